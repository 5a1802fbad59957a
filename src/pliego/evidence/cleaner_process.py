"""Runs the cleaning process: its bytes in, its bytes out, its limits, its end. Without Django's database."""

import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import BoundedSemaphore, Event, Timer
from typing import IO, Final

from .cleaner.kinds import Fault, Kind
from .media import IMAGES, OFFICE, Media
from .reasons import Reason, RefusedError

_PIECE: Final = 64 * 1024
_AT_ONCE: Final = BoundedSemaphore(2)
"""Processes that run at the same time in this one: each may take more than a gigabyte."""
_REASONS: Final[dict[int, Reason]] = {
    Fault.ENCRYPTED: Reason.ENCRYPTED,
    Fault.ANIMATED: Reason.ANIMATED,
    Fault.HOLDS: Reason.PART_NOT_CLEANABLE,
    Fault.MEMORY: Reason.CLEANING_MEMORY,
}

OF_THE_PROCESS: Final = frozenset(
    {*_REASONS.values(), Reason.CLEANING_TIME, Reason.CLEANING_FAILED, Reason.CLEANING_BUSY}
)
"""Why it may give no copy."""


def kind_of(media: Media) -> Kind:
    """What the cleaning process calls a cleanable file."""
    if media in IMAGES:
        return Kind.PICTURE
    if media is Media.PDF:
        return Kind.PDF
    return Kind.OFFICE if media in OFFICE else Kind.OPEN_DOCUMENT


@dataclass(frozen=True, slots=True)
class CleanerProcess:
    """A program that takes a kind, and a file on its standard input; and the seconds that it may take."""

    program: tuple[str, ...] = (sys.executable, "-I", "-B", "-m", "pliego.evidence.cleaner")
    seconds: float = 120
    patience: float = 30
    """Seconds to wait until another has ended."""

    def clean(self, kind: Kind, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The clean copy's bytes. Raises `RefusedError` at their end when there is none: discard what came before; and
        at their beginning where too many others are being cleaned."""
        late = Event()
        if not _AT_ONCE.acquire(timeout=self.patience):
            raise RefusedError(Reason.CLEANING_BUSY)
        try:
            with self._running(kind, late) as process:
                yield from _exchange(process, pieces)
                code = process.wait()
        finally:
            _AT_ONCE.release()
        if late.is_set() or code == -signal.SIGXCPU:
            raise RefusedError(Reason.CLEANING_TIME)
        if code:
            raise RefusedError(_REASONS.get(code, Reason.CLEANING_FAILED))

    @contextmanager
    def _running(self, kind: Kind, late: Event) -> Iterator[subprocess.Popen[bytes]]:
        # No environment, no open file but its two pipes; what else it could reach it gives up itself, see `limits`.
        pipe = subprocess.PIPE
        with subprocess.Popen(  # noqa: S603  a program and a kind of our own
            (*self.program, kind),
            stdin=pipe,
            stdout=pipe,
            # Libraries warn at length: in a pipe that nobody reads they would wait for ever.
            stderr=subprocess.DEVNULL,
            env={},
            cwd="/",
            start_new_session=True,
        ) as process:

            def stop() -> None:
                late.set()
                process.kill()

            watch = Timer(self.seconds, stop)
            watch.start()
            try:
                yield process
            finally:
                watch.cancel()
                process.kill()
                # What it has not read is lost with it.
                with suppress(BrokenPipeError):
                    _out(process.stdin).close()


def _exchange(process: subprocess.Popen[bytes], pieces: Iterable[bytes]) -> Iterator[bytes]:
    # It reads everything before it writes anything; one that does not is stopped when its time is over.
    stdin = _out(process.stdin)
    with suppress(BrokenPipeError):
        for piece in pieces:
            stdin.write(piece)
        stdin.close()
    stdout = _out(process.stdout)
    while piece := stdout.read(_PIECE):
        yield piece


def _out(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise RuntimeError("the process has no such pipe")
    return pipe
