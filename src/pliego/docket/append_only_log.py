"""The database itself refuses to change the log, and gives out its places without a gap. See `append_only`."""

from typing import Any, Final

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from .append_only import execute

TABLES: Final = ("docket_logleaf", "docket_lognode", "docket_checkpoint")

_COUNTED: Final = (("docket_logleaf", '"index"', 0), ("docket_checkpoint", "number", 1))
"""Tables whose rows are numbered without a gap: the column, and where it begins."""


def protect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Make the triggers. Raises `KeyError` on a database that Pliego does not support."""
    make = {"sqlite": _sqlite, "postgresql": _postgresql}[editor.connection.vendor]
    execute(editor.connection, make())


def unprotect(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001  RunPython's signature
    """Drop the triggers."""
    drop = {"sqlite": _sqlite_undo, "postgresql": _postgresql_undo}[editor.connection.vendor]
    execute(editor.connection, drop())


def _sqlite() -> tuple[str, ...]:
    refusals = [
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table in TABLES
        for verb in ("UPDATE", "DELETE")
    ]
    # INSERT OR REPLACE deletes the row in its way without firing the triggers above; a numbered row that is the next
    # one is in nobody's way, but for the event of a leaf.
    counting = [
        f"CREATE TRIGGER {table}_next BEFORE INSERT ON {table} "  # noqa: S608  names of our own
        f"WHEN NEW.{column} <> (SELECT COALESCE(MAX({column}) + 1, {first}) FROM {table}) "
        f"BEGIN SELECT RAISE(ABORT, '{table} is numbered without a gap'); END"
        for table, column, first in _COUNTED
    ]
    taken = [
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS ({rows}) "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only: this place is taken'); END"
        for table, rows in (
            ("docket_logleaf", "SELECT 1 FROM docket_logleaf WHERE event_id = NEW.event_id"),
            (
                "docket_lognode",
                (
                    "SELECT 1 FROM docket_lognode WHERE id = NEW.id "
                    "UNION ALL SELECT 1 FROM docket_lognode WHERE level = NEW.level AND position = NEW.position"
                ),
            ),
        )
    ]
    return (*refusals, *counting, *taken)


def _sqlite_undo() -> tuple[str, ...]:
    return (
        *(f"DROP TRIGGER {table}_no_{verb}" for table in TABLES for verb in ("update", "delete")),
        *(f"DROP TRIGGER {table}_next" for table, _, _ in _COUNTED),
        "DROP TRIGGER docket_logleaf_no_replace",
        "DROP TRIGGER docket_lognode_no_replace",
    )


def _postgresql() -> tuple[str, ...]:
    statements = [
        """
        CREATE FUNCTION docket_log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
        END $$
        """
    ]
    for table in TABLES:
        statements += [
            (
                f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION docket_log_refuse()"
            ),
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_change",
            (
                f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION docket_log_refuse()"
            ),
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_no_truncate",
        ]
    for table, column, first in _COUNTED:
        statements += [
            f"""
            CREATE FUNCTION {table}_count() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.{column} <> (SELECT COALESCE(MAX({column}) + 1, {first}) FROM {table}) THEN
                    RAISE EXCEPTION '{table} is numbered without a gap'
                        USING ERRCODE = 'integrity_constraint_violation';
                END IF;
                RETURN NEW;
            END $$
            """,  # noqa: S608  names of our own
            (
                f"CREATE TRIGGER {table}_next BEFORE INSERT ON {table} "
                f"FOR EACH ROW EXECUTE FUNCTION {table}_count()"
            ),
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {table}_next",
        ]
    return tuple(statements)


def _postgresql_undo() -> tuple[str, ...]:
    return (
        *(
            f"DROP TRIGGER {table}_{what} ON {table}"
            for table in TABLES
            for what in ("no_change", "no_truncate")
        ),
        *(f"DROP TRIGGER {table}_next ON {table}" for table, _, _ in _COUNTED),
        *(f"DROP FUNCTION {table}_count()" for table, _, _ in _COUNTED),
        "DROP FUNCTION docket_log_refuse()",
    )
