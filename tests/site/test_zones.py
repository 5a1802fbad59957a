"""Who need not say who they are go round sessions, accounts and Django's check of forms; others do not."""

import json
from typing import Any

import pytest
from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import engines
from django.test import Client
from django.urls import path
from django.utils.module_loading import import_string

from pliego.site import urls

KNOWN = ("session", "user", "_messages", "allauth")


def seen(request: HttpRequest) -> JsonResponse:
    """What the code of a page sees of who asks."""
    known = [name for name in KNOWN if hasattr(request, name)]
    return JsonResponse({"cookies": request.COOKIES, "known": known, "sent": request.POST})


def with_a_form(request: HttpRequest) -> HttpResponse:
    """A page that asks for everything that templates of other pages show."""
    text = "{% csrf_token %}{% for one in messages %}{{ one }}{% endfor %}{{ user }}."
    return HttpResponse(engines["django"].from_string(text).render({}, request))


def failing(request: HttpRequest) -> HttpResponse:
    """A page with a fault."""
    raise ZeroDivisionError


urlpatterns = [
    *(
        path(f"es/{first}/{last}/", view)
        for first in ("cases", "sheet", "exhibits")
        for last, view in (("seen", seen), ("form", with_a_form), ("failing", failing))
    ),
    *urls.urlpatterns,
]
handler500 = urls.handler500

pytestmark = pytest.mark.urls(__name__)


@pytest.fixture
def laden() -> Client:
    """A browser that has cookies of every zone and of neighbours, and that checks forms."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    for name in ("session", "csrf", "key", "sheet", "sheetx", "other"):
        client.cookies[name] = f"of-{name}"
    return client


def told(answer: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer.content)
    return found


def test_a_public_page_sees_no_cookie_and_nobody(laden: Client) -> None:
    assert told(laden.get("/es/cases/seen/")) == {"cookies": {}, "known": [], "sent": {}}


def test_a_page_of_who_reports_something_sees_its_own_cookie_and_nobody(laden: Client) -> None:
    answer = laden.post("/es/sheet/seen/", {"words": "agua"})

    assert told(answer) == {"cookies": {"sheet": "of-sheet"}, "known": [], "sent": {"words": "agua"}}


def test_cookies_of_one_name_with_a_longer_one_beside_it_are_told_apart(client: Client) -> None:
    answer = client.get("/es/sheet/seen/", headers={"cookie": "xsheet=a;sheet =b; sheet=c=d ; sheets=e;f"})

    assert told(answer)["cookies"] == {"sheet": "c=d"}


@pytest.mark.django_db
def test_a_private_page_sees_everything_and_its_forms_are_checked(laden: Client) -> None:
    assert told(laden.get("/es/exhibits/seen/"))["known"] == list(KNOWN)
    assert laden.post("/es/exhibits/seen/").status_code == 403


@pytest.mark.parametrize("zone", ["cases", "sheet"])
def test_templates_find_nobody_and_set_no_cookie_where_nobody_is_known(laden: Client, zone: str) -> None:
    answer = laden.get(f"/es/{zone}/form/")

    assert (answer.status_code, answer.content[-1:]) == (200, b".")
    assert not answer.cookies


@pytest.mark.parametrize("zone", ["cases", "sheet", "exhibits"])
def test_a_fault_is_a_page_with_the_headers_of_its_zone(laden: Client, zone: str) -> None:
    answer = laden.get(f"/es/{zone}/failing/")

    assert answer.status_code == 500
    assert b"<h1>" in answer.content
    assert answer.headers.get("Cache-Control") == ("no-store" if zone != "cases" else None)


def test_what_strangers_pass_before_they_go_round_the_rest_has_no_hook_that_they_would_miss() -> None:
    ahead = settings.MIDDLEWARE[: settings.MIDDLEWARE.index("pliego.site.middleware.strangers_go_round")]
    hooks = ("process_view", "process_template_response", "process_exception")

    made = [import_string(name)(BaseHandler().get_response) for name in ahead]

    assert len(made) > 5
    assert not [one for one in made for hook in hooks if hasattr(one, hook)]
