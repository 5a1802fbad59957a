"""The law stands on the standard library alone, so that anyone can read and reuse it without the site."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pliego.law

LAW = Path(pliego.law.__file__).parent
COLUMNS = LAW / "columns"
"""The column interpreter, the one part of the law that needs a library."""

READERS_AND_WRITERS = {"socket", "ssl", "http", "urllib", "subprocess", "sqlite3", "asyncio"}


def imported(source: str) -> Iterator[str]:
    """Top-level names of the modules that a file imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""


def test_the_law_imports_the_standard_library_and_itself_only() -> None:
    strangers = {
        f"{file.relative_to(LAW)} imports {name}"
        for file in LAW.rglob("*.py")
        for name in imported(file.read_text(encoding="utf-8"))
        if name.split(".")[0] not in sys.stdlib_module_names
        and not f"{name}.".startswith("pliego.law.")
        and not (name.split(".")[0] == "polars" and COLUMNS in file.parents)
    }

    assert strangers == set()


def test_the_law_imports_without_the_column_interpreter_and_so_without_its_library() -> None:
    drawn_in = {
        f"{file.relative_to(LAW)} imports {name}"
        for file in LAW.rglob("*.py")
        if COLUMNS not in file.parents
        for name in imported(file.read_text(encoding="utf-8"))
        if f"{name}.".startswith("pliego.law.columns.")
    }

    assert drawn_in == set()


def test_the_law_reaches_no_network_process_or_database() -> None:
    reached = {
        f"{file.relative_to(LAW)} imports {name}"
        for file in LAW.rglob("*.py")
        for name in imported(file.read_text(encoding="utf-8"))
        if name.split(".")[0] in READERS_AND_WRITERS
    }

    assert reached == set()
