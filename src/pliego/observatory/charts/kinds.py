"""What a chart needs, as plain values: each kind of chart is one frozen dataclass. Plain Python: no Django.

Every text stands in the reader's language already; numbers are written in it when the chart is drawn. Values are in
the unit that `About.unit` names. A value that rests on memory is drawn hollow and never firm.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

FEW: Final = 5
"""Under this many cases a figure says that it rests on few."""


class Fill(StrEnum):
    """What distinguishes a part beside its place: told apart without colour, in print too."""

    SOLID = "solid"
    HATCHED = "hatched"
    DOTTED = "dotted"
    PALE = "pale"
    OUTLINE = "outline"
    CROSSED = "crossed"


@dataclass(frozen=True, slots=True)
class About:
    """What a chart says in words. `unit` stands in the drawing, `source` under it where the file stands alone."""

    title: str
    description: str
    unit: str
    source: str
    language: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: from zero to `value`, which may lie below. `firm` is false where the value is unverified."""

    label: str
    value: float
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows of one length each, in the order given."""

    about: About
    rows: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of every row of stacked bars, and how it is drawn."""

    label: str
    fill: Fill


@dataclass(frozen=True, slots=True)
class Stack:
    """One row of stacked bars: a value for each part, in the order of the parts."""

    label: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class StackedBars:
    """Rows made of the same parts."""

    about: About
    parts: tuple[Part, ...]
    rows: tuple[Stack, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """One value of a series at a place on the axis; `None` is a gap, over which no line is drawn."""

    at: float
    value: float | None
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Series:
    """One line, its dots in the order of the axis."""

    label: str
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the lower axis and what is written there."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Level:
    """A line across the chart that other values are held against, such as a limit."""

    label: str
    value: float


@dataclass(frozen=True, slots=True)
class Lines:
    """Up to six series over one axis; values of one unit only. The vertical axis begins at zero."""

    about: About
    series: tuple[Series, ...]
    ticks: tuple[Tick, ...]
    levels: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest, the middle and the highest of `n` values; `planned` is a limit."""

    label: str
    low: float
    middle: float
    high: float
    n: int
    planned: float | None = None


@dataclass(frozen=True, slots=True)
class Ranges:
    """Rows of ranges over one axis from zero. `planned` is what the mark of a planned value is called."""

    about: About
    rows: tuple[Range, ...]
    planned: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of a survival curve: from `at` on the share is `share`, within `low` and `high` (0 to 1)."""

    at: float
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A survival curve from place 0, up to `last`; `censored` are the places at which watching ended."""

    label: str
    steps: tuple[Step, ...]
    censored: tuple[float, ...]
    last: float


@dataclass(frozen=True, slots=True)
class StepCurves:
    """Curves over one axis. The band of the interval is drawn where there is a single curve."""

    about: About
    curves: tuple[Curve, ...]
    axis: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something that began at a place on the axis (`since`) and ended at another, or not (`until` is `None`)."""

    label: str
    when: str
    since: float
    until: float | None = None
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Timeline:
    """Occurrences over one axis of time; those without an end run to `now`, if there is one."""

    about: About
    rows: tuple[Occurrence, ...]
    ticks: tuple[Tick, ...]
    now: Tick | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """One field of a map, at its column and row (from 0); `short` is what fits into it, `name` its whole name."""

    name: str
    short: str
    column: int
    row: int
    value: float


@dataclass(frozen=True, slots=True)
class TileMap:
    """A map of equal tiles, each at about its place."""

    about: About
    tiles: tuple[Tile, ...]


Chart = Bars | StackedBars | Lines | Ranges | StepCurves | Timeline | TileMap
