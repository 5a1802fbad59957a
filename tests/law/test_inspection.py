"""Mexican inspection clocks, replayed on worked examples whose dates are counted by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest

from pliego.law.clauses import CLAUSES, Language
from pliego.law.clauses.inspection import INSPECTION
from pliego.law.days import NEVER
from pliego.law.irregular import Flag
from pliego.law.marks import Mark
from pliego.law.moments import Limit, Unit
from pliego.law.norms import Duty
from pliego.law.procedures.mx_inspection import MX_INSPECTION
from pliego.law.record import Event, Record
from pliego.law.render import render_text
from pliego.law.standing import NormStanding, Standing, State
from pliego.law.why import explain
from pliego.law.words import mark_label
from tests.law.builders import at, complete, event, rebuilt, span
from tests.law.mexican_days import business_day


def run(record: Record, as_of: str) -> Standing:
    return at(record, as_of, procedures=(MX_INSPECTION,))


def norm(record: Record, key: str, as_of: str) -> NormStanding:
    return run(record, as_of).by_key[key]


def flagged(record: Record, kind: Flag, as_of: str = "2026-06-30") -> list[str]:
    return [flag.norm for flag in run(record, as_of).irregularities if flag.kind is kind]


ORDERED = event("ordinary_visit_ordered", "2025-09-08")
CITED = event("citatorio_served", "2025-09-10")
VISITED = event("inspection_made", "2025-09-11")
ACTA = event("acta_drawn", "2025-09-12")
VISIT = (ORDERED, CITED, VISITED, ACTA)
MEASURES = event("measures_ordered", "2025-10-31")
SUMMONS = (
    *VISIT,
    event("sanction_requested", "2025-11-24"),
    event("sanction_summons_served", "2025-12-01", stated={"until": "2025-12-22"}),
)


# Citatorio: 24 hours ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("served", "breached"), [("2025-09-10", []), ("2025-09-11", ["in.notice"]), (None, ["in.notice"])]
)
def test_an_ordinary_visit_waits_for_the_day_after_the_citatorio(
    served: str | None, breached: list[str]
) -> None:
    """A visit on Thursday 11 September needs a citatorio of the 10th: days have no hour."""
    cited = [event("citatorio_served", served)] if served else []
    assert flagged(complete(ORDERED, *cited, VISITED, ACTA), Flag.DURING_STANDSTILL) == breached


def test_an_extraordinary_visit_needs_no_citatorio_but_a_ground() -> None:
    visit = (event("extraordinary_visit_ordered", "2025-09-11"), VISITED, ACTA)
    complained = event("complaint_filed", "2025-09-05")
    assert flagged(complete(complained, *visit), Flag.DURING_STANDSTILL) == []
    assert flagged(complete(complained, *visit), Flag.WITHOUT_POWER) == []
    no_ground = complete(*visit, imminent_danger="no", other_ground_of_rgitas_28="no")
    assert flagged(no_ground, Flag.WITHOUT_POWER) == ["in.extraordinary"]
    assert flagged(complete(*visit), Flag.WITHOUT_POWER) == [], "a ground that nobody looked at is not absent"


def test_a_visit_without_an_order_is_shown_as_void() -> None:
    assert "in.order" in flagged(complete(VISITED, ACTA), Flag.DURING_STANDSTILL)
    assert "in.order" not in flagged(complete(*VISIT), Flag.DURING_STANDSTILL)


def test_the_verification_visit_is_a_round_of_its_own_with_a_citatorio_of_its_own() -> None:
    second = (
        event("verification_visit_ordered", "2025-12-16"),
        event("inspection_made", "2025-12-18", occurrence=2),
    )
    found = run(complete(*VISIT, MEASURES, *second), "2026-01-31")
    assert found.by_key["in.verify"].state is State.MET
    assert [flag.norm for flag in found.irregularities if flag.kind is Flag.DURING_STANDSTILL] == [
        "in.notice/2",
    ]  # fmt: skip
    assert found.by_key["in.acta/2"].state is State.PENDING


def test_no_sanction_procedure_comes_out_of_a_visit_of_advice() -> None:
    advised = event("advisory_visit_ordered", "2025-09-08")
    asked = event("sanction_requested", "2025-11-24")
    assert flagged(complete(advised, VISITED, ACTA, asked), Flag.DURING_STANDSTILL) == ["in.advice"]
    assert flagged(complete(*VISIT, asked), Flag.DURING_STANDSTILL) == []


# Observations: 5 business days ----------------------------------------------------------------------------------
def test_the_five_days_for_observations_pass_over_independence_day() -> None:
    """Acta on Friday 12 September 2025: 15 (1), 16 is a rest day, 17 (2), 18 (3), 19 (4), 22 (5)."""
    assert business_day("2025-09-12", 5) == date(2025, 9, 22)
    item = norm(complete(*VISIT), "in.observe", "2025-09-22")
    assert (item.state, item.answer.ends) == (State.OPEN, span("2025-09-23"))
    assert norm(complete(*VISIT), "in.observe", "2025-09-23").state is State.CLOSED


@pytest.mark.parametrize(("submitted", "expected"), [("2025-09-22", []), ("2025-09-23", ["in.observe"])])
def test_observations_of_the_sixth_day_are_flagged(submitted: str, expected: list[str]) -> None:
    record = complete(*VISIT, event("observations_submitted", submitted))
    assert flagged(record, Flag.WITHOUT_POWER) == expected


def test_a_holiday_of_the_united_states_is_a_business_day_here() -> None:
    """Thanksgiving is 27 November 2025: acta on the 24th, so 25, 26, 27, 28 November and 1 December."""
    record = complete(*VISIT[:3], event("acta_drawn", "2025-11-24"))
    item = norm(record, "in.observe", "2025-11-25")
    assert business_day("2025-11-24", 5) == date(2025, 12, 1)
    assert item.answer.ends == span("2025-12-02")
    assert item.alternatives == (), "no question chooses whose holidays count"


# Measures: 30 business days -------------------------------------------------------------------------------------
def test_thirty_business_days_for_measures_counted_by_hand() -> None:
    """31 October 2025 is a Friday: 3-7 November (5), 10-14 (10), 18-21 since 17 is a rest day (14), 24-28 (19),
    1-5 December (24), 8-12 (29), 15 December (30).
    """
    assert business_day("2025-10-31", 30) == date(2025, 12, 15)
    record = complete(*VISIT, MEASURES)
    assert norm(record, "in.measures", "2025-12-15").state is State.PENDING
    late = norm(record, "in.measures", "2025-12-17")
    assert (late.state, late.answer.ends, late.answer.late) == (State.OVERDUE, span("2025-12-15"), (2, 2))
    assert norm(record, "in.measures_before_2022", "2025-12-17").state is State.NOT_RUNNING


def test_measures_extended_in_time_are_due_on_the_new_day() -> None:
    longer = event("measures_extended", "2025-12-10", stated={"until": "2026-01-20"})
    record = complete(*VISIT, MEASURES, longer, cause_outside_workplace="yes")
    item = norm(record, "in.measures", "2026-01-20")
    assert (item.state, item.answer.ends) == (State.PENDING, span("2026-01-20"))
    assert flagged(record, Flag.WITHOUT_POWER) == []


def test_an_extension_for_a_cause_inside_the_workplace_is_flagged() -> None:
    longer = event("measures_extended", "2025-12-10", stated={"until": "2026-01-20"})
    record = complete(*VISIT, MEASURES, longer, cause_outside_workplace="no")
    assert flagged(record, Flag.WITHOUT_POWER) == ["in.extend"]


def test_an_extension_after_the_term_leaves_it_ended_unless_the_question_is_read_otherwise() -> None:
    late = event("measures_extended", "2025-12-18", stated={"until": "2026-01-20"})
    item = norm(complete(*VISIT, MEASURES, late), "in.measures", "2026-01-10")
    assert item.answer.ends == span("2025-12-15")
    assert [(other.value, other.answer.ends) for other in item.alternatives] == [
        ("revived", span("2026-01-20")),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("ordered", "running", "idle"),
    [
        ("2022-08-23", "in.measures_before_2022", "in.measures"),
        ("2022-08-24", "in.measures", "in.measures_before_2022"),
    ],
)
def test_the_text_of_the_day_of_the_order_governs_the_measures(ordered: str, running: str, idle: str) -> None:
    record = complete(
        event("visit_ordered", "2022-08-01"), event("inspection_made", "2022-08-03"),
        event("acta_drawn", "2022-08-04"), event("measures_ordered", ordered),
    )  # fmt: skip
    found = run(record, "2022-08-30").by_key
    assert (found[running].state, found[idle].state) == (State.PENDING, State.NOT_RUNNING)


def test_measures_not_carried_out_open_the_request_for_a_sanction() -> None:
    record = complete(*VISIT, MEASURES, breach_not_disproved="no")
    assert norm(record, "in.ask_sanction", "2025-12-15").state is State.NOT_YET
    item = norm(record, "in.ask_sanction", "2025-12-16")
    assert (item.state, item.answer.begins) == (State.OPEN, span("2025-12-16"))


# Accidents: 72 hours --------------------------------------------------------------------------------------------
ACCIDENT = event("accident_happened", "2026-03-06")


def test_an_accident_of_a_friday_is_notified_by_monday() -> None:
    """72 hours from some hour of Friday 6 March 2026 end at that hour of Monday the 9th; hours count on Sundays."""
    first, last = (datetime(2026, 3, 6, hour, tzinfo=UTC) for hour in (0, 23))
    assert {(moment + timedelta(hours=72)).date() for moment in (first, last)} == {date(2026, 3, 9)}
    record = complete(ACCIDENT)
    assert norm(record, "in.accident", "2026-03-09").state is State.PENDING
    assert norm(record, "in.accident", "2026-03-10").state is State.OVERDUE
    told = norm(complete(ACCIDENT, event("accident_notified", "2026-03-11")), "in.accident", "2026-04-01")
    assert (told.state, told.answer.late) == (State.MET_LATE, (2, 2))


@pytest.mark.parametrize(
    ("told", "expected"), [("2026-03-07", State.RELEASED), ("2026-03-08", State.OVERDUE)]
)
def test_social_security_told_within_24_hours_spares_the_notice(told: str, expected: State) -> None:
    assert (
        norm(complete(ACCIDENT, event("imss_notified", told)), "in.accident", "2026-04-01").state is expected
    )


def test_each_accident_has_its_own_72_hours() -> None:
    second = event("accident_happened", "2026-04-06", occurrence=2)
    record = complete(ACCIDENT, event("accident_notified", "2026-03-07"), second)
    found = run(record, "2026-04-07").by_key
    assert (found["in.accident"].state, found["in.accident/2"].state) == (State.MET, State.PENDING)
    assert found["in.accident/2"].answer.ends == span("2026-04-09")
    assert flagged(record, Flag.REPEATED) == [], "a second accident is nothing irregular"


def test_a_death_is_notified_at_once_whatever_social_security_was_told() -> None:
    record = complete(ACCIDENT, event("imss_notified", "2026-03-06"), event("death_known", "2026-03-07"))
    item = norm(record, "in.death", "2026-03-30")
    assert (item.state, item.answer.ends.lo, item.answer.late) == (State.PENDING, NEVER, None)
    notified = complete(*record.events, event("death_notified", "2026-03-07"))
    assert norm(notified, "in.death", "2026-03-30").state is State.MET


# Sanction procedure ---------------------------------------------------------------------------------------------
def test_the_summons_gives_fifteen_business_days() -> None:
    """1 December 2025 is a Monday: 2-5 (4), 8-12 (9), 15-19 (14), 22 December (15)."""
    assert business_day("2025-12-01", 15) == date(2025, 12, 22)
    item = norm(complete(*SUMMONS), "in.appear", "2025-12-22")
    assert (item.state, item.answer.ends) == (State.OPEN, span("2025-12-23"))
    early = complete(*SUMMONS, event("fine_imposed", "2025-12-22"))
    assert flagged(early, Flag.DURING_STANDSTILL) == ["in.no_decision"]
    after = complete(*SUMMONS, event("fine_imposed", "2025-12-23"))
    assert flagged(after, Flag.DURING_STANDSTILL) == []
    heard = complete(*SUMMONS, event("employer_appeared", "2025-12-10"), event("fine_imposed", "2025-12-15"))
    assert flagged(heard, Flag.DURING_STANDSTILL) == []


def test_a_summons_that_names_no_date_may_give_more_than_fifteen_days() -> None:
    unnamed = (*SUMMONS[:-1], event("sanction_summons_served", "2025-12-01"))
    assert norm(complete(*unnamed), "in.appear", "2025-12-22").state is State.OPEN
    assert norm(complete(*unnamed), "in.appear", "2026-01-15").state is State.UNSETTLED


@pytest.mark.parametrize(
    ("key", "word", "number", "last"),
    [
        ("in.review", "fine_review_asked", 15, "2026-02-03"),
        ("in.nullity", "nullity_suit_filed", 30, "2026-02-24"),
    ],
)
def test_the_days_to_challenge_a_fine(key: str, word: str, number: int, last: str) -> None:
    """12 January 2026 is a Monday: 13-16 (4), 19-23 (9), 26-30 (14), 2 February is a rest day, 3 (15), 4-6 (18),
    9-13 (23), 16-20 (28), 23, 24 February (30).
    """
    assert business_day("2026-01-12", number) == date.fromisoformat(last)
    fined = (*SUMMONS, event("fine_imposed", "2026-01-12"))
    in_time = complete(*fined, event(word, last))
    assert flagged(in_time, Flag.WITHOUT_POWER) == []
    next_day = business_day(last, 1).isoformat()
    assert flagged(complete(*fined, event(word, next_day)), Flag.WITHOUT_POWER) == [key]


def test_a_repeat_counts_for_two_years_from_the_acta_unless_disproved() -> None:
    item = norm(complete(*VISIT), "in.recidivism", "2026-06-30")
    assert (item.state, item.answer.ends) == (State.IN_FORCE, span("2027-09-12"))
    cleared = complete(*SUMMONS, event("employer_absolved", "2026-01-12"))
    assert norm(cleared, "in.recidivism", "2026-06-30").state is State.ENDED


# Complaint ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("filed", "expected"), [("2025-09-03", State.NOT_RUNNING), ("2025-09-04", State.PENDING)]
)
def test_a_folio_is_owed_since_the_system_opened(filed: str, expected: State) -> None:
    assert norm(complete(event("complaint_filed", filed)), "in.folio", "2025-10-01").state is expected


def test_an_unanswered_complaint_is_never_called_overdue_since_no_days_are_published() -> None:
    item = norm(complete(event("complaint_filed", "2025-09-05")), "in.conclude", "2026-06-30")
    assert (item.state, item.answer.late) == (State.PENDING, None)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"federal_branch": "yes"}, State.HOLDS),
        ({"federal_branch": "no", "federal_company": "no", "federal_matter": "yes"}, State.HOLDS),
        ({"federal_branch": "no", "federal_company": "no", "federal_matter": "no"}, State.FAILS),
        ({"federal_branch": "no"}, State.UNSETTLED),
    ],
)
def test_one_ground_makes_a_matter_federal(facts: dict[str, str], expected: State) -> None:
    assert norm(complete(**facts), "in.federal", "2026-01-01").state is expected


# Silence and memory ---------------------------------------------------------------------------------------------
def test_silence_of_a_public_record_accuses_nobody() -> None:
    found = run(rebuilt(ACCIDENT, *VISIT, MEASURES), "2026-06-30")
    assert not {item.state for item in found.items} & {State.OVERDUE, State.MET_LATE, State.POSSIBLY_LATE}
    assert list(found.irregularities) == []


def needing_check() -> set[str]:
    return {norm.id for norm in MX_INSPECTION.norms if norm.mark in (Mark.M_PLUS, Mark.M_MINUS)}


def test_the_norms_that_rest_on_memory_are_known() -> None:
    assert needing_check() == {
        "in.federal", "in.report_restriction", "in.decide_restriction", "in.appear", "in.no_decision",
        "in.decide", "in.review", "in.nullity",
    }  # fmt: skip


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", sorted(needing_check()))
def test_an_answer_from_memory_says_so_beside_its_rule(key: str, language: Language) -> None:
    found = run(complete(*SUMMONS, event("fine_imposed", "2026-01-12")), "2026-01-20")
    item = found.by_key[key]
    first, *_ = render_text(explain(found, item), language).splitlines()
    assert mark_label(item.norm.mark, language) in first


def test_weak_memory_never_decides() -> None:
    closed = complete(*SUMMONS, event("evidence_closed", "2026-01-05"))
    item = norm(closed, "in.decide", "2026-06-30")
    assert item.advisory
    assert (item.state, item.answer.late) == (State.PENDING, None)


# Rows -----------------------------------------------------------------------------------------------------------
def test_the_rows_stand_in_the_order_of_their_sections() -> None:
    expected = [f"IN-{number:02d}" for number in range(1, 89)]
    for row in ("IN-09", "IN-24", "IN-29", "IN-53"):
        expected.insert(expected.index(row) + 1, f"{row}a")
    assert [row.id for row in INSPECTION] == [f"SI-{number:02d}" for number in range(1, 33)] + expected


def test_a_norm_is_marked_like_the_weakest_of_its_rows() -> None:
    for rule in MX_INSPECTION.norms:
        assert rule.mark is Mark.weakest(*(CLAUSES[row].mark for row in rule.rows)), rule.id


def test_every_limit_in_business_days_names_the_calendar_of_mexico() -> None:
    limits: list[Limit] = [rule.within for rule in MX_INSPECTION.norms if isinstance(rule, Duty)]
    counted = [limit for limit in limits if limit.unit is Unit.BUSINESS_DAYS]
    assert len(counted) == 2
    assert {limit.calendar for limit in counted} == {"MX"}


@pytest.mark.parametrize("language", Language)
def test_every_norm_explains_itself_at_each_stage(language: Language) -> None:
    stages: list[tuple[Event, ...]] = [(), (ACCIDENT, *VISIT), SUMMONS]
    for events in stages:
        found = run(complete(*events), "2026-01-31")
        for item in found.items:
            assert render_text(explain(found, item), language)
