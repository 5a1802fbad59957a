"""The database itself refuses to change a step, to change what is fixed of a report, or to bring an erased one back.

SQLite and PostgreSQL have different triggers with one meaning. A migration that alters one of these tables on SQLite
makes it anew and so loses its triggers: end it with `RunPython(append_only.protect, append_only.unprotect)`.
"""

from typing import Any, Final

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_FIXED: Final = ("id", "number", "route", "region", "sector", "month", "entry")
_SEALED: Final = ("tag", "reply_key", "reply_box", "content")
"""Fixed, too, until the report is erased."""


def _changed(columns: tuple[str, ...], differs: str) -> str:
    return " OR ".join(f"OLD.{column} {differs} NEW.{column}" for column in columns)


def _refusals(differs: str) -> tuple[tuple[str, str, str, str], ...]:
    """Name, deed, table and condition of each; `differs` is how the database says that two values are not the same."""
    return (
        ("step_no_update", "UPDATE", "reports_step", "1 = 1"),
        ("report_no_delete", "DELETE", "reports_report", "1 = 1"),
        ("report_fixed", "UPDATE", "reports_report", _changed(_FIXED, differs)),
        (
            "report_sealed",
            "UPDATE",
            "reports_report",
            f"NEW.stage <> 'erased' AND ({_changed(_SEALED, differs)})",
        ),
        ("report_stays_erased", "UPDATE", "reports_report", "OLD.stage = 'erased'"),
    )


_STANDS: Final = "EXISTS (SELECT 1 FROM reports_report WHERE id = OLD.report_id AND stage <> 'erased')"
_SQLITE_REFUSALS: Final = (
    *_refusals("IS NOT"),
    ("step_goes_with_its_report", "DELETE", "reports_step", _STANDS),
    # INSERT OR REPLACE deletes the row in its way without firing the triggers on DELETE.
    (
        "step_no_replace",
        "INSERT",
        "reports_step",
        "EXISTS (SELECT 1 FROM reports_step WHERE id = NEW.id OR report_id = NEW.report_id AND place = NEW.place)",
    ),
    (
        "report_no_replace",
        "INSERT",
        "reports_report",
        "EXISTS (SELECT 1 FROM reports_report WHERE id = NEW.id OR number = NEW.number OR tag = NEW.tag)",
    ),
)
_SQLITE: Final = tuple(
    f"CREATE TRIGGER reports_{name} BEFORE {deed} ON {table} WHEN {condition} "
    "BEGIN SELECT RAISE(ABORT, 'what was reported and what happened to it cannot change'); END"
    for name, deed, table, condition in _SQLITE_REFUSALS
)
_SQLITE_UNDO: Final = tuple(f"DROP TRIGGER reports_{name}" for name, *_ in _SQLITE_REFUSALS)

# A WHEN clause of PostgreSQL holds no query, so that the report of a step is looked up by a function.
_POSTGRESQL_REFUSALS: Final = (
    *(
        (name, table, f"BEFORE {deed} ON {table} FOR EACH ROW WHEN ({condition})", "refuse")
        for name, deed, table, condition in _refusals("IS DISTINCT FROM")
    ),
    ("step_goes_with_its_report", "reports_step", "BEFORE DELETE ON reports_step FOR EACH ROW", "step_check"),
    *(
        (f"{noun}_no_truncate", f"reports_{noun}", f"BEFORE TRUNCATE ON reports_{noun}", "refuse")
        for noun in ("step", "report")
    ),
)
_REFUSE: Final = """
        RAISE EXCEPTION 'what was reported and what happened to it cannot change'
            USING ERRCODE = 'integrity_constraint_violation';
"""

# ENABLE ALWAYS: the triggers also fire where a session plays the replica, as a restore or a replication may.
_POSTGRESQL: Final = (
    f"CREATE FUNCTION reports_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {_REFUSE} END $$",
    f"""
    CREATE FUNCTION reports_step_check() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF {_STANDS} THEN {_REFUSE} END IF;
        RETURN OLD;
    END $$
    """,
    *(
        statement
        for name, table, when, function in _POSTGRESQL_REFUSALS
        for statement in (
            f"CREATE TRIGGER reports_{name} {when} EXECUTE FUNCTION reports_{function}()",
            f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER reports_{name}",
        )
    ),
)
_POSTGRESQL_UNDO: Final = (
    *(f"DROP TRIGGER reports_{name} ON {table}" for name, table, *_ in _POSTGRESQL_REFUSALS),
    "DROP FUNCTION reports_refuse()",
    "DROP FUNCTION reports_step_check()",
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
