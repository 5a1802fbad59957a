"""The reports of an inbox, opened in memory: what each is, how urgent, and what is owed by when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from pliego.docket.models import SealedEntry
from pliego.docket.sealed import day_of
from pliego.people.keys import CannotOpenError, OpenKey
from pliego.reports.content import Content
from pliego.reports.kinds import Light, Route, Side, Stage
from pliego.reports.models import Report
from pliego.reports.places import place_name
from pliego.reports.queries import Opened, opened_all
from pliego.reports.steps import StepBody, light_of

from .due import Due, dues
from .packets import Unpacking, unpacking
from .risk import Risk, risks_of


@dataclass(frozen=True, slots=True)
class Row:
    """A report of the inbox. `content` is none where what is stored is not what was sealed."""

    opened: Opened
    content: Content | None
    told: Content | None
    """What the reporter tells: of a packet, what is in it; none where that does not open."""
    filed: str
    """ISO date; empty where the log no longer has it."""
    steps: Sequence[StepBody]
    dues: Sequence[Due]

    @property
    def report(self) -> Report:
        """What stands open of it."""
        return self.opened.report

    @property
    def route(self) -> Route:
        """What kind of report it is."""
        return Route(self.report.route)

    @property
    def light(self) -> Light:
        """Its public state."""
        return light_of(self.steps)

    @property
    def risks(self) -> tuple[Risk, ...]:
        """Why it is read before others."""
        return risks_of(self.told) if self.told else ()

    @property
    def next_due(self) -> Due | None:
        """What is owed next; none where nothing is."""
        return self.dues[0] if self.dues else None

    @property
    def name(self) -> str:
        """The workplace as people there call it; empty where it was not told."""
        place = self.told.place if self.told else None
        return (place.name or place.legal_name) if place else ""

    @property
    def where(self) -> str:
        """Municipality and state."""
        return place_name(self.region, self.told.place.municipality if self.told else "")

    @property
    def region(self) -> str:
        """The code of the state; a packet says it inside only."""
        return self.report.region or (self.told.place.region if self.told else "")

    @property
    def awaits_reading(self) -> bool:
        """Whether the reporter did the last step."""
        return bool(self.steps) and self.steps[-1].side is Side.REPORTER


def rows_of(reports: Iterable[Report], opened: OpenKey, today: str) -> list[Row]:
    """The reports that the key opens; a handful of queries for any number of them. `today` is an ISO date."""
    found = opened_all(reports, opened)
    days = _filing_days([one.report for one in found])
    contents = [_content(one) for one in found]
    inside = unpacking(contents, opened)
    return [
        _row(one, content, inside, days.get(one.report.entry, ""), today)
        for one, content in zip(found, contents, strict=True)
    ]


def row_of(opened: Opened, today: str) -> Row:
    """One report that is open already; a packet in it stays shut."""
    filed = _filing_days([opened.report])
    return _row(opened, _content(opened), Unpacking({}, {}), filed.get(opened.report.entry, ""), today)


def _content(opened: Opened) -> Content | None:
    try:
        return opened.content
    except CannotOpenError:
        return None


def _row(opened: Opened, content: Content | None, inside: Unpacking, filed: str, today: str) -> Row:
    try:
        steps = opened.steps if content else []
    except CannotOpenError:
        content, steps = None, []
    owed = dues(filed, steps, today) if opened.report.stage == Stage.OPEN else ()
    return Row(opened, content, inside.told(content), filed, steps, owed)


def _filing_days(reports: Sequence[Report]) -> Mapping[UUID, str]:
    entries = SealedEntry.objects.only("ciphertext").in_bulk([one.entry for one in reports])
    days = ((pk, day_of(bytes(entry.ciphertext))) for pk, entry in entries.items())
    return {pk: day.isoformat() for pk, day in days if day}
