"""The pages of reforms: what each changes, over the real docket, in three languages."""

import re

import pytest
from django.test import Client

from pliego.law.reforms import REFORMS
from pliego.observatory.models import PublishedCase
from tests.support.pages import LANGUAGES


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def counts(client: Client, reform: str, language: str = "en") -> list[int]:
    html = client.get(f"/{language}/reforms/{reform}/").content.decode()
    table = html.partition("<tbody")[2].partition("</tbody>")[0]
    return [int(found) for found in re.findall(r'data-l="[^"]+">(\d+)<', table)]


@pytest.mark.parametrize("reform", REFORMS)
def test_the_effects_add_up_to_the_cases(published: None, client: Client, reform: str) -> None:
    assert sum(counts(client, reform)) == PublishedCase.objects.count() == 41


@pytest.mark.parametrize("reform", REFORMS)
def test_a_language_changes_the_words_and_no_count(published: None, client: Client, reform: str) -> None:
    assert len({tuple(counts(client, reform, language)) for language in LANGUAGES}) == 1


def test_symmetry_says_that_it_changes_no_case_and_shows_ten_made_up_ones(
    published: None, client: Client
) -> None:
    shown = text(client, "/en/reforms/symmetry/")
    assert counts(client, "symmetry") == [0, 0, 41]
    assert "this reform changes no case there" in shown
    assert shown.count("does not hold") == 7
    assert "hypothetical" in shown


def test_the_panel_clock_names_the_case_and_the_days(published: None, client: Client) -> None:
    shown = text(client, "/en/reforms/panel-clock/")
    assert counts(client, "panel-clock") == [1, 1, 39]
    assert shown.index("San Martín") < shown.index("150 calendar days late")
    assert "28 November 2023" in shown


def test_what_cannot_be_known_is_said(published: None, client: Client) -> None:
    shown = text(client, "/en/reforms/reasons/")
    assert "what would have come of it is not on record" in shown


def test_the_list_leads_to_every_reform(published: None, client: Client) -> None:
    html = client.get("/fr/reforms/").content.decode()
    assert all(f'href="/fr/reforms/{name}/"' in html for name in REFORMS)


def test_there_is_no_page_for_a_reform_that_nobody_wrote(client: Client, db: None) -> None:
    assert client.get("/en/reforms/other/").status_code == 404
