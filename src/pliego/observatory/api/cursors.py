"""Cursors: where a page ends, in the terms of the order that it was read in, so that what is added moves no page.

To whoever asks they are opaque. No database.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Final

from pliego.observatory.api.problems import Kind, ProblemError

NUMBERED: Final = frozenset({"newest", "oldest", "latest", "events"})
"""Orders by a number."""

WORDED: Final = frozenset({"name"})
"""Orders by a text."""

_LARGEST: Final = 10**9
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page: in which order, the value that it is ordered by, and the case that breaks ties."""

    order: str
    key: int | str
    slug: str

    @property
    def text(self) -> str:
        """The cursor as it stands in an address."""
        said = json.dumps([self.order, self.key, self.slug], ensure_ascii=False, separators=(",", ":"))
        return urlsafe_b64encode(said.encode()).rstrip(b"=").decode()


def read(text: str, order: str) -> Cursor | None:
    """The cursor that an address holds, if any.

    Raises `ProblemError` for one that was not handed out here, or for another order than the one asked for.
    """
    if not text:
        return None
    cursor = _understood(text)
    if cursor is None or cursor.text != text:
        detail = "it was not handed out here; take `next` of the page before, or ask without cursor"
        raise ProblemError(Kind.BAD_CURSOR, detail)
    if cursor.order != order:
        detail = f"it belongs to the order {cursor.order}, not {order}; ask without cursor, or in that order"
        raise ProblemError(Kind.BAD_CURSOR, detail)
    return cursor


def _understood(text: str) -> Cursor | None:
    try:
        said = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, RecursionError):
        return None
    match said:
        case [str(order), int(key), str(slug)] if order in NUMBERED and abs(key) < _LARGEST and _fits(slug):
            return Cursor(order, int(key), slug)
        case [str(order), str(key), str(slug)] if order in WORDED and _fits(key) and _fits(slug):
            return Cursor(order, key, slug)
    return None


def _fits(text: str) -> bool:
    """Whether a text can stand in a column: of its length, without a NUL, and made of whole characters."""
    return len(text) <= _LONGEST and "\0" not in text and not any("\ud800" <= one <= "\udfff" for one in text)
