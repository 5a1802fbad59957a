"""Exhibits in an archive: sealed files as they lie in the store, under the ids that the table of exhibits gives."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import UUID

from pliego.evidence.models import Exhibit
from pliego.evidence.store import MissingError, Store

from .archive import EXHIBITS, Archive
from .container import Writer, content
from .faults import DamagedError, NotEmptyError
from .head import Exhibits
from .tables import Table

LABEL: Final = "evidence.exhibit"
EVER: Final = float("inf")

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Stored:
    """What the table says of an exhibit that was not erased."""

    id: UUID
    size: int
    hash: bytes

    @property
    def name(self) -> str:
        """Its name in the store."""
        return self.id.hex


def stored(table: Table, found: Iterator[list[Any]]) -> Iterator[Stored]:
    """The exhibits that the store should hold, of the rows of their table."""
    names = [field.attname for field in table.fields]
    for row in found:
        value = dict(zip(names, row, strict=True))
        if value["erased_at"] is None:
            yield Stored(value["id"], value["stored_bytes"], bytes(value["sealed_hash"]))


class _UnreadableError(Exception):
    """The store does not give the exhibit as it was received."""


def add(writer: Writer, store: Store, expected: Iterator[Stored], told: Callable[[int], None]) -> Exhibits:
    """Copy exhibits into an archive; `told` how many bytes of each.

    One that cannot be read whole is left out and named: as erased, where it has been since the snapshot, or as missing.
    """
    digest, sum_ = hashlib.sha256(), Exhibits(0, 0, "")
    for each in expected:
        try:
            part = writer.add(EXHIBITS + each.name, _whole(store, each))
        except _UnreadableError:
            sum_ = _without(sum_, each)
        else:
            digest.update(f"{part.sha256}  {part.name}\n".encode())
            sum_ = replace(sum_, count=sum_.count + 1, size=sum_.size + part.size)
        told(each.size)
    return replace(sum_, sha256=digest.hexdigest())


def _whole(store: Store, each: Stored) -> Iterator[bytes]:
    digest = hashlib.sha256()
    try:
        for piece in store.read(each.name):
            digest.update(piece)
            yield piece
    except (MissingError, OSError) as fault:
        raise _UnreadableError from fault
    if digest.digest() != each.hash:
        raise _UnreadableError


def _without(sum_: Exhibits, each: Stored) -> Exhibits:
    if Exhibit.objects.filter(pk=each.id, erased_at=None).exists():
        return replace(sum_, missing=(*sum_.missing, each.name))
    return replace(sum_, erased=(*sum_.erased, each.name))


def compare(archive: Archive, expected: Iterator[Stored]) -> None:
    """Raises `DamagedError` unless the archive has exactly the exhibits that its own table tells of."""
    absent = {*archive.manifest.exhibits.erased, *archive.manifest.exhibits.missing}
    found = archive.exhibits()
    for each in expected:
        if each.name in absent:
            continue
        part = next(found, None)
        if part is None or (part.name, part.size, part.sha256) != (
            EXHIBITS + each.name,
            each.size,
            each.hash.hex(),
        ):
            raise DamagedError(f"the exhibit {each.name} is not in it as its table tells")
    if extra := next(found, None):
        raise DamagedError(f"its table of exhibits does not tell of the part {extra.name}")


@contextmanager
def put_back(archive: Archive, store: Store, told: Callable[[int], None]) -> Iterator[None]:
    """Have the exhibits of an archive in the store, and take them out again where the block ends badly."""
    kept: list[str] = []
    try:
        for part in archive.exhibits():
            name = part.name.removeprefix(EXHIBITS)
            draft = store.draft(name)
            try:
                for piece in content(archive.file, part):
                    draft.write(piece)
                draft.keep()
            finally:
                draft.discard()
            kept.append(name)
            told(part.size)
        yield
    except BaseException:
        for name in kept:
            store.delete(name)
        raise


def refuse_unless_empty(store: Store) -> None:
    """Raises `NotEmptyError` where the store holds something."""
    if (name := next(iter(store.names(EVER)), None)) is not None:
        raise NotEmptyError(
            f"the store of exhibits is not empty (it holds {name})",
            "name an empty folder or prefix in PLIEGO_EXHIBITS",
        )
