"""Chapters 23 and 31: labor consultations and disputes between states, replayed on the real ones.

Each expected day stands beside its arithmetic, done with `datetime` alone. Of the real disputes, every date was read
in the source named beside it; a date that no source gives is left out, and the engine then says nothing about it.
"""

from datetime import date, timedelta
from typing import Final, NamedTuple

import pytest

from pliego.law import State
from pliego.law.acts import Role
from pliego.law.acts import chapters as acts
from pliego.law.clauses import CLAUSES
from pliego.law.days import to_date
from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Power, Procedure
from pliego.law.paths import Path, Step, walk
from pliego.law.procedures.usmca_23 import USMCA_23
from pliego.law.procedures.usmca_31 import USMCA_31
from pliego.law.program import compile_procedures
from pliego.law.readings import environment
from pliego.law.record import Completeness, Event, FactClaim, Record
from pliego.law.standing import Standing, calendars_of, standing
from tests.law.builders import LATER, complete, event, norm_of, rebuilt, span

CHAPTERS: Final = (USMCA_23, USMCA_31)


def after(start: str, days: int) -> str:
    return (date.fromisoformat(start) + timedelta(days=days)).isoformat()


def found(record: Record, as_of: str | int = LATER) -> Standing:
    today = date.fromisoformat(as_of).toordinal() if isinstance(as_of, str) else as_of
    return standing(CHAPTERS, record, today)


def state(record: Record, key: str, as_of: str | int = LATER) -> State:
    return found(record, as_of).by_key[key].state


# Chapter 31: the real disputes ------------------------------------------------------------------------------------
class Dispute(NamedTuple):
    """A dispute as the public record has it: days, what the panel found, and where the days were read."""

    name: str
    consultations: str
    panel: str
    composed: str
    report: str
    finding: str
    ended: str
    source: str

    @property
    def record(self) -> Record:
        dated = {
            "dispute_consultations_requested": self.consultations,
            "dispute_panel_requested": self.panel,
            "dispute_panel_composed": self.composed,
            f"dispute_{self.finding}_found": self.report,
            "dispute_settled": self.ended,
        }
        events = [event(word, when) for word, when in dated.items() if when]
        return rebuilt(*events, perishable_goods="no")


DISPUTES: Final = (
    Dispute(
        "Canada, dairy quotas 2021", "2020-12-09", "2021-05-25", "2021-07-05", "2021-12-20", "breach", "",
        "https://www.porgeslaw.com/rta-ds-north-america",
    ),
    Dispute(
        "United States, solar safeguard", "2020-12-22", "2021-06-18", "", "2022-02-01", "breach", "2022-07-08",
        "https://ajot.com/news/u.s-and-canada-announce-mou-for-solar-products-trade",
    ),
    Dispute(
        "United States, automotive rules of origin", "2021-08-20", "2022-01-06", "2022-03-22", "2022-12-14",
        "breach", "",
        "https://torrestradeadvisory.com/automotive-rules-of-origin-dispute-usmcas-panel-report/",
    ),
    Dispute(
        "Canada, dairy quotas 2023", "2022-05-25", "2023-01-31", "", "2023-11-10", "no_breach", "",
        "https://axxessintl.com/en/cusma-panel-finds-canadas-dairy-quotas-dont-limit-u-s-access/",
    ),
    Dispute(
        "Mexico, genetically engineered corn", "2023-06-02", "2023-08-17", "", "2024-12-20", "breach", "",
        "https://www.mondaq.com/mexico/international-trade--investment/1386588/"
        "creation-of-usmca-panel-on-genetically-modified-corn",
    ),
    Dispute(
        "Mexico, energy measures", "2022-07-20", "", "", "", "", "",
        "https://ustr.gov/about-us/policy-offices/press-office/press-releases/2022/july/"
        "united-states-requests-consultations-under-usmca-over-mexicos-energy-policies",
    ),
)  # fmt: skip
BY_NAME: Final = {dispute.name: dispute for dispute in DISPUTES}
AUTOS: Final = BY_NAME["United States, automotive rules of origin"]
CORN: Final = BY_NAME["Mexico, genetically engineered corn"]
SOLAR: Final = BY_NAME["United States, solar safeguard"]


def name_of(dispute: Dispute) -> str:
    return dispute.name


EARLIEST_PANEL: Final = {
    "Canada, dairy quotas 2021": "2021-02-22",  # 22 days of December, 31 of January, 22 of February
    "United States, solar safeguard": "2021-03-07",  # 9, 31, 28 and 7 days
    "United States, automotive rules of origin": "2021-11-03",  # 11, 30, 31 and 3 days
    "Canada, dairy quotas 2023": "2022-08-08",  # 6, 30, 31 and 8 days
    "Mexico, genetically engineered corn": "2023-08-16",  # 28, 31 and 16 days
    "Mexico, energy measures": "2022-10-03",  # 11, 31, 30 and 3 days
}


@pytest.mark.parametrize("dispute", DISPUTES, ids=name_of)
def test_a_panel_may_be_asked_for_from_day_75(dispute: Dispute) -> None:
    earliest = EARLIEST_PANEL[dispute.name]
    assert after(dispute.consultations, 75) == earliest
    item = found(dispute.record).by_key["d31.panel"]
    assert item.answer.begins == span(earliest)
    assert item.state is (State.USED if dispute.panel else State.OPEN_IF)


@pytest.mark.parametrize("dispute", DISPUTES, ids=name_of)
def test_no_real_dispute_shows_an_irregularity_and_nobody_is_called_late(dispute: Dispute) -> None:
    assert dispute.source.startswith("https://")
    case = found(dispute.record)
    assert case.irregularities == ()
    late = {State.OVERDUE, State.MET_LATE, State.POSSIBLY_LATE}
    known = {"d31.agree"} if dispute.finding == "breach" else set()
    assert {item.key for item in case.items if item.state in late} <= known


def test_the_corn_panel_was_asked_for_one_day_after_it_could_be() -> None:
    assert date.fromisoformat(CORN.panel) - date.fromisoformat(CORN.consultations) == timedelta(days=76)
    assert state(CORN.record, "d31.panel", "2023-08-15") is State.NOT_YET
    assert state(CORN.record, "d31.panel", "2023-08-16") is State.OPEN_IF, "unless it had ended unrecorded"


def test_a_panel_asked_for_on_day_74_rests_on_no_open_power() -> None:
    assert after("2023-06-02", 74) == "2023-08-15"
    early = complete(
        event("dispute_consultations_requested", "2023-06-02"), event("dispute_panel_requested", "2023-08-15"),
        perishable_goods="no",
    )  # fmt: skip
    assert {flag.act for flag in found(early).irregularities} == {"ask_state_panel"}


def test_a_panel_is_established_on_delivery_and_not_when_it_is_composed() -> None:
    item = found(AUTOS.record).by_key["d31.established"]
    assert item.answer.begins == span("2022-01-06")
    assert item.answer.ends == span("2022-12-14")


def test_the_automotive_panel_had_150_days_from_its_last_member() -> None:
    """22 March 2022 + 150 days: 9 of March, 30, 31, 30 and 31, then 19 of August."""
    assert after("2022-03-22", 150) == "2022-08-19"
    item = found(AUTOS.record).by_key["d31.initial"]
    assert item.answer.ends.lo == span("2022-08-19").lo
    assert item.state in (State.UNRECORDED, State.UNSETTLED), (
        "the day of the initial report was not published"
    )


def test_the_report_on_automotive_rules_left_benefits_to_suspend_since_day_46() -> None:
    """14 December 2022 + 45 days: 17 of December, then 28 of January 2023."""
    assert after("2022-12-14", 45) == "2023-01-28"
    assert [state(AUTOS.record, "d31.suspend", when) for when in ("2023-01-28", "2023-01-29", "2026-06-30")] == [
        State.NOT_YET, State.OPEN_IF, State.OPEN_IF,
    ]  # fmt: skip


def test_the_solar_dispute_ended_by_memorandum_and_closed_that_door() -> None:
    """1 February 2022 + 45 days is 18 March."""
    assert after("2022-02-01", 45) == "2022-03-18"
    assert state(SOLAR.record, "d31.suspend", "2022-03-18") is State.NOT_YET
    assert state(SOLAR.record, "d31.suspend", "2022-07-08") is State.CLOSED


def test_a_report_without_a_breach_obliges_nobody_to_a_resolution() -> None:
    second = BY_NAME["Canada, dairy quotas 2023"].record
    assert state(second, "d31.agree") is State.NOT_RUNNING
    assert state(second, "d31.suspend") is State.NOT_YET


# Chapter 31: worked examples --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("perishable", "first", "duty"),
    [("no", "2024-03-16", "d31.enter"), ("yes", "2024-01-31", "d31.enter_perishable")],
)
def test_perishable_goods_halve_the_wait(perishable: str, first: str, duty: str) -> None:
    """1 January 2024 + 75 days is 16 March of a leap year; + 30 days is 31 January."""
    assert after("2024-01-01", 75 if perishable == "no" else 30) == first
    asked = complete(event("dispute_consultations_requested", "2024-01-01"), perishable_goods=perishable)
    case = found(asked)
    assert case.by_key["d31.panel"].answer.begins == span(first)
    assert case.by_key[duty].state is State.OVERDUE
    other = {"d31.enter", "d31.enter_perishable"} - {duty}
    assert [case.by_key[key].state for key in other] == [State.NOT_RUNNING]
    assert case.by_key[duty].answer.ends == span(after("2024-01-01", 30 if perishable == "no" else 15))


def test_goods_of_which_nobody_said_whether_they_perish_leave_the_middle_unsettled() -> None:
    asked = complete(event("dispute_consultations_requested", "2024-01-01"))
    days = ("2024-01-30", "2024-02-15", "2024-03-16")
    assert [state(asked, "d31.panel", when) for when in days] == [
        State.NOT_YET, State.UNSETTLED, State.OPEN,
    ]  # fmt: skip


def test_a_chair_not_agreed_by_day_15_may_be_drawn_by_lot() -> None:
    """2 May 2024 + 15 days is 17 May."""
    assert after("2024-05-02", 15) == "2024-05-17"
    asked = complete(event("dispute_panel_requested", "2024-05-02"))
    assert [state(asked, "d31.lot", when) for when in ("2024-05-17", "2024-05-18")] == [
        State.NOT_YET, State.OPEN,
    ]  # fmt: skip


@pytest.mark.parametrize(("when", "expected"), [("2024-06-16", State.OPEN), ("2024-06-17", State.CLOSED)])
def test_a_nominee_off_the_roster_may_be_refused_for_15_days(when: str, expected: State) -> None:
    assert after("2024-06-01", 15) == "2024-06-16"
    named = complete(
        event("dispute_panel_requested", "2024-05-02"), event("off_roster_nominated", "2024-06-01")
    )
    assert state(named, "d31.challenge", when) is expected


def test_a_notified_delay_moves_the_initial_report_to_the_day_that_it_states() -> None:
    """3 June 2024 + 150 days is 31 October 2024."""
    assert after("2024-06-03", 150) == "2024-10-31"
    composed = (event("dispute_panel_requested", "2024-05-02"), event("dispute_panel_composed", "2024-06-03"))
    put_off = event("dispute_report_delayed", "2024-10-15", stated={"until": "2024-12-20"})
    plain, later = complete(*composed), complete(*composed, put_off)
    assert found(plain).by_key["d31.initial"].answer.ends == span("2024-10-31")
    assert found(later).by_key["d31.initial"].answer.ends == span("2024-12-20")


def test_a_delay_notified_within_120_days_moves_the_report_of_an_urgent_case_too() -> None:
    """3 June 2024 + 120 days is 1 October 2024."""
    assert after("2024-06-03", 120) == "2024-10-01"
    composed = (event("dispute_panel_requested", "2024-05-02"), event("dispute_panel_composed", "2024-06-03"))
    for notified, last in (("2024-09-02", "2024-12-20"), ("2024-10-15", "2024-10-01")):
        put_off = event("dispute_report_delayed", notified, stated={"until": "2024-12-20"})
        urgent = complete(*composed, put_off, urgent_dispute="yes")
        assert found(urgent).by_key["d31.initial_urgent"].answer.ends == span(last)


def test_whoever_joins_consultations_is_the_third_party_that_the_power_names() -> None:
    joining = USMCA_23.by_id["c23.join"]
    assert isinstance(joining, Power)
    assert joining.holder is joining.act.by is Role.THIRD_PARTY


def test_the_names_designated_form_the_roster_after_the_first_month() -> None:
    """1 July 2020 + 1 month is 1 August."""
    nothing = complete()
    assert [state(nothing, "d31.roster", when) for when in ("2020-08-01", "2020-08-02", "2026-01-01")] == [
        State.NOT_YET, State.IN_FORCE, State.IN_FORCE,
    ]  # fmt: skip


def test_the_urgent_limit_rests_on_weak_memory_and_never_decides() -> None:
    composed = complete(
        event("dispute_panel_requested", "2024-05-02"), event("dispute_panel_composed", "2024-06-03"),
        urgent_dispute="yes",
    )  # fmt: skip
    item = found(composed, "2025-06-01").by_key["d31.initial_urgent"]
    assert item.advisory
    assert Flag.LATE not in {flag.kind for flag in found(composed, "2025-06-01").irregularities}


def test_every_limit_used_in_full_from_consultations_to_suspended_benefits() -> None:
    steps = (
        Step(acts.ask_state_consultations), Step(acts.enter_state_consultations), Step(acts.ask_state_panel),
        Step(acts.choose_state_chair), Step(acts.compose_state_panel), Step(acts.report_to_parties),
        Step(acts.report_dispute, "breach"), Step(acts.suspend_equivalent),
    )  # fmt: skip
    start = date(2024, 1, 1)
    stages = walk(Path("dispute", CHAPTERS, steps, (("perishable_goods", "no"),)), start.toordinal())
    assert [to_date(stage.day) - start for stage in stages] == [
        timedelta(days=days)
        for days in (0, 30, 75, 75 + 15, 90, 90 + 150, 240 + 30, 270 + 46)  # composition has no limit
    ]


# Chapter 23 -------------------------------------------------------------------------------------------------------
def asked_on(when: str, *events: Event, **facts: str) -> Record:
    return complete(event("labor_consultations_requested", when), *events, **facts)


@pytest.mark.parametrize(("when", "expected"), [("2024-01-08", State.OPEN), ("2024-01-09", State.CLOSED)])
def test_a_third_party_may_join_for_seven_days(when: str, expected: State) -> None:
    assert after("2024-01-01", 7) == "2024-01-08"
    assert state(asked_on("2024-01-01"), "c23.join", when) is expected


@pytest.mark.parametrize(("held", "expected"), [("2024-01-31", State.MET), ("2024-02-01", State.MET_LATE)])
def test_labor_consultations_begin_within_thirty_days(held: str, expected: State) -> None:
    assert after("2024-01-01", 30) == "2024-01-31"
    record = asked_on("2024-01-01", event("labor_consultations_held", held))
    assert state(record, "c23.enter") is expected


def test_the_parties_may_put_the_labor_consultations_off() -> None:
    later = event("labor_consultations_put_off", "2024-01-15", stated={"until": "2024-03-01"})
    record = asked_on("2024-01-01", later, event("labor_consultations_held", "2024-03-01"))
    assert state(record, "c23.enter") is State.MET


def test_the_commission_and_a_panel_are_open_the_day_after_thirty_days() -> None:
    record = asked_on("2024-01-01")
    for key in ("c23.commission", "c23.panel"):
        assert [state(record, key, when) for when in ("2024-01-31", "2024-02-01")] == [
            State.NOT_YET, State.OPEN,
        ]  # fmt: skip


def test_a_panel_after_labor_consultations_needs_no_75_days() -> None:
    record = asked_on("2024-01-01", event("dispute_panel_requested", "2024-02-01"))
    assert found(record).irregularities == ()
    assert found(record).by_key["d31.established"].answer.begins == span("2024-02-01")


def test_a_dialogue_does_not_block_labor_consultations() -> None:
    talking = complete(event("labor_dialogue_requested", "2024-01-01"))
    assert state(talking, "c23.consult") is State.OPEN


def test_an_effect_on_trade_is_presumed_until_the_respondent_shows_otherwise() -> None:
    record = asked_on("2024-01-01", event("trade_effect_disproved", "2024-03-01"))
    assert [state(record, "c23.presumption", when) for when in ("2024-02-29", "2024-03-01")] == [
        State.IN_FORCE, State.ENDED,
    ]  # fmt: skip


def test_ministers_who_are_asked_must_meet_promptly_and_are_never_overdue() -> None:
    record = asked_on("2024-01-01", event("labor_ministers_requested", "2024-02-01"))
    assert state(record, "c23.meet", "2026-01-01") is State.PENDING


@pytest.mark.parametrize(
    ("value", "expected"), [("yes", State.HOLDS), ("no", State.FAILS), ("", State.UNSETTLED)]
)
def test_a_request_must_be_specific(value: str, expected: State) -> None:
    facts = {"consultations_specific": FactClaim("consultations_specific", value)} if value else {}
    events = (event("labor_consultations_requested", "2024-01-01"),)
    record = Record(events, facts, Completeness.COMPLETE, prior_findings=())
    assert state(record, "c23.specific") is expected


# The files --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("procedure", CHAPTERS, ids=lambda procedure: procedure.id)
def test_a_norm_is_marked_like_the_weakest_of_its_rows(procedure: Procedure) -> None:
    expected = {norm.id: Mark.weakest(*(CLAUSES[row].mark for row in norm.rows)) for norm in procedure.norms}
    weaker = {"d31.initial_urgent": Mark.M_MINUS}
    assert {norm.id: norm.mark for norm in procedure.norms} == expected | {
        key: mark for key, mark in weaker.items() if key in expected
    }


@pytest.mark.parametrize("procedure", CHAPTERS, ids=lambda procedure: procedure.id)
def test_every_question_named_moves_a_norm_and_no_other_does(procedure: Procedure) -> None:
    program = compile_procedures((procedure,), environment({}), calendars_of())
    asked = {variant.question for norm in program.norms for variant in norm.variants}
    assert asked == {reading.id for reading in procedure.readings}


def test_every_limit_of_days_is_a_number_of_its_clause() -> None:
    for norm in (norm for procedure in CHAPTERS for norm in procedure.norms):
        if isinstance(norm, Duty) and norm.within.number and norm.mark is not Mark.M_MINUS:
            assert any(f"{norm.within.number} days" in CLAUSES[row].limit for row in norm.rows), norm.id


def test_a_last_day_on_a_sunday_stands_unless_the_other_reading_is_chosen() -> None:
    """The 30 days after 20 August 2021 end on Sunday 19 September."""
    assert date(2021, 9, 19).weekday() == 6
    record = complete(event("dispute_consultations_requested", "2021-08-20"), perishable_goods="no")
    item = norm_of(record, "d31.enter", procedures=CHAPTERS)
    assert item.answer.ends == span("2021-09-19")
    assert [other.answer.ends for other in item.alternatives] == [span("2021-09-20")]
