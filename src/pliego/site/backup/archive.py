"""An archive opened to be restored: every byte of it was checked before anything of it is used. Without Django."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from .container import Part, check, content, parts
from .faults import DamagedError, ForeignError
from .head import HEAD, MANIFEST, MOST, Exhibits, Head, Manifest, read_head, read_manifest
from .packing import unpacked

ERASURES: Final = "erasures.jsonl"
KEYS: Final = "keys.box"
EXHIBITS: Final = "exhibits/"
_ORDER: Final = (HEAD, "tables/", EXHIBITS, ERASURES, KEYS, MANIFEST)
_MOST_PARTS: Final = 1_000
"""Parts that are no exhibits: an archive has one for each table."""

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""


@dataclass(frozen=True, slots=True)
class Archive:
    """A whole archive: what it says of itself, and where its parts stand."""

    path: Path
    file: BinaryIO
    head: Head
    manifest: Manifest
    parts: Mapping[str, Part]

    def lines(self, name: str, longest: int) -> Iterator[bytes]:
        """The lines of a table's part."""
        return unpacked(content(self.file, self.parts[name]), name, longest)

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of a part; none where the archive has no such part."""
        return content(self.file, self.parts[name]) if name in self.parts else iter(())

    def exhibits(self) -> Iterator[Part]:
        """The exhibits' parts, in their order."""
        return (part for part in parts(self.file) if part.name.startswith(EXHIBITS))


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file of an archive. Raises `ForeignError` where it cannot be read."""
    if path.exists() and not path.is_file():
        raise ForeignError(f"{path}: this is no file")
    try:
        file = path.open("rb")
    except OSError as fault:
        raise ForeignError(
            f"{path}: it cannot be read ({fault.strerror})", "check the path and its permissions"
        ) from None
    with file:
        yield file


def head_of(file: BinaryIO) -> Head:
    """What an archive says at its beginning. Raises `ForeignError`, `DamagedError` or `OtherVersionError`."""
    try:
        first = next(parts(file), None)
    except DamagedError as fault:
        if file.seek(0) == 0 and _is_ours(file.read(len(HEAD))):
            raise
        raise ForeignError("this is no backup of Pliego") from fault
    if first is None or first.name != HEAD:
        raise ForeignError("this is no backup of Pliego")
    check(file, first)
    return read_head(_small(file, first))


def verified(path: Path, file: BinaryIO, progress: Progress) -> Archive:
    """The archive, after every byte was read and checked. Raises as `head_of` does."""
    head, end = head_of(file), file.seek(0, 2)
    found: dict[str, Part] = {}
    exhibits, digest, last = Exhibits(0, 0, ""), hashlib.sha256(), ""
    for part in parts(file):
        _refuse_disorder(last, part.name)
        check(file, part)
        progress("checking", part.offset + part.size, end)
        if part.name.startswith(EXHIBITS):
            digest.update(f"{part.sha256}  {part.name}\n".encode())
            exhibits = Exhibits(exhibits.count + 1, exhibits.size + part.size, "")
        elif part.name in found:
            raise ForeignError(f"it has the part {part.name} twice")
        else:
            found[part.name] = part
        last = part.name
        if len(found) > _MOST_PARTS:
            raise ForeignError(f"it has more than {_MOST_PARTS} parts")
    if last != MANIFEST:
        raise DamagedError(f"it ends after the part {last}, before its manifest")
    manifest = read_manifest(_small(file, found[MANIFEST]))
    _refuse_other_parts(manifest, found, exhibits, digest.hexdigest())
    return Archive(path, file, head, manifest, found)


def _is_ours(begin: bytes) -> bool:
    return begin == HEAD.encode()


def _refuse_disorder(last: str, name: str) -> None:
    """Raises `ForeignError` unless the part may follow the last one; tables may follow each other in any order."""
    before, now = (_stage(each) if each else -1 for each in (last, name))
    again = before == now and not (name.startswith("tables/") or (name.startswith(EXHIBITS) and last < name))
    if now < before or again:
        raise ForeignError(f"the part {name} stands where no backup has it, after {last}")


def _stage(name: str) -> int:
    return next(place for place, begin in enumerate(_ORDER) if name.startswith(begin))


def _refuse_other_parts(
    manifest: Manifest, found: Mapping[str, Part], exhibits: Exhibits, digest: str
) -> None:
    names = [name for name in found if name != MANIFEST]
    listed = [part.name for part in manifest.parts]
    if listed != names:
        other = next(iter({*listed} ^ {*names}), "") or next(
            a for a, b in zip(listed, names, strict=True) if a != b
        )
        raise DamagedError(f"the part {other[:60]} is not where the manifest has it")
    for part in manifest.parts:
        if not part.is_of(found[part.name]):
            raise DamagedError(f"the part {part.name} is not the one that the manifest names")
    said = manifest.exhibits
    if (said.count, said.size, said.sha256) != (exhibits.count, exhibits.size, digest):
        raise DamagedError(
            f"it has {exhibits.count} exhibits, and not the {said.count} that the manifest names"
        )


def _small(file: BinaryIO, part: Part) -> bytes:
    if part.size > MOST:
        raise ForeignError(f"the part {part.name} is larger than any backup has it")
    return b"".join(content(file, part))
