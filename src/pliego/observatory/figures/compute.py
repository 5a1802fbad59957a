"""Every figure, by its id: what is computed of it at publication."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pliego.law.days import day
from pliego.observatory.figures import counts, days, sums
from pliego.observatory.figures.more_claims import claims
from pliego.observatory.figures.patterns import patterns
from pliego.observatory.figures.tables import Table, as_text
from pliego.observatory.figures.tags import FACET
from pliego.observatory.models import PublishedFigure, PublishedTag, pack
from pliego.observatory.public_case import PublicCase

Compute = Callable[[Iterable[PublicCase]], tuple[Table, ...]]

FIGURES: Final[Mapping[str, Compute]] = {
    "years": counts.years,
    "sectors": counts.sectors,
    "states": counts.states,
    "owners": counts.countries,
    "petitioners": counts.filers,
    "days": days.stages,
    "days-by-sector": days.by_sector,
    "outcomes": counts.outcomes,
    "allegations": counts.allegations,
    "workers": sums.workers,
    "panels": sums.panels,
    "acceptance": counts.acceptance,
    "opacity": counts.opacity,
    "repeats": sums.repeats,
    "patterns": patterns,
    "claims": claims,
}
"""In the order in which the index shows them."""


def tables(figure: str, cases: Sequence[PublicCase]) -> tuple[Table, ...]:
    """The tables of one figure over some cases. Raises `KeyError` where there is none of the id."""
    return FIGURES[figure](cases)


@dataclass(frozen=True, slots=True)
class Computed:
    """Every figure over some cases, but for what hangs on the day."""

    cases: Sequence[PublicCase]
    tables: Mapping[str, tuple[Table, ...]]


def compute(cases: Sequence[PublicCase]) -> Computed:
    """Compute every figure anew: the slow part, which reads and writes no table of the database."""
    return Computed(cases, {figure: tables(figure, cases) for figure in FIGURES if cases})


def write_figures(computed: Computed, edition_day: str) -> None:
    """Store every figure in place of the one before; days since a request are counted to the day of the edition."""
    late = PublishedTag.objects.filter(facet=FACET, value="overdue").values_list("case__slug", flat=True)
    still = days.without_end(computed.cases, day(edition_day), frozenset(late))
    told = {
        figure: (*found, still) if figure == "days" else found for figure, found in computed.tables.items()
    }
    PublishedFigure.objects.all().delete()
    PublishedFigure.objects.bulk_create(
        PublishedFigure(figure=figure, packed=pack(as_text(found))) for figure, found in told.items()
    )
