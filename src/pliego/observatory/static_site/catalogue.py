"""What each public address pattern yields, declared: a pattern that is not here is not published, and fails a test.

A new page needs one line in `YIELDS`. `Linked()` publishes whatever other pages lead to; `follows` names the parts of a
query that make a page of their own, one at a time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from django.urls import reverse
from django.utils.translation import override

from pliego.law.procedures import PROCEDURES
from pliego.law.readings_table import QUESTIONS
from pliego.law.reforms import REFORMS
from pliego.observatory.agreement import bodies, commitments
from pliego.observatory.models import LANGUAGES, PublishedCase, PublishedFigure, PublishedTimestamp
from pliego.observatory.static_site.routes import Route
from pliego.observatory.views import DOCUMENT_TYPES

Parts = Mapping[str, str | int]


def _once() -> Iterable[Parts]:
    return ({},)


@dataclass(frozen=True, slots=True)
class Pages:
    """Files: one for each set of `parts`, and one for each link that asks with one of `follows`."""

    parts: Callable[[], Iterable[Parts]] = _once
    follows: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Start(Pages):
    """A page that computes from what a reader enters: it is published as it begins, and says so."""


def _none() -> Iterable[Parts]:
    return ()


@dataclass(frozen=True, slots=True)
class Linked(Pages):
    """Files that pages lead to: whatever a link names is published."""

    parts: Callable[[], Iterable[Parts]] = _none


@dataclass(frozen=True, slots=True)
class Whole(Linked):
    """A file that is published once, over everything: what a query would narrow it to, only a server gives."""


@dataclass(frozen=True, slots=True)
class Served:
    """An answer that only a server can give, and why."""

    why: str


def _slugs() -> Iterator[str]:
    return PublishedCase.objects.order_by("slug").values_list("slug", flat=True).iterator()


def _cases() -> Iterator[Parts]:
    return ({"slug": slug} for slug in _slugs())


def _documents() -> Iterator[Parts]:
    return ({"slug": slug, "form": form} for slug in _slugs() for form in DOCUMENT_TYPES)


def _procedures() -> Iterator[Parts]:
    return ({"procedure": procedure} for procedure in PROCEDURES)


def _figures() -> Iterator[Parts]:
    return ({"figure": figure} for figure in PublishedFigure.objects.values_list("figure", flat=True))


def _timestamps() -> Iterator[Parts]:
    numbers = PublishedTimestamp.objects.order_by("number").values_list("number", flat=True)
    return ({"number": number} for number in numbers)


_DESCRIBES: Final = "it describes a service that files do not give"
_IN_PAGES: Final = "it is read by cursors; the files of the whole docket hold it at once"


class _Facet(Protocol):
    @property
    def id(self) -> str: ...


def _names(facets: Iterable[_Facet]) -> frozenset[str]:
    return frozenset(facet.id for facet in facets) | {"page"}


YIELDS: Final[Mapping[str, Pages | Served]] = {
    "observatory:home": Pages(),
    "observatory:cases": Pages(),
    "observatory:case": Pages(_cases),
    "observatory:document": Pages(_documents),
    "observatory:procedures": Pages(),
    "observatory:procedure": Pages(_procedures),
    "observatory:diagram": Pages(_procedures),
    "observatory:coverage": Start(),
    "observatory:comparison": Pages(),
    "observatory:reforms": Pages(),
    "observatory:reform": Pages(lambda: ({"reform": each} for each in REFORMS), frozenset({"page"})),
    "observatory:timeline": Start(),
    "observatory:timeline-calendar": Served("its days are counted from the date that a reader enters"),
    "observatory:questions": Pages(),
    "observatory:question": Pages(lambda: ({"question": each.lower()} for each in QUESTIONS)),
    "observatory:method": Pages(),
    "observatory:glossary": Pages(),
    "observatory:report-an-error": Pages(),
    "observatory:agreement": Pages(),
    "observatory:agreement-bodies": Pages(follows=_names(bodies.FACETS)),
    "observatory:agreement-body": Linked(),
    "observatory:agreement-commitments": Pages(follows=_names(commitments.FACETS)),
    "observatory:agreement-commitment": Linked(),
    "observatory:agreement-disputes": Start(),
    "observatory:agreement-dispute": Linked(),
    "observatory:agreement-review": Start(),
    "observatory:agreement-comments": Start(),
    "observatory:agreement-review-calendar": Linked(),
    "observatory:agreement-comments-calendar": Linked(),
    "observatory:agreement-labor": Pages(),
    "observatory:indicators": Pages(),
    "observatory:indicators-places": Pages(),
    "observatory:indicators-disagreements": Pages(),
    "observatory:indicators-tariffs": Pages(),
    "observatory:indicators-comparison": Linked(),
    "observatory:indicators-comparison-drawing": Linked(),
    "observatory:indicator": Linked(),
    "observatory:indicator-table": Linked(),
    "observatory:indicator-drawing": Linked(),
    "observatory:indicator-drawing-numbered": Linked(),
    "observatory:wages": Pages(),
    "observatory:wages-table": Pages(),
    "observatory:wages-drawing": Pages(),
    "observatory:wages-sectors": Pages(),
    "observatory:wages-factors": Pages(),
    "observatory:wages-minimum": Linked(),
    "observatory:figures": Pages(),
    "observatory:figure": Linked(),
    "observatory:figure-file": Linked(),
    "observatory:figure-table": Linked(),
    "observatory:statistics": Pages(),
    "observatory:statistics-quarter": Linked(),
    "observatory:statistics-table": Linked(),
    "observatory:data": Pages(),
    "bulk:file": Linked(),
    "observatory:follow-cases": Whole(),
    "observatory:follow-case": Linked(),
    "observatory:follow-procedure": Linked(),
    "observatory:follow-facility": Linked(),
    "observatory:cite-docket": Linked(),
    "observatory:cite-case": Linked(),
    "observatory:cite-procedure": Linked(),
    "observatory:cite-figure": Linked(),
    "api:index": Served(_DESCRIBES),
    "api:first": Served(_DESCRIBES),
    "api:openapi": Served(_DESCRIBES),
    "api:nothing": Served(_DESCRIBES),
    "api:problems": Served(_DESCRIBES),
    "api:cases": Served(_IN_PAGES),
    "api:events": Served(_IN_PAGES),
    "api:case": Pages(_cases),
    "api:events_of_case": Served("they stand in the record of the case"),
    "api:standing": Served("it stands in the download of the case"),
    "api:bodies": Pages(),
    "api:commitments": Pages(),
    "api:disputes": Pages(),
    "api:review": Pages(),
    "api:indicators": Pages(),
    "api:wages": Pages(),
    "api:figures": Pages(),
    "api:figure": Pages(_figures),
    "observatory:api": Pages(),
    "api:facets": Pages(),
    "api:procedures": Pages(),
    "api:procedure": Pages(_procedures),
    "api:questions": Pages(),
    "api:pace": Pages(),
    "api:record": Pages(),
    "log:key": Pages(),
    "log:checkpoint": Pages(),
    "log:checkpoints": Pages(),
    "log:erasures": Pages(),
    "log:timestamp": Pages(_timestamps),
    "log:script": Pages(),
    "log:inclusion": Served("its question is any leaf of any tree; the tiles of the tree are published"),
    "log:consistency": Served("its question is any two trees; each checkpoint has the proof from the last"),
}


def undeclared(routes: Iterable[Route]) -> list[str]:
    """Names of patterns that nobody declared."""
    return sorted({route.name for route in routes} - YIELDS.keys())


def addresses(routes: Iterable[Route]) -> Iterator[str]:
    """Every address that is published whether a link leads there or not, without queries."""
    for route in routes:
        yielded = YIELDS.get(route.name)
        if isinstance(yielded, Pages):
            yield from _of(route, yielded)


def _of(route: Route, pages: Pages) -> Iterator[str]:
    languages = [code for code, _ in LANGUAGES] if route.below_language else ["es"]
    for language in languages:
        for parts in pages.parts():
            with override(language):
                address = reverse(route.name, kwargs=dict(parts))
            yield address
