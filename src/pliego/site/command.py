"""The `pliego` command.

`DJANGO_SETTINGS_MODULE` is only named here; a subcommand that needs Django starts it itself, so that
questions about the law answer without it.
"""

import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Annotated

import typer
from typer.exceptions import TyperException

from pliego.site.commands.assignment import assign, release
from pliego.site.commands.backup import backup
from pliego.site.commands.checkpoint import checkpoint
from pliego.site.commands.console import note
from pliego.site.commands.coverage import coverage
from pliego.site.commands.demo import demo
from pliego.site.commands.diff import diff
from pliego.site.commands.export import export
from pliego.site.commands.law import law
from pliego.site.commands.limits import limits
from pliego.site.commands.office import office
from pliego.site.commands.person import person
from pliego.site.commands.publish_site import publish
from pliego.site.commands.record import import_tables, manage, migrate
from pliego.site.commands.reform import reform
from pliego.site.commands.restore import restore
from pliego.site.commands.serve import serve
from pliego.site.commands.standing import standing
from pliego.site.commands.tabulate import tabulate
from pliego.site.commands.timeline import timeline
from pliego.site.commands.verify import check, verify

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

app.command("standing")(standing)
app.command("tabulate")(tabulate)
app.add_typer(law, name="law", help="The rules that Pliego knows, with their sources and marks.")
app.add_typer(reform, name="reform", help="Proposed changes of the rules, and what they would have meant.")
app.command("coverage")(coverage)
app.command("calendar")(limits)
app.command("timeline")(timeline)
app.command("import")(import_tables)
app.command("diff")(diff)
app.command("check")(check)
app.command("verify")(verify)
app.command("checkpoint")(checkpoint)
app.command("publish")(publish)
app.command("export")(export)
app.command("backup")(backup)
app.command("restore")(restore)
app.command("serve")(serve)
app.command("migrate")(migrate)
app.command("demo")(demo)
app.add_typer(person, name="person", help="Accounts of people: make, reset, close, list.")
office.command("assign")(assign)
office.command("release")(release)
app.add_typer(office, name="office", help="Offices: make, list, assign to cases.")
app.command(
    "manage",
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
)(manage)


def help_without_subcommand(context: typer.Context) -> None:
    """Print the help of a group that is called without a subcommand."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def _print_version(wanted: bool) -> None:  # noqa: FBT001  typer's signature
    if wanted:
        typer.echo(f"pliego {version('pliego')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def pliego(
    context: typer.Context,
    *,
    _: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Pliego runs the labour-rights mechanism of the USMCA: every time limit computed, explained and
    checkable.

    Allegations are allegations; what is not on record accuses nobody; every rule carries its source.

    \b
        pliego standing events.csv     where cases stand in law
        pliego law list                the rules
        pliego COMMAND --help          more on each command
    """
    help_without_subcommand(context)


law.callback(invoke_without_command=True)(help_without_subcommand)
person.callback(invoke_without_command=True)(help_without_subcommand)
office.callback(invoke_without_command=True)(help_without_subcommand)
reform.callback(invoke_without_command=True)(help_without_subcommand)


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point of the console script. Ends with 0, or with 2 and one line for bad input."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    try:
        code = app(args=arguments, prog_name="pliego", standalone_mode=False)
    except TyperException as fault:
        note(_in_one_line(fault))
        code = fault.exit_code
    except typer.Abort:
        code = 130
    sys.exit(code)


def _in_one_line(fault: TyperException) -> str:
    context = getattr(fault, "ctx", None)
    path = context.command_path if context else "pliego"
    message = fault.format_message().replace("Value error, ", "")
    return f"{' '.join(message.split()).rstrip('.')}; see `{path} --help`"
