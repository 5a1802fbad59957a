"""What a reader must know before the first chart: the answer, or what keeps from one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pliego.observatory.charts.kinds import FEW
from pliego.observatory.charts.numbers import number_text
from pliego.observatory.figures.tables import Scalar, Table

_RARE: Final = 0.05


def leads(figure: str, tables: Sequence[Table], language: str) -> tuple[str, ...]:
    """Sentences in a language that is active, from the tables of the figure; none for most figures."""
    tell = _LEADS.get(figure)
    return tuple(tell({table.id: table for table in tables}, language)) if tell else ()


def _half(tables: Mapping[str, Table], language: str) -> Iterator[str]:
    table = tables.get("survival")
    rows = table.rows if table else ()
    place = table.columns.index("share") if table else 0
    reached = (row.key[1] for row in rows if _number(row.values[place]) <= 50)
    if day := next(reached, None):
        text = _("By the curve, half of the cases had an announced end by day %(day)s after the request.")
        yield text % {"day": number_text(int(day), language)}
    yield _(
        "Two tables give the days of a stage. The first rests on days of the acts themselves: it is the one to cite. "
        "The second knows more cases, less well."
    )


def _sectors(tables: Mapping[str, Table], language: str) -> Iterator[str]:  # noqa: ARG001  one shape for all
    table = tables.get("sector_days")
    ended = [_number(value) for value in table.column("ended")] if table else []
    few = sum(0 < value < FEW for value in ended)
    if few:
        text = _(
            "%(few)s of %(all)s sectors have fewer than five cases with a known end: such a median tells of these "
            "cases, not of the sector."
        )
        yield text % {"few": few, "all": len(ended)}


def _workers(tables: Mapping[str, Table], language: str) -> Iterator[str]:
    table = tables.get("stated")
    for row in table.rows if table else ():
        if row.key == ("workers_benefited",) and table:
            told = dict(zip(table.columns, row.values, strict=True))
            n = int(_number(told["n"]))
            text = ngettext(
                "%(n)s case on record gives a number of workers benefited (%(sum)s in all); of the others it is not "
                "known. So the sums here are no test of the published totals.",
                "%(n)s cases on record give a number of workers benefited (%(sum)s in all); of the others it is not "
                "known. So the sums here are no test of the published totals.",
                n,
            )
            yield text % {"n": n, "sum": number_text(_number(told["sum"]), language)}


def _acceptance(tables: Mapping[str, Table], language: str) -> Iterator[str]:  # noqa: ARG001  one shape for all
    yield _(
        "Petitions that were not pursued are mostly not announced: many more exist than are listed, so the rates here "
        "are too high. They compare groups at best. Under five petitions no rate is given."
    )


def _patterns(tables: Mapping[str, Table], language: str) -> Iterator[str]:
    table = tables.get("together")
    if table is None:
        return
    compared = dict(table.left_out).get("comparisons", 0)
    rare = [value for value in table.column("holm") if isinstance(value, int | float) and value < _RARE]
    numbers = {"n": number_text(len(rare), language), "compared": number_text(compared, language)}
    if rare:
        text = _(
            "Of %(compared)s pairs of features compared, %(n)s meet in one case more often than chance explains."
        )
    else:
        text = _(
            "Of %(compared)s pairs of features compared, none meets in one case so often that chance is ruled out "
            "(under 0.05 after Holm's correction)."
        )
    yield text % numbers
    yield _("What cases share need not be a cause: large states and sectors are shared by chance, too.")


def _number(value: Scalar) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


_LEADS: Final[Mapping[str, Callable[[Mapping[str, Table], str], Iterator[str]]]] = {
    "days": _half,
    "days-by-sector": _sectors,
    "workers": _workers,
    "acceptance": _acceptance,
    "patterns": _patterns,
}
