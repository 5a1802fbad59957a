"""The lists of series: under their headings, by place, what is unverified, and what disagrees."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from pliego.agreement.series import Figure, Series, Strand, conflicts, overlaps, strands
from pliego.observatory.indicators.drawing import period_text
from pliego.observatory.indicators.held import Held
from pliego.observatory.indicators.numbers import number
from pliego.observatory.indicators.series_page import titled_in
from pliego.observatory.indicators.words import SUBJECT, area, with_unit


@dataclass(frozen=True, slots=True)
class Entry:
    """A series in a list: its latest figures with their unit, or nothing where it has several places."""

    id: str
    title: str
    title_language: str
    latest: str
    period: str
    unverified: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading. `id` is the word by which a link on the page finds it."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Figures of one series that are to be read side by side: of one period, or of periods that overlap."""

    entry: Entry
    place: str
    figures: tuple[Figure, ...]
    same_period: bool


def entry(series: Series, language: str, places: Collection[str] = ()) -> Entry:
    """A series in a list; with `places`, its figures there alone."""
    lines = [line for line in strands(series) if not places or line.geography in places]
    longest = max(len(line.figures) for line in lines)
    main = [figure for line in lines if len(line.figures) == longest for figure in line.figures]
    last = max(figure.row.period.span.hi for figure in main)
    latest = [figure for figure in main if figure.row.period.span.hi == last]
    alike = (
        len({figure.row.period.text for figure in latest}) == 1
        and len({line.geography for line in lines}) == 1
    )
    return Entry(
        id=series.id,
        title=series.title(language),
        title_language=titled_in(series, language),
        latest=_values(latest) if alike else "",
        period=period_text(latest[0].row.period, language) if alike else _extent(lines),
        unverified=alike and any(figure.unverified for figure in latest),
    )


def by_subject(held: Held, language: str) -> tuple[Group, ...]:
    """All series under their headings."""
    return tuple(
        Group(subject.value, str(SUBJECT[subject]), tuple(entry(one, language) for one in members))
        for subject, members in held.by_subject.items()
    )


def by_place(held: Held, language: str) -> tuple[Group, ...]:
    """All series under each place of which they have figures, each with its latest figure there."""
    named: dict[str, set[str]] = {}
    for row in held.tables.indicators:
        named.setdefault(area(row.geography), set()).add(row.geography)
    groups = [
        Group(
            f"p{at}",
            name,
            tuple(
                entry(one, language, places)
                for one in held.series.values()
                if places.intersection(one.geographies)
            ),
        )
        for at, (name, places) in enumerate(named.items(), 1)
    ]
    return tuple(sorted(groups, key=lambda group: (-len(group.entries), group.title)))


def unverified(held: Held, language: str) -> tuple[Entry, ...]:
    """The series that have a figure from memory."""
    return tuple(
        entry(one, language)
        for one in held.series.values()
        if any(figure.unverified for figure in one.figures)
    )


def disagreements(held: Held, language: str) -> tuple[Disagreement, ...]:
    """Every period of a series for which it has several values, and sums over periods that overlap."""
    return tuple(
        _disagreement(series, group, language)
        for series in held.series.values()
        for group in (*conflicts(series), *overlaps(series))
    )


def revised(held: Held, language: str) -> tuple[Entry, ...]:
    """The series that mix figures as first published with revised ones."""
    return tuple(entry(one, language) for one in held.series.values() if one.mixes_revisions)


def _disagreement(series: Series, figures: tuple[Figure, ...], language: str) -> Disagreement:
    periods = {figure.row.period.text for figure in figures}
    place = area(figures[0].row.geography)
    return Disagreement(entry(series, language), place, figures, len(periods) == 1)


def _values(latest: Sequence[Figure]) -> str:
    *others, last = dict.fromkeys(figure.row.value for figure in latest)
    return " / ".join([*map(number, others), with_unit(last, latest[0].row.unit)])


def _extent(lines: Sequence[Strand]) -> str:
    years = sorted({figure.row.period.text[:4] for line in lines for figure in line.figures})
    places = len({line.geography for line in lines})
    extent = {"n": places, "first": years[0], "last": years[-1]}
    if places == 1:
        return _("several figures, %(first)s to %(last)s") % extent
    return _("%(n)s places, %(first)s to %(last)s") % extent
