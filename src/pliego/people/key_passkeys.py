"""Passkeys that open a key: what the page's script asks the browser for, and what comes back."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence

from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_removed
from allauth.mfa.webauthn.internal.auth import get_credentials
from django import forms
from django.utils.translation import gettext_lazy as _
from nacl.utils import random

from .actions import remove_passkey_lock
from .keys import PRF_BYTES, CannotOpenError, PasskeySecret
from .models import MemberLock, Person

Asked = dict[str, str]
"""The salt that each passkey is asked with, by the passkey's id; both in base64url without padding."""


def to_add(person: Person) -> Asked:
    """A new salt for each passkey of the account."""
    return {_text(one.credential_id): _text(random(PRF_BYTES)) for one in get_credentials(person)}


def to_open(locks: Sequence[MemberLock]) -> Asked:
    """The salt of each passkey that opens the key."""
    return {_text(bytes(lock.credential)): _text(bytes(lock.salt)) for lock in locks}


def names(person: Person) -> dict[str, str]:
    """What the person calls each passkey of the account, by what a form calls it."""
    found = Authenticator.objects.filter(user_id=person.pk, type=Authenticator.Type.WEBAUTHN)
    return {
        _text(one.wrap().authenticator_data.credential_data.credential_id): one.wrap().name for one in found
    }


def named(lock: MemberLock) -> str:
    """The passkey of a lock as a form names it."""
    return _text(bytes(lock.credential))


class _Base64Field(forms.CharField):
    """Bytes in base64url without padding."""

    def clean(self, value: str) -> bytes:
        """The bytes. Raises `ValidationError` on anything else."""
        text = super().clean(value)
        try:
            return urlsafe_b64decode(text + "=" * (-len(text) % 4))
        except ValueError as fault:
            raise forms.ValidationError(_("The passkey gave nothing that can open a key.")) from fault


class PasskeyForm(forms.Form):
    """What a passkey answered."""

    credential = _Base64Field(max_length=1400)
    salt = _Base64Field(max_length=44)
    secret = _Base64Field(max_length=44)

    def answer(self) -> PasskeySecret | None:
        """The answer; none where it is not of the right form."""
        if not self.is_valid():
            return None
        try:
            return PasskeySecret(**self.cleaned_data)
        except CannotOpenError:
            return None


def forget_removed(user: Person, authenticator: Authenticator, **_more: object) -> None:
    """A passkey that is taken out of an account opens its owner's key no longer."""
    if authenticator.type == Authenticator.Type.WEBAUTHN:
        remove_passkey_lock(user, authenticator.wrap().authenticator_data.credential_data.credential_id)


def listen() -> None:
    """From now on removals from accounts are heard of."""
    authenticator_removed.connect(forget_removed, dispatch_uid="people-key-passkeys")


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
