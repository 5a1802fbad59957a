"""The search without a server: a small index that a script in the copy reads, and the cards of cases in pieces.

The index knows a case by its place among all, newest first. It finds what the search of the site finds: cases whose
words hold each word that is asked for, and which have each value that is chosen.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Final

from django.template.loader import render_to_string
from django.utils.translation import gettext, override

from pliego.observatory import queries
from pliego.observatory.facets import BY_ID, FACETS
from pliego.observatory.models import PublishedCase, PublishedSheet, PublishedTag
from pliego.observatory.queries import SORTS, Search
from pliego.observatory.static_site.asking import Reading
from pliego.observatory.static_site.leading import SEARCH, Ground
from pliego.observatory.static_site.lists import Values
from pliego.observatory.static_site.rewriting import Page, Words, rewritten

FOLDER: Final = "copy"
"""Where the files lie that only a copy has."""

CHUNK: Final = 100
"""Cards in a file."""

_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"


def script() -> bytes:
    """The script of the page that searches."""
    return files("pliego.observatory.static_site").joinpath("search.js").read_bytes()


def index() -> bytes:
    """Names, days, words and values of all cases, as a script that hands them over."""
    cases = list(PublishedCase.objects.order_by(*SORTS["newest"]))
    place = {case.pk: number for number, case in enumerate(cases)}
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for number, case in enumerate(cases):
        for word in set(case.search.split()):
            holding[word].append(number)
    words = sorted(holding)
    told = {
        "slugs": [case.slug for case in cases],
        "names": [case.name for case in cases],
        "opened": [case.opened for case in cases],
        "latest": [case.latest for case in cases],
        "words": words,
        "holding": [places(holding[word]) for word in words],
        "facets": _facets(place),
    }
    return f"pliego.index({_plain(told)});\n".encode()


def _facets(place: dict[int, int]) -> dict[str, dict[str, str]]:
    found: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    tags = PublishedTag.objects.filter(facet__in=[facet.id for facet in FACETS])
    for facet, value, case in tags.values_list("facet", "value", "case").iterator():
        found[facet][value].append(place[case])
    return {
        facet: {value: places(sorted(values[value])) for value in sorted(values)}
        for facet, values in sorted(found.items())
    }


def places(numbers: Iterable[int]) -> str:
    """Rising numbers, each told as how many it leaves out after the one before, in base 36."""
    steps, last = [], -1
    for number in numbers:
        steps.append(_base36(number - last - 1))
        last = number
    return " ".join(steps)


def _base36(number: int) -> str:
    digits = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return _DIGITS[number] + digits


def cards(language: str, ground: Ground, words: Words) -> Iterator[tuple[str, bytes]]:
    """(file, content) of each piece of the cards in a language, newest first."""
    page = Page(f"/{language}/{SEARCH}", f"{language}/{SEARCH}index.html")
    every = PublishedCase.objects.order_by(*SORTS["newest"]).values_list("pk", flat=True)
    keys = list(every)
    for number, first in enumerate(range(0, len(keys), CHUNK)):
        piece = keys[first : first + CHUNK]
        sheets = PublishedSheet.objects.filter(language=language, case__in=piece)
        by_case = dict(sheets.values_list("case", "card"))
        told = [rewritten(by_case[key].strip(), page, ground, words) for key in piece]
        text = f'pliego.cards("{language}",{number},{_plain(told)});\n'
        yield f"{FOLDER}/cards-{language}-{number}.js", text.encode()


def page(language: str, listed: Values) -> bytes:
    """The page that searches, as the site would answer if it had one."""
    with override(language):
        context = {
            "edition": queries.edition(language),
            "words": _words(language, listed),
        }
        request = Reading(f"/{language}/{SEARCH}")
        return render_to_string("observatory/static_site/search.html", context, request).encode()


def _words(language: str, listed: Values) -> dict[str, object]:
    orders = zip(SORTS, queries.Listing(Search(), 0, (), (), "").orders, strict=True)
    return {
        "language": language,
        "chunk": CHUNK,
        "facets": [
            {
                "id": facet.id,
                "title": str(facet.title),
                "offered": facet.offered,
                "values": _labels(facet.id, listed),
            }
            for facet in FACETS
        ],
        "orders": {sort: order.label for sort, order in orders},
        "order": gettext("Order:"),
        "one": gettext("{n} case"),
        "many": gettext("{n} cases"),
        "page": gettext("page {page} of {pages}"),
        "remove": gettext("(remove)"),
        "earlier": gettext("Earlier page"),
        "later": gettext("Next page"),
    }


def _labels(facet: str, listed: Values) -> dict[str, str]:
    """What a value is called, where that is not the value itself."""
    labels = {value: BY_ID[facet].label(value) for known, value in listed if known == facet}
    return {value: label for value, label in labels.items() if label != value}


def _plain(value: object) -> str:
    """A value as JSON that may stand in a script."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
