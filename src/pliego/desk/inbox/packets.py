"""What the packets of an inbox hold, opened together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from pliego.people.keys import CannotOpenError, OpenKey, open_small
from pliego.people.queries import content_keys
from pliego.reports.content import Content
from pliego.reports.models import PacketKey
from pliego.reports.packets import NoPacketError, Packet, PacketPair, open_packet


@dataclass(frozen=True, slots=True)
class Unpacking:
    """The keys of packets that an open key opens."""

    held: Mapping[UUID, PacketKey]
    keys: Mapping[UUID, bytes]

    def told(self, content: Content | None) -> Content | None:
        """What was told: of a packet, what is in it, with the files that came beside it; none where that is shut."""
        if content is None or not content.packet:
            return content
        try:
            packet = Packet.read(content.packet)
            held, key = self.held[packet.key], self.keys[packet.key]
            private = open_small(key, bytes(held.box), held.pk.bytes)
            return replace(open_packet(PacketPair(bytes(held.public), private), packet), files=content.files)
        except (NoPacketError, CannotOpenError, KeyError):
            return None


def unpacking(contents: Iterable[Content | None], opened: OpenKey) -> Unpacking:
    """The keys of all of them; a handful of queries for any number, and none where none is a packet."""
    wanted = {key for one in contents if one and one.packet for key in _key_of(one.packet)}
    if not wanted:
        return Unpacking({}, {})
    return Unpacking(PacketKey.objects.in_bulk(list(wanted)), content_keys(list(wanted), opened))


def _key_of(text: str) -> list[UUID]:
    try:
        return [Packet.read(text).key]
    except NoPacketError:
        return []
