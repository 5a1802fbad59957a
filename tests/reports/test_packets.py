"""A packet opens with the key of its office and with no other, and says when something of it was lost or changed."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pliego.reports.content import LONG, Content, FiledFile, Happening, Person, Place
from pliego.reports.kinds import Channel, Concern, Relation, Route
from pliego.reports.packets import (
    LONGEST,
    OPENING,
    PADDING,
    ROUTES,
    NoPacketError,
    Packet,
    PacketPair,
    open_packet,
)
from tests.support.packets import seal_packet

KEY = UUID("7d3f0d2e-5a94-4a56-9a37-1d7a5d6f0c11")
PAIR = PacketPair.new()


def _content(route: Route = Route.COMPLAINT, account: str = "No pagan las horas extra.") -> Content:
    return Content(
        route=route,
        channel=Channel.PACKET,
        happening=Happening(account=account),
        place=Place(name="La empacadora"),
    )


@pytest.mark.parametrize("route", Route)
def test_what_was_sealed_is_what_the_office_reads(route: Route) -> None:
    packet = Packet.read(seal_packet(PAIR.public, KEY, _content(route)))

    assert (packet.key, packet.route) == (KEY, route)
    assert open_packet(PAIR, packet) == _content(route)


def test_line_breaks_and_spaces_on_the_way_do_no_harm() -> None:
    text = seal_packet(PAIR.public, KEY, _content())
    broken = "\r\n  ".join(text[start : start + 64] for start in range(0, len(text), 64))

    assert open_packet(PAIR, Packet.read(f"\n{broken} \n")) == _content()


def test_another_office_cannot_open_it() -> None:
    packet = Packet.read(seal_packet(PAIR.public, KEY, _content()))

    with pytest.raises(NoPacketError):
        open_packet(PacketPair.new(), packet)


@given(place=some.integers(min_value=len(OPENING), max_value=5000), sign=some.sampled_from("ABCDxyz019-_"))
def test_a_changed_sign_is_told(place: int, sign: str) -> None:
    text = seal_packet(PAIR.public, KEY, _content())
    place = len(OPENING) + (place - len(OPENING)) % (len(text) - len(OPENING) - 1)
    if text[place] == sign:
        return

    with pytest.raises(NoPacketError):
        open_packet(PAIR, Packet.read(text[:place] + sign + text[place + 1 :]))


@given(kept=some.integers(min_value=0, max_value=5500))
def test_a_packet_that_was_cut_is_told(kept: int) -> None:
    text = seal_packet(PAIR.public, KEY, _content())

    with pytest.raises(NoPacketError):
        open_packet(PAIR, Packet.read(text[: kept % len(text)]))


@given(some.text(max_size=300) | some.text(max_size=300).map(lambda text: OPENING + text))
def test_any_other_text_is_refused_and_nothing_worse(text: str) -> None:
    with pytest.raises(NoPacketError):
        open_packet(PAIR, Packet.read(text))


def test_a_text_without_end_is_cut_before_it_is_looked_at() -> None:
    with pytest.raises(NoPacketError):
        Packet.read(OPENING + "A" * (LONGEST * 3) + "!")


def test_the_length_tells_a_class_of_size_only() -> None:
    short, longer = (len(seal_packet(PAIR.public, KEY, _content(account="a" * n))) for n in (1, PADDING // 2))

    assert short == longer


def test_the_route_outside_is_the_route_inside() -> None:
    text = seal_packet(PAIR.public, KEY, _content(Route.COMPLAINT))

    assert ROUTES.index(Route.COMPLAINT) == 0
    assert Packet.read(text).route is Route.COMPLAINT
    assert "empacadora" not in repr(Packet.read(text))
    assert PAIR.private.hex() not in repr(PAIR)


def test_what_the_page_does_not_ask_for_is_passed_over_whoever_made_the_packet() -> None:
    made = Content(
        route=Route.COMPLAINT,
        language="xx",
        concern=Concern.REPRISAL,
        earlier="ABCD-EFGH",
        petition="{}",
        packet="otra vez",
        files=(FiledFile(exhibit="not hex", name="ajena.pdf", key="00"),),
        place=Place(name="La \u202eempacadora\u0000", region="MX-NADA", sector="inventado"),
        person=Person(relation=Relation.WORKER, curp="X", email="a@b.mx"),
        happening=Happening(account="a" * (LONG + 7), matters=("inventada",)),
    )
    read = open_packet(PAIR, Packet.read(seal_packet(PAIR.public, KEY, made)))

    assert read == Content(
        route=Route.COMPLAINT,
        channel=Channel.PACKET,
        place=Place(name="La empacadora"),
        person=Person(relation=Relation.WORKER),
        happening=Happening(account="a" * LONG),
    )
