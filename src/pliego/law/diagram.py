"""The procedure drawn from its rules: acts down a spine, under each the norms it starts, lines to the acts they name.

Nothing is placed by hand: a norm that is added to the procedure appears in the drawing. A norm that several acts
start stands under the last of them and names them all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Final, NamedTuple

from pliego.law import moments as m
from pliego.law.acts import ACTS, Act
from pliego.law.clauses import Language, Paraphrase
from pliego.law.norms import Duty, Effect, Norm, Power, Procedure, Standstill, Test
from pliego.law.words import act_label, limit_text, mark_label, role_label, says, type_label

WIDTH: Final = 760
LANE: Final = 9
LINE: Final = 17
ACT_LETTERS: Final = 66
NORM_LETTERS: Final = 80
_STARTS: Final = Paraphrase(
    en="Begins with: {acts}.", es="Comienza con: {acts}.", fr="Commence par : {acts}."
)
_BOXED: Final[Mapping[type[Norm], str]] = {
    Effect: ' stroke-dasharray="4 3"',
    Test: ' stroke-dasharray="1 2"',
}
_LINKED: Final[Mapping[type[Norm], str]] = {
    Power: ' stroke-dasharray="5 3"',
    Standstill: ' stroke-dasharray="1 3"',
}


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
        case Test():
            return (norm.asked,)
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
    norms = procedure.norms
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
    return (head, *wrap(who + says(norm, language), NORM_LETTERS), *_starting(norm, language))


def _starting(norm: Norm, language: Language) -> list[str]:
    """The acts that start a norm, where it is not the one above alone."""
    starts = starts_of(norm)
    acts = ", ".join(act_label(act.id, language) for act in starts)
    return wrap(_STARTS.into(language).format(acts=acts), NORM_LETTERS) if len(starts) > 1 else []


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def diagram_svg(procedure: Procedure, language: Language) -> str:
    """The drawing as SVG: no script, no style sheet needed, every norm a link to `#norm-<id>`.

    A drawing with text and links in it is a group of things to a reader of the screen, not one image.
    """
    plan = layout(procedure, language)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="diagram" role="group" viewBox="0 0 {WIDTH} {plan.height}"'
            f' width="{WIDTH}" height="{plan.height}" aria-labelledby="diagram-title" font-family="sans-serif"'
            f' font-size="13" fill="currentColor"><title id="diagram-title">{escape(procedure.instrument)}</title>'
        ),
        *_links(plan),
    ]
    for row, top in zip(plan.rows, plan.tops, strict=True):
        parts.append(_act(row, top, plan.gutter) if row.act else _norm(row, top, plan.gutter))
    return "".join(parts) + "</svg>"


def _links(plan: Layout) -> Iterator[str]:
    """The lines from norms to acts, one path for each way of drawing them, and one for all their heads."""
    ways: dict[str, list[str]] = {}
    for link, lane in plan.links:
        ways.setdefault(_LINKED.get(type(link.norm), ""), []).append(_line(plan, link, lane))
    for dash, lines in ways.items():
        yield f'<path d="{"".join(lines)}" fill="none" stroke="currentColor" stroke-opacity="0.45"{dash}/>'
    ends = dict.fromkeys(plan.tops[link.end] + 9 for link, _ in plan.links)
    heads = "".join(f"M{plan.gutter - 8} {y}l-6 -3v6z" for y in ends)
    yield f'<path d="{heads}" fill-opacity="0.6"/>' if heads else ""


def _line(plan: Layout, link: Link, lane: int) -> str:
    x, spine = plan.gutter - 14 - LANE * (lane + 1), plan.gutter
    y1, y2 = plan.tops[link.start] + 9, plan.tops[link.end] + 9
    return f"M{spine + 14} {y1}H{x}V{y2}H{spine - 8}"


def _act(row: Row, top: int, spine: int) -> str:
    lines = _lines(row.lines, spine + 18, top + 14)
    return f'<circle cx="{spine}" cy="{top + 9}" r="6"/><text font-weight="bold">{lines}</text>'


def _norm(row: Row, top: int, spine: int) -> str:
    if row.norm is None:
        return ""
    left, height = spine + 14, LINE * len(row.lines) + 4
    rounded = ' rx="8"' if isinstance(row.norm, Power) else ""
    box = (
        f'<rect x="{left}" y="{top}" width="{WIDTH - left - 8}" height="{height}"{rounded}'
        f' fill="none" stroke="currentColor" stroke-opacity="0.5"{_BOXED.get(type(row.norm), "")}/>'
    )
    bar = f'<rect x="{left}" y="{top}" width="3" height="{height}"/>'
    marked = bar if isinstance(row.norm, Duty) else ""
    lines = _lines(row.lines, left + 10, top + 15)
    return f'<a href="#norm-{escape(row.norm.id)}">{box}{marked}<text>{lines}</text></a>'


def _lines(lines: Sequence[str], x: int, y: int) -> str:
    return "".join(
        f'<tspan x="{x}" y="{y + LINE * number}">{escape(line)}</tspan>' for number, line in enumerate(lines)
    )
