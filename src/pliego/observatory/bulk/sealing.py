"""Writes the file of sealed events in a process of its own: unpacking and packing it is half the work of an export.

Imports the standard library alone, so that the process starts at once.
"""

import gzip
import re
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from errno import EIO
from pathlib import Path
from typing import IO, Final

AddSeals = Callable[[Sequence[bytes]], None]
"""Takes the compressed files of some cases, the next ones in order."""

_LENGTH: Final = 4
"""Bytes that say how long the file of a case is."""


@contextmanager
def seals(file: Path) -> Iterator[AddSeals]:
    """What writes the sealed events of cases to a file, in the order in which they are handed over.

    Raises `OSError` where the file cannot be written.
    """
    command = (sys.executable, "-I", __file__, str(file))
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin  # noqa: S101  it is a pipe

        def add(cases: Sequence[bytes]) -> None:
            try:
                for case in cases:
                    process.stdin.write(len(case).to_bytes(_LENGTH) + case)  # type: ignore[union-attr]
            except BrokenPipeError:
                raise _fault(process, file) from None

        try:
            yield add
        except BaseException:
            process.kill()
            raise
        process.stdin.close()
        if process.wait():
            raise _fault(process, file)


def _fault(process: subprocess.Popen[bytes], file: Path) -> OSError:
    told = process.stderr.read().decode("utf-8", "replace").strip() if process.stderr else ""
    return OSError(EIO, told.rpartition("\n")[2] or "its writer was ended", str(file))


# A quotation mark inside a text of JSON has a backslash before it, so that these stand nowhere but between parts.
_EVENTS: Final = b'"events": [{"index": '
_BETWEEN: Final = b'}, {"index": '
_END: Final = b"}]}}"
_PROOF: Final = re.compile(rb', "proof": \[[^\]]*\]\Z')


def seals_of(packed: bytes) -> bytes:
    """The sealed events of a case as lines of JSON: each with its place, its salt and its content.

    The proofs stay behind, since all leaves make them needless. The lines are cut out of the text of the file: reading
    it and writing it again would take most of the time of an export.
    """
    document = zlib.decompress(packed)
    begins = document.rfind(_EVENTS)
    if begins < 0:
        return b""
    events = document[begins + len(_EVENTS) : -len(_END)].split(_BETWEEN)
    return b"".join(b'{"index": ' + _PROOF.sub(b"", event) + b"}\n" for event in events)


def write(cases: IO[bytes], file: Path) -> None:
    """Write the sealed events of the cases that come in, each behind its length."""
    # No name and no time in the head of the file, so that the same lines give the same bytes.
    with file.open("wb") as raw, gzip.GzipFile("", "wb", 1, raw, mtime=0) as packed:
        while length := cases.read(_LENGTH):
            packed.write(seals_of(cases.read(int.from_bytes(length))))


if __name__ == "__main__":
    write(sys.stdin.buffer, Path(sys.argv[1]))
