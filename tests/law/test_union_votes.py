"""Mexican union votes, replayed on worked examples whose dates are counted by hand."""

from datetime import date, timedelta

import pytest

from pliego.law.clauses import CLAUSES, Language
from pliego.law.clauses.union_votes import UNION_VOTES
from pliego.law.days import NEVER
from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.moments import Unit
from pliego.law.norms import Duty
from pliego.law.procedures.mx_union_votes import MX_UNION_VOTES
from pliego.law.record import Event, Record
from pliego.law.render import render_text
from pliego.law.standing import NormStanding, Standing, State
from pliego.law.why import explain
from pliego.law.words import mark_label
from tests.law.builders import at, complete, event, rebuilt, span
from tests.law.mexican_days import business_day


def run(record: Record, as_of: str) -> Standing:
    return at(record, as_of, procedures=(MX_UNION_VOTES,))


def norm(record: Record, key: str, as_of: str) -> NormStanding:
    return run(record, as_of).by_key[key]


def flagged(record: Record, kind: Flag, as_of: str = "2026-06-30") -> list[str]:
    return [flag.norm for flag in run(record, as_of).irregularities if flag.kind is kind]


NOTIFIED = event("vote_notified", "2025-03-03")
CALLED = event("vote_called", "2025-03-03")
TEXT = event("contract_text_delivered", "2025-03-05")
APPROVED = event("contract_approved", "2025-03-13")
VOTE = (NOTIFIED, CALLED, TEXT, APPROVED)
FILED = event("contract_filed", "2025-03-20")


# Before the vote ------------------------------------------------------------------------------------------------
def test_a_vote_on_day_10_after_notice_and_call_is_lawful() -> None:
    """Notice on Monday 3 March 2025: day 1 is the 4th and day 10 is Thursday the 13th."""
    assert date(2025, 3, 3) + timedelta(days=10) == date(2025, 3, 13)
    assert flagged(complete(*VOTE), Flag.DURING_STANDSTILL) == []


def test_a_vote_on_day_9_is_too_early_for_the_registry_and_for_the_workers() -> None:
    early = (NOTIFIED, CALLED, TEXT, event("contract_approved", "2025-03-12"))
    assert flagged(complete(*early), Flag.DURING_STANDSTILL) == ["uv.notice", "uv.call"]


def test_a_vote_of_which_the_registry_was_not_told_is_flagged() -> None:
    assert flagged(complete(CALLED, TEXT, APPROVED), Flag.DURING_STANDSTILL) == ["uv.unnotified"]


@pytest.mark.parametrize(("delivered", "expected"), [("2025-03-10", []), ("2025-03-11", ["uv.text"])])
def test_the_text_is_in_hand_three_business_days_before(delivered: str, expected: list[str]) -> None:
    """Text on Monday the 10th: 11, 12, 13 March, the day of the vote; on the 11th, the third day is the 14th."""
    assert business_day("2025-03-10", 3) == date(2025, 3, 13)
    assert business_day("2025-03-11", 3) == date(2025, 3, 14)
    record = complete(NOTIFIED, CALLED, event("contract_text_delivered", delivered), APPROVED)
    assert flagged(record, Flag.DURING_STANDSTILL) == expected


@pytest.mark.parametrize(
    ("took_part", "expected"),
    [("no", State.HOLDS), ("yes", State.FAILS), (None, State.UNSETTLED)],
)
def test_the_employer_takes_no_part_in_the_vote(took_part: str | None, expected: State) -> None:
    facts = {"employer_took_part_in_vote": took_part} if took_part else {}
    assert norm(complete(*VOTE, **facts), "uv.employer", "2025-04-01").state is expected


# After the vote -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("key", "number", "last"), [("uv.post", 2, "2025-03-18"), ("uv.report", 3, "2025-03-19")]
)
def test_result_days_pass_over_the_birthday_of_juarez(key: str, number: int, last: str) -> None:
    """Vote on Thursday 13 March: 14 (1), 15 and 16 a weekend, 17 a rest day, 18 (2), 19 (3)."""
    assert business_day("2025-03-13", number) == date.fromisoformat(last)
    item = norm(complete(*VOTE), key, last)
    assert (item.state, item.answer.ends) == (State.PENDING, span(last))
    assert item.alternatives == (), "no question chooses whose holidays count"
    next_day = (date.fromisoformat(last) + timedelta(days=1)).isoformat()
    assert norm(complete(*VOTE), key, next_day).state is State.OVERDUE


def test_a_report_one_day_late_is_met_late() -> None:
    item = norm(complete(*VOTE, event("result_reported", "2025-03-20")), "uv.report", "2025-06-30")
    assert (item.state, item.answer.late) == (State.MET_LATE, (1, 1))


def test_the_registry_publishes_without_a_last_day() -> None:
    item = norm(complete(*VOTE, event("result_reported", "2025-03-14")), "uv.publish", "2025-12-31")
    assert (item.state, item.answer.ends.lo) == (State.PENDING, NEVER)


def test_thirty_business_days_to_register_pass_over_labor_day() -> None:
    """Filed on Thursday 20 March: 21 (1), 24-28 (6), 31 March-4 April (11), 7-11 (16), 14-18 (21), 21-25 (26),
    28-30 (29), 1 May is a rest day, 2 May (30).
    """
    assert business_day("2025-03-20", 30) == date(2025, 5, 2)
    item = norm(complete(*VOTE, FILED), "uv.register", "2025-05-02")
    assert (item.state, item.answer.ends) == (State.PENDING, span("2025-05-02"))


def test_a_contract_that_the_workers_rejected_is_not_registered() -> None:
    rejected = (NOTIFIED, CALLED, TEXT, event("contract_rejected", "2025-03-13"), FILED)
    entered = event("contract_registered", "2025-04-10")
    assert flagged(complete(*rejected, entered), Flag.DURING_STANDSTILL) == ["uv.majority"]
    assert flagged(complete(*VOTE, FILED, entered), Flag.DURING_STANDSTILL) == []


def test_workers_get_the_registered_contract_and_revisions_fall_due() -> None:
    """10 April 2025 is a Thursday: 11 (1), 14-18 (6), 21-25 (11), 28-30 (14), 2 May (15)."""
    assert business_day("2025-04-10", 15) == date(2025, 5, 2)
    found = run(complete(*VOTE, FILED, event("contract_registered", "2025-04-10")), "2025-05-02").by_key
    assert found["uv.deliver"].answer.ends == span("2025-05-02")
    assert found["uv.wages"].answer.ends == span("2026-04-10")
    assert found["uv.revision"].answer.ends == span("2027-04-10")
    assert found["uv.keep"].answer.ends == span("2030-03-14"), "kept through the last day of five years"


def test_an_annulled_vote_is_repeated_as_a_round_with_a_notice_of_its_own() -> None:
    again = (
        event("vote_annulled", "2025-03-28"),
        event("vote_notified", "2025-04-01", occurrence=2),
        event("vote_called", "2025-04-01", occurrence=2),
        event("contract_text_delivered", "2025-04-01", occurrence=2),
        event("contract_approved", "2025-04-08", occurrence=2),
    )
    found = run(complete(*VOTE, *again), "2025-04-10")
    assert found.by_key["uv.report"].state is State.RELEASED
    assert found.by_key["uv.report/2"].state is State.PENDING
    early = [flag.norm for flag in found.irregularities if flag.kind is Flag.DURING_STANDSTILL]
    assert early == ["uv.notice/2", "uv.call/2"]


# Certificate ----------------------------------------------------------------------------------------------------
APPLIED = event("certificate_applied_for", "2024-11-25")
ISSUED = event("certificate_issued", "2025-01-10")


@pytest.mark.parametrize(
    ("claimed", "expected"),
    [
        ("2025-01-09", ["uv.claim"]),
        ("2025-01-10", []),
        ("2025-07-10", []),
        ("2025-07-11", ["uv.expired"]),
    ],
)
def test_a_first_contract_is_claimed_within_six_months_of_the_certificate(
    claimed: str, expected: list[str]
) -> None:
    """10 January 2025 + 6 months = 10 July 2025, the last day."""
    record = complete(APPLIED, ISSUED, event("first_contract_claimed", claimed))
    assert flagged(record, Flag.DURING_STANDSTILL) == expected


def test_a_new_certificate_allows_the_claim_again() -> None:
    second = (
        event("certificate_applied_for", "2025-08-01", occurrence=2),
        event("certificate_issued", "2025-09-15", occurrence=2),
        event("first_contract_claimed", "2025-09-16"),
    )
    assert flagged(complete(APPLIED, ISSUED, *second), Flag.DURING_STANDSTILL) == []


def test_another_union_joins_within_ten_days_of_the_public_notice() -> None:
    """Notice on Thursday 30 January 2025: 31 (1), 3 February is a rest day, 4-7 (5), 10-14 (10)."""
    assert business_day("2025-01-30", 10) == date(2025, 2, 14)
    open_application = (
        event("certificate_applied_for", "2025-01-20"), event("application_published", "2025-01-30")
    )  # fmt: skip
    assert norm(complete(*open_application), "uv.join", "2025-02-14").state is State.OPEN
    late = complete(*open_application, event("other_union_joined", "2025-02-17"))
    assert flagged(late, Flag.WITHOUT_POWER) == ["uv.join"]


def test_weak_memory_never_decides() -> None:
    contested = complete(
        event("certificate_applied_for", "2025-01-20"), event("application_published", "2025-01-22"),
        event("other_union_joined", "2025-01-24"), event("recount_held", "2025-04-24"),
        event("certificate_issued", "2025-06-02"),
    )  # fmt: skip
    found = run(contested, "2025-06-30")
    for key in ("uv.recount", "uv.certificate"):
        assert found.by_key[key].advisory
    assert [flag for flag in found.irregularities if flag.kind is Flag.LATE] == []


# Legitimation ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("registered", "voted", "expected"),
    [
        (None, "2023-05-01", []),
        (None, "2023-05-02", ["uv.legitimate"]),
        ("2023-05-01", "2023-07-31", []),
        ("2023-05-01", "2023-08-01", ["uv.legitimate"]),
        ("2023-05-02", "2023-07-31", ["uv.legitimate"]),
    ],
)
def test_a_contract_of_before_2019_is_legitimated_in_time_or_ends(
    registered: str | None, voted: str, expected: list[str]
) -> None:
    notified = [event("legitimation_notified", registered)] if registered else []
    record = complete(*notified, event("contract_legitimated", voted), contract_of_before_2019_05="yes")
    assert flagged(record, Flag.WITHOUT_POWER) == expected
    ended = norm(record, "uv.ended", "2024-01-01").state
    assert ended is (State.IN_FORCE if expected else State.NOT_YET)


def test_a_contract_that_the_workers_rejected_ends_with_the_term() -> None:
    record = complete(event("legitimation_rejected", "2023-02-01"), contract_of_before_2019_05="yes")
    assert norm(record, "uv.ended", "2023-05-01").state is State.NOT_YET
    assert norm(record, "uv.ended", "2023-05-02").state is State.IN_FORCE


def test_a_newer_contract_does_not_end_for_lack_of_legitimation() -> None:
    assert norm(complete(contract_of_before_2019_05="no"), "uv.ended", "2024-01-01").state is State.NOT_YET


# Officers -------------------------------------------------------------------------------------------------------
def test_an_election_waits_for_its_call_and_for_the_roll() -> None:
    """Call on 3 March: day 10 is the 13th. Roll on the 11th: day 3 is the 14th."""
    called = event("election_called", "2025-03-03")
    rolled = event("voter_roll_published", "2025-03-11")
    for elected, expected in (
        ("2025-03-12", ["uv.election", "uv.roll"]), ("2025-03-13", ["uv.roll"]), ("2025-03-14", []),
    ):  # fmt: skip
        record = complete(called, rolled, event("officers_elected", elected))
        assert flagged(record, Flag.DURING_STANDSTILL) == expected


def test_first_accounts_fall_due_six_months_after_the_election() -> None:
    record = complete(event("election_called", "2025-08-15"), event("officers_elected", "2025-08-31"))
    item = norm(record, "uv.accounts", "2026-01-31")
    assert (item.state, item.answer.ends) == (State.PENDING, span("2026-02-28")), "there is no 31 February"


# Silence and memory ---------------------------------------------------------------------------------------------
def test_silence_of_a_public_record_accuses_nobody() -> None:
    found = run(rebuilt(APPLIED, ISSUED, *VOTE, FILED), "2026-06-30")
    assert not {item.state for item in found.items} & {State.OVERDUE, State.MET_LATE, State.POSSIBLY_LATE}
    assert list(found.irregularities) == []


def needing_check() -> set[str]:
    return {norm.id for norm in MX_UNION_VOTES.norms if norm.mark in (Mark.M_PLUS, Mark.M_MINUS)}


def test_the_norms_that_rest_on_memory_are_known() -> None:
    assert needing_check() == {
        "uv.examine", "uv.join", "uv.recount", "uv.certificate", "uv.text", "uv.keep", "uv.annul",
        "uv.register", "uv.deliver", "uv.election", "uv.roll", "uv.check", "uv.accounts",
    }  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_an_answer_from_memory_says_so_beside_its_rule(language: Language) -> None:
    found = run(complete(APPLIED, *VOTE, FILED, event("election_called", "2025-03-03")), "2025-04-01")
    for key in needing_check():
        item = found.by_key[key]
        first, *_ = render_text(explain(found, item), language).splitlines()
        assert mark_label(item.norm.mark, language) in first, key


# Rows -----------------------------------------------------------------------------------------------------------
def test_the_rows_stand_in_the_order_of_the_section() -> None:
    expected = [f"UV-{number:02d}" for number in range(1, 27)]
    split = {
        "UV-10": "abc",
        "UV-15": "a",
        "UV-17": "ab",
        "UV-19": "a",
        "UV-20": "ab",
        "UV-23": "a",
        "UV-25": "a",
    }
    for row, letters in split.items():
        place = expected.index(row) + 1
        expected[place:place] = [f"{row}{letter}" for letter in letters]
    assert [row.id for row in UNION_VOTES] == expected


def test_a_norm_is_marked_like_the_weakest_of_its_rows() -> None:
    for rule in MX_UNION_VOTES.norms:
        assert rule.mark is Mark.weakest(*(CLAUSES[row].mark for row in rule.rows)), rule.id


def test_every_limit_in_business_days_names_the_calendar_of_mexico() -> None:
    duties = [rule for rule in MX_UNION_VOTES.norms if isinstance(rule, Duty)]
    counted = [duty.within for duty in duties if duty.within.unit is Unit.BUSINESS_DAYS]
    assert len(counted) == 7
    assert {limit.calendar for limit in counted} == {"MX"}


@pytest.mark.parametrize("language", Language)
def test_every_norm_explains_itself_at_each_stage(language: Language) -> None:
    stages: list[tuple[Event, ...]] = [(), (APPLIED, ISSUED), (*VOTE, FILED)]
    for events in stages:
        found = run(complete(*events), "2025-06-30")
        for item in found.items:
            assert render_text(explain(found, item), language)
