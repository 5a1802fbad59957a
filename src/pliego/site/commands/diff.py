"""`pliego diff`: what a new edition of a table changes, before it is imported."""

import json
from typing import Annotated

import typer

from pliego.agreement.changes import compare, conflicts
from pliego.agreement.known_tables import known_table
from pliego.agreement.sheets import Sheet, sheet_of
from pliego.site.commands.console import answer, deliver, stop, stop_for_all
from pliego.site.commands.diff_text import Compared, as_json, as_text
from pliego.site.commands.files import Content, read_file
from pliego.site.commands.import_forecast import forecast

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

    The exit code is 0 where the two say the same, 1 where they differ, 2 where one cannot be read. It does not
    say whether NEW is sound: two files with the same fault say the same.
    """
    compared = _compared(read_file(old), read_file(new), _key(key))
    if json_:
        deliver(f"{json.dumps(as_json(compared), ensure_ascii=False, indent=2)}\n".encode())
    else:
        answer("\n".join(as_text(compared)))
    if compared.changes.differ:
        raise typer.Exit(DIFFERENT)


def _key(text: str) -> tuple[str, ...]:
    """The columns that --key names; none where it is not given."""
    if not text:
        return ()
    parts = tuple(part.strip() for part in text.split(","))
    if not all(parts) or len(set(parts)) < len(parts):
        raise stop(f"--key {text!r} does not name columns; write each of them once, with commas between")
    return parts


def _compared(old: Content, new: Content, asked: tuple[str, ...]) -> Compared:
    before, after = _sheet(old), _sheet(new)
    known = known_table(before.columns)
    key = asked or (known.key if known else ())
    _must_have(key, before, after)
    changes = compare(before, after, key)
    unique = bool(asked) or known is None or known.unique
    return Compared(
        old=old.name,
        new=new.name,
        changes=changes,
        conflicts=(*conflicts(before, key), *conflicts(after, key)) if unique else (),
        foreseen=forecast(known.name if known else "", before, new, changes),
    )


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
