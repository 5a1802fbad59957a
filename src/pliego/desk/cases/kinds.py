"""How a case begins, and who is whose side. Plain Python: no Django."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from pliego.docket.kinds import CaseRole
from pliego.law.acts import Role


class Start(StrEnum):
    """How a case began. Only a petition starts the clock of the review (US-15); without one there is none (US-03)."""

    PETITION = "petition"
    PAPER = "paper"
    """A petition on paper or by e-mail."""
    TIP = "tip"
    """A tip of the hotline: no petition (US-28)."""
    OWN = "own"
    """The office's own initiative (US-03)."""


_AT_HOME: Final = (
    Role.COMMITTEE,
    Role.USTR,
    Role.LABOR_OFFICE,
    Role.NATIONAL_OFFICE,
    Role.MINISTERS,
)

SIDES: Final[Mapping[CaseRole, frozenset[Role]]] = {
    CaseRole.COMPLAINANT: frozenset({Role.COMPLAINANT, Role.BOTH, Role.EITHER, *_AT_HOME}),
    CaseRole.RESPONDENT: frozenset(
        {Role.RESPONDENT, Role.BOTH, Role.EITHER, Role.INSPECTORATE, Role.REGISTRY}
    ),
    CaseRole.INSPECTOR: frozenset({Role.INSPECTORATE}),
    CaseRole.PETITIONER: frozenset({Role.PETITIONER}),
    CaseRole.COUNSEL: frozenset({Role.PETITIONER}),
    CaseRole.PANEL: frozenset({Role.PANEL}),
    CaseRole.SECRETARIAT: frozenset({Role.SECRETARIAT}),
}
"""Whose duties and powers in law are those of an office that acts in a case in some role.

An office of a government answers for what the procedures lay on that government's bodies.
"""
