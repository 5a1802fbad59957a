"""Writes the file of sealed events in a thread of its own: unpacking and packing it is half the work of an export."""

import gzip
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pliego.observatory.bulk.reading import seals_of

AddSeals = Callable[[Sequence[bytes]], None]
"""Takes the compressed files of some cases, the next ones in order."""

_WAITING: Final = 2
"""Chunks that may wait, so that memory does not grow with the record."""


@contextmanager
def seals(file: Path) -> Iterator[AddSeals]:
    """What writes the sealed events of cases to a file, in the order in which they are handed over."""
    # No name and no time in the head of the file, so that the same lines give the same bytes.
    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", compresslevel=1, fileobj=raw, mtime=0) as packed,
        ThreadPoolExecutor(1) as worker,
    ):
        waiting = deque[Future[None]]()

        def write(cases: Sequence[bytes]) -> None:
            for case in cases:
                packed.write(seals_of(case))

        def add(cases: Sequence[bytes]) -> None:
            waiting.append(worker.submit(write, cases))
            if len(waiting) > _WAITING:
                waiting.popleft().result()

        yield add
        for one in waiting:
            one.result()
