"""Business-day calendars of the United States, Mexico and Canada, and their unions.

A business day is any day but a Saturday, a Sunday or a recorded holiday; in a union, a holiday
of any member. Days are proleptic Gregorian ordinals (`datetime.date.toordinal`). Outside the
recorded years nothing is known: answers are None, never clipped, so that the caller can say
"unsettled". Neither the Annex nor the Rules of Procedure found define the term: see
docs/explanation/calendars.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import accumulate

from pliego.law.holidays import FIRST_DAY, HOLIDAYS, LAST_DAY, Holiday

CALENDAR_IDS = ("US", "MX", "CA", "union")
PARTIES_BY_DEFAULT = ("MX", "US")
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Observance:
    """A holiday and the country (US, MX or CA) whose holiday it is."""

    country: str
    holiday: Holiday


@dataclass(frozen=True, slots=True)
class Calendar:
    """The business days of one country or of a union; build it with `calendar` or `union`.

    Equal and hashed by `id` and `members` alone. The tables are computed once, so that every
    method takes constant time.
    """

    id: str
    members: tuple[str, ...]
    first: int = field(compare=False)
    last: int = field(compare=False)
    _business: tuple[int, ...] = field(compare=False, repr=False)
    _open: frozenset[int] = field(compare=False, repr=False)
    _through: tuple[int, ...] = field(compare=False, repr=False)
    _observances: Mapping[int, tuple[Observance, ...]] = field(compare=False, repr=False)

    def covers(self, day: int) -> bool:
        """Whether the holidays of that day are on record."""
        return self.first <= day <= self.last

    def is_business_day(self, day: int) -> bool:
        """Whether the day is known to be a business day; False outside the coverage (`covers`)."""
        return day in self._open

    def business_days_after(self, day: int, n: int) -> int | None:
        """The n-th business day strictly after `day`; for n = 0 the day itself.

        None when `day` or the answer lies outside the coverage. Raises ValueError for n < 0.
        """
        if n < 0:
            raise ValueError(f"business days are counted forward: {n}")
        if not self.first <= day <= self.last:
            return None
        if n == 0:
            return day
        position = self._through[day - self.first] + n - 1
        return self._business[position] if position < len(self._business) else None

    def roll_forward(self, day: int) -> int | None:
        """The day if it is a business day, else the next one; None outside the coverage."""
        return day if day in self._open else self.business_days_after(day, 1)

    def holidays_on(self, day: int) -> tuple[Observance, ...]:
        """Every holiday of that day with its country; empty on other days and outside the coverage."""
        return self._observances.get(day, ())


def calendar(calendar_id: str) -> Calendar:
    """The calendar "US", "MX", "CA" or "union" (Mexico and the United States, Parties by default).

    Raises ValueError for any other name.
    """
    if calendar_id == "union":
        return union(*PARTIES_BY_DEFAULT)
    _require_country(calendar_id)
    return _build(calendar_id, (calendar_id,))


def union(*countries: str) -> Calendar:
    """The calendar whose holidays are those of all the countries named, in any order.

    Raises ValueError for an unknown country or for fewer than two.
    """
    for country in countries:
        _require_country(country)
    members = tuple(sorted(set(countries)))
    if len(members) < 2:
        raise ValueError("a union of calendars needs at least two countries")
    return _build("union", members)


def _require_country(name: str) -> None:
    if name not in HOLIDAYS:
        raise ValueError(f"unknown calendar {name!r}; known: {', '.join(CALENDAR_IDS)}")


@cache
def _build(calendar_id: str, members: tuple[str, ...]) -> Calendar:
    first, last = FIRST_DAY.toordinal(), LAST_DAY.toordinal()
    observances = _observances(members)
    covered = range(first, last + 1)
    business = tuple(day for day in covered if _is_weekday(day) and day not in observances)
    is_open = frozenset(business)
    return Calendar(
        id=calendar_id,
        members=members,
        first=first,
        last=last,
        _business=business,
        _open=is_open,
        _through=tuple(accumulate(int(day in is_open) for day in covered)),
        _observances=observances,
    )


def _observances(members: tuple[str, ...]) -> dict[int, tuple[Observance, ...]]:
    found: dict[int, tuple[Observance, ...]] = {}
    for country in members:
        for holiday in HOLIDAYS[country]:
            day = holiday.day.toordinal()
            found[day] = (*found.get(day, ()), Observance(country, holiday))
    return found


def _is_weekday(day: int) -> bool:
    return date.fromordinal(day).weekday() < SATURDAY
