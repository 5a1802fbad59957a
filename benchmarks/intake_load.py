"""python -m benchmarks.intake_load [SECONDS]: 32 reporters at once go the whole way to the receipt, on both databases;
then what they were told is held against what is stored."""

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

from benchmarks.intake_drafts import ACCOUNT
from benchmarks.rounds import say, verdict
from benchmarks.web import _done, _served, _surroundings
from tests.support.visitor import Visitor
from tests.support.wire import Heard, Wire
from tools.postgres import cluster

if TYPE_CHECKING:
    from tests.support.intake import Walker

REPORTERS: Final = 32
NUMBER: Final = re.compile(r"\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b")


@dataclass
class Told:
    """What all reporters were told."""

    numbers: dict[str, str] = field(default_factory=dict)
    """Filing numbers by the words of their receipts."""
    statuses: Counter[int] = field(default_factory=Counter)
    waits: list[float] = field(default_factory=list)
    """Milliseconds of every request."""
    filings: list[float] = field(default_factory=list)
    """Milliseconds of the last two forms together."""
    faults: list[str] = field(default_factory=list)


def main() -> None:
    """Both databases, one after the other."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    import django

    django.setup()
    say(
        f"{REPORTERS} reporters at once for {seconds:.0f} s ({os.cpu_count()} cores, load {os.getloadavg()[0]:.1f})"
    )
    for name in ("SQLite", "PostgreSQL"):
        with ExitStack() as opened:
            folder = Path(opened.enter_context(TemporaryDirectory(prefix="pliego-load-")))
            surroundings = {**_surroundings(folder), "PLIEGO_REPORTS_PER_HOUR": "1000000"}
            if name == "PostgreSQL":
                surroundings["PLIEGO_DATABASE_URL"] = opened.enter_context(cluster())
            run(name, surroundings, folder, seconds)


def run(name: str, surroundings: dict[str, str], folder: Path, seconds: float) -> None:
    """One database: fill, serve, report, check, print."""
    _done([sys.executable, "-m", "benchmarks.intake_drafts", "0"], surroundings)
    told = Told()
    with _served(surroundings, "--threads", "16") as port:
        until = perf_counter() + seconds
        reporters = [Thread(target=_report, args=(port, until, told)) for _ in range(REPORTERS)]
        for reporter in reporters:
            reporter.start()
        for reporter in reporters:
            reporter.join()
    (folder / "told.json").write_text(json.dumps(told.numbers), encoding="utf-8")
    checked = json.loads(
        _done([sys.executable, "-m", "benchmarks.intake_check", str(folder / "told.json")], surroundings)
    )
    _tell(name, told, checked, seconds)


def _report(port: int, until: float, told: Told) -> None:
    from tests.support.intake import Walker

    while perf_counter() < until:
        wire = _Timed(Visitor(port), told=told)
        walker = Walker(client=wire)  # type: ignore[arg-type]  # it answers as a client does
        try:
            _file(walker, wire, told)
        except Exception as fault:
            told.faults.append(f"{type(fault).__name__}: {fault} at {walker.path} ({walker.status})")


@dataclass
class _Timed(Wire):
    told: Told = field(default_factory=Told)

    def get(self, path: str) -> Heard:
        return self._timed(super().get, path)

    def post(self, path: str, typed: Mapping[str, Any]) -> Heard:
        return self._timed(super().post, path, typed)

    def _timed(self, ask: Callable[..., Heard], *asked: Any) -> Heard:
        start = perf_counter()
        answer = ask(*asked)
        self.told.waits.append((perf_counter() - start) * 1e3)
        self.told.statuses[answer.status_code] += 1
        return answer


def _file(walker: "Walker", wire: Wire, told: Told) -> None:
    from pliego.reports.kinds import Route

    walker.begin(Route.COMPLAINT)
    walker.send({"happening-account": ACCOUNT})
    walker.go("look/")
    walker.see_words()
    start = perf_counter()
    walker.type_back()
    told.filings.append((perf_counter() - start) * 1e3)
    number = NUMBER.search(walker.page)
    if walker.status != 200 or number is None:
        raise RuntimeError("no filing number")
    told.numbers[" ".join(walker.words)] = number.group()
    if len(told.numbers) % 4 == 0:
        # Somebody who sends the last form again.
        again = NUMBER.search(wire.post(*wire.last).content.decode())
        if again is None or again.group() != number.group():
            raise RuntimeError("sent again, it was another report")


def _tell(name: str, told: Told, checked: Mapping[str, Any], seconds: float) -> None:
    accepted, stored = len(told.numbers), checked["stored"]
    distinct = len(set(told.numbers.values()))
    failed = sum(count for status, count in told.statuses.items() if status >= 500)
    say(f"   {name} (load {os.getloadavg()[0]:.1f} at the end)")
    say(f"     {accepted} reports ({accepted / seconds:.1f} a second), each by half a dozen requests")
    say(f"     milliseconds of a request  {_spread(told.waits)}")
    say(f"     of the last two forms      {_spread(told.filings)}")
    same = accepted == stored == distinct
    say(f"     accepted {accepted}, stored {stored}, distinct numbers {distinct}: {verdict(same)}")
    say(f"     answers that tell of a fault of the site: {failed}: {verdict(failed == 0)}")
    faults = [*told.faults, *checked["faults"]]
    say(f"     every receipt opens its report, whole: {verdict(not faults)} {' | '.join(faults[:5])}")


def _spread(taken: list[float]) -> str:
    taken.sort()
    return (
        f"median {taken[len(taken) // 2]:.0f}, 99th of 100 {taken[int(len(taken) * 0.99)]:.0f}, "
        f"longest {taken[-1]:.0f} (of {len(taken)})"
    )


if __name__ == "__main__":
    main()
