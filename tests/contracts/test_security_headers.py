"""Every answer of the site carries the strict headers; public pages set and read no cookie, whoever asks."""

from contextlib import closing
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pliego.site.zones import Zone, zone_of
from tests.support.accounts import person, sign_in

ANSWERS = ["/", "/es/", "/en/", "/fr/", "/es/nothing-here/", "/nothing-here/"]

CONTENT_POLICY = {
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
}
PRIVATE_POLICY = {*CONTENT_POLICY, "script-src 'self'", "connect-src 'self'"}
PRIVATE = [
    "/es/account/",
    "/en/account/sign-in/",
    "/fr/account/new/",
    "/es/account/nothing/",
    "/account/x/return/",
]
REPORTERS = ["/es/sheet/", "/en/sheet/nothing/", "/fr/sheet/files/", "/sheet/"]
REFUSALS = {
    "es": "Aquí no hay nada que enviar",
    "en": "There is nothing to send here",
    "fr": "Il n'y a rien à envoyer ici",
}
OTHERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@pytest.mark.django_db
@pytest.mark.parametrize("address", ANSWERS)
def test_nothing_may_run_or_load_but_the_sites_own_styles_and_images(client: Client, address: str) -> None:
    policy = client.get(address).headers["Content-Security-Policy"]

    assert {part.strip() for part in policy.split(";")} == CONTENT_POLICY


@pytest.mark.django_db
@pytest.mark.parametrize("address", ANSWERS)
def test_the_other_headers_are_the_strict_ones(client: Client, address: str) -> None:
    headers = client.get(address).headers

    assert {name: headers[name] for name in OTHERS} == OTHERS
    for power in ("camera", "geolocation", "publickey-credentials-get", "publickey-credentials-create"):
        assert f"{power}=()" in headers["Permissions-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize("address", ANSWERS)
def test_no_answer_sets_a_cookie(client: Client, address: str) -> None:
    response = client.get(address, headers={"accept-language": "fr"})

    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/es/", "/en/cases/", "/fr/questions/", "/es/nothing-here/", "/log/key"])
def test_a_public_page_is_the_same_for_whoever_is_signed_in(client: Client, address: str) -> None:
    stranger = client.get(address)
    client.force_login(person())
    with CaptureQueriesContext(connection) as queries:
        known = client.get(address)

    assert known.content == stranger.content
    assert not known.cookies
    assert "cookie" not in known.headers.get("Vary", "").lower()
    assert not [query["sql"] for query in queries if "session" in query["sql"] or "people_" in query["sql"]]


@pytest.mark.django_db
@pytest.mark.parametrize("address", PRIVATE)
def test_a_page_for_one_person_is_kept_by_nobody_and_runs_the_sites_own_scripts_only(
    client: Client, address: str
) -> None:
    headers = client.get(address).headers

    assert headers["Cache-Control"] == "no-store"
    assert {part.strip() for part in headers["Content-Security-Policy"].split(";")} == PRIVATE_POLICY
    assert {name: headers[name] for name in OTHERS} == {**OTHERS, "Referrer-Policy": "same-origin"}
    assert "camera=()" in headers["Permissions-Policy"]
    assert "publickey-credentials-get=(self)" in headers["Permissions-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize("address", REPORTERS)
def test_a_page_of_who_reports_something_is_kept_and_found_by_nobody_and_runs_no_script(
    client: Client, address: str
) -> None:
    headers = client.get(address).headers

    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Robots-Tag"] == "noindex, nofollow"
    assert {part.strip() for part in headers["Content-Security-Policy"].split(";")} == CONTENT_POLICY
    assert {name: headers[name] for name in OTHERS} == {**OTHERS, "Referrer-Policy": "same-origin"}
    assert "publickey-credentials-get=()" in headers["Permissions-Policy"]


@pytest.mark.django_db
def test_a_page_of_who_reports_something_takes_forms_and_as_many_files_as_it_says_and_no_more(
    client: Client,
) -> None:
    form = "application/x-www-form-urlencoded"
    ten_files = 10 * 25_000_000 + 1024 * 1024

    def sent(path: str, length: int) -> int:
        said: dict[str, Any] = {"CONTENT_LENGTH": str(length)}
        return client.generic("POST", path, "", form, **said).status_code

    assert client.generic("PUT", "/es/sheet/").headers["Allow"] == "GET, HEAD, POST"
    assert (sent("/es/sheet/nothing/", 1024 * 1024), sent("/es/sheet/nothing/", 1024 * 1024 + 1)) == (
        404,
        413,
    )
    for address in ("/es/sheet/files/", "/fr/sheet/add/"):
        assert sent(address, ten_files) != 413
        assert sent(address, ten_files + 1) == 413


@pytest.mark.django_db
def test_cookies_of_a_person_are_for_the_site_alone_and_no_script_reads_them(client: Client) -> None:
    person()
    client.get("/es/account/sign-in/")
    sign_in(client)

    assert sorted(client.cookies) == ["csrf", "session"]
    for cookie in client.cookies.values():
        kept = {name: cookie[name] for name in ("httponly", "samesite", "path", "domain", "max-age")}
        assert kept == {"httponly": True, "samesite": "Lax", "path": "/", "domain": "", "max-age": ""}


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_a_page_for_one_person_takes_forms_and_nothing_else(client: Client, method: str) -> None:
    answer = client.generic(method, "/es/account/sign-in/")

    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD, POST")


@pytest.mark.parametrize(
    "path",
    [
        "/es/accounts/",
        "/es/account",
        "/es/cases/account/",
        "/de/account/",
        "/account",
        "//es/account/",
        "/exhibit/",
        "/es/sheets/",
        "/es/cases/sheet/",
    ],
)
def test_only_the_named_addresses_are_for_one_person(path: str) -> None:
    assert zone_of(path) is Zone.PUBLIC


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])
@pytest.mark.parametrize(("language", "heading"), REFUSALS.items())
def test_nothing_can_be_sent_and_the_refusal_is_a_page_that_reads_no_database(
    client: Client, method: str, language: str, heading: str
) -> None:
    for path in ("", "cases/", "report-an-error/", "cases/x.csv", "nothing-here/"):
        answer = client.generic(method, f"/{language}/{path}")
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")
        assert f"<h1>{heading}</h1>" in answer.content.decode()
        assert {
            part.strip() for part in answer.headers["Content-Security-Policy"].split(";")
        } == CONTENT_POLICY


@pytest.mark.django_db
def test_more_than_a_form_is_not_read_but_where_files_are_handed_in(client: Client) -> None:
    large: dict[str, Any] = {"CONTENT_LENGTH": str(1024 * 1024 + 1)}
    refused = client.generic("POST", "/es/account/sign-in/", "", "application/x-www-form-urlencoded", **large)
    handed_in = client.generic(
        "POST", "/es/exhibits/hand-in/", "", "multipart/form-data; boundary=x", **large
    )

    assert refused.status_code == 413
    assert "megabyte" in refused.content.decode()
    assert handed_in.status_code == 302


@pytest.mark.django_db
def test_a_page_can_be_asked_for_without_its_body(client: Client) -> None:
    answer = client.head("/en/cases/")

    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.django_db
def test_static_files_carry_the_strict_headers_too(client: Client) -> None:
    with closing(client.get("/static/pliego.css")) as response:
        headers = response.headers

    assert response.status_code == 200
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
