"""The numbers of the figures equal a count over the shipped tables with the plain csv module, without product code."""

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from importlib.resources import files
from math import erfc, sqrt
from statistics import median
from typing import Any

import pytest

from pliego.observatory.figures.tables import Table, from_text
from pliego.observatory.models import PublishedFigure

Rows = list[dict[str, str]]

DATA = files("pliego.docket") / "data"
CASES: Rows = list(csv.DictReader((DATA / "rrm_cases.csv").read_text(encoding="utf-8").splitlines()))
EVENTS: Rows = list(csv.DictReader((DATA / "rrm_case_events.csv").read_text(encoding="utf-8").splitlines()))
HAND: Rows = list(
    csv.DictReader(
        (files("pliego.observatory.figures") / "data" / "petitioners.csv").read_text("utf-8").splitlines()
    )
)
KIND = {row["name"]: row["kind"] for row in HAND}


@pytest.fixture
def table(published: None) -> Callable[[str, str], Table]:
    """Reads one table of one figure as it is stored."""

    def read(figure: str, name: str) -> Table:
        stored = PublishedFigure.objects.get(figure=figure)
        return next(one for one in from_text(stored.text) if one.id == name)

    return read


Read = Callable[[str, str], Table]


def firm(row: dict[str, str], field: str) -> bool:
    """Whether a value was read or derived, as the provenance of its row says."""
    marks = dict(one.split("=") for one in row["provenance"].split("|"))
    return not marks.get(field, "/V").endswith("/M")


def events_of(case: str, *words: str) -> Rows:
    return [row for row in EVENTS if row["case_id"] == case and row["event"] in words]


def requested(row: dict[str, str]) -> bool:
    return bool(events_of(row["case_id"], "review_requested"))


REQUEST_EVENTS = [row for row in EVENTS if row["event"] == "review_requested"]
REQUESTS = [row for row in CASES if requested(row)]


def counted(rows: Rows, field: str) -> dict[str, tuple[int, int]]:
    """For each value of a field how many cases state it, and for how many of them memory alone does."""
    sure, memory = Counter[str](), Counter[str]()
    for row in rows:
        for value in row[field].split("|"):
            (sure if firm(row, field) else memory)[value] += 1
    return {value: (sure[value], memory[value]) for value in sure | memory}


def told(table: Table) -> dict[str, tuple[Any, ...]]:
    return {row.key[0]: row.values[:2] for row in table.rows}


@pytest.mark.parametrize(
    ("figure", "name", "field", "rows"),
    [
        ("sectors", "sector", "sector", REQUESTS),
        ("states", "state", "state", REQUESTS),
        ("owners", "country", "parent_country", REQUESTS),
        ("outcomes", "outcome", "outcome", REQUESTS),
        ("allegations", "allegation", "allegations", CASES),
        ("allegations", "remedy", "remedies", CASES),
    ],
)
def test_a_count_by_one_feature(table: Read, figure: str, name: str, field: str, rows: Rows) -> None:
    found = table(figure, name)
    assert told(found) == counted(rows, field)
    assert found.n == len(rows)


def test_requests_by_year(table: Read) -> None:
    first = [
        min(events_of(row["case_id"], "review_requested"), key=_fineness)["date"][:4] for row in REQUESTS
    ]
    found = table("years", "year")
    assert {key: values[0] for key, values in told(found).items()} == Counter(first)
    assert dict(found.left_out) == {"without_request": len(CASES) - len(REQUESTS)}


def _fineness(event: dict[str, str]) -> tuple[int, int, str]:
    return -len(event["date"]), "VDM".index(event["confidence"]), event["date"]


def test_petitioners_by_the_table_kept_by_hand(table: Read) -> None:
    both = Counter[str]()
    for row in CASES:
        kinds = {KIND[name] for name in row["petitioners"].split("|") if name}
        both.update(kinds | ({"government"} if row["self_initiated"] == "yes" else set()))
    found = table("petitioners", "filer")
    assert {row.key[0]: row.values[2] for row in found.rows} == both


def test_every_petitioner_of_the_record_has_a_kind() -> None:
    names = {name for row in CASES for name in row["petitioners"].split("|") if name}
    assert names <= set(KIND)


def test_what_mexico_found_and_what_happened_then(table: Read) -> None:
    found = table("outcomes", "finding")
    rows = {row.key[0]: row.values for row in found.rows}
    assert {finding: values[-1] for finding, values in rows.items()} == {
        finding: sum(row["mexico_finding"] == finding for row in REQUESTS) for finding in rows
    }
    assert rows["denial_found"][:3] == tuple(
        sum(row["mexico_finding"] == "denial_found" and row["outcome"] == outcome for row in REQUESTS)
        for outcome in ("remediated_no_plan", "plan_completed", "plan_agreed_open")
    )


def test_pairs_of_allegation_and_remedy(table: Read) -> None:
    pairs = Counter(
        (allegation, remedy)
        for row in CASES
        for allegation in row["allegations"].split("|")
        for remedy in row["remedies"].split("|")
        if remedy
    )
    assert {row.key: row.values[0] for row in table("allegations", "allegation_remedy").rows} == pairs


@pytest.mark.parametrize(
    "field", ["workers_benefited", "workers_reinstated", "workers_at_facility", "back_pay_usd"]
)
def test_sums_are_those_of_the_column(table: Read, field: str) -> None:
    numbers = [int(row[field]) for row in CASES if row[field] and firm(row, field)]
    found = {row.key[0]: row.values for row in table("workers", "stated").rows}
    assert found[field][:4] == (len(numbers), sum(numbers), min(numbers), max(numbers))


def test_r03_acceptance_is_counted_by_sector_kind_and_size(table: Read) -> None:
    petitions = [row for row in CASES if row["self_initiated"] != "yes"]
    rows = {row.key: row.values for row in table("acceptance", "acceptance").rows}
    for sector in {row["sector"] for row in petitions}:
        of_sector = [row for row in petitions if row["sector"] == sector]
        taken = sum(map(requested, of_sector))
        assert rows["sector", sector] == (
            taken,
            len(of_sector) - taken,
            0,
            len(of_sector),
            round(100 * taken / len(of_sector), 1),
        )
    assert rows["all", ""][:4] == (len(petitions) - 2, 2, 0, len(petitions))
    assert {key[0] for key in rows} == {"sector", "filer", "size", "all"}


def test_r01_the_rate_of_cases_without_a_reason(table: Read) -> None:
    told_reason = {row["case_id"] for row in CASES if row["decision_reason"]}
    told_reason |= {row["case_id"] for row in EVENTS if row["event"] == "petition_declined" and row["detail"]}
    none = len(CASES) - len(told_reason)
    whole = next(row for row in table("opacity", "opacity").rows if row.key == ("all",))
    assert whole.values == (none, len(told_reason), len(CASES), round(100 * none / len(CASES), 1))


def day_of(case: str, *words: str) -> date | None:
    """The best-known day of a step: read before derived, then the earliest; nothing from memory or by month."""
    known = [e for e in events_of(case, *words) if len(e["date"]) == 10 and e["confidence"] != "M"]
    best = min(known, key=lambda e: ("VD".index(e["confidence"]), e["date"]), default=None)
    return date.fromisoformat(best["date"]) if best else None


def days(start: tuple[str, ...], end: tuple[str, ...]) -> list[int]:
    return [
        (last - first).days
        for row in CASES
        if (first := day_of(row["case_id"], *start)) and (last := day_of(row["case_id"], *end))
    ]


@pytest.mark.parametrize(
    ("interval", "start", "end"),
    [
        ("petition_to_request", ("petition_filed",), ("review_requested",)),
        ("request_to_answer", ("review_requested",), ("review_accepted", "review_declined")),
        ("request_to_report", ("review_requested",), ("review_reported",)),
        ("request_to_course", ("review_requested",), ("remediation_agreed",)),
        ("request_to_panel", ("review_requested",), ("panel_requested",)),
        ("request_to_end", ("review_requested",), ("resolved",)),
    ],
)
def test_r15_days_of_a_stage(
    table: Read, interval: str, start: tuple[str, ...], end: tuple[str, ...]
) -> None:
    lived = days(start, end)
    row = next(row for row in table("days", "stage").rows if row.key == (interval,))
    assert row.values[1:5] == (len(lived), min(lived), median(lived), max(lived))


ENDS = ("resolved", "closed", "facility_closed")


def followed() -> Iterator[tuple[str, int, bool]]:
    """Each case with a dated request: its sector, its days, and whether an end is dated."""
    over = {"remediated_no_plan", "plan_completed", "no_denial_found_closed", "panel_no_jurisdiction"}
    for row in CASES:
        start, end = day_of(row["case_id"], "review_requested"), day_of(row["case_id"], *ENDS)
        if start is None:
            continue
        if end:
            yield row["sector"], (end - start).days, True
        elif row["outcome"] not in over and not events_of(row["case_id"], *ENDS):
            every = {row["event"] for row in EVENTS}
            steps = [day_of(row["case_id"], word) for word in every]
            yield row["sector"], (max(step for step in steps if step) - start).days, False


def test_the_curve_follows_every_case_with_a_dated_request(table: Read) -> None:
    cases = list(followed())
    found = table("days", "survival")
    assert found.n == len(cases)
    assert sum(int(row.values[1] or 0) for row in found.rows) == sum(ended for *_rest, ended in cases)
    half = sorted(days for _sector, days, ended in cases)
    assert [int(row.key[1]) for row in found.rows] == sorted(set(half))


def test_days_by_sector(table: Read) -> None:
    by_sector: dict[str, list[tuple[int, bool]]] = {}
    for sector, lived, ended in followed():
        by_sector.setdefault(sector, []).append((lived, ended))
    rows = {row.key[0]: row.values for row in table("days-by-sector", "sector_days").rows}
    assert set(rows) == set(by_sector)
    for sector, cases in by_sector.items():
        over = [lived for lived, ended in cases if ended]
        assert (rows[sector][0], rows[sector][4]) == (len(over), len(cases) - len(over))
        assert rows[sector][2] == (median(over) if over else None)


def test_r15_an_open_case_says_how_many_days_beyond_day_115(table: Read) -> None:
    rows = {row.values[0]: row.values for row in table("days", "without_end").rows}
    request = day_of("draxton-irapuato-2023", "review_requested")
    assert request is not None
    since = (date(2026, 11, 22) - request).days
    assert rows["draxton-irapuato-2023"][1:] == (request.isoformat(), since, since - 115, "no_end")


def test_r08_causes_add_up_to_the_cases(table: Read) -> None:
    for cause in ("sector", "owner"):
        found = table("patterns", f"shared_{cause}")
        listed = sum(int(row.values[2] or 0) for row in found.rows)
        assert listed + sum(count for _reason, count in found.left_out) == len(CASES)


def test_r07_two_cases_with_one_cause_are_one_pattern(table: Read) -> None:
    owners = Counter(row["parent_company"] for row in CASES if row["parent_company"])
    found = {row.key[0]: row.values[2] for row in table("patterns", "shared_owner").rows}
    assert found == {owner: n for owner, n in owners.items() if n > 1}


def test_causes_that_meet_are_counted_in_the_rows(table: Read) -> None:
    for row in table("patterns", "together").rows:
        (one, its, other, others), values = row.key, row.values
        if {one, other} <= {"state", "sector"}:
            having = [r for r in CASES if all(firm(r, field) for field in (one, other))]
            assert values[0] == sum(
                its in r[one].split("|") and others in r[other].split("|") for r in having
            )


def test_sectors_are_held_against_all_others_by_the_log_rank_test(table: Read) -> None:
    """Worked out day by day from the two groups' cases at risk, without the running sums of the product."""
    cases = list(followed())
    for row in table("days-by-sector", "sector_test").rows:
        excess = variance = 0.0
        for day in {lived for _sector, lived, ended in cases if ended}:
            risk = [sector == row.key[0] for sector, lived, _ended in cases if lived >= day]
            ends = [sector == row.key[0] for sector, lived, ended in cases if ended and lived == day]
            n, mine, d = len(risk), sum(risk), len(ends)
            excess += sum(ends) - d * mine / n
            variance += d * mine / n * (1 - mine / n) * (n - d) / (n - 1) if n > 1 else 0
        statistic = excess**2 / variance
        assert row.values[:2] == (
            sum(sector == row.key[0] for sector, _l, _e in cases),
            sum(sector != row.key[0] for sector, _l, _e in cases),
        )
        assert row.values[2:4] == (round(statistic, 3), round(erfc(sqrt(statistic / 2)), 4))


def last(event: dict[str, str]) -> str:
    """The last day that the date of an event may mean."""
    return event["date"] + "-12-31"[len(event["date"]) - 4 :]


@pytest.mark.parametrize(
    ("claim", "recomputed"),
    [
        ("since-2024-10", sum(e["date"] >= "2024-10" and last(e) <= "2025-07-31" for e in REQUEST_EVENTS)),
        ("2024-mining", sum(r["sector"] == "mining" and r["case_id"].endswith("2024") for r in REQUESTS)),
        ("request_to_report-median", median(days(("review_requested",), ("review_reported",)))),
        ("petition_to_request-n", len(days(("petition_filed",), ("review_requested",)))),
        ("course-1", 1),
    ],
)  # fmt: skip
def test_further_claims_are_counted(table: Read, claim: str, recomputed: float) -> None:
    row = next(row for row in table("claims", "claim").rows if row.key == (claim,))
    assert row.values[3] == recomputed
    assert row.values[4] == recomputed - float(row.values[2] or 0)
