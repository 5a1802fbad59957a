"""What the pages of figures, the wider agreement and open data owe their reader, as every page does."""

import re
from itertools import pairwise

import pytest
from django.test import Client

from tests.observatory.test_pages import DATA, LIMIT, Outline, get
from tests.observatory.test_wording import values
from tests.support.pages import LANGUAGES, WIDER


@pytest.mark.parametrize("path", WIDER)
def test_a_page_keeps_the_rules_of_the_house_in_every_language(
    published: None, client: Client, path: str
) -> None:
    told = {language: get(client, f"/{language}/{path}") for language in LANGUAGES}
    for language, html in told.items():
        assert len(html.encode()) <= LIMIT, language
        holds_in_order(Outline(html), language)
        needs_nothing_else(Outline(html))
    assert told_in(told["es"]) == told_in(told["en"]) == told_in(told["fr"])


def told_in(html: str) -> dict[str, list[str]]:
    """What must not change with the language: days, sources, links, and the digits of cells that are numbers alone."""
    kept = values(html)
    cells = re.findall(r"<td[^>]*>(.*?)(?=<td|<th|</t)", html.split("<main")[1], flags=re.S)
    words = (re.sub(r"<[^>]*>|&\w+;", "", cell) for cell in cells)
    digits = [re.sub(r"\D", "", each) for each in words if not re.search(r"[^\W\d_]", each)]
    return {part: kept[part] for part in ("dates", "sources", "links")} | {"digits": digits}


def holds_in_order(outline: Outline, language: str) -> None:
    """Well-formed, one first heading, none passed over, no name twice, every link within the page with its target."""
    assert outline.open == []
    assert outline.all("html")[0]["lang"] == language
    headings = [int(tag[1]) for tag, _ in outline.elements if re.fullmatch("h[1-6]", tag)]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(headings))
    ids = [attributes["id"] for _, attributes in outline.elements if "id" in attributes]
    assert len(set(ids)) == len(ids)
    within = {link["href"][1:] for link in outline.all("a") if link["href"].startswith("#")}
    assert within <= set(ids)


def needs_nothing_else(outline: Outline) -> None:
    """No script that runs, no style of its own, nothing from another machine."""
    assert all(each == DATA for each in outline.all("script"))
    assert not outline.all("style", "iframe", "object")
    for _, attributes in outline.elements:
        assert not [name for name in attributes if name == "style" or name.startswith("on")]
    assert all(image["src"].startswith("/") for image in outline.all("img"))
