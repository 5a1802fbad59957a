"""Figures, tariffs and wages as comma-separated text: the same values in every language, headers in English."""

import csv
import io
from collections.abc import Iterable, Sequence

from pliego.agreement.conversion import Derived
from pliego.agreement.series import Series
from pliego.agreement.values import Sources
from pliego.agreement.wage_lines import WageLine
from pliego.observatory.cells import defused

SERIES_COLUMNS = (
    "series",
    "name",
    "place",
    "period",
    "value",
    "unit",
    "counted",
    "way",
    "origin",
    "destination",
    "revision",
    "first_published",
    "note",
    "source",
    "confidence",
)
WAGE_COLUMNS = (
    "id",
    "country",
    "region",
    "series",
    "period_start",
    "period_end",
    "published_value",
    "published_unit",
    "currency",
    "confidence",
    "year_of_rates",
    "told_per",
    "rule",
    *(
        f"{name}{part}"
        for name in ("own", "mxn", "usd", "cad", "international_usd")
        for part in ("", "_confidence", "_steps")
    ),
    "source",
    "note",
)


def series_csv(series: Series) -> str:
    """Every figure of a series with what it counts."""
    definition = series.definition
    return _table(
        SERIES_COLUMNS,
        (
            (
                series.id,
                figure.row.name,
                figure.row.geography,
                figure.row.period.text,
                f"{figure.row.value:f}",
                figure.row.unit,
                figure.counted.value,
                figure.way.value,
                definition.origin.value if definition.origin else "",
                definition.destination.value if definition.destination else "",
                figure.revision.value,
                "" if figure.first_published is None else f"{figure.first_published:f}",
                figure.row.note,
                _sources(figure.row.source),
                figure.row.confidence.value,
            )
            for figure in series.figures
        ),
    )


def wages_csv(lines: Iterable[WageLine]) -> str:
    """Every wage by every rule that fits it. Amounts to two places, halves away from zero; each with its steps."""
    return _table(
        WAGE_COLUMNS,
        (
            (
                line.wage.id,
                line.wage.country.value,
                line.wage.region,
                line.wage.series.value,
                line.wage.start.text,
                line.wage.end.text if line.wage.end else "",
                f"{line.wage.value:f}",
                line.wage.unit.value,
                line.wage.currency.value if line.wage.currency else "",
                line.wage.confidence.value,
                "" if line.year is None else str(line.year),
                line.per.value,
                line.rule.value,
                *_amount(line.own),
                *_amount(line.mxn),
                *_amount(line.usd),
                *_amount(line.cad),
                *_amount(line.parity),
                _sources(line.wage.source),
                line.wage.note,
            )
            for line in lines
        ),
    )


def _amount(amount: Derived | None) -> tuple[str, str, str]:
    return (f"{amount.cents:f}", amount.confidence.value, amount.steps) if amount else ("", "", "")


def _sources(of: Sources) -> str:
    return "|".join(source.words or source.address for source in of.all)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([defused(cell) for cell in row] for row in rows)
    return out.getvalue()
