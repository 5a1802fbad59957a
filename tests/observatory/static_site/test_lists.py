"""The lists of the copy are the lists of the site."""

import re

import pytest
from django.test import Client
from django.utils.translation import override

from benchmarks.published import multiply
from pliego.observatory import queries
from pliego.observatory.models import PublishedSheet, pack
from pliego.observatory.static_site import lists
from pliego.observatory.static_site.asking import HOST, Reading

ASIDE = re.compile(r'<aside class="facets".*?</aside>\n?|<p class="small jump">.*?</p>\n?', re.DOTALL)


@pytest.mark.parametrize("query", ["step=review_requested&page=2", "sort=name&page=3"])
def test_a_later_page_is_that_of_the_site_without_its_filters(published: None, query: str) -> None:
    PublishedSheet.objects.update(packed=pack(""))
    multiply(130)
    found = lists.values()
    total = found["step", "review_requested"] if "step" in query else 130
    address = f"/en/cases/?{query}"
    live = Client().get(address, headers={"host": "localhost"}, secure=True).content.decode()
    with override("en"):
        copied = lists.later_page(Reading(address), "en", total).decode()
    assert "<aside" in live
    assert ASIDE.sub("", live).replace("https://localhost", f"https://{HOST}").split() == copied.split()


def test_each_value_of_each_facet_has_a_list_as_long_as_it_says(published: None) -> None:
    found = lists.values()
    addresses = set(lists.addresses(found, 41))
    assert len(found) > 100
    for (facet, value), n in found.items():
        search = queries.Search(chosen=((facet, value),))
        assert queries.matching(search).count() == n
        assert f"/es/cases/{search.query()}" in addresses


@pytest.mark.parametrize("query", [{"state": "Puebla", "sector": "x"}, {"q": "mina"}, {"state": "Atlantis"}])
def test_lists_that_nobody_published_are_left_to_the_search(published: None, query: dict[str, str]) -> None:
    assert lists.kept(query, lists.values()) is None
