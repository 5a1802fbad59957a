"""What an archive says of itself: at its beginning what it is, at its end what it holds. Without Django."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from pliego.docket.log.pliego_verify import MalformedError, read_json
from pliego.law.days import day

from .container import Part
from .faults import DamagedError, ForeignError, OtherVersionError

WHAT: Final = "backup of Pliego"
FORMAT: Final = 1
HEAD: Final = "backup.json"
MANIFEST: Final = "manifest.json"
MOST: Final = 16 << 20
"""Bytes of the longest head or manifest read."""

_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(frozen=True, slots=True)
class LogState:
    """The log at the moment of the backup: how many leaves, their root in hexadecimal, the last checkpoint's number.

    `checkpoint` is 0 where none was signed yet.
    """

    size: int
    root: str
    checkpoint: int


@dataclass(frozen=True, slots=True)
class Head:
    """What an archive is, of when, and of what.

    `expires` is the last day, in UTC, on which it may be restored; `origin` the name of the log; `recovery_key` the
    public half, in hexadecimal, of the key that the installation's keys are sealed to, empty where they are not in it;
    `migrations` those that had run, by room, of the rooms whose tables are in it.
    """

    made_at: str
    made_by: str
    expires: str
    origin: str
    recovery_key: str
    log: LogState
    migrations: Mapping[str, Sequence[str]]

    @property
    def bytes(self) -> bytes:
        """The head as it stands in an archive."""
        return _json({"what": WHAT, "format": FORMAT, **asdict(self)})


@dataclass(frozen=True, slots=True)
class Exhibits:
    """The exhibits of an archive: how many, their bytes, and the SHA-256 over a line for each, of hash and name.

    `erased` were destroyed while the backup was made; `missing` could not be read whole. Both are ids in hexadecimal.
    """

    count: int
    size: int
    sha256: str
    erased: Sequence[str] = ()
    missing: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A part of an archive other than an exhibit; `rows` counts those of a table."""

    name: str
    size: int
    sha256: str
    rows: int = 0

    def is_of(self, part: Part) -> bool:
        """Whether this is the part that was found."""
        return (self.name, self.size, self.sha256) == (part.name, part.size, part.sha256)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds, part by part, in order; the exhibits together."""

    parts: Sequence[Listed]
    exhibits: Exhibits = field(default_factory=lambda: Exhibits(0, 0, ""))

    @property
    def bytes(self) -> bytes:
        """The manifest as it stands in an archive."""
        return _json(asdict(self))

    @property
    def rows(self) -> int:
        """How many rows there are in all tables."""
        return sum(part.rows for part in self.parts)


def read_head(data: bytes) -> Head:
    """The head of an archive. Raises `ForeignError` for another file, `OtherVersionError` for another format."""
    try:
        found = read_json(data)
    except MalformedError:
        raise ForeignError("this is no backup of Pliego") from None
    if found.pop("what", None) != WHAT:
        raise ForeignError("this is no backup of Pliego")
    if (other := found.pop("format", None)) != FORMAT:
        maker = str(found.get("made_by", ""))[:40]
        raise OtherVersionError(
            f"the archive is of format {str(other)[:20]} and this version reads format {FORMAT}",
            f"restore with the version that made it ({maker or 'unknown'})",
        )
    try:
        return _head(found)
    except (TypeError, ValueError, AttributeError):
        raise DamagedError(f"the part {HEAD} does not say what a backup says") from None


def read_manifest(data: bytes) -> Manifest:
    """The manifest of an archive. Raises `DamagedError`."""
    try:
        found = read_json(data)
        parts = tuple(Listed(**_typed(each, _LISTED)) for each in _list(found.pop("parts")))
        exhibits = _typed(found.pop("exhibits"), _EXHIBITS)
        for name in ("erased", "missing"):
            exhibits[name] = tuple(map(str, exhibits[name]))
        return Manifest(parts, Exhibits(**exhibits), **found)
    except (MalformedError, TypeError, ValueError, KeyError, AttributeError):
        raise DamagedError(f"the part {MANIFEST} does not say what a backup says") from None


_LISTED: Final = {"name": str, "size": int, "sha256": str, "rows": int}
_EXHIBITS: Final = {"count": int, "size": int, "sha256": str, "erased": list, "missing": list}
_LOG: Final = {"size": int, "root": str, "checkpoint": int}
_HEAD: Final = {"made_at": str, "made_by": str, "expires": str, "origin": str, "recovery_key": str} | {
    "log": dict,
    "migrations": dict,
}


def _head(found: dict[str, Any]) -> Head:
    fields = _typed(found, _HEAD)
    log = LogState(**_typed(fields.pop("log"), _LOG))
    migrations = {
        str(room): tuple(map(str, _list(names))) for room, names in fields.pop("migrations").items()
    }
    head = Head(**fields, log=log, migrations=migrations)
    day(head.expires)
    bytes.fromhex(head.recovery_key + log.root)
    if not _MOMENT.fullmatch(head.made_at) or log.size < 0:
        raise ValueError
    return head


def _typed(found: object, kinds: Mapping[str, type]) -> dict[str, Any]:
    if not isinstance(found, dict) or found.keys() != kinds.keys():
        raise ValueError
    if any(type(found[name]) is not kind for name, kind in kinds.items()):
        raise ValueError
    return dict(found)


def _list(found: object) -> list[Any]:
    if not isinstance(found, list):
        raise TypeError
    return found


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"
