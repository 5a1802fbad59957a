"""Where a process of a publication begins: loads Django before anything that needs it. Plain Python at first."""

import os
import pickle
from collections.abc import Sequence
from functools import cache
from multiprocessing import parent_process
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pliego.observatory.static_site.pressing import Pressed


@cache
def _jobs() -> list[Any]:
    """The job of this process."""
    return []


def begin(job: bytes) -> None:
    """Load Django and remember the job, which the process that began this one packed."""
    import django

    Thread(target=_end_with_parent, daemon=True).start()
    django.setup()
    _jobs().append(pickle.loads(job))  # noqa: S301  from the process that began this one


def press(addresses: Sequence[str]) -> "Pressed":
    """Write the files of some addresses."""
    from pliego.observatory.static_site.pressing import press as write

    return write(_jobs()[0], addresses)


def _end_with_parent() -> None:
    # Who waits for work from a process that was killed would wait for ever.
    if parent := parent_process():
        parent.join()
        os._exit(1)
