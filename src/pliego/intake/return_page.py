"""A report as its reporter sees it: where it stands, the days of the promise and of the law, what has happened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.safestring import SafeString

from pliego.law import Completeness, Event, Record, Standing, day, span_of, standing, to_iso
from pliego.law.answers import NormStanding
from pliego.law.clauses import Language
from pliego.law.days import NEVER
from pliego.law.procedures import PROCEDURES
from pliego.law.render import render_html, sentence
from pliego.law.why import explain
from pliego.people.models import Office
from pliego.reports.bodies import BODIES, BodyCode
from pliego.reports.content import Content, FiledFile
from pliego.reports.kinds import Light, Route, Side, Stage, StepKind
from pliego.reports.queries import Opened, filing_day, is_held, kept_until
from pliego.reports.retention import KEPT, Keeping
from pliego.reports.steps import UNTOLD, StepBody, clocks, light_of

from .return_days import day_in
from .return_words import CLOCK, LIGHT, PROMISE, STEP, WENT


@dataclass(frozen=True, slots=True)
class Lamp:
    """One of the three states, lit or not."""

    code: str
    name: Promise
    says: Promise
    is_lit: bool


@dataclass(frozen=True, slots=True)
class Clock:
    """A last day: who has to do what, how it stands, and why it is that day."""

    what: Promise
    mark: str
    state: Promise
    last: str
    """ISO date; empty where there is none."""
    rule: str
    """Who has to do what by which rule, and how well that is known."""
    why: SafeString
    """How its days are counted."""


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
        clocks=_clocks(content, filed, steps, today, language),
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


def _clocks(
    content: Content, filed: str, steps: Sequence[StepBody], today: str, language: Language
) -> tuple[Clock, ...]:
    promised = clocks(filed, steps, today) if filed else None
    legal = _accident(content, filed, today)
    found = [
        (place, one)
        for place in (promised, legal)
        if place is not None
        for one in place.items
        if one.key in PROMISE and one.state in CLOCK
    ]
    return tuple(_clock(place, one, language) for place, one in found)


def _accident(content: Content, filed: str, today: str) -> Standing | None:
    """How the employer's duty to tell of an accident stands, where its day is known. Only what was reported is on
    record, so that silence is no lateness."""
    happened = day_in(content.accident.day) if content.route is Route.ACCIDENT else ""
    if not happened or happened > today:
        return None
    events = (
        Event("accident-1", "accident", span_of(happened)),
        *((Event("complain-1", "complain", span_of(filed)),) if filed else ()),
    )
    record = Record(events, completeness=Completeness.RECONSTRUCTED)
    return standing((PROCEDURES["mx-inspection"],), record, day(today))


def _clock(where: Standing, item: NormStanding, language: Language) -> Clock:
    mark, state = CLOCK[item.state]
    last = item.answer.ends.hi
    whole = explain(where, item)
    # How the days are counted; that it is done or not is said above, in plainer words.
    counted = "".join(render_html(part, language) for part in whole.parts[:1])
    return Clock(
        what=PROMISE[item.key],
        mark=mark,
        state=state,
        last=to_iso(last) if last < NEVER else "",
        rule=sentence(whole, language),
        why=SafeString(counted),
    )
