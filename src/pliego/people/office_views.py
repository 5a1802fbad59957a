"""Pages of offices: who is in them, who is admitted, let in, given a role, or leaves."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from . import queries
from .actions import admit, appoint, end_membership, let_in, see_leave
from .errors import Reason
from .key_access import signed_in, with_open_key
from .key_session import opened_key
from .key_words import FAULTS, KINDS, REASONS, why
from .keys import OpenKey
from .kinds import OfficeKind, OfficeRole
from .models import Membership, Office, Person
from .office_forms import AdmitForm
from .office_page import office_page
from .rules import may


def office_of(person: Person, slug: str, permission: str = "office.see") -> Office:
    """The office of this address. Raises `Http404` unless the person may do that in it: whoever is not in an office
    does not learn that it exists."""
    office = Office.objects.filter(slug=slug).first()
    if office is None or not may(person, permission, office):
        raise Http404
    return office


@login_required
def offices(request: HttpRequest) -> HttpResponse:
    """The offices that one works in, and what each has to mend."""
    mine = [
        (office, KINDS[OfficeKind(office.kind)], len(queries.warnings(office)))
        for office in queries.offices_of(signed_in(request))
    ]
    return render(request, "people/office_list.html", {"offices": mine})


@login_required
def office(request: HttpRequest, slug: str) -> HttpResponse:
    """One office: what to mend, members, keys, recovery shares."""
    person = signed_in(request)
    page = office_page(office_of(person, slug), person)
    return render(request, "people/office.html", {"page": page, "is_open": opened_key(request) is not None})


@with_open_key
def admit_(request: HttpRequest, opened: OpenKey, slug: str) -> HttpResponse:
    """Admit someone to the office, by a lead whose key is open and who has compared the fingerprint of theirs."""
    here = office_of(signed_in(request), slug, "office.admit")
    form = AdmitForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        person, seen = form.cleaned_data["login"], queries.fingerprint_of(form.cleaned_data["login"])
        if form.cleaned_data["seen"] != seen:
            page = {"office": here, "form": form, "person": person, "fingerprint": seen}
            return render(request, "people/office_admit_key.html", page)
        try:
            admit(here, person, OfficeRole(form.cleaned_data["role"]), opened)
        except FAULTS as fault:
            form.add_error(None, str(why(fault)))
        else:
            messages.success(request, _("%(name)s is in the office.") % {"name": person.name})
            return redirect("office", slug)
    return render(request, "people/office_admit.html", {"office": here, "form": form})


@with_open_key
def let_in_(request: HttpRequest, opened: OpenKey, slug: str, pk: int) -> HttpResponse:
    """Let a member's key open what is sealed for the office, after its fingerprint was compared."""
    here = office_of(signed_in(request), slug, "office.let_in")
    membership = _membership(here, pk)
    member = office_page(here, signed_in(request)).listed(pk)
    # A key that was made since the page was shown has to be compared, too.
    if request.method == "POST" and request.POST.get("seen") == member.fingerprint:
        try:
            let_in(membership, opened)
        except FAULTS as fault:
            messages.error(request, str(why(fault)))
        else:
            said = _("The key of %(name)s opens what is sealed for the office.")
            messages.success(request, said % {"name": membership.person.name})
        return redirect("office", slug)
    return render(request, "people/office_let_in.html", {"office": here, "member": member})


@require_POST
@login_required
def appoint_(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Give a member another role, by a lead."""
    person = signed_in(request)
    here = office_of(person, slug, "office.appoint")
    try:
        role = OfficeRole(request.POST.get("role", ""))
    except ValueError as fault:
        raise Http404 from fault
    try:
        appoint(_membership(here, pk), role, person)
    except FAULTS as fault:
        messages.error(request, str(why(fault)))
    return redirect("office", slug)


@login_required
def leave(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """See a member leave, by a lead, or leave: with a new version of the key where a lead's own is open."""
    person = signed_in(request)
    here = office_of(person, slug)
    membership = _membership(here, pk)
    opened = opened_key(request)
    if request.method == "POST":
        return _left(request, membership, opened)
    if membership.person_id != person.pk and not may(person, "office.end_membership", here):
        messages.error(request, str(REASONS[Reason.NOT_LEAD]))
        return redirect("office", slug)
    page = office_page(here, person)
    shown = {"page": page, "office": here, "member": page.listed(pk), "is_open": opened is not None}
    return render(request, "people/office_leave.html", shown)


def _left(request: HttpRequest, membership: Membership, opened: OpenKey | None) -> HttpResponse:
    person = signed_in(request)
    name = {"name": membership.person.name}
    try:
        if (
            opened is not None
            and membership.person_id != person.pk
            and person in queries.holders(membership.office)
        ):
            version = see_leave(membership, opened)
            said = _("%(name)s has left, and the office has version %(number)s of its key.")
            messages.success(request, said % {**name, "number": version.number})
        else:
            end_membership(membership, person)
            messages.success(request, _("%(name)s has left. A new version of the key is due.") % name)
    except FAULTS as fault:
        messages.error(request, str(why(fault)))
    inside = may(person, "office.see", membership.office)
    return redirect("office", membership.office.slug) if inside else redirect("office-list")


def _membership(here: Office, pk: int) -> Membership:
    return get_object_or_404(queries.memberships(here).select_related("office"), pk=pk)
