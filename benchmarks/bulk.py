"""How long an export of many cases in all formats takes, and how much memory it holds."""

import os
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.rounds import say, verdict
from benchmarks.web import PLIEGO, Surroundings

ROOT: Final = Path(__file__).parents[1]
CASES: Final = 20_000
TARGET: Final = 20
"""Seconds from the command to the folder in its place."""

LARGEST: Final = 500
"""Megabytes that the process may hold."""

_CHUNK: Final = 500


def run() -> None:
    """Copy the shipped cases until there are so many, export them, check and print."""
    load = os.getloadavg()[0]
    say(f"9. pliego export DIR: {CASES} cases as CSV, JSON Lines, Parquet and SQLite (once, load {load:.1f})")
    with TemporaryDirectory(prefix="pliego-bench-") as name:
        folder = Path(name)
        surroundings = _surroundings(folder)
        for command in (["migrate"], ["import"]):
            _done([str(PLIEGO), *command], surroundings)
        _done([sys.executable, "-m", "benchmarks.bulk", str(CASES)], surroundings)
        out = folder / "out"
        took, worked, megabytes = _measured([str(PLIEGO), "export", str(out)], surroundings)
        size = sum(path.stat().st_size for path in out.iterdir()) / 1e6
        say(f"     {took:.1f} s, of which processors worked {worked:.1f} s; {size:.0f} MB of files")
        say(f"     target: at most {TARGET} s: {verdict(took <= TARGET)}")
        say(
            f"     target: at most {LARGEST} MB of memory: {verdict(megabytes <= LARGEST)} ({megabytes:.0f} MB)"
        )
        say(f"     target: at most {LARGEST} MB of files: {verdict(size <= LARGEST)} ({size:.0f} MB)")


def _measured(command: list[str], surroundings: Surroundings) -> tuple[float, float, float]:
    """Seconds passed, seconds worked, and megabytes held at most."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=surroundings, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    took = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    unit = 1024 if sys.platform == "linux" else 1024 * 1024
    return took, used.ru_utime + used.ru_stime, used.ru_maxrss / unit


def _surroundings(folder: Path) -> Surroundings:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PLIEGO_", "DJANGO_"))}
    found_on = os.pathsep.join([str(ROOT), *filter(None, [kept.get("PYTHONPATH")])])
    return {**kept, "PLIEGO_VAR": str(folder), "PYTHONPATH": found_on}


def _done(command: list[str], surroundings: Surroundings) -> None:
    done = subprocess.run(command, env=surroundings, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()[-2000:]}")


def fill(cases: int) -> None:
    """Copy the published cases until there are so many, each with the file that its sealed events are read from."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    django.setup()
    from benchmarks.published import multiply
    from pliego.observatory.models import PublishedCase, PublishedDocument

    multiply(cases)
    sealed = list(PublishedDocument.objects.filter(form="json", language="en").order_by("pk"))
    copies = PublishedCase.objects.filter(documents=None).order_by("pk")
    made = [
        PublishedDocument(case=case, language=one.language, form=one.form, packed=one.packed)
        for case, one in zip(copies, cycle(sealed))
    ]
    PublishedDocument.objects.bulk_create(made, batch_size=_CHUNK)


if __name__ == "__main__":
    fill(int(sys.argv[1]))
