"""What a reporter's browser comes back to: rows that only its cookie opens, or only a receipt.

The cookie is a random number and is stored nowhere; from it come the hash by which the row is found and the key that
opens it.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from secrets import token_bytes
from typing import Final, Self
from uuid import UUID

from django.conf import settings
from django.db.models import Sum, Value
from django.db.models.functions import Greatest, Length

from pliego.docket.writing import in_turn
from pliego.people.keys import CannotOpenError, open_small, seal_small

from .drafts import Draft
from .errors import FullError
from .kinds import SittingKind
from .models import Sitting
from .moments import later
from .plain import NotPlainError, as_bytes, from_bytes
from .receipt import Purpose, Receipt, hkdf
from .spending import begin_one

DRAFT_FOR: Final = 24 * 60 * 60
"""Seconds, as the other two."""
RETURN_FOR: Final = 15 * 60
KEPT_FOR: Final = 30 * 24 * 60 * 60
LEAST: Final = 4096
"""Bytes that a draft counts for at least: so many small ones are no way round the limit."""
_SALT: Final = b"pliego sitting 1"


@dataclass(frozen=True, slots=True)
class Seat:
    """By which a row is found, and what opens it."""

    tag: bytes
    key: bytes = field(repr=False)

    @classmethod
    def of_cookie(cls, cookie: str) -> Self | None:
        """That of a browser's cookie; none for what no cookie of ours looks like."""
        try:
            secret = urlsafe_b64decode(cookie.encode())
        except (Error, ValueError):
            return None
        if len(secret) != 32:
            return None
        return cls(sha256(hkdf(secret, _SALT, b"tag")).digest(), hkdf(secret, _SALT, b"key"))

    @classmethod
    def of_receipt(cls, receipt: Receipt) -> Self:
        """That of a draft put away under a receipt."""
        return cls(receipt.kept_tag, receipt.key(Purpose.KEPT_KEY))


@dataclass(frozen=True, slots=True)
class Returned:
    """A report that its receipt has opened in this browser."""

    report: UUID
    key: bytes = field(repr=False)


def new_cookie() -> str:
    """The value of a cookie that nobody else has."""
    return urlsafe_b64encode(token_bytes(32)).decode()


def keep_draft(seat: Seat, draft: Draft, now: datetime) -> None:
    """Keep the draft for the browser, for a day from now. What was there before is gone.

    Raises `FullError` where more is being written than the site keeps; then what was there before stays.
    """
    _keep_bounded(seat, SittingKind.DRAFT, draft, later(now, DRAFT_FOR), now)


def put_away(receipt: Receipt, draft: Draft, now: datetime) -> datetime:
    """Keep the draft under a receipt of its own for 30 days; gives when it ends. Raises `FullError`."""
    until = later(now, KEPT_FOR)
    _keep_bounded(Seat.of_receipt(receipt), SittingKind.KEPT, draft, until, now)
    return until


def keep_return(seat: Seat, returned: Returned, now: datetime) -> None:
    """Keep the opened report for the browser for a quarter of an hour from now."""
    with in_turn():
        _keep(seat, SittingKind.RETURN, returned.report.bytes + returned.key, later(now, RETURN_FOR))


def draft_at(seat: Seat, now: datetime) -> Draft | None:
    """The draft, of a browser or put away; none where there is none any more."""
    for kind in (SittingKind.DRAFT, SittingKind.KEPT):
        plain = _opened(seat, kind, now)
        if plain is not None:
            try:
                return from_bytes(Draft, plain)
            except NotPlainError:
                return None
    return None


def returned_at(seat: Seat, now: datetime) -> Returned | None:
    """The report that this browser has open; none where its time is over."""
    plain = _opened(seat, SittingKind.RETURN, now)
    return Returned(UUID(bytes=plain[:16]), plain[16:]) if plain else None


def is_open(seat: Seat, now: datetime) -> bool:
    """Whether anything is kept here."""
    return Sitting.objects.filter(tag=seat.tag, until__gte=now).exists()


def leave(seat: Seat) -> None:
    """Forget what was kept here."""
    Sitting.objects.filter(tag=seat.tag).delete()


def sweep_sittings(now: datetime) -> int:
    """Take out what has ended; gives how many."""
    gone, _ = Sitting.objects.filter(until__lt=now).delete()
    return gone


def _keep_bounded(seat: Seat, kind: SittingKind, draft: Draft, until: datetime, now: datetime) -> None:
    with in_turn():
        before = Sitting.objects.filter(tag=seat.tag).values_list(Length("box"), flat=True).first()
        size = _keep(seat, kind, as_bytes(draft), until)
        if before is None or size > max(before, LEAST):
            _require_room()
        if before is None:
            begin_one(now)


def _require_room() -> None:
    drafts = Sitting.objects.exclude(kind=SittingKind.RETURN)
    held = drafts.aggregate(sum=Sum(Greatest(Length("box"), Value(LEAST))))["sum"] or 0
    if held > settings.PLIEGO_DRAFTS_LIMIT:
        raise FullError


def _keep(seat: Seat, kind: SittingKind, plain: bytes, until: datetime) -> int:
    box = seal_small(seat.key, plain, _about(seat, kind))
    Sitting.objects.update_or_create(tag=seat.tag, defaults={"kind": kind.value, "box": box, "until": until})
    return len(box)


def _opened(seat: Seat, kind: SittingKind, now: datetime) -> bytes | None:
    boxes = Sitting.objects.filter(tag=seat.tag, kind=kind.value, until__gte=now).values_list(
        "box", flat=True
    )
    box = next(iter(boxes), None)
    if box is None:
        return None
    try:
        return open_small(seat.key, bytes(box), _about(seat, kind))
    except CannotOpenError:
        return None


def _about(seat: Seat, kind: SittingKind) -> bytes:
    return seat.tag + kind.value.encode()
