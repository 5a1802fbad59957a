"""How long `pliego publish DIR` takes for many cases, how much memory it holds, and how large the search index is.

python -m benchmarks.publish_site
"""

import gzip
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.first_page import ROOT
from benchmarks.rounds import say, verdict
from benchmarks.web import PLIEGO, Surroundings

CASES: Final = 5000
TARGET: Final = 300
"""Seconds from the command to the folder in its place."""

LARGEST: Final = 700
"""Megabytes that the largest of the processes may hold."""


def run() -> None:
    """Copy the shipped cases until there are so many, publish them as files once, check and print."""
    load = os.getloadavg()[0]
    say(f"pliego publish DIR: {CASES} cases in three languages (once, load {load:.1f} at the start)")
    with TemporaryDirectory(prefix="pliego-bench-") as name:
        folder = Path(name)
        surroundings = _surroundings(folder)
        for command in (["migrate"], ["import"]):
            _done([str(PLIEGO), *command], surroundings)
        _done([sys.executable, "-m", "benchmarks.fill_documents", str(CASES)], surroundings)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        told = _done([str(PLIEGO), "publish", str(folder / "out")], surroundings)
        took = time.monotonic() - start
        _is_whole(folder / "out")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        say(f"     {told.strip().splitlines()[-1].partition(': ')[2]}")
        say(f"     {took:.0f} s, of which processors worked {worked:.0f} s on {os.cpu_count()} cores")
        say(f"     target: at most {TARGET} s: {verdict(took <= TARGET)}")
        largest = after.ru_maxrss / 1024
        say(
            f"     target: at most {LARGEST} MB in any process: {verdict(largest <= LARGEST)} ({largest:.0f} MB)"
        )
        _tell_index(folder / "out" / "copy")
        start = time.monotonic()
        _done([str(PLIEGO), "verify", str(folder / "out")], surroundings)
        say(f"     verified in {time.monotonic() - start:.0f} s")


def _is_whole(out: Path) -> None:
    """Where the code changes meanwhile, the record is published anew and the made-up cases are gone."""
    pages = sum(1 for path in (out / "es" / "cases").iterdir() if (path / "index.html").exists())
    if pages < CASES:
        raise RuntimeError(f"{pages} cases were published instead of {CASES}: the code changed meanwhile")


def _tell_index(folder: Path) -> None:
    index = (folder / "index.js").read_bytes()
    cards = sum(path.stat().st_size for path in folder.glob("cards-es-*.js"))
    say(
        f"     search: index {len(index) / 1e3:.0f} kB ({len(gzip.compress(index)) / 1e3:.0f} kB compressed), "
        f"cards of a language {cards / 1e3:.0f} kB in pieces of 100"
    )


def _surroundings(folder: Path) -> Surroundings:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PLIEGO_", "DJANGO_"))}
    found_on = os.pathsep.join([str(ROOT), *filter(None, [kept.get("PYTHONPATH")])])
    return {**kept, "PLIEGO_VAR": str(folder), "PYTHONPATH": found_on}


def _done(command: list[str], surroundings: Surroundings) -> str:
    done = subprocess.run(command, env=surroundings, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    run()
