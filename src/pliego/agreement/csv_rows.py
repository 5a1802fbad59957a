"""The rows of comma-separated text with their lines, and a problem for whatever is no row. Standard library only."""

import csv
import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row cannot be used, and what would mend it. `line` counts from 1; `column` is empty for a whole row."""

    file: str
    line: int
    column: str
    reason: str
    mend: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" + (f", {self.column}" if self.column else "")
        return f"{where}: {self.reason}; {self.mend}"


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the line on which it begins, and its fields."""

    line: int
    fields: tuple[str, ...]


def decoded(data: bytes, file: str, largest: int) -> str | Problem:
    """The text of a UTF-8 file of at most `largest` bytes, its byte order mark removed."""
    if len(data) > largest:
        return Problem(file, 1, "", f"it is larger than {largest // 1_000_000} MB", "keep to one table")
    if b"\x00" in data:
        line = 1 + data[: data.index(b"\x00")].count(b"\n")
        return Problem(file, line, "", "there is a NUL byte", "save it as CSV in UTF-8; it may be damaged")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = 1 + data[: fault.start].count(b"\n")
        return Problem(
            file, line, "", f"byte {data[fault.start]:#04x} is not UTF-8", "save it as CSV in UTF-8"
        )


def rows(text: str, file: str) -> Iterator[Line | Problem]:
    """The lines of the table, empty ones left out; a fault of quoting takes its row with it."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        first = reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            mend = "quote the whole field, from comma to comma, and write each quote inside it twice"
            yield Problem(file, first, "", f"the quotes do not fit ({fault})", mend)
            continue
        if any(map(str.strip, fields)):
            yield Line(first, tuple(fields))


def header_faults(file: str, line: int, names: Sequence[str], columns: Sequence[str]) -> Iterator[Problem]:
    """What is wrong with the names of the columns, given those that there must be."""
    if len(names) == 1 and (";" in names[0] or "\t" in names[0]):
        mend = "save the table as CSV with commas"
        yield Problem(file, line, "", "the columns are not separated by commas", mend)
        return
    for name in columns:
        if name not in names:
            yield Problem(file, line, name, "the column is missing", f"add a column named {name}")
    for at, name in enumerate(names):
        if name in names[:at]:
            yield Problem(
                file, line, printable(name[:40]), "the column stands twice", "name each column once"
            )
        elif name not in columns:
            mend = f"{nearest(name, columns)} rename or remove it"
            yield Problem(file, line, printable(name[:40]), f"{shown(name)} is no known column", mend)


def printable(text: str) -> str:
    """A text whose unseen characters are told by their numbers: what a file holds must not write on a terminal."""
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def shown(text: str) -> str:
    """A value in a message: quoted, on one line, at most 40 characters of it."""
    return repr(text if len(text) <= 40 else text[:40] + "...")


def nearest(word: str, known: Collection[str]) -> str:
    """What to write instead of an unknown word: the nearest known one, else some of those that are known."""
    texts = [str(one) for one in known]
    near = get_close_matches(word[:60], texts[:2_000], n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else "write one of " + ", ".join(texts[:8])
