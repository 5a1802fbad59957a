"""Days are counted in the law room alone: elsewhere no day is added to, subtracted or made from a number."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import pliego

ROOT: Final = Path(next(iter(pliego.__path__)))
ROOMS: Final = (
    "facilities",
    "petitions",
    "evidence",
    "docket",
    "reports",
    "desk",
    "intake",
    "observatory",
)
DAYS: Final = {
    "lo",
    "hi",
    "zero",
    "today",
    "as_of",
    "first",
    "last",
    "opened",
    "latest",
    "known_by",
    "ordinal",
}
"""Names under which the rooms keep days."""


def date_arithmetic(source: str) -> Iterator[int]:
    """The lines of a module that count with days."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.alias(name="timedelta") | ast.Attribute(attr="timedelta" | "fromordinal"):
                yield node.lineno
            case ast.BinOp(left, ast.Add() | ast.Sub(), right) if is_day(left) or is_day(right):
                yield node.lineno
            case ast.AugAssign(target, ast.Add() | ast.Sub(), value) if is_day(target) or is_day(value):
                yield node.lineno


def is_day(node: ast.expr) -> bool:
    match node:
        case ast.Attribute(attr=name):
            return name in DAYS
        case ast.Name(id=name):
            return name in DAYS - {"first", "last"}
        case ast.Call(func=ast.Attribute(attr="toordinal" | "today")):
            return True
        case ast.Call(func=ast.Name(id="day" | "to_date")):
            return True
    return False


@pytest.mark.parametrize("room", ROOMS)
def test_no_room_above_the_law_counts_days(room: str) -> None:
    found = [
        f"{module.relative_to(ROOT)}, line {line}"
        for module in sorted((ROOT / room).rglob("*.py"))
        for line in date_arithmetic(module.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import timedelta",
        "import datetime\nyear = datetime.timedelta(365)",
        "late = done.lo - due.hi",
        "due = request.toordinal() + 45",
        "due = date.fromordinal(738000)",
        "due = day('2024-01-01') + 10",
        "age = date.today() - opened",
        "today += 1",
        "length = end - axis.zero",
    ],
)
def test_arithmetic_with_days_is_found(source: str) -> None:
    assert list(date_arithmetic(source))


@pytest.mark.parametrize(
    "source", ["taken = days_between(start.lo, end.lo)", "late = done.lo > due.hi", "width = right - left"]
)
def test_what_is_no_arithmetic_with_days_is_left_alone(source: str) -> None:
    assert list(date_arithmetic(source)) == []
