"""How pages that record answer: what departs from the rules, and what anyone will read, is told before it is recorded,
and refusals on the page of the case.
"""

import hashlib
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from pliego.docket.actions import SupersededError
from pliego.docket.entries import Entry
from pliego.docket.kinds import Visibility
from pliego.docket.models import Case
from pliego.law.irregular import Irregularity
from pliego.people.key_access import signed_in
from pliego.people.queries import offices_of

from .access import visible_events
from .act_form import ActForm
from .actions import SpentFormError
from .alerts import alerts_of
from .look import LookLine
from .models import Recording
from .sheet import name_of
from .value_form import ValueForm
from .views import reading

View = Callable[..., HttpResponse]


def telling_refusals(view: View) -> View:
    """A view for whoever is signed in, whose refusals are told on the page of the case; a form counts once."""

    @require_http_methods(["GET", "HEAD", "POST"])
    @login_required
    @wraps(view)
    def answer(request: HttpRequest, slug: str, **which: Any) -> HttpResponse:
        if request.method == "POST" and was_sent(request, slug):
            return redirect("desk-cases:case", slug=slug)
        try:
            return view(request, slug, **which)
        except SupersededError:
            messages.error(request, _whose(request, slug, which.get("number", 0)))
        except SpentFormError:
            messages.error(
                request, _("That form was sent before, for something else. Open it anew. Nothing was done.")
            )
        return redirect("desk-cases:case", slug=slug)

    return answer


def _whose(request: HttpRequest, slug: str, number: int) -> str:
    """Who put something in the place of an event, or took it back; named to members of the office that did."""
    person = signed_in(request)
    ours = Recording.objects.filter(office__in=offices_of(person)).select_related("person")
    found = ours.filter(event__case__slug=slug, event__supersedes__sequence=number).first()
    if found is None:
        return _("Someone corrected it or took it back: what stands below holds now. Nothing was done.")
    if found.person_id == person.pk:
        return _(
            "You corrected it or took it back yourself before: what stands below holds now. Nothing was done."
        )
    return _(
        "%(name)s corrected it or took it back meanwhile: what stands below holds now. Nothing was done."
    ) % {"name": found.person.name}


def was_sent(request: HttpRequest, slug: str) -> bool:
    """Whether this very form was recorded in the case before, as when someone presses its button twice."""
    try:
        token = UUID(request.POST.get("token", ""))
    except ValueError:
        return False
    return Recording.objects.filter(token=token, person=signed_in(request), event__case__slug=slug).exists()


def digest(flags: Sequence[Irregularity], look: Sequence[LookLine]) -> str:
    """What a form says back once its sender was told of these; empty where there is nothing to tell."""
    if not flags and not look:
        return ""
    told = sorted(f"{flag.kind} {flag.act} {flag.norm} {flag.when}" for flag in flags)
    read = [f"{line.title}|{line.iso}|{line.dating}|{line.text}|{line.source}" for line in look]
    return hashlib.sha256("\n".join([*told, "", *read]).encode()).hexdigest()[:32]


def was_told(request: HttpRequest, flags: Sequence[Irregularity], look: Sequence[LookLine]) -> bool:
    """Whether the sender was told of these departures from the rules, and of what anyone will read, before sending
    again."""
    told = digest(flags, look)
    return not told or request.POST.get("told") == told


def done(request: HttpRequest, case: Case, entry: Entry) -> HttpResponse:
    """Tell that it is recorded on the page of the case, which shows what of it departs from the rules."""
    said = (
        _("It is recorded, and published.") if entry.visibility is Visibility.PUBLIC else _("It is recorded.")
    )
    messages.success(request, said)
    return redirect("desk-cases:case", slug=case.slug)


def form_page(
    request: HttpRequest,
    case: Case,
    form: ActForm | ValueForm,
    flags: Sequence[Irregularity],
    look: Sequence[LookLine],
    more: dict[str, Any],
) -> HttpResponse:
    """The form, with its faults, or with what its sender has yet to confirm: departures from the rules, and what anyone
    will read."""
    context = {
        "case": case,
        "name": name_of(case),
        "form": form,
        "flags": alerts_of(flags, visible_events(case, signed_in(request)) if flags else (), reading()),
        "look": look,
        "told": digest(flags, look),
        **more,
    }
    status = 422 if form.errors or flags or look else 200
    return render(request, "desk/cases/record.html", context, status=status)
