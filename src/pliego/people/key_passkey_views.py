"""Pages by which a passkey opens a key: add one, open by one, remove one."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_POST

from . import queries
from .actions import add_passkey_lock, remove_passkey_lock
from .errors import NotYoursError
from .key_access import carried, signed_in, way_on, with_open_key
from .key_passkeys import PasskeyForm, named, to_add
from .keys import CannotOpenError, OpenKey


@sensitive_post_parameters()
@sensitive_variables()
@with_open_key
def add(request: HttpRequest, opened: OpenKey) -> HttpResponse:
    """Let a passkey of the account open the key, too."""
    if request.method == "POST":
        answer = PasskeyForm(request.POST).answer()
        if answer is None:
            messages.error(request, _("The passkey gave nothing that can open a key."))
            return redirect("key-passkey")
        add_passkey_lock(opened, answer)
        messages.success(request, _("This passkey opens your key, too."))
        return redirect("key-home")
    return render(request, "people/key_passkey.html", {"asked": to_add(signed_in(request))})


@sensitive_post_parameters()
@sensitive_variables()
@require_POST
@login_required
def open_by(request: HttpRequest) -> HttpResponse:
    """Open one's key by what a passkey answered."""
    answer = PasskeyForm(request.POST).answer()
    try:
        opened = queries.open_key_by_passkey(signed_in(request), answer) if answer else None
    except (CannotOpenError, NotYoursError):
        opened = None
    if opened is None:
        messages.error(request, _("This passkey does not open your key. Open it by its passphrase."))
        return redirect("key-open")
    return carried(request, opened, way_on(request, "key-home"))


@require_POST
@login_required
def remove(request: HttpRequest) -> HttpResponse:
    """A passkey opens one's key no longer."""
    person = signed_in(request)
    for lock in queries.passkey_locks(person):
        if named(lock) == request.POST.get("credential"):
            remove_passkey_lock(person, bytes(lock.credential))
            messages.success(request, _("This passkey opens your key no longer."))
    return redirect("key-home")
