"""Where a process of a publication begins: loads Django before anything that needs it. Plain Python at first."""

import pickle
from collections.abc import Sequence
from functools import cache
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

    django.setup()
    _jobs().append(pickle.loads(job))  # noqa: S301  from the process that began this one


def press(addresses: Sequence[str]) -> "Pressed":
    """Write the files of some addresses."""
    from pliego.observatory.static_site.pressing import press as write

    return write(_jobs()[0], addresses)
