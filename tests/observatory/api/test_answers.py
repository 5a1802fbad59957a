"""How the API answers: read only, the same for everyone, for programs of any site, and refused in one shape."""

import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pliego.observatory.api.addresses import ADDRESSES
from pliego.observatory.api.cursors import Cursor, read
from pliego.site.zones import Zone, zone_of
from tests.support.accounts import person

CASES = "/api/v1/cases"
SAMPLES = {
    "{slug:slug}": "gm-silao-2021",
    "{slug:procedure}": "usmca-31-a",
    "{slug:figure}": "years",
}


def filled(path: str) -> str:
    """An address with its parts filled in."""
    for part, value in SAMPLES.items():
        path = path.replace(part, value)
    return "/api/v1" + path


EVERY = [*(filled(one.path) for one in ADDRESSES), "/api/", "/api/v1/", "/api/v1/openapi.json"]


def test_an_unchanged_answer_costs_nothing(published: None, client: Client) -> None:
    for address in EVERY:
        first = client.get(address)
        assert (first.status_code, first.headers["Content-Type"]) == (200, "application/json"), address
        assert first.headers["Cache-Control"] == "public, max-age=60"
        assert int(first.headers["Content-Length"]) == len(first.content)
        for tag in (first.headers["ETag"], f'"other", W/{first.headers["ETag"]}', "*"):
            again = client.get(address, headers={"if-none-match": tag})
            assert (again.status_code, again.content) == (304, b""), address
            assert again.headers["ETag"] == first.headers["ETag"]
        assert client.get(address, headers={"if-none-match": '"other"'}).content == first.content


def test_an_answer_is_the_same_for_everyone_and_readable_from_any_site(
    published: None, client: Client
) -> None:
    strangers = {address: client.get(address, headers={"origin": "https://example.org"}) for address in EVERY}
    client.force_login(person())
    for address, stranger in strangers.items():
        with CaptureQueriesContext(connection) as queries:
            known = client.get(address, headers={"accept-language": "fr", "accept": "text/html, */*;q=0.1"})
        assert known.content == stranger.content, address
        assert not known.cookies
        assert "Vary" not in known.headers
        assert "Content-Language" not in known.headers
        assert stranger.headers["Access-Control-Allow-Origin"] == "*"
        assert "Access-Control-Allow-Credentials" not in stranger.headers
        assert stranger.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert "default-src 'none'" in stranger.headers["Content-Security-Policy"]
        assert not [query["sql"] for query in queries if "session" in query["sql"]]


def test_the_headers_can_be_had_alone(published: None, client: Client) -> None:
    for address in EVERY:
        whole, head = client.get(address), client.head(address)
        assert (head.status_code, head.content) == (200, b""), address
        assert head.headers["ETag"] == whole.headers["ETag"]


@pytest.mark.parametrize("address", [CASES, "/api/", "/api/v1/nothing"])
def test_a_browser_may_ask_before_it_asks(client: Client, address: str) -> None:
    asking = {"origin": "https://x.org", "access-control-request-method": "GET"}
    before = client.options(address, headers=asking)
    assert (before.status_code, before.content) == (204, b"")
    assert before.headers["Access-Control-Allow-Methods"] == before.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert "If-None-Match" in before.headers["Access-Control-Allow-Headers"]


def refused(client: Client, address: str, method: str = "GET", **headers: str) -> dict[str, Any]:
    """A refusal, whose shape is held to RFC 9457."""
    answer = client.generic(method, address, headers=headers)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cache-Control"] == "no-store"
    told: dict[str, Any] = json.loads(answer.content)
    assert told.keys() == {"type", "title", "status", "detail"}
    assert told["status"] == answer.status_code
    kinds = {kind["id"]: kind for kind in client.get("/api/v1/problems").json()["problems"]}
    kind = kinds[told["type"].removeprefix("/api/v1/problems#")]
    assert (kind["status"], kind["title"]) == (told["status"], told["title"])
    return told


REFUSALS = [
    (f"{CASES}?colour=red", 400, "known: allegation, conflict, cursor"),
    ("/api/v1/pace?day=1", 400, "known: none"),
    ("/api/v1/openapi.json?x", 400, "known: none"),
    (f"{CASES}?limit=0", 400, "limit: Input should be greater than or equal to 1"),
    (f"{CASES}?limit=201", 400, "less than or equal to 200"),
    (f"{CASES}?limit=ten", 400, "limit: Input should be a valid integer"),
    (f"{CASES}?sort=size", 400, "'newest', 'oldest', 'latest' or 'name'"),
    (f"{CASES}?state=a&state=b", 400, "'state' is given more than once; give one value"),
    (f"{CASES}?q=%00", 400, "q: "),
    (f"{CASES}?q={'a' * 101}", 400, "at most 100 characters"),
    (f"{CASES}?cursor=x", 404, "take `next` of the page before"),
    ("/api/v1/events?since=2024-02-30", 400, "since: "),
    ("/api/v1/events?until=20240201", 400, "until: "),
    (f"{CASES}/gm-silao-2021/standing?language=de", 400, "'es', 'en' or 'fr'"),
    (f"{CASES}/no-such-case", 404, "/api/v1/cases lists"),
    (f"{CASES}/no-such-case/events", 404, "/api/v1/cases lists"),
    (f"{CASES}/no-such-case/standing", 404, "/api/v1/cases lists"),
    ("/api/v1/procedures/none", 404, "known: usmca-31-a"),
    ("/api/v1/nothing", 404, "/api/v1/ lists every address"),
    ("/api/v2/cases", 404, "/api/v1/ lists every address"),
    (f"{CASES}/", 404, "/api/v1/ lists every address"),
    (f"{CASES}/a%00b", 404, "/api/v1/ lists every address"),
]


def test_a_refusal_names_what_mends_it(published: None, client: Client) -> None:
    for address, status, mend in REFUSALS:
        told = refused(client, address)
        assert told["status"] == status, address
        assert mend in told["detail"]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"])
@pytest.mark.parametrize("address", [CASES, "/api/", "/api/v1/nothing"])
def test_nothing_can_be_sent(client: Client, method: str, address: str) -> None:
    told = refused(client, address, method)
    assert (told["status"], told["detail"]) == (405, f"{method} changes nothing here; ask with GET")
    assert client.generic(method, address).headers["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("accept", ["text/html", "application/xml, text/*", "application/json;q=0"])
def test_who_takes_no_json_is_told_so(client: Client, accept: str) -> None:
    assert refused(client, CASES, accept=accept)["status"] == 406


@pytest.mark.parametrize("accept", ["", "*/*", "application/*;q=0.5", "text/html, application/JSON; q=0.2"])
def test_who_takes_json_among_others_gets_it(client: Client, accept: str) -> None:
    assert client.get("/api/v1/problems", headers={"accept": accept}).status_code == 200


def test_another_host_is_refused_in_the_same_shape(client: Client) -> None:
    assert refused(client, CASES, host="elsewhere.example")["status"] == 400


@pytest.mark.parametrize(
    "cursor",
    [
        Cursor("latest", 1, "a").text,
        Cursor("events", 1, "a").text,
        Cursor("newest", "a", "a").text,
        Cursor("newest", 10**12, "a").text,
        Cursor("newest", 1, "a\0").text,
        Cursor("newest", 1, "a").text + "=",
        Cursor("newest", 1, "a").text[:-1],
        "W10",
        "bnVsbA",
        "é",
        "WyJuYW1lIiwiXHVkODAwIiwiYSJd",
    ],
)
def test_a_cursor_that_was_not_handed_out_for_this_order_leads_nowhere(
    client: Client, db: None, cursor: str
) -> None:
    answer = client.get(CASES, {"cursor": cursor})
    assert answer.status_code == 404
    assert "ask without cursor" in answer.json()["detail"]


def test_a_cursor_may_stand_where_no_case_is(published: None, client: Client) -> None:
    for order in ("newest", "oldest", "latest"):
        answer = client.get(CASES, {"sort": order, "cursor": Cursor(order, 738800, "zz").text, "limit": 200})
        assert answer.status_code == 200
        assert 0 < len(answer.json()["cases"]) < 41


def test_names_with_any_letter_can_stand_in_a_cursor() -> None:
    for name in ("Ñandú", "a\u00a0b", "日本", '"quoted"', ""):
        cursor = Cursor("name", name, "x")
        assert read(cursor.text, "name") == cursor


def test_a_fault_of_the_site_is_told_in_the_same_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("pliego.observatory.api.record.edition", fail)
    told = refused(Client(raise_request_exception=False), "/api/v1/pace")
    assert told["status"] == 500


def test_before_anything_is_published_lists_are_empty(db: None, client: Client) -> None:
    assert client.get(CASES).json() == {"day": "", "total": 0, "next": None, "cases": []}
    assert client.get("/api/v1/record").json() == {"edition": None, "checkpoint": None}
    assert client.get("/api/v1/events").json() == {"day": "", "next": None, "events": []}


@pytest.mark.parametrize(
    ("path", "zone"),
    [
        ("/api/", Zone.PROGRAMS),
        ("/api/v1/cases", Zone.PROGRAMS),
        ("/es/api/v1/cases", Zone.PUBLIC),
        ("/apis/", Zone.PUBLIC),
        ("//api/", Zone.PUBLIC),
    ],
)
def test_only_what_begins_with_it_is_for_programs(path: str, zone: Zone) -> None:
    assert zone_of(path) is zone
