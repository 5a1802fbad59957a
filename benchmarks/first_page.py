"""How long `make run` takes on a clean clone until the first page answers."""

import os
import shutil
import signal
import socket
import subprocess
import time
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.rounds import say, verdict

TARGET: Final = 60
"""Seconds from `make run` to the first page."""

PATIENCE: Final = 150
ROOT: Final = Path(__file__).resolve().parents[1]


def run() -> None:
    """Measure once and print: packages are not downloaded over and over for a median."""
    say(f"3. make run on a clean clone, to the first page (seconds, target at most {TARGET})")
    if not shutil.which("git") or not (ROOT / ".git").exists():
        say("     not measured: this is not a git working copy")
        return
    with TemporaryDirectory(prefix="pliego-bench-") as folder:
        clone = Path(folder) / "clone"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        took, fault = _first_page(clone)
    if took is None:
        say(f"     {verdict(holds=False)}: {fault}")
    else:
        say(f"     {took:.1f} s, packages downloaded anew")
        say(f"     target: {verdict(took <= TARGET)}")


def _first_page(clone: Path) -> tuple[float | None, str]:
    port = free_port()
    log = clone.with_name("make.log")
    ours = ("PLIEGO_", "DJANGO_", "PYTHONPATH", "VIRTUAL_ENV")
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    # A first visitor has no cache of packages.
    surroundings |= {"UV_CACHE_DIR": str(clone.with_name("uv-cache")), "PIP_NO_CACHE_DIR": "1"}
    start = time.monotonic()
    with log.open("w") as output:
        make = subprocess.Popen(
            ["make", "run", f"PORT={port}"], cwd=clone, env=surroundings, stdout=output, stderr=output,
            start_new_session=True,
        )  # fmt: skip
        try:
            took = _wait(make, port, start)
        finally:
            end(make)
    last = (log.read_text().strip().splitlines() or ["no output"])[-1]
    return took, f"no page after {PATIENCE} s" if make.returncode in (0, None) else last


def _wait(make: subprocess.Popen[bytes], port: int, start: float) -> float | None:
    while make.poll() is None and time.monotonic() < start + PATIENCE:
        if answers(port, "/es/"):
            return time.monotonic() - start
        time.sleep(0.05)
    return None


def answers(port: int, path: str) -> bool:
    """Whether a server on the loopback interface answers with the page."""
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status == 200 and bool(answer.read())
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process that was started in a session of its own, with all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=10)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def free_port() -> int:
    """A port of the loopback interface that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
