"""What a reader chose to see of an inbox: it stands in addresses, and says nothing of any one report."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Self, TypeVar
from urllib.parse import urlencode

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.kinds import Light, Route

from .rows import Row

Coded = TypeVar("Coded", bound=StrEnum)


class Shelf(StrEnum):
    """Which reports one looks at."""

    OPEN = "open"
    """Those the reader's offices are in charge of."""
    HANDED_ON = "handed_on"
    """Those they handed on to another office of this site, and can still read."""
    ENDED = "ended"

    @property
    def words(self) -> Promise:
        """The shelf as a reader sees it."""
        return _SHELVES[self]


class Timely(StrEnum):
    """By when something is owed."""

    LATE = "late"
    SOON = "soon"

    @property
    def words(self) -> Promise:
        """As a reader sees it."""
        return _TIMELY[self]


_SHELVES: Final[Mapping[Shelf, Promise]] = {
    Shelf.OPEN: _("Open, with us"),
    Shelf.HANDED_ON: _("Handed on"),
    Shelf.ENDED: _("Closed or withdrawn"),
}
_TIMELY: Final[Mapping[Timely, Promise]] = {
    Timely.LATE: _("Overdue"),
    Timely.SOON: _("Due within 7 days"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a reader chose; nothing chosen shows every open report."""

    shelf: Shelf = Shelf.OPEN
    route: Route | None = None
    light: Light | None = None
    timely: Timely | None = None

    @classmethod
    def told(cls, sent: Mapping[str, str]) -> Self:
        """The choice that a query tells; what it does not know counts as nothing chosen."""
        return cls(
            shelf=_one_of(Shelf, sent.get("shelf")) or Shelf.OPEN,
            route=_one_of(Route, sent.get("route")),
            light=_one_of(Light, sent.get("light")),
            timely=_one_of(Timely, sent.get("due")),
        )

    @property
    def query(self) -> str:
        """As the query of an address; empty for no choice."""
        shelf = None if self.shelf is Shelf.OPEN else self.shelf
        told = {"shelf": shelf, "route": self.route, "light": self.light, "due": self.timely}
        return urlencode({name: value.value for name, value in told.items() if value})

    @property
    def is_narrowed(self) -> bool:
        """Whether some reports of the shelf are left out."""
        return any((self.route, self.light, self.timely))

    def with_timely(self, timely: Timely) -> Self:
        """With that in place of what was chosen of its kind; chosen already, without it."""
        return replace(self, timely=None if self.timely is timely else timely)

    def with_route(self, route: Route) -> Self:
        """The same for the kind of report."""
        return replace(self, route=None if self.route is route else route)

    def with_light(self, light: Light) -> Self:
        """The same for the light."""
        return replace(self, light=None if self.light is light else light)

    def takes(self, row: Row) -> bool:
        """Whether the row is one of those."""
        return (
            self.route in (None, row.route)
            and self.light in (None, row.light)
            and self.timely in (None, timely_of(row))
        )


def timely_of(row: Row) -> Timely | None:
    """Whether what is owed next is overdue or due soon; none for neither."""
    due = row.next_due
    if due is None:
        return None
    if due.is_late:
        return Timely.LATE
    return Timely.SOON if due.is_soon else None


def _one_of(kind: type[Coded], text: str | None) -> Coded | None:
    return next((one for one in kind if one.value == text), None)
