"""What the pages of exhibits show to a member of their offices."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.core.paginator import Paginator
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils.functional import Promise

from pliego.evidence.errors import AlteredError
from pliego.evidence.kinds import HoldReason
from pliego.evidence.models import Exhibit, Hold
from pliego.evidence.queries import Description, describe, exhibits_of, offices_that_open
from pliego.people.errors import NotYoursError
from pliego.people.keys import CannotOpenError, OpenKey
from pliego.people.models import Person
from pliego.people.queries import offices_of
from pliego.people.rules import may

from .custody import Line, LogState, lines_of
from .report_files import came_with_report, is_filed_copy, is_held_with_report
from .roles import owner_of, require_opening_any
from .short_code import short_code

PER_PAGE: Final = 50


class CardState(StrEnum):
    """Whether the reader's key opens an exhibit of the list."""

    OPEN = "open"
    ERASED = "erased"
    SHUT = "shut"
    """The key was not let into the office yet."""
    ALTERED = "altered"
    """What is stored of it is not what was sealed."""


@dataclass(frozen=True, slots=True)
class Card:
    """An exhibit in the list."""

    exhibit: Exhibit
    code: str
    state: CardState
    found: Description | None
    """What it is; none where it cannot be opened."""
    copies: int
    is_held: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list of exhibits; `earlier` and `later` are the numbers of the pages beside it, or none."""

    cards: Sequence[Card]
    total: int
    number: int
    pages: int
    earlier: int | None
    later: int | None


@dataclass(frozen=True, slots=True)
class StatedHold:
    """A hold, and its reason in words."""

    hold: Hold
    reason: Promise


@dataclass(frozen=True, slots=True)
class Sheet:
    """One exhibit as its page shows it; `found` is none once it is erased, or where it was altered."""

    exhibit: Exhibit
    code: str
    state: CardState
    found: Description | None
    copies: Sequence[Card]
    holds: Sequence[StatedHold]
    lines: Sequence[Line]
    readers: str
    """The names of the offices whose members can open it."""
    is_held_with_report: bool
    """Whether a hold stands on the report that it came with."""
    is_filed_copy: bool
    """Whether it is the copy without metadata of a file whose original stayed with the reporter."""
    may_hold: bool
    may_release: bool
    may_erase: bool

    @property
    def is_held(self) -> bool:
        """Whether a hold stands, so that it cannot be erased."""
        return self.is_held_with_report or any(one.hold.released_at is None for one in self.holds)

    @property
    def has_day(self) -> bool:
        """Whether the day of its arrival is kept: of what a reporter sends, the month is."""
        return self.exhibit.received_by_id is not None

    @property
    def differs(self) -> bool:
        """Whether the log says something else than a line of custody, or has nothing of it."""
        return any(line.state in (LogState.DIFFERS, LogState.ABSENT) for line in self.lines)


def of_my_offices(person: Person) -> QuerySet[Exhibit]:
    """The exhibits of the offices that the person works in now."""
    return exhibits_of(offices_of(person)).select_related("office", "received_by", "derived_from")


def listing(person: Person, opened: OpenKey, number: int) -> Listing:
    """A page of the exhibits of the person's offices, the newest first, without the clean copies. Numbers out of range
    give the nearest page."""
    originals = _counted(of_my_offices(person).filter(derived_from=None)).order_by("-received_at", "pk")
    page = Paginator(originals, PER_PAGE).get_page(number)
    return Listing(
        cards=[_card(exhibit, opened) for exhibit in page],
        total=page.paginator.count,
        number=page.number,
        pages=page.paginator.num_pages,
        earlier=page.previous_page_number() if page.has_previous() else None,
        later=page.next_page_number() if page.has_next() else None,
    )


def sheet(exhibit: Exhibit, opened: OpenKey) -> Sheet:
    """One exhibit. Raises `NotYoursError` where the key was not let into an office that may open it."""
    require_opening_any(exhibit, opened)
    state, found = _described(exhibit, opened)
    person = owner_of(opened)
    return Sheet(
        exhibit=exhibit,
        code=short_code(exhibit.pk),
        # The office opens: only a wrap that is gone or damaged keeps this exhibit shut.
        state=CardState.ALTERED if state is CardState.SHUT else state,
        found=found,
        copies=[_card(copy, opened) for copy in _counted(exhibit.derived.order_by("received_at", "pk"))],
        holds=[
            StatedHold(hold, HoldReason(hold.reason).label)
            for hold in exhibit.holds.select_related("placed_by", "released_by")
        ],
        lines=lines_of(exhibit, opened),
        readers=", ".join(office.name for office in offices_that_open(exhibit)),
        is_held_with_report=is_held_with_report([exhibit]),
        is_filed_copy=is_filed_copy(exhibit, opened),
        may_hold=may(person, "report.hold" if came_with_report(exhibit) else "exhibit.hold", exhibit.office),
        may_release=may(person, "exhibit.release", exhibit.office),
        may_erase=may(person, "exhibit.erase", exhibit.office),
    )


def _counted(exhibits: QuerySet[Exhibit]) -> QuerySet[Exhibit]:
    standing = Hold.objects.filter(exhibit=OuterRef("pk"), released_at=None)
    return exhibits.annotate(
        living_copies=Count("derived", filter=Q(derived__erased_at=None)), holding=Exists(standing)
    )


def _card(exhibit: Exhibit, opened: OpenKey) -> Card:
    copies, is_held = (getattr(exhibit, name) for name in ("living_copies", "holding"))
    state, found = _described(exhibit, opened)
    return Card(exhibit, short_code(exhibit.pk), state, found, copies, is_held)


def _described(exhibit: Exhibit, opened: OpenKey) -> tuple[CardState, Description | None]:
    if exhibit.erased_at is not None:
        return CardState.ERASED, None
    try:
        return CardState.OPEN, describe(exhibit, opened)
    except NotYoursError:
        return CardState.SHUT, None
    except (AlteredError, CannotOpenError):
        return CardState.ALTERED, None
