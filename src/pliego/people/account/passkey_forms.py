"""The forms of django-allauth that take a passkey's answer; any answer that no passkey gives is called wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn import forms

_MISSHAPEN: Final = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
"""What reading an answer of another shape ends in: the library reads it as a passkey's, whatever it is."""


@contextmanager
def _of_a_passkey() -> Iterator[None]:
    try:
        yield
    except _MISSHAPEN as fault:
        raise get_adapter().validation_error("incorrect_code") from fault


class AddPasskeyForm(forms.AddWebAuthnForm):
    """What a new passkey answered."""

    def clean(self) -> dict[str, Any]:
        """The answer, checked. Raises `ValidationError` on any other."""
        with _of_a_passkey():
            cleaned: dict[str, Any] = super().clean()
        return cleaned


class _AnswerForm(forms.AuthenticateWebAuthnForm):
    def clean_credential(self) -> Authenticator:
        with _of_a_passkey():
            return super().clean_credential()


class SecondFactorForm(_AnswerForm):
    """What a passkey answered after the password."""


class SignInForm(_AnswerForm, forms.LoginWebAuthnForm):
    """What a passkey answered that signs in by itself."""


class ConfirmForm(_AnswerForm, forms.ReauthenticateWebAuthnForm):
    """What a passkey answered again before something that guards the account is changed."""
