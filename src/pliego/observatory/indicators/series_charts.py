"""The drawings of one series and what they are called."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from pliego.agreement.definitions import Way
from pliego.agreement.series import Length, Series, Strand, drawings
from pliego.observatory.charts.kinds import Chart
from pliego.observatory.indicators.drawing import chart, line_label, period_text
from pliego.observatory.indicators.words import WAY


def charts_of(series: Series, language: str) -> tuple[Chart | None, ...]:
    """The drawings of a series in order; `None` where a drawing would show one figure."""
    title = series.title(language)
    return tuple(
        chart(lines, labels_of(lines, title), heading, language)
        for lines, heading in zip(drawings(series), headings(series, language), strict=True)
    )


def headings(series: Series, language: str) -> tuple[str, ...]:
    """What each drawing is called: the title, with what sets it apart where there are several."""
    title, groups = series.title(language), drawings(series)
    if len(groups) == 1:
        return (title,)
    return tuple(f"{title} ({_apart(lines, language)})" for lines in groups)


def _apart(lines: Sequence[Strand], language: str) -> str:
    first = lines[0].figures[0]
    whole_years = all(figure.length is Length.YEAR for line in lines for figure in line.figures)
    period = _("whole years") if whole_years else period_text(first.row.period, language)
    return f"{WAY[first.way]}, {period}" if first.way is not Way.NONE else period


def labels_of(lines: Sequence[Strand], title: str) -> list[str]:
    """What the lines of one series are called: by place, and by length of period where those differ."""
    places = len({line.geography for line in lines})
    several = len({line.figures[0].length for line in lines}) > 1
    return [line_label(line, title, places) + (f", {_length(line)}" if several else "") for line in lines]


def _length(line: Strand) -> str:
    lengths = {
        Length.YEAR: _("whole years"),
        Length.MONTH: _("single months"),
        Length.DAY: _("single days"),
        Length.RANGE: _("other stretches"),
    }
    return lengths[line.figures[0].length]
