"""Pages of accounts: django-allauth does the work, these give it addresses, words and the look of the site."""

from typing import Any, cast

from allauth.account import views
from allauth.core.internal import ratelimit
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkeys
from allauth.socialaccount.adapter import get_adapter as identities
from allauth.usersessions import views as sessions
from allauth.usersessions.internal.flows.sessions import end_sessions
from allauth.usersessions.models import UserSession
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from pliego.people.account import queries


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """Who is signed in, the offices that they work in, and what guards the account."""
    return render(request, "people/account.html", {"account": queries.account_of(request.user)})


def closed(request: HttpRequest) -> HttpResponse:
    """Says that nobody makes an account on a page, and who does."""
    return render(request, "account/signup_closed.html")


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001  Django's signature
    """The page for a form that is older than the sign-in, or came from another site."""
    return render(request, "account/form_expired.html", status=403)


class SignIn(views.LoginView):
    """Sign in by login and password, by a passkey, or by an identity provider."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What the page needs: the providers, and the demo cast where this is a demo."""
        return {
            **super().get_context_data(**kwargs),
            "providers": identities().list_providers(self.request),
            "demo": queries.demo_sign_in(),
        }


class SignOut(views.LogoutView):
    """Asks, then ends the session."""


class Inactive(views.AccountInactiveView):
    """Says that an account was closed."""


class ConfirmPassword(views.ReauthenticateView):
    """Asks for the password again before something that guards the account is changed."""


class ChangePassword(views.PasswordChangeView):
    """A new password for someone who knows the present one; it ends every other session."""


class SetPassword(views.PasswordSetView):
    """A password for someone who signs in by other means only."""


class FirstPassword(views.PasswordResetFromKeyView):
    """Where a one-time address leads: its holder chooses a password."""


class FirstPasswordSet(views.PasswordResetFromKeyDoneView):
    """Says that the password stands, and leads to the sign-in."""


class SecondFactors(second_factor.IndexView):
    """The second factors of one's account."""


class SecondFactor(second_factor.AuthenticateView):
    """Asks for the second factor after the password."""


class ConfirmSecondFactor(second_factor.ReauthenticateView):
    """Asks for a code again before something that guards the account is changed."""


class AddApp(totp.ActivateTOTPView):
    """Connects an app that shows codes (TOTP)."""


class RemoveApp(totp.DeactivateTOTPView):
    """Disconnects the app that shows codes."""


class RecoveryCodes(recovery_codes.ViewRecoveryCodesView):
    """Codes on paper for when the second factor is lost, shown once."""


class NewRecoveryCodes(recovery_codes.GenerateRecoveryCodesView):
    """Makes new recovery codes; the old ones end."""


class Passkeys(passkeys.ListWebAuthnView):
    """The passkeys of one's account."""


class AddPasskey(passkeys.AddWebAuthnView):
    """Registers a passkey of this device or of a key on the table."""


class RemovePasskey(passkeys.RemoveWebAuthnView):
    """Takes a passkey out of the account."""


class RenamePasskey(passkeys.EditWebAuthnView):
    """Gives a passkey another name."""


class ConfirmPasskey(passkeys.ReauthenticateWebAuthnView):
    """Asks for a passkey again before something that guards the account is changed."""


class PasskeySignIn(passkeys.LoginWebAuthnView):
    """Signs in by a passkey alone."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """What a passkey has to sign; each is kept in a session, so that nobody is given any number of them."""
        limited = ratelimit.consume_or_429(
            request, app="allauth.mfa", action="webauthn_login", limit_get=True
        )
        return cast(HttpResponse, limited or super().get(request, *args, **kwargs))


class Sessions(sessions.ListUserSessionsView):
    """Where one is signed in; ends one session, or all others."""

    def form_valid(self, form: Any) -> HttpResponse:
        """End the session that was named, else every other one."""
        named = self.request.POST.get("session", "")
        if not named:
            return cast(HttpResponse, super().form_valid(form))
        found = UserSession.objects.filter(user=self.request.user, pk=int(named) if named.isdecimal() else 0)
        end_sessions(self.request, list(found))
        return redirect("usersessions_list")
