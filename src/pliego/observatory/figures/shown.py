"""A table as a page shows it: words for codes, numbers in the reader's form, links to the cases behind them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from pliego.observatory.charts.kinds import FEW
from pliego.observatory.charts.numbers import number_text
from pliego.observatory.dates import in_words
from pliego.observatory.figures import columns, texts
from pliego.observatory.figures.known import requests_known
from pliego.observatory.figures.states import state_named
from pliego.observatory.figures.tables import COUNTED, Filters, Row, Scalar, Table
from pliego.observatory.queries import Search

MOST: Final = 40
"""Rows that a page shows of one table; the whole is in its file."""
_OTHERWISE: Final = {"allegation_remedy": 12, "together": 20, "claim": 100}
_ASIDE: Final = ("case", "relation", "source")
"""Columns that the head of a row leads to or says already."""

_CHANCES: Final = frozenset({"p", "holm", "false_share"})
_FEW: Final = frozenset({"n", "both", "ended"})
"""Columns whose number warns where it is under five."""
_FOLDED: Final = frozenset({"survival", "sector_survival", "together", "allegation_remedy"})
"""Long tables that a page folds: their chart or their lead says the main thing."""
_ROWS_COUNT: Final = frozenset({"stage_own", "stage", "sector_days"})
_SAYING: Final = frozenset({"why", "says", "result", "as_of", "request", "opened", "from_memory"})
_DATE: Final = re.compile(r"\d{4}(-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column; numbers stand at the right."""

    words: str
    is_number: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A value in words, what it leads to, and its column."""

    text: SafeString | str
    href: str
    column: Column


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row: its head, what that leads to, and its cells."""

    head: str
    href: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table ready for its template.

    `counted` says how many cases it counts, `more` how many rows only the file has; a folded table backs a chart.
    """

    id: str
    caption: str
    head: str
    columns: tuple[Column, ...]
    rows: tuple[ShownRow, ...]
    counted: str
    notes: tuple[str, ...]
    more: int
    folded: bool


def shown(table: Table, language: str) -> ShownTable:
    """A table as the page shows it, in a language that is active."""
    table = _short(table)
    rows = thinned(table)
    told = [name for name in table.columns if name not in _ASIDE]
    heads = {
        name: Column(columns.column(table.id, name), name not in _SAYING and not name.startswith("panel_"))
        for name in told
    }
    return ShownTable(
        id=table.id,
        caption=str(texts.TABLES[table.id]),
        head=" · ".join(dict.fromkeys(_head(kind) for kind in table.keys)),
        columns=tuple(heads.values()),
        rows=tuple(_row(table, row, heads, language) for row in rows),
        counted=_counted(table, language),
        notes=tuple(_notes(table, language)),
        more=len(table.rows) - len(rows),
        folded=table.id in _FOLDED,
    )


def _counted(table: Table, language: str) -> str:
    n = number_text(table.n, language)
    if table.id in _ROWS_COUNT:
        return gettext("Cases looked at: %(n)s; each row says how many it counts") % {"n": n}
    known = requests_known()
    reasons = {reason for reason, _count in table.left_out}
    of_requests = "without_request" in reasons and "request_undated" not in reasons
    if of_requests and table.n < known.requests:
        told = {"n": n, "known": known.requests, "day": in_words(known.by, language)}
        return gettext("Cases counted: %(n)s of %(known)s requests that others counted by %(day)s") % told
    return gettext("Cases counted: %(n)s") % {"n": n}


def _short(table: Table) -> Table:
    """A table of counts in which nothing is unverified says each number once, and leads to its cases from there."""
    if table.columns != COUNTED or any(table.column("unverified")):
        return table
    rows = tuple(replace(row, values=row.values[:1], links=row.links[2:]) for row in table.rows)
    return replace(table, columns=table.columns[:1], rows=rows)


def thinned(table: Table) -> tuple[Row, ...]:
    """The rows that a page shows: all, or the first; of long curves, rows evenly over each, with its first and last."""
    if len(table.rows) <= MOST or "survival" not in table.id:
        return table.rows[: _OTHERWISE.get(table.id, MOST)]
    curves = [tuple(rows) for _group, rows in groupby(table.rows, lambda row: row.key[0])]
    each = max(2, MOST // len(curves))
    return tuple(row for rows in curves for row in _evenly(rows, each))


def _evenly(rows: tuple[Row, ...], most: int) -> tuple[Row, ...]:
    if len(rows) <= most:
        return rows
    return tuple(rows[round(number * (len(rows) - 1) / (most - 1))] for number in range(most))


def row_label(table: Table, row: Row) -> str:
    """What a row is about, in words."""
    match table.keys, row.key:
        case ("dimension", "value"), (dimension, value):
            whole = str(columns.DIMENSION[dimension])
            return whole if dimension == "all" else f"{whole}: {columns.key(dimension, value)}"
        case ("cause", "cause_value", "other", "other_value"), (cause, value, other, other_value):
            return f"{columns.key(cause, value)} + {columns.key(other, other_value)}"
        case ("state",), (name,):
            state = state_named(name)
            return f"{name} ({state.code})" if state and state.name == name else columns.key("state", name)
    return " · ".join(columns.key(kind, value) for kind, value in zip(table.keys, row.key, strict=True))


def _head(kind: str) -> str:
    return {
        "year": gettext("Year"),
        "opened": gettext("Year"),
        "sector": gettext("Sector"),
        "state": gettext("State"),
        "country": gettext("Country"),
        "filer": gettext("Petitioner"),
        "interval": gettext("Interval"),
        "allegation": gettext("Allegation"),
        "remedy": gettext("Remedy"),
        "outcome": gettext("Outcome"),
        "finding": gettext("Finding"),
        "step": gettext("Step"),
        "claim": gettext("What was said"),
        "day": gettext("Day"),
        "owner": gettext("Owner"),
        "federation": gettext("Federation"),
        "name": gettext("Case"),
        "panel_result": gettext("Result"),
        "sum": gettext("Number stated"),
    }.get(kind, gettext("Group"))


def _row(table: Table, row: Row, heads: dict[str, Column], language: str) -> ShownRow:
    said = dict(zip(table.columns, row.values, strict=True))
    hidden = frozenset(_hidden(said))
    slug, source = said.get("case"), said.get("source")
    address = str(source) if str(source).startswith("https://") else ""
    leads = f"/{language}/cases/{slug}/" if slug else address
    links = row.links or ((),) * len(row.values)
    cells = tuple(
        _cell(name, None if name in hidden else value, link, heads[name], language)
        for name, value, link in zip(table.columns, row.values, links, strict=True)
        if name not in _ASIDE
    )
    return ShownRow(row_label(table, row), leads, cells)


def _hidden(said: Mapping[str, Scalar]) -> Iterator[str]:
    """Columns that would say too much: the range of a single case, the rate of few."""
    n = said.get("n", said.get("ended"))
    if n == 1 and "median" in said:
        yield from ("low", "high")
    if isinstance(n, int) and n < FEW:
        yield "rate"


def _cell(name: str, value: Scalar, link: Filters, column: Column, language: str) -> Cell:
    leads = bool(link) and value not in (0, None)
    text = value_text(name, value, language)
    return Cell(text, f"/{language}/cases/{query(link)}" if leads else "", column)


def query(link: Filters) -> str:
    """The part of the list's address that leads to the cases of a number."""
    return Search().query(**dict(link))


def value_text(name: str, value: Scalar, language: str) -> SafeString | str:
    """A value in words: dates as people write them, small probabilities as *under 0.0001*, few cases marked."""
    if value is None:
        return gettext("no limit") if name == "planned" else ""
    if isinstance(value, str):
        if _DATE.fullmatch(value):
            return format_html('<time datetime="{}">{}</time>', value, in_words(value, language))
        return columns.value(name, value)
    if name in _CHANCES:
        return _chance(value)
    text = number_text(value, language)
    if name == "difference":
        return f"+{text}" if value > 0 else text.replace("-", "−")
    return f"{text} ({gettext('few cases')})" if name in _FEW and 0 < value < FEW else text


def _chance(value: float) -> str:
    if value < 0.0001:
        return gettext("under %(least)s") % {"least": number_format(0.0001, 4)}
    return number_format(round(value, 4), 4)


def _notes(table: Table, language: str) -> Iterator[str]:
    for reason, count in table.left_out:
        if count:
            yield str(texts.LEFT_OUT[reason]).format(n=number_text(count, language))
