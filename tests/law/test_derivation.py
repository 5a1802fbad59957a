"""One procedure derived from another: changes carry through, the base stays, and what is untouched is shared."""

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.law.acts.mechanism import ask_panel, petition, reply, report, request
from pliego.law.derivation import (
    Adding,
    ForEach,
    Heading,
    Moving,
    Removing,
    Replacing,
    derive,
    lineage,
    own_moments,
    replacing,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import Moment, Stated, any_of, business_days, days, fact, never, on, parts_of
from pliego.law.norms import Duty, Norm, Power, Procedure, Window
from pliego.law.procedures import US_PETITION
from pliego.law.procedures import USMCA_31_A as TREATY
from pliego.law.procedures.usmca_31_a import ended, must_reply, sector
from pliego.law.program import Program, compile_procedures
from pliego.law.readings import environment
from pliego.law.standing import State, calendars_of
from tests.law.builders import asking, at, complete, duty, event, norm_of, power, procedure, span, standstill
from tests.law.strategies import procedures

REQUESTED = event("review_requested", "2023-03-06")
SILENT = complete(REQUESTED)


def compiled(derived: Procedure) -> Program:
    return compile_procedures((derived,), environment({}), calendars_of())


def moments_of(derived: Procedure) -> Iterator[Moment]:
    for norm in derived.norms:
        for field in fields(norm):
            value = getattr(norm, field.name)
            several = value if isinstance(value, tuple) else (value,)
            for part in several:
                ends = (part.opens, part.closes) if isinstance(part, Window) else (part,)
                yield from (end for end in ends if isinstance(end, Moment))


def below(moment: Moment) -> Iterator[Moment]:
    yield moment
    for part in parts_of(moment):
        yield from below(part)


def as_compiled(derived: Procedure) -> object:
    program = compiled(derived)
    return program.steps, program.blocks, [(norm.at, norm.variants) for norm in program.norms]


# Carrying through -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("number", [1, 9, 20])
def test_a_changed_limit_moves_the_door_that_its_lapse_opens(number: int) -> None:
    other = derive(TREATY, replacing("c.reply", within=days(number)))
    door = norm_of(SILENT, "d.ask", procedures=(other,)).answer.begins
    assert door == span(span("2023-03-06").lo + number + 1)


@given(number=st.integers(min_value=0, max_value=400))
def test_a_changed_limit_moves_everything_that_waits_for_the_lapse_by_as_many_days(number: int) -> None:
    first = duty(reply, on(request), name="first")
    second = duty(report, first.lapsed, 5, name="second")
    door = power(ask_panel, second.lapsed, never, name="door")
    base = procedure(first, second, door)
    other = derive(base, replacing("first", within=days(number)))
    moved = at(SILENT, "2023-03-07", procedures=(other,)).by_key["door"].answer.begins
    usual = at(SILENT, "2023-03-07", procedures=(base,)).by_key["door"].answer.begins
    assert moved.lo - usual.lo == moved.hi - usual.hi == number - 10


def test_a_change_carries_through_a_round_of_a_track() -> None:
    refused = complete(
        REQUESTED, event("review_declined", "2023-03-08"), event("panel_requested", "2023-03-10"),
        event("panel_constituted", "2023-03-14"), event("petition_confirmed", "2023-03-16"),
        event("verification_requested", "2023-03-20"),
    )  # fmt: skip
    other = derive(TREATY, replacing("f.answer", within=business_days(2)))
    doors = [
        norm_of(refused, "f.on_record", procedures=(derived,)).answer.begins for derived in (TREATY, other)
    ]
    assert doors == [span("2023-03-30"), span("2023-03-23")]


def test_a_changed_question_changes_the_questions_made_of_it() -> None:
    farming = derive(TREATY, replacing("a.sector", holds=any_of(sector.holds, fact("priority_sector_added"))))
    facts = {
        "in_territory": "yes", "priority_sector": "no", "competes": "yes", "priority_sector_added": "yes",
    }  # fmt: skip
    found = [norm_of(complete(**facts), "a.covered", procedures=(p,)).state for p in (TREATY, farming)]
    assert found == [State.FAILS, State.HOLDS]


def test_a_moment_given_to_a_norm_is_not_its_own_and_stays_in_others() -> None:
    """`ended` releases most duties; a duty released by something else leaves the others as they were."""
    other = derive(TREATY, replacing("c.report", released_by=never))
    accepted = event("review_accepted", "2023-03-10")
    settled = complete(REQUESTED, accepted, event("resolved", "2023-03-20"))
    assert norm_of(settled, "c.report", procedures=(other,)).state is State.OVERDUE
    early = complete(REQUESTED, event("resolved", "2023-03-08"))
    assert norm_of(early, "c.reply", procedures=(other,)).state is State.RELEASED


def test_a_moment_replaced_everywhere_moves_every_norm_that_uses_it() -> None:
    other = derive(TREATY, Moving(ended, any_of(ended, on(petition))))
    record = complete(
        REQUESTED, event("review_declined", "2023-03-08"), event("petition_filed", "2023-03-20")
    )
    assert norm_of(record, "d.ask", procedures=(other,)).state is State.CLOSED
    assert norm_of(record, "d.ask", procedures=(TREATY,)).state is State.OPEN


def test_several_changes_apply_at_once() -> None:
    """A new norm may be written with the moments of the base; it gets those of the derived norms."""
    told = power(petition, must_reply.lapsed, never, name="told")
    other = derive(TREATY, Adding(told, after="c.reply"), replacing("c.reply", within=days(3)))
    assert norm_of(SILENT, "told", procedures=(other,)).answer.begins == span("2023-03-10")
    ids = [norm.id for norm in other.norms]
    assert ids[ids.index("c.reply") + 1] == "told"


def test_a_second_derivation_may_be_written_with_the_moments_of_the_first_base() -> None:
    shorter = derive(TREATY, replacing("c.reply", within=days(3)), id="shorter")
    told = power(petition, must_reply.lapsed, never, name="told")
    twice = derive(shorter, Adding(told, after="c.reply"), replacing("c.reply", within=days(5)))
    assert norm_of(SILENT, "told", procedures=(twice,)).answer.begins == span("2023-03-12")
    assert norm_of(SILENT, "d.ask", procedures=(twice,)).answer.begins == span("2023-03-12")


def test_a_norm_may_be_made_of_its_own_moments() -> None:
    def later(norm: Norm) -> Norm:
        assert isinstance(norm, Duty)
        return replace(norm, counted_from=norm.due)

    other = derive(TREATY, Replacing("c.reply", later))
    assert norm_of(SILENT, "c.reply", procedures=(other,)).answer.ends == span("2023-03-26")
    assert norm_of(SILENT, "d.ask", procedures=(other,)).answer.begins == span("2023-03-27")


# Removing ---------------------------------------------------------------------------------------------------------
def test_a_removed_duty_never_lapses_and_the_doors_it_opened_stay_shut() -> None:
    other = derive(TREATY, Removing("c.reply"))
    assert "c.reply" not in other.by_id
    assert norm_of(SILENT, "d.ask", procedures=(other,)).answer.begins.lo > span("2026-01-01").lo
    declined = complete(REQUESTED, event("review_declined", "2023-03-08"))
    assert norm_of(declined, "d.ask", procedures=(other,)).state is State.OPEN


def test_a_removed_question_hinders_nothing() -> None:
    other = derive(TREATY, Removing("a.sector"))
    facts = {"in_territory": "yes", "priority_sector": "no", "competes": "yes"}
    assert norm_of(complete(**facts), "a.covered", procedures=(other,)).state is State.HOLDS


def test_an_article_without_norms_is_left_out() -> None:
    gone = [Removing(norm.id) for article in TREATY.articles[-1:] for norm in article.norms]
    assert [article.cite for article in derive(TREATY, *gone).articles] == [
        article.cite for article in TREATY.articles[:-1]
    ]


# Everywhere, and only there ----------------------------------------------------------------------------------------
def form(program: Program, index: int) -> tuple[object, ...]:
    """A node with all that is below it, whatever the numbers of the nodes."""
    step = program.steps[index]
    return (step.op, step.args, step.scope, *(form(program, part) for part in step.below))


def forms(derived: Procedure) -> list[list[tuple[object, ...]]]:
    program = compiled(derived)
    return [[form(program, index) for index in norm.at.nodes] for norm in program.norms]


@given(base=procedures, data=st.data())
def test_a_moment_replaced_by_one_that_means_the_same_changes_no_meaning(
    base: Procedure, data: st.DataObject
) -> None:
    every = [part for moment in moments_of(base) for part in below(moment)]
    stated = {part.on for part in every if isinstance(part, Stated)}
    chosen = data.draw(st.sampled_from([part for part in every if part not in stated]))
    other = derive(base, Moving(chosen, any_of(chosen, never)))
    assert forms(other) == forms(base)


@given(base=procedures)
def test_any_procedure_may_be_renamed_without_a_change_of_meaning(base: Procedure) -> None:
    renamed = derive(base, ForEach(lambda norm: replace(norm, id=f"other.{norm.id}", told_as=norm.id)))
    assert forms(renamed) == forms(base)


def test_a_date_stated_by_an_act_cannot_be_stated_by_something_else() -> None:
    every = (part for moment in moments_of(TREATY) for part in below(moment))
    agreed = next(part.on for part in every if isinstance(part, Stated))
    with pytest.raises(ValueError, match="Stated cannot be made of AnyOf"):
        derive(TREATY, Moving(agreed, any_of(agreed, never)))


# The base, and what is shared ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("base", [TREATY, US_PETITION], ids=lambda base: base.id)
def test_a_derivation_without_change_compiles_to_the_same_program(base: Procedure) -> None:
    same = derive(base)
    assert same.norms == base.norms
    assert as_compiled(same) == as_compiled(base)


@pytest.mark.parametrize("base", [TREATY, US_PETITION], ids=lambda base: base.id)
def test_a_derivation_that_only_renames_compiles_to_the_same_steps(base: Procedure) -> None:
    renamed = derive(base, ForEach(lambda norm: replace(norm, id=f"other.{norm.id}", told_as=norm.id)))
    assert as_compiled(renamed) == as_compiled(base)
    assert [norm.id for norm in renamed.norms] == [f"other.{norm.id}" for norm in base.norms]
    assert not set(renamed.norms) & set(base.norms)


@given(chosen=st.sampled_from([norm for norm in TREATY.norms if isinstance(norm, Duty)]))
def test_the_base_is_never_changed_and_what_nothing_touches_is_the_same_norm(chosen: Duty) -> None:
    before, program = TREATY.articles, as_compiled(TREATY)
    other = derive(TREATY, replacing(chosen.id, within=days(77)))
    assert TREATY.articles is before
    assert as_compiled(TREATY) == program
    own = {id(moment) for moment in own_moments(chosen).values()}
    for norm in TREATY.norms:
        alone = procedure(norm)
        touched = norm is chosen or any(
            id(part) in own for moment in moments_of(alone) for part in below(moment)
        )
        assert (other.by_id[norm.id] is norm) is not touched


def test_moments_that_change_are_rebuilt_once_and_shared_by_all_that_use_them() -> None:
    first = duty(reply, on(request), name="first")
    both = any_of(first.lapsed, on(petition))
    base = procedure(
        first, power(ask_panel, both, never, name="a"), standstill(ask_panel, both, never, name="b")
    )
    other = derive(base, replacing("first", within=days(3)))
    door, wait = other.by_id["a"], other.by_id["b"]
    assert isinstance(door, Power)
    assert door.windows[0].opens is getattr(wait, "since")  # noqa: B009  the type is known to be a standstill


def test_a_derived_norm_knows_where_it_came_from() -> None:
    once = derive(TREATY, replacing("c.reply", within=days(3)))
    twice = derive(once, replacing("c.reply", within=days(4)))
    assert [norm.within.number for norm in lineage(twice.by_id["c.reply"]) if isinstance(norm, Duty)] == [
        4, 3, 10,
    ]  # fmt: skip
    assert (twice.base, once.base, TREATY.base) == (once, TREATY, None)
    assert TREATY.by_id["c.reply"].base is None


def test_head_and_headings_are_those_given() -> None:
    other = derive(
        TREATY, Heading(lambda article: replace(article, cite=article.cite.replace("A", "Z"))), id="z",
        title="Z",
    )  # fmt: skip
    assert (other.id, other.title, other.instrument) == ("z", "Z", TREATY.instrument)
    assert [article.cite for article in other.articles][:2] == ["31-Z.1, 31-Z.2, 31-Z.15", "31-Z.4"]
    assert other.norms == TREATY.norms


# What cannot be derived -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "change", [replacing("c.none", within=days(1)), Removing("c.none"), Adding(asking(never), after="c.none")]
)
def test_an_unknown_norm_is_refused_by_name(change: Replacing | Removing | Adding) -> None:
    with pytest.raises(ValueError, match=r"usmca-31-a has no norm c\.none"):
        derive(TREATY, change)


def test_a_moment_that_no_norm_uses_is_refused() -> None:
    with pytest.raises(ValueError, match="refers to a moment"):
        derive(TREATY, Moving(on(request), never))


def test_norms_that_come_to_wait_for_each_other_are_refused() -> None:
    first = duty(reply, on(request), name="first")
    second = duty(report, first.lapsed, name="second")
    with pytest.raises(ValueError, match=r"wait for each other: .*first"):
        derive(procedure(first, second), replacing("first", counted_from=second.lapsed))


def test_a_new_sentence_is_not_told_by_the_translation_of_the_old_one() -> None:
    with pytest.raises(ValueError, match=r"c\.reply: a new sentence"):
        derive(TREATY, replacing("c.reply", says="Say so within 3 days."))
    other = derive(TREATY, replacing("c.reply", says="Say so within 3 days.", told_as="reform.c.reply"))
    assert other.by_id["c.reply"].sentence_id == "reform.c.reply"


def test_a_moment_that_a_norm_of_another_type_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match=r"question\.lapsed"):
        derive(TREATY, Replacing("c.reply", lambda _: asking(never, name="question")))


def test_a_field_that_a_norm_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="widthin"):
        derive(TREATY, replacing("c.reply", widthin=days(3)))


def test_marks_flow_from_the_base_unless_changed() -> None:
    other = derive(TREATY, replacing("c.reply", mark=Mark.M_PLUS))
    assert other.by_id["c.reply"].mark is Mark.M_PLUS
    assert other.by_id["c.report"].mark is TREATY.by_id["c.report"].mark
