"""Canada's review of a claim: a soft limit from receipt, and the first claim as it is known."""

from datetime import date

import pytest

from pliego.docket.tables import read_events
from pliego.docket.to_law import record_of
from pliego.law.acts import ACT_BY_ID
from pliego.law.days import NEVER, Span, day
from pliego.law.irregular import Flag
from pliego.law.norms import Duty, Force, Power
from pliego.law.procedures import PROCEDURES
from pliego.law.procedures.canada_review import CANADA_REVIEW
from pliego.law.procedures.usmca_31_b import USMCA_31_B
from pliego.law.record import Record
from pliego.law.standing import Standing, State
from tests.law.builders import at, complete, event, norm_of, other_states, rebuilt, span

CASE = (USMCA_31_B, CANADA_REVIEW)
RECEIVED = event("claim_received", "2023-03-01")


def state(record: Record, key: str, when: str) -> State:
    return norm_of(record, key, when, procedures=CASE).state


def last_day(record: Record, when: str = "2023-03-02") -> Span:
    return norm_of(record, "ca.review", when, procedures=CASE).answer.ends


# Thirty days, normally --------------------------------------------------------------------------------------------
def test_the_thirty_days_run_from_receipt_and_not_from_acceptance() -> None:
    accepted = complete(RECEIVED, event("claim_accepted", "2023-03-20"))
    assert last_day(accepted, "2023-03-21") == last_day(complete(RECEIVED)) == span("2023-03-31")


def test_a_last_day_on_a_holiday_of_canada_moves_to_its_next_business_day() -> None:
    """1 July 2023 was a Saturday; its holiday was kept on Monday 3 July."""
    received = complete(event("claim_received", "2023-06-01"))
    item = norm_of(received, "ca.review", "2023-06-02", procedures=CASE)
    assert item.answer.ends == span("2023-07-04")
    ends = {other.value: other.answer.ends for other in item.alternatives if other.question == "Q3c"}
    assert ends == {"stands": span("2023-07-01")}
    assert other_states(item, "Q3") == other_states(item, "Q3d") == {}


def test_the_limit_is_soft_and_its_end_opens_nothing() -> None:
    review = CANADA_REVIEW.by_id["ca.review"]
    assert isinstance(review, Duty)
    assert review.force is Force.SOFT
    silent = complete(RECEIVED)
    waiting = at(silent, "2023-03-02", procedures=CASE)
    after = at(silent, "2024-03-02", procedures=CASE)
    opened = {
        key for key, item in after.by_key.items()
        if isinstance(item.norm, Power) and item.state is not waiting.by_key[key].state
    }  # fmt: skip
    assert opened == set()


def test_an_extension_moves_the_last_day_to_the_one_it_names() -> None:
    longer = event("claim_review_extended", "2023-03-25", stated={"until": "2023-05-15"})
    found = event("claim_basis_found", "2023-05-10")
    assert last_day(complete(RECEIVED, longer), "2023-04-10") == span("2023-05-15")
    assert state(complete(RECEIVED, longer, found), "ca.review", "2023-06-01") is State.MET
    assert state(complete(RECEIVED, found), "ca.review", "2023-06-01") is State.MET_LATE


def test_a_limit_that_is_only_usual_is_noted_and_no_departure_from_the_rules() -> None:
    record = complete(RECEIVED, event("claim_basis_found", "2023-05-10"))
    assert Flag.LATE not in {flag.kind for flag in at(record, "2023-06-01", procedures=CASE).irregularities}


def test_an_extension_that_names_no_day_leaves_the_last_day_open_and_nobody_late() -> None:
    longer = complete(RECEIVED, event("claim_review_extended", "2023-03-25"))
    assert last_day(longer, "2023-06-01").hi >= NEVER
    assert state(longer, "ca.review", "2023-06-01") is not State.OVERDUE


def test_silence_of_the_public_record_is_not_lateness() -> None:
    assert state(rebuilt(RECEIVED), "ca.review", "2024-01-01") is State.UNRECORDED
    assert state(complete(RECEIVED), "ca.review", "2024-01-01") is State.OVERDUE


def test_a_declined_claim_ends_the_review() -> None:
    declined = complete(RECEIVED, event("claim_declined", "2023-03-15"))
    assert state(declined, "ca.review", "2024-01-01") is State.RELEASED
    assert state(declined, "ca.extend", "2024-01-01") is State.CLOSED


# After the review -------------------------------------------------------------------------------------------------
FOUND = (RECEIVED, event("claim_accepted", "2023-03-10"), event("claim_basis_found", "2023-03-28"))


def test_mexico_is_notified_promptly_when_a_basis_is_found_and_only_then() -> None:
    assert state(complete(*FOUND), "ca.notify", "2023-04-10") is State.PENDING
    none = complete(RECEIVED, event("claim_basis_not_found", "2023-03-28"))
    assert state(none, "ca.notify", "2023-04-10") is State.NOT_RUNNING
    asked = complete(*FOUND, event("review_requested", "2023-04-03"))
    assert state(asked, "ca.notify", "2023-04-10") is State.MET


def test_the_request_under_the_annex_starts_its_clocks() -> None:
    asked = complete(*FOUND, event("review_requested", "2023-04-03"))
    assert norm_of(asked, "31b.c.reply", "2023-04-04", procedures=CASE).answer.ends == span("2023-04-13")
    assert state(complete(*FOUND), "31b.c.reply", "2023-04-04") is State.NOT_RUNNING


def test_the_office_publishes_what_it_accepted_or_declined() -> None:
    for decision in ("claim_accepted", "claim_declined"):
        decided = complete(RECEIVED, event(decision, "2023-03-10"))
        assert state(decided, "ca.publish", "2023-03-11") is State.PENDING
        told = complete(RECEIVED, event(decision, "2023-03-10"), event("claim_published", "2023-03-20"))
        assert state(told, "ca.publish", "2023-04-11") is State.MET


@pytest.mark.parametrize(("submitter", "expected"), [("yes", State.HOLDS), ("no", State.FAILS)])
def test_the_submitter_must_be_of_canada(submitter: str, expected: State) -> None:
    record = complete(RECEIVED, canadian_submitter=submitter)
    assert state(record, "ca.eligible", "2023-03-02") is expected


def test_its_acts_are_its_own() -> None:
    treaty = {act for procedure in PROCEDURES.values() if procedure not in CASE for norm in procedure.norms
              for act in acts_named(norm)}  # fmt: skip
    own = {act for norm in CANADA_REVIEW.norms for act in acts_named(norm)} - {"request"}
    assert own
    assert not own & treaty
    assert own <= ACT_BY_ID.keys()


def acts_named(norm: object) -> set[str]:
    match norm:
        case Duty():
            return {act.id for act, _ in norm.discharging}
        case Power():
            return {norm.act.id}
    return set()


# The first claim: a plant in Silao, 2023 ----------------------------------------------------------------------------
NOTICE = "https://www.miragenews.com/canada-resolves-first-labour-complaint-under-1053574/"
FIRST_CLAIM = f"""case_id,date,date_precision,event,detail,source_url,confidence
silao-2023,2023-03,month,claim_received,Fränkische Industrial Pipes,{NOTICE},V
silao-2023,,unknown,claim_basis_found,the office found the allegations confirmed,{NOTICE},V
silao-2023,,unknown,claim_dialogue_facilitated,,{NOTICE},V
silao-2023,2023,year,company_declared,in the spring,{NOTICE},V
"""
KNOWN_BY = date(2024, 1, 26)
"""The day of the later of the two sources."""
REQUESTED = f"silao-2023,2023,year,review_requested,one invocation counted,{NOTICE},V\n"


def first_claim(more: str = "") -> Standing:
    table = read_events((FIRST_CLAIM + more).encode(), "events.csv")
    assert table.problems == ()
    rows = [(f"line {row.line}", row) for row in table.rows]
    return at(record_of(rows, {}, known_by=KNOWN_BY), "2024-12-31", procedures=CASE)


def test_the_first_claim_is_read_from_a_table_and_nobody_is_called_late() -> None:
    found = first_claim()
    review = found.by_key["ca.review"]
    assert review.answer.begins == span("2023-03")
    assert review.answer.ends == Span(day("2023-03-31"), NEVER), "an extension may be missing from the record"
    late = (State.OVERDUE, State.MET_LATE, State.POSSIBLY_LATE)
    assert not any(item.state in late for item in found.items)
    assert found.irregularities == ()


def test_the_finding_and_the_acceptance_that_it_presupposes_lie_before_what_followed() -> None:
    found = first_claim()
    assert found.leaves.acts["find_basis"][0].hi <= KNOWN_BY.toordinal()
    assert found.leaves.acts["decide_claim"][0].inferred_from == "find_basis"
    assert found.by_key["ca.facilitate"].state in (State.USED, State.CLOSED)


def test_the_settlement_at_home_kept_the_clocks_of_the_treaty_from_starting() -> None:
    found = first_claim()
    assert {item.state for item in found.items if isinstance(item.norm, Duty) and item.procedure is USMCA_31_B} == {
        State.NOT_RUNNING,
    }  # fmt: skip
    assert found.by_key["ca.notify"].state is State.RELEASED


def test_if_the_invocation_counted_elsewhere_was_a_request_the_clocks_ran() -> None:
    """Sources differ on whether a request was sent (Q29); with one, Mexico's ten days ran in that year."""
    found = first_claim(REQUESTED)
    reply = found.by_key["31b.c.reply"]
    assert reply.answer.begins.lo >= day("2023-01-01")
    assert reply.answer.ends.hi <= day("2024-01-10")
    assert reply.state is State.UNRECORDED
