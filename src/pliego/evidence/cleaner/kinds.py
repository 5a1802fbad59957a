"""What the cleaning process is told, and what it answers. Standard library only."""

from enum import StrEnum


class Kind(StrEnum):
    """What the bytes are."""

    PICTURE = "picture"
    PDF = "pdf"
    OFFICE = "office"
    OPEN_DOCUMENT = "open_document"


class Fault(StrEnum):
    """Why there is no clean copy."""

    ENCRYPTED = "encrypted"
    ANIMATED = "animated"
    HOLDS = "holds"
    """There is something in it that cannot be cleaned."""
    MEMORY = "memory"
    UNREADABLE = "unreadable"


class CannotCleanError(ValueError):
    """There is no clean copy."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault
