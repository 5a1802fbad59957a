"""What officials send: a file, the reason of a hold, the reason of an erasure."""

from typing import Any, Final, cast
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pliego.evidence.kinds import ErasureReason, HoldReason
from pliego.evidence.uploads import SealedUpload
from pliego.people.models import Office, Person
from pliego.people.queries import offices_of

from .short_code import means

LONGEST_NOTE: Final = 1000


class HandInForm(forms.Form):
    """A file for one of the offices that a person works in."""

    office = forms.ModelChoiceField(
        Office.objects.none(),
        label=_("For which office"),
        help_text=_("Its members, and nobody else, will be able to open the file."),
        empty_label=None,
        error_messages={"invalid_choice": _("You are not in that office. Choose one of yours.")},
    )
    file = forms.FileField(
        label=_("File"),
        allow_empty_file=True,
        max_length=None,
        error_messages={"required": _("No file came. Choose one and send it again.")},
    )
    note = forms.CharField(
        label=_("Note (not needed)"),
        help_text=_("What it is and where it comes from. It is sealed with the file."),
        max_length=LONGEST_NOTE,
        required=False,
        widget=forms.Textarea({"rows": 3, "autocomplete": "off"}),
    )

    def __init__(self, person: Person, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        office = cast("forms.ModelChoiceField[Office]", self.fields["office"])
        office.queryset = Office.objects.filter(pk__in=[one.pk for one in offices_of(person)]).order_by(
            "name"
        )

    def clean_file(self) -> SealedUpload:
        """The file, sealed on its way in; a fault of the field, with its mend, where it was refused."""
        upload: SealedUpload = self.cleaned_data["file"]
        if upload.refusal is not None:
            raise ValidationError(str(upload.refusal))
        return upload


class HoldForm(forms.Form):
    """Why an exhibit may not be erased for now."""

    reason = forms.TypedChoiceField(
        label=_("Why"),
        coerce=HoldReason,
        choices=[(reason.value, reason.label) for reason in HoldReason],
    )


class EraseForm(forms.Form):
    """Why an exhibit is erased, and its code, typed, so that nobody erases another by a slip."""

    reason = forms.TypedChoiceField(
        label=_("Why"),
        coerce=ErasureReason,
        choices=[(reason.value, reason.label) for reason in ErasureReason],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose why it is erased.")},
    )
    code = forms.CharField(
        label=_("Code of the exhibit"),
        max_length=40,
        widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false", "size": 12}),
        error_messages={"required": _("Type the code that stands above.")},
    )

    def __init__(self, exhibit: UUID, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._exhibit = exhibit

    def clean_code(self) -> str:
        """The code as it was typed; a fault where it is that of something else."""
        typed: str = self.cleaned_data["code"]
        if not means(typed, self._exhibit):
            raise ValidationError(_("That is not the code of this exhibit. Type the one that stands above."))
        return typed
