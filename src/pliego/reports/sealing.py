"""What of a report is sealed under its key, and under which part of it. Without Django."""

from hashlib import sha256
from typing import TypeVar
from uuid import UUID

from pliego.people.keys import CannotOpenError, open_small, seal_small

from .content import Content
from .plain import NotPlainError, as_bytes, from_bytes
from .receipt import hkdf
from .steps import StepBody

Value = TypeVar("Value")
_SALT = b"pliego report 1"


def seal_content(key: bytes, report: UUID, content: Content) -> bytes:
    """The report, in a box that names it."""
    return seal_small(_part(key, b"content"), as_bytes(content), report.bytes)


def open_content(key: bytes, report: UUID, box: bytes) -> Content:
    """What the box holds. Raises `CannotOpenError` for another key, a changed byte, or the box of another report."""
    return _read(Content, _plain(key, report, box))


def hash_in(key: bytes, report: UUID, box: bytes) -> str:
    """SHA-256 over what the box holds, in hexadecimal digits: that of filing, for ever. Raises `CannotOpenError`."""
    return sha256(_plain(key, report, box)).hexdigest()


def hash_of(content: Content) -> str:
    """SHA-256 over the report in its one written form, in hexadecimal digits: what the receipt says was filed."""
    return sha256(as_bytes(content)).hexdigest()


def seal_step(key: bytes, report: UUID, place: int, body: StepBody) -> bytes:
    """The step, in a box that names its report and its place."""
    return seal_small(_part(key, b"step"), as_bytes(body), _place(report, place))


def open_step(key: bytes, report: UUID, place: int, box: bytes) -> StepBody:
    """What the box holds. Raises `CannotOpenError`."""
    return _read(StepBody, open_small(_part(key, b"step"), box, _place(report, place)))


def entry_key(key: bytes) -> bytes:
    """The key of the log's sealed entry about the filing."""
    return _part(key, b"entry")


def _plain(key: bytes, report: UUID, box: bytes) -> bytes:
    return open_small(_part(key, b"content"), box, report.bytes)


def _part(key: bytes, purpose: bytes) -> bytes:
    return hkdf(key, _SALT, purpose)


def _place(report: UUID, place: int) -> bytes:
    return report.bytes + place.to_bytes(4, "big")


def _read(kind: type[Value], plain: bytes) -> Value:
    try:
        return from_bytes(kind, plain)
    except NotPlainError as fault:
        raise CannotOpenError(str(fault)) from None
