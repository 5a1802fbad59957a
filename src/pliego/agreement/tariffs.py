"""Tariff events as measures: what each rests on, how it changed, and what is known of its end."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from .indicators import Indicator
from .kinds import Party
from .tables import Cells, Table, read_table
from .tables_folder import LastSound, file_state, table_of

FILE: Final = "tariff_events.csv"
COLUMNS: Final = ("code", "measure", "step", "basis", "imposed_by")
EVENTS: Final = "tariff-event"
"""The series whose rows are events: the note begins with a code, the value is the rate in percent."""

_CODE: Final = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*):\s*(.*)", re.DOTALL)


class Step(StrEnum):
    """What an event did to its measure. `LIMIT`: the day on which it ends unless prolonged."""

    ANNOUNCED = "announced"
    BEGINS = "begins"
    RAISED = "raised"
    WIDENED = "widened"
    NARROWED = "narrowed"
    ENDED = "ended"
    LIMIT = "limit"


class Basis(StrEnum):
    """The law on which a measure rests, as the events name it."""

    IEEPA = "ieepa"
    SECTION_232 = "section_232"
    SECTION_122 = "section_122"
    COUNTER = "counter"
    MFN = "mfn"


class End(StrEnum):
    """What the table knows of the end of a measure. `LIMIT`: an end was set, whether it came was not found."""

    ENDED = "ended"
    LIMIT = "limit"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Assignment:
    """To which measure an event belongs, and as what."""

    code: str
    measure: str
    step: Step
    basis: Basis
    imposed_by: Party


@dataclass(frozen=True, slots=True)
class TariffEvent:
    """One event: its code, what the note says besides, and its place in a measure, where one is assigned."""

    code: str
    row: Indicator
    detail: str
    assigned: Assignment | None


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure through its events, the earliest first."""

    id: str
    basis: Basis
    imposed_by: Party
    events: tuple[TariffEvent, ...]

    @property
    def last(self) -> TariffEvent:
        """Its latest event."""
        return self.events[-1]

    @property
    def end(self) -> End:
        """What is known of its end."""
        steps = {event.assigned.step for event in self.events if event.assigned}
        if Step.ENDED in steps:
            return End.ENDED
        return End.LIMIT if Step.LIMIT in steps else End.UNKNOWN


def read(data: bytes, file: str = FILE) -> Table[Assignment]:
    """The assignments of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _assignment, key="code")


def _of(folder: Path | None) -> Table[Assignment]:
    return table_of(file_state(folder, FILE), read)


_last_sound: Final = LastSound(_of)


def assignments(folder: Path | None = None) -> Mapping[str, Assignment]:
    """The assignments by code: those of the folder as they last were sound, else the shipped ones."""
    return MappingProxyType({row.code: row for row in _last_sound.of(folder).rows})


def events(rows: Iterable[Indicator], assigned: Mapping[str, Assignment]) -> tuple[TariffEvent, ...]:
    """The tariff events, the earliest first. One that belongs to no known measure is kept."""
    found = [_event(row, assigned) for row in rows if row.series == EVENTS]
    return tuple(sorted(found, key=lambda event: event.row.period.span.lo))


def measures(told: Iterable[TariffEvent]) -> tuple[Measure, ...]:
    """The measures in the order in which they began; events without a measure are left out."""
    grouped: dict[str, list[TariffEvent]] = {}
    for event in told:
        if event.assigned:
            grouped.setdefault(event.assigned.measure, []).append(event)
    return tuple(_measure(name, members) for name, members in grouped.items())


def _measure(name: str, members: list[TariffEvent]) -> Measure:
    first = next(event.assigned for event in members if event.assigned)
    return Measure(name, first.basis, first.imposed_by, tuple(members))


def _event(row: Indicator, assigned: Mapping[str, Assignment]) -> TariffEvent:
    found = _CODE.fullmatch(row.note)
    code, detail = (found[1], found[2]) if found else ("", row.note)
    return TariffEvent(code, row, detail, assigned.get(code))


def _assignment(row: Cells) -> Assignment:
    return Assignment(
        code=row.id("code"),
        measure=row.id("measure"),
        step=row.coded("step", Step),
        basis=row.coded("basis", Basis),
        imposed_by=row.coded("imposed_by", Party),
    )
