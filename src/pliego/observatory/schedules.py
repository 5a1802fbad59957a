"""What must happen, by whom and by when, from one date that a reader gives: nothing of it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from pliego.law.acts.mechanism import request as review_requested
from pliego.law.clauses import Language
from pliego.law.days import Span, day, span_of, to_iso
from pliego.law.paths import walk
from pliego.law.procedures.paths import LONGEST_COURSE, MECHANISM_PATHS, USUAL
from pliego.law.schedule import Line, OtherDay, lines, path_title
from pliego.law.standing import EPOCH
from pliego.law.words import mark_label

STATING: Final = frozenset(
    name for name, path in MECHANISM_PATHS.items() if any(step.states for step in path.steps)
)
"""The paths on which the Parties agree an end date of their own choice."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of the form."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One step, ready to show."""

    line: Line
    iso: str
    mark: str
    others: tuple[tuple[OtherDay, str], ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """What the reader asks: from which step, on which day, along which path, and how long an agreed course is.

    `fault` says what is wrong with the answer given, and how to mend it; it is empty when nothing is.
    """

    start: str = "petition"
    day: str = ""
    path: str = USUAL
    agreed: str = ""
    fault: str = ""

    @property
    def query(self) -> str:
        """The address of this question."""
        parts = {"from": self.start, "day": self.day, "path": self.path, "agreed": self.agreed}
        return "?" + urlencode({name: value for name, value in parts.items() if value})

    @property
    def agreed_days(self) -> int:
        """Calendar days that the Parties give an agreed course; none where the path has no such course."""
        return int(self.agreed) if self.agreed and self.path in STATING else 0

    def starts(self) -> tuple[Option, ...]:
        """The steps from which days can be counted."""
        labels = {"petition": _("a petition is filed"), "request": _("the request for review is delivered")}
        return tuple(Option(value, label, value == self.start) for value, label in labels.items())

    def paths(self, language: Language) -> tuple[Option, ...]:
        """The courses that the matter may take."""
        return tuple(Option(name, path_title(name, language), name == self.path) for name in MECHANISM_PATHS)


def ask_of(query: Mapping[str, str]) -> Ask:
    """The question that an address asks, with its fault if it cannot be answered. An empty address asks nothing."""
    start = query.get("from", "petition")
    path, agreed, given = (query.get(name, "").strip() for name in ("path", "agreed", "day"))
    asked = Ask(
        start if start in ("petition", "request") else "petition",
        given[:10],
        path if path in MECHANISM_PATHS else USUAL,
        agreed[:4],
    )
    fault = _fault(given, agreed) if given or agreed else ""
    return Ask(asked.start, asked.day, asked.path, asked.agreed, fault)


def _fault(text: str, agreed: str) -> str:
    try:
        given = span_of(text)
    except ValueError:
        given = Span(0, 1)
    if not given.exact:
        return _("This is no date. Write it as year-month-day, such as 2026-01-05.")
    if given.lo < EPOCH:
        return _("The agreement has been in force since 1 July 2020: choose that day or a later one.")
    if agreed and not (agreed.isascii() and agreed.isdigit() and int(agreed) <= LONGEST_COURSE):
        return _("The days of the agreed course are a whole number from 0 to 3650.")
    return ""


def schedule_of(asked: Ask, language: Language) -> tuple[Line, ...]:
    """The lines that answer a question without fault. Raises `ValueError` when the calendars end before."""
    path = MECHANISM_PATHS[asked.path]
    if asked.start == "request":
        path = path.since(review_requested)
    return lines(walk(path, day(asked.day), agreed_days=asked.agreed_days), language)


def rows_of(schedule: tuple[Line, ...]) -> tuple[Row, ...]:
    """The lines of a schedule as a page shows them."""
    return tuple(
        Row(
            line,
            to_iso(line.day),
            mark_label(line.norm.mark, line.language) if line.norm else "",
            tuple((other, to_iso(other.day)) for other in line.others),
        )
        for line in schedule
    )
