"""Linux's Landlock: a process that gives up files, and connections, for good. Standard library only.

The numbers are those of linux/landlock.h and the same on every processor.
"""

import ctypes
import os
import struct
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_VERSION: Final = 1
_BENEATH: Final = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_FILES: Final = (1 << 13) - 1
_TRUNCATE: Final = 1 << 14
_CONNECTIONS: Final = 0b11
_NEIGHBOURS: Final = 0b11
"""Sockets without a name in a folder, and signals."""

_system: Final = ctypes.CDLL(None, use_errno=True)


def version() -> int:
    """What the kernel knows of Landlock: 0 when nothing, 3 truncating, 4 connections, 6 signals."""
    return max(0, int(_system.syscall(_CREATE, None, ctypes.c_size_t(0), _ASK_VERSION)))


def read_only_beneath(places: Iterable[str]) -> None:
    """From here on nothing can be read but these files and folders, nothing written, nothing connected by TCP.

    Other processes are out of reach, too, with what `/proc` tells of them. Does less where the kernel knows less. The
    process must have given up new privileges.
    """
    known = version()
    if not known:
        return
    files = _FILES | (_TRUNCATE if known >= 3 else 0)
    wished = struct.pack("QQQ", files, _CONNECTIONS, _NEIGHBOURS)[
        : 24 if known >= 6 else 16 if known >= 4 else 8
    ]
    rules = _system.syscall(_CREATE, wished, ctypes.c_size_t(len(wished)), 0)
    if rules < 0:
        return
    for place in places:
        with suppress(OSError):
            _allow(rules, place)
    _system.syscall(_RESTRICT, rules, 0)
    os.close(rules)


def _allow(rules: int, place: str) -> None:
    rights = _READ_FILE | (_READ_FOLDER if Path(place).is_dir() else 0)
    at = os.open(place, os.O_PATH | os.O_CLOEXEC)
    try:
        _system.syscall(_ADD, rules, _BENEATH, struct.pack("=Qi", rights, at), 0)
    finally:
        os.close(at)
