"""Reports: how many are filed a second, durably and sealed, against a bare view that writes a row; and how much a page
weighs."""

import json
import os
import re
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import islice, repeat
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from time import perf_counter
from typing import Any, Final
from urllib.parse import urlencode

from benchmarks.intake_drafts import ACCOUNT, PATH
from benchmarks.rounds import figure, say, verdict
from benchmarks.web import _done, _served, _surroundings

SHARE: Final = 0.5
"""Least rate of reports, as a share of that of rows of the bare view."""
TAIL: Final = 250
"""Milliseconds that 99 of 100 filings take at most."""
FIRST: Final = 30
OTHERS: Final = 50
"""Kilobytes at most of the first page and of the others, with all that they load."""
WRITERS: Final = 16
ROUNDS: Final = 7
SECONDS: Final = 2.0
MOST: Final = 600
"""Sheets that are filed in one round at most."""

PAGES: Final = (
    "/es/sheet/",
    "/es/sheet/guard/",
    "/es/sheet/ask/",
    *(f"/es/sheet/way/{place}/" for place in range(1, 5)),
    "/es/sheet/back/",
    "/es/sheet/carry/",
    "/es/sheet/carry/paper/",
)
_LOADED: Final = re.compile(r'<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"|<img[^>]* src="([^"]+)"')

_NUMBER: Final = re.compile(rb"\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b")


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent, and what stands in the answer when it was done."""

    path: str
    body: bytes
    headers: Mapping[str, str]
    done: re.Pattern[bytes]


@dataclass(frozen=True, slots=True)
class Round:
    """Answers a second, and the milliseconds within which 99 of 100 came."""

    rate: float
    tail: float


def run() -> None:
    """Serve both, measure in turn and print."""
    say(f"Reports of 2 kB filed by {WRITERS} writers at once (SQLite, every one flushed)")
    with TemporaryDirectory(prefix="pliego-bench-") as folder:
        surroundings = {**_surroundings(Path(folder)), "PLIEGO_REPORTS_PER_HOUR": "1000000"}
        bare = {**surroundings, "DJANGO_SETTINGS_MODULE": "benchmarks.bare.durable"}
        sheets = _sheets(surroundings)
        _done([sys.executable, "-m", "benchmarks.bare.fill", "1"], bare)
        threads = ("--threads", str(WRITERS))
        with _served(surroundings, *threads) as pliego, _served(bare, *threads) as bare_port:
            _tell(_in_turn({"bare view": (bare_port, _notes()), "report": (pliego, sheets)}))
            _weigh(pliego)


def _sheets(surroundings: dict[str, str]) -> Iterator[Request]:
    count = str((ROUNDS + 1) * MOST)
    filled = json.loads(_done([sys.executable, "-m", "benchmarks.intake_drafts", count], surroundings))
    return map(_sheet, filled)


def _sheet(filled: Mapping[str, Any]) -> Request:
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": str(filled["cookie"])}
    return Request(PATH, urlencode(filled["form"]).encode(), headers, _NUMBER)


def _notes() -> Iterator[Request]:
    return repeat(Request("/note/", ACCOUNT.encode(), {}, re.compile(b"kept")))


def _in_turn(measures: Mapping[str, tuple[int, Iterator[Request]]]) -> dict[str, list[Round]]:
    rounds: dict[str, list[Round]] = {name: [] for name in measures}
    for place in range(ROUNDS + 1):
        for name, (port, requests) in measures.items():
            taken = _round(port, islice(requests, MOST))
            if place:
                rounds[name].append(taken)
    return rounds


def _round(port: int, requests: Iterator[Request]) -> Round:
    waiting, taken = deque(requests), list[float]()
    start = perf_counter()
    writers = [Thread(target=_write, args=(port, waiting, start + SECONDS, taken)) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    return Round(len(taken) / (perf_counter() - start), sorted(taken)[int(len(taken) * 0.99)])


def _write(port: int, waiting: deque[Request], until: float, taken: list[float]) -> None:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    while waiting and (start := perf_counter()) < until:
        request = waiting.popleft()
        connection.request("POST", request.path, request.body, dict(request.headers))
        answer = connection.getresponse()
        text = answer.read()
        taken.append((perf_counter() - start) * 1e3)
        if answer.status != 200 or not request.done.search(text):
            raise RuntimeError(f"{request.path} was answered with {answer.status}")
    connection.close()


def _tell(rounds: Mapping[str, list[Round]]) -> None:
    rates = {name: figure([one.rate for one in taken]) for name, taken in rounds.items()}
    tails = {name: figure([one.tail for one in taken]) for name, taken in rounds.items()}
    say(f"     a second, interleaved (load {os.getloadavg()[0]:.1f} at the end)")
    for name, rate in rates.items():
        say(f"     {name:<24}{rate.text()}   99 of 100 within {tails[name].median:.0f} ms")
    share = rates["report"].median / rates["bare view"].median
    say(f"     target: at least {SHARE} of the bare view: {verdict(share >= SHARE)} ({share:.2f})")
    tail = tails["report"].median
    say(f"     target: 99 of 100 within {TAIL} ms: {verdict(tail < TAIL)}")


def _weigh(port: int) -> None:
    """The pages that a reporter meets before typing, with the style sheets and pictures that each loads."""
    weights = {page: _weight(port, page) for page in PAGES}
    say("     kilobytes of a page with all that it loads")
    for page, weight in weights.items():
        say(f"       {page:<34}{weight / 1e3:6.1f}")
    first, *others = weights.values()
    say(f"     target: the first at most {FIRST}: {verdict(first <= FIRST * 1e3)}")
    say(f"     target: each other at most {OTHERS}: {verdict(max(others) <= OTHERS * 1e3)}")


def _weight(port: int, page: str) -> int:
    text = _got(port, page)
    loaded = {one or other for one, other in _LOADED.findall(text.decode())}
    return len(text) + sum(len(_got(port, path)) for path in loaded if path.startswith("/"))


def _got(port: int, path: str) -> bytes:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    if answer.status != 200:
        raise RuntimeError(f"{path} was answered with {answer.status}")
    return text
