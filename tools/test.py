"""Runs every check and says in one line each how it went: python -m tools.test [--only lint]

All steps run even when one fails, so that one run shows everything there is to mend.
"""

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.postgres import cluster

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Step:
    """One check: a name for the summary, and what gives its exit code."""

    name: str
    run: Callable[[], int]


def program(name: str, *arguments: str, **environment: str) -> int:
    """Exit code of one of the environment's programs, run at the root of the working copy."""
    surroundings = {**os.environ, **environment}
    return subprocess.run([str(BIN / name), *arguments], cwd=ROOT, env=surroundings, check=False).returncode


def tests_on_sqlite() -> int:
    """All tests, those in a browser included."""
    return program("pytest", "-n", "2", "--dist", "worksteal", PLIEGO_DATABASE_URL="")


ASKED_ONCE = (
    "tests/contracts/test_ten_questions.py",
    "tests/observatory/figures/test_pages.py",
    "tests/observatory/indicators",
    "tests/observatory/static_site",
    "tests/observatory/test_law_pages.py",
    "tests/observatory/test_pages.py",
    "tests/observatory/test_wider_pages.py",
    "tests/observatory/test_wording.py",
)
"""What finished pages say: they are made of published rows, and tests of publishing hold these on both databases."""


def tests_on_postgresql() -> int:
    """Every test that uses the database, once more, on the other database, but for those of finished pages."""
    with cluster() as address:
        selection = ["-m", "database and not browser", *(f"--ignore={path}" for path in ASKED_ONCE)]
        return program("pytest", "-n", "2", "--dist", "worksteal", *selection, PLIEGO_DATABASE_URL=address)


LINT = [
    Step("style (ruff check)", lambda: program("ruff", "check", "--quiet")),
    Step("layout (ruff format)", lambda: program("ruff", "format", "--quiet", "--check")),
    Step("types (mypy --strict)", lambda: program("mypy", "--no-error-summary")),
    Step("floors (import-linter)", lambda: program("lint-imports")),
]
TESTS = [
    Step("tests on SQLite, in a browser too", tests_on_sqlite),
    Step("database tests on PostgreSQL", tests_on_postgresql),
]


def attempt(step: Step) -> tuple[bool, str]:
    """Run one step; whether it passed, and its line of the summary."""
    print(f"\n== {step.name}", flush=True)
    start = time.monotonic()
    try:
        passed = step.run() == 0
    except SystemExit as fault:
        print(fault, file=sys.stderr, flush=True)
        passed = False
    return passed, f"{'ok  ' if passed else 'FAIL'} {time.monotonic() - start:6.1f} s  {step.name}"


def main() -> None:
    """Run the steps asked for; exit code 1 when any failed."""
    parser = argparse.ArgumentParser(description="Pliego's checks")
    parser.add_argument("--only", choices=["lint"], help="style, types and floors only")
    steps = LINT if parser.parse_args().only == "lint" else LINT + TESTS
    # A stopped run must still take its database cluster down.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    results = [attempt(step) for step in steps]
    print("\n== summary")
    for _, line in results:
        print(line)
    sys.exit(not all(passed for passed, _ in results))


if __name__ == "__main__":
    main()
