"""How many requests a second the list of cases answers, as a page and as JSON, against Datasette over the same rows.

python -m benchmarks.open_data ROWS.sqlite3: copy the published rows into a table for Datasette to serve.
"""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks import synthetic
from benchmarks.first_page import ROOT, answers, end, free_port
from benchmarks.rounds import Figure, interleaved, say, verdict
from benchmarks.web import FEW, PLIEGO, Surroundings, _done, _rate, _served, _surroundings

TARGET: Final = 5
"""Times the requests a second of Datasette."""

CASES: Final = 20_000
ROUNDS: Final = 9
HERE: Final = Path(__file__).parent
TABLE: Final = "rows/cases"
QUIET: Final = "&_nosuggest=1&_nocount=1"
"""Turns off what Datasette does beyond the rows: counting them and suggesting facets."""

PAIRS: Final = {
    "page": ("/en/cases/", f"/{TABLE}?_size=50"),
    "JSON": ("/api/v1/cases", f"/{TABLE}.json?_size=50"),
}


def run() -> None:
    """Fill both databases, serve both, measure and print."""
    say(
        f"8. The list of {CASES:,} cases, 50 rows, against Datasette (requests a second, connections kept open)"
    )
    with TemporaryDirectory(prefix="pliego-bench-") as folder:
        surroundings, rows = _surroundings(Path(folder)), Path(folder) / "rows.sqlite3"
        _fill(surroundings, rows)
        with _served(surroundings) as pliego, _datasette(rows) as datasette:
            measures = {}
            for name, (ours, theirs) in PAIRS.items():
                measures[f"Pliego, {name}"] = _rate(pliego, (ours,))
                measures[f"Datasette, {name}"] = _rate(datasette, (theirs,))
                measures[f"Datasette, {name}, bare"] = _rate(datasette, (theirs + QUIET,))
            figures = interleaved(measures, ROUNDS)
    _tell(figures)


def _fill(surroundings: Surroundings, rows: Path) -> None:
    events, cases = rows.with_name("events.csv"), rows.with_name("cases.csv")
    for path, text in zip((events, cases), synthetic.tables(FEW), strict=True):
        path.write_text(text, encoding="utf-8")
    start = time.monotonic()
    for arguments in (["migrate"], ["import", str(events), str(cases)], ["publish"]):
        _done([str(PLIEGO), *arguments], surroundings)
    _done([sys.executable, "-m", "benchmarks.fill", str(CASES)], surroundings)
    _done([sys.executable, "-m", "benchmarks.open_data", str(rows)], surroundings)
    say(f"     {FEW} imported and published, then copied, in {time.monotonic() - start:.0f} s")


@contextmanager
def _datasette(rows: Path) -> Iterator[int]:
    """Datasette as its own command serves it, in an environment that only this benchmark uses; gives its port."""
    port = free_port()
    command = [str(_other_environment()), "serve", str(rows), "--port", str(port)]
    server = subprocess.Popen(
        command, cwd=rows.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        deadline = time.monotonic() + 30
        while not answers(port, f"/{TABLE}.json?_size=1"):
            if time.monotonic() > deadline:
                raise RuntimeError("Datasette does not answer")
            time.sleep(0.05)
        yield port
    finally:
        end(server)


def _other_environment() -> Path:
    place = ROOT / "var" / "datasette"
    uv = str(Path(sys.executable).with_name("uv"))
    python = place / "bin" / "python"
    if not python.exists():
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(place)], check=True)
    options = ["--quiet", "--system-certs", "--python", str(python), "--require-hashes"]
    subprocess.run([uv, "pip", "install", *options, "-r", str(HERE / "datasette.lock")], check=True)
    return place / "bin" / "datasette"


def _tell(figures: dict[str, Figure]) -> None:
    for name, taken in figures.items():
        say(f"     {name:<24}{taken.text()}")
    for name in PAIRS:
        ours = figures[f"Pliego, {name}"].median
        ratio = ours / figures[f"Datasette, {name}"].median
        bare = ours / figures[f"Datasette, {name}, bare"].median
        say(
            f"     target: {name} at least {TARGET} times Datasette's: {verdict(ratio >= TARGET)} ({ratio:.1f})"
        )
        say(f"       and {bare:.1f} times, where it neither counts nor suggests")


def copy(rows: Path) -> None:
    """Write every published row into a table of its own, a column for each of its parts. Django must be started."""
    from pliego.observatory.models import PublishedRecord

    told = [json.loads(text) for text in PublishedRecord.objects.values_list("row", flat=True)]
    columns = list(told[0])
    with closing(sqlite3.connect(rows)) as database, database:
        names = ", ".join(f'"{name}" TEXT' for name in columns[1:])
        database.execute(f'CREATE TABLE cases ("case" TEXT PRIMARY KEY, {names})')
        marks = ", ".join("?" * len(columns))
        database.executemany(
            f"INSERT INTO cases VALUES ({marks})",  # noqa: S608  only question marks
            ([_cell(row[name]) for name in columns] for row in told),
        )


def _cell(value: object) -> str:
    return "|".join(map(str, value)) if isinstance(value, list) else str(value)


if __name__ == "__main__":
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    django.setup()
    copy(Path(sys.argv[1]))
