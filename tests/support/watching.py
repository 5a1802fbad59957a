"""What a program does to a file system while it runs: files that live for a moment only included. Linux."""

import ctypes
import os
import stat
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

# From inotify(7).
MODIFIED: Final = 0x2
MOVED_HERE: Final = 0x80
CREATED: Final = 0x100
_FOLDER: Final = 0x4000_0000
_EVENT: Final = struct.Struct("iIII")

_NAP: Final = 0.02
"""Seconds between two looks."""
_SELDOM: Final = 8
"""Looks for one look at the open files, which takes longer and sees by chance only."""


@dataclass(slots=True)
class Seen:
    """What was seen so far."""

    written: set[str] = field(default_factory=set)
    """Files that were made or written below the watched folder, nameless ones included (`#` and a number)."""
    elsewhere: set[str] = field(default_factory=set)
    """Files outside that folder which the processes had open for writing."""


class Watch:
    """Sees every file that is made or written below a folder, and keeps a second link to each that is made, so that
    what a program deletes can be looked at afterwards."""

    def __init__(self, folder: Path, kept: Path) -> None:
        """Begin. `kept` lies outside the folder and on the same file system."""
        self.seen = Seen()
        self._folder, self._kept, self._process = folder, kept, 0
        self._library = ctypes.CDLL(None, use_errno=True)
        self._descriptor = self._library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        self._folders: dict[int, Path] = {}
        self._add(folder)

    def follow(self, process: int) -> None:
        """Look at the open files of this process and of its descendants, too."""
        self._process = process

    @contextmanager
    def running(self) -> Iterator[Seen]:
        """Look until the end of the block."""
        ended = threading.Event()
        thread = threading.Thread(target=self._look, args=(ended,), daemon=True)
        thread.start()
        try:
            yield self.seen
        finally:
            ended.set()
            thread.join()
            os.close(self._descriptor)

    def _look(self, ended: threading.Event) -> None:
        for turn in count():
            self._read()
            if self._process and turn % _SELDOM == 0:
                self.seen.elsewhere |= {
                    path
                    for path in open_for_writing(self._process)
                    if not path.startswith(f"{self._folder}/")
                }
            if ended.wait(_NAP):
                break
        self._read()

    def _add(self, folder: Path) -> None:
        number = self._library.inotify_add_watch(
            self._descriptor, os.fsencode(folder), MODIFIED | MOVED_HERE | CREATED
        )
        if number < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))
        self._folders[number] = folder
        for path in folder.iterdir():
            self._met(path, path.is_dir())

    def _read(self) -> None:
        with suppress(BlockingIOError):
            while events := os.read(self._descriptor, 1 << 20):
                at = 0
                while at < len(events):
                    number, mask, _, length = _EVENT.unpack_from(events, at)
                    name = events[at + _EVENT.size : at + _EVENT.size + length].rstrip(b"\0")
                    self._met(self._folders[number] / os.fsdecode(name), bool(mask & _FOLDER))
                    at += _EVENT.size + length

    def _met(self, path: Path, is_folder: bool) -> None:  # noqa: FBT001  as the kernel tells it
        if is_folder:
            with suppress(FileNotFoundError):
                self._add(path)
            return
        name = str(path.relative_to(self._folder))
        if name not in self.seen.written:
            self.seen.written.add(name)
            if ".sqlite3" in name:
                # SQLite wants its files under one name, and they stay.
                return
            with suppress(FileNotFoundError):
                os.link(path, self._kept / f"{len(self.seen.written)}")


def open_for_writing(process: int) -> Iterator[str]:
    """The regular files that a process and its descendants have open for writing now."""
    for one in (process, *descendants(process)):
        with suppress(OSError):
            for descriptor in Path(f"/proc/{one}/fd").iterdir():
                with suppress(OSError):
                    told = (descriptor.parent.parent / "fdinfo" / descriptor.name).read_text(encoding="ascii")
                    flags = int(told.split("flags:", 1)[1].split(None, 1)[0], 8)
                    if flags & os.O_ACCMODE and stat.S_ISREG(descriptor.stat().st_mode):
                        yield str(descriptor.readlink())


def descendants(process: int) -> Iterator[int]:
    """The processes that a process started, and theirs."""
    with suppress(OSError):
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text(encoding="ascii").split():
                yield int(child)
                yield from descendants(int(child))
