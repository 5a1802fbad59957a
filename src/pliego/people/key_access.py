"""Who asks for a page: a person who is signed in, with or without an open key."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from .key_session import carry, opened_key
from .keys import OpenKey
from .models import Person

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]
OpenView = Callable[Concatenate[HttpRequest, OpenKey, P], HttpResponseBase]


def signed_in(request: HttpRequest) -> Person:
    """Whoever is signed in. Raises `TypeError` where nobody is."""
    if not isinstance(request.user, Person):
        raise TypeError("nobody is signed in")
    return request.user


def with_open_key(view: OpenView[P]) -> View[P]:
    """A page that needs an open key: where none is, the reader opens it first and comes back."""

    @wraps(view)
    def asked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        opened = opened_key(request)
        if opened is None:
            return redirect(f"{reverse('key-open')}?{urlencode({'next': request.get_full_path()})}")
        return view(request, opened, *args, **kwargs)

    return login_required(asked)


def carried(request: HttpRequest, opened: OpenKey, where: str) -> HttpResponse:
    """Send the reader on to an address with the key open."""
    response = redirect(where)
    carry(request, response, opened)
    return response


def way_on(request: HttpRequest, otherwise: str) -> str:
    """Where the reader wanted to go, if it is a page of this site; else `otherwise`, the name of an address."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    allowed = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if wanted and allowed else reverse(otherwise)
