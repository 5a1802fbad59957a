"""Every page lives under its language, and the bare root leads to the reader's own."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("asked", "led_to"),
    [("en-GB,en;q=0.9", "/en/"), ("fr-CA", "/fr/"), ("es-MX", "/es/"), ("nah", "/es/"), ("", "/es/")],
)
def test_the_root_leads_to_the_readers_language_or_else_to_spanish(
    client: Client, asked: str, led_to: str
) -> None:
    response = client.get("/", headers={"accept-language": asked})

    assert (response.status_code, response.headers["Location"]) == (302, led_to)
    assert "Accept-Language" in response.headers["Vary"]


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_address_decides_the_language_whatever_the_browser_asks(client: Client, language: str) -> None:
    response = client.get(f"/{language}/", headers={"accept-language": "de"})

    assert response.headers["Content-Language"] == language


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_an_address_that_leads_nowhere_answers_404_in_its_language(client: Client, language: str) -> None:
    response = client.get(f"/{language}/nothing-here/")

    assert response.status_code == 404
    assert f'lang="{language}"' in response.content.decode()
