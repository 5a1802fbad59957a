"""What a row of a table says, once it has been read and found sound. Plain Python: no Django."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from pliego.facilities.facts import StatedValue as StatedValue
from pliego.law.record import Confidence, Dating

from .kinds import CaseField, Precision

Row = TypeVar("Row", covariant=True)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row cannot be used, and what would mend it. `line` is the line of the file, counted from 1.

    `column` is empty when the fault is not that of one column.
    """

    file: str
    line: int
    column: str
    reason: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" + (f", {self.column}" if self.column else "")
        return f"{where}: {self.reason}; {self.mend}"


def in_order(problems: Iterable[RowProblem]) -> tuple[RowProblem, ...]:
    """The problems in the order of the file."""
    return tuple(sorted(problems, key=lambda problem: problem.line))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One dated step, as one source has it.

    `date_text` is empty when the step is undated. `done_by` is a date that the act itself states, such as the
    agreed end of a course of remediation. `known_by` and `recorded_on` are empty when the table doesn't say.
    """

    line: int
    case_id: str
    word: str
    date_text: str
    precision: Precision
    dates_what: Dating
    confidence: Confidence
    kind: str = ""
    occurrence: int = 1
    proceeding: str = ""
    detail: str = ""
    done_by: str = ""
    source_url: str = ""
    known_by: date | None = None
    recorded_on: date | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """The values that a table states of one case; a field that is not known is not there."""

    line: int
    case_id: str
    values: Mapping[CaseField, StatedValue]

    def text(self, field: CaseField) -> str:
        """The value of a field, empty when it is not known."""
        stated = self.values.get(field)
        return stated.value if stated else ""

    def parts(self, field: CaseField) -> tuple[str, ...]:
        """The parts of a list field, none when it is not known."""
        stated = self.values.get(field)
        return stated.parts if stated else ()


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact of one case."""

    line: int
    case_id: str
    fact: str
    stated: StatedValue


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """The sound rows of a file, and the problems of all others.

    `named` holds every case that the file names, those of unsound rows included.
    """

    file: str
    named: frozenset[str]
    rows: tuple[Row, ...]
    problems: tuple[RowProblem, ...]
