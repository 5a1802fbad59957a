"""What an officer sends about a report."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pliego.evidence.kinds import HoldReason
from pliego.people.models import Office
from pliego.reports.actions.refer import names_duty
from pliego.reports.content import LONG, SHORT
from pliego.reports.moments import today

from .rows import Row
from .targets import bodies_offered, offices_offered

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

Words: TypeAlias = "str | _StrPromise"


@dataclass(frozen=True, slots=True)
class Scene:
    """What a form is about: a report, and the offices whose reports the reader may link it to."""

    row: Row
    numbers: frozenset[str] = frozenset()
    """Filing numbers of the reader's other reports."""


class DeedForm(forms.Form):
    """A deed on a report. Its token is taken once."""

    token = forms.CharField(widget=forms.HiddenInput, max_length=200)

    def __init__(self, scene: Scene, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.scene = scene

    @property
    def shown(self) -> Iterable[forms.BoundField]:
        """The fields that a reader fills in."""
        return self.visible_fields()


def _words(label: Words, hint: Words = "", rows: int = 6) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=hint,
        max_length=LONG,
        widget=forms.Textarea({"rows": rows, "autocomplete": "off"}),
        error_messages={"required": _("Write it in plain words.")},
    )


_TO_THE_REPORTER: Final = _("The reporter reads it as you write it. Say what, why and by when. No law terms.")


class MessageForm(DeedForm):
    """Words for the reporter."""

    text = _words(_("What you tell the reporter"), _TO_THE_REPORTER)


class ConfirmForm(DeedForm):
    """That the report arrived, with or without more words."""

    text = _words(_("What else you tell the reporter (not needed)"), _TO_THE_REPORTER, rows=4)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].required = False


class TargetForm(DeedForm):
    """To whom the report goes, or may go."""

    target = forms.ChoiceField(label=_("To whom"), error_messages={"required": _("Choose to whom.")})

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        now: Office = self.scene.row.report.office
        groups = [(_("Offices of this site"), offices_offered(now)), (_("Others"), bodies_offered())]
        choices: list[Any] = [("", _("Choose")), *((title, list(found)) for title, found in groups if found)]
        self.fields["target"].choices = choices  # type: ignore[attr-defined]


class AskConsentForm(TargetForm):
    """A question whether the report may go to a body."""

    text = _words(_("Why, and what they would learn"), _TO_THE_REPORTER)


class HandOnForm(TargetForm):
    """Hands the report on."""

    text = _words(
        _("What you hand on, and why"),
        _(
            "The reporter reads it. Name what the other one gets: an office of this site gets all of it, an authority "
            "outside what you give it."
        ),
    )
    legal_duty = forms.CharField(
        label=_("Legal duty (only without consent)"),
        help_text=_(
            "Without the reporter's consent it may go only where a law orders it. Name the law and the article."
        ),
        max_length=SHORT,
        required=False,
        widget=forms.TextInput({"autocomplete": "off"}),
    )

    def clean_legal_duty(self) -> str:
        """Nothing, or a law with its article."""
        told: str = self.cleaned_data["legal_duty"].strip()
        if told and not names_duty(told):
            raise ValidationError(_("Name the law and the number of its article, such as: LFT, art. 504."))
        return told


class HeardBackForm(TargetForm):
    """What a body answered."""

    text = _words(_("What it answered"), _TO_THE_REPORTER)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["target"].label = _("Who answered")


class DuplicateForm(DeedForm):
    """The number of a report that tells of the same."""

    number = forms.CharField(
        label=_("Number of the other report"),
        help_text=_("Both stay as they are, each with its own answer: they are linked, not merged."),
        max_length=12,
        widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false", "size": 12}),
        error_messages={"required": _("Type its number.")},
    )

    def clean_number(self) -> str:
        """A number of the reader's own reports, in capitals."""
        number: str = self.cleaned_data["number"].strip().upper()
        if number not in self.scene.numbers:
            raise ValidationError(_("You have no other report with that number."))
        return number


class VisitForm(DeedForm):
    """When a visit is wanted, and why."""

    day = forms.DateField(
        label=_("Day on which you ask for it"),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"required": _("Choose a day."), "invalid": _("That is not a day.")},
    )

    def clean_day(self) -> date:
        """A day that has not passed."""
        asked: date = self.cleaned_data["day"]
        if asked.isoformat() < today():
            raise ValidationError(_("That day has passed. Choose today or a later one."))
        return asked

    text = _words(
        _("Why a visit"),
        _("The reporter reads it. Leave out what would warn the employer of the day."),
        rows=4,
    )


class HoldForm(DeedForm):
    """Why a report may not be erased for now."""

    reason = forms.ChoiceField(
        label=_("Why it is held"), choices=[(one.value, one.label) for one in HoldReason]
    )


class BareForm(DeedForm):
    """A deed that needs no words."""
