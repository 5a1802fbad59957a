"""What the guidelines of each government ask of a petition: one value for each version, chosen by filing date.

A petition is held against the version of the day on which it is filed. A new version is added with its first
day; none is ever changed, so that no older petition is assessed anew. Plain Python.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law.clauses import Clause, Source, clause, sources_of
from pliego.law.days import ALWAYS, day
from pliego.law.marks import Mark
from pliego.petitions.petition import Instrument


class Weight(StrEnum):
    """How much a version of the guidelines asks for something."""

    REQUIRED = "required"
    RECOMMENDED = "recommended"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that guidelines ask for: its name, how much it weighs, and the checks that it is made of.

    `rows` are clauses of law. `mark` says how well it is known that this version asks for it so; `doubt` why it
    is not better known, empty where it was read.
    """

    id: str
    label: str | Promise
    weight: Weight
    rows: tuple[str, ...]
    mark: Mark
    checks: tuple[str, ...] = ()
    doubt: str | Promise = ""

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of law behind it."""
        return tuple(clause(row) for row in self.rows)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it was read."""
        return tuple(dict.fromkeys(source for row in self.clauses for source in sources_of(row)))


@dataclass(frozen=True, slots=True)
class Guideline:
    """A version of guidelines: from which filing day it counts, what it asks for, by what a petition is judged.

    `threshold` is the clause with the words that evidence is held against. `doubt` says what of the version was
    not verified.
    """

    id: str
    name: str | Promise
    instrument: Instrument
    since: int
    asks: tuple[Asked, ...]
    threshold: str
    doubt: str | Promise


_PETITIONER: Final = ("petitioner_address", "petitioner_contact", "authority")
_FACILITY: Final = ("facility_name", "facility_place", "facility_town", "facility_activity", "facility_trade")
_FACTS: Final = ("what", "when", "where", "by_whom", "shown")
_LAWS: Final = ("laws", "laws_how")

_WHO: Final = _("Who files it, and how to reach them")
_WORKPLACE: Final = _("The workplace")
_SPECIFIC_FACTS: Final = _("Specific facts of the denial of rights")
_NOT_FOLLOWED: Final = _("Laws said not to be followed")
_AT_HOME: Final = _("Relief sought at home")
_ABROAD: Final = _("Relief sought before an international body")
_LIST_OF_2020: Final = _(
    "That the listed subjects are recommended was read; which they are is taken from the list of 2020, less what "
    "was dropped."
)

INTERIM_2020: Final = Guideline(
    "us-2020",
    _("Interim guidelines of the United States, 30 June 2020"),
    Instrument.ANNEX_31_A,
    day("2020-06-30"),
    (
        Asked("petitioner", _WHO, Weight.REQUIRED, ("US-04",), Mark.V, ("petitioner_named", *_PETITIONER)),
        Asked("facility", _WORKPLACE, Weight.REQUIRED, ("US-04",), Mark.V, _FACILITY),
        Asked("facts", _SPECIFIC_FACTS, Weight.REQUIRED, ("US-04",), Mark.V, _FACTS),
        Asked("laws", _NOT_FOLLOWED, Weight.RECOMMENDED, ("US-05",), Mark.V, _LAWS),
        Asked("relief", _AT_HOME, Weight.RECOMMENDED, ("US-05",), Mark.V, ("relief",)),
        Asked("bodies", _ABROAD, Weight.RECOMMENDED, ("US-05",), Mark.V, ("bodies",)),
    ),
    "US-16",
    _("Only the opening of the notice could be read; its content is taken from reports of the trade press."),
)

FINAL_2023: Final = Guideline(
    "us-2023",
    _("Final guidelines of the United States, 22 June 2023"),
    Instrument.ANNEX_31_A,
    day("2023-06-22"),
    (
        Asked("facts", _SPECIFIC_FACTS, Weight.RECOMMENDED, ("US-08", "US-14"), Mark.P, _FACTS, _LIST_OF_2020),
        Asked("facility", _WORKPLACE, Weight.RECOMMENDED, ("US-08",), Mark.P, _FACILITY, _LIST_OF_2020),
        Asked("laws", _NOT_FOLLOWED, Weight.RECOMMENDED, ("US-08",), Mark.P, _LAWS, _LIST_OF_2020),
        Asked(
            "petitioner", _WHO, Weight.RECOMMENDED, ("US-06", "US-08", "US-13"), Mark.P,
            ("petitioner_told", "petitioner_contact", "authority"), _LIST_OF_2020,
        ),
        Asked("relief", _AT_HOME, Weight.DROPPED, ("US-07",), Mark.V),
        Asked("bodies", _ABROAD, Weight.DROPPED, ("US-07",), Mark.V),
    ),
    "US-16",
    _(
        "Only the opening of the notice could be read; its content is taken from reports of the trade press. The "
        "exact day from which it counts was not verified: the day of publication is used."
    ),
)  # fmt: skip

CANADA: Final = Guideline(
    "ca",
    _("Guidelines of Canada for denial of rights claims"),
    Instrument.ANNEX_31_B,
    ALWAYS,
    (
        Asked("facility", _WORKPLACE, Weight.REQUIRED, ("CA-02",), Mark.V, _FACILITY),
        Asked("laws", _NOT_FOLLOWED, Weight.REQUIRED, ("CA-02",), Mark.V, _LAWS),
        Asked(
            "petitioner", _("Someone from Canada who files it"), Weight.REQUIRED, ("CA-01",), Mark.V,
            ("petitioner_from_canada", "petitioner_contact", "authority"),
        ),
        Asked(
            "facts", _SPECIFIC_FACTS, Weight.REQUIRED, ("CA-02",), Mark.M_PLUS, _FACTS,
            _("From memory: this part of the guidelines could not be read."),
        ),
    ),
    "CA-05",
    _("Parts of these guidelines could not be read, and it is not known whether they had earlier versions."),
)  # fmt: skip

GUIDELINES: Final[tuple[Guideline, ...]] = (INTERIM_2020, FINAL_2023, CANADA)


def guideline_on(
    instrument: Instrument, filed: int, versions: tuple[Guideline, ...] = GUIDELINES
) -> Guideline:
    """The version that counts for a petition filed on a day; before the first one, the first.

    The dates between the two versions of the United States are read from `us-domestic` clauses US-04 to US-08;
    the exact day from which the second counts was not verified.
    """
    own = sorted((one for one in versions if one.instrument is instrument), key=lambda one: one.since)
    return next((one for one in reversed(own) if one.since <= filed), own[0])
