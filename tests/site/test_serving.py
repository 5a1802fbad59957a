"""What `make run` starts really serves, and says in one line when it cannot."""

import os
import pty
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.support.server import PLIEGO, free_port, wait_for


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_served_home_page_opens_in_each_language(record_site: str, language: str) -> None:
    with urlopen(f"{record_site}/{language}/") as response:
        assert response.status == 200
        assert f'lang="{language}"' in response.read().decode()


def test_the_bare_root_ends_at_a_page(record_site: str) -> None:
    with urlopen(f"{record_site}/") as response:
        assert (response.status, response.url) == (200, f"{record_site}/es/")


def test_the_style_sheet_is_served_without_a_copy_step(record_site: str) -> None:
    with urlopen(f"{record_site}/static/pliego.css") as response:
        assert response.headers["Content-Type"].startswith("text/css")


def test_a_port_in_use_is_one_clear_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        outcome = subprocess.run(
            [PLIEGO, "serve", "--port", port],
            env={**os.environ, "PLIEGO_VAR": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )

    assert outcome.returncode == 2
    assert len(outcome.stderr.splitlines()) == 1
    assert port in outcome.stderr
    assert f"--port {int(port) + 1} " in outcome.stderr
    assert f"PORT={int(port) + 1}" in outcome.stderr


@pytest.mark.parametrize("option", [("--port", "99999"), ("--port", "0"), ("--workers", "0")])
def test_a_number_out_of_range_is_one_clear_line(option: tuple[str, str], tmp_path: Path) -> None:
    outcome = subprocess.run(
        [PLIEGO, "serve", *option],
        env={**os.environ, "PLIEGO_VAR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome.returncode == 2
    assert len(outcome.stderr.splitlines()) == 1
    assert option[0] in outcome.stderr


@contextmanager
def as_soon_as_it_speaks(_port: int) -> Iterator[None]:
    """The worker is still loading."""
    yield


@contextmanager
def with_a_connection_kept_open(port: int) -> Iterator[None]:
    """The worker has answered, and the browser keeps its connection."""
    wait_for(port)
    with closing(HTTPConnection("127.0.0.1", port)) as kept:
        kept.request("GET", "/static/none")
        kept.getresponse().read()
        yield


def on_a_terminal(port: int, folder: Path) -> tuple[int, int]:
    """The process group leader of a served site and its terminal, once it has said where it is."""
    process, terminal = pty.fork()
    if process == 0:
        os.execve(  # noqa: S606  the command under test
            PLIEGO,
            [str(PLIEGO), "serve", "--port", str(port)],
            {**os.environ, "PLIEGO_VAR": str(folder)},
        )
    said = b""
    while b"Ctrl+C" not in said:
        said += os.read(terminal, 4096)
    return process, terminal


def ends_within(seconds: float, process: int) -> int | None:
    """How the process ended; none when it had to be killed, all of its group with it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    os.killpg(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return None


@pytest.mark.parametrize("moment", [as_soon_as_it_speaks, with_a_connection_kept_open])
@pytest.mark.parametrize("run", range(2))
@pytest.mark.parametrize("how", ["Ctrl+C", "SIGTERM"])
def test_the_first_signal_ends_the_server_and_its_workers(
    how: str, run: int, moment: Callable[[int], AbstractContextManager[None]], tmp_path: Path
) -> None:
    port = free_port()
    process, terminal = on_a_terminal(port, tmp_path)
    with moment(port):
        if how == "Ctrl+C":
            os.write(terminal, b"\x03")
        else:
            os.kill(process, signal.SIGTERM)

        assert ends_within(5, process) == 0, run
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    os.close(terminal)
