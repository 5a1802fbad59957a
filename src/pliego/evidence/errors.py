"""What can be wrong with a deed on an exhibit. Each says so in plain words of the reader's language."""

from django.utils.translation import gettext as _


class ErasedError(LookupError):
    """The exhibit was erased: nothing can be opened any more."""

    def __str__(self) -> str:
        return _("This exhibit was erased. Its custody log stays.")


class HeldError(PermissionError):
    """The exhibit is under hold."""

    def __str__(self) -> str:
        return _("This exhibit is under hold and cannot be erased. Release every hold first.")


class AlteredError(ValueError):
    """What is stored is not what was sealed. Nothing of the altered piece was given out."""

    def __str__(self) -> str:
        return _("The stored file was altered or is missing: it no longer opens. Restore it from a backup.")


class AlreadyError(ValueError):
    """The hold was released before."""

    def __str__(self) -> str:
        return _("This hold was released before.")


class HandedOverError(AlreadyError):
    """The office can open the exhibit already."""

    def __str__(self) -> str:
        return _("This office can open the exhibit already.")


class BusyError(RuntimeError):
    """The site holds as many files that wait as it may."""

    def __str__(self) -> str:
        return _("The site cannot take more files right now. Try again tomorrow, or go on without them.")


class GoneError(LookupError):
    """The file waits no longer: its time was over, or it was forgotten or received before."""

    def __str__(self) -> str:
        return _("This file is no longer here: it waited too long. Choose it again.")
