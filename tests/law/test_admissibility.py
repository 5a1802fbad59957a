"""Tests of admission in three values, the order of questions derived from them, and what panels said."""

from collections.abc import Iterable, Mapping, Sequence
from csv import DictReader
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pliego.docket.shipped import shipped_tables
from pliego.law import FactClaim, Language, Mark, Procedure, Record, State, standing
from pliego.law.admissibility import (
    MECHANISMS,
    PANEL_VIEWS,
    ContradictionError,
    Facts,
    Speaker,
    Verdict,
    assess,
    facts_of,
    question_order,
    routes_of,
    scope_tests,
)
from pliego.law.admissibility.order import Aims, settled
from pliego.law.admissibility.telling import assessment_json, fact_label, help_text, question_text
from pliego.law.admissibility.truth import Space
from pliego.law.days import ALWAYS
from pliego.law.moments import (
    AllOf,
    AnyOf,
    Constant,
    Fact,
    Moment,
    all_of,
    always,
    any_of,
    day,
    fact,
    isnt,
    never,
)
from pliego.law.procedures import USMCA_31_A as ANNEX
from pliego.law.render import render_text
from pliego.law.standing import EPOCH
from tests.law.test_glossary import forbidden_in

COVERED = {
    "between_us_and_mexico": True,
    "good_faith_basis": True,
    "facility_in_mexico": True,
    "law_complies_with_annex_23_a": True,
    "conduct_since_2020_07_01": True,
    "priority_sector": True,
    "traded_between_parties": True,
}
PROCEDURES = pytest.mark.parametrize("procedure", MECHANISMS.values(), ids=lambda one: one.id)


def without(facts: Facts, *names: str) -> dict[str, bool]:
    return {name: so for name, so in facts.items() if name not in names}


def verdicts(known: Facts) -> dict[str, Verdict]:
    return {found.test.id: found.verdict for found in assess(ANNEX, known).findings}


# --- an answer in three values ----------------------------------------------------------------------------------
def test_the_tests_are_those_of_the_scope_of_the_annex_in_its_order() -> None:
    assert [test.id for test in scope_tests(ANNEX)] == [
        "a.between", "a.belief", "a.legal_basis", "a.in_time", "a.covered", "a.sector",
    ]  # fmt: skip


def test_with_nothing_known_nothing_is_settled() -> None:
    found = assess(ANNEX, {})
    assert {one.verdict for one in found.findings} == {Verdict.UNSETTLED}
    assert found.outcome is Verdict.UNSETTLED
    assert all(one.turns_on for one in found.findings)


def test_a_factory_that_exports_is_within() -> None:
    found = assess(ANNEX, COVERED)
    assert found.outcome is Verdict.YES
    assert found.mark is Mark.V
    assert found.next_fact == ""
    assert all(one.turns_on == () for one in found.findings)


@pytest.mark.parametrize(
    ("changed", "failing"),
    [
        ({"priority_sector": False}, {"a.sector", "a.covered"}),
        ({"traded_between_parties": False, "competes": False}, {"a.covered"}),
        ({"conduct_since_2020_07_01": False}, {"a.in_time"}),
        ({"law_complies_with_annex_23_a": False}, {"a.legal_basis"}),
        ({"good_faith_basis": False}, {"a.belief"}),
        ({"between_us_and_mexico": False}, {"a.between"}),
        ({"facility_in_mexico": False, "in_territory": False, "enforced_order": True}, {"a.covered"}),
    ],
)
def test_each_test_that_fails_puts_the_claim_outside(changed: Facts, failing: set[str]) -> None:
    known = {**COVERED, **changed}
    assert {name for name, verdict in verdicts(known).items() if verdict is Verdict.NO} == failing
    assert assess(ANNEX, known).outcome is Verdict.NO


def test_competition_alone_covers_a_facility_that_exports_nothing() -> None:
    known = {**COVERED, "traded_between_parties": False, "competes": True}
    assert verdicts(known)["a.covered"] is Verdict.YES


def test_r9_the_same_facts_in_the_united_states_are_blocked_by_the_enforced_order() -> None:
    known = {**COVERED, "facility_in_mexico": False, "in_territory": True}
    open_still = assess(ANNEX, known)
    assert open_still.outcome is Verdict.UNSETTLED
    assert open_still.next_fact == "enforced_order"
    blocked = assess(ANNEX, {**known, "enforced_order": False})
    legal_basis = next(one for one in blocked.findings if one.verdict is Verdict.NO)
    assert (legal_basis.test.id, legal_basis.test.cite) == ("a.legal_basis", "31-A.2 fn 2")
    assert "A-06" in legal_basis.test.rows
    assert assess(ANNEX, {**known, "enforced_order": True}).outcome is Verdict.YES


def test_an_answer_that_is_the_same_whatever_the_unknown_is_settled() -> None:
    known = {"law_complies_with_annex_23_a": True, "enforced_order": True}
    assert verdicts(known)["a.legal_basis"] is Verdict.YES


def test_what_follows_from_a_fact_is_known_too() -> None:
    assert assess(ANNEX, {"facility_in_mexico": True}).facts == {
        "facility_in_mexico": True, "in_territory": True, "facility_in_canada": False,
    }  # fmt: skip


def test_facts_that_cannot_be_so_together_are_refused_by_name() -> None:
    with pytest.raises(ContradictionError) as fault:
        assess(ANNEX, {"facility_in_mexico": True, "in_territory": False})
    assert fault.value.facts == ("facility_in_mexico", "in_territory")


def test_a_fact_that_the_procedure_does_not_read_is_refused() -> None:
    with pytest.raises(ValueError, match="no such fact: colour"):
        assess(ANNEX, {"colour": True})


def test_the_reasons_are_those_of_the_interpreter() -> None:
    sector = next(
        one for one in assess(ANNEX, {"priority_sector": False}).findings if one.test.id == "a.sector"
    )
    text = render_text(sector.why, Language.EN)
    assert "(31-A.15; verified)" in text
    assert "It is not so: the facility belongs to a priority sector." in text


def test_an_unsettled_test_names_the_facts_that_would_settle_it() -> None:
    known = without(COVERED, "traded_between_parties")
    covered = next(one for one in assess(ANNEX, known).findings if one.test.id == "a.covered")
    assert covered.turns_on == ("traded_between_parties", "competes")


def test_an_open_question_of_law_stands_beside_the_test_it_bears_on() -> None:
    asked = {found.test.id: [one.id for one in found.questions] for found in assess(ANNEX, {}).findings}
    assert {"Q6", "Q7"} <= set(asked["a.in_time"])
    assert "Q8" in asked["a.covered"]
    assert "Q9" in asked["a.sector"]


def all_known(names: Sequence[str]) -> st.SearchStrategy[dict[str, bool]]:
    return st.dictionaries(st.sampled_from(names), st.booleans())


@given(known=all_known(facts_of(ANNEX)))
def test_no_answer_contradicts_the_interpreter(known: dict[str, bool]) -> None:
    try:
        found = assess(ANNEX, known)
    except ContradictionError:
        return
    claims = {name: FactClaim(name, "yes" if so else "no") for name, so in found.facts.items()}
    states = {item.norm.id: item.state for item in standing((ANNEX,), Record((), claims), EPOCH).items}
    for one in found.findings:
        state = states[one.test.id]
        assert state is not State.HOLDS or one.verdict is Verdict.YES
        assert state is not State.FAILS or one.verdict is Verdict.NO
        assert state is not State.UNSETTLED or not set(facts_of(ANNEX)) <= set(found.facts)


# --- against a count by hand --------------------------------------------------------------------------------------
def so(moment: Moment, world: Mapping[str, bool]) -> bool:
    """Whether a condition holds in one world, worked out from its parts."""
    match moment:
        case Fact(name, wanted):
            return world[name] == (wanted == "yes")
        case AllOf(parts):
            return all(so(part, world) for part in parts)
        case AnyOf(parts):
            return any(so(part, world) for part in parts)
        case Constant(ordinal):
            return ordinal == ALWAYS
    raise AssertionError(moment)


def answers(moments: Iterable[Moment], worlds: Sequence[Mapping[str, bool]]) -> list[set[bool]]:
    return [{so(moment, world) for world in worlds} for moment in moments]


NAMES = ("p", "q", "r", "s")
conditions = st.recursive(
    st.one_of(
        st.sampled_from(NAMES).map(fact), st.sampled_from(NAMES).map(isnt), st.sampled_from([always, never])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: all_of(*parts)),
        st.lists(inner, max_size=3).map(lambda parts: any_of(*parts)),
    ),
    max_leaves=6,
)
SPACE = Space(NAMES, ((("p", True), ("q", True)),))


def possible(known: Mapping[str, bool]) -> list[dict[str, bool]]:
    """Every world that agrees with what is known, and in which p entails q."""
    every = (dict(zip(NAMES, values, strict=True)) for values in product((True, False), repeat=len(NAMES)))
    return [
        world
        for world in every
        if (world["q"] or not world["p"]) and all(world[name] is value for name, value in known.items())
    ]


@given(
    tests=st.lists(conditions, min_size=1, max_size=4),
    known=all_known(NAMES),
    skipped=st.frozensets(st.sampled_from(NAMES)),
)
def test_the_fact_asked_settles_most_and_matters(
    tests: list[Moment], known: dict[str, bool], skipped: frozenset[str]
) -> None:
    """Counted again over every world: the gain of each candidate, who is one, and their order."""
    points = [*tests, all_of(*tests)]
    worlds = possible(known)
    assume(worlds)

    def worth(left: Sequence[Mapping[str, bool]]) -> int:
        found = [len(one) < 2 for one in answers(points, left)]
        return len(points) if found[-1] else sum(found)

    holding = tuple(SPACE.holding(point, {}) for point in points)
    aims = Aims(SPACE, holding, holding[-1:])
    candidates = aims.candidates(SPACE.given(known), skipped)
    expected = {}
    for name in NAMES:
        turned = [world for world in worlds if {**world, name: not world[name]} in worlds]
        if name not in skipped and any(
            so(points[-1], world) is not so(points[-1], {**world, name: not world[name]}) for world in turned
        ):
            expected[name] = sum(
                worth([world for world in worlds if world[name] is value]) - worth(worlds)
                for value in (True, False)
            )
    assert {one.fact: one.gain for one in candidates} == expected
    assert [one.fact for one in candidates] == sorted(
        expected, key=lambda name: (-expected[name], NAMES.index(name))
    )
    assert not set(expected) & (set(known) | skipped)


@given(tests=st.lists(conditions, min_size=1, max_size=4), known=all_known(NAMES))
def test_there_is_a_fact_to_ask_exactly_while_the_outcome_is_open(
    tests: list[Moment], known: dict[str, bool]
) -> None:
    assume(possible(known))
    outcome = SPACE.holding(all_of(*tests), {})
    left = SPACE.given(known)
    assert bool(Aims(SPACE, (outcome,), (outcome,)).candidates(left)) is not settled(outcome, left)


@given(known=all_known(NAMES))
def test_what_follows_is_what_every_possible_world_agrees_on(known: dict[str, bool]) -> None:
    worlds = possible(known)
    assume(worlds)
    agreed = {name: worlds[0][name] for name in NAMES if len({world[name] for world in worlds}) == 1}
    assert SPACE.followed(SPACE.given(known)) == agreed


def test_a_condition_that_an_act_or_a_day_moves_is_refused() -> None:
    with pytest.raises(TypeError, match="not a condition of facts alone"):
        SPACE.holding(day("2020-07-01"), {})


# --- the order of the questions -----------------------------------------------------------------------------------
@PROCEDURES
@given(answers=st.data())
def test_an_interview_asks_no_fact_twice_and_ends_with_all_settled(
    procedure: Procedure, answers: st.DataObject
) -> None:
    known: dict[str, bool] = {}
    skipped: set[str] = set()
    for _ in facts_of(procedure):
        found = assess(procedure, known, skipped)
        if not found.next_fact:
            break
        assert found.next_fact not in {*found.facts, *skipped}
        said = answers.draw(st.sampled_from([True, False, None]))
        if said is None:
            skipped.add(found.next_fact)
        else:
            known[found.next_fact] = said
    found = assess(procedure, known, skipped)
    assert found.next_fact == ""
    assert found.outcome is not Verdict.UNSETTLED or skipped
    assert (
        all(one.verdict is not Verdict.UNSETTLED for one in found.routes)
        or skipped
        or found.outcome is Verdict.YES
    )


def test_at_first_the_facts_that_can_end_it_alone_come_before_those_that_cannot() -> None:
    order = question_order(ANNEX, {})
    assert [one.fact for one in order[:5]] == [
        "between_us_and_mexico", "good_faith_basis", "conduct_since_2020_07_01", "priority_sector", "in_territory",
    ]  # fmt: skip
    assert [one.gain for one in order[:5]] == [8, 8, 8, 8, 7]
    assert [one.gain for one in order] == sorted((one.gain for one in order), reverse=True)


def test_the_order_is_empty_once_one_test_fails() -> None:
    assert question_order(ANNEX, {"conduct_since_2020_07_01": False}) == ()


def test_no_order_of_the_united_states_is_asked_for_of_a_facility_in_mexico() -> None:
    asked = {one.fact for one in question_order(ANNEX, {"facility_in_mexico": True})}
    assert "law_complies_with_annex_23_a" in asked
    assert not {"enforced_order", "in_territory"} & asked


def test_what_nobody_here_knows_is_not_asked_for_again() -> None:
    skipped = {"between_us_and_mexico"}
    assert question_order(ANNEX, {}, skipped)[0].fact == "good_faith_basis"
    known = without(COVERED, "between_us_and_mexico")
    found = assess(ANNEX, known, skipped)
    assert found.order == ()
    assert found.outcome is Verdict.UNSETTLED


# --- what panels said ---------------------------------------------------------------------------------------------
def test_r16_and_r26_atento_shows_the_objection_and_the_answer_of_the_panel() -> None:
    covered = next(one for one in assess(ANNEX, {}).findings if one.test.id == "a.covered")
    atento = next(view for view in covered.views if view.name.startswith("Atento"))
    spoken = [(position.speaker, position.says.en) for position in atento.positions]
    assert spoken[0][0] is Speaker.MEXICO
    assert "call centers are not among the priority sectors" in spoken[0][1]
    assert any(who is Speaker.PANEL and "competes" in says for who, says in spoken)
    assert spoken[-1][0] is Speaker.MEXICO
    assert "objection to its jurisdiction" in spoken[-1][1]


def test_san_martin_is_heard_on_the_date_of_the_conduct_by_all_three() -> None:
    in_time = next(one for one in assess(ANNEX, {}).findings if one.test.id == "a.in_time")
    (view,) = in_time.views
    assert {position.speaker for position in view.positions} == set(Speaker)
    assert next(one for one in view.positions if one.speaker is Speaker.PANEL).day == "2024-04-26"


def test_every_view_has_both_sides_or_says_whose_is_missing() -> None:
    for view in PANEL_VIEWS:
        assert {position.speaker for position in view.positions} | set(view.silent) == set(Speaker)
        assert not {position.speaker for position in view.positions} & set(view.silent)


def test_every_position_has_a_source_a_mark_and_a_day_that_the_case_allows() -> None:
    for view in PANEL_VIEWS:
        for position in view.positions:
            assert position.sources
            assert position.mark is not Mark.M_MINUS
            assert position.day == "" or len(position.day) == 10
            if position.speaker is Speaker.PANEL:
                assert position.day in (view.determined, view.published)


def test_a_view_names_tests_that_exist_and_a_case_that_is_shipped() -> None:
    with shipped_tables().cases.open(encoding="utf-8") as table:
        shipped = {row["case_id"] for row in DictReader(table)}
    for view in PANEL_VIEWS:
        assert set(view.tests) <= {test.id for test in scope_tests(ANNEX)}
        assert view.case == "" or view.case in shipped


# --- words --------------------------------------------------------------------------------------------------------
@PROCEDURES
@pytest.mark.parametrize("language", Language)
def test_every_fact_has_a_label_a_question_and_its_meaning(procedure: Procedure, language: Language) -> None:
    for name in facts_of(procedure):
        assert fact_label(name, language)
        assert question_text(name, procedure, language).endswith("?")
        assert help_text(name, procedure, language).endswith(".")


@PROCEDURES
def test_routes_have_distinct_ids_and_their_facts_come_after_those_of_the_tests(procedure: Procedure) -> None:
    routes = routes_of(procedure)
    assert len({route.id for route in routes}) == len(routes)
    assert routes


@pytest.mark.parametrize("language", Language)
def test_views_and_routes_use_no_forbidden_rendering(language: Language) -> None:
    routes = [text for one in routes_of(ANNEX) for text in (one.name, one.serves, one.caution)]
    views = [view.point for view in PANEL_VIEWS] + [
        one.says for view in PANEL_VIEWS for one in view.positions
    ]
    assert not [found for text in (*routes, *views) if (found := forbidden_in(text.into(language), language))]


@pytest.mark.parametrize("language", Language)
def test_the_answer_as_json_has_every_test_with_its_reasons(language: Language) -> None:
    said = assessment_json(assess(ANNEX, {"priority_sector": False}), language)
    assert said["outcome"] == "no"
    tests = said["tests"]
    assert isinstance(tests, list)
    assert len(tests) == 6
