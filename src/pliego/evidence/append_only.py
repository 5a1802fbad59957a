"""The database itself refuses to change the custody log, to delete an exhibit, or to bring an erased one back.

SQLite and PostgreSQL have different triggers with one meaning. A migration that alters one of these tables on SQLite
makes it anew and so loses its triggers: end it with `RunPython(append_only.protect, append_only.unprotect)`.
"""

from typing import Any, Final

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_FIXED: Final = "id, office_id, stored_bytes, sealed_hash, received_at, received_by_id, derived_from_id"

_SQLITE: Final = (
    """
    CREATE TRIGGER evidence_custody_no_update BEFORE UPDATE ON evidence_custody
    BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END
    """,
    """
    CREATE TRIGGER evidence_custody_no_delete BEFORE DELETE ON evidence_custody
    BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END
    """,
    # INSERT OR REPLACE deletes the row in its way without firing the triggers on DELETE.
    """
    CREATE TRIGGER evidence_custody_no_replace BEFORE INSERT ON evidence_custody
    WHEN EXISTS (SELECT 1 FROM evidence_custody WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the custody log is append-only: this place is taken'); END
    """,
    """
    CREATE TRIGGER evidence_exhibit_no_delete BEFORE DELETE ON evidence_exhibit
    BEGIN SELECT RAISE(ABORT, 'an exhibit is erased, never deleted'); END
    """,
    """
    CREATE TRIGGER evidence_exhibit_no_replace BEFORE INSERT ON evidence_exhibit
    WHEN EXISTS (SELECT 1 FROM evidence_exhibit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'there is an exhibit of this id'); END
    """,
    f"""
    CREATE TRIGGER evidence_exhibit_fixed BEFORE UPDATE OF {_FIXED} ON evidence_exhibit
    BEGIN SELECT RAISE(ABORT, 'what was received of an exhibit cannot change'); END
    """,
    """
    CREATE TRIGGER evidence_exhibit_stays_erased BEFORE UPDATE ON evidence_exhibit WHEN OLD.erased_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'an erased exhibit stays erased'); END
    """,
)

_SQLITE_UNDO: Final = tuple(
    f"DROP TRIGGER evidence_{name}"
    for name in (
        "custody_no_update",
        "custody_no_delete",
        "custody_no_replace",
        "exhibit_no_delete",
        "exhibit_no_replace",
        "exhibit_fixed",
        "exhibit_stays_erased",
    )
)

_REFUSALS: Final = (
    ("custody_no_change", "BEFORE UPDATE OR DELETE ON evidence_custody FOR EACH ROW"),
    ("custody_no_truncate", "BEFORE TRUNCATE ON evidence_custody FOR EACH STATEMENT"),
    ("exhibit_no_delete", "BEFORE DELETE ON evidence_exhibit FOR EACH ROW"),
    ("exhibit_no_truncate", "BEFORE TRUNCATE ON evidence_exhibit FOR EACH STATEMENT"),
    ("exhibit_fixed", f"BEFORE UPDATE OF {_FIXED} ON evidence_exhibit FOR EACH ROW"),
    (
        "exhibit_stays_erased",
        "BEFORE UPDATE ON evidence_exhibit FOR EACH ROW WHEN (OLD.erased_at IS NOT NULL)",
    ),
)

# ENABLE ALWAYS: the triggers also fire where a session plays the replica, as a restore or a replication may.
_POSTGRESQL: Final = (
    """
    CREATE FUNCTION evidence_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'custody and what was received of an exhibit cannot change'
            USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    *(
        statement
        for name, when in _REFUSALS
        for statement in (
            f"CREATE TRIGGER evidence_{name} {when} EXECUTE FUNCTION evidence_refuse()",
            f"ALTER TABLE evidence_{name.partition('_')[0]} ENABLE ALWAYS TRIGGER evidence_{name}",
        )
    ),
)

_POSTGRESQL_UNDO: Final = (
    *(f"DROP TRIGGER evidence_{name} ON evidence_{name.partition('_')[0]}" for name, _ in _REFUSALS),
    "DROP FUNCTION evidence_refuse()",
)

STATEMENTS: Final = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}
UNDO: Final = {"sqlite": _SQLITE_UNDO, "postgresql": _POSTGRESQL_UNDO}


def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Make the triggers. Raises `KeyError` on a database that Pliego does not support."""
    _execute(editor, STATEMENTS[editor.connection.vendor])


def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Drop the triggers: what a migration that alters the tables does first, and undoes last."""
    _execute(editor, UNDO[editor.connection.vendor])


def _execute(editor: BaseDatabaseSchemaEditor, statements: tuple[str, ...]) -> None:
    with editor.connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
