"""Wages and indicators are context: nothing that opens, judges, lists or counts cases knows them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

import pliego

ROOT: Final = Path(next(iter(pliego.__path__)))
CONTEXT: Final = (
    "conversion",
    "definitions",
    "edition",
    "indicators",
    "series",
    "tariffs",
    "wage_lines",
    "wages",
)
"""The modules of the agreement room that hold or lead to figures and wages."""

ROOMS: Final = ("law", "facilities", "people", "petitions", "evidence", "docket", "reports", "intake", "desk")
PUBLISHING: Final = (
    "build",
    "compose",
    "from_docket",
    "narrative",
    "norm_rows",
    "pace",
    "public_case",
    "publish_one",
    "publishing",
    "records",
    "timeline",
)
"""What makes the public pages, records and counts of cases."""


@cache
def imported(path: Path) -> tuple[str, ...]:
    """The modules that a module names, relative ones told in full."""
    return tuple(_imported(path))


def _imported(path: Path) -> Iterator[str]:
    package = ("pliego", *path.relative_to(ROOT).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module, names, level):
                kept = package[: len(package) + 1 - level] if level else ()
                base = ".".join((*kept, *((module,) if module else ())))
                yield base
                yield from (f"{base}.{alias.name}" for alias in names)


def reached(start: Path) -> set[str]:
    """Every module of the product that is imported from here, directly or through others."""
    seen: set[str] = set()
    ahead = [start]
    while ahead:
        for name in imported(ahead.pop()):
            path = ROOT.joinpath(*name.split(".")[1:])
            file = path.with_suffix(".py") if path.with_suffix(".py").exists() else path / "__init__.py"
            if name.startswith("pliego.") and name not in seen and file.exists():
                seen.add(name)
                ahead.append(file)
    return seen


def context(modules: set[str]) -> set[str]:
    return {name for name in modules if name in {f"pliego.agreement.{one}" for one in CONTEXT}}


@pytest.mark.parametrize("room", ROOMS)
def test_r25_no_room_that_keeps_or_judges_cases_reaches_a_wage_or_an_indicator(room: str) -> None:
    found = {
        str(path.relative_to(ROOT)): context(reached(path)) for path in sorted((ROOT / room).rglob("*.py"))
    }
    assert found
    assert {path for path, told in found.items() if told} == set()


@pytest.mark.parametrize("module", PUBLISHING)
def test_r25_what_publishes_cases_reaches_no_wage_and_no_indicator(module: str) -> None:
    assert context(reached(ROOT / "observatory" / f"{module}.py")) == set()


def test_the_search_finds_what_is_imported_through_another_module() -> None:
    found = reached(ROOT / "agreement" / "wage_lines.py")
    assert {"pliego.agreement.conversion", "pliego.agreement.wages"} <= context(found)
