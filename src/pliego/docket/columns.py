"""What each column of a table may hold. Plain Python: no Django."""

import re
from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from pliego.facilities.kinds import Sector

from .dates import Misdated, precision_of
from .kinds import Allegation, Annex, CaseField, Finding, Outcome, Response

MAX_FIELD: Final = 10_000
"""Longest field, in characters: some twenty addresses fit, a pasted document does not."""

MAX_NAME: Final = 200
"""Longest name of a facility, company, place or petitioner, in characters; the published record holds no more."""

MAX_COMPARED: Final = 1_000
"""Among more words than this, no nearest one is looked for."""

_CONTROL: Final = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"|]+", re.IGNORECASE)
_SLUG: Final = re.compile(r"(?=.{1,100}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
_TAG: Final = re.compile(r"[a-z][a-z0-9_]{0,59}")
_WHOLE: Final = re.compile(r"0|[1-9][0-9]{0,14}")


class Fault(NamedTuple):
    """Why a field cannot stand as it is, and what would mend it."""

    reason: str
    mend: str


Check = Callable[[str], Fault | None]


def shown(text: str) -> str:
    """A value in a message: quoted, on one line, at most 40 characters of it."""
    return repr(text if len(text) <= 40 else text[:40] + "...")


def suggestion(word: str, known: Collection[str]) -> str:
    """The nearest known word as a question; empty when none is near."""
    near = get_close_matches(word[:60], known, n=1, cutoff=0.6) if len(known) <= MAX_COMPARED else []
    return f"did you mean '{near[0]}'?" if near else ""


def nearest(word: str, known: Collection[str]) -> str:
    """What to write instead of an unknown word: the nearest known one, else some of those that are known."""
    some = ", ".join(islice(known, 8)) + (", ..." if len(known) > 8 else "")
    return suggestion(word, known) or f"write one of {some}"


def well_formed(text: str) -> Fault | None:
    """Any text of reasonable length without control characters or changes of writing direction."""
    if len(text) > MAX_FIELD:
        return Fault(f"{len(text)} characters are too many", f"keep it to {MAX_FIELD}; is a quote missing?")
    control = _CONTROL.search(text)
    if control:
        return Fault(f"the invisible character U+{ord(control[0]):04X} stands in the text", "remove it")
    return None


def coded(values: type[StrEnum]) -> Check:
    """One of the enumeration's values."""
    known = [member.value for member in values]

    def check(text: str) -> Fault | None:
        return None if text in known else Fault(f"{shown(text)} is no known value", nearest(text, known))

    return check


def matching(pattern: re.Pattern[str], mend: str) -> Check:
    """Text of one form; `mend` says which."""

    def check(text: str) -> Fault | None:
        return None if pattern.fullmatch(text) else Fault(f"{shown(text)} does not have the right form", mend)

    return check


def each(check_part: Check) -> Check:
    """A list, its parts separated by `|`, each of which passes."""

    def check(text: str) -> Fault | None:
        parts = [part.strip() for part in text.split("|")]
        if not all(parts):
            return Fault("a part of the list is empty", "remove the '|' too many")
        if len(set(parts)) < len(parts):
            return Fault("a part of the list stands twice", "keep one")
        return next((fault for fault in map(check_part, parts) if fault), None)

    return check


def a_date(text: str) -> Fault | None:
    """A date at any precision."""
    found = precision_of(text)
    return Fault(*found) if isinstance(found, Misdated) else None


def anything(text: str) -> Fault | None:  # noqa: ARG001  a check that nothing fails
    """Free text."""
    return None


def a_name(text: str) -> Fault | None:
    """A name, short enough to be published."""
    if len(text) <= MAX_NAME:
        return None
    return Fault(f"{len(text)} characters are too many for a name", f"keep it to {MAX_NAME}")


def address(text: str) -> Fault | None:
    """A web address that names a host."""
    return None if _ADDRESS.fullmatch(text) and _has_host(text) else _not_an_address(text)


def _has_host(text: str) -> bool:
    try:
        return bool(urlsplit(text).hostname)
    except ValueError:
        return False


def _not_an_address(text: str) -> Fault:
    mend = "give an address that begins with https:// or http:// and names a site, without spaces"
    return Fault(f"{shown(text)} does not have the right form", mend)


slug: Final = matching(_SLUG, "use small letters, digits and single hyphens, 100 at most")
tag: Final = matching(_TAG, "use small letters, digits and underscores, beginning with a letter")
whole_number: Final = matching(_WHOLE, "write a whole number in digits, without separators")

CHECKS: Final[Mapping[CaseField, Check]] = {
    CaseField.ANNEX: coded(Annex),
    CaseField.US_ORDINAL: whole_number,
    CaseField.FACILITY_LEGAL: a_name,
    CaseField.FACILITY_SHORT: a_name,
    CaseField.PARENT_COMPANY: a_name,
    CaseField.PARENT_COUNTRY: matching(re.compile("[A-Z]{2}"), "write the two letters of ISO 3166"),
    CaseField.STATE: each(a_name),
    CaseField.MUNICIPALITY: each(a_name),
    CaseField.SECTOR: coded(Sector),
    CaseField.HS_CHAPTER: matching(re.compile("[0-9]{2}"), "write the two digits of the chapter"),
    CaseField.PRODUCT: anything,
    CaseField.PETITIONERS: each(a_name),
    CaseField.SELF_INITIATED: matching(re.compile("yes|no"), "write yes or no"),
    CaseField.DECISION_REASON: anything,
    CaseField.MEXICO_RESPONSE: coded(Response),
    CaseField.MEXICO_FINDING: coded(Finding),
    CaseField.PANEL_RESULT: tag,
    CaseField.OUTCOME: coded(Outcome),
    CaseField.REMEDIES: each(tag),
    CaseField.WORKERS_AT_FACILITY: whole_number,
    CaseField.WORKERS_BENEFITED: whole_number,
    CaseField.WORKERS_REINSTATED: whole_number,
    CaseField.WORKERS_DISMISSED_REMEDIED: whole_number,
    CaseField.BACK_PAY_USD: whole_number,
    CaseField.WINNING_UNION: a_name,
    CaseField.ALLEGATIONS: each(coded(Allegation)),
    CaseField.RELATED_CASE_ID: each(slug),
} | {field: a_date for field in CaseField if field.value.endswith("_date")}
"""The check of every value of a case table."""
