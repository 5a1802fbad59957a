"""Made-up cases for measuring with: real ones with other names, shifted days and no sources of their own.

They are labelled synthetic in every name and are never part of the product: they are written to a temporary folder
and forgotten.
"""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from io import StringIO
from typing import Final

from pliego.docket.shipped import shipped_tables

Row = dict[str, str]

_SOURCE: Final = "https://example.org/synthetic"
_NAMES: Final = ("facility_legal", "parent_company")
_UNIONS: Final = ("petitioners", "winning_union")
UNIONS: Final = 500
"""So many made-up unions petition in turn."""


def tables(cases: int) -> tuple[str, str]:
    """The table of events and that of cases for so many synthetic cases."""
    shipped = shipped_tables()
    real = _rows(shipped.cases.read_text(encoding="utf-8"))
    events: dict[str, list[Row]] = {}
    for row in _rows(shipped.events.read_text(encoding="utf-8")):
        events.setdefault(row["case_id"], []).append(row)
    made_cases: list[Row] = []
    made_events: list[Row] = []
    for number in range(1, cases + 1):
        base = real[(number - 1) % len(real)]
        shift = (number - 1) // len(real)
        made_cases.append(_case(base, number, shift))
        made_events += _events(events[base["case_id"]], number, shift)
    return _text(made_events), _text(made_cases)


def slug_of(number: int) -> str:
    """The name of a synthetic case in addresses."""
    return f"synthetic-{number:05}"


def name_of(number: int) -> str:
    """The name of a synthetic case in lists."""
    return f"Synthetic facility {number:05}"


def _case(base: Row, number: int, shift: int) -> Row:
    made = {column: _shifted(value, shift) for column, value in base.items()}
    made |= {column: f"Synthetic {column} {number:05}" for column in _NAMES if base[column]}
    made |= {column: f"Synthetic union {number % UNIONS:03}" for column in _UNIONS if base[column]}
    sources = len(base["source_urls"].split("|"))
    return made | {
        "case_id": slug_of(number),
        "facility_short": name_of(number),
        "related_case_id": "",
        "source_urls": "|".join(f"{_SOURCE}/{number}/{place}" for place in range(1, sources + 1)),
    }


def _events(base: list[Row], number: int, shift: int) -> Iterator[Row]:
    for place, row in enumerate(base, start=1):
        yield row | {
            "case_id": slug_of(number),
            "date": _shifted(row["date"], shift),
            "source_url": f"{_SOURCE}/{number}/event/{place}" if row["source_url"] else "",
        }


def _shifted(value: str, days: int) -> str:
    """The value, so many days earlier where it is a date known to the day."""
    try:
        return (date.fromisoformat(value) - timedelta(days=days)).isoformat() if len(value) == 10 else value
    except ValueError:
        return value


def _rows(text: str) -> list[Row]:
    return list(csv.DictReader(StringIO(text)))


def _text(rows: list[Row]) -> str:
    stream = StringIO()
    writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()
