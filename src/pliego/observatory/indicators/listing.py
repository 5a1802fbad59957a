"""The lists of series: under their headings, by place, what is unverified, and what disagrees."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from pliego.agreement.series import Figure, Series, conflicts, overlaps
from pliego.observatory.indicators.drawing import period_text
from pliego.observatory.indicators.held import Held
from pliego.observatory.indicators.numbers import number
from pliego.observatory.indicators.series_page import titled_in
from pliego.observatory.indicators.words import SUBJECT, area, unit


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


def entry(series: Series, language: str, place: str = "") -> Entry:
    """A series in a list; with `place`, its figures there alone."""
    among = [figure for figure in series.figures if place in ("", figure.row.geography)]
    last = max(figure.row.period.span.hi for figure in among)
    latest = [figure for figure in among if figure.row.period.span.hi == last]
    one_place = len({figure.row.geography for figure in among}) == 1
    return Entry(
        id=series.id,
        title=series.title(language),
        title_language=titled_in(series, language),
        latest=_values(latest) if one_place else "",
        period=period_text(latest[0].row.period, language) if one_place else _extent(among),
        unverified=one_place and any(figure.unverified for figure in latest),
    )


def by_subject(held: Held, language: str) -> tuple[Group, ...]:
    """All series under their headings."""
    return tuple(
        Group(subject.value, str(SUBJECT[subject]), tuple(entry(one, language) for one in members))
        for subject, members in held.by_subject.items()
    )


def by_place(held: Held, language: str) -> tuple[Group, ...]:
    """All series under each place of which they have figures, each with its latest figure there."""
    places = dict.fromkeys(row.geography for row in held.tables.indicators)
    groups = [
        Group(
            f"p{at}",
            area(place),
            tuple(entry(one, language, place) for one in held.series.values() if place in one.geographies),
        )
        for at, place in enumerate(places, 1)
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


def _values(latest: Iterable[Figure]) -> str:
    values = {figure.row.value: unit(figure.row.unit) for figure in latest}
    return f"{' / '.join(map(number, values))} {next(iter(values.values()))}"


def _extent(figures: Iterable[Figure]) -> str:
    places = {figure.row.geography for figure in figures}
    years = sorted({figure.row.period.text[:4] for figure in figures})
    return _("%(n)s places, %(first)s to %(last)s") % {
        "n": len(places),
        "first": years[0],
        "last": years[-1],
    }
