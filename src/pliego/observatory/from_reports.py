"""Releases the statistics about reports: the one bridge between what the public reads and the reports.

Only fields are read that stand in the clear of every report, an erased one, too: route, state, sector and month. An
office, a number, a day or an order among reports is not.
"""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Final

from django.db import transaction
from django.db.models import Count
from django.utils.crypto import salted_hmac
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from pliego.observatory.models import LANGUAGES, StatisticsBegin, StatisticsRelease
from pliego.observatory.statistics.cells import UNTOLD, Filing, Universe, counted
from pliego.observatory.statistics.quarters import Quarter, quarters_due
from pliego.observatory.statistics.release import Release
from pliego.observatory.statistics.withholding import THRESHOLD, draw, withheld
from pliego.reports.kinds import Route
from pliego.reports.models import Reception, Report
from pliego.reports.places import MEXICO, state, states
from pliego.reports.sectors import SECTORS

_ROUTES: Final[Mapping[str, Promise]] = {
    Route.COMPLAINT.value: _("Complaint"),
    Route.ACCIDENT.value: _("Accident or illness"),
    Route.CONTRACT.value: _("Broken contract"),
    Route.UNION_RIGHTS.value: _("Union rights denied"),
}
_ABROAD: Final[Mapping[str, Promise]] = {"US": _("United States"), "CA": _("Canada")}
_NOT_TOLD: Final = _("Not told")
_SALT: Final = "pliego.observatory.statistics"


def release_due(today: str) -> tuple[Quarter, ...]:
    """Release every quarter whose day has come by an ISO date and that was not released; gives them in order.

    Before any office takes reports there is nothing to release.
    """
    if not Reception.objects.exists():
        return ()
    done = set(StatisticsRelease.objects.values_list("quarter", flat=True))
    waiting = [one for one in quarters_due(_begin(today), today) if str(one) not in done]
    for quarter in waiting:
        _release(quarter, today)
    return tuple(waiting)


def _begin(today: str) -> Quarter:
    begun = StatisticsBegin.objects.first()
    if begun is None:
        begun, _made = StatisticsBegin.objects.get_or_create(quarter=str(Quarter.of(today)))
    return Quarter.read(begun.quarter)


def _release(quarter: Quarter, today: str) -> None:
    universe = Universe((*_ROUTES,), (*_states(),), (*_sectors(),))
    counts = counted(universe, _filings(quarter))
    # By the secret and the quarter: a release that a restored backup lacks is made again as it was.
    chance = Random(salted_hmac(_SALT, str(quarter), algorithm="sha256").digest())  # noqa: S311
    hidden = withheld(counts, draw(universe.cells(), chance))
    shown = {cell: count for cell, count in counts.items() if cell not in hidden}
    release = Release(quarter, today, THRESHOLD, universe, _names(), shown)
    with transaction.atomic():
        StatisticsRelease.objects.get_or_create(quarter=str(quarter), defaults={"text": release.text})


def _filings(quarter: Quarter) -> Iterator[tuple[Filing, int]]:
    found = Report.objects.filter(month__in=quarter.months).values_list("route", "region", "sector")
    for route, region, sector, number in found.annotate(number=Count("pk")).order_by():
        yield Filing(route, _place(region), sector), number


def _place(region: str) -> str:
    """The code that a region counts under: its own in Mexico, that of its country abroad."""
    known = state(region)
    if known is None:
        return UNTOLD
    return region if known.country == MEXICO else known.country


def _states() -> dict[str, str | Promise]:
    return {**{one.code: one.name for one in states()}, **_ABROAD, UNTOLD: _NOT_TOLD}


def _sectors() -> dict[str, str | Promise]:
    return {**{one.code: one.name for one in SECTORS}, UNTOLD: _NOT_TOLD}


def _names() -> dict[str, dict[str, str]]:
    words = {**_ROUTES, **_states(), **_sectors()}
    told: dict[str, dict[str, str]] = {code: {} for code in words}
    for language, _name in LANGUAGES:
        with override(language):
            for code, name in words.items():
                told[code][language] = str(name)
    return told
