"""What the cleaning process may use. Standard library only."""

import resource
from typing import Final

MEMORY: Final = 1536 * 1024**2
"""Bytes of address space: a picture of 100 million points, its turned copy, and the program."""
SECONDS: Final = 60
"""Of processor time."""
_FILES: Final = 32


def give_up_everything_else() -> None:
    """From here on: no file can be written, no process made, no core dumped, and memory and time are bounded."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, _FILES),
    ):
        _, hard = resource.getrlimit(what)
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (limit, limit))
