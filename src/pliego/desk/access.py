"""Who may do what with which exhibit: members of its office, and nobody else learns that it exists."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from pliego.evidence.models import Exhibit
from pliego.people.key_access import signed_in

from .queries import of_my_offices

View = Callable[..., HttpResponseBase]


def mine(request: HttpRequest, exhibit: UUID) -> Exhibit:
    """The exhibit of an office that the reader works in now. Raises `Http404` for any other, be there one or not."""
    found = of_my_offices(signed_in(request)).filter(pk=exhibit).first()
    if found is None:
        raise Http404
    return found


def sent_only(view: View) -> View:
    """A deed on an exhibit, which only a form does; an address that was asked for leads to the page of the exhibit, as
    from the page that opens a key."""

    @wraps(view)
    def answer(request: HttpRequest, exhibit: UUID, **kwargs: Any) -> HttpResponseBase:
        if request.method == "POST":
            return view(request, exhibit=exhibit, **kwargs)
        return redirect("desk:exhibit", exhibit=exhibit)

    return answer
