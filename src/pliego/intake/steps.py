"""The way through the questions: which page comes after which, on each route."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.content import Content
from pliego.reports.kinds import Route

from .forms import Question
from .questions import happening, person, place


class Subject(StrEnum):
    """What a page is about."""

    WHAT = "what"
    MATTERS = "matters"
    ACCIDENT = "accident"
    CONTRACT = "contract"
    PLACE = "place"
    ADDRESS = "address"
    WORK = "work"
    WHO = "who"
    FILES = "files"
    LOOK = "look"

    @property
    def words(self) -> Promise:
        """Its heading."""
        return _TITLES[self]

    def questions(self, content: Content) -> tuple[Question, ...]:
        """What is asked on it; nothing on the pages of files and of looking it over."""
        if self is Subject.WHO and not settings.PLIEGO_MAIL:
            # No mail would come.
            return tuple(one for one in person.WHO if one.name != "wants_mail")
        return place.address(content) if self is Subject.ADDRESS else _QUESTIONS.get(self, ())


_TITLES: Final[dict[Subject, Promise]] = {
    Subject.WHAT: _("What happened"),
    Subject.MATTERS: _("What it is about"),
    Subject.ACCIDENT: _("The accident"),
    Subject.CONTRACT: _("The contract"),
    Subject.PLACE: _("Where it was"),
    Subject.ADDRESS: _("The address"),
    Subject.WORK: _("The work there"),
    Subject.WHO: _("You, if you wish"),
    Subject.FILES: _("Photos and files"),
    Subject.LOOK: _("Look it over"),
}
_QUESTIONS: Final[dict[Subject, tuple[Question, ...]]] = {
    Subject.WHAT: happening.WHAT,
    Subject.MATTERS: happening.MATTERS,
    Subject.ACCIDENT: happening.ACCIDENT,
    Subject.CONTRACT: happening.CONTRACT,
    Subject.PLACE: place.PLACE,
    Subject.WORK: place.WORK,
    Subject.WHO: person.WHO,
}
_OWN: Final[dict[Route, tuple[Subject, ...]]] = {
    Route.ACCIDENT: (Subject.ACCIDENT,),
    Route.CONTRACT: (Subject.CONTRACT,),
}
ROUTES: Final = (Route.COMPLAINT, Route.ACCIDENT, Route.CONTRACT, Route.UNION_RIGHTS)
"""Their places, from 1, stand in addresses, which so say nothing of what a report is about."""


def way(route: Route) -> tuple[Subject, ...]:
    """The pages of a route, in order."""
    after = (Subject.PLACE, Subject.ADDRESS, Subject.WORK, Subject.WHO, Subject.FILES, Subject.LOOK)
    return (Subject.WHAT, Subject.MATTERS, *_OWN.get(route, ()), *after)


@dataclass(frozen=True, slots=True)
class Step:
    """A page on the way: the `number`th of `most`, counted from 1."""

    subject: Subject
    number: int
    most: int
    before: str
    """Address of the page before; that of the route for the first."""
    after: str
    """Address of the page after; empty for the last."""


def step_at(route: Route, number: int) -> Step | None:
    """The page at that place; none beyond the way."""
    pages = way(route)
    if not 1 <= number <= len(pages):
        return None
    return Step(
        pages[number - 1],
        number,
        len(pages),
        address(route, number - 1) if number > 1 else reverse("intake:way", args=[ROUTES.index(route) + 1]),
        address(route, number + 1) if number < len(pages) else "",
    )


def step_of(route: Route, subject: Subject) -> Step:
    """The page about that subject. Raises `LookupError` where the route has none."""
    found = step_at(route, (*way(route), subject).index(subject) + 1)
    if found is None:
        raise LookupError(subject)
    return found


def going_on(content: Content) -> str:
    """Where whoever left a sheet goes on: at the petition where it has one, else at the first page of its way."""
    return reverse("intake:petition-all") if content.petition else address(content.route, 1)


def address(route: Route, number: int) -> str:
    """Where the page at that place is."""
    subject = way(route)[number - 1]
    if subject in (Subject.FILES, Subject.LOOK):
        return reverse(f"intake:{subject.value}")
    return reverse("intake:step", args=[number])
