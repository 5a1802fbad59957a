"""A report as its reporter sees it: where it stands, what has happened, what is asked, how long it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.utils.functional import Promise

from pliego.law.clauses import Language
from pliego.people.models import Office
from pliego.reports.bodies import BODIES, BodyCode
from pliego.reports.content import Content, FiledFile
from pliego.reports.kinds import Light, Route, Side, Stage, StepKind
from pliego.reports.queries import Opened, filing_day, is_held, kept_until
from pliego.reports.retention import KEPT, Keeping
from pliego.reports.steps import UNTOLD, StepBody, light_of

from .return_clocks import Clock, clocks_of
from .return_words import LIGHT, STEP, WENT


@dataclass(frozen=True, slots=True)
class Lamp:
    """One of the three states, lit or not."""

    code: str
    name: Promise
    says: Promise
    is_lit: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened."""

    day: str
    kind: StepKind
    text: str
    is_mine: bool
    by: str
    """Name of the office that did it."""
    body: str
    """Name of the body that it is about."""
    duty: str
    files: tuple[FiledFile, ...]

    @property
    def title(self) -> Promise:
        """What it was."""
        return STEP[self.kind]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question whether the report may be handed to a body, and what was said so far."""

    about: str
    body: str
    text: str
    answer: str
    """`consented`, `refused`, or empty."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that the page shows."""

    opened: Opened = field(repr=False)
    content: Content = field(repr=False)
    filed: str
    """ISO date of filing."""
    lamps: tuple[Lamp, ...]
    clocks: tuple[Clock, ...]
    lines: tuple[Line, ...]
    asked: tuple[Asked, ...]
    files: tuple[tuple[FiledFile, Promise], ...]
    kept_until: str
    keeping: Keeping
    is_held: bool

    @property
    def lit(self) -> Lamp:
        """The state that it is in."""
        return next(one for one in self.lamps if one.is_lit)

    @property
    def handed_on(self) -> tuple[Line, ...]:
        """Each hand-over."""
        return tuple(one for one in self.lines if one.kind is StepKind.REFERRED)

    @property
    def taken_back(self) -> str:
        """ISO date on which its reporter took it back; empty where they did not."""
        return next((one.day for one in self.lines if one.kind is StepKind.WITHDRAWN), "")

    @property
    def is_over(self) -> bool:
        """Whether nothing can be added any more."""
        return self.opened.report.stage == Stage.WITHDRAWN


def seen(opened: Opened, today: str, language: Language) -> Seen:
    """The page of a report on a day, an ISO date."""
    content, report = opened.content, opened.report
    steps = [one for one in opened.steps if one.kind not in UNTOLD]
    filed_on = filing_day(report)
    filed = filed_on.isoformat() if filed_on else ""
    names = _names(steps)
    every = (*content.files, *(one for step in steps for one in step.files))
    return Seen(
        opened=opened,
        content=content,
        filed=filed,
        lamps=tuple(Lamp(one.value, *LIGHT[one], is_lit=one is light_of(steps)) for one in Light),
        clocks=clocks_of(content, filed, steps, today, language),
        lines=tuple(_line(step, names) for step in steps),
        asked=questions(steps, names),
        files=tuple((one, WENT[one.went]) for one in every),
        kept_until=kept_until(report),
        keeping=KEPT[Route(report.route)],
        is_held=is_held(report),
    )


def questions(steps: Sequence[StepBody], names: Mapping[str, str]) -> tuple[Asked, ...]:
    """What was asked about handing it on, once for each body, with the last answer after the last question."""
    found = dict[str, Asked]()
    for step in steps:
        if step.kind is StepKind.CONSENT_ASKED:
            found[step.about] = Asked(step.about, names.get(step.about, step.about), step.text, "")
        elif step.kind in (StepKind.CONSENTED, StepKind.REFUSED) and step.about in found:
            before = found[step.about]
            found[step.about] = Asked(before.about, before.body, before.text, step.kind.value)
    return tuple(found.values())


def _line(step: StepBody, names: Mapping[str, str]) -> Line:
    return Line(
        day=step.day,
        kind=step.kind,
        text=step.text,
        is_mine=step.side is Side.REPORTER,
        by=step.office,
        body=names.get(step.about, ""),
        duty=step.legal_duty,
        files=step.files,
    )


def _names(steps: Sequence[StepBody]) -> Mapping[str, str]:
    """The bodies and offices that steps are about, by their codes."""
    codes = {step.about for step in steps if step.about}
    offices = dict(Office.objects.filter(slug__in=codes).values_list("slug", "name")) if codes else {}
    bodies = {str(one): str(BODIES[one].name) for one in BodyCode if one.value in codes}
    return {**bodies, **offices}
