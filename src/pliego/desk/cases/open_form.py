"""What a case is opened with: an office, an annex, how it began, and a workplace found or added."""

from collections.abc import Sequence
from typing import Any, Final, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from pliego.docket.kinds import Annex
from pliego.docket.queries import public_cases
from pliego.facilities.finding import find_facilities
from pliego.facilities.models import Facility
from pliego.facilities.queries import display_name, with_directory
from pliego.people.models import Office, Person
from pliego.people.queries import offices_of
from pliego.people.rules import may

from .access import my_cases
from .act_form import OnceForm
from .fields import (
    AddressField,
    DayField,
    PlainField,
    detail_field,
    reference_field,
    refuse_future,
    visibility_field,
)
from .kinds import Start
from .opening import NewDeskCase, NewFacility
from .standings import today
from .words import ANNEX, SECTOR, START

NEW: Final = "new"
LONGEST_NAME: Final = 200


def opening_offices(person: Person) -> list[Office]:
    """The person's offices that may open cases."""
    return [office for office in offices_of(person) if may(person, "case.open", office)]


def known_facilities(person: Person) -> QuerySet[Facility]:
    """The workplaces of public cases, and of those that the person may read."""
    mine = Q(cases__in=my_cases(person)) | Q(cases__in=public_cases())
    return Facility.objects.filter(mine).distinct()


class OpenForm(OnceForm):
    """A new case. `found` are the workplaces that it offers."""

    office = forms.ModelChoiceField(Office.objects.none(), label=_("For which office"), empty_label=None)
    annex = forms.TypedChoiceField(
        label=_("Under which annex"),
        coerce=Annex,
        choices=[(one.value, label) for one, label in ANNEX.items()],
        initial=Annex.UNITED_STATES_MEXICO.value,
    )
    start = forms.TypedChoiceField(
        label=_("How it began"),
        coerce=Start,
        choices=[(one.value, label) for one, label in START.items()],
        initial=Start.PETITION.value,
        widget=forms.RadioSelect,
    )
    date_text = DayField(
        label=_("When it was received, or the initiative taken"),
        help_text=_("2026-11-22; where the day is not known 2026-11, or 2026."),
    )
    facility = forms.ChoiceField(label=_("Workplace"), widget=forms.RadioSelect, initial=NEW)
    name = PlainField(label=_("Name of the workplace"), max_length=LONGEST_NAME, required=False)
    state = PlainField(label=_("State"), max_length=100, required=False)
    municipality = PlainField(label=_("Municipality"), max_length=100, required=False)
    sector = forms.ChoiceField(
        label=_("Sector"),
        choices=[("", _("Not known")), *((one.value, label) for one, label in SECTOR.items())],
        required=False,
    )
    detail = detail_field()
    source_url = AddressField()
    reference = reference_field()
    visibility = visibility_field()

    def __init__(self, person: Person, *args: Any, asked: str = "", **kwargs: Any) -> None:
        """`asked` are words by which to find workplaces; a workplace that was chosen stays among those offered."""
        super().__init__(*args, **kwargs)
        office = cast("forms.ModelChoiceField[Office]", self.fields["office"])
        office.queryset = Office.objects.filter(pk__in=[one.pk for one in opening_offices(person)])
        known = known_facilities(person)
        self.found = self._offered(known, asked)
        choices = [(one.slug, told(one)) for one in self.found]
        choice = cast("forms.ChoiceField", self.fields["facility"])
        choice.choices = [*choices, (NEW, _("A new one: I name it below"))]

    def _offered(self, known: QuerySet[Facility], asked: str) -> Sequence[Facility]:
        found = list(find_facilities(asked, known))
        chosen = self.data.get("facility", "") if self.is_bound else self.initial.get("facility", "")
        if chosen and chosen not in {one.slug for one in found}:
            found += with_directory(known.filter(slug=chosen))
        return found

    def clean_date_text(self) -> str:
        """The day, which has come."""
        day: str = self.cleaned_data["date_text"]
        refuse_future(day, today())
        return day

    def clean(self) -> dict[str, Any]:
        """Everything, if there is a workplace and the annex has what it begins with."""
        given = super().clean() or {}
        if given.get("facility") == NEW and not given.get("name"):
            raise ValidationError({"name": _("Name the workplace, or choose one that was found.")})
        if "|" in f"{given.get('name')}{given.get('state')}{given.get('municipality')}":
            raise ValidationError({"name": _("Leave out the sign | in the name and the place.")})
        if given.get("start") is Start.TIP and given.get("annex") is Annex.CANADA_MEXICO:
            raise ValidationError(
                {"start": _("The hotline is that of the United States. Choose another beginning.")}
            )
        return given

    def new_case(self) -> NewDeskCase:
        """What was sent, for `open_case_from`."""
        given = self.cleaned_data
        chosen = next((one for one in self.found if one.slug == given["facility"]), None)
        return NewDeskCase(
            office=given["office"],
            annex=given["annex"],
            start=given["start"],
            facility=chosen
            or NewFacility(given["name"], given["state"], given["municipality"], given["sector"]),
            token=given["token"],
            date_text=given["date_text"],
            detail=given["detail"],
            source_url=given["source_url"],
            reference=given["reference"],
            visibility=given["visibility"],
        )


def told(facility: Facility) -> str:
    """A workplace in a line: its name and where it is. Reads its directory."""
    places = dict.fromkeys(str(place) for place in facility.places.all())
    return " · ".join((display_name(facility), *places))
