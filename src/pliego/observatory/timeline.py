"""The timeline of a case as SVG: one row for each norm, computed limits against what happened.

Days run from the request below, calendar dates above. A limit is an outline and what happened a bar; lateness is
hatched, silence dashed, a range of days has an even, lighter tone. No meaning rests on colour, and a table with
the same figures follows on the page. Everything is drawn with presentation attributes and classes: no inline style.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.html import escape
from django.utils.translation import gettext as _

from pliego.law.days import NEVER, Span, add_months, day, days_after, days_between, to_iso
from pliego.observatory import dates

WIDTH: Final = 980
PAD: Final = 14
TOP: Final = 62
ROW: Final = 42
FOOT: Final = 40
BEFORE: Final = 90
"""The most that days before day 0 take of the width."""
BAR: Final = 11
_GLYPH: Final = 7.4
"""A wide mean of the width of a letter at 13 px, to keep labels inside the frame in any of the system's fonts."""


class Look(StrEnum):
    """How a row is drawn: the five marks of the legend, and what powers and standstills add."""

    MET = "met"
    LATE = "late"
    PENDING = "pending"
    UNRECORDED = "unrecorded"
    UNSETTLED = "unsettled"
    STANDSTILL = "standstill"
    POWER = "power"
    USED = "used"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Bar:
    """One row. `since` is where counting, a power or a standstill begins; `until` the last day or the end of it.

    `done` is what happened. A span that ends at `NEVER` has no known end.
    """

    label: str
    state: str
    look: Look
    since: Span
    until: Span | None
    done: Span | None


@dataclass(frozen=True, slots=True)
class Axis:
    """The days that the drawing spans: `zero` is the request, `today` is absent once the case has ended."""

    zero: int
    today: int | None
    end: int | None
    zero_label: str
    end_label: str = ""


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to pixels. Where today lies far beyond the last thing known, the axis breaks before it."""

    first: int
    zero: int
    last: int
    broken_today: int | None

    @property
    def right(self) -> float:
        return WIDTH - PAD - (90 if self.broken_today is not None else 0)

    @property
    def start(self) -> float:
        """Where day 0 is drawn: the days before it have a narrow scale, so that a small screen opens on it."""
        share = days_between(self.first, self.zero) / days_between(self.first, self.last)
        return PAD + min(BEFORE, (self.right - PAD) * share)

    @property
    def per_day(self) -> float:
        """Pixels for each day from day 0 on."""
        return (self.right - self.start) / days_between(self.zero, self.last)

    def x(self, on: int) -> float:
        if self.broken_today is not None and on >= self.broken_today:
            return WIDTH - PAD - 2
        held = min(max(on, self.first), self.last)
        if held < self.zero:
            share = days_between(self.first, held) / days_between(self.first, self.zero)
            return round(PAD + share * (self.start - PAD))
        return round(self.start + days_between(self.zero, held) * self.per_day)


def _days(bars: Sequence[Bar], axis: Axis) -> list[int]:
    spans = [span for bar in bars for span in (bar.since, bar.until, bar.done) if span is not None]
    known = [end for span in spans for end in span if 0 < end < NEVER]
    return [*known, axis.zero, *([axis.end] if axis.end is not None else [])]


def _scale(bars: Sequence[Bar], axis: Axis) -> _Scale:
    known = _days(bars, axis)
    first, last = min(known), max(known)
    length = max(days_between(first, last), days_between(first, axis.zero) + 20)
    end = days_after(first, length)
    if axis.today is None or axis.today <= last:
        return _Scale(first, axis.zero, end, None)
    if days_between(last, axis.today) > length * 0.5 + 20:
        return _Scale(first, axis.zero, end, axis.today)
    return _Scale(first, axis.zero, axis.today, None)


def _step(scale: _Scale, steps: Sequence[int], room: float, unit: float) -> int:
    return next((step for step in steps if step * unit * scale.per_day >= room), steps[-1])


def _calendar(scale: _Scale, language: str) -> Iterator[tuple[float, str]]:
    step = _step(scale, (1, 2, 3, 6, 12, 24), 128, 30.4)
    first = day(f"{to_iso(scale.first)[:7]}-01")
    while (first := add_months(first, 1)) <= scale.last:
        year, month = to_iso(first)[:7].split("-")
        marked = (int(year) * 12 + int(month) - 1) % step == 0
        if marked and scale.start <= scale.x(first) < scale.right - 90:
            yield scale.x(first), dates.in_words(f"{year}-{month}", language)


def _counted(scale: _Scale, zero: int) -> Iterator[tuple[float, str]]:
    step = _step(scale, (5, 10, 15, 30, 45, 60, 90, 180, 360), 56, 1)
    if scale.start - PAD >= 40:
        yield scale.x(scale.first), f"−{days_between(scale.first, zero)}"
    for number in range(0, days_between(zero, scale.last) + 1, step):
        yield scale.x(days_after(zero, number)), str(number)


def _text(x: float, y: float, words: str, *, more: str = "", extra: str = "") -> str:
    """A label that starts at `x`, or ends at the right edge if it would not fit."""
    over = x + (len(words + more) + 3 * bool(more)) * _GLYPH > WIDTH - PAD
    place = f'x="{WIDTH - PAD}" text-anchor="end"' if over else f'x="{x:g}"'
    tail = f"<tspan> · {escape(more)}</tspan>" if more else ""
    return f'<text {place} y="{y:g}"{extra}>{escape(words)}{tail}</text>'


def _rect(css: str, left: float, right: float, y: float, fill: str = "") -> str:
    width = max(right - left, 3)
    paint = f' fill="{fill}"' if fill else f' class="{css}"'
    return f'<path{paint} d="M{left:g} {y:g}h{width:g}v{BAR}h-{width:g}z"/>'


def _limit(bar: Bar, scale: _Scale, y: float) -> Iterator[str]:
    """The outline of a limit; where its last day is a range, the doubtful part is dashed."""
    if bar.until is None:
        return
    left, sure, last = scale.x(bar.since.lo), scale.x(bar.until.lo), scale.x(bar.until.hi)
    yield _rect("un" if bar.look is Look.UNRECORDED else "lim", left, sure, y)
    if last > sure:
        yield _rect("un", sure, last, y)


def _happened(bar: Bar, scale: _Scale, y: float) -> Iterator[str]:
    """What was done, from the start of the limit: solid, hatched beyond the last day; a range in one even tone."""
    if bar.done is None:
        return
    left, low, high = scale.x(bar.since.lo), scale.x(bar.done.lo), scale.x(bar.done.hi)
    if not bar.done.exact:
        yield _rect("vague", low, high, y)
        return
    if bar.look is Look.UNSETTLED:
        yield _rect("bar0", max(left, high - 4), max(left + 4, high), y)
        return
    end = scale.x(bar.until.hi) if bar.until is not None else high
    yield _rect("bar0", left, min(high, end) if bar.look is Look.LATE else high, y)
    if bar.look is Look.LATE and high > end:
        yield _rect("", end, high, y, fill="url(#hatch)") + _rect("lim", end, high, y)


def _power(bar: Bar, scale: _Scale, y: float) -> str:
    """A line while the power is open, with a dot where it was used; an arrow where it has no known end."""
    left, middle = scale.x(bar.since.lo), y + BAR / 2
    start = f'<path class="lim" d="M{left:g} {y:g}v{BAR}m0 {-BAR / 2:g}H'
    if bar.done is not None:
        x = scale.x(bar.done.lo)
        return f'{start}{x:g}"/><circle class="bar0" cx="{x:g}" cy="{middle:g}" r="5"/>'
    if bar.until is None:
        return f'{start}{scale.right:g}m-6 -4l6 4l-6 4"/>'
    return f'{start}{scale.x(bar.until.lo):g}m0 {-BAR / 2:g}v{BAR}"/>'


def _standstill(bar: Bar, scale: _Scale, y: float) -> str:
    """A bracket from the first day to the end; without its right side where the end is not known."""
    left = scale.x(bar.since.lo)
    if bar.until is None:
        return f'<path class="hair" d="M{left:g} {y:g}v{BAR}H{scale.right:g}"/>'
    right = max(scale.x(bar.until.lo), left + 3)
    return f'<path class="hair" d="M{left:g} {y:g}v{BAR}H{right:g}v{-BAR}"/>'


def _row(bar: Bar, scale: _Scale, number: int) -> str:
    top = TOP + number * ROW
    y = top + 21
    label = _text(scale.x(bar.since.lo), top + 14, bar.label, more=bar.state)
    if bar.look in (Look.POWER, Look.USED):
        return label + _power(bar, scale, y)
    if bar.look is Look.STANDSTILL:
        return label + _standstill(bar, scale, y)
    return label + "".join((*_happened(bar, scale, y), *_limit(bar, scale, y)))


def _grid(scale: _Scale, axis: Axis, language: str, bottom: float) -> Iterator[str]:
    months, days = tuple(_calendar(scale, language)), tuple(_counted(scale, axis.zero))
    yield f'<path class="g" d="{"".join(f"M{x:g} 20V{bottom:g}" for x, _words in months)}"/>'
    yield from (f'<text class="st" x="{x:g}" y="14">{escape(words)}</text>' for x, words in months)
    ticks = "".join(f"M{x:g} {bottom:g}v5" for x, _words in days)
    yield f'<path class="hair" d="{ticks}M{PAD} {bottom:g}H{scale.right:g}"/>'
    yield '<g class="st" text-anchor="middle">'
    yield from (f'<text x="{x:g}" y="{bottom + 18:g}">{words}</text>' for x, words in days)
    yield "</g>"
    yield _text(PAD, bottom + 34, _("days from the day marked 0"), extra=' class="st"')


def _moments(scale: _Scale, axis: Axis, language: str, bottom: float) -> Iterator[str]:
    """The day that counting starts from, the end of the case, and today."""
    zero = scale.x(axis.zero)
    yield f'<path class="hair" d="M{zero:g} 38V{bottom:g}"/>'
    yield _text(zero, 34, axis.zero_label)
    if axis.end is not None:
        x = scale.x(axis.end)
        yield f'<path class="hair" d="M{x:g} 56V{bottom:g}"/>'
        yield _text(x, 50, axis.end_label)
    if axis.today is not None:
        x, words = scale.x(axis.today), dates.in_words(to_iso(axis.today), language)
        if scale.broken_today is not None:
            x = WIDTH - PAD - 2
            yield f'<path class="hair" d="M{scale.right:g} {bottom:g}h30l4 -7l6 14l4 -7H{x:g}"/>'
        yield f'<path class="today" d="M{x:g} 56V{bottom:g}"/>'
        label = _("today, %(date)s") % {"date": words}
        yield _text(x, 50, label, extra=' class="tt"')


_DEFS: Final = (
    '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path class="ht" d="M1 0V5"/></pattern></defs>'
)


def timeline_svg(bars: Sequence[Bar], axis: Axis, language: str, *, title: str, description: str) -> str:
    """The drawing, in the active language; empty text when there is no row to draw."""
    if not bars:
        return ""
    scale = _scale(bars, axis)
    bottom = TOP + len(bars) * ROW + 6
    parts = (
        *_grid(scale, axis, language, bottom),
        *_moments(scale, axis, language, bottom),
        *(_row(bar, scale, number) for number, bar in enumerate(bars)),
    )
    return (
        f'<svg role="img" aria-labelledby="tl tld" width="{WIDTH}" height="{bottom + FOOT}" '
        f'viewBox="0 0 {WIDTH} {bottom + FOOT}"><title id="tl">{escape(title)}</title>'
        f'<desc id="tld">{escape(description)}</desc>{_DEFS}{"".join(parts)}</svg>'
    )
