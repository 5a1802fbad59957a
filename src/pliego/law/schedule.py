"""A walked path as a schedule: who must do what, on which day, why on that day, and under which article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID, uuid5

from pliego.law.acts import Role
from pliego.law.clauses import Language
from pliego.law.days import NEVER, to_iso
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Norm
from pliego.law.paths import Ground, Stage
from pliego.law.procedures.paths import VERIFIED, WITH_PANEL
from pliego.law.readings_table import question
from pliego.law.vcalendar import Entry, Status, calendar_text
from pliego.law.words import act_label, date_text, limit_text, mark_label, role_label, says, word

_NAMES: Final = UUID("a0c0f1de-5e0b-5f43-9a55-3d7f6f0c2b11")
"""The name space of the entries' ids."""


@dataclass(frozen=True, slots=True)
class OtherDay:
    """The day of a step under another reading of one question, all before it being equal.

    `says` is that reading in words, without its full stop.
    """

    question: str
    value: str
    says: str
    day: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a schedule. `elapsed` counts calendar days from the first line.

    `norm` is the rule that sets the day, None where none does, and `procedure` the id of the instrument that
    holds it; `others` are other days of this step alone.
    """

    day: int
    elapsed: int
    by: Role
    act: str
    kinds: tuple[str, ...]
    ground: Ground
    norm: Norm | None
    procedure: str
    why: str
    missed: tuple[str, ...]
    others: tuple[OtherDay, ...]
    language: Language

    @property
    def what(self) -> str:
        """The step in words."""
        return act_label(self.act, self.language, self.kinds)

    @property
    def who(self) -> str:
        """Who takes it."""
        return role_label(self.by, self.language)

    @property
    def rule(self) -> str:
        """The sentence of the rule that sets the day; empty where none does."""
        return says(self.norm, self.language) if self.norm else ""

    @property
    def cite(self) -> str:
        """The article of that rule."""
        return self.norm.cite if self.norm else ""

    @property
    def mark(self) -> Mark | None:
        """How well that rule is verified."""
        return self.norm.mark if self.norm else None


def path_title(path: str, language: Language) -> str:
    """The name of a path in words, with what its panel does."""
    base = path.removesuffix(VERIFIED)
    title = word(f"path.{base}", language)
    if base in WITH_PANEL:
        ending = "path.verified" if path.endswith(VERIFIED) else "path.unverified"
        title = word(ending, language).format(path=title)
    return title[:1].upper() + title[1:]


def lines(stages: Sequence[Stage], language: Language) -> tuple[Line, ...]:
    """The lines of a schedule, one for each stage."""
    return tuple(_line(stage, stages[0].day, language) for stage in stages)


def _line(stage: Stage, start: int, language: Language) -> Line:
    item = stage.decided_by
    return Line(
        day=stage.day,
        elapsed=stage.day - start,
        by=stage.step.act.by,
        act=stage.step.act.id,
        kinds=(stage.step.kind,) if stage.step.kind else (),
        ground=stage.ground,
        norm=item.norm if item else None,
        procedure=item.procedure.id if item else "",
        why=_why(stage, language),
        missed=tuple(
            word("missed", language).format(
                cite=missed.norm.cite, last=date_text(missed.answer.ends.lo, language)
            )
            for missed in stage.missed
        ),
        others=tuple(_others(stage, language)),
        language=language,
    )


def _why(stage: Stage, language: Language) -> str:
    text = word(f"ground.{stage.ground}", language)
    item = stage.decided_by
    if stage.ground is Ground.LAST_DAY and item is not None and isinstance(item.norm, Duty):
        begins = date_text(item.answer.begins.lo, language)
        return text.format(limit=limit_text(item.norm.within, language), begins=begins)
    return text


def _others(stage: Stage, language: Language) -> Iterator[OtherDay]:
    if stage.decided_by is None:
        return
    for other in stage.decided_by.alternatives:
        answer = other.answer
        day = answer.begins.lo if stage.ground is Ground.OPENS else answer.ends.lo
        if day != stage.day and 0 < day < NEVER:
            values = {value.id: value for value in question(other.question).values}
            says = values[other.value].says.into(language).rstrip(".")
            yield OtherDay(other.question, other.value, says, day)


def other_day(other: OtherDay, language: Language) -> str:
    """Another day of a step in words, with the reading under which it holds."""
    day = date_text(other.day, language)
    return word("other_day", language).format(day=day, question=other.question, says=other.says)


def schedule_calendar(name: str, path: str, schedule: Sequence[Line], stamp: int) -> str:
    """A schedule as an iCalendar object. An entry is confirmed only where a verified rule sets its day."""
    return calendar_text(name, stamp, [_entry(path, number, line) for number, line in enumerate(schedule)])


def _entry(path: str, number: int, line: Line) -> Entry:
    settled = line.mark is Mark.V and not line.others and line.ground is Ground.LAST_DAY
    text = [f"{line.who[:1].upper()}{line.who[1:]}: {line.what}", line.why]
    if line.norm is not None:
        text += [line.rule, f"{line.cite}; {mark_label(line.norm.mark, line.language)}"]
    text += [*line.missed, *(other_day(other, line.language) for other in line.others)]
    return Entry(
        uid=str(uuid5(_NAMES, f"{path}\n{to_iso(line.day - line.elapsed)}\n{number} {line.act}")),
        first=line.day,
        last=line.day,
        summary=f"{line.what[:1].upper()}{line.what[1:]}",
        description="\n".join(text),
        status=Status.CONFIRMED if settled or line.ground is Ground.START else Status.TENTATIVE,
    )
