"""Why a backup or a restore stops: one line that says what is wrong, and what mends it. Without Django."""

from typing import ClassVar


class BackupError(Exception):
    """What was asked cannot be done, and nothing was changed."""

    usual_mend: ClassVar[str] = ""

    def __init__(self, reason: str, mend: str = "") -> None:
        super().__init__(f"{reason}; {mend or self.usual_mend}")


class TargetError(BackupError):
    """The backup cannot be written where it should go."""


class DamagedError(BackupError):
    """The archive is not as it was written."""

    usual_mend = "restore from another copy"


class ForeignError(BackupError):
    """This is no archive of Pliego, or it holds what none of them holds."""

    usual_mend = "name a file that `pliego backup` made"


class OtherVersionError(BackupError):
    """The archive was made by a version whose backups this one cannot read."""


class ExpiredError(BackupError):
    """The archive is older than a backup may become."""


class NotEmptyError(BackupError):
    """This installation holds something already."""


class SharesError(BackupError):
    """The shares do not open the keys of the archive."""

    usual_mend = "give two different shares of the set that was in use when this backup was made"
