"""What a reporter is told before anything is typed, put together: the chapters, who takes it, and the days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from pliego.law.days import NEVER, to_iso
from pliego.reports.bodies import Body
from pliego.reports.content import Content
from pliego.reports.foretelling import Chapter, foretell
from pliego.reports.kinds import Route, Stage
from pliego.reports.matters import MATTERS_OF, Matter
from pliego.reports.models import Reception
from pliego.reports.places import place_name
from pliego.reports.retention import kept_until
from pliego.reports.routing import bodies_for
from pliego.reports.steps import StepBody, clocks


@dataclass(frozen=True, slots=True)
class Days:
    """Days of the promise, as ISO dates; empty where one is not running or has no end."""

    confirmed: str
    """The last day to confirm."""
    answered: str
    """The last day to say what was done."""
    kept: str
    """How long it would be kept if it were closed on the day asked for."""


@dataclass(frozen=True, slots=True)
class Foretold:
    """What is told of a route."""

    chapters: tuple[Chapter, ...]
    receivers: tuple[tuple[str, tuple[str, ...]], ...]
    """The offices that take it, by name, each with the states it takes it from; none for everywhere."""
    elsewhere: tuple[Body, ...]
    """Where to turn where no office here takes it."""
    days: Days


def told_of(route: Route, now: datetime) -> Foretold:
    """What is told of a route on that day."""
    receivers = _receivers(route)
    return Foretold(
        foretell(route),
        receivers,
        () if receivers else others(Content(route=route)),
        days_of(route, _iso(now)),
    )


def days_of(route: Route, filed: str, steps: Sequence[StepBody] = (), today: str = "") -> Days:
    """The days of a report filed then, as they stand on a day; that of filing where none is given."""
    by_norm = {one.compiled.norm.id: one.answer.ends.hi for one in clocks(filed, steps, today or filed).items}
    return Days(
        confirmed=_dated(by_norm["fb.confirm"]),
        answered=_dated(by_norm["fb.feedback"]),
        kept=kept_until(route, Stage.CLOSED, today or filed),
    )


def _dated(day: int) -> str:
    return to_iso(day) if day < NEVER else ""


def others(content: Content) -> tuple[Body, ...]:
    """The bodies that such a report concerns, by what it says of matter, activity and state; each once."""
    told = tuple(Matter(one) for one in content.happening.matters)
    place = content.place
    found = (
        referral.body
        for matter in told or MATTERS_OF[content.route][:1]
        for referral in bodies_for(matter, place.sector, place.region)
    )
    return tuple(dict.fromkeys(found))


def _receivers(route: Route) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[str]] = {}
    for one in (
        Reception.objects.filter(route=route.value)
        .select_related("office")
        .order_by("office__name", "region")
    ):
        found.setdefault(one.office.name, []).append(place_name(one.region))
    return tuple((name, tuple(filter(None, states))) for name, states in found.items())


def _iso(now: datetime) -> str:
    return now.astimezone(UTC).date().isoformat()
