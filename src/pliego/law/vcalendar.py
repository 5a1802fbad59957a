"""The iCalendar format (RFC 5545, RFC 7986): all-day entries as text, written to the letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from unicodedata import category

OCTETS: Final = 75
"""A content line is folded after so many octets (RFC 5545, 3.1)."""


_UNFIT: Final = frozenset({"Cc", "Cs"})
"""Control characters, and halves of characters that cannot be encoded."""


class Status(StrEnum):
    """Whether the day of an entry is settled."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of whole days, from `first` to `last`, both included. `uid` is the same in every edition."""

    uid: str
    first: int
    last: int
    summary: str
    description: str
    status: Status


def calendar_text(name: str, stamp: int, entries: Iterable[Entry]) -> str:
    """An iCalendar object with the entries, in the order given. `stamp` is the day of the edition.

    Lines end with CRLF and are folded by octets; the end of an entry is the day after its last one, as the
    format wants. Raises `ValueError` when a day lies outside the calendar.
    """
    moment = f"{_basic(stamp)}T000000Z"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pliego//Pliego//EN", "CALSCALE:GREGORIAN"]
    lines += [f"NAME:{escaped(name)}", f"X-WR-CALNAME:{escaped(name)}"]
    for entry in entries:
        lines += ["BEGIN:VEVENT", f"UID:{escaped(entry.uid)}", f"DTSTAMP:{moment}"]
        lines += [f"DTSTART;VALUE=DATE:{_basic(entry.first)}", f"DTEND;VALUE=DATE:{_basic(entry.last + 1)}"]
        lines += [f"SUMMARY:{escaped(entry.summary)}", f"DESCRIPTION:{escaped(entry.description)}"]
        lines += [f"STATUS:{entry.status.value}", "TRANSP:TRANSPARENT", "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return "".join(f"{piece}\r\n" for line in lines for piece in folded(line))


def escaped(text: str) -> str:
    """Text as the value of a property (RFC 5545, 3.3.11), without the control characters that it may not hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = ("".join(sign for sign in line if category(sign) not in _UNFIT or sign == "\t") for line in lines)
    return "\\n".join(line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for line in kept)


def folded(line: str) -> Iterator[str]:
    """A content line in pieces of at most 75 octets; a piece after the first begins with a space."""
    piece, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > OCTETS:
            yield piece
            piece, size = " ", 1
        piece, size = piece + sign, size + octets
    yield piece


def _basic(day: int) -> str:
    return date.fromordinal(day).isoformat().replace("-", "")
