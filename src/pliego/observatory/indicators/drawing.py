"""Lines of indicators as charts: gaps stay gaps, figures in conflict have a mark each, unverified ones are hollow."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from django.utils.translation import gettext as _

from pliego.agreement.series import Figure, Strand, together, unbroken
from pliego.agreement.values import Source, When
from pliego.observatory.charts.kinds import About, Bar, Bars, Dot, Lines, Series, Tick
from pliego.observatory.dates import in_words
from pliego.observatory.indicators.words import area, unit

MOST_LINES: Final = 6
"""How many lines a chart can tell apart."""

_NAMED_SOURCES: Final = 3


def chart(lines: Sequence[Strand], labels: Sequence[str], title: str, language: str) -> Lines | Bars | None:
    """The chart of lines that count the same thing; nothing where there are fewer than two figures to see.

    `labels` name the lines. Raises `MixedError` for lines that may not share a drawing. Above six lines, or where all
    figures are of one period, it is bars of one period.
    """
    drawn = together(lines)
    figures = [figure for line in drawn for figure in line.figures]
    if len(figures) < 2:
        return None
    about = _about(title, figures, language)
    if len(drawn) > MOST_LINES or len({figure.row.period.text for figure in figures}) == 1:
        return _bars(drawn, labels, about, shared_period(drawn))
    series = tuple(Series(label, tuple(_dots(line))) for label, line in zip(labels, drawn, strict=True))
    return Lines(about, series, tuple(_ticks(figures)))


def shared_period(lines: Sequence[Strand]) -> str:
    """The latest period among those for which most of the lines have a figure."""
    counts = Counter(period for line in lines for period in {one.row.period.text for one in line.figures})
    return max(counts, key=lambda period: (counts[period], period))


def place_on_axis(when: When) -> float:
    """The middle of a period, in years and fractions of a year."""
    first, _slash, last = when.text.partition("/")
    return (_begin(first) + _end(last or first)) / 2


def period_text(when: When, language: str) -> str:
    """A period as a person writes it: *2024*, *May 2025*, *January 2025 – July 2025*."""
    first, _slash, last = when.text.partition("/")
    told = in_words(first, language)
    return f"{told} – {in_words(last, language)}" if last else told


def host(source: Source) -> str:
    """The site of a source, or its words up to the first comma."""
    if not source.address:
        return _("from memory") if source.is_memory else source.words.partition(",")[0]
    return source.address.partition("://")[2].partition("/")[0].removeprefix("www.")


def _about(title: str, figures: Sequence[Figure], language: str) -> About:
    first, last = figures[0], figures[-1]
    description = _("%(n)s figures, from %(first)s to %(last)s; the table holds each of them.") % {
        "n": len(figures),
        "first": period_text(min((first, last), key=_start).row.period, language),
        "last": period_text(max(figures, key=_start).row.period, language),
    }
    hosts = list(dict.fromkeys(host(source) for figure in figures for source in figure.row.source.all))
    more = " …" if len(hosts) > _NAMED_SOURCES else ""
    told = _("Sources: %(hosts)s") % {"hosts": ", ".join(hosts[:_NAMED_SOURCES]) + more}
    label = unit(figures[0].row.unit)
    return About(title, description, label[:1].upper() + label[1:], told, language)


def _start(figure: Figure) -> int:
    return figure.row.period.span.lo


def _bars(lines: Sequence[Strand], labels: Sequence[str], about: About, period: str) -> Bars:
    rows = []
    for label, line in zip(labels, lines, strict=True):
        of_period = [figure for figure in line.figures if figure.row.period.text == period]
        for figure in of_period:
            told = f"{label} ({host(figure.row.source.all[0])})" if len(of_period) > 1 else label
            rows.append(Bar(told, float(figure.row.value), not figure.unverified))
    return Bars(about, tuple(rows))


def _dots(line: Strand) -> Iterator[Dot]:
    for number_of_part, part in enumerate(unbroken(line)):
        if number_of_part:
            yield Dot(place_on_axis(part[0].row.period), None)
        for figure in part:
            yield Dot(place_on_axis(figure.row.period), float(figure.row.value), not figure.unverified)


def _ticks(figures: Sequence[Figure]) -> Iterator[Tick]:
    first = min(int(_begin(figure.row.period.text[:4])) for figure in figures)
    last = max(
        int(_begin(figure.row.period.text.partition("/")[2][:4] or figure.row.period.text[:4]))
        for figure in figures
    )
    for year in range(first, last + 1):
        yield Tick(year + 0.5, str(year))


def _begin(text: str) -> float:
    parts = [int(part) for part in text.split("-")]
    month = parts[1] if len(parts) > 1 else 1
    in_month = (parts[2] - 1) / 31 if len(parts) > 2 else 0
    return parts[0] + (month - 1 + in_month) / 12


def _end(text: str) -> float:
    begin, parts = _begin(text), text.count("-")
    return begin + (1, 1 / 12, 1 / 365)[parts]


def line_label(line: Strand, title: str, places: int) -> str:
    """What a line is called: by its place where a series has several, else by the name of the series."""
    return area(line.geography) if places > 1 else title
