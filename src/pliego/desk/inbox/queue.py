"""The queue of an inbox: which reports stand in it, in what order, and how much there is to do."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.people.keys import OpenKey
from pliego.people.models import Office
from pliego.reports.kinds import Light, Route, Stage
from pliego.reports.models import Report
from pliego.reports.queries import inbox

from .choice import Choice, Shelf, Timely, timely_of
from .finding import matching
from .risk import Risk
from .rows import Row, rows_of
from .words import LIGHTS, ROUTES

PER_PAGE: Final = 50
_LAST: Final = "9999"


@dataclass(frozen=True, slots=True)
class Facet:
    """A choice on offer, with how many reports it shows; the one that is on leads back."""

    choice: Choice
    label: Promise
    count: int
    is_on: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Choices of one kind."""

    title: Promise
    facets: Sequence[Facet]


@dataclass(frozen=True, slots=True)
class Workload:
    """What there is to do. `shut` counts reports that the reader's key does not open."""

    open: int
    soon: int
    late: int
    shut: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A page of the inbox; `earlier` and `later` are the numbers of the pages beside it, or none."""

    choice: Choice
    words: str
    rows: Sequence[Row]
    total: int
    number: int
    pages: int
    earlier: int | None
    later: int | None
    workload: Workload
    shelves: Sequence[Facet]
    facets: Sequence[Group]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What of an inbox is asked for. `words` are looked for in memory; `today` is an ISO date."""

    choice: Choice
    today: str
    words: str = ""
    number: int = 1


def queue(offices: Sequence[Office], opened: OpenKey, wanted: Wanted) -> Queue:
    """A page of the reports of the offices, the most urgent first.

    Ended ones are opened a page at a time, the last months first, and are not searched.
    """
    choice, ended = wanted.choice, wanted.choice.shelf is Shelf.ENDED
    counts = {shelf: _on(shelf, offices).count() for shelf in Shelf}
    rows: list[Row] = []
    found: QuerySet[Report] | list[Row] = _on(Shelf.ENDED, offices).order_by("-month", "number")
    if not ended:
        rows = sorted(rows_of(_on(choice.shelf, offices), opened, wanted.today), key=_urgency)
        found = [row for row in rows if choice.takes(row) and matching(row, wanted.words)]
    paginator: Paginator[Any] = Paginator(found, PER_PAGE)
    page = paginator.get_page(wanted.number)
    return Queue(
        choice=choice,
        words=wanted.words,
        rows=rows_of(page, opened, wanted.today) if ended else list(page),
        total=paginator.count,
        number=page.number,
        pages=paginator.num_pages,
        earlier=page.previous_page_number() if page.has_previous() else None,
        later=page.next_page_number() if page.has_next() else None,
        workload=_workload(rows, 0 if ended else counts[choice.shelf] - len(rows)),
        shelves=[Facet(Choice(shelf=one), one.words, n, one is choice.shelf) for one, n in counts.items()],
        facets=_facets(rows, choice),
    )


def _urgency(row: Row) -> tuple[int, str, str]:
    """Reprisals first, then death and danger, then by the next last day."""
    rank = 0 if Risk.REPRISAL in row.risks else 1 if row.risks else 2
    return rank, row.next_due.last_day if row.next_due else _LAST, row.report.number


def _on(shelf: Shelf, offices: Sequence[Office]) -> QuerySet[Report]:
    reports = inbox(offices).prefetch_related("steps")
    if shelf is Shelf.ENDED:
        return reports.exclude(stage=Stage.OPEN)
    ids = [office.pk for office in offices]
    open_now = reports.filter(stage=Stage.OPEN)
    return open_now.filter(office__in=ids) if shelf is Shelf.OPEN else open_now.exclude(office__in=ids)


def _workload(rows: Sequence[Row], shut: int) -> Workload:
    by_time = Counter(timely_of(row) for row in rows)
    return Workload(open=len(rows), soon=by_time[Timely.SOON], late=by_time[Timely.LATE], shut=shut)


def _facets(rows: Sequence[Row], choice: Choice) -> list[Group]:
    timely, routes, lights = (
        Counter(of(row) for row in rows) for of in (timely_of, lambda row: row.route, lambda row: row.light)
    )
    by_time = (Facet(choice.with_timely(one), one.words, timely[one], choice.timely is one) for one in Timely)
    by_route = (Facet(choice.with_route(one), ROUTES[one], routes[one], choice.route is one) for one in Route)
    by_light = (Facet(choice.with_light(one), LIGHTS[one], lights[one], choice.light is one) for one in Light)
    offered = ((_("When due"), by_time), (_("Kind"), by_route), (_("State"), by_light))
    groups = (Group(title, [one for one in found if one.count or one.is_on]) for title, found in offered)
    return [group for group in groups if group.facets]
