"""The one way to write to the record: a transaction, in turn with everybody else who does."""

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, local
from typing import Final

from django.db import connection, transaction

from .log_store import lock_log

_IN_THIS_PROCESS: Final = Lock()
"""One thread at a time waits at the file: whoever lets go of it wakes everybody who waits there."""


class _Turn(local):
    """What a thread does once it has let others write again; nothing is kept where it holds up nobody."""

    waiting: list[Callable[[], object]] | None = None


_MINE: Final = _Turn()


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
    waiting: list[Callable[[], object]] = []
    try:
        with _IN_THIS_PROCESS, database.with_name(f"{database.name}-writers").open("a") as queue:
            fcntl.flock(queue, fcntl.LOCK_EX)
            _MINE.waiting = waiting
            yield
    finally:
        _MINE.waiting = None
        for deed in waiting:
            deed()


def afterwards(deed: Callable[[], object]) -> None:
    """Do something that may itself write once the transaction that is open has ended well; at once where none is.

    Django's own `on_commit` comes while others still wait for their turn, and who asked for one there would wait for
    itself. What is done must not raise.
    """
    transaction.on_commit(lambda: _when_others_may_write(deed), robust=True)


def _when_others_may_write(deed: Callable[[], object]) -> None:
    if _MINE.waiting is None:
        deed()
    else:
        _MINE.waiting.append(deed)
