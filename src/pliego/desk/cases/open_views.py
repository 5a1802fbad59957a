"""The page that opens a case: a workplace is looked for on it, and nothing that is typed stands in an address."""

from collections.abc import Sequence

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from pliego.docket.entries import NotRecordableError
from pliego.people.key_access import signed_in

from . import actions
from .answers import digest, was_told
from .look import LookLine, look_at_opening
from .open_form import OpenForm, opening_offices
from .views import reading

MOST_ASKED = 200


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def open_case(request: HttpRequest) -> HttpResponse:
    """Open a case, or look for a workplace and keep what was typed so far."""
    person = signed_in(request)
    if not opening_offices(person):
        raise Http404
    asked = request.POST.get("asked", "")[:MOST_ASKED]
    look: Sequence[LookLine] = ()
    if request.method != "POST":
        form = OpenForm(person)
    elif request.POST.get("step") == "find":
        typed = {name: value for name, value in request.POST.items() if name not in ("facility", "step")}
        form = OpenForm(person, initial=typed, asked=asked)
    else:
        form = OpenForm(person, request.POST, asked=asked)
        if form.is_valid() and not (look := yet_to_tell(request, form)):
            try:
                case = actions.open_case_from(form.new_case(), person)
            except actions.SpentFormError:
                form.add_error(None, _("That form was sent before. Open it anew. Nothing was done."))
            except NotRecordableError:
                form.add_error(None, _("The record cannot hold that. Check the day and the words."))
            else:
                messages.success(request, _("The case is open."))
                return redirect("desk-cases:case", slug=case.slug)
    context = {"form": form, "asked": asked, "searched": request.POST.get("step") == "find", **told_of(look)}
    return render(request, "desk/cases/open.html", context, status=422 if form.errors or look else 200)


def yet_to_tell(request: HttpRequest, form: OpenForm) -> Sequence[LookLine]:
    """What anyone will read of the new case, if its sender did not see it yet. The form is valid."""
    try:
        look = look_at_opening(form.new_case(), reading())
    except NotRecordableError:
        return ()
    return () if was_told(request, (), look) else look


def told_of(look: Sequence[LookLine]) -> dict[str, object]:
    """What the page of the form needs to show it, and to say back that it was shown."""
    return {"look": look, "told": digest((), look)}
