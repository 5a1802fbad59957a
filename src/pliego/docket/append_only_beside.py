"""The database itself refuses to change what stands beside the log: erasures, timestamps, and the bytes of a sealed
entry, which can be taken away but never altered.
"""

from collections.abc import Iterator
from typing import Final

from pliego.people.triggers import Firing, Guard, Refusal, irreplaceable, unchanging, unchanging_always

from .append_only_log import REFUSE

_KEPT: Final = (("docket_erasure", ("leaf_id", "erased_id")), ("docket_timestamp", ("checkpoint_id",)))
"""Tables of which no row is changed or deleted, and the columns that no two rows share."""

_SEALED: Final = "docket_sealedentry"
_FIXED: Final = ("id", "ciphertext", "salt", "leaf_hash")
"""Columns of a sealed entry that never change; its leaf is set once."""

_SAYS: Final = "a sealed entry can be erased, not changed"
_TAKEN: Final = (
    "SELECT 1 FROM docket_sealedentry WHERE id = NEW.id OR leaf_hash = NEW.leaf_hash OR leaf_id = NEW.leaf_id"
)


def _altered(differs: str) -> str:
    fixed = " OR ".join(f"NEW.{column} {differs} OLD.{column}" for column in _FIXED)
    return f"{fixed} OR (OLD.leaf_id IS NOT NULL AND NEW.leaf_id {differs} OLD.leaf_id)"


def _sqlite() -> Iterator[Refusal]:
    for table, columns in _KEPT:
        says = f"{table} is append-only"
        shared = " OR ".join(f"{column} = NEW.{column}" for column in columns)
        yield from unchanging(table, says)
        rows = f"SELECT 1 FROM {table} WHERE {shared}"  # noqa: S608  names of our own
        yield irreplaceable(table, f"{says}: this place is taken", rows)
    yield Refusal(f"{_SEALED}_fixed", "UPDATE", _SEALED, _SAYS, _altered("IS NOT"))
    yield irreplaceable(_SEALED, _SAYS, _TAKEN)


def _postgresql() -> Iterator[Firing]:
    for table, _ in _KEPT:
        yield from unchanging_always(table, REFUSE)
    yield Firing(f"{_SEALED}_fixed", "UPDATE", _SEALED, REFUSE, _altered("IS DISTINCT FROM"))


GUARD: Final = Guard(sqlite=tuple(_sqlite()), postgresql=tuple(_postgresql()))
protect, unprotect = GUARD.protect, GUARD.unprotect
