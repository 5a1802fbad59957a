"""The journal of erasures: a file beside the database, by which a restored backup forgets what was erased since.

Plain Python: no Django. A line names the leaf of what was erased, the day and the reason; all of it is published.
"""

import fcntl
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from .kinds import ErasureReason
from .log.pliego_verify import MalformedError, read_json


@dataclass(frozen=True, slots=True)
class JournalLine:
    """That the content of a leaf was destroyed."""

    leaf: bytes
    day: date
    reason: ErasureReason

    @property
    def text(self) -> str:
        """The line as the journal has it."""
        plain = {"leaf": self.leaf.hex(), "day": self.day.isoformat(), "reason": self.reason.value}
        return json.dumps(plain) + "\n"


def read_journal(file: Path) -> list[JournalLine]:
    """The lines of a journal. Raises `OSError`, or `MalformedError` naming the first line that is none.

    A last line that was cut short, as by a power cut, counts as not written.
    """
    whole, _, _ = file.read_text(encoding="utf-8").rpartition("\n")
    return [_line(place, text) for place, text in enumerate(whole.splitlines(), start=1)]


def add_lines(file: Path, lines: Sequence[JournalLine]) -> None:
    """Add lines and wait until they are on the disk. A last line that was cut short goes. Raises `OSError`."""
    with file.open("a+b") as journal:
        fcntl.flock(journal, fcntl.LOCK_EX)
        journal.seek(0)
        whole = journal.read().rpartition(b"\n")
        journal.truncate(len(whole[0] + whole[1]))
        journal.write("".join(line.text for line in lines).encode())
        journal.flush()
        os.fsync(journal.fileno())


def _line(place: int, text: str) -> JournalLine:
    try:
        found = read_json(text)
        if found.keys() != {"leaf", "day", "reason"}:
            raise MalformedError("it has other parts than leaf, day and reason")
        leaf = bytes.fromhex(str(found["leaf"]))
        return JournalLine(leaf, date.fromisoformat(str(found["day"])), ErasureReason(str(found["reason"])))
    except ValueError as reason:
        raise MalformedError(f"line {place} of the journal of erasures: {reason}") from None
