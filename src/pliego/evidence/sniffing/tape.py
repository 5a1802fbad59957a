"""Bytes as they arrive, for parsers that ask for them in order. Without Django.

A parser is a generator: it yields when it needs more than has arrived, and goes on when more has. So a file of any size
is looked through while it streams, with no more in memory than the parser asked for at once.
"""

from collections.abc import Generator
from typing import Final, Generic, TypeVar

from ..reasons import Reason, RefusedError

T = TypeVar("T")
Parse = Generator[None, None, T]
"""A parser that answers with a `T` at the end. It raises `RefusedError` at the first byte that will not do."""

LARGEST_ASK: Final = 1024 * 1024
"""Bytes that a parser may ask for at once."""


class Tape:
    """What has arrived and was not read yet."""

    def __init__(self) -> None:
        self._piece = b""
        self._at = 0
        self.position = 0
        self.ended = False

    def add(self, piece: bytes) -> None:
        """Put a piece behind what waits."""
        # Most pieces are passed over whole, and so are not copied.
        self._piece = self._piece[self._at :] + piece if self._at < len(self._piece) else piece
        self._at = 0

    def peek(self, count: int) -> Parse[bytes]:
        """The next bytes, which stay to be read: fewer where the file ends before."""
        while self._waiting < count and not self.ended:
            yield
        return self._piece[self._at : self._at + count]

    def look(self, most: int) -> Parse[bytes]:
        """What is there, which stays to be read: at least one byte, but for the end of the file."""
        yield from self.peek(1)
        return self._piece[self._at : self._at + most]

    def take(self, count: int) -> Parse[bytes]:
        """Exactly so many bytes. Raises `RefusedError` where the file ends before, or the count is absurd."""
        if count > LARGEST_ASK:
            raise RefusedError(Reason.DAMAGED)
        taken = yield from self.peek(count)
        if len(taken) < count:
            raise RefusedError(Reason.TRUNCATED)
        self._drop(count)
        return taken

    def some(self, most: int) -> Parse[bytes]:
        """What is there, at most so many bytes; nothing only at the end of the file."""
        taken = yield from self.look(most)
        self._drop(len(taken))
        return taken

    def skip(self, count: int) -> Parse[None]:
        """Pass over so many bytes. Raises `RefusedError` where the file ends before."""
        while count:
            if not (yield from self.peek(1)):
                raise RefusedError(Reason.TRUNCATED)
            passed = min(count, self._waiting)
            self._drop(passed)
            count -= passed

    def rest(self) -> Parse[int]:
        """Pass over everything up to the end of the file; how many bytes it was."""
        begun = self.position
        while (yield from self.peek(1)):
            self._drop(self._waiting)
        return self.position - begun

    @property
    def _waiting(self) -> int:
        return len(self._piece) - self._at

    def _drop(self, count: int) -> None:
        self._at += count
        self.position += count


class Feed(Generic[T]):
    """A parser at work on a tape of its own."""

    def __init__(self, tape: Tape, parser: Parse[T]) -> None:
        self._tape = tape
        self._parser = parser
        self._answer: list[T] = []

    def add(self, piece: bytes) -> None:
        """Let it have the next piece. Raises `RefusedError`."""
        self._tape.add(piece)
        self._go_on()

    def end(self) -> T:
        """Tell it that the file ends here; what it found. Raises `RefusedError`."""
        self._tape.ended = True
        self._go_on()
        return self._answer[0]

    def _go_on(self) -> None:
        if not self._answer:
            try:
                next(self._parser)
            except StopIteration as stop:
                self._answer.append(stop.value)
