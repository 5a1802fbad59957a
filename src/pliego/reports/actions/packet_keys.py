"""Makes the keys that packets are sealed to, and opens packets."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final
from uuid import uuid4

from django.utils import timezone

from pliego.docket.writing import in_turn
from pliego.law.days import days_after, to_date
from pliego.people.actions import wrap_content
from pliego.people.keys import OpenKey, new_content_key, open_small, seal_small
from pliego.people.models import Office
from pliego.people.queries import content_key

from ..content import Content
from ..models import PacketKey
from ..packets import NoPacketError, Packet, PacketPair, open_packet

SEALS_FOR: Final = 180
"""Days that a page with a new key may be used."""
LEAST: Final = 60
"""Days that it can be used at least when it is handed out."""


def packet_key_for(office: Office, clock: Callable[[], datetime] = timezone.now) -> PacketKey:
    """The key that a page made today seals to; a new one where the last ends within 60 days.

    Raises `NotReadyError` where the office cannot take sealed content yet.
    """
    today = clock().astimezone(UTC).date().toordinal()
    least = to_date(days_after(today, LEAST))
    held = PacketKey.objects.filter(office=office, until__gte=least).order_by("-until").first()
    return held or _make(office, today)


def _make(office: Office, today: int) -> PacketKey:
    pair, key, name = PacketPair.new(), new_content_key(), uuid4()
    with in_turn():
        wrap_content(name, key, office)
        return PacketKey.objects.create(
            id=name,
            office=office,
            public=pair.public,
            box=seal_small(key, pair.private, name.bytes),
            until=to_date(days_after(today, SEALS_FOR)),
        )


def unpacked(text: str, opened: OpenKey) -> Content:
    """What a packet holds, by the open key of a member of its office. Raises `NoPacketError`, `NotYoursError`."""
    packet = Packet.read(text)
    held = PacketKey.objects.filter(pk=packet.key).first()
    if held is None:
        raise NoPacketError("it was sealed for another site")
    private = open_small(content_key(held.pk, opened), bytes(held.box), held.pk.bytes)
    return open_packet(PacketPair(bytes(held.public), private), packet)
