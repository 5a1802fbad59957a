"""Finding a workplace by what someone types of its name or place: without accents, in any order, with slips."""

import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from django.db.models import QuerySet

from .models import Facility
from .queries import with_directory

MOST: Final = 12
"""Workplaces offered at most."""

_NEAR: Final = 0.75
"""How alike two words are, from 0 to 1, of which one is taken for a slip of the other."""

_LONGEST: Final = 200


def find_facilities(asked: str, among: QuerySet[Facility]) -> Sequence[Facility]:
    """The workplaces whose names and places hold all the words, nearly at least; the nearest first, twelve at most.

    Each with its directory. Nothing is found by no words.
    """
    words = plain(asked[:_LONGEST]).split()
    if not words:
        return []
    ranked = [(_rank(words, facility), facility.slug, facility) for facility in with_directory(among)]
    near = sorted((rank, slug, facility) for rank, slug, facility in ranked if rank is not None)
    return [facility for _rank_of, _slug, facility in near[:MOST]]


def plain(text: str) -> str:
    """The text in small letters, without accents, its other signs turned into spaces."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign if sign.isalnum() else " " for sign in apart if not unicodedata.combining(sign))


def _rank(words: Sequence[str], facility: Facility) -> float | None:
    """How far the facility is from the words, 0 for one that holds them all; none for one that is not meant."""
    held = set(" ".join(plain(text) for text in _told(facility)).split())
    nearest = [max((_likeness(word, other) for other in held), default=0.0) for word in words]
    return len(words) - sum(nearest) if min(nearest) >= _NEAR else None


def _told(facility: Facility) -> Iterator[str]:
    yield facility.slug
    for name in facility.names.all():
        yield name.name
    for place in facility.places.all():
        yield f"{place.state} {place.municipality}"


def _likeness(word: str, other: str) -> float:
    return 1.0 if other.startswith(word) else SequenceMatcher(None, word, other).ratio()
