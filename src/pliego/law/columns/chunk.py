"""The standing of the cases of one chunk: leaves, values and judgements, as columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from pliego.law.columns.algebra import CODE, DAY, Mask, Range, settled, spread
from pliego.law.columns.chunks import Chunk, known
from pliego.law.columns.record import Absent, Occurred, floor_of, occurred, presuppose
from pliego.law.columns.rounds import Frame, Frames, rounds_of
from pliego.law.columns.slots import kind_codes
from pliego.law.columns.states import Judge, Judgement, begun, idle
from pliego.law.columns.values import Leaves, judging, run
from pliego.law.days import NEVER
from pliego.law.norms import Norm
from pliego.law.program import CASE, CompiledNorm, Program
from pliego.law.record import Completeness


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of every case: the rules under their readings, the day, and how silence is read."""

    program: Program
    as_of: int
    known_at: int
    completeness: Completeness


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of the cases besides their events, one row for each: facts (`name`, `value`), acts that surely
    did not take place (`act`), earlier findings (`lo`, `hi`), each with its `case_id`.

    `findings` is None where nobody looked for them.
    """

    facts: pl.DataFrame | None = None
    absent: pl.DataFrame | None = None
    findings: pl.DataFrame | None = None


@dataclass(frozen=True, slots=True)
class Stood:
    """Where the cases of a chunk stand: the values of their frames, and a judgement for each norm of these.

    A norm of a track is judged in each round; it has no judgement where no case of the chunk has a round.
    """

    asked: Asked
    leaves: Leaves
    case: Frame
    rounds: Frames
    occurred: Occurred
    judgements: Mapping[Norm, Judgement]
    in_play: dict[Norm, Mask]

    def began(self, norm: Norm) -> Mask:
        """Where the record shows that a norm came into play; worked out once for all flags."""
        if norm not in self.in_play:
            self.in_play[norm] = begun(self.judgements[norm], self.asked.program.epoch)
        return self.in_play[norm]

    def frame(self, compiled: CompiledNorm) -> Frame | None:
        """The cases or the rounds that a norm is judged in."""
        return self.rounds.get(compiled.norm.of.id) if compiled.norm.of else self.case


def stood(chunk: Chunk, asked: Asked, beside: Beside, norms: Sequence[CompiledNorm]) -> Stood:
    """Where the cases of a chunk stand, as far as some norms are concerned."""
    program, size = asked.program, chunk.size
    kinds = kind_codes(program)
    happened = occurred(known(chunk.rows, asked.as_of, asked.known_at, kinds), size, asked.as_of)
    leaves = _leaves(chunk, asked, beside, happened)
    if not leaves.complete:
        presuppose(happened.slots, leaves.absent, kinds)
    case = Frame(size, happened.slots)
    found = ((track.id, rounds_of(track, happened.slots, size)) for track in program.tracks.values())
    rounds = {name: frame for name, frame in found if frame is not None}
    run(program, (index for compiled in norms for index in judging(compiled)), leaves, case, rounds)
    frames = {CASE: case, **rounds}
    judgements = {}
    for compiled in norms:
        frame = frames.get(compiled.norm.of.id if compiled.norm.of else CASE)
        if frame is not None:
            judge = Judge(program, leaves, case, frame, asked.as_of)
            judgements[compiled.norm] = judge.judged(compiled)
    return Stood(asked, leaves, case, rounds, happened, judgements, {})


def of_round(stood: Stood, compiled: CompiledNorm, number: int) -> Judgement:
    """The judgement of a norm for each case: of a track's norm, in the round with that number, counted from 0."""
    frame, judgement = stood.frame(compiled), stood.judgements.get(compiled.norm)
    nobody = idle(compiled.norm)
    if frame is None or judgement is None:
        return nobody
    if frame.cases is None or frame.number is None:
        return judgement
    here, size = settled(frame.number == number), stood.case.size
    if here is False:
        return nobody
    cases = frame.cases if here is True else frame.cases.filter(here)

    def of_case(values: pl.Series | int, fill: int, dtype: pl.DataType) -> pl.Series | int:
        if values is fill:
            return values
        if isinstance(values, int):
            values = _same(values, len(cases), dtype)
        elif here is not True:
            values = values.filter(here)
        return spread(values, cases, size, fill, dtype)

    def span(found: Range) -> Range:
        lo = of_case(found.lo, NEVER, DAY)
        return Range(lo, lo if found.exact else of_case(found.hi, NEVER, DAY))

    if not isinstance(nobody.state, int):
        raise TypeError("an idle norm has one state")
    state = of_case(judgement.state, nobody.state, CODE)
    return Judgement(state, span(judgement.begins), span(judgement.ends), span(judgement.done))


def _same(value: int, size: int, dtype: pl.DataType) -> pl.Series:
    return pl.Series([value], dtype=dtype).new_from_index(0, size)


def _leaves(chunk: Chunk, asked: Asked, beside: Beside, happened: Occurred) -> Leaves:
    own = pl.DataFrame({"case_id": chunk.ids, "case": pl.int_range(chunk.size, dtype=pl.UInt32, eager=True)})
    epoch = asked.program.epoch
    return Leaves(
        completeness=asked.completeness,
        facts=_facts(_own(beside.facts, own), chunk.size),
        absent=_absent(_own(beside.absent, own), chunk.size),
        floor=epoch if asked.completeness is Completeness.COMPLETE else floor_of(happened, epoch),
        findings=None if beside.findings is None else _findings(_own(beside.findings, own), chunk.size),
    )


def _own(table: pl.DataFrame | None, own: pl.DataFrame) -> pl.DataFrame:
    """The rows of a table about the cases of a chunk, in their order."""
    if table is None:
        return own.clear()
    return table.join(own, on="case_id").sort("case", maintain_order=True)


def marked(cases: pl.Series, size: int) -> Mask:
    """Which of the cases are named; they are named in order."""
    once = cases.filter(cases.ne_missing(cases.shift(1)))
    return settled(spread(_same(1, len(once), CODE), once, size, 0, CODE) == 1) if len(once) else False


def _facts(facts: pl.DataFrame, size: int) -> dict[str, tuple[Mask, Mask]]:
    if "name" not in facts.columns:
        return {}
    found: dict[str, tuple[Mask, Mask]] = {}
    for name in facts["name"].unique().to_list():
        told = facts.filter(facts["name"] == name)
        yes, no = (marked(told.filter(told["value"] == word)["case"], size) for word in ("yes", "no"))
        found[str(name)] = (yes, no)
    return found


def _absent(absent: pl.DataFrame, size: int) -> Absent:
    if "act" not in absent.columns:
        return {}
    acts = absent["act"].unique().to_list()
    return {str(act): marked(absent.filter(absent["act"] == act)["case"], size) for act in acts}


def _findings(findings: pl.DataFrame, size: int) -> list[Range]:
    """The days from which the first, the second, ... earlier finding stood."""
    by_end = [findings.select("case", day=end).sort("case", "day") for end in ("lo", "hi")]
    number = pl.int_range(pl.len(), dtype=pl.UInt32).over("case")
    by_end = [each.with_columns(number=number) for each in by_end]
    last = by_end[0]["number"].max()
    most = last + 1 if isinstance(last, int) else 0
    return [
        Range(*(_nth(each.filter(each["number"] == place), size) for each in by_end)) for place in range(most)
    ]


def _nth(days: pl.DataFrame, size: int) -> pl.Series:
    return spread(days["day"].cast(DAY), days["case"], size, NEVER)
