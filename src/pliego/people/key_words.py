"""What pages say about offices and keys: kinds, roles, warnings, and why something is refused."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .errors import NotReadyError, NotYoursError, Reason, RefusedError
from .keys import CannotOpenError
from .kinds import OfficeKind, OfficeRole, OfficeWarning

Words = str | Promise

KINDS: Final[Mapping[OfficeKind, Words]] = {
    OfficeKind.COMPLAINANT: _("Office of the complaining government"),
    OfficeKind.RESPONDENT: _("Office of the responding government"),
    OfficeKind.INSPECTORATE: _("Labor inspectorate"),
    OfficeKind.PETITIONER: _("Petitioner"),
    OfficeKind.COUNSEL: _("Counsel of a firm"),
    OfficeKind.PANEL: _("Panel"),
    OfficeKind.SECRETARIAT: _("Secretariat"),
    OfficeKind.AUDIT: _("Audit"),
}

ROLES: Final[Mapping[OfficeRole, Words]] = {
    OfficeRole.LEAD: _("Leads the office"),
    OfficeRole.MEMBER: _("Member"),
}

WARNINGS: Final[Mapping[OfficeWarning, Words]] = {
    OfficeWarning.NO_VERSION: _("The office has no key yet: nothing can be sealed for it."),
    OfficeWarning.VERSION_DUE: _("Someone who has left could open the present key of the office."),
    OfficeWarning.ONE_HOLDER: _("Fewer than two members can open what is sealed for the office."),
    OfficeWarning.NO_RECOVERY: _(
        "There are no recovery shares: if every member loses the passphrase, all that is sealed is lost."
    ),
    OfficeWarning.MEMBER_WAITS: _("A member cannot open what is sealed for the office yet."),
}

REASONS: Final[Mapping[Reason, Words]] = {
    Reason.NOT_LEAD: _("Only someone who leads the office may do that."),
    Reason.NOT_A_MEMBER: _("This person is no member of the office any more."),
    Reason.ALREADY_MEMBER: _("This person is in the office already."),
    Reason.NO_KEY: _("This person has to make a key first."),
    Reason.ONESELF: _("Another member has to see you leave."),
    Reason.LAST_LEAD: _("The office would be without anyone who leads it: name another member first."),
    Reason.NO_RECOVERY: _("The office has no recovery shares in use."),
}

FAULTS: Final = (RefusedError, NotYoursError, NotReadyError, CannotOpenError)
"""What the actions of this room raise where something is refused."""


def why(fault: Exception) -> Words:
    """The words of a page for a refusal. Raises `TypeError` for a fault that is none of `FAULTS`."""
    if isinstance(fault, RefusedError):
        return REASONS[fault.reason]
    if isinstance(fault, NotYoursError):
        return _("Your key does not open this office: a member whose key does can let it in.")
    if isinstance(fault, NotReadyError):
        return _("The office cannot take sealed content yet.")
    if isinstance(fault, CannotOpenError):
        return _("A box does not open: it has changed since it was made. Tell whoever runs this site.")
    raise TypeError(f"no refusal: {fault!r}")
