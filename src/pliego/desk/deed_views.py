"""What officials do with one exhibit. Each is sent by a form, so that no link and no other site can do it."""

from collections.abc import Iterable
from functools import wraps
from typing import Any, Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from pliego.evidence.errors import AlreadyError, AlteredError, ErasedError, HeldError
from pliego.evidence.models import Exhibit
from pliego.evidence.reasons import RefusedError
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.key_access import with_open_key
from pliego.people.keys import CannotOpenError, OpenKey

from . import actions
from .access import View, mine, sent_only
from .forms import EraseForm, HoldForm
from .package import package_name, package_of
from .report_files import is_held_with_report
from .roles import NotAllowedError, allowed
from .short_code import short_code

_TOLD: Final = (AlreadyError, AlteredError, ErasedError, HeldError, RefusedError)
"""Refusals whose own text is for readers."""


def _telling(view: View) -> View:
    """A view whose refusals are told on the page of the exhibit."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except _TOLD as refusal:
            messages.error(request, str(refusal))
        except CannotOpenError:
            messages.error(request, str(AlteredError()))
        except NotAllowedError:
            messages.error(
                request,
                _(
                    "Only someone who leads the office may release a hold, erase, or hold a file of a report. "
                    "Nothing was done."
                ),
            )
        except NotYoursError:
            messages.error(request, _("Your key does not open this exhibit: nothing was done."))
        except NotReadyError:
            messages.error(
                request,
                _(
                    "What is done with exhibits is sealed for the office, which cannot take anything sealed now: a "
                    "lead lets in a second member with a key, or makes recovery shares. Nothing was done."
                ),
            )
        return redirect("desk:exhibit", exhibit=kwargs["exhibit"])

    return answer


@sent_only
@with_open_key
@_telling
def open_file(request: HttpRequest, opened: OpenKey, exhibit: UUID) -> HttpResponseBase:
    """The file itself, as a download."""
    opening = actions.open_exhibit(mine(request, exhibit), opened)
    found = opening.description
    return _download(opening.pieces, found.name, found.media.mime, found.size)


@sent_only
@with_open_key
@_telling
def clean(request: HttpRequest, opened: OpenKey, exhibit: UUID) -> HttpResponseBase:
    """Makes a clean copy, and leads to it."""
    made = actions.clean_exhibit(mine(request, exhibit), opened)
    messages.success(request, _("This is the clean copy. The original stays as it came."))
    return redirect("desk:exhibit", exhibit=made.pk)


@sent_only
@with_open_key
@_telling
def export(request: HttpRequest, opened: OpenKey, exhibit: UUID) -> HttpResponseBase:
    """The exhibit as a package that opens without Pliego."""
    found = mine(request, exhibit)
    return _download(package_of(found, opened), package_name(found), "application/zip", None)


@sent_only
@with_open_key
@_telling
def hold(request: HttpRequest, opened: OpenKey, exhibit: UUID) -> HttpResponseBase:
    """Places a hold."""
    found, form = mine(request, exhibit), HoldForm(request.POST)
    if form.is_valid():
        actions.place_hold(found, opened, form.cleaned_data["reason"])
        messages.success(request, _("It is under hold: nobody can erase it until the hold is released."))
    else:
        messages.error(request, _("Choose why it is held. Nothing was done."))
    return redirect("desk:exhibit", exhibit=found.pk)


@sent_only
@with_open_key
@_telling
def release(request: HttpRequest, opened: OpenKey, exhibit: UUID, hold: int) -> HttpResponseBase:
    """Releases a hold."""
    found = mine(request, exhibit)
    standing = found.holds.filter(pk=hold).first()
    if standing is None:
        raise Http404
    actions.release_hold(standing, opened)
    messages.success(request, _("The hold is released."))
    return redirect("desk:exhibit", exhibit=found.pk)


@with_open_key
@require_http_methods(["GET", "HEAD", "POST"])
@_telling
def erase(request: HttpRequest, opened: OpenKey, exhibit: UUID) -> HttpResponseBase:
    """Asks for the code of the exhibit, then erases it."""
    found = mine(request, exhibit)
    allowed(found, opened, "exhibit.erase")
    if found.erased_at:
        raise ErasedError
    form = EraseForm(found.pk, request.POST) if request.method == "POST" else EraseForm(found.pk)
    if form.is_bound and form.is_valid():
        actions.erase_exhibit(found, opened, form.cleaned_data["reason"])
        messages.success(request, _("It is erased. What was done with it, by whom and when stays below."))
        return redirect("desk:exhibit", exhibit=found.pk)
    return _erase_page(request, found, form)


def _erase_page(request: HttpRequest, found: Exhibit, form: EraseForm) -> HttpResponse:
    copies = actions.live_copies(found)
    held = found.holds.filter(released_at=None).exists() or is_held_with_report([found, *copies])
    context = {
        "exhibit": found,
        "form": form,
        "code": short_code(found.pk),
        "copies": len(copies),
        "is_held": held or any(copy.holds.filter(released_at=None).exists() for copy in copies),
    }
    return render(request, "desk/erase.html", context, status=422 if form.errors else 200)


def _download(pieces: Iterable[bytes], name: str, mime: str, size: int | None) -> HttpResponseBase:
    headers = {
        "Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment",
        # Should a browser show it in spite of that, it shows it as a stranger's page that may do nothing.
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    if size is not None:
        headers["Content-Length"] = str(size)
    return StreamingHttpResponse(pieces, content_type=mime, headers=headers)
