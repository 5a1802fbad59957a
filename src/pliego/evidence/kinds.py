"""Coded values about exhibits, with the words they are shown by."""

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Deed(StrEnum):
    """What was done with an exhibit: the entries of its custody log."""

    RECEIVED = "received"
    OPENED = "opened"
    CLEANED = "cleaned"
    EXPORTED = "exported"
    HELD = "held"
    RELEASED = "released"
    ERASED = "erased"
    REFUSED = "refused"
    HANDED_OVER = "handed_over"

    @property
    def label(self) -> Promise:
        """The deed as a reader sees it."""
        return _DEEDS[self]


class HoldReason(StrEnum):
    """Why an exhibit may not be erased for now."""

    REVIEW = "review"
    PANEL = "panel"
    COURT = "court"
    INVESTIGATION = "investigation"

    @property
    def label(self) -> Promise:
        """The reason as a reader sees it."""
        return _HOLDS[self]


class ErasureReason(StrEnum):
    """Why an exhibit was erased."""

    REQUEST = "request"
    RETENTION = "retention"
    MISTAKE = "mistake"
    LAW = "law"

    @property
    def label(self) -> Promise:
        """The reason as a reader sees it."""
        return _ERASURES[self]


class Scan(StrEnum):
    """What a virus scanner said on arrival. One that finds something has the exhibit refused."""

    NONE = "none"
    CLEAR = "clear"
    UNREACHED = "unreached"

    @property
    def label(self) -> Promise:
        """The answer as a reader sees it."""
        return _SCANS[self]


_DEEDS = {
    Deed.RECEIVED: _("Received"),
    Deed.OPENED: _("Opened"),
    Deed.CLEANED: _("Clean copy made"),
    Deed.EXPORTED: _("Exported"),
    Deed.HELD: _("Placed under hold"),
    Deed.RELEASED: _("Released from hold"),
    Deed.ERASED: _("Erased"),
    Deed.REFUSED: _("Refused"),
    Deed.HANDED_OVER: _("Opened to a further office"),
}
_HOLDS = {
    HoldReason.REVIEW: _("A review is under way"),
    HoldReason.PANEL: _("A panel may ask for it"),
    HoldReason.COURT: _("A court has ordered it"),
    HoldReason.INVESTIGATION: _("An investigation is under way"),
}
_ERASURES = {
    ErasureReason.REQUEST: _("Whoever handed it in asked for it"),
    ErasureReason.RETENTION: _("The time for which it may be kept is over"),
    ErasureReason.MISTAKE: _("It was handed in by mistake"),
    ErasureReason.LAW: _("The law requires it"),
}
_SCANS = {
    Scan.NONE: _("No virus scanner is set up"),
    Scan.CLEAR: _("The virus scanner found nothing"),
    Scan.UNREACHED: _("The virus scanner gave no answer"),
}
