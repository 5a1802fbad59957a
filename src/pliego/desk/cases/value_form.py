"""What officials send of a value of a case, and to take something back."""

from dataclasses import replace
from typing import Any, Final
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from pliego.docket.entries import value_entry
from pliego.docket.kinds import CaseField
from pliego.docket.models import Event
from pliego.docket.rows import StatedValue
from pliego.law.record import Dating

from .act_form import OnceForm
from .actions import Told
from .fields import (
    AddressField,
    PlainField,
    confidence_field,
    reference_field,
    require_origin,
    visibility_field,
)
from .vocabulary import Deed
from .words import ALLEGATION, FIELD, SECTOR

LONGEST_VALUE: Final = 2000


class ValueForm(OnceForm):
    """A value of a case, with its source."""

    value = PlainField(label=_("Value"), max_length=LONGEST_VALUE)
    source_url = AddressField()
    reference = reference_field()
    confidence = confidence_field()
    visibility = visibility_field()

    def __init__(self, field: CaseField, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._field = field
        self.fields["value"] = _value_field(field, str(FIELD[field]))

    def clean(self) -> dict[str, Any]:
        """Everything, if it names where it comes from."""
        given = super().clean() or {}
        require_origin(given)
        return given

    def said(self) -> Told:
        """What is recorded."""
        given = self.cleaned_data
        value = given["value"]
        text = "|".join(value) if isinstance(value, list) else value
        entry = value_entry(self._field.value, StatedValue(text, given["source_url"], given["confidence"]))
        return Told((replace(entry, visibility=given["visibility"]),), given["token"], given["reference"])


def _value_field(field: CaseField, label: str) -> forms.Field:
    if field is CaseField.SECTOR:
        return forms.ChoiceField(label=label, choices=[(one.value, text) for one, text in SECTOR.items()])
    if field is CaseField.ALLEGATIONS:
        return forms.MultipleChoiceField(
            label=label,
            help_text=_("What someone claims, not what was found."),
            choices=[(one.value, text) for one, text in ALLEGATION.items()],
            widget=forms.CheckboxSelectMultiple,
        )
    if field is CaseField.DECISION_REASON:
        return PlainField(
            label=label, max_length=LONGEST_VALUE, widget=forms.Textarea({"rows": 4, "autocomplete": "off"})
        )
    return PlainField(label=label, max_length=200, widget=forms.TextInput({"autocomplete": "off"}))


class WithdrawForm(OnceForm):
    """Takes an event back."""


def initial_of(event: Event) -> dict[str, Any]:
    """What a form that corrects an event begins with."""
    deed = Deed(event.word, event.kind)
    recording = getattr(event, "recording", None)
    return {
        "deed": deed.code,
        "date_text": event.date_text,
        "dates_what": event.dates_what if event.date_text else Dating.DONE.value,
        "detail": event.payload.get("detail", ""),
        "value": event.payload.get("value", ""),
        "source_url": event.source_url,
        "reference": recording.reference if recording else "",
        "confidence": event.confidence,
        "visibility": event.visibility,
        "token": uuid4(),
    }
