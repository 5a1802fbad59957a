"""Sign-in by an identity provider (OpenID Connect), and linking its identity to an account."""

from typing import Any

from allauth.core.internal import ratelimit
from allauth.socialaccount import views
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.providers.openid_connect import views as openid
from django.http import HttpRequest, HttpResponseBase


def begin(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """Ask before leaving for the identity provider, then go there; not any number of times a minute."""
    limited = ratelimit.consume_or_429(request, app="allauth.account", action="login")
    answer: HttpResponseBase = limited or openid.login(request, provider_id)
    return answer


def returning(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """Where the identity provider sends a person back to; only an identity that its owner linked opens an account."""
    answer: HttpResponseBase = openid.callback(request, provider_id)
    return answer


class Identities(views.ConnectionsView):
    """The identities linked to one's account; here they are linked and let go."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What the page needs: the providers of this site, too."""
        return {**super().get_context_data(**kwargs), "providers": get_adapter().list_providers(self.request)}


class Cancelled(views.LoginCancelledView):
    """Signing in at the identity provider was broken off."""


class Failed(views.LoginErrorView):
    """Signing in at the identity provider failed."""
