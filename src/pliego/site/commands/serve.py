"""`pliego serve`: the site on this machine."""

import socket
from typing import Annotated, Final

import typer

from pliego.site.commands.console import database, stop
from pliego.site.commands.daily import start_publishing_daily, start_signing_hourly
from pliego.site.commands.interrupts import end_on_first_signal, load_in_worker

HIGHEST_PORT: Final = 65_535
PATIENCE: Final = 2
"""Seconds that a worker has to finish what it is answering."""


def serve(
    port: Annotated[int, typer.Option(min=1, max=HIGHEST_PORT, help="Port to listen on.")] = 8000,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    workers: Annotated[int, typer.Option(min=1, help="Server processes.")] = 1,
    threads: Annotated[int, typer.Option(min=1, help="Requests that each of them answers at once.")] = 8,
) -> None:
    """Serve the site until interrupted with Ctrl+C.

    The database must have been made with `pliego migrate`; `pliego import` and `pliego publish` fill it.
    While it runs, the record is published anew after each midnight in UTC, and the log is signed every hour.
    A request that sends slowly holds a thread: on a public site the proxy in front bounds its time.

    \b
        pliego serve --port 8001
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as fault:
            other = port % HIGHEST_PORT + 1
            raise stop(
                f"cannot listen on {host}:{port} ({fault.strerror}); choose another port with "
                f"--port {other} (make run: PORT={other})"
            ) from None

    _refuse_unsafe()

    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    server = Server(
        "pliego.site.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=threads,
        workers_kill_timeout=PATIENCE,
        log_level=LogLevels.warning,
    )
    server.on_startup(lambda: typer.echo(f"Pliego is at http://{host}:{port}/  (Ctrl+C ends it)"))
    end_on_first_signal(server.signal_handler_interrupt)
    start_publishing_daily()
    start_signing_hourly()
    server.serve(target_loader=load_in_worker, wrap_loader=False)


def _refuse_unsafe() -> None:
    with database():
        from django.conf import settings
        from django.db import connections

        from pliego.site.checks import refuse_unsafe

        if settings.PLIEGO_IS_PRODUCTION:
            refuse_unsafe()
            connections.close_all()
