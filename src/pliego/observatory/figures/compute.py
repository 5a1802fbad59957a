"""Every figure, by its id: what is computed of it at publication."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from pliego.law.days import day
from pliego.observatory.figures import counts, days, sums
from pliego.observatory.figures.more_claims import claims
from pliego.observatory.figures.patterns import patterns
from pliego.observatory.figures.tables import Table, as_text
from pliego.observatory.figures.tags import FACET
from pliego.observatory.models import PublishedCase, PublishedFigure, PublishedTag, pack
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


def write_figures(cases: Sequence[PublicCase]) -> None:
    """Compute every figure anew and store it, in place of the one before."""
    computed_for = (
        PublishedCase.objects.order_by("-computed_for").values_list("computed_for", flat=True).first()
    )
    late = PublishedTag.objects.filter(facet=FACET, value="overdue").values_list("case__slug", flat=True)
    still = days.without_end(cases, day(computed_for), frozenset(late)) if computed_for else None
    PublishedFigure.objects.all().delete()
    PublishedFigure.objects.bulk_create(
        PublishedFigure(figure=figure, packed=pack(as_text(_with(figure, tables(figure, cases), still))))
        for figure in FIGURES
        if cases
    )


def _with(figure: str, found: tuple[Table, ...], still: Table | None) -> tuple[Table, ...]:
    return (*found, still) if figure == "days" and still else found
