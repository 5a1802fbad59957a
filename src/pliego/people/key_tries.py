"""How often someone may try a passphrase: in every process the same count."""

from typing import Final

from django.core.cache import cache

from .models import Person

MOST: Final = 10
WITHIN_SECONDS: Final = 15 * 60


def may_try(person: Person) -> bool:
    """Count one try; whether it is one of the ten that a quarter of an hour has."""
    slot = _slot(person)
    cache.add(slot, 0, WITHIN_SECONDS)
    try:
        return cache.incr(slot) <= MOST
    except ValueError:
        # Between the two lines above the quarter of an hour ended.
        return True


def forget_tries(person: Person) -> None:
    """The passphrase was right: what was tried before counts no longer."""
    cache.delete(_slot(person))


def _slot(person: Person) -> str:
    return f"people-key-tries-{person.pk}"
