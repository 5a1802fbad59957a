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


@pytest.mark.django_db
def test_static_files_carry_the_strict_headers_too(client: Client) -> None:
    with closing(client.get("/static/pliego.css")) as response:
        headers = response.headers

    assert response.status_code == 200
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
