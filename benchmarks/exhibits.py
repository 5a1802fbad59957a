"""Exhibits: what it costs to look at, hash and seal a file of 25 MB while it is stored, against writing it plain."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.rounds import interleaved, say, verdict

LENGTH: Final = 25_000_000
PIECE: Final = 64 * 1024
SHARE: Final = 0.5
"""Least speed of sealing and storing, as a share of that of writing plain."""


def run() -> None:
    """Measure and print. Both are flushed to the disk."""
    say("Exhibits")
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(PLIEGO_VAR=folder, PLIEGO_EXHIBITS=f"{folder}/exhibits", PLIEGO_CLAMD="")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
        import django

        django.setup()
        _measure(Path(folder))


def _measure(folder: Path) -> None:
    content = _film()
    measures: dict[str, Callable[[], float]] = {
        "plain": lambda: _plain(folder / "plain", content),
        "sealed": lambda: _sealed(content),
    }
    rates = interleaved(measures, rounds=15)
    share = rates["sealed"].median / rates["plain"].median
    say("   a film of 25 MB written and flushed, in pieces of 64 KiB, interleaved (MB a second)")
    say(f"     plain                       {rates['plain'].text()}")
    say(f"     sniffed, hashed, sealed     {rates['sealed'].text()}")
    say(f"     target: at least {SHARE} of the speed: {verdict(share >= SHARE)} ({share:.2f})")


def _film() -> bytes:
    """Random bytes in a file of the kind MP4, so that nothing compresses and everything is read past."""
    index = bytes.fromhex("0000001866747970") + b"isom\0\0\2\0isommp41" + bytes.fromhex("000000086d6f6f76")
    frames = LENGTH - len(index) - 8
    return index + (8 + frames).to_bytes(4, "big") + b"mdat" + os.urandom(frames)


def _pieces(content: bytes) -> Iterator[bytes]:
    return (content[place : place + PIECE] for place in range(0, len(content), PIECE))


def _plain(place: Path, content: bytes) -> float:
    start = perf_counter()
    with place.open("wb", buffering=0) as file:
        for piece in _pieces(content):
            file.write(piece)
        os.fsync(file.fileno())
    took = perf_counter() - start
    place.unlink()
    return LENGTH / 1e6 / took


def _sealed(content: bytes) -> float:
    from pliego.evidence.actions import arrive
    from pliego.evidence.store.chosen import chosen_store

    start = perf_counter()
    arrived = arrive(_pieces(content), "film.m4a")
    arrived.draft.keep()
    took = perf_counter() - start
    chosen_store().delete(arrived.id.hex)
    return LENGTH / 1e6 / took


if __name__ == "__main__":
    run()
