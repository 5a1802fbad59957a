"""The tariff events as a timeline: each measure with its ground, its changes and what is known of its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pliego.agreement.series import Series
from pliego.agreement.tariffs import End, Measure, Step, TariffEvent, measures
from pliego.law.days import to_iso
from pliego.observatory.agreement.words import PARTY
from pliego.observatory.charts.kinds import About, Occurrence, Tick, Timeline
from pliego.observatory.charts.svg import inline
from pliego.observatory.indicators.drawing import host, period_text, place_on_axis
from pliego.observatory.indicators.held import Held
from pliego.observatory.indicators.numbers import number
from pliego.observatory.indicators.words import BASIS, END, MEASURE, STEP, area

STATEMENTS = ("tariff-general", "tariff-metals")
"""Series that repeat what a text said of tariffs at its time."""


@dataclass(frozen=True, slots=True)
class EventLine:
    """One event: what it did, the rate after it, and its row. `said` and `detail` are English."""

    step: str
    rate: str
    area: str
    said: str
    detail: str
    event: TariffEvent


@dataclass(frozen=True, slots=True)
class MeasureBlock:
    """A measure: its name, who imposed it on what ground, its events, and its end."""

    id: str
    title: str
    by: str
    basis: str
    end: str
    ended: bool
    events: tuple[EventLine, ...]


@dataclass(frozen=True, slots=True)
class TariffPage:
    """The page: the drawing, the measures, events of no measure, and what a text said at its time."""

    svg: SafeString
    blocks: tuple[MeasureBlock, ...]
    loose: tuple[EventLine, ...]
    statements: tuple[Series, ...]


def page_of(held: Held, today: int, language: str) -> TariffPage:
    """The timeline as of a day (`date.toordinal()`)."""
    told = held.tariff_events
    found = measures(told)
    return TariffPage(
        svg=SafeString(inline(chart(found, today, language)) if found else ""),
        blocks=tuple(map(_block, found)),
        loose=tuple(_line(event) for event in told if event.assigned is None),
        statements=tuple(held.series[name] for name in STATEMENTS if name in held.series),
    )


def chart(found: Sequence[Measure], today: int, language: str) -> Timeline:
    """The measures as stretches from their beginning to their end, if one is known."""
    rows = tuple(_occurrence(measure, language) for measure in found)
    hosts = dict.fromkeys(
        host(source) for measure in found for event in measure.events for source in event.row.source.all
    )
    about = About(
        _("Tariffs between the three countries since 2025"),
        _("%(n)s measures, each from its first event; the list below has every event.") % {"n": len(rows)},
        _("An arrow: no end is in the data"),
        _("Sources: %(hosts)s") % {"hosts": ", ".join([*hosts][:3]) + " …"},
        language,
    )
    now = _place(to_iso(today))
    first = int(min(row.since for row in rows))
    ticks = tuple(Tick(float(year), str(year)) for year in range(first, int(now) + 2))
    return Timeline(about, rows, ticks, Tick(now, _("today")))


def _occurrence(measure: Measure, language: str) -> Occurrence:
    begin = next((one for one in measure.events if _step(one) is Step.BEGINS), measure.events[0])
    last = measure.last if measure.end is not End.UNKNOWN else None
    firm = all(event.row.confidence.value != "M" for event in measure.events)
    return Occurrence(
        label=title(measure),
        when=period_text(begin.row.period, language),
        since=place_on_axis(begin.row.period),
        until=place_on_axis(last.row.period) if last else None,
        firm=firm,
    )


def title(measure: Measure) -> str:
    """What a measure is called; one without a label by its id."""
    return str(MEASURE.get(measure.id, measure.id))


def _step(event: TariffEvent) -> Step | None:
    return event.assigned.step if event.assigned else None


def _block(measure: Measure) -> MeasureBlock:
    return MeasureBlock(
        id=measure.id,
        title=title(measure),
        by=str(PARTY[measure.imposed_by]),
        basis=str(BASIS[measure.basis]),
        end=str(END[measure.end]),
        ended=measure.end is End.ENDED,
        events=tuple(map(_line, measure.events)),
    )


def _line(event: TariffEvent) -> EventLine:
    return EventLine(
        step=str(STEP[event.assigned.step]) if event.assigned else "",
        rate=f"{number(event.row.value)}\u00a0%",
        area=area(event.row.geography),
        said=event.row.name,
        detail=event.detail,
        event=event,
    )


def _place(iso: str) -> float:
    year, month, day = map(int, iso.split("-"))
    return year + (month - 1 + (day - 1) / 31) / 12
