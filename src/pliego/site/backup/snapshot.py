"""The database standing still while others go on writing to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

ALIAS: Final = "snapshot"


@contextmanager
def snapshot() -> Iterator[str]:
    """The name of a connection of this thread on which nothing changes and nothing can be changed.

    SQLite: a read transaction, beside which writers go on (write-ahead mode). PostgreSQL: one that sees a single state.
    Raises `DatabaseError`.
    """
    usual = connections["default"]
    still = type(usual)(_settings(usual), ALIAS)
    connections[ALIAS] = still
    try:
        with transaction.atomic(using=ALIAS):
            _hold(still)
            yield ALIAS
    finally:
        still.close()
        del connections[ALIAS]


def _settings(usual: BaseDatabaseWrapper) -> dict[str, Any]:
    settings = dict(usual.settings_dict)
    if usual.vendor == "sqlite":
        options = {"transaction_mode": "DEFERRED", "init_command": "PRAGMA query_only=ON;"}
        settings["OPTIONS"] = {**settings["OPTIONS"], **options}
    return settings


def _hold(still: BaseDatabaseWrapper) -> None:
    with still.cursor() as cursor:
        if still.vendor == "postgresql":
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        # SQLite's snapshot begins with the first read.
        cursor.execute("SELECT name FROM django_migrations LIMIT 1")
