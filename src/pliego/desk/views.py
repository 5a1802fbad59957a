"""Pages of exhibits: the list, one exhibit, handing in, the receipt."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_safe

from pliego.evidence.media import Media
from pliego.evidence.uploads import sealing_uploads
from pliego.people.errors import NotReadyError, NotYoursError
from pliego.people.key_access import signed_in, with_open_key
from pliego.people.keys import OpenKey
from pliego.people.queries import holders, is_ready, offices_of

from . import actions, proofs, queries
from .access import mine
from .forms import HandInForm, HoldForm


@require_safe
@with_open_key
def exhibits(request: HttpRequest, opened: OpenKey) -> HttpResponse:
    """The exhibits of the reader's offices, fifty on a page."""
    person = signed_in(request)
    asked = request.GET.get("page", "1")
    found = queries.listing(person, opened, int(asked) if asked.isascii() and asked.isdigit() else 1)
    return render(request, "desk/exhibits.html", {"listing": found, "offices": offices_of(person)})


@require_safe
@with_open_key
def exhibit(request: HttpRequest, opened: OpenKey, exhibit: UUID) -> HttpResponse:
    """One exhibit: what it is, its copies, holds, custody and proof, and what can be done with it."""
    found = mine(request, exhibit)
    try:
        sheet = queries.sheet(found, opened)
    except NotYoursError:
        shut = {"office": found.office, "somebody_opens": bool(holders(found.office))}
        return render(request, "desk/not_let_in.html", shut, status=403)
    context = {"sheet": sheet, "hold_form": HoldForm(), "proof": proofs.proof_of(found)}
    return render(request, "desk/exhibit.html", context)


@login_required
@require_GET
def receipt(request: HttpRequest, exhibit: UUID) -> HttpResponse:
    """The receipt of an exhibit's arrival as a file: the promise, with the proof once there is one."""
    found = mine(request, exhibit)
    proof = proofs.proof_of(found)
    if proof is None:
        messages.info(request, _("There is no receipt any more: what it stood for was erased."))
        return redirect("desk:exhibit", exhibit=found.pk)
    return HttpResponse(
        proof.file,
        content_type="application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{proof.file_name}"'},
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@sealing_uploads
def hand_in(request: HttpRequest) -> HttpResponseBase:
    """Takes a file for an office, sealed while it arrives; needs no open key."""
    person = signed_in(request)
    form = HandInForm(person, request.POST, request.FILES) if request.method == "POST" else HandInForm(person)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        try:
            made = actions.hand_in(given["file"].arrival, given["office"], person, given["note"])
        except NotReadyError:
            form.add_error("office", _not_ready())
        else:
            messages.success(
                request, _("It is sealed and written down. Nobody outside the office can open it.")
            )
            return redirect("desk:exhibit", exhibit=made.pk)
    offices = offices_of(person)
    context = {
        "form": form,
        "offices": offices,
        "unready": [office for office in offices if not is_ready(office)],
        "limit": settings.PLIEGO_EXHIBIT_LIMIT,
        "cleanable": [media for media in Media if media.cleanable],
        "kept": [media for media in Media if not media.cleanable],
    }
    return render(request, "desk/hand_in.html", context, status=422 if form.errors else 200)


def _not_ready() -> str:
    return _(
        "This office cannot take sealed files yet: with one person's key lost, all would be lost. A lead lets in a "
        "second member with a key, or makes recovery shares. Then hand it in again."
    )
