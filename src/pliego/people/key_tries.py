"""How often someone may try a passphrase: in every process the same count."""

from typing import Final

from django.core.cache import cache

from .models import Person

MOST: Final = 10
WITHIN_SECONDS: Final = 15 * 60


def may_try(person: Person) -> bool:
    """Count one try; whether it is one of the ten that a quarter of an hour has.

    Each takes a place of its own, which the database gives to one process alone.
    """
    return any(cache.add(place, 1, WITHIN_SECONDS) for place in _places(person))


def forget_tries(person: Person) -> None:
    """The passphrase was right: what was tried before counts no longer."""
    cache.delete_many(_places(person))


def _places(person: Person) -> list[str]:
    return [f"people-key-tries-{person.pk}-{number}" for number in range(MOST)]
