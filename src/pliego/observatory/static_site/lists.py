"""Which lists of cases are published as pages: the whole in each order, and all that have one value of one facet.

A list narrowed twice, or by words, is made by the page that searches.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from django.http import HttpRequest
from django.shortcuts import render

from pliego.observatory import queries
from pliego.observatory.facets import BY_ID
from pliego.observatory.models import LANGUAGES, PublishedFacet
from pliego.observatory.queries import PAGE, SORTS, Choice, Listing, Search

ROUTE: Final = "observatory:cases"

Values = Mapping[tuple[str, str], int]
"""How many cases have each value of each facet."""


def values() -> Values:
    """The values of facets on record, with their numbers of cases."""
    found = PublishedFacet.objects.filter(facet__in=BY_ID).order_by("facet", "value")
    return {(facet, value): n for facet, value, n in found.values_list("facet", "value", "count")}


def kept(query: Mapping[str, str], known: Iterable[tuple[str, str]]) -> Search | None:
    """The search that a query asks for, if its list is published; nothing if it is left to the page that searches."""
    search = queries.parse(query)
    if search.words or len(search.chosen) > 1:
        return None
    if search.chosen:
        return search if search.sort == "newest" and search.chosen[0] in known else None
    return search


def addresses(known: Values, cases: int) -> Iterator[str]:
    """The address of every list that is published, in every language, and of each of its pages."""
    whole = [(Search(sort=sort), cases) for sort in SORTS]
    narrowed = [(Search(chosen=(value,)), n) for value, n in known.items()]
    for language, _ in LANGUAGES:
        for search, n in (*whole, *narrowed):
            for page in range(1, max(1, -(-n // PAGE)) + 1):
                yield f"/{language}/cases/{search.query(page=str(page) if page > 1 else '')}"


def later_page(request: HttpRequest, language: str, total: int) -> bytes:
    """A page of a list of `total` cases after its first, without the filters that the first one offers: to count them
    takes longer than all the rest, and they are the same."""
    edition, search = queries.edition(language), queries.parse(request.GET)
    found = Listing(
        search=search,
        total=total,
        cards=queries.cards(queries.matching(search), language, search.sort, (search.page - 1) * PAGE, PAGE),
        tags=tuple(
            Choice(f"{BY_ID[facet].title}: {BY_ID[facet].label(value)}", search.query(**{facet: ""}), 0)
            for facet, value in search.chosen
        ),
        panel="",
    )
    return render(request, "observatory/cases.html", {"edition": edition, "listing": found}).content
