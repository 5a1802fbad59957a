"""The one way to write to the record: a transaction, in turn with everybody else who does."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Final

from django.db import connection, transaction

from .log_store import lock_log

_IN_THIS_PROCESS: Final = Lock()
"""One thread at a time waits at the file: whoever lets go of it wakes everybody who waits there."""


@contextmanager
def writing() -> Iterator[None]:
    """A transaction that nobody else's appends come between.

    SQLite makes writers that meet sleep and try again, so that one may wait for seconds while others pass; processes
    therefore queue for a lock on a file beside the database first. Within a transaction that is open already, its own
    lock must do: to queue while holding it would make two wait for each other.
    """
    with in_turn():
        lock_log()
        yield


@contextmanager
def in_turn() -> Iterator[None]:
    """A transaction that adds nothing to the log, and so keeps nobody waiting who can write beside it."""
    with _turn(), transaction.atomic():
        yield


@contextmanager
def _turn() -> Iterator[None]:
    database = Path(str(connection.settings_dict["NAME"]))
    if connection.vendor != "sqlite" or connection.in_atomic_block or not database.is_file():
        yield
        return
    with _IN_THIS_PROCESS, database.with_name(f"{database.name}-writers").open("a") as queue:
        fcntl.flock(queue, fcntl.LOCK_EX)
        yield
