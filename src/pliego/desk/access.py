"""Who may do what with which exhibit: members of its office, and nobody else learns that it exists."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from pliego.evidence.models import Exhibit
from pliego.people.key_session import opened_key
from pliego.people.models import Person

from .queries import of_my_offices

View = Callable[..., HttpResponseBase]


def person_of(request: HttpRequest) -> Person:
    """Who is signed in. Raises `Http404` where nobody is, which `login_required` does not let happen."""
    if not isinstance(request.user, Person):
        raise Http404
    return request.user


def mine(request: HttpRequest, exhibit: UUID) -> Exhibit:
    """The exhibit of an office that the reader works in now. Raises `Http404` for any other, be there one or not."""
    found = of_my_offices(person_of(request)).filter(pk=exhibit).first()
    if found is None:
        raise Http404
    return found


def with_open_key(view: View) -> View:
    """A view for whoever is signed in and has an open key, which it is given after the request.

    Anyone else is led to the page that opens it, and from there back: to the same page, or from something sent to the
    page of its exhibit.
    """

    @login_required
    @wraps(view)
    def answer(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        opened = opened_key(request)
        if opened is not None:
            return view(request, opened, **kwargs)
        exhibit = kwargs.get("exhibit")
        back = reverse("desk:exhibit", args=(exhibit,)) if exhibit else request.get_full_path()
        return redirect(f"{reverse('key-open')}?{urlencode({'next': back})}")

    return answer
