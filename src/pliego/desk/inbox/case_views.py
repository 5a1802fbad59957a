"""Opens a case from one report or several: nothing of what they tell goes into it but what the officer types."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from pliego.docket.entries import NotRecordableError
from pliego.docket.models import Case
from pliego.facilities.kinds import Sector
from pliego.people.key_access import signed_in
from pliego.people.keys import OpenKey
from pliego.people.models import Person
from pliego.people.rules import may
from pliego.reports.actions import add_step
from pliego.reports.content import Content
from pliego.reports.errors import ReportError
from pliego.reports.kinds import Side, Stage, StepKind
from pliego.reports.moments import today
from pliego.reports.notice import notify
from pliego.reports.places import municipality, state
from pliego.reports.steps import StepBody

from ..cases import actions as cases
from ..cases.look import LookLine
from ..cases.open_form import OpenForm
from ..cases.open_views import told_of, yet_to_tell
from .access import with_report
from .rows import Row
from .sheet import linked_rows

MOST_ASKED: Final = 200


class AlsoForm(forms.Form):
    """Which other reports the case is opened from."""

    also = forms.MultipleChoiceField(
        label=gettext_lazy("Also from these reports"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, others: list[Row], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(one.report.number, f"{one.report.number} {one.name}".strip()) for one in others]
        self.fields["also"].choices = choices  # type: ignore[attr-defined]


@require_http_methods(["GET", "HEAD", "POST"])
@with_report
def case(request: HttpRequest, opened: OpenKey, row: Row) -> HttpResponseBase:
    """The form of a new case, and the case."""
    person, report = signed_in(request), row.report
    if report.stage != Stage.OPEN or not may(person, "case.open", report.office):
        messages.error(request, _("This cannot be done with the report as it stands now. Nothing was done."))
        return redirect("inbox:report", number=report.number)
    near = linked_rows(row, person, opened, today())
    others = [one.row for one in near if may(person, "report.work", one.row.report.office)]
    asked, step = request.POST.get("asked", "")[:MOST_ASKED], request.POST.get("step", "")
    look: Sequence[LookLine] = ()
    also = AlsoForm(others, request.POST) if request.method == "POST" else AlsoForm(others)
    if request.method != "POST":
        form = OpenForm(person, initial={"office": report.office_id, **suggested(row.told)})
    elif step == "find":
        typed = {name: value for name, value in request.POST.items() if name not in ("facility", "step")}
        form = OpenForm(person, initial=typed, asked=asked)
    else:
        form = OpenForm(person, request.POST, asked=asked)
        if form.is_valid() and also.is_valid() and not (look := yet_to_tell(request, form)):
            chosen = [row, *(one for one in others if one.report.number in also.cleaned_data["also"])]
            made = _opened(form, person, chosen)
            if made:
                messages.success(request, _("The case is open, and the reporters can read that it is."))
                return redirect("desk-cases:case", slug=made.slug)
    context = {
        "form": form,
        "also": also,
        "asked": asked,
        "searched": step == "find",
        "row": row,
        **told_of(look),
    }
    return render(request, "desk/inbox/case.html", context, status=422 if form.errors or look else 200)


def suggested(content: Content | None) -> Mapping[str, str]:
    """State, municipality and sector as the reporter told them, for the officer to confirm: a place is no secret that
    names anyone. The name of the workplace is left for the officer to type."""
    if content is None:
        return {}
    region, inner = state(content.place.region), municipality(content.place.municipality)
    known = {one.value for one in Sector}
    return {
        "state": region.name if region else "",
        "municipality": inner.name if inner else "",
        "sector": content.place.sector if content.place.sector in known else "",
    }


def _opened(form: OpenForm, person: Person, rows: list[Row]) -> Case | None:
    """The case; none where it was refused, which the form then tells. A form sent twice gives the same case."""
    try:
        with transaction.atomic():
            made = cases.open_case_from(form.new_case(), person)
            for row in rows:
                _note(row, made)
    except cases.SpentFormError:
        form.add_error(None, _("That form was sent before. Open it anew. Nothing was done."))
    except NotRecordableError:
        form.add_error(None, _("The record cannot hold that. Check the day and the words."))
    except ReportError as refusal:
        form.add_error(None, str(refusal))
    else:
        for row in rows:
            notify(row.opened)
        return made
    return None


def _note(row: Row, made: Case) -> None:
    if any(step.kind is StepKind.CASE_OPENED and step.about == made.slug for step in row.steps):
        return
    body = StepBody(
        kind=StepKind.CASE_OPENED, side=Side.OFFICE, day="", office=row.report.office.name, about=made.slug
    )
    add_step(row.opened, body)
