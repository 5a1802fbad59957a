"""The two procedures: marks, rounds and questions in order, rules by filing date, and tests of fact."""

from dataclasses import replace

import pytest

from pliego.law.acts import ACTS, Act
from pliego.law.clauses import CLAUSES, Language
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Norm, Power, Standstill
from pliego.law.procedures import PROCEDURES
from pliego.law.procedures import USMCA_31_A as TREATY
from pliego.law.program import CASE, compile_procedures
from pliego.law.readings import READINGS, environment
from pliego.law.record import Record
from pliego.law.render import render_text
from pliego.law.standing import State, calendars_of
from pliego.law.why import explain
from tests.law.builders import BOTH, at, complete, event, norm_of, span, state

NORMS = [norm for procedure in BOTH for norm in procedure.norms]


def name_of(norm: Norm) -> str:
    return norm.id


# Rows of law ----------------------------------------------------------------------------------------------------
def test_a_row_that_one_instrument_excuses_and_the_other_encodes_says_so() -> None:
    for one, other in (BOTH, BOTH[::-1]):
        encoded = {row: norm.id for norm in other.norms for row in norm.rows}
        for row, reason in one.excused.items():
            assert row not in encoded or encoded[row] in reason, row


@pytest.mark.parametrize("norm", NORMS, ids=name_of)
def test_a_norm_is_marked_like_the_weakest_of_its_rows(norm: Norm) -> None:
    assert norm.mark is Mark.weakest(*(CLAUSES[row].mark for row in norm.rows))


def test_every_norm_stands_under_one_article_of_its_procedure() -> None:
    for procedure in BOTH:
        assert len(procedure.by_id) == len(procedure.norms)
        assert all(article.norms for article in procedure.articles)
        assert [article.cite for article in procedure.articles] == [
            *dict.fromkeys(article.cite for article in procedure.articles)
        ]


# Acts and questions -----------------------------------------------------------------------------------------------
def test_every_question_of_a_procedure_is_one_the_engine_knows() -> None:
    named = {reading.id for procedure in PROCEDURES.values() for reading in procedure.readings}
    assert named == READINGS.keys()


def test_every_question_moves_a_norm_of_a_procedure_that_names_it() -> None:
    for procedure in BOTH:
        program = compile_procedures((procedure,), environment({}), calendars_of())
        asked = {variant.question for norm in program.norms for variant in norm.variants}
        assert asked <= {reading.id for reading in procedure.readings}
        assert asked == {reading.id for reading in procedure.readings}


def test_a_norm_reads_its_own_round_and_the_case_and_no_other_round() -> None:
    program = compile_procedures(BOTH, environment({}), calendars_of())
    for compiled in program.norms:
        own = {CASE, compiled.norm.of.id if compiled.norm.of else CASE}
        assert {program.steps[index].scope for index in compiled.at.nodes} <= own, compiled.norm.id


def acts_of(norm: Norm) -> tuple[Act, ...]:
    match norm:
        case Duty():
            return tuple(act for act, _ in norm.discharging)
        case Power() | Standstill():
            return (norm.act,)
    return ()


def test_every_act_that_somebody_must_or_may_do_or_must_not_do_has_a_word_in_the_docket() -> None:
    named = {act.id for norm in NORMS for act in acts_of(norm)}
    assert named <= {act.id for act in ACTS if act.words}


@pytest.mark.parametrize("norm", [norm for norm in NORMS if isinstance(norm, Power)], ids=name_of)
def test_a_power_of_some_kinds_names_kinds_that_its_act_can_have(norm: Power) -> None:
    assert set(norm.kinds) <= {kind for _, kind in norm.act.words}


def test_the_acts_of_a_track_belong_to_no_other() -> None:
    named = [act for procedure in BOTH for track in procedure.tracks for act in track.act_ids]
    assert len(named) == len(set(named))


# Rules by filing date ---------------------------------------------------------------------------------------------
def petitioned(filed: str, named: str) -> Record:
    return complete(
        event("petition_filed", filed), event("committee_found", "2023-07-10"), petitioner_named=named
    )  # fmt: skip


@pytest.mark.parametrize(
    ("filed", "anonymous", "hearing", "telling"),
    [
        ("2023-06-21", State.FAILS, State.NOT_YET, State.NOT_RUNNING),
        ("2023-06-22", State.HOLDS, State.OPEN, State.PENDING),
    ],
)
def test_r02_the_guidelines_of_the_filing_date_govern_a_petition(
    filed: str, anonymous: State, hearing: State, telling: State
) -> None:
    record = petitioned(filed, "no")
    assert state(record, "us.named") is anonymous
    assert state(record, "us.hear_employer", "2023-07-09") is hearing
    assert state(record, "us.tell_petitioner") is telling


def test_r02_later_guidelines_never_alter_an_old_case() -> None:
    """The same petition, asked about before and long after the guidelines of 2023 came into force."""
    record = petitioned("2023-06-21", "no")
    for key in ("us.named", "us.tell_petitioner"):
        assert state(record, key, "2023-07-10") == state(record, key, "2026-06-30"), key
    early = complete(event("petition_filed", "2021-03-01"), petitioner_named="no")
    assert {state(early, "us.named", when) for when in ("2021-03-01", "2023-06-21", "2023-06-22", "2026-06-30")} == {
        State.FAILS,
    }  # fmt: skip


def test_r02_a_petition_of_an_unknown_day_of_june_2023_is_unsettled_between_the_two() -> None:
    astride = petitioned("2023-06", "no")
    assert state(astride, "us.named") is State.UNSETTLED
    assert norm_of(astride, "us.named").answer.begins.lo <= span("2023-06-22").lo


def test_a_named_petitioner_satisfies_either_version() -> None:
    for filed in ("2023-06-21", "2023-06-22"):
        assert state(petitioned(filed, "yes"), "us.named") is State.HOLDS


# Tests of fact ----------------------------------------------------------------------------------------------------
COVERED = {
    "between_us_and_mexico": "yes",
    "priority_sector": "yes",
    "in_territory": "yes",
    "traded_between_parties": "yes",
    "good_faith_basis": "yes",
    "law_complies_with_annex_23_a": "yes",
    "conduct_since_2020_07_01": "yes",
}
TESTS = ("a.between", "a.sector", "a.covered", "a.belief", "a.legal_basis", "a.in_time")


def test_r09_the_same_facts_in_a_plant_in_the_united_states_lack_an_enforced_order() -> None:
    in_mexico = complete(**COVERED, facility_in_mexico="yes")
    assert {state(in_mexico, key) for key in TESTS} == {State.HOLDS}
    in_the_us = complete(**COVERED, facility_in_mexico="no")
    assert {key: state(in_the_us, key) for key in TESTS} == {
        **dict.fromkeys(TESTS, State.HOLDS), "a.legal_basis": State.UNSETTLED,
    }  # fmt: skip
    with_order, without = (
        complete(**COVERED, facility_in_mexico="no", enforced_order=order) for order in ("yes", "no")
    )
    assert state(with_order, "a.legal_basis") is State.HOLDS
    assert state(without, "a.legal_basis") is State.FAILS


def test_r09_an_order_adds_nothing_in_a_plant_in_mexico() -> None:
    unlawful = COVERED | {"law_complies_with_annex_23_a": "no"}
    assert (
        state(complete(**unlawful, facility_in_mexico="yes", enforced_order="yes"), "a.legal_basis")
        is State.FAILS
    )


@pytest.mark.parametrize("language", Language)
def test_r09_the_footnote_is_cited_where_the_enforced_order_decides(language: Language) -> None:
    found = at(complete(**COVERED, facility_in_mexico="no", enforced_order="no"))
    item = found.by_key["a.legal_basis"]
    assert item.norm.cite == "31-A.2 fn 2"
    assert "A-06" in item.norm.rows
    assert "31-A.2 fn 2" in render_text(explain(found, item), language)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"traded_between_parties": "no", "competes": "yes"}, State.HOLDS),
        ({"traded_between_parties": "no", "competes": "no"}, State.FAILS),
        ({"traded_between_parties": "no"}, State.UNSETTLED),
        ({"in_territory": "no"}, State.FAILS),
        ({"priority_sector": "no"}, State.FAILS),
    ],
)
def test_a_facility_is_covered_by_trade_or_by_competition(changed: dict[str, str], expected: State) -> None:
    assert state(complete(**(COVERED | changed)), "a.covered") is expected


# A reform is a changed value ---------------------------------------------------------------------------------------
def test_a_changed_procedure_stands_beside_the_one_it_was_made_from() -> None:
    reply = TREATY.by_id["c.reply"]
    assert isinstance(reply, Duty)
    longer = replace(reply, within=replace(reply.within, number=20))
    articles = tuple(
        replace(article, norms=tuple(longer if norm is reply else norm for norm in article.norms))
        for article in TREATY.articles
    )
    reformed = replace(TREATY, id="reformed", articles=articles)
    record = complete(event("review_requested", "2023-03-06"), event("review_accepted", "2023-03-20"))
    assert norm_of(record, "c.reply").state is State.MET_LATE
    assert norm_of(record, "c.reply", procedures=(reformed,)).state is State.MET
