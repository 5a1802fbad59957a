"""Another office opens an exhibit once it was handed over, and its own office still answers for it."""

import pytest

from pliego.evidence.actions import erase, hand_over, open_exhibit
from pliego.evidence.errors import ErasedError, HandedOverError
from pliego.evidence.kinds import ErasureReason
from pliego.evidence.models import Exhibit
from pliego.evidence.queries import describe, exhibits_of, offices_that_open
from pliego.people.actions import renew
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.keys import OpenKey
from pliego.people.models import ContentWrap, Office
from tests.support import keys

from .conftest import Desk


@pytest.fixture
def exhibit(desk: Desk) -> Exhibit:
    return desk.hand_in(b"hola", "notas.txt")


@pytest.fixture
def carla() -> OpenKey:
    return keys.opened("carla")


@pytest.fixture
def other(desk: Desk, carla: OpenKey) -> Office:
    return keys.office_with("imss", carla, keys.opened("dora"))


def test_its_members_open_it_from_then_on_and_it_is_on_their_list(
    desk: Desk, exhibit: Exhibit, carla: OpenKey, other: Office
) -> None:
    with pytest.raises(NotYoursError):
        describe(exhibit, carla)
    assert list(exhibits_of([other])) == []

    hand_over(exhibit, other, desk.ana)

    assert b"".join(open_exhibit(exhibit, carla).pieces) == b"hola"
    assert list(exhibits_of([other])) == list(exhibits_of([desk.office, other])) == [exhibit]
    assert offices_that_open(exhibit) == [desk.office, other]
    deeds = exhibit.custody.values_list("deed", "person", "detail")
    assert list(deeds)[1] == ("handed_over", desk.ana.person_id, str(other.pk))


def test_no_other_exhibit_and_no_other_office_comes_with_it(
    desk: Desk, exhibit: Exhibit, carla: OpenKey, other: Office
) -> None:
    beside, third = desk.hand_in(b"x", "otras.txt"), keys.office_with("sat", desk.ana, desk.beto)
    hand_over(exhibit, other, desk.ana)

    with pytest.raises(NotYoursError):
        describe(beside, carla)
    assert list(exhibits_of([third])) == []


def test_whoever_it_was_handed_to_hands_it_on_and_nobody_twice(
    desk: Desk, exhibit: Exhibit, carla: OpenKey, other: Office
) -> None:
    third = keys.office_with("sat", desk.ana, desk.beto)
    with pytest.raises(NotYoursError):
        hand_over(exhibit, third, carla)
    hand_over(exhibit, other, desk.ana)
    hand_over(exhibit, third, carla)

    assert offices_that_open(exhibit) == [desk.office, other, third]
    for office in (desk.office, other, third):
        with pytest.raises(HandedOverError):
            hand_over(exhibit, office, desk.ana)


def test_an_office_that_could_lose_it_is_handed_nothing(desk: Desk, exhibit: Exhibit) -> None:
    with pytest.raises(NotReadyError):
        hand_over(exhibit, keys.office_with("sola", keys.opened("sol")), desk.ana)
    assert offices_that_open(exhibit) == [desk.office]


def test_it_opens_after_the_other_office_renewed_its_key(
    desk: Desk, exhibit: Exhibit, carla: OpenKey, other: Office
) -> None:
    hand_over(exhibit, other, desk.ana)
    renew(other, carla)
    assert describe(exhibit, carla).name == "notas.txt"


def test_erasing_takes_it_from_every_office_and_it_is_handed_to_none(
    desk: Desk, exhibit: Exhibit, carla: OpenKey, other: Office
) -> None:
    hand_over(exhibit, other, desk.ana)
    erase(exhibit, desk.person, ErasureReason.LAW)

    assert not ContentWrap.objects.exists()
    with pytest.raises(ErasedError):
        open_exhibit(exhibit, carla)
    with pytest.raises(ErasedError):
        hand_over(exhibit, keys.office_with("sat", desk.ana, desk.beto), desk.ana)
