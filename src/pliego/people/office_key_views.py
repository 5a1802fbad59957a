"""Pages of an office's key: its versions, its recovery shares, and opening it by two of them."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from . import queries
from .actions import make_recovery, recover, renew
from .key_access import signed_in, with_open_key
from .key_words import FAULTS, why
from .keys import CannotOpenError, OpenKey, Share, aloud, printed
from .models import Office, Person
from .office_forms import RecoverForm
from .office_page import Access, office_page, shares_mark
from .office_views import office_of


@with_open_key
def renew_(request: HttpRequest, opened: OpenKey, slug: str) -> HttpResponse:
    """Make the first key of the office, or a new version of it."""
    person = signed_in(request)
    here = office_of(person, slug, "office.renew")
    if request.method == "POST":
        try:
            version = renew(here, opened)
        except FAULTS as fault:
            messages.error(request, str(why(fault)))
        else:
            messages.success(
                request, _("The office has version %(number)s of its key.") % {"number": version.number}
            )
        return redirect("office", slug)
    return render(request, "people/office_renew.html", {"page": office_page(here, person), "office": here})


@sensitive_variables()
@with_open_key
def shares(request: HttpRequest, opened: OpenKey, slug: str) -> HttpResponse:
    """Say what recovery shares are; make three and show them, once, on a page made for paper."""
    person = signed_in(request)
    here = office_of(person, slug, "office.make_shares")
    replaced = shares_mark(here)
    if request.method == "POST" and request.POST.get("replaces") != replaced:
        messages.error(request, _("Shares have been made since: those of the mark on this page hold."))
        return redirect("office", slug)
    if request.method == "POST":
        try:
            made = make_recovery(here, opened)
        except FAULTS as fault:
            messages.error(request, str(why(fault)))
            return redirect("office", slug)
        sheets = [(share.number, printed(share)) for share in made]
        page: dict[str, Any] = {
            "office": here,
            "sheets": sheets,
            "mark": aloud(made[0].mark),
            "made": timezone.now(),
        }
        return render(request, "people/office_shares_printed.html", page)
    return render(request, "people/office_shares.html", {"page": office_page(here, person), "office": here})


@sensitive_post_parameters()
@sensitive_variables()
@login_required
def recover_(request: HttpRequest, slug: str) -> HttpResponse:
    """Open the office by two shares, for every member whose key does not open it."""
    person = signed_in(request)
    here = office_of(person, slug)
    form = RecoverForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        let_in = _recovered(here, form, person)
        if let_in is not None:
            said = ngettext(
                "The office is open again for %(count)s member.",
                "The office is open again for %(count)s members.",
                len(let_in),
            )
            messages.success(request, said % {"count": len(let_in)})
            return redirect("office", slug)
    shown = office_page(here, person)
    page = {
        "page": shown,
        "office": here,
        "form": form,
        "has_key": queries.key_of(person) is not None,
        "shut_out": [member for member in shown.members if member.access is Access.WAITS],
    }
    return render(request, "people/office_recover.html", page)


@sensitive_variables()
def _recovered(here: Office, form: RecoverForm, person: Person) -> list[Person] | None:
    pair: tuple[Share, Share] = (form.cleaned_data["one"], form.cleaned_data["other"])
    try:
        return recover(here, pair, person)
    except CannotOpenError:
        form.add_error(
            None, _("These two shares do not open this office: each must be of the set that is in use.")
        )
    except FAULTS as fault:
        form.add_error(None, str(why(fault)))
    return None
