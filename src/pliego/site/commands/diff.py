"""`pliego diff`: what a new edition of a table changes, before it is imported."""

import json
from typing import Annotated

import typer

from pliego.agreement.changes import Changes, compare
from pliego.agreement.known_tables import known_table
from pliego.agreement.sheets import Sheet, sheet_of
from pliego.site.commands.console import answer, deliver, stop, stop_for_all
from pliego.site.commands.diff_text import as_json, as_text
from pliego.site.commands.files import Content, read_file
from pliego.site.commands.import_forecast import Forecast, forecast

DIFFERENT = 1


def diff(
    *,
    old: Annotated[str, typer.Argument(metavar="OLD", help="The table as it was.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The table as it is to be.")],
    key: Annotated[
        str,
        typer.Option(
            "--key",
            metavar="COLUMN,COLUMN",
            help="Columns that name a row once; for tables that Pliego does not know by their columns.",
        ),
    ] = "",
    json_: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Say what differs between two editions of a table.

    Rows are found again by their key, and told as added, removed or changed, cell by cell. Where a table may
    have several rows of one key (events, indicators, wages), those that say the same are taken together, then
    those that are most alike. A key that must be unique and is not is told with its lines. Rows or columns in
    another order make no difference and are only mentioned. Last comes what `pliego import` would do.

    \b
        pliego diff rrm_cases.csv new/rrm_cases.csv
        pliego diff --key code old.csv new.csv

    The exit code is 0 where the two say the same, 1 where they differ, 2 where one cannot be read.
    """
    before, after = read_file(old), read_file(new)
    old_sheet, new_sheet = _sheet(before), _sheet(after)
    known = known_table(old_sheet.columns)
    named = tuple(part.strip() for part in key.split(",")) if key else known.key if known else ()
    _must_have(named, old_sheet, new_sheet)
    changes = compare(old_sheet, new_sheet, named, unique=bool(key) or known is None or known.unique)
    foreseen = forecast(known.name if known else "", old_sheet, after, changes)
    _tell(before, after, changes, foreseen, as_data=json_)
    if changes.differ:
        raise typer.Exit(DIFFERENT)


def _sheet(content: Content) -> Sheet:
    found = sheet_of(content.data, content.name)
    if isinstance(found, Sheet):
        return found
    raise stop_for_all(found)


def _must_have(named: tuple[str, ...], old: Sheet, new: Sheet) -> None:
    if not named:
        raise stop("the columns tell no table that Pliego knows; name those of its key with --key")
    for sheet in (old, new):
        for name in named:
            if name not in sheet.place:
                has = ", ".join(sheet.columns[:12])
                raise stop(f"{sheet.file}: there is no column {name!r} for the key; it has {has}")


def _tell(old: Content, new: Content, changes: Changes, foreseen: Forecast, *, as_data: bool) -> None:
    if as_data:
        whole = as_json(old.name, new.name, changes, foreseen)
        deliver(f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n".encode())
    else:
        answer("\n".join(as_text(old.name, new.name, changes, foreseen)))
