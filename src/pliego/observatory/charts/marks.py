"""What charts are made of: marks at places counted in pixels from the upper left corner. Plain Python: no Django."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

WIDTH: Final = 340
"""The width of every chart: narrow enough for a phone, whose text then keeps its size."""
PAD: Final = 6
SIZE: Final = 15
SMALL: Final = 14
GLYPH: Final = 0.6
"""A wide mean of the width of a letter, as a share of the size of the type."""


_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def writable(words: str) -> str:
    """Words with a replacement character for each that XML 1.0 (2.2) cannot hold: one ends the renderer's process."""
    return _NOT_XML.sub("\ufffd", words)


class Paint(StrEnum):
    """What a mark is painted with. Colours are the style sheet's; patterns are drawn into the chart."""

    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    PAPER = "paper"
    ACCENT = "accent"
    PALE = "pale"
    MIDDLE = "middle"
    HATCHED = "hatched"
    DOTTED = "dotted"
    CROSSED = "crossed"
    NONE = "none"


class Shape(StrEnum):
    """The shape of a dot: series differ in it, so that colour is not needed."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle-up"
    DIAMOND = "diamond"
    CROSS = "cross"
    DOWN = "triangle-down"


class Anchor(StrEnum):
    """Which end of a text stands at its place."""

    START = "left"
    MIDDLE = "center"
    END = "right"


Dash = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle between two corners."""

    x: float
    y: float
    x2: float
    y2: float
    paint: Paint
    edge: Paint = Paint.NONE


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x: float
    y: float
    x2: float
    y2: float
    paint: Paint
    width: float = 1
    dash: Dash = ()


@dataclass(frozen=True, slots=True)
class Text:
    """Words on one line, whose middle is at `y`."""

    x: float
    y: float
    words: str
    paint: Paint = Paint.INK
    anchor: Anchor = Anchor.START
    size: int = SIZE


@dataclass(frozen=True, slots=True)
class Path:
    """A line through places, in steps or straight."""

    places: tuple[tuple[float, float], ...]
    paint: Paint = Paint.INK
    width: float = 2
    dash: Dash = ()
    course: str = "linear"


@dataclass(frozen=True, slots=True)
class Band:
    """What lies between two lines: (x, lower y, upper y) in steps."""

    places: tuple[tuple[float, float, float], ...]
    paint: Paint = Paint.PALE


@dataclass(frozen=True, slots=True)
class Spot:
    """A dot; hollow where its value is unverified."""

    x: float
    y: float
    shape: Shape = Shape.CIRCLE
    paint: Paint = Paint.INK
    edge: Paint = Paint.INK
    area: int = 50


Mark = Rect | Rule | Text | Path | Band | Spot


@dataclass(frozen=True, slots=True)
class Drawing:
    """Marks in the order in which they are painted, on a sheet of `WIDTH` by `height` pixels."""

    height: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """From values between `low` and `high` to pixels between `start` and `end`."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        """The place of a value, in pixels."""
        return self.start + (value - self.low) / ((self.high - self.low) or 1) * (self.end - self.start)


def room_of(words: str, size: int = SIZE) -> float:
    """How wide words are at most, in pixels, in any of the system's fonts."""
    return len(words) * size * GLYPH


def wrapped(words: str, room: float, size: int = SIZE) -> tuple[str, ...]:
    """Words as lines that fit into some pixels; a single longer word stands alone."""
    lines: list[str] = []
    for word in words.split():
        if lines and room_of(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def round_ticks(high: float, count: int = 4) -> tuple[float, ...]:
    """Round values from zero that reach `high`: about `count` steps of 1, 2 or 5 times a power of ten."""
    if high <= 0:
        return (0, 1)
    power = 10.0 ** _exponent(high / count)
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * count >= high * 0.999999)
    reach = -int(-(high * 0.999999) // step)
    return tuple(round(number * step, 10) for number in range(reach + 1))


def _exponent(value: float) -> int:
    exponent = 0
    while value >= 10:
        value, exponent = value / 10, exponent + 1
    while value < 1:
        value, exponent = value * 10, exponent - 1
    return exponent


def moved(mark: Mark, down: float) -> Mark:
    """The mark, further down by some pixels."""
    if isinstance(mark, Path):
        return replace(mark, places=tuple((x, y + down) for x, y in mark.places))
    if isinstance(mark, Band):
        return replace(mark, places=tuple((x, y + down, y2 + down) for x, y, y2 in mark.places))
    if isinstance(mark, Rect | Rule):
        return replace(mark, y=mark.y + down, y2=mark.y2 + down)
    return replace(mark, y=mark.y + down)
