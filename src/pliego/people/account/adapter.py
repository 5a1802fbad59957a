"""What this site wants otherwise than django-allauth would: no open door, no mail, secrets sealed, words of its own."""

import time
from base64 import b64decode, b64encode
from hashlib import blake2b
from typing import Any, ClassVar, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.stagekit import clear_login
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy
from nacl.secret import SecretBox

from pliego.people.models import Person

from .address import disguised_address

Words = dict[str, str | Promise]


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by `pliego person add`, never on a page; failed passwords are counted by django-axes alone."""

    error_messages: ClassVar[Words] = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": gettext_lazy(
            "The name and the password do not go together. Check both; capital letters count in the password."
        ),
        "incorrect_password": gettext_lazy("This is not your password. Check it; capital letters count."),
        "enter_current_password": gettext_lazy("This is not the password that you have now."),
        "too_many_login_attempts": gettext_lazy("Too many wrong codes. Wait 15 minutes, then try again."),
        "rate_limited": gettext_lazy("Too many attempts. Wait 15 minutes, then try again."),
        "incorrect_code": gettext_lazy("This code does not fit. Wait for the next one and type it again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002  allauth's signature
        """Never: whoever runs the site makes the accounts."""
        return False

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count nothing here: the lockout does, and its page says when it ends."""

    def pre_login(self, request: HttpRequest, user: Person, **about: Any) -> HttpResponse | None:
        """Whatever they signed in by, turn away whose account is closed and, on a public site, the cast of a demo."""
        if user.is_demo and settings.PLIEGO_IS_PRODUCTION:
            clear_login(request)
            return cast(HttpResponse, self.respond_user_inactive(request, user))
        return cast("HttpResponse | None", super().pre_login(request, user, **about))

    def is_reauthentication_required(self, *, app: str, **_about: object) -> bool:  # noqa: ARG002  allauth's signature
        """Unless the person showed a moment ago who they are, by signing in or since."""
        request = context.request
        shown = [record["at"] for record in get_authentication_records(request, request.user)]
        return time.time() - max(shown, default=0) > settings.ACCOUNT_REAUTHENTICATION_TIMEOUT

    def get_client_ip(self, request: HttpRequest) -> str:
        """What stands for the address where attempts are counted."""
        return disguised_address(request)

    def send_mail(self, template_prefix: str, *_letter: object) -> None:
        """Raises `RuntimeError`: nothing of an account goes by mail."""
        raise RuntimeError(f"{template_prefix}: no mail is sent")


class IdentityAdapter(DefaultSocialAccountAdapter):
    """An identity that nobody linked opens nothing and makes no account."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:  # noqa: ARG002  allauth's signature
        """Never: an identity is linked by a person who is signed in."""
        return False


class SecondFactorAdapter(DefaultMFAAdapter):
    """Secrets of second factors stand in the database in boxes that the site's secret key opens."""

    error_messages: ClassVar[Words] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": gettext_lazy("This code does not fit. Wait for the next one and type it again."),
    }

    def encrypt(self, text: str) -> str:
        """The text in a box; a copy of the database without the site's secret key does not open it."""
        return b64encode(bytes(_box().encrypt(text.encode()))).decode("ascii")

    def decrypt(self, encrypted_text: str) -> str:
        """What is in the box. Raises `nacl.exceptions.CryptoError` when the site's secret key is another one."""
        return _box().decrypt(b64decode(encrypted_text)).decode()

    def generate_authenticator_name(self, user: Person, type: Any) -> str:  # noqa: A002  allauth's signature
        """A name for a new passkey, which its owner may change."""
        return gettext("Passkey %(number)d") % {
            "number": 1 + user.authenticator_set.filter(type=type).count()  # type: ignore[attr-defined]
        }


def _box() -> SecretBox:
    key = blake2b(settings.SECRET_KEY.encode(), digest_size=SecretBox.KEY_SIZE, person=b"second-factors")
    return SecretBox(key.digest())
