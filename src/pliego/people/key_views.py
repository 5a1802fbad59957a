"""Pages of a person's own key: make it, open it, close it, change its passphrase."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_POST

from . import queries
from .actions import change_passphrase, make_member_key
from .errors import NotYoursError
from .key_access import carried, signed_in, way_on, with_open_key
from .key_forms import NewKeyForm, OpenForm, PassphraseForm
from .key_passkeys import named, names, to_open
from .key_session import close, open_until, opened_key
from .key_tries import forget_tries, may_try
from .keys import CannotOpenError, OpenKey
from .models import Office, Person


@dataclass(frozen=True, slots=True)
class KeyPage:
    """One's own key, as its owner sees it."""

    fingerprint: str
    """Empty where there is no key."""
    open_until: datetime | None
    passkeys: tuple[tuple[str, str], ...]
    """Those that open the key: what a form calls each, and what its owner does; empty where the account has it no
    more."""
    opens: tuple[Office, ...]
    """The offices whose sealed content the key opens."""
    shut_out: tuple[Office, ...]


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """Whether one has a key, whether it is open, and what it opens."""
    person = signed_in(request)
    return render(request, "people/key.html", {"mine": _page(request, person)})


@sensitive_post_parameters()
@sensitive_variables()
@login_required
def make(request: HttpRequest) -> HttpResponse:
    """Make one's key, or another in its place; it is open at once."""
    person = signed_in(request)
    form = NewKeyForm(person, request.POST or None)
    if request.method == "POST" and form.is_valid():
        opened = make_member_key(person, form.cleaned_data["passphrase"])
        messages.success(request, _("Your key is made, and open for 20 minutes."))
        return carried(request, opened, reverse("key-home"))
    alone = [office for office in queries.offices_of(person) if _only_holder(office, person)]
    page = {"form": form, "has_key": queries.key_of(person) is not None, "alone": alone}
    return render(request, "people/key_make.html", page)


@sensitive_post_parameters()
@sensitive_variables()
@login_required
def open_(request: HttpRequest) -> HttpResponse:
    """Open one's key by its passphrase, then go on to where one wanted to go."""
    person = signed_in(request)
    if queries.key_of(person) is None:
        return redirect("key-make")
    form = OpenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        opened = _try(person, form)
        if opened is not None:
            return carried(request, opened, way_on(request, "key-home"))
    page = {
        "form": form,
        "next": way_on(request, "key-home"),
        "asked": to_open(queries.passkey_locks(person)),
    }
    return render(request, "people/key_open.html", page)


@require_POST
@login_required
def close_(request: HttpRequest) -> HttpResponse:
    """Close one's key in this browser."""
    response = redirect("key-home")
    close(request, response)
    messages.success(request, _("Your key is closed."))
    return response


@sensitive_post_parameters()
@sensitive_variables()
@with_open_key
def passphrase(request: HttpRequest, opened: OpenKey) -> HttpResponse:
    """Put a new passphrase in the place of the old one."""
    form = PassphraseForm(signed_in(request), request.POST or None)
    if request.method == "POST" and form.is_valid():
        change_passphrase(opened, form.cleaned_data["passphrase"])
        messages.success(request, _("From now on the new passphrase opens your key."))
        return redirect("key-home")
    return render(request, "people/key_passphrase.html", {"form": form})


def _page(request: HttpRequest, person: Person) -> KeyPage:
    offices = queries.offices_of(person)
    opens = [office for office in offices if person in queries.holders(office)]
    called, locks = names(person), queries.passkey_locks(person)
    return KeyPage(
        fingerprint=queries.fingerprint_of(person),
        open_until=open_until(request) if opened_key(request) else None,
        passkeys=tuple((named(lock), called.get(named(lock), "")) for lock in locks),
        opens=tuple(opens),
        shut_out=tuple(office for office in offices if office not in opens),
    )


def _only_holder(office: Office, person: Person) -> bool:
    version = queries.live_version(office)
    return version is not None and not version.recovery_box and queries.holders(office) == [person]


@sensitive_variables()
def _try(person: Person, form: OpenForm) -> OpenKey | None:
    if not may_try(person):
        form.add_error(None, _("Too many tries. Wait a quarter of an hour."))
        return None
    try:
        opened = queries.open_key(person, form.cleaned_data["passphrase"])
    except (CannotOpenError, NotYoursError):
        form.add_error("passphrase", _("This is not the passphrase of your key."))
        return None
    forget_tries(person)
    return opened
