"""What the cleaning process is told, and what it answers. Standard library only."""

from enum import IntEnum, StrEnum


class Kind(StrEnum):
    """What the bytes are."""

    PICTURE = "picture"
    PDF = "pdf"
    OFFICE = "office"
    OPEN_DOCUMENT = "open_document"


class Fault(IntEnum):
    """Why there is no clean copy, as the exit code of the process. Python and the shell use lower and higher ones."""

    ENCRYPTED = 11
    ANIMATED = 12
    HOLDS = 13
    """There is something in it that cannot be cleaned."""
    MEMORY = 14
    UNREADABLE = 15


class CannotCleanError(ValueError):
    """There is no clean copy."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault
