"""Why something about offices and keys is refused. Without Django.

The texts are for programs and logs; pages have words of their own (`key_words`).
"""

from enum import StrEnum


class NotYoursError(PermissionError):
    """This open key does not open that: never a member, no longer one, a retired key, or the content is erased."""


class NotReadyError(RuntimeError):
    """An office cannot take sealed content yet: what it takes could be lost with one person. The text says the mend."""


class Reason(StrEnum):
    """What stands against a change of an office."""

    NOT_LEAD = "not_lead"
    NOT_A_MEMBER = "not_a_member"
    ALREADY_MEMBER = "already_member"
    NO_KEY = "no_key"
    ONESELF = "oneself"
    LAST_LEAD = "last_lead"
    NO_RECOVERY = "no_recovery"


class RefusedError(RuntimeError):
    """A change of an office that its rules do not allow."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value.replace("_", " "))
        self.reason = reason
