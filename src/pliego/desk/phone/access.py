"""Who takes reports for others: members of an office that receives some."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render

from pliego.people.key_access import signed_in
from pliego.people.models import Office, Person
from pliego.people.queries import is_ready, offices_of
from pliego.people.rules import may
from pliego.reports.models import Reception

View = Callable[..., HttpResponseBase]


def receiving_offices(person: Person) -> list[Office]:
    """The person's offices that receive reports, those that can take sealed ones first."""
    taking = set(Reception.objects.values_list("office", flat=True))
    mine = [one for one in offices_of(person) if one.pk in taking and may(person, "report.work", one)]
    return sorted(mine, key=lambda office: not is_ready(office))


def operating(view: View) -> View:
    """A page of an operator, who needs no open key: what is taken is sealed for the office in charge at once."""

    @wraps(view)
    def answer(request: HttpRequest) -> HttpResponseBase:
        if not receiving_offices(signed_in(request)):
            return render(request, "desk/phone/nobody.html", status=403)
        return view(request)

    return login_required(answer)


def sent_only(view: View) -> View:
    """What only a form asks for, so that nothing that was told stands in an address."""

    @wraps(view)
    def answer(request: HttpRequest) -> HttpResponseBase:
        return view(request) if request.method == "POST" else redirect("phone:start")

    return answer
