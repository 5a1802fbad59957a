"""Reads of the directory of facilities that are more than a lookup."""

from collections.abc import Iterable

from django.db.models import QuerySet

from pliego.law.record import Confidence

from .facts import rank
from .kinds import NameKind
from .models import Facility, FacilityName


def with_directory(facilities: QuerySet[Facility]) -> QuerySet[Facility]:
    """The same facilities with names, places and owners fetched, in as many queries however many they are."""
    return facilities.prefetch_related("names", "places", "ownerships__company")


def display_name(facility: Facility) -> str:
    """The name to head a page with: a short one before a legal one, the better known first, else the slug.

    Reads `names`, so fetch them with `with_directory` for more than one facility.
    """
    names = _by_preference(facility.names.all())
    return names[0].name if names else facility.slug


def _by_preference(names: Iterable[FacilityName]) -> list[FacilityName]:
    return sorted(
        names, key=lambda name: (name.kind != NameKind.SHORT, rank(Confidence(name.confidence)), name.pk)
    )
