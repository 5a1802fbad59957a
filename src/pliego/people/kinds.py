"""Coded values about people and offices. Plain Python: no Django."""

from enum import StrEnum


class OfficeKind(StrEnum):
    """What an office does in the mechanism."""

    COMPLAINANT = "complainant"
    RESPONDENT = "respondent"
    INSPECTORATE = "inspectorate"
    PETITIONER = "petitioner"
    COUNSEL = "counsel"
    PANEL = "panel"
    SECRETARIAT = "secretariat"
    AUDIT = "audit"


class OfficeRole(StrEnum):
    """What a member may do in an office: a lead also adds members and sees them leave."""

    LEAD = "lead"
    MEMBER = "member"


class LockKind(StrEnum):
    """What opens a member's key: a passphrase of its own, or the secret of a passkey (WebAuthn's PRF)."""

    PASSPHRASE = "passphrase"  # noqa: S105  a kind of lock, not a secret
    PASSKEY = "passkey"


class OfficeWarning(StrEnum):
    """What an office should mend."""

    NO_VERSION = "no_version"
    VERSION_DUE = "version_due"
    ONE_HOLDER = "one_holder"
    NO_RECOVERY = "no_recovery"
    MEMBER_WAITS = "member_waits"
