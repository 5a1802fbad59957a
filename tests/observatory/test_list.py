"""The list of cases: filters combine, counts equal rows, and every state of it has a plain address."""

import csv
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from pliego.docket.shipped import shipped_tables
from pliego.observatory import labels
from pliego.observatory.models import PublishedCase, PublishedFacet, PublishedSheet, PublishedTag, pack
from pliego.observatory.queries import Listing, Search, facets, panel, parse

FILTERS = ("state", "sector", "year", "outcome", "stage", "petitioner", "allegation")


def listed(client: Client, **query: str) -> Listing:
    """The listing behind a page of the list."""
    listing = client.get("/en/cases/", query).context["listing"]
    assert isinstance(listing, Listing)
    return listing


def shown(listing: Listing) -> list[str]:
    """The slugs on a page of the list, in its order."""
    return [re.findall(r'href="/en/cases/([^/"]+)/"', card)[0] for card in listing.cards]


def table() -> list[dict[str, str]]:
    """The shipped table of cases, read without any code of the product."""
    text = shipped_tables().cases.read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_all_cases_are_listed_newest_first(published: None, client: Client) -> None:
    listing = listed(client)
    assert listing.total == len(listing.cards) == 41
    opened = dict(PublishedCase.objects.values_list("slug", "opened"))
    assert all(opened[first] >= opened[second] for first, second in pairwise(shown(listing)))


@pytest.mark.parametrize("facet", FILTERS)
def test_r08_every_count_equals_the_rows_behind_it(published: None, client: Client, facet: str) -> None:
    counts = dict(PublishedFacet.objects.filter(facet=facet).values_list("value", "count"))
    assert counts
    for value, count in counts.items():
        listing = listed(client, **{facet: value})
        assert listing.total == len(listing.cards) == count, value


@pytest.mark.parametrize(
    ("facet", "column"), [("state", "state"), ("sector", "sector"), ("allegation", "allegations")]
)
def test_r08_counts_equal_the_table_they_come_from(published: None, facet: str, column: str) -> None:
    expected: dict[str, int] = {}
    for row in table():
        for value in filter(None, row[column].split("|")):
            expected[value] = expected.get(value, 0) + 1
    assert dict(PublishedFacet.objects.filter(facet=facet).values_list("value", "count")) == expected


def test_filters_combine(published: None, client: Client) -> None:
    expected = {
        row["case_id"]
        for row in table()
        if "Guanajuato" in row["state"].split("|")
        and row["sector"] == "auto_parts"
        and "employer_favoured_union" in row["allegations"].split("|")
    }
    assert len(expected) > 1
    listing = listed(client, state="Guanajuato", sector="auto_parts", allegation="employer_favoured_union")
    assert set(shown(listing)) == expected


def test_the_counts_of_a_narrowed_list_are_those_of_its_rows(published: None, client: Client) -> None:
    for facet in facets(listed(client, state="Guanajuato").search):
        for choice in facet.choices:
            query = dict(part.split("=", 1) for part in choice.query[1:].replace("+", " ").split("&"))
            following = client.get("/en/cases/" + choice.query).context["listing"]
            assert following.total == choice.count, query


def test_each_chosen_filter_can_be_taken_away_alone(published: None, client: Client) -> None:
    listing = listed(client, state="Guanajuato", sector="auto_parts", q="silao")
    page = client.get(
        "/en/cases/", {"state": "Guanajuato", "sector": "auto_parts", "q": "silao"}
    ).content.decode()
    assert [tag.query for tag in listing.tags] == ["?sector=auto_parts&q=silao", "?state=Guanajuato&q=silao"]
    assert 'href="?state=Guanajuato&amp;sector=auto_parts"' in page


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("michoacan", "rv-fresh-foods-2024"),
        ("MICHOACÁN", "rv-fresh-foods-2024"),
        ("san martin zacatecas", "san-martin-mine-2023"),
        ("hulera  tornel", "hulera-tornel-2025"),
        ("llantas goodyear", "goodyear-slp-2023"),
        ("pneus goodyear", "goodyear-slp-2023"),
        ("pantalones de mezclilla", "inisa-2023"),
        ("minerai de zinc", "minera-tizapa-2024"),
        ("trabajadores despedidos", "corporacion-de-occidente-2025"),
    ],
)
def test_the_search_ignores_accents_case_and_language(
    published: None, client: Client, words: str, slug: str
) -> None:
    assert slug in shown(listed(client, q=words))


def test_a_petitioner_whom_the_record_describes_is_told_in_the_language_of_the_reader(
    published: None, client: Client
) -> None:
    narrowed = client.get("/es/cases/", {"petitioner": "Two dismissed workers"}).content.decode()
    assert "Dos trabajadores despedidos" in narrowed
    assert "Two dismissed workers" not in re.sub(r"<[^>]*>", "", narrowed)


@pytest.mark.parametrize("words", ["%", "_", "no-such-word", "goodyear zacatecas", "'; drop table --"])
def test_a_search_without_a_match_gives_a_calm_page(published: None, client: Client, words: str) -> None:
    answer = client.get("/en/cases/", {"q": words})
    assert answer.status_code == 200
    assert answer.context["listing"].total == 0
    assert "No case on record has all of this." in answer.content.decode()


def test_words_from_the_address_are_escaped(published: None, client: Client) -> None:
    page = client.get("/en/cases/", {"q": '"><script>alert(1)</script>', "state": "<b>"}).content.decode()
    assert "<script" not in page
    assert "<b>&lt;" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("sort", "key"),
    [
        ("newest", lambda case: (-case.opened, case.slug)),
        ("oldest", lambda case: (case.opened, case.slug)),
        ("latest", lambda case: (-case.latest, case.slug)),
        ("name", lambda case: (case.name, case.slug)),
    ],
)
def test_the_list_can_be_ordered(
    published: None, client: Client, sort: str, key: Callable[[PublishedCase], Any]
) -> None:
    expected = [case.slug for case in sorted(PublishedCase.objects.all(), key=key)]
    found = shown(listed(client, sort=sort))
    assert sorted(found) == sorted(expected)
    if sort != "name":  # databases put accented letters in different places
        assert found == expected


@pytest.mark.parametrize(
    "query",
    [{"page": "0"}, {"page": "x"}, {"page": "-3"}, {"page": "٣"}, {"sort": "nothing"}, {"colour": "red"}],
)
def test_parts_of_an_address_that_mean_nothing_are_ignored(
    published: None, client: Client, query: dict[str, str]
) -> None:
    assert shown(listed(client, **query)) == shown(listed(client))


def test_a_page_beyond_the_last_is_the_last(published: None, client: Client) -> None:
    listing = listed(client, page="7")
    assert listing.search.page == listing.pages
    assert listing.cards == listed(client, page=str(listing.pages)).cards != ()


def test_an_address_says_only_what_differs_from_the_whole_list() -> None:
    assert Search().query() == "?"
    assert parse({"state": "Puebla", "sort": "newest", "q": " "}).query() == "?state=Puebla"


def many(number: int) -> None:
    """Add cases in one language, with tags."""
    cases = PublishedCase.objects.bulk_create(
        PublishedCase(
            slug=f"case-{n}", name=f"Plant {n}", opened=n, latest=n, search="plant", computed_for="2026-11-22"
        )
        for n in range(number)
    )
    PublishedSheet.objects.bulk_create(
        PublishedSheet(
            case=case, language="en", title=case.name, summary="", packed=pack(case.name),
            card=f'<li><a href="/en/cases/{case.slug}/">{case.name}</a></li>',
        )
        for case in cases
    )  # fmt: skip
    PublishedTag.objects.bulk_create(
        PublishedTag(case=case, facet="state", value=f"State {case.opened % 3}") for case in cases
    )


def test_pages_hold_fifty_cases_and_follow_one_another(db: None, client: Client) -> None:
    many(120)
    first = client.get("/en/cases/", {"q": "plant"}).context["listing"]
    second = client.get("/en/cases/" + first.later).context["listing"]
    last = client.get("/en/cases/" + second.later).context["listing"]
    assert [len(page.cards) for page in (first, second, last)] == [50, 50, 20]
    assert [page.search.page for page in (first, second, last)] == [1, 2, 3]
    assert (first.earlier, last.later) == ("", "")
    assert len({slug for page in (first, second, last) for slug in shown(page)}) == 120


@pytest.mark.parametrize(
    "address", ["/en/cases/", "/en/cases/?state=State+1&q=plant", "/en/cases/case-1/", "/en/", "/en/method/"]
)
def test_the_number_of_queries_does_not_grow_with_the_cases(db: None, client: Client, address: str) -> None:
    counts = []
    for number in (3, 300):
        PublishedCase.objects.all().delete()
        many(number)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(address).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 8


def test_a_case_page_is_one_query(published: None, client: Client) -> None:
    with CaptureQueriesContext(connection) as queries:
        client.get("/es/cases/san-martin-mine-2023/")
    assert len(queries) == 1


def test_every_offered_value_is_shown_in_words(published: None, client: Client) -> None:
    codes = {*labels.OUTCOME, *labels.STAGE, *labels.SECTOR, *labels.ALLEGATION}
    for facet in facets(listed(client).search):
        assert not codes.intersection(choice.label for choice in facet.choices)


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_filters_of_the_whole_list_are_those_counted_now(
    published: None, client: Client, language: str
) -> None:
    with override(language):
        counted = panel(Search())
    assert counted in client.get(f"/{language}/cases/").content.decode()
