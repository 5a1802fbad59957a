"""Sums up the table, recomputes the published medians, and works through the first panel case."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from tests.oracle.counting import count_business, count_calendar
from tests.oracle.duties import NORMS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.oracle.make_due_dates import Row


def verdict_lines(rows: list[Row]) -> Iterator[str]:
    for norm in NORMS:
        verdicts = Counter(row.verdict for row in rows if row.norm == norm.norm and row.reading == "default")
        counts = ", ".join(f"{verdict} {count}" for verdict, count in sorted(verdicts.items()))
        yield f"{norm.norm}: {counts} (of {verdicts.total()})"
    yield ""
    for row in rows:
        if row.verdict in ("met_late", "possibly_late"):
            yield f"{row.verdict} | {row.case_id} | {row.norm} | {row.reading} | {row.arithmetic}"


# Published figures of the data set: count, median, shortest, longest (0 where not published).
MEDIANS = (
    ("petition_date", "request_date", (22, 30.5, 29, 35)),
    ("request_date", "mexico_response_date", (11, 10, 0, 11)),
    ("request_date", "mexico_report_date", (8, 45, 43, 48)),
    ("request_date", "plan_date", (7, 61, 0, 0)),
    ("request_date", "resolved_date", (16, 62.5, 49, 259)),
    ("request_date", "panel_requested_date", (4, 105, 0, 0)),
)


def gaps(cases_path: Path, start: str, end: str, trusted: str) -> list[int]:
    """Days between two dates of the cases table, both exact and of a trusted confidence, shortest first."""
    found = []
    with cases_path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            origin = dict(item.split("=", 1) for item in row["provenance"].split("|") if "=" in item)
            if all(len(row[name]) == 10 and origin[name][-1] in trusted for name in (start, end)):
                found.append((date.fromisoformat(row[end]) - date.fromisoformat(row[start])).days)
    return sorted(found)


def median(values: list[int]) -> float:
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def median_lines(cases_path: Path) -> Iterator[str]:
    for start, end, published in MEDIANS:
        yield f"{start} to {end}: published n, median, shortest, longest {published}"
        for trusted in ("VDM", "VD", "V"):
            found = gaps(cases_path, start, end, trusted)
            figures = (len(found), median(found), found[0], found[-1])
            same = all(mine == theirs for mine, theirs in zip(figures, published, strict=True) if theirs)
            yield f"    {trusted:3} {figures} {'agrees' if same else 'differs'}: {found}"


def san_martin_lines() -> Iterator[str]:
    """The lived timeline of the first panel, every sum written out."""
    petition, request, reported_on = date(2023, 5, 15), date(2023, 6, 16), date(2023, 7, 31)
    asked, composed = date(2023, 8, 22), date(2023, 8, 30)
    determined, published = date(2024, 4, 26), date(2024, 5, 13)

    def gap(label: str, start: date, end: date) -> str:
        return f"{label}: {start} to {end} = {(end - start).days} days"

    yield "day 30 of the petition: " + count_calendar(petition, 30, "")[1]
    yield gap("request for review, from the petition", petition, request)
    yield "day 10 of the request: " + count_calendar(request, 10, "")[1]
    yield "day 45 of the request: " + count_calendar(request, 45, "")[1]
    yield gap("report, from the request", request, reported_on)
    yield gap("report as other sources date it, from the request", request, date(2023, 8, 1))
    yield gap("panel request, from the request for review", request, asked)
    yield "statute, if found on day 30: " + count_calendar(date(2023, 6, 14), 60, "")[1]
    yield "statute, if found on the day of the request: " + count_calendar(request, 60, "")[1]
    yield "lots: " + count_business(asked, 3, "union")[1]
    business = count_business(asked, 6, "union")
    yield gap("panel composed, from the panel request", asked, composed)
    yield f"    in business days: {business[1]}"
    for calendar in ("MX", "US", "union"):
        yield "confirmation: " + count_business(composed, 5, calendar)[1]
    yield gap("verification, from composition, at the earliest", composed, date(2024, 2, 1))
    yield gap("verification, from composition, at the latest", composed, date(2024, 2, 29))
    yield "determination if nothing is verified: " + count_calendar(composed, 30, "")[1]
    yield gap("determination, from composition", composed, determined)
    yield gap("determination, from the panel request", asked, determined)
    yield gap("determination, from the request for review", request, determined)
    yield gap("publication, from the determination", determined, published)
