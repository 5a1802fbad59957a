"""Work on a stream that goes on beside it, in its order, on a second core where there is one. Standard library only."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

_BLOCK: Final = 1024 * 1024
"""Bytes that are worked on at once. At most two blocks are in memory."""


class Beside:
    """Gathers what it is given into blocks and has them worked on. What fits into one block needs no thread."""

    def __init__(self, work: Callable[[bytearray], None]) -> None:
        self._work = work
        self._block = bytearray()
        self._thread: ThreadPoolExecutor | None = None
        self._going_on: Future[None] | None = None

    def add(self, piece: bytes) -> None:
        """The next bytes. Raises what the work raised on earlier ones."""
        self._block += piece
        if len(self._block) >= _BLOCK:
            self._thread = self._thread or ThreadPoolExecutor(max_workers=1)
            self._wait()
            self._going_on = self._thread.submit(self._work, self._block)
            self._block = bytearray()

    def finish(self) -> None:
        """Have the rest worked on. Raises what the work raised."""
        self._wait()
        self._work(self._block)
        self.close()

    def close(self) -> None:
        """Begin nothing more, and wait for what was begun."""
        self._block = bytearray()
        if self._thread:
            self._thread.shutdown()
            self._thread = None

    def _wait(self) -> None:
        if self._going_on:
            self._going_on.result()
