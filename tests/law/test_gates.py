"""What never comes is passed over: an order of computing that changes no value."""

from dataclasses import replace
from unittest.mock import patch

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.law import PROCEDURES, generate
from pliego.law.days import NEVER
from pliego.law.evaluate import Leaves, Values, run
from pliego.law.gates import gates, stretches
from pliego.law.norms import Procedure
from pliego.law.program import Program, compile_procedures
from pliego.law.readings import environment
from pliego.law.record import Completeness, claims, known, occurrences, silence_floor
from pliego.law.rounds import rounds_of
from pliego.law.standing import EPOCH, calendars_of
from tests.law.builders import LATER
from tests.law.histories import Vague, facts, recorded, vague
from tests.law.strategies import procedures, readings

MANY = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
WHOLE = compile_procedures(tuple(PROCEDURES.values()), environment({}), calendars_of())


def program_of(procedure: Procedure, chosen: dict[str, str]) -> Program:
    return compile_procedures((procedure,), environment(chosen), calendars_of())


def ends(program: Program, leaves: Leaves) -> list[tuple[list[int], list[int]]]:
    """The ends of all ranges, of the case and of each round."""
    case, rounds = run(program, leaves, rounds_of(program, leaves.acts))
    return [_ends(values) for values in (case, *(each for several in rounds.values() for each in several))]


def _ends(values: Values) -> tuple[list[int], list[int]]:
    return values.lo, values.hi


@MANY
@given(procedures, vague(), facts, readings, st.sampled_from(Completeness))
def test_what_is_passed_over_would_never_have_come(
    procedure: Procedure,
    history: Vague,
    stated: dict[str, str],
    chosen: dict[str, str],
    completeness: Completeness,
) -> None:
    program = program_of(procedure, chosen)
    record = replace(recorded(history.told, stated, []), completeness=completeness)
    grouped = claims(known(record, LATER, NEVER))
    acts = occurrences(grouped, (), record, LATER)
    leaves = Leaves(acts, record, EPOCH, silence_floor(grouped, EPOCH))
    with patch.object(generate, "_gates", lambda plain: (frozenset[int](),) * plain.size):
        everything = ends(replace(program), leaves)
    assert ends(program, leaves) == everything


def test_every_node_is_computed_once_and_after_those_below_it() -> None:
    gated, done = gates(WHOLE), set[int]()
    for block in WHOLE.blocks:
        own = range(block.first, block.last)
        for stretch in stretches(WHOLE, block, gated):
            for index in stretch.nodes:
                assert index not in done
                assert {below for below in WHOLE.steps[index].below if below in own} <= done
                assert stretch.gate is None or stretch.gate not in own or stretch.gate in done
                done.add(index)
    assert done == {*range(WHOLE.size)}


def test_most_of_the_mechanism_lies_behind_some_act() -> None:
    behind = [index for index, needed in enumerate(gates(WHOLE)) if needed]
    assert len(behind) > WHOLE.size / 2
