"""The workload of an office: its cases by the days that are left, the most urgent first (R6)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.core.paginator import Paginator
from django.utils.functional import Promise

from pliego.docket.assignments import Assignment
from pliego.docket.kinds import CaseRole, Visibility
from pliego.docket.models import Case, Event
from pliego.docket.queries import holding, with_surroundings
from pliego.law.acts import Role
from pliego.law.clauses import Language
from pliego.law.days import NEVER
from pliego.people.models import Person
from pliego.people.queries import offices_of

from .access import BESIDE, my_cases, visible
from .kinds import SIDES
from .offers import Offer
from .sheet import name_of
from .standings import Desk, desk_of_today
from .telling import next_duty, others_next_duty
from .words import ROLE

PER_PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A case of the workload: the reader's next duty in it, and the next one of somebody else."""

    slug: str
    name: str
    roles: Sequence[Promise]
    mine: Offer | None
    others: Offer | None
    alerts: int
    is_public: bool

    @property
    def urgency(self) -> tuple[int, int, str]:
        """Days left of the reader's next duty, then of the other's, then the name."""
        return _left(self.mine), _left(self.others), self.slug


@dataclass(frozen=True, slots=True)
class Board:
    """A page of the workload; `earlier` and `later` are the numbers of the pages beside it, or none.

    `overdue` counts, over all pages, the cases in which the last day of a duty of the reader's side has passed.
    """

    lines: Sequence[BoardLine]
    total: int
    overdue: int
    number: int
    pages: int
    earlier: int | None
    later: int | None


def board_of(person: Person, number: int, language: Language) -> Board:
    """A page of the person's cases. Numbers out of range give the nearest page."""
    lines = sorted(_lines(person, language), key=lambda line: line.urgency)
    page = Paginator(lines, PER_PAGE).get_page(number)
    return Board(
        lines=list(page),
        total=len(lines),
        overdue=sum(1 for line in lines if line.mine and line.mine.is_overdue),
        number=page.number,
        pages=page.paginator.num_pages,
        earlier=page.previous_page_number() if page.has_previous() else None,
        later=page.next_page_number() if page.has_next() else None,
    )


def _lines(person: Person, language: Language) -> list[BoardLine]:
    cases = list(with_surroundings(my_cases(person)))
    ids = [case.pk for case in cases]
    events: Mapping[int, list[Event]] = defaultdict(list)
    of_theirs = visible(holding(Event.objects.filter(case__in=ids)), person)
    for event in of_theirs.select_related(*BESIDE).order_by("sequence"):
        events[event.case_id].append(event)
    roles, desk = _roles(person, ids), desk_of_today()
    return [_line(case, events[case.pk], roles[case.pk], desk, language) for case in cases]


def _line(case: Case, events: list[Event], roles: set[CaseRole], desk: Desk, language: Language) -> BoardLine:
    standing = desk.standing(case, events)
    sides = frozenset[Role]().union(*(SIDES[role] for role in roles))
    return BoardLine(
        slug=case.slug,
        name=name_of(case),
        roles=[ROLE[role] for role in ROLE if role in roles],
        mine=next_duty(standing, sides, language),
        others=others_next_duty(standing, sides, language),
        alerts=len(standing.irregularities),
        is_public=any(event.visibility == Visibility.PUBLIC for event in events),
    )


def _roles(person: Person, cases: Sequence[int]) -> Mapping[int, set[CaseRole]]:
    found: Mapping[int, set[CaseRole]] = defaultdict(set)
    acting = Assignment.objects.filter(case__in=cases, office__in=offices_of(person), ended_at=None)
    for case, role in acting.values_list("case", "role"):
        found[case].add(CaseRole(role))
    return found


def _left(offer: Offer | None) -> int:
    """Days left as a rank: a duty without a last day comes after every day, and no duty after that."""
    if offer is None:
        return NEVER
    return NEVER - 1 if offer.days_left is None else offer.days_left
