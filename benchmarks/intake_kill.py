"""python -m benchmarks.intake_kill [COUNT]: the server is killed again and again while reports come in; then what was
acknowledged is held against what is stored."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Any, Final
from urllib.parse import urlencode

from benchmarks.first_page import answers, end, free_port
from benchmarks.intake_drafts import PATH
from benchmarks.intake_load import NUMBER
from benchmarks.rounds import say, verdict
from benchmarks.web import PLIEGO, _done, _surroundings

WRITERS: Final = 8
LIVES: Final = (0.05, 1.2)
"""Seconds between which a server lives once it answers, at random."""
FILES: Final = 5
"""One report in so many has files."""


@dataclass
class Told:
    """What the writers met."""

    numbers: dict[str, str] = field(default_factory=dict)
    """Filing numbers by the words of their receipts."""
    broken: int = 0
    """Submissions that a kill left without an answer; each was sent again."""
    faults: list[str] = field(default_factory=list)
    kills: int = 0


def main() -> None:
    """Fill, kill, check, print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    say(f"{count} reports by {WRITERS} writers while the server is killed (load {os.getloadavg()[0]:.1f})")
    with TemporaryDirectory(prefix="pliego-kill-") as name:
        folder, told = Path(name), Told()
        surroundings = {**_surroundings(folder), "PLIEGO_REPORTS_PER_HOUR": "1000000"}
        command = [sys.executable, "-m", "benchmarks.intake_drafts", str(count), str(FILES)]
        sheets = deque(json.loads(_done(command, surroundings)))
        _under_fire(surroundings, sheets, told)
        (folder / "told.json").write_text(json.dumps(told.numbers), encoding="utf-8")
        checking = [sys.executable, "-m", "benchmarks.intake_check", str(folder / "told.json")]
        checked = json.loads(_done(checking, surroundings))
    faults = [*told.faults, *checked["faults"]]
    say(f"   {told.kills} kills; {told.broken} submissions without an answer, sent again")
    same = len(told.numbers) == count == checked["stored"] == len(set(told.numbers.values()))
    say(f"   acknowledged {len(told.numbers)}, stored {checked['stored']}: {verdict(same)}")
    say(
        f"   every one opens with its receipt, none is half written: {verdict(not faults)} {' | '.join(faults[:5])}"
    )


def _under_fire(surroundings: Mapping[str, str], sheets: deque[Any], told: Told) -> None:
    port, over = free_port(), Event()
    writers = [Thread(target=_write, args=(port, sheets, told)) for _ in range(WRITERS)]
    killer = Thread(target=_kill, args=(surroundings, port, over, told))
    killer.start()
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    over.set()
    killer.join()


def _kill(surroundings: Mapping[str, str], port: int, over: Event, told: Told) -> None:
    chance = random.Random(9)
    while not over.is_set():
        with _server(surroundings, port) as server:
            while not answers(port, "/es/sheet/") and server.poll() is None:
                time.sleep(0.02)
            if not over.wait(chance.uniform(*LIVES)):
                os.killpg(server.pid, signal.SIGKILL)
                told.kills += 1


@contextmanager
def _server(surroundings: Mapping[str, str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    server = subprocess.Popen(
        [str(PLIEGO), "serve", "--port", str(port), "--threads", str(WRITERS)],
        env=dict(surroundings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield server
    finally:
        end(server)


def _write(port: int, sheets: deque[Any], told: Told) -> None:
    while sheets:
        sheet = sheets.popleft()
        while (answer := _sent(port, sheet)) is None:
            told.broken += 1
            time.sleep(0.05)
        status, text = answer
        number = NUMBER.search(text)
        if status != 200 or number is None:
            told.faults.append(f"answered with {status}")
        else:
            told.numbers[sheet["receipt"]] = number.group()


def _sent(port: int, sheet: Mapping[str, Any]) -> tuple[int, str] | None:
    """The answer; none where the server was killed meanwhile."""
    while True:
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        try:
            connection.connect()
        except OSError:
            # It is down: nothing was sent.
            time.sleep(0.02)
            continue
        try:
            headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": sheet["cookie"]}
            connection.request("POST", PATH, urlencode(sheet["form"]), headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except (OSError, HTTPException):
            return None
        finally:
            connection.close()


if __name__ == "__main__":
    main()
