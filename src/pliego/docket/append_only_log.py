"""The database itself refuses to change the log, and gives out its places without a gap. See `append_only`."""

from collections.abc import Iterator
from typing import Final

from pliego.people.triggers import (
    Firing,
    Function,
    Guard,
    Refusal,
    irreplaceable,
    unchanging,
    unchanging_always,
)

REFUSE: Final = "docket_log_refuse"
"""The function that PostgreSQL's triggers on the log call, and those on what stands beside it."""

_TABLES: Final = ("docket_logleaf", "docket_lognode", "docket_checkpoint")
_COUNTED: Final = (("docket_logleaf", '"index"', 0), ("docket_checkpoint", "number", 1))
"""Tables whose rows are numbered without a gap: the column, and where it begins."""

# A numbered row that is the next one is in nobody's way, but for the event of a leaf.
_TAKEN: Final = (
    ("docket_logleaf", "SELECT 1 FROM docket_logleaf WHERE event_id = NEW.event_id"),
    (
        "docket_lognode",
        (
            "SELECT 1 FROM docket_lognode WHERE id = NEW.id "
            "UNION ALL SELECT 1 FROM docket_lognode WHERE level = NEW.level AND position = NEW.position"
        ),
    ),
)


def _gaps() -> Iterator[tuple[str, str, str]]:
    for table, column, first in _COUNTED:
        following = f"SELECT COALESCE(MAX({column}) + 1, {first}) FROM {table}"  # noqa: S608  names of our own
        yield table, f"{table} is numbered without a gap", f"NEW.{column} <> ({following})"


def _sqlite() -> Iterator[Refusal]:
    for table in _TABLES:
        yield from unchanging(table, f"{table} is append-only")
    for table, says, gap in _gaps():
        yield Refusal(f"{table}_next", "INSERT", table, says, gap)
    for table, rows in _TAKEN:
        yield irreplaceable(table, f"{table} is append-only: this place is taken", rows)


def _postgresql() -> Iterator[Function | Firing]:
    yield Function(REFUSE, "% is append-only")
    for table in _TABLES:
        yield from unchanging_always(table, REFUSE)
    for table, says, gap in _gaps():
        yield Function(f"{table}_count", says, gap)
        yield Firing(f"{table}_next", "INSERT", table, f"{table}_count")


GUARD: Final = Guard(sqlite=tuple(_sqlite()), postgresql=tuple(_postgresql()))
protect, unprotect = GUARD.protect, GUARD.unprotect
