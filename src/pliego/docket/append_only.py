"""The database itself refuses to change or delete an event.

SQLite and PostgreSQL have different triggers with one meaning. A migration that alters `docket_event` or
`docket_case` on SQLite makes the table anew and so loses its triggers: end it with
`RunPython(append_only.protect, append_only.unprotect)`.
"""

from collections.abc import Mapping
from typing import Any, Final

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_SQLITE: Final = (
    """
    CREATE TRIGGER docket_event_no_update BEFORE UPDATE ON docket_event
    BEGIN SELECT RAISE(ABORT, 'docket_event is append-only: supersede the event instead'); END
    """,
    """
    CREATE TRIGGER docket_event_no_delete BEFORE DELETE ON docket_event
    BEGIN SELECT RAISE(ABORT, 'docket_event is append-only: supersede the event instead'); END
    """,
    # INSERT OR REPLACE deletes the row in its way without firing the trigger above.
    """
    CREATE TRIGGER docket_event_no_replace BEFORE INSERT ON docket_event
    WHEN EXISTS (
        SELECT 1 FROM docket_event WHERE id = NEW.id
        UNION ALL SELECT 1 FROM docket_event WHERE case_id = NEW.case_id AND sequence = NEW.sequence
        UNION ALL SELECT 1 FROM docket_event WHERE supersedes_id = NEW.supersedes_id
    )
    BEGIN SELECT RAISE(ABORT, 'docket_event is append-only: this place is taken'); END
    """,
    """
    CREATE TRIGGER docket_event_supersedes_own_case BEFORE INSERT ON docket_event
    WHEN NEW.supersedes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM docket_event
        WHERE id = NEW.supersedes_id AND case_id = NEW.case_id AND sequence < NEW.sequence
    )
    BEGIN SELECT RAISE(ABORT, 'an event supersedes an earlier event of its own case'); END
    """,
    """
    CREATE TRIGGER docket_case_slug_fixed BEFORE UPDATE OF slug ON docket_case WHEN NEW.slug IS NOT OLD.slug
    BEGIN SELECT RAISE(ABORT, 'the slug of a case is part of its leaves: it cannot change'); END
    """,
    """
    CREATE TRIGGER docket_case_no_replace BEFORE INSERT ON docket_case
    WHEN EXISTS (SELECT 1 FROM docket_case WHERE id = NEW.id OR slug = NEW.slug)
    BEGIN SELECT RAISE(ABORT, 'there is a case of this slug'); END
    """,
)

_SQLITE_UNDO: Final = (
    "DROP TRIGGER docket_event_no_update",
    "DROP TRIGGER docket_event_no_delete",
    "DROP TRIGGER docket_event_no_replace",
    "DROP TRIGGER docket_event_supersedes_own_case",
    "DROP TRIGGER docket_case_slug_fixed",
    "DROP TRIGGER docket_case_no_replace",
)

# ENABLE ALWAYS: the triggers also fire where a session plays the replica, as a restore or a replication may.
_POSTGRESQL: Final = (
    """
    CREATE FUNCTION docket_event_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'docket_event is append-only: supersede the event instead'
            USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER docket_event_no_change BEFORE UPDATE OR DELETE ON docket_event
    FOR EACH ROW EXECUTE FUNCTION docket_event_refuse()
    """,
    "ALTER TABLE docket_event ENABLE ALWAYS TRIGGER docket_event_no_change",
    """
    CREATE TRIGGER docket_event_no_truncate BEFORE TRUNCATE ON docket_event
    FOR EACH STATEMENT EXECUTE FUNCTION docket_event_refuse()
    """,
    "ALTER TABLE docket_event ENABLE ALWAYS TRIGGER docket_event_no_truncate",
    """
    CREATE FUNCTION docket_event_check() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.supersedes_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM docket_event
            WHERE id = NEW.supersedes_id AND case_id = NEW.case_id AND sequence < NEW.sequence
        ) THEN
            RAISE EXCEPTION 'an event supersedes an earlier event of its own case'
                USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER docket_event_supersedes_own_case BEFORE INSERT ON docket_event
    FOR EACH ROW EXECUTE FUNCTION docket_event_check()
    """,
    "ALTER TABLE docket_event ENABLE ALWAYS TRIGGER docket_event_supersedes_own_case",
    """
    CREATE FUNCTION docket_case_check() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'the slug of a case is part of its leaves: it cannot change'
            USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER docket_case_slug_fixed BEFORE UPDATE OF slug ON docket_case
    FOR EACH ROW WHEN (NEW.slug IS DISTINCT FROM OLD.slug) EXECUTE FUNCTION docket_case_check()
    """,
    "ALTER TABLE docket_case ENABLE ALWAYS TRIGGER docket_case_slug_fixed",
)

_POSTGRESQL_UNDO: Final = (
    "DROP TRIGGER docket_event_no_change ON docket_event",
    "DROP TRIGGER docket_event_no_truncate ON docket_event",
    "DROP TRIGGER docket_event_supersedes_own_case ON docket_event",
    "DROP TRIGGER docket_case_slug_fixed ON docket_case",
    "DROP FUNCTION docket_event_refuse()",
    "DROP FUNCTION docket_event_check()",
    "DROP FUNCTION docket_case_check()",
)

STATEMENTS: Final[Mapping[str, tuple[str, ...]]] = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}
UNDO: Final[Mapping[str, tuple[str, ...]]] = {"sqlite": _SQLITE_UNDO, "postgresql": _POSTGRESQL_UNDO}


def execute(connection: BaseDatabaseWrapper, statements: tuple[str, ...]) -> None:
    """Run the statements as they stand on one connection."""
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Make the triggers. Raises `KeyError` on a database that Pliego does not support."""
    execute(editor.connection, STATEMENTS[editor.connection.vendor])


def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Drop the triggers: what a migration that alters the tables does first, and undoes last."""
    execute(editor.connection, UNDO[editor.connection.vendor])
