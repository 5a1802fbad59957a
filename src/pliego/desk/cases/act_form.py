"""What officials send of an act."""

from typing import Any, Final, cast
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from pliego.docket.entries import Entry
from pliego.law.acts import STATED_DATES
from pliego.law.clauses import Language
from pliego.law.record import Dating

from .actions import Told
from .fields import (
    AddressField,
    DayField,
    confidence_field,
    detail_field,
    reference_field,
    refuse_future,
    require_origin,
    visibility_field,
)
from .standings import today
from .vocabulary import Deed, label_of, stating_word
from .words import DATING

LONGEST_VALUE: Final = 2000


class OnceForm(forms.Form):
    """A form that counts once, however often it is sent: its token goes with it."""

    token = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4)


class ActForm(OnceForm):
    """An act, or another thing that a docket records, with everything that is known of it."""

    deed = forms.ChoiceField(label=_("What happened"))
    date_text = DayField(
        required=False,
        label=_("When"),
        help_text=_("2026-11-22; where the day is not known 2026-11, or 2026; empty where nothing is known."),
    )
    dates_what = forms.TypedChoiceField(
        label=_("What that date is of"),
        coerce=Dating,
        choices=[(one.value, label) for one, label in DATING.items()],
        initial=Dating.DONE.value,
    )
    until = DayField(label=_("Last day that it sets (not needed)"), required=False)
    again = forms.ChoiceField(
        label=_("It is on record already"),
        choices=(
            ("same", _("This is the same one, as another source has it")),
            ("again", _("It happened once more")),
        ),
        initial="again",
        widget=forms.RadioSelect,
    )
    detail = detail_field()
    source_url = AddressField()
    reference = reference_field()
    confidence = confidence_field()
    visibility = visibility_field()

    def __init__(self, deeds: list[Deed], language: Language, times: int, *args: Any, **kwargs: Any) -> None:
        """`times` is how often the act is on record already."""
        super().__init__(*args, **kwargs)
        deed = cast("forms.ChoiceField", self.fields["deed"])
        deed.choices = [(one.code, label_of(one, language)) for one in deeds]
        self._times = times
        if not times:
            del self.fields["again"]
        if not stating_word(deeds[0].word):
            del self.fields["until"]

    def clean_date_text(self) -> str:
        """The date; a fault where it is yet to come and no date that an act sets."""
        day: str = self.cleaned_data["date_text"]
        if Deed.of_code(self.cleaned_data.get("deed", "")).word not in STATED_DATES:
            refuse_future(day, today())
        return day

    def clean(self) -> dict[str, Any]:
        """Everything, if it names where it comes from."""
        given = super().clean() or {}
        require_origin(given)
        return given

    def entry(self) -> Entry:
        """The entry that the act becomes."""
        given = self.cleaned_data
        deed = Deed.of_code(given["deed"])
        happened_again = given.get("again") == "again"
        return Entry(
            word=deed.word,
            kind=deed.kind,
            confidence=given["confidence"],
            date_text=given["date_text"],
            dates_what=given["dates_what"] if given["date_text"] else Dating.UNDATED,
            occurrence=self._times + 1 if happened_again else max(self._times, 1),
            payload={"detail": given["detail"]} if given["detail"] else {},
            source_url=given["source_url"],
            visibility=given["visibility"],
        )

    def said(self) -> Told:
        """What is recorded: the act, and the last day that it sets."""
        given, entry = self.cleaned_data, self.entry()
        entries = [entry]
        if given.get("until"):
            entries.append(
                Entry(
                    word=stating_word(entry.word),
                    confidence=entry.confidence,
                    date_text=given["until"],
                    dates_what=Dating.DONE,
                    occurrence=entry.occurrence,
                    source_url=entry.source_url,
                    visibility=entry.visibility,
                )
            )
        return Told(tuple(entries), given["token"], given["reference"])
