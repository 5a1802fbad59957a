"""A zip archive that is made while it is sent: no part of it lies on a disk, nor all of it in memory. No Django."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO, Final, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_ONLY_ITS_OWNER: Final = 0o600 << 16


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive: its path in it, its moment, and its bytes, which are asked for when their turn comes."""

    name: str
    moment: datetime
    pieces: Iterable[bytes]


class _Outlet:
    """Takes what the archive writes, which `zipfile` sees as a file that cannot go back."""

    def __init__(self) -> None:
        self._written = bytearray()

    def write(self, data: bytes) -> int:
        self._written += data
        return len(data)

    def flush(self) -> None:
        """Nothing waits anywhere else."""

    def taken(self) -> bytes:
        """What was written since the last time."""
        taken = bytes(self._written)
        self._written.clear()
        return taken


def zip_stream(members: Iterable[Member]) -> Iterator[bytes]:
    """The archive, piece by piece.

    An error of a member's pieces passes through; what was given out before has no directory then, so that no program
    takes it for a whole archive.
    """
    outlet = _Outlet()
    # Deflated, since readers that go forward only cannot tell where a stored file of unknown size ends.
    with ZipFile(cast("IO[bytes]", outlet), "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for member in members:
            yield from _member(archive, outlet, member)
    yield outlet.taken()


def _member(archive: ZipFile, outlet: _Outlet, member: Member) -> Iterator[bytes]:
    info = ZipInfo(member.name, member.moment.astimezone(UTC).timetuple()[:6])
    info.compress_type = ZIP_DEFLATED
    info.external_attr = _ONLY_ITS_OWNER
    with archive.open(info, "w", force_zip64=True) as into:
        for piece in member.pieces:
            into.write(piece)
            if given := outlet.taken():
                yield given
    yield outlet.taken()
