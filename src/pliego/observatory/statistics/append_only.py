"""The database itself refuses to change or delete a release: a second one of the same quarter would tell more."""

from typing import Final

from pliego.people.triggers import Function, Guard, irreplaceable, unchanging, unchanging_always

_SAYS: Final = "% is append-only: what was released stays"
_TABLES: Final = ("observatory_statisticsbegin", "observatory_statisticsrelease")

GUARD: Final = Guard(
    sqlite=tuple(
        refusal
        for table in _TABLES
        for refusal in (
            *unchanging(table, _SAYS.replace("%", table)),
            irreplaceable(
                table,
                _SAYS.replace("%", table),
                f"SELECT 1 FROM {table} WHERE quarter = NEW.quarter",  # noqa: S608  names of this module
            ),
        )
    ),
    postgresql=(
        Function("observatory_statistics_refuse", _SAYS),
        *(
            firing
            for table in _TABLES
            for firing in unchanging_always(table, "observatory_statistics_refuse")
        ),
    ),
)
protect, unprotect = GUARD.protect, GUARD.unprotect
