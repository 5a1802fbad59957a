"""The database itself refuses to change what stands beside the log: erasures, timestamps, and the bytes of a sealed
entry, which can be taken away but never altered. See `append_only_log`, whose function PostgreSQL's triggers call.
"""

from collections.abc import Iterator
from typing import Any, Final

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from .append_only import execute

_KEPT: Final = (("docket_erasure", ("leaf_id", "erased_id")), ("docket_timestamp", ("checkpoint_id",)))
"""Tables of which no row is changed or deleted, and the columns that no two rows share."""

_SEALED: Final = "docket_sealedentry"
_FIXED: Final = ("id", "ciphertext", "salt", "leaf_hash")
"""Columns of a sealed entry that never change; its leaf is set once."""


def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Make the triggers. Raises `KeyError` on a database that Pliego does not support."""
    make = {"sqlite": _sqlite, "postgresql": _postgresql}[editor.connection.vendor]
    execute(editor.connection, tuple(make()))


def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Drop the triggers."""
    drop = {"sqlite": _sqlite_undo, "postgresql": _postgresql_undo}[editor.connection.vendor]
    execute(editor.connection, tuple(drop()))


def _sqlite() -> Iterator[str]:
    for table, columns in _KEPT:
        for verb in ("UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
        taken = " OR ".join(f"{column} = NEW.{column}" for column in columns)
        yield (
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "  # noqa: S608  names of our own
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {taken}) "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only: this place is taken'); END"
        )
    altered = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in _FIXED)
    yield (
        f"CREATE TRIGGER {_SEALED}_fixed BEFORE UPDATE ON {_SEALED} "
        f"WHEN {altered} OR (OLD.leaf_id IS NOT NULL AND NEW.leaf_id IS NOT OLD.leaf_id) "
        "BEGIN SELECT RAISE(ABORT, 'a sealed entry can be erased, not changed'); END"
    )
    yield (
        f"CREATE TRIGGER {_SEALED}_no_replace BEFORE INSERT ON {_SEALED} "  # noqa: S608  names of our own
        f"WHEN EXISTS (SELECT 1 FROM {_SEALED} WHERE id = NEW.id OR leaf_hash = NEW.leaf_hash "
        "OR leaf_id = NEW.leaf_id) "
        "BEGIN SELECT RAISE(ABORT, 'a sealed entry can be erased, not changed'); END"
    )


def _sqlite_undo() -> Iterator[str]:
    for table, _ in _KEPT:
        yield from (f"DROP TRIGGER {table}_no_{what}" for what in ("update", "delete", "replace"))
    yield from (f"DROP TRIGGER {_SEALED}_{what}" for what in ("fixed", "no_replace"))


def _postgresql() -> Iterator[str]:
    for table, _ in _KEPT:
        for what, event, each in (
            ("change", "UPDATE OR DELETE", "ROW"),
            ("truncate", "TRUNCATE", "STATEMENT"),
        ):
            yield (
                f"CREATE TRIGGER {table}_no_{what} BEFORE {event} ON {table} "
                f"FOR EACH {each} EXECUTE FUNCTION docket_log_refuse()"
            )
            yield f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_{what}"
    altered = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _FIXED)
    yield (
        f"CREATE TRIGGER {_SEALED}_fixed BEFORE UPDATE ON {_SEALED} FOR EACH ROW "
        f"WHEN ({altered} OR (OLD.leaf_id IS NOT NULL AND NEW.leaf_id IS DISTINCT FROM OLD.leaf_id)) "
        "EXECUTE FUNCTION docket_log_refuse()"
    )
    yield f"ALTER TABLE {_SEALED} ENABLE ALWAYS TRIGGER {_SEALED}_fixed"


def _postgresql_undo() -> Iterator[str]:
    for table, _ in _KEPT:
        yield from (f"DROP TRIGGER {table}_no_{what} ON {table}" for what in ("change", "truncate"))
    yield f"DROP TRIGGER {_SEALED}_fixed ON {_SEALED}"
