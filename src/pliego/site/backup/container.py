"""The archive as a file: a tar of parts, each followed by its SHA-256. Without Django.

`tar tf` lists it, and what `tar xf` unpacks, `sha256sum -c` checks: a backup can be read where there is no Pliego. Here
a part is never unpacked to a file of its name, and whatever is not exactly as the writer makes it is refused.
"""

import hashlib
import os
import re
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from .faults import DamagedError, ForeignError

BLOCK: Final = tarfile.BLOCKSIZE
PIECE: Final = 1 << 20
"""Bytes read at a time."""

_SUM: Final = ".sha256"
_NAME: Final = re.compile(
    r"backup\.json|tables/[a-z_]{1,30}\.[a-z0-9_]{1,50}\.jsonl\.gz|exhibits/[0-9a-f]{32}|erasures\.jsonl|keys\.box|manifest\.json"
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an archive: its name, where its content stands in the file, and the hash that follows it."""

    name: str
    offset: int
    size: int
    sha256: str


class Writer:
    """Writes parts one after the other to a file that can be sought in."""

    def __init__(self, file: BinaryIO, moment: int) -> None:
        """`moment` is the time that a listing shows for each part, in POSIX seconds."""
        self._file, self._moment = file, moment

    def add(self, name: str, pieces: Iterable[bytes]) -> Part:
        """Write a part whose size is known at its end only.

        Whatever `pieces` raises passes through, and the file is then as if the part had never begun.
        """
        start = self._file.seek(0, os.SEEK_END)
        try:
            part = self._content(name, pieces, start)
        except BaseException:
            self._file.seek(start)
            self._file.truncate()
            raise
        self._content(name + _SUM, [_sum_line(part)], self._file.seek(0, os.SEEK_END))
        return part

    def end(self) -> None:
        """Write what ends a tar file."""
        self._file.seek(0, os.SEEK_END)
        self._file.write(bytes(2 * BLOCK))

    def _content(self, name: str, pieces: Iterable[bytes], start: int) -> Part:
        self._file.write(bytes(BLOCK))
        digest, size = hashlib.sha256(), 0
        for piece in pieces:
            self._file.write(piece)
            digest.update(piece)
            size += len(piece)
        self._file.write(bytes(-size % BLOCK))
        self._file.seek(start)
        self._file.write(_header(name, size, self._moment))
        return Part(name, start + BLOCK, size, digest.hexdigest())


def parts(file: BinaryIO) -> Iterator[Part]:
    """The parts of an archive in their order; their content is not read.

    Raises `DamagedError` where the frame is not as the writer makes it, `ForeignError` for a name that no backup has.
    """
    end = file.seek(0, os.SEEK_END)
    place, last = 0, ""
    while (found := _member(file, place, end, last)) is not None:
        if not _NAME.fullmatch(found.name):
            raise ForeignError(f"it has a part of the name {found.name[:60]!r}, which no backup has")
        place = _after(found)
        total = _member(file, place, end, found.name)
        if total is None or total.name != found.name + _SUM:
            raise DamagedError(f"the part {found.name} is not followed by its hash")
        yield Part(found.name, found.offset, found.size, _read_sum(file, total, found.name))
        place, last = _after(total), found.name
    if file.read(BLOCK + 1) != bytes(BLOCK):
        raise DamagedError(f"its end, after {last or 'the beginning'}, is not as it was written")


def content(file: BinaryIO, part: Part) -> Iterator[bytes]:
    """The bytes of a part. Other reading may go on in between."""
    place, end = part.offset, part.offset + part.size
    while place < end:
        file.seek(place)
        piece = file.read(min(PIECE, end - place))
        if not piece:
            raise DamagedError(f"the part {part.name} is cut short")
        place += len(piece)
        yield piece


def check(file: BinaryIO, part: Part) -> None:
    """Raises `DamagedError`, which names the part, where its content does not have its hash."""
    digest = hashlib.sha256()
    for piece in content(file, part):
        digest.update(piece)
    if digest.hexdigest() != part.sha256:
        raise DamagedError(f"the part {part.name} does not have the hash that it was written with")


def _sum_line(part: Part) -> bytes:
    return f"{part.sha256}  {part.name}\n".encode()


def _header(name: str, size: int, moment: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mtime, info.mode = size, moment, 0o600
    return info.tobuf(tarfile.GNU_FORMAT, "ascii", "strict")


def _member(file: BinaryIO, place: int, end: int, last: str) -> Part | None:
    """What begins at a place of the file; nothing at the block that ends a tar."""
    where = f"at byte {place}, after {last}" if last else "at its beginning"
    file.seek(place)
    block = file.read(BLOCK)
    if len(block) == BLOCK and not any(block):
        return None
    try:
        info = tarfile.TarInfo.frombuf(block, "ascii", "strict")
        same = _header(info.name, info.size, int(info.mtime)) == block
    except (tarfile.HeaderError, ValueError):
        same = False
    if not same:
        raise DamagedError(f"{where} it is not as a backup is written")
    found = Part(info.name, place + BLOCK, info.size, "")
    if info.size < 0 or _after(found) > end:
        raise DamagedError(f"it is cut short in the part {info.name[:60]}")
    file.seek(found.offset + found.size)
    if any(file.read(-found.size % BLOCK)):
        raise DamagedError(f"what follows the content of the part {info.name[:60]} is not as it was written")
    return found


def _after(part: Part) -> int:
    return part.offset + part.size + -part.size % BLOCK


def _read_sum(file: BinaryIO, total: Part, name: str) -> str:
    file.seek(total.offset)
    line = file.read(min(total.size, BLOCK))
    digest = line[:64].decode("ascii", "replace")
    if not re.fullmatch("[0-9a-f]{64}", digest) or line != f"{digest}  {name}\n".encode():
        raise DamagedError(f"the hash of the part {name} is not as it was written")
    return digest
