"""Sites to look at: one that sees the data of the test, and one run as a reader would run it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread
from urllib.request import urlopen

import pytest
from django.core.servers.basehttp import ThreadedWSGIServer
from django.db import connections
from django.test.testcases import QuietWSGIRequestHandler

from pliego.site.wsgi import application

PLIEGO = Path(sys.executable).with_name("pliego")


class SharingServer(ThreadedWSGIServer):
    """A threaded server that leaves no connection and no thread behind, however long a browser keeps them."""

    daemon_threads = False

    def __init__(self) -> None:
        shared = {"default": connections["default"]}
        super().__init__(("127.0.0.1", 0), QuietWSGIRequestHandler, connections_override=shared)
        self.accepted: list[socket.socket] = []

    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        """Accept a connection, and remember it."""
        accepted, address = super().get_request()
        self.accepted.append(accepted)
        return accepted, address

    def _close_connections(self) -> None:
        """Leave the test its connection, which Django would close with each request's thread."""

    def server_close(self) -> None:
        """End what is still open, and wait for every thread."""
        for accepted in self.accepted:
            with suppress(OSError):
                accepted.shutdown(socket.SHUT_RDWR)
        super().server_close()


@pytest.fixture
def live_site(db: None) -> Iterator[str]:
    """Address of a site that shows what the test wrote, which is rolled back afterwards.

    The server shares the test's own connection and transaction, so an append-only table needs no emptying.
    """
    connections["default"].inc_thread_sharing()
    server = SharingServer()
    server.set_app(application)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
    connections["default"].dec_thread_sharing()


@pytest.fixture(scope="session")
def record_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a site made by the commands of `make run`, showing the shipped public record.

    It is another process with its own database and the real clock; read it, do not write to it.
    """
    surroundings = {
        **os.environ,
        "PLIEGO_VAR": str(tmp_path_factory.mktemp("var")),
        "PLIEGO_DATABASE_URL": "",
    }
    for subcommand in ("migrate", "import", "publish"):
        done = subprocess.run(
            [PLIEGO, subcommand], env=surroundings, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"pliego {subcommand}: {done.stderr}"
    port = free_port()
    process = subprocess.Popen(
        [PLIEGO, "serve", "--port", str(port)], env=surroundings, stdout=subprocess.DEVNULL
    )
    try:
        wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=20)


def free_port() -> int:
    """A port of the loopback interface that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(port: int, seconds: float = 20) -> None:
    """Return once the port answers a request; raises `TimeoutError` after so many seconds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            urlopen(f"http://127.0.0.1:{port}/static/none").close()
        except OSError as fault:
            if getattr(fault, "code", None):
                return
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(f"nothing answers on port {port}")
