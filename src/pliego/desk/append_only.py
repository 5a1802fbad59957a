"""The database itself refuses to change which entry of the log a line of custody became.

A migration that alters `desk_deedentry` on SQLite makes the table anew and so loses its triggers: end it with
`RunPython(append_only.protect, append_only.unprotect)`.
"""

from typing import Any, Final

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from pliego.docket.append_only import execute

_SQLITE: Final = (
    """
    CREATE TRIGGER desk_deedentry_no_update BEFORE UPDATE ON desk_deedentry
    BEGIN SELECT RAISE(ABORT, 'desk_deedentry is append-only'); END
    """,
    """
    CREATE TRIGGER desk_deedentry_no_delete BEFORE DELETE ON desk_deedentry
    BEGIN SELECT RAISE(ABORT, 'desk_deedentry is append-only'); END
    """,
    # INSERT OR REPLACE deletes the row in its way without firing the trigger above.
    """
    CREATE TRIGGER desk_deedentry_no_replace BEFORE INSERT ON desk_deedentry
    WHEN EXISTS (SELECT 1 FROM desk_deedentry WHERE custody_id = NEW.custody_id OR entry = NEW.entry)
    BEGIN SELECT RAISE(ABORT, 'desk_deedentry is append-only: this place is taken'); END
    """,
)
_SQLITE_UNDO: Final = (
    "DROP TRIGGER desk_deedentry_no_update",
    "DROP TRIGGER desk_deedentry_no_delete",
    "DROP TRIGGER desk_deedentry_no_replace",
)

# ENABLE ALWAYS: the triggers also fire where a session plays the replica, as a restore or a replication may.
_POSTGRESQL: Final = (
    """
    CREATE FUNCTION desk_deedentry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'desk_deedentry is append-only' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER desk_deedentry_no_change BEFORE UPDATE OR DELETE ON desk_deedentry
    FOR EACH ROW EXECUTE FUNCTION desk_deedentry_refuse()
    """,
    "ALTER TABLE desk_deedentry ENABLE ALWAYS TRIGGER desk_deedentry_no_change",
    """
    CREATE TRIGGER desk_deedentry_no_truncate BEFORE TRUNCATE ON desk_deedentry
    FOR EACH STATEMENT EXECUTE FUNCTION desk_deedentry_refuse()
    """,
    "ALTER TABLE desk_deedentry ENABLE ALWAYS TRIGGER desk_deedentry_no_truncate",
)
_POSTGRESQL_UNDO: Final = (
    "DROP TRIGGER desk_deedentry_no_change ON desk_deedentry",
    "DROP TRIGGER desk_deedentry_no_truncate ON desk_deedentry",
    "DROP FUNCTION desk_deedentry_refuse()",
)


def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Make the triggers. Raises `KeyError` on a database that Pliego does not support."""
    execute(editor.connection, {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}[editor.connection.vendor])


def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Drop the triggers: what a migration that alters the table does first."""
    undo = {"sqlite": _SQLITE_UNDO, "postgresql": _POSTGRESQL_UNDO}
    execute(editor.connection, undo[editor.connection.vendor])
