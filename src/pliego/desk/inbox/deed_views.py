"""The page of a deed: a form with examples, a second page where it cannot be undone, then the deed."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from pliego.evidence.errors import AlreadyError, ErasedError
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.key_access import signed_in
from pliego.people.key_session import open_until
from pliego.people.keys import OpenKey
from pliego.reports.actions.refer import answer_about
from pliego.reports.errors import ReportError
from pliego.reports.kinds import Told
from pliego.reports.queries import inbox, is_held
from pliego.reports.tokens import new_token, nonce_of

from .access import reading_offices, with_report
from .catalogue import DEEDS
from .deeds import Work, require_ground
from .forms import DeedForm, Scene
from .rows import Row
from .sheet import can_do
from .targets import suggested, target_of


def browser(request: HttpRequest) -> bytes:
    """What tokens of this browser are bound to."""
    return (request.session.session_key or "").encode()


def _scene(request: HttpRequest, row: Row) -> Scene:
    others = inbox(reading_offices(signed_in(request))).exclude(pk=row.report.pk)
    return Scene(row, frozenset(others.values_list("number", flat=True)))


@require_http_methods(["GET", "HEAD", "POST"])
@with_report
def deed(request: HttpRequest, opened: OpenKey, row: Row, slug: str) -> HttpResponseBase:
    """The form of a deed, and the deed."""
    if slug not in DEEDS:
        raise Http404
    wanted, person = DEEDS[slug], signed_in(request)
    if not can_do(slug, row.report, person, is_held=is_held(row.report)):
        messages.error(request, _("This cannot be done with the report as it stands now. Nothing was done."))
        return redirect("inbox:report", number=row.report.number)
    scene = _scene(request, row)
    if request.method != "POST":
        form = wanted.form(scene, initial={"token": new_token(browser(request), timezone.now())})
        return _page(request, row, slug, form)
    form = wanted.form(scene, request.POST)
    if not form.is_valid() or request.POST.get("step") == "change":
        return _page(request, row, slug, form)
    if wanted.asks_again and request.POST.get("step") != "sure":
        return _ask_again(request, row, slug, form)
    return _do(request, opened, row, slug, form)


def _do(request: HttpRequest, opened: OpenKey, row: Row, slug: str, form: DeedForm) -> HttpResponseBase:
    wanted, given = DEEDS[slug], form.cleaned_data
    try:
        nonce = nonce_of(given["token"], browser(request), timezone.now())
        wanted.run(Work(row.opened, signed_in(request), opened, nonce), wanted.write, given)
    except (ReportError, AlreadyError, ErasedError) as refusal:
        form.add_error(None, str(refusal))
    except NotReadyError:
        form.add_error(
            None,
            _(
                "That office cannot take sealed reports now: it needs a second member with a key. Nothing was done."
            ),
        )
    except NotYoursError:
        form.add_error(None, _("Your key does not open a file of this report: nothing was done."))
    else:
        messages.success(request, str(wanted.done))
        return redirect("inbox:report", number=row.report.number)
    return _page(request, row, slug, form)


def _page(request: HttpRequest, row: Row, slug: str, form: DeedForm) -> HttpResponse:
    content = row.told if "target" in form.fields else None
    context = {
        "deed": DEEDS[slug],
        "slug": slug,
        "row": row,
        "form": form,
        "suggested": suggested(content) if content else (),
        "open_until": open_until(request),
    }
    return render(request, "desk/inbox/deed.html", context, status=422 if form.errors else 200)


def _ask_again(request: HttpRequest, row: Row, slug: str, form: DeedForm) -> HttpResponse:
    given = form.cleaned_data
    try:
        require_ground(row.opened, signed_in(request), given)
    except ReportError as refusal:
        form.add_error(None, str(refusal))
        return _page(request, row, slug, form)
    said = answer_about(row.opened, given["target"])
    target = target_of(given["target"], row.report.office)
    context = {
        "deed": DEEDS[slug],
        "slug": slug,
        "row": row,
        "form": form,
        "target": target,
        "agreed": said is Told.YES,
        "against": said is Told.NO,
        "given": given,
    }
    return render(request, "desk/inbox/deed_again.html", context)
