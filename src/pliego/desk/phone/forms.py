"""What an operator types for a caller. Nothing is required but the kind of report and what happened."""

from collections.abc import Mapping
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from pliego.reports.content import LONG, SHORT
from pliego.reports.kinds import Channel, Told
from pliego.reports.matters import Matter
from pliego.reports.places import states
from pliego.reports.sectors import SECTORS

from ..inbox.forms import Words
from ..inbox.words import ANSWERS, CHANNELS, RELATIONS, ROUTES

LANGUAGES: Final = (("es", "Español"), ("en", "English"), ("fr", "Français"))
"""Languages in which a receipt can be read and a caller spoken to; each under its own name."""

_OFF: Final = {"autocomplete": "off"}
_UNSAID: Final = ("", _("Not said"))


def _line(label: Words, hint: Words = "") -> forms.CharField:
    return forms.CharField(
        label=label, help_text=hint, max_length=SHORT, required=False, widget=forms.TextInput(_OFF)
    )


def _text(label: Words, hint: Words = "", rows: int = 3) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=hint,
        max_length=LONG,
        required=False,
        widget=forms.Textarea({**_OFF, "rows": rows}),
    )


def _choice(label: Words, told: Mapping[Any, Any]) -> forms.ChoiceField:
    choices = [_UNSAID, *((one.value, words) for one, words in told.items())]
    return forms.ChoiceField(label=label, choices=choices, required=False)


class CallForm(forms.Form):
    """A report as it is told. All of it travels in the form from page to page and stands nowhere else."""

    channel = forms.ChoiceField(
        label=_("How it comes in"),
        choices=[(one.value, CHANNELS[one]) for one in (Channel.PHONE, Channel.PAPER)],
    )
    language = forms.ChoiceField(label=_("Language of whoever reports"), choices=LANGUAGES)
    route = forms.ChoiceField(
        label=_("What it is"), choices=[(one.value, words) for one, words in ROUTES.items()]
    )
    account = _text(_("What happened, in their words"), rows=8)
    danger_now = _choice(_("Is someone in danger now?"), ANSWERS)
    died = _choice(_("Did someone die?"), ANSWERS)
    since = _line(_("Since when"))
    goes_on = _choice(_("Does it go on?"), ANSWERS)
    matters = forms.MultipleChoiceField(
        label=_("What it is about"),
        choices=[(one.value, one.words) for one in Matter],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    place = _line(_("Name of the workplace"), _("As people there call it."))
    region = forms.ChoiceField(
        label=_("State"),
        choices=lambda: [_UNSAID, *((one.code, one.name) for one in states())],
        required=False,
    )
    municipality = _line(_("Municipality"))
    street = _line(_("Street and number"))
    landmark = _line(_("Landmark"), _("A school, a bridge, a shop nearby: most addresses are found by one."))
    sector = forms.ChoiceField(
        label=_("Activity"),
        choices=lambda: [_UNSAID, *((one.code, one.name) for one in SECTORS)],
        required=False,
    )
    workers = _line(_("How many work there"))
    shift = _line(_("Shift"))
    relation = _choice(_("What they are to the workplace"), RELATIONS)
    name = _line(_("Name (only if they wish)"), _("They need not say it. Never press for it."))
    phone = _line(_("Telephone (only if they wish)"))
    hand_over = _choice(_("May it go to another authority that is in charge, without asking again?"), ANSWERS)

    def clean_account(self) -> str:
        """What happened, without spaces around it; a fault where nothing at all was told."""
        account: str = self.cleaned_data["account"].strip()
        if not account:
            raise forms.ValidationError(_("Write what happened, in their words: one sentence is enough."))
        return account


class ReceiptForm(forms.Form):
    """The receipt that a caller reads."""

    words = forms.CharField(
        label=_("The twelve words of the receipt"),
        help_text=_("The first four letters of each are enough. Accents and capitals do not matter."),
        max_length=400,
        widget=forms.Textarea({**_OFF, "rows": 3, "spellcheck": "false"}),
        error_messages={"required": _("Type the words that they read to you.")},
    )


class TellForm(forms.Form):
    """What a returning caller tells the office, or answers to its question."""

    words = forms.CharField(max_length=400, widget=forms.HiddenInput)
    token = forms.CharField(max_length=200, widget=forms.HiddenInput)
    text = _text(_("What they tell the office"), rows=4)
    agrees = forms.ChoiceField(
        choices=[("", ""), (Told.YES.value, ""), (Told.NO.value, "")],
        required=False,
        widget=forms.HiddenInput,
    )
