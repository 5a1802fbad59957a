"""A list of rows that fits in memory, narrowed by what the address says."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import urlencode

from django.utils.functional import Promise

from pliego.observatory.queries import Choice, FacetChoices, understood

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Facet(Generic[Row]):
    """One filter: its word in the address, its title, the values of a row, and what each value is called."""

    id: str
    title: Promise
    values: Callable[[Row], Iterable[str]]
    labels: Mapping[str, Promise]

    def label(self, value: str) -> str:
        """What a value is called; an unknown one is called as the address has it."""
        return str(self.labels.get(value, value))


@dataclass(frozen=True, slots=True)
class Narrowed(Generic[Row]):
    """One page of what is left of a list, the filters that were chosen, and those that would narrow it further."""

    rows: tuple[Row, ...]
    total: int
    number: int
    pages: int
    tags: tuple[Choice, ...]
    facets: tuple[FacetChoices, ...]
    chosen: tuple[tuple[str, str], ...]

    @property
    def earlier(self) -> str:
        """The address of the page before, or nothing."""
        return _query(self.chosen, self.number - 1) if self.number > 1 else ""

    @property
    def later(self) -> str:
        """The address of the page after, or nothing."""
        return _query(self.chosen, self.number + 1) if self.number < self.pages else ""


def narrow(
    rows: Sequence[Row], facets: Sequence[Facet[Row]], asked: Mapping[str, str], shown: int
) -> Narrowed[Row]:
    """The page of a list that an address asks for, `shown` rows long, or the last one if it asks for one beyond."""
    said = understood(asked)
    chosen = tuple((facet.id, said[facet.id]) for facet in facets if facet.id in said)
    left = [row for row in rows if all(_has(row, facet, said) for facet in facets)]
    pages = max(1, -(-len(left) // shown))
    number = min(_number(said.get("page", "")), pages)
    return Narrowed(
        rows=tuple(left[(number - 1) * shown : number * shown]),
        total=len(left),
        number=number,
        pages=pages,
        tags=tuple(
            Choice(f"{facet.title}: {facet.label(said[facet.id])}", _query(_without(chosen, facet.id)), 0)
            for facet in facets
            if facet.id in said
        ),
        facets=tuple(_offer(facet, left, chosen) for facet in facets if facet.id not in said),
        chosen=chosen,
    )


def _has(row: Row, facet: Facet[Row], said: Mapping[str, str]) -> bool:
    return facet.id not in said or said[facet.id] in facet.values(row)


def _offer(facet: Facet[Row], rows: Sequence[Row], chosen: tuple[tuple[str, str], ...]) -> FacetChoices:
    counts = Counter(value for row in rows for value in facet.values(row))
    known = [value for value in facet.labels if counts[value]]
    return FacetChoices(
        str(facet.title),
        tuple(
            Choice(facet.label(value), _query((*chosen, (facet.id, value))), counts[value]) for value in known
        ),
    )


def _without(chosen: tuple[tuple[str, str], ...], id: str) -> tuple[tuple[str, str], ...]:  # noqa: A002
    return tuple(pair for pair in chosen if pair[0] != id)


def _query(chosen: tuple[tuple[str, str], ...], page: int = 1) -> str:
    parts = [*chosen, *((("page", str(page)),) if page > 1 else ())]
    return "?" + urlencode(parts)


def _number(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else 1
