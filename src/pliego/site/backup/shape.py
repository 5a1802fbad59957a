"""Brings an empty database to the shape that an archive was made in."""

from collections.abc import Iterable, Sequence

from django.apps import apps
from django.apps.registry import Apps
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.graph import MigrationGraph

from .faults import NotEmptyError, OtherVersionError
from .head import Head
from .tables import LEFT_OUT, Table, tables

Step = tuple[str, str]

_ELSEWHERE = (
    "restore into an empty one: set PLIEGO_VAR to a new folder, or PLIEGO_DATABASE_URL to a new database"
)


def refuse_unless_empty() -> None:
    """Raises `NotEmptyError` where a table that a backup would fill has a row."""
    there = set(connection.introspection.table_names())
    full = next(
        (table for table in tables(apps) if table.model._meta.db_table in there and _has_rows(table)), None
    )
    if full:
        raise NotEmptyError(f"this installation is not empty ({full.label} has rows)", _ELSEWHERE)


def shaped_like(head: Head) -> Apps:
    """Give the database the tables that the archive's version had; returns the models that fit them.

    Raises `OtherVersionError` where that version is newer than this one, or this database older than empty can be.
    """
    executor = MigrationExecutor(connection)
    graph = executor.loader.graph
    wanted = {(room, name) for room, names in head.migrations.items() for name in names}
    if unknown := sorted(step for step in wanted if step not in graph.nodes):
        raise OtherVersionError(
            f"the archive was made by a newer version ({head.made_by}; it knows {'.'.join(unknown[0])})",
            "restore with that version",
        )
    if beyond := sorted(_ours(set(executor.loader.applied_migrations) - wanted)):
        raise OtherVersionError(
            f"the archive is of an older version ({head.made_by}), before {'.'.join(beyond[0])}",
            "give it a database that was never migrated: it takes its old shape, then the new one",
        )
    ends = _ends(graph, wanted)
    executor.migrate(ends)
    if wanted >= set(_ours(graph.nodes)):
        return apps
    return executor.loader.project_state(ends).apps


def _has_rows(table: Table) -> bool:
    with connection.cursor() as cursor:
        name = connection.ops.quote_name(table.model._meta.db_table)
        cursor.execute(f"SELECT 1 FROM {name} LIMIT 1")  # noqa: S608  a name of our own
        return cursor.fetchone() is not None


def _ours(steps: Iterable[Step]) -> list[Step]:
    return [step for step in steps if step[0] not in LEFT_OUT]


def _ends(graph: MigrationGraph, wanted: set[Step]) -> Sequence[Step]:
    """Of each room the last of the steps."""
    return sorted(
        step
        for step in wanted
        if not any(child.key in wanted and child.key[0] == step[0] for child in graph.node_map[step].children)
    )
