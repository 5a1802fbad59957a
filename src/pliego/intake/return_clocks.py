"""The last days that a reporter sees: of the promise of feedback, and of the law about accidents."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString

from pliego.law import Completeness, Event, Record, Standing, State, day, span_of, standing, to_iso
from pliego.law.answers import NormStanding
from pliego.law.clauses import Language
from pliego.law.days import NEVER
from pliego.law.procedures import PROCEDURES
from pliego.law.render import render_html, sentence
from pliego.law.why import explain
from pliego.reports.content import Content
from pliego.reports.kinds import Route, StepKind
from pliego.reports.steps import StepBody, clocks

from .return_days import day_in
from .return_words import CLOCK, PROMISE


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


def clocks_of(
    content: Content, filed: str, steps: Sequence[StepBody], today: str, language: Language
) -> tuple[Clock, ...]:
    """What has a last day, by the promise to a reporter and by law, as it stands on a day. Days are ISO dates."""
    promised = clocks(filed, steps, today) if filed else None
    legal = _accident(content, filed, today)
    found = [
        (place, one)
        for place in (promised, legal)
        if place is not None
        for one in place.items
        if one.key in PROMISE and one.state in CLOCK
    ]
    return tuple(_clock(place, one, language, _state(one, steps)) for place, one in found)


def _state(item: NormStanding, steps: Sequence[StepBody]) -> State:
    """How it stands; what has not begun when a report is taken back never begins."""
    ended = any(one.kind is StepKind.WITHDRAWN for one in steps)
    return State.RELEASED if ended and item.state is State.NOT_RUNNING else item.state


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


def _clock(where: Standing, item: NormStanding, language: Language, how: State) -> Clock:
    mark, state = CLOCK[how]
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
