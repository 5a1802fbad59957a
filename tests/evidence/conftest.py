"""What the tests of exhibits share: a store of their own, an office that can take them, and files of many kinds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pliego.evidence.actions import arrive, receive
from pliego.evidence.models import Exhibit
from pliego.people.keys import OpenKey
from pliego.people.models import Office, Person
from tests.support import keys
from tests.support.exhibits import exhibits

__all__ = ["exhibits"]

Run = Callable[..., object]


@dataclass(frozen=True, slots=True)
class Desk:
    """An office of two, and ways to hand something in."""

    office: Office
    ana: OpenKey
    beto: OpenKey

    @property
    def person(self) -> Person:
        return Person.objects.get(pk=self.ana.person_id)

    def hand_in(self, content: bytes, name: str, note: str = "") -> Exhibit:
        return receive(arrive(cut(content), name), self.office, self.person, note)


@pytest.fixture
def desk(db: None, exhibits: Path) -> Desk:
    """An office whose two members, Ana and Beto, have their keys open."""
    ana, beto = keys.opened("ana"), keys.opened("beto")
    return Desk(keys.office_with("inspectores", ana, beto), ana, beto)


def cut(content: bytes, size: int = 64 * 1024) -> Iterator[bytes]:
    """The content as an upload brings it."""
    for place in range(0, len(content), size):
        yield content[place : place + size]
