"""Every answer of the site carries the strict headers and sets no cookie."""

from contextlib import closing

import pytest
from django.test import Client

ANSWERS = ["/", "/es/", "/en/", "/fr/", "/es/nothing-here/", "/nothing-here/"]

CONTENT_POLICY = {
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
}
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
    assert "camera=()" in headers["Permissions-Policy"]
    assert "geolocation=()" in headers["Permissions-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize("address", ANSWERS)
def test_no_answer_sets_a_cookie(client: Client, address: str) -> None:
    response = client.get(address, headers={"accept-language": "fr"})

    assert not response.cookies


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
