"""Dates as tables write them, and what they date. Plain Python: no Django."""

import re
from typing import Final, NamedTuple

from pliego.law.days import span_of
from pliego.law.record import Confidence, Dating

from .kinds import Precision

FIRST_YEAR: Final = 1994
"""The side agreement on labour that the mechanism grew out of entered into force in this year."""
LAST_YEAR: Final = 2100

_FORM: Final = re.compile(r"([0-9]{4})(-[0-9]{2})?(-[0-9]{2})?")
_ANNOUNCED: Final = re.compile(r"\bannounc(?:e|es|ed)\b", re.IGNORECASE)
_PUBLISHED: Final = re.compile(r"\bpublished\b|\bpress date\b", re.IGNORECASE)
_SEEN_THROUGH_THE_PRESS: Final = frozenset(
    {"review_accepted", "review_declined", "review_reported", "remediation_agreed"}
    | {"panel_constituted", "panel_determined"}
)


class Misdated(NamedTuple):
    """Why a text is no usable date, and what would mend it."""

    reason: str
    mend: str


def precision_of(text: str) -> Precision | Misdated:
    """How exactly a date in ISO 8601 is known, from its form: `2024`, `2024-04` or `2024-04-16`."""
    form = _FORM.fullmatch(text)
    if form is None:
        return Misdated(f"{text[:40]!r} is not a date", "write it as YYYY-MM-DD, YYYY-MM or YYYY")
    if not FIRST_YEAR <= int(form[1]) <= LAST_YEAR:
        return Misdated(f"{text} lies outside {FIRST_YEAR} to {LAST_YEAR}", "correct the year")
    try:
        span_of(text)
    except ValueError:
        return Misdated(f"there is no {text} in the calendar", "correct the month or the day")
    return (Precision.YEAR, Precision.MONTH, Precision.DAY)[(form[2] is not None) + (form[3] is not None)]


def dating_of(word: str, detail: str, confidence: Confidence) -> Dating:
    """What the date of a row dates, when its table has no column for it.

    The detail says so where it is known: *announced*, *published*, *press date*. Without such words, a
    derived date of an answer to another act is that of the press report it was derived from, and so an upper
    bound: Mexico's replies and reports, agreed courses and a panel's steps reach the public some days later.
    A derived date of a request is not: requests are made known on the day, and their dates are derived from
    counts and ordinals.
    """
    if _ANNOUNCED.search(detail):
        return Dating.ANNOUNCED
    if _PUBLISHED.search(detail):
        return Dating.PUBLISHED
    if confidence is Confidence.D and word in _SEEN_THROUGH_THE_PRESS:
        return Dating.PUBLISHED
    return Dating.DONE
