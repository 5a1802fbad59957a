"""The steps of a report in words, oldest first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.utils.functional import Promise

from pliego.reports.content import FiledFile
from pliego.reports.kinds import StepKind
from pliego.reports.steps import StepBody

from .targets import names_of
from .words import STEPS

_ABOUT_BODIES: Final = frozenset(
    {StepKind.CONSENT_ASKED, StepKind.CONSENTED, StepKind.REFUSED, StepKind.REFERRED, StepKind.HEARD_BACK}
)


@dataclass(frozen=True, slots=True)
class File:
    """A file of a report: the exhibit that it is, and what it was called."""

    exhibit: UUID
    name: str
    is_clean: bool
    """Whether it is a copy without metadata."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A step as a page shows it."""

    step: StepBody
    title: Promise
    to: str
    """The name of the body that it is about; empty where it is about none."""
    files: Sequence[File]

    @property
    def report(self) -> str:
        """The number of the other report that tells of the same."""
        return self.step.about if self.step.kind is StepKind.DUPLICATE else ""

    @property
    def case(self) -> str:
        """The slug of the case that was opened."""
        return self.step.about if self.step.kind is StepKind.CASE_OPENED else ""

    @property
    def visit(self) -> str:
        """ISO date of the visit that was asked for."""
        return self.step.visit


def moments(steps: Sequence[StepBody]) -> list[Moment]:
    """The steps, oldest first; one query for any number of them."""
    names: Mapping[str, str] = names_of({step.about for step in steps if step.kind in _ABOUT_BODIES})
    return [
        Moment(step, STEPS[step.kind], names.get(step.about, ""), list(files_of(step.files)))
        for step in steps
    ]


def files_of(files: Sequence[FiledFile]) -> Iterator[File]:
    """The exhibits of files as they were filed, each clean copy after its original."""
    for one in files:
        yield File(UUID(one.exhibit), one.name, is_clean=False)
        if one.clean:
            yield File(UUID(one.clean), one.name, is_clean=True)
