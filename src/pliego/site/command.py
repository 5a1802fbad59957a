"""The `pliego` command.

`DJANGO_SETTINGS_MODULE` is only named here; a subcommand that needs Django calls `start_django()` itself,
so that questions about the law answer without it.
"""

import os
import socket
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


def main() -> None:
    """Entry point of the console script."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    app()


def start_django() -> None:
    """Load settings and rooms; call it first in any subcommand that touches the database."""
    import django

    django.setup()


def stop(fault: str) -> typer.Exit:
    """Print one line on standard error; `raise` the result to end with exit code 2."""
    typer.echo(f"pliego: {fault}", err=True)
    return typer.Exit(2)


@app.command()
def migrate() -> None:
    """Bring the database to the shape this version expects."""
    start_django()
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)


@app.command(
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
)
def manage(context: typer.Context) -> None:
    """Run one of Django's own management commands, such as makemigrations."""
    from django.core.management import execute_from_command_line

    execute_from_command_line(["pliego manage", *context.args])


@app.command()
def serve(
    port: Annotated[int, typer.Option(help="Port on the loopback address.")] = 8000,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    workers: Annotated[int, typer.Option(help="Server processes.")] = 1,
) -> None:
    """Serve the site until interrupted."""
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
    server.serve()
