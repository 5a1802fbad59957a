"""How many requests a second the list and the case page answer, against a bare Django view on the same server."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Final

from benchmarks import synthetic
from benchmarks.first_page import ROOT, answers, end, free_port
from benchmarks.rounds import Figure, interleaved, say, verdict

TARGET: Final = 0.6
"""Of the requests a second of the bare view."""

FEW: Final = 50
MANY: Final = 5000
ROUNDS: Final = 9
SECONDS: Final = 1.0
CONNECTIONS: Final = 4
"""Enough to keep one server process busy while answers are read."""

PLIEGO: Final = Path(sys.executable).with_name("pliego")
LIST: Final = ("/en/cases/",)
SEARCH: Final = ("/en/cases/?year=2024&q=union",)
CASES: Final = tuple(f"/en/cases/{synthetic.slug_of(1 + place * 97)}/" for place in range(FEW))

Surroundings = dict[str, str]


def run() -> None:
    """Fill a temporary database, serve both, measure and print."""
    say(f"2. Pages over {MANY} synthetic cases (requests a second, {CONNECTIONS} connections kept open)")
    with TemporaryDirectory(prefix="pliego-bench-") as folder:
        surroundings = _surroundings(Path(folder))
        counts = _fill(surroundings, Path(folder))
        bare = {**surroundings, "DJANGO_SETTINGS_MODULE": "benchmarks.bare.settings"}
        with _served(surroundings) as pliego, _served(bare) as bare_port:
            figures = interleaved(
                {
                    "bare view": _rate(bare_port, ("/",)),
                    "list": _rate(pliego, LIST),
                    "case": _rate(pliego, CASES),
                    "list, searched": _rate(pliego, SEARCH),
                },
                ROUNDS,
            )
    _tell(figures)
    _tell_queries(counts)


def _surroundings(folder: Path) -> Surroundings:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PLIEGO_", "DJANGO_"))}
    found_on = os.pathsep.join([str(ROOT), *filter(None, [kept.get("PYTHONPATH")])])
    return {**kept, "PLIEGO_VAR": str(folder), "PYTHONPATH": found_on}


def _fill(surroundings: Surroundings, folder: Path) -> dict[str, dict[str, int]]:
    events, cases = folder / "events.csv", folder / "cases.csv"
    for path, text in zip((events, cases), synthetic.tables(FEW), strict=True):
        path.write_text(text, encoding="utf-8")
    start = time.monotonic()
    for arguments in (["migrate"], ["import", str(events), str(cases)], ["publish"]):
        _done([str(PLIEGO), *arguments], surroundings)
    counts: dict[str, dict[str, int]] = json.loads(
        _done([sys.executable, "-m", "benchmarks.fill", str(MANY)], surroundings)
    )
    _done([sys.executable, "-m", "benchmarks.bare.fill", str(MANY)], surroundings)
    say(f"     {FEW} imported and published, then copied, in {time.monotonic() - start:.0f} s")
    return counts


def _done(command: Sequence[str], surroundings: Surroundings) -> str:
    done = subprocess.run(
        command, env=surroundings, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


@contextmanager
def _served(surroundings: Surroundings, *options: str) -> Iterator[int]:
    port = free_port()
    server = subprocess.Popen(
        [str(PLIEGO), "serve", "--port", str(port), *options], env=surroundings, cwd=ROOT, stdout=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        _await(server, port)
        yield port
    finally:
        end(server)


def _await(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        if answers(port, "/") or answers(port, "/en/"):
            return
        time.sleep(0.05)
    raise RuntimeError("the server does not answer")


def _get(connection: HTTPConnection, path: str) -> int:
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    return answer.status


def _rate(port: int, paths: Sequence[str]) -> Callable[[], float]:
    """A measure: answers a second to requests for the paths in turn, over a bounded time."""

    def measure() -> float:
        counts = [0] * CONNECTIONS
        start = time.perf_counter()

        def ask(place: int) -> None:
            connection = HTTPConnection("127.0.0.1", port, timeout=10)
            for path in islice(cycle(paths), place, None):
                if time.perf_counter() > start + SECONDS:
                    break
                if _get(connection, path) != 200:
                    raise RuntimeError(f"{path} was not answered")
                counts[place] += 1
            connection.close()

        threads = [Thread(target=ask, args=(place,)) for place in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sum(counts) / (time.perf_counter() - start)

    return measure


def _tell(figures: dict[str, Figure]) -> None:
    bare = figures["bare view"].median
    for name, taken in figures.items():
        ratio = "" if name == "bare view" else f"  = {taken.median / bare:.2f} of the bare view"
        say(f"     {name:<24}{taken.text()}{ratio}")
    for name in ("list", "case"):
        ratio_of = figures[name].median / bare
        say(
            f"     target: {name} at least {TARGET} of the bare view: {verdict(ratio_of >= TARGET)} ({ratio_of:.2f})"
        )


def _tell_queries(counts: dict[str, dict[str, int]]) -> None:
    before, after = counts["before"], counts["after"]
    say(f"     queries a page, with {FEW} cases and with {MANY}")
    for page, made in before.items():
        say(f"       {page:<34}{made:>4}{after[page]:>6}")
    say(f"     target: the same number: {verdict(before == after)}")
