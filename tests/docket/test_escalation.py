"""Earlier panel findings count against a facility and its owner, and only those."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pliego.docket.actions import import_tables
from pliego.docket.escalation import Holdings, PanelFinding, holdings_of, panel_findings, prior_findings
from pliego.docket.models import Case
from pliego.docket.queries import values_of
from pliego.docket.rows import EventRow
from pliego.docket.shipped import shipped_tables
from pliego.docket.tables import read_events
from pliego.docket.to_law import record_of
from pliego.law import NEVER, PROCEDURES, State, day, standing

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


def test_the_public_record_holds_no_panel_finding_of_denial_yet(db: None) -> None:
    shipped = shipped_tables()
    import_tables(shipped.events, shipped.cases, known_by=shipped.known_by)
    with CaptureQueriesContext(connection) as queries:
        assert panel_findings() == ()
    assert len(queries) <= 4
    case = Case.objects.get(slug="san-martin-mine-2023")
    assert holdings_of(case, values_of(case)).goods == {"sector:mining", "hs_chapter:26"}
