"""Earlier panel findings count against a facility and its owner, and only those."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pliego.docket.actions import import_tables
from pliego.docket.escalation import (
    Holdings,
    PanelFinding,
    PartyBar,
    Sides,
    holdings_of,
    panel_findings,
    party_bars,
    prior_bars,
    prior_findings,
    sides_of,
)  # fmt: skip
from pliego.docket.models import Case
from pliego.docket.queries import values_of
from pliego.docket.rows import EventRow
from pliego.docket.shipped import shipped_tables
from pliego.docket.tables import read_events
from pliego.docket.to_law import record_of
from pliego.law import NEVER, PROCEDURES, Flag, State, day, span_of, standing
from tests.docket.conftest import TwoTables

CASE = Holdings("case", frozenset({"plant"}), frozenset({"owner"}), frozenset({"hs_chapter:87"}))


def finding(facility: str, owner: str, goods: str, case: str = "earlier") -> PanelFinding:
    holdings = Holdings(case, frozenset({facility}), frozenset({owner}), frozenset({goods}))
    return PanelFinding(holdings, "2024-05-06")


def test_a_finding_at_the_same_facility_counts_whoever_owned_it_then() -> None:
    (prior,) = prior_findings(CASE, [finding("plant", "someone else", "hs_chapter:40")])
    assert (prior.case, prior.ground) == ("earlier", "facility")


def test_a_finding_at_another_plant_counts_for_the_same_owner_and_related_goods() -> None:
    (prior,) = prior_findings(CASE, [finding("other plant", "owner", "hs_chapter:87")])
    assert prior.ground == "owner"


@pytest.mark.parametrize(
    "other",
    [
        finding("other plant", "owner", "hs_chapter:40"),
        finding("other plant", "other owner", "hs_chapter:87"),
        finding("plant", "owner", "hs_chapter:87", case="case"),
    ],
    ids=["unrelated goods", "another owner", "the case itself"],
)
def test_what_does_not_count(other: PanelFinding) -> None:
    assert prior_findings(CASE, [other]) == ()


def test_remedies_grow_with_earlier_findings() -> None:
    text = (
        "case_id,date,event,kind\n"
        "c,2025-01-10,review_requested,\n"
        "c,2025-01-20,review_declined,\n"
        "c,2025-02-03,panel_requested,\n"
        "c,2025-02-05,panel_constituted,\n"
        "c,2025-06-02,panel_determined,denial\n"
        "c,2025-06-03,remedy_notified,\n"
    )
    rows: list[tuple[str, EventRow]] = [
        (f"line {row.line}", row) for row in read_events(text.encode(), "t").rows
    ]

    def states(*findings: PanelFinding) -> list[State]:
        record = record_of(rows, {}, known_by=date(2025, 7, 1), prior_findings=prior_findings(CASE, findings))
        found = standing(tuple(PROCEDURES.values()), record, day("2025-07-01"), known_at=NEVER).by_key
        return [found[key].state for key in ("i.first", "i.second", "i.third")]

    one, two = finding("plant", "x", "y", "first"), finding("z", "owner", "hs_chapter:87", "second")
    assert states() == [State.OPEN_IF, State.NOT_YET, State.NOT_YET]
    assert states(one) == [State.OPEN_IF, State.OPEN_IF, State.NOT_YET]
    assert states(one, two) == [State.OPEN_IF, State.OPEN_IF, State.OPEN_IF]


# Bars ----------------------------------------------------------------------------------------------------------
US_AND_MEXICO = Sides("US", "MX")
BAR = PartyBar(US_AND_MEXICO, "earlier", "2024-02-29")


def test_a_bar_binds_the_party_that_complained_where_it_was_ordered() -> None:
    (bar,) = prior_bars("case", US_AND_MEXICO, [BAR])
    assert (bar.since, bar.case, bar.ground) == (span_of("2024-02-29"), "earlier", "US")


@pytest.mark.parametrize(
    ("case", "sides"),
    [
        ("earlier", US_AND_MEXICO),
        ("case", Sides("CA", "MX")),
        ("case", Sides("MX", "US")),
        ("case", Sides("", "")),
    ],
    ids=["the case itself", "another complainant", "the other way round", "nobody says who"],
)
def test_whom_a_bar_does_not_bind(case: str, sides: Sides) -> None:
    assert prior_bars(case, sides, [BAR, PartyBar(Sides("", ""), "unsaid", "2024-02-29")]) == ()


def test_a_bar_on_the_docket_is_known_in_the_other_cases(db: None, tables: TwoTables) -> None:
    barred = "mina-sur-2024,2024-05-02,day,mechanism_barred,Ordered,https://example.org/5,V\n"
    tables.events.write_text(tables.events.read_text() + barred)
    tables.load()
    bars = party_bars()
    assert bars == (PartyBar(US_AND_MEXICO, "mina-sur-2024", "2024-05-02"),)
    cases = {case.slug: prior_bars(case.slug, sides_of(case), bars) for case in Case.objects.all()}
    assert {slug: len(known) for slug, known in cases.items()} == {
        "planta-norte-2023": 1, "planta-norte-2025": 1, "mina-sur-2024": 0,
    }  # fmt: skip


def test_a_known_bar_makes_a_request_of_those_two_years_irregular() -> None:
    text = "case_id,date,event\nc,2025-05-05,review_requested\n"
    rows = [(f"line {row.line}", row) for row in read_events(text.encode(), "t").rows]
    bars = prior_bars("c", US_AND_MEXICO, [BAR])
    record = record_of(rows, {}, known_by=date(2025, 7, 1), bars=bars)
    found = standing(tuple(PROCEDURES.values())[:1], record, day("2025-07-01"))
    assert [(flag.kind, flag.norm) for flag in found.irregularities] == [(Flag.DURING_STANDSTILL, "k.barred")]


def test_the_public_record_holds_no_panel_finding_of_denial_yet(db: None) -> None:
    shipped = shipped_tables()
    import_tables(shipped.events, shipped.cases, known_by=shipped.known_by)
    with CaptureQueriesContext(connection) as queries:
        assert panel_findings() == ()
        assert party_bars() == ()
    assert len(queries) <= 5
    case = Case.objects.get(slug="san-martin-mine-2023")
    assert holdings_of(case, values_of(case)).goods == {"sector:mining", "hs_chapter:26"}
