"""Files that a command is given, read whole and never trusted to be what their name says."""

import sys
from pathlib import Path
from typing import Final, NamedTuple

from pliego.site.commands.console import stop

STANDARD_INPUT: Final = "-"
LARGEST: Final = 50_000_000
"""Largest file read, in bytes: some 200,000 events. A device or a wrong file is refused before it fills
memory."""


class Content(NamedTuple):
    """The bytes of a file and the name to call it by in messages."""

    name: str
    data: bytes


def read_file(path: str) -> Content:
    """The content of a file, or of standard input for `-`. Ends the command when it cannot be read."""
    name = "standard input" if path == STANDARD_INPUT else path
    try:
        data = _read(path)
    except FileNotFoundError:
        raise stop(f"{name}: there is no such file; check the path") from None
    except IsADirectoryError:
        raise stop(f"{name}: this is a directory; name a file in it") from None
    except PermissionError:
        raise stop(f"{name}: it may not be read; change its permissions, or copy it") from None
    except OSError as fault:
        raise stop(f"{name}: it cannot be read ({fault.strerror}); give another file") from None
    if len(data) > LARGEST:
        raise stop(
            f"{name}: it is larger than {LARGEST // 1_000_000} MB; give the events of fewer cases at a time"
        )
    return Content(name, data)


def _read(path: str) -> bytes:
    if path == STANDARD_INPUT:
        if sys.stdin is None:
            raise stop("standard input is closed; name a file instead of -")
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(path).open("rb") as file:
        return file.read(LARGEST + 1)
