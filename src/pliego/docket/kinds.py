"""Coded values of the record. Plain Python: no Django."""

from enum import StrEnum
from typing import Final

VALUE_STATED: Final = "value_stated"
"""Word of an event that states a value of the case rather than an act."""

WITHDRAWN: Final = "withdrawn"
"""Word of an event that takes back the one it supersedes: its source row is no longer there."""


class Annex(StrEnum):
    """The annex of the treaty under which a case runs."""

    UNITED_STATES_MEXICO = "31-A"
    CANADA_MEXICO = "31-B"


class RecordKind(StrEnum):
    """What silence means in a case's record."""

    RECONSTRUCTED = "reconstructed"
    """Gathered from public sources: what is missing is not known."""
    COMPLETE = "complete"
    """Kept by those who act: what is missing did not happen."""


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class DatesWhat(StrEnum):
    """What a date dates. All but `done` are upper bounds of the day of the act."""

    DONE = "done"
    NOTIFIED = "notified"
    ANNOUNCED = "announced"
    PUBLISHED = "published"
    UNDATED = ""


class Visibility(StrEnum):
    """Who may see an event, from the widest circle to the narrowest."""

    PUBLIC = "public"
    PARTIES = "parties"
    OFFICE = "office"
    SEALED = "sealed"


class PartyRole(StrEnum):
    """What someone is in a case. Complainant and respondent are governments, named by two letters."""

    PETITIONER = "petitioner"
    COMPLAINANT = "complainant"
    RESPONDENT = "respondent"
    FACILITY_OPERATOR = "facility_operator"
    OWNER = "owner"
