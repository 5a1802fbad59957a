"""The index finds what the search of the site finds."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.observatory import queries
from pliego.observatory.facets import BY_ID
from pliego.observatory.folding import fold
from pliego.observatory.models import PublishedTag
from pliego.observatory.queries import Search
from pliego.observatory.static_site import lists, search
from pliego.observatory.static_site.leading import Ground
from pliego.observatory.static_site.rewriting import Words


def read(places: str) -> list[int]:
    """The numbers that a text of steps tells."""
    last, found = -1, []
    for step in places.split():
        last += int(step, 36) + 1
        found.append(last)
    return found


def index() -> dict[str, Any]:
    """The index as the script takes it."""
    text = search.index().decode()
    told: dict[str, Any] = json.loads(text.removeprefix("pliego.index(").removesuffix(");\n"))
    return told


def found_by(told: dict[str, Any], words: str, chosen: tuple[tuple[str, str], ...]) -> set[str]:
    """Slugs that the index gives, as the script reads it."""
    left = set(range(len(told["slugs"])))
    for word in fold(words).split():
        left &= {
            one
            for known, places in zip(told["words"], told["holding"], strict=True)
            if word in known
            for one in read(places)
        }
    for facet, value in chosen:
        left &= set(read(told["facets"].get(facet, {}).get(value, "")))
    return {told["slugs"][one] for one in left}


@given(st.sets(st.integers(0, 5000)))
def test_places_are_told_and_read_back(numbers: set[int]) -> None:
    assert read(search.places(sorted(numbers))) == sorted(numbers)


@pytest.mark.parametrize(
    "words", ["", "mina", "MICHOACÁN", "snte zzz", "gm silao", "auto", "a b", "puebla textil"]
)
def test_words_find_the_same_cases_as_on_the_site(published: None, words: str) -> None:
    site = set(queries.matching(Search(words=words)).values_list("slug", flat=True))
    assert found_by(index(), words, ()) == site


def test_every_value_and_pairs_of_values_find_the_same_cases_as_on_the_site(published: None) -> None:
    told = index()
    single = sorted(set(PublishedTag.objects.filter(facet__in=BY_ID).values_list("facet", "value")))
    pairs = [((one), (other)) for one, other in zip(single, single[7:], strict=False) if one[0] != other[0]]
    for chosen in [*((one,) for one in single), *pairs]:
        site = set(queries.matching(Search(chosen=chosen)).values_list("slug", flat=True))
        assert found_by(told, "", chosen) == site, chosen


def test_cases_stand_in_the_order_of_the_list(published: None) -> None:
    cases = queries.matching(Search()).order_by(*queries.SORTS["newest"]).values_list("slug", flat=True)
    assert index()["slugs"] == list(cases)


def test_each_case_has_its_card_and_its_link_leads_to_the_page(ground: Ground) -> None:
    pieces = list(search.cards("fr", ground, Words("", "", "")))
    assert [path for path, _ in pieces] == ["copy/cards-fr-0.js"]
    text = pieces[0][1].decode()
    cards = json.loads(text.removeprefix('pliego.cards("fr",0,').removesuffix(");\n"))
    for slug, card in zip(index()["slugs"], cards, strict=True):
        assert f'<a href="../../fr/cases/{slug}/index.html">' in card


def test_the_page_says_what_to_read_where_scripts_are_off(published: None) -> None:
    page = search.page("es", lists.values()).decode()
    assert '<a href="/es/cases/?sort=name">' in page
    assert page.count("<script") == 2
    assert len(page) < 50_000


def test_the_script_asks_nobody_else() -> None:
    script = search.script().decode()
    assert "http" not in script
    assert "fetch(" not in script
    assert "eval" not in script
    assert len(script) < 12_000
