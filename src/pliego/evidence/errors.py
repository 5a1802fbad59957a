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
