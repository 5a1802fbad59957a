"""The threats of intake: every row names a module and a test that exist."""

import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "explanation" / "threats-of-intake.md"
CODE: Final = re.compile(r"`([^`]+)`")
ROWS: Final = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| threat |")
]


def test_there_are_rows_of_four_parts() -> None:
    assert len(ROWS) > 20
    assert {len(row) for row in ROWS} == {4}
    assert "## What this does not protect against" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_row_names_modules_and_tests_that_exist(row: list[str]) -> None:
    modules, tests = CODE.findall(row[2]), CODE.findall(row[3])
    assert modules
    assert [module for module in modules if not (ROOT / "src" / "pliego" / module).exists()] == []
    assert tests
    for test in tests:
        file, _, name = test.partition("::")
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), test
