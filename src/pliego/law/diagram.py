"""The procedure drawn from its rules: acts down a spine, under each the norms it starts, lines to the acts they name.

Nothing is placed by hand: a norm that is added to the procedure appears in the drawing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Final, NamedTuple

from pliego.law import moments as m
from pliego.law.acts import ACTS, Act
from pliego.law.clauses import Language
from pliego.law.norms import Duty, Effect, Norm, Power, Procedure, Standstill, Test
from pliego.law.words import act_label, limit_text, mark_label, role_label, says, type_label

WIDTH: Final = 760
LANE: Final = 9
LINE: Final = 17
ACT_LETTERS: Final = 66
NORM_LETTERS: Final = 80


class Row(NamedTuple):
    """A line of the drawing: an act on the spine, or a norm beneath the act that starts it."""

    act: Act | None
    norm: Norm | None
    lines: tuple[str, ...]


class Link(NamedTuple):
    """A line from the row of a norm to the row of an act it demands, allows or forbids."""

    start: int
    end: int
    norm: Norm


@dataclass(frozen=True, slots=True)
class Layout:
    """Rows with their height, and links with their lane."""

    rows: tuple[Row, ...]
    tops: tuple[int, ...]
    links: tuple[tuple[Link, int], ...]
    height: int

    @property
    def gutter(self) -> int:
        """Width of the lanes to the left of the spine."""
        return 24 + LANE * (1 + max((lane for _, lane in self.links), default=0))


def starts_of(norm: Norm) -> tuple[Act, ...]:
    """The acts on which a norm comes into play, in the order of the procedure."""
    found = {act.id: act for start in _starts(norm) for act in acts_in(start)}
    return tuple(act for act in ACTS if act.id in found)


def targets_of(norm: Norm) -> tuple[Act, ...]:
    """The acts that a norm demands, allows or forbids, or that end an effect."""
    match norm:
        case Duty():
            return tuple(dict.fromkeys(act for act, _ in norm.discharging))
        case Power() | Standstill():
            return (norm.act,)
        case Effect():
            return tuple(acts_in(norm.until))
    return ()


def _starts(norm: Norm) -> tuple[m.Moment, ...]:
    match norm:
        case Duty():
            return (norm.exists,)
        case Power():
            return tuple(window.opens for window in norm.windows)
        case Standstill() | Effect():
            return (norm.since,)
    return ()


def acts_in(moment: m.Moment) -> Iterator[Act]:
    """The acts that an expression reads, those that only cut it off left out."""
    match moment:
        case m.On(act, _, _):
            yield act
        case m.Opened(track):
            yield from track.opened_by
        case m.Stated(on, _):
            yield on.act
        case m.AnyOf(parts) | m.AllOf(parts):
            for part in parts:
                yield from acts_in(part)
        case m.Unless(start, _) | m.Plus(start, _) | m.Rolled(start, _, _) | m.FirstRound(_, start):
            yield from acts_in(start)
        case m.Extended(due, _, _, _) | m.Stopped(due, _, _):
            yield from acts_in(due)
        case m.Pick(_, options):
            yield from acts_in(options[0][1])


def layout(procedure: Procedure, language: Language) -> Layout:
    """Where everything stands."""
    norms = [norm for norm in procedure.norms if not isinstance(norm, Test)]
    named = {act.id for norm in norms for act in (*starts_of(norm), *targets_of(norm))}
    rows: list[Row] = [Row(None, norm, _norm_lines(norm, language)) for norm in norms if not starts_of(norm)]
    for act in ACTS:
        if act.id in named:
            rows.append(Row(act, None, tuple(wrap(_capital(act_label(act.id, language)), ACT_LETTERS))))
            begun = (norm for norm in norms if starts_of(norm)[-1:] == (act,))
            rows += [Row(None, norm, _norm_lines(norm, language)) for norm in begun]
    tops, y = [], 16
    for row in rows:
        tops.append(y)
        y += LINE * len(row.lines) + (14 if row.act else 10)
    place = {row.act.id: number for number, row in enumerate(rows) if row.act}
    links = [
        Link(number, place[act.id], row.norm)
        for number, row in enumerate(rows)
        if row.norm
        for act in targets_of(row.norm)
    ]
    return Layout(tuple(rows), tuple(tops), tuple(_lanes(links)), y + 8)


def _lanes(links: Sequence[Link]) -> Iterator[tuple[Link, int]]:
    """Each link in the first lane that is free over its whole length."""
    busy: list[list[tuple[int, int]]] = []
    for link in sorted(links, key=lambda link: abs(link.end - link.start)):
        first, last = sorted((link.start, link.end))
        lane = next(
            (n for n, taken in enumerate(busy) if all(last < a or b < first for a, b in taken)), len(busy)
        )
        if lane == len(busy):
            busy.append([])
        busy[lane].append((first, last))
        yield link, lane


def _norm_lines(norm: Norm, language: Language) -> tuple[str, ...]:
    head = f"{_capital(type_label(norm, language))} · {norm.cite} · {mark_label(norm.mark, language)}"
    match norm:
        case Duty():
            who = f"{_capital(role_label(norm.bearer, language))} · {limit_text(norm.within, language)}: "
        case Power():
            who = f"{_capital(role_label(norm.holder, language))}: "
        case Standstill():
            who = f"{_capital(role_label(norm.whom, language))}: "
        case _:
            who = ""
    return (head, *wrap(who + says(norm, language), NORM_LETTERS))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def diagram_svg(procedure: Procedure, language: Language) -> str:
    """The drawing as SVG: no script, no style sheet needed, every norm a link to `#norm-<id>`."""
    plan = layout(procedure, language)
    spine = plan.gutter
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="diagram" role="img" viewBox="0 0 {WIDTH} {plan.height}"'
            f' width="{WIDTH}" height="{plan.height}" aria-labelledby="diagram-title" font-family="sans-serif"'
            f' font-size="13"><title id="diagram-title">{escape(procedure.instrument)}</title>'
        )
    ]
    parts += [_link(plan, link, lane) for link, lane in plan.links]
    for row, top in zip(plan.rows, plan.tops, strict=True):
        parts.append(_act(row, top, spine) if row.act else _norm(row, top, spine))
    return "".join(parts) + "</svg>"


def _link(plan: Layout, link: Link, lane: int) -> str:
    x, spine = plan.gutter - 14 - LANE * (lane + 1), plan.gutter
    y1, y2 = plan.tops[link.start] + 9, plan.tops[link.end] + 9
    dash = {Power: ' stroke-dasharray="5 3"', Standstill: ' stroke-dasharray="1 3"'}.get(type(link.norm), "")
    return (
        f'<path class="link" d="M{spine + 14} {y1}H{x}V{y2}H{spine - 8}" fill="none" stroke="currentColor"'
        f' stroke-opacity="0.45"{dash}/><path d="M{spine - 8} {y2}l-6 -3v6z" fill="currentColor" fill-opacity="0.6"/>'
    )


def _act(row: Row, top: int, spine: int) -> str:
    return f'<circle cx="{spine}" cy="{top + 9}" r="6" fill="currentColor"/>' + _text(
        row.lines, spine + 18, top + 14, "act", ' font-weight="bold"'
    )


def _norm(row: Row, top: int, spine: int) -> str:
    if row.norm is None:
        return ""
    left, height = spine + 14, LINE * len(row.lines) + 4
    kind = type(row.norm).__name__.lower()
    radius = 8 if isinstance(row.norm, Power) else 0
    dash = ' stroke-dasharray="4 3"' if isinstance(row.norm, Effect) else ""
    box = (
        f'<rect class="norm {kind}" x="{left}" y="{top}" width="{WIDTH - left - 8}" height="{height}" rx="{radius}"'
        f' fill="none" stroke="currentColor" stroke-opacity="0.5"{dash}/>'
    )
    bar = f'<rect x="{left}" y="{top}" width="3" height="{height}" fill="currentColor"/>'
    marked = bar if isinstance(row.norm, Duty) else ""
    text = _text(row.lines[:1], left + 10, top + 15, "head", ' fill-opacity="0.75"') + _text(
        row.lines[1:], left + 10, top + 15 + LINE, "says", ""
    )
    return f'<a href="#norm-{escape(row.norm.id)}">{box}{marked}{text}</a>'


def _text(lines: Sequence[str], x: int, y: int, kind: str, attributes: str) -> str:
    spans = "".join(
        f'<tspan x="{x}" y="{y + LINE * number}">{escape(line)}</tspan>' for number, line in enumerate(lines)
    )
    return f'<text class="{kind}" fill="currentColor"{attributes}>{spans}</text>'
