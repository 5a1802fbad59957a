"""Fields that several forms of case work share, and what they refuse, each with its mend."""

from datetime import date
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pliego.docket.columns import address, well_formed
from pliego.docket.dates import Misdated, precision_of
from pliego.docket.event_table import begins_after
from pliego.docket.kinds import Visibility
from pliego.law.record import Confidence

from .words import CONFIDENCE, VISIBILITY

LONGEST_DETAIL: Final = 2000
LONGEST_REFERENCE: Final = 200
LONGEST_ADDRESS: Final = 1000


class PlainField(forms.CharField):
    """Text without control characters or changes of writing direction, which a reader would not see."""

    def validate(self, value: Any) -> None:
        """Refuse what no reader would see."""
        super().validate(value)
        if well_formed(value):
            raise ValidationError(
                _("An invisible character stands in the text. Type it anew instead of pasting it.")
            )


class DayField(forms.CharField):
    """A date, as exactly as it is known: `2026-11-22`, `2026-11` or `2026`."""

    def __init__(self, **more: Any) -> None:
        widget = forms.TextInput({"autocomplete": "off", "inputmode": "numeric", "size": 12})
        super().__init__(max_length=10, widget=widget, **more)

    def validate(self, value: Any) -> None:
        """Refuse what is no date."""
        super().validate(value)
        if value and isinstance(precision_of(value), Misdated):
            raise ValidationError(
                _(
                    "That is no date. Write it as 2026-11-22; where the day is not known as 2026-11, or as 2026."
                )
            )


def refuse_future(day: str, today: date) -> None:
    """Raises `ValidationError` where a date begins after today: nothing can be recorded before it happened."""
    if day and begins_after(day, today):
        raise ValidationError(_("That day is yet to come. What is planned is recorded once it has happened."))


class AddressField(forms.CharField):
    """A web address that names a site, without spaces."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Address of the source"),
            help_text=_("Where anyone can read it, such as https://www.dol.gov/..."),
            max_length=LONGEST_ADDRESS,
            required=False,
            widget=forms.TextInput({"autocomplete": "off", "inputmode": "url", "spellcheck": "false"}),
        )

    def validate(self, value: Any) -> None:
        """Refuse what is no address."""
        super().validate(value)
        if value and address(value):
            raise ValidationError(
                _("That is no address. Give one that begins with https:// and has no spaces.")
            )


def reference_field() -> PlainField:
    """Where the office keeps what shows it."""
    return PlainField(
        label=_("Or your own reference"),
        help_text=_("Number of the file or letter in your office. It is never published."),
        max_length=LONGEST_REFERENCE,
        required=False,
        widget=forms.TextInput({"autocomplete": "off"}),
    )


def detail_field() -> PlainField:
    """A sentence on what happened."""
    return PlainField(
        label=_("In a sentence (not needed)"),
        help_text=_("Who may see the act sees this, too. No names of workers."),
        max_length=LONGEST_DETAIL,
        required=False,
        widget=forms.Textarea({"rows": 3, "autocomplete": "off"}),
    )


def visibility_field() -> forms.TypedChoiceField:
    """Who may see it."""
    return forms.TypedChoiceField(
        label=_("Who may see it"),
        coerce=Visibility,
        choices=[(one.value, label) for one, label in VISIBILITY.items()],
        initial=Visibility.OFFICE.value,
        widget=forms.RadioSelect,
    )


def confidence_field() -> forms.TypedChoiceField:
    """How well it is known."""
    return forms.TypedChoiceField(
        label=_("How it is known"),
        coerce=Confidence,
        choices=[(one.value, label) for one, label in CONFIDENCE.items()],
        initial=Confidence.V.value,
    )


def require_origin(given: dict[str, Any]) -> None:
    """Raises `ValidationError` where something said to be read or derived names neither source nor reference."""
    known = given.get("confidence") is not Confidence.M
    if known and not (given.get("source_url") or given.get("reference")):
        raise ValidationError(
            {
                "source_url": _(
                    "Say where it can be read: an address, or your own reference. Else say that it is from memory."
                )
            }
        )
