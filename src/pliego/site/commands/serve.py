"""`pliego serve`: the site on this machine."""

import socket
from typing import Annotated

import typer

from pliego.site.commands.console import stop
from pliego.site.commands.daily import start_publishing_daily


def serve(
    port: Annotated[int, typer.Option(help="Port on the loopback address.")] = 8000,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    workers: Annotated[int, typer.Option(help="Server processes.")] = 1,
) -> None:
    """Serve the site until interrupted with Ctrl+C.

    The database must have been made with `pliego migrate`; `pliego import` and `pliego publish` fill it.
    While it runs, the record is published anew after each midnight in UTC.

    \b
        pliego serve --port 8001
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as fault:
            raise stop(
                f"cannot listen on {host}:{port} ({fault.strerror}); choose another with PORT=8001"
            ) from None

    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    server = Server(
        "pliego.site.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=1,
        log_level=LogLevels.warning,
    )
    server.on_startup(lambda: typer.echo(f"Pliego is at http://{host}:{port}/  (Ctrl+C ends it)"))
    start_publishing_daily()
    server.serve()
