"""What a database itself refuses: triggers of SQLite and of PostgreSQL with one meaning. For every room above.

A migration that alters a guarded table on SQLite makes it anew and so loses its triggers: it begins with
`RunPython(guard.unprotect, guard.protect)` and ends with `RunPython(guard.protect, guard.unprotect)`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_ERROR: Final = "USING ERRCODE = 'integrity_constraint_violation'"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A trigger of SQLite that refuses a deed: `UPDATE`, `UPDATE OF column`, `DELETE`, `INSERT`; always, or where the
    condition in SQL holds."""

    name: str
    deed: str
    table: str
    says: str
    when: str = ""

    def made(self) -> Iterator[str]:
        """What makes it."""
        when = f" WHEN {self.when}" if self.when else ""
        yield (
            f"CREATE TRIGGER {self.name} BEFORE {self.deed} ON {self.table}{when} "
            f"BEGIN SELECT RAISE(ABORT, '{self.says}'); END"
        )

    def dropped(self) -> Iterator[str]:
        """What drops it."""
        yield f"DROP TRIGGER {self.name}"


@dataclass(frozen=True, slots=True)
class Function:
    """A function of PostgreSQL that its triggers call: it refuses, always or where the condition in SQL holds, and lets
    pass otherwise. `%` in what it says stands for the table's name, and `passes` is the row that goes on."""

    name: str
    says: str
    when: str = ""
    passes: str = "NEW"

    def made(self) -> Iterator[str]:
        """What makes it."""
        named = ", TG_TABLE_NAME" if "%" in self.says else ""
        refuse = f"RAISE EXCEPTION '{self.says}'{named} {_ERROR};"
        body = f"IF {self.when} THEN {refuse} END IF; RETURN {self.passes};" if self.when else refuse
        yield f"CREATE FUNCTION {self.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$"

    def dropped(self) -> Iterator[str]:
        """What drops it."""
        yield f"DROP FUNCTION {self.name}()"


@dataclass(frozen=True, slots=True)
class Firing:
    """A trigger of PostgreSQL that calls a function before a deed, with a condition that reads no other row."""

    name: str
    deed: str
    table: str
    function: str
    when: str = ""

    def made(self) -> Iterator[str]:
        """What makes it."""
        each = "STATEMENT" if self.deed == "TRUNCATE" else "ROW"
        when = f" WHEN ({self.when})" if self.when else ""
        yield (
            f"CREATE TRIGGER {self.name} BEFORE {self.deed} ON {self.table} "
            f"FOR EACH {each}{when} EXECUTE FUNCTION {self.function}()"
        )
        # Also where a session plays the replica, as a restore or a replication may.
        yield f"ALTER TABLE {self.table} ENABLE ALWAYS TRIGGER {self.name}"

    def dropped(self) -> Iterator[str]:
        """What drops it."""
        yield f"DROP TRIGGER {self.name} ON {self.table}"


def unchanging(table: str, says: str) -> tuple[Refusal, ...]:
    """No row of the table is changed or deleted, in SQLite."""
    return (
        Refusal(f"{table}_no_update", "UPDATE", table, says),
        Refusal(f"{table}_no_delete", "DELETE", table, says),
    )


def irreplaceable(table: str, says: str, rows: str) -> Refusal:
    """No new row takes the place of `rows`, a query: INSERT OR REPLACE of SQLite deletes what is in its way without
    firing a trigger on DELETE."""
    return Refusal(f"{table}_no_replace", "INSERT", table, says, f"EXISTS ({rows})")


def unchanging_always(table: str, function: str) -> tuple[Firing, ...]:
    """The same in PostgreSQL, which empties a table by a deed of its own."""
    return (
        Firing(f"{table}_no_change", "UPDATE OR DELETE", table, function),
        Firing(f"{table}_no_truncate", "TRUNCATE", table, function),
    )


@dataclass(frozen=True, slots=True)
class Guard:
    """Everything that guards some tables, for each database that Pliego supports."""

    sqlite: tuple[Refusal, ...]
    postgresql: tuple[Function | Firing, ...]
    """Functions before what calls them."""

    def protect(self, apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG002  RunPython's signature
        """Make the triggers. Raises `KeyError` on a database that Pliego does not support."""
        execute(editor.connection, (each for one in self._on(editor) for each in one.made()))

    def unprotect(self, apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG002  RunPython's signature
        """Drop the triggers: what a migration that alters the tables does first, and undoes last."""
        execute(editor.connection, (each for one in reversed(self._on(editor)) for each in one.dropped()))

    def _on(self, editor: BaseDatabaseSchemaEditor) -> tuple[Refusal | Function | Firing, ...]:
        made: Mapping[str, tuple[Refusal | Function | Firing, ...]] = {
            "sqlite": self.sqlite,
            "postgresql": self.postgresql,
        }
        return made[editor.connection.vendor]


def execute(connection: BaseDatabaseWrapper, statements: Iterable[str]) -> None:
    """Run the statements as they stand on one connection."""
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
