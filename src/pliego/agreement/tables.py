"""Reads a table of comma-separated text cell by cell, and collects every problem. Standard library only.

A reader never raises for what stands in a file: whatever cannot be used is a `Problem` with file, line, column,
reason and mend, and the row it stands in is left out.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final, Generic, TypeVar
from unicodedata import category

from .csv_rows import Line, Problem, decoded, header_faults, nearest, rows, shown
from .kinds import Confidence, Party
from .values import Source, Sources, When, sources_of, when_of

LARGEST: Final = 5_000_000
"""Largest file read, in bytes: some 20,000 rows."""

MAX_FIELD: Final = 4_000
"""Longest field, in characters: a paragraph or some twenty addresses fit, a pasted document does not."""

_UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp"})
"""Categories of signs that nobody sees: controls, marks of writing direction, joiners, breaks, tags."""

_BLANK: Final = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
"""Letters and marks that are drawn as nothing."""

_ID: Final = re.compile(r"(?=.{1,100}\Z)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_MEND_OF_ID: Final = "use letters, digits and single hyphens, 100 at most"
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?")
_SITE: Final = re.compile(r"https?://[^\s/?#@]+\.[^\s/?#@]+", re.IGNORECASE)
_SCHEME: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*://|javascript:|vbscript:|data:|mailto:)", re.IGNORECASE)
_READ_SOMEWHERE: Final = frozenset({Confidence.V, Confidence.D, Confidence.P})

Row = TypeVar("Row", covariant=True)
Coded = TypeVar("Coded", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """The sound rows of a file, in its order, and the problems of all others.

    `lines` holds the line of each sound row.
    """

    file: str
    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class Cells:
    """One row: its cells by column, and the problems found in them so far."""

    file: str
    line: int
    cells: dict[str, str]
    problems: list[Problem] = field(default_factory=list)

    def text(self, column: str) -> str:
        """The cell's text; empty when nothing stands in it."""
        return self.cells.get(column, "")

    def needed(self, column: str) -> str:
        """The cell's text, which must not be empty."""
        if not self.text(column):
            self.refuse(column, "the field is empty", f"write the {column}")
        return self.text(column)

    def id(self, column: str) -> str:
        """A name of letters, digits and single hyphens."""
        text = self.needed(column)
        if text and not _ID.fullmatch(text):
            self.refuse(column, f"{shown(text)} is no id", _MEND_OF_ID)
        return text

    def coded(self, column: str, values: type[Coded]) -> Coded:
        """One of the enumeration's values."""
        text = self.needed(column)
        try:
            return values(text)
        except ValueError:
            first = next(iter(values))
            if text:
                self.refuse(column, f"{shown(text)} is no known value", nearest(text, [*values]))
            return first

    def coded_if_known(self, column: str, values: type[Coded]) -> Coded | None:
        """One of the enumeration's values, `None` for an empty cell."""
        return self.coded(column, values) if self.text(column) else None

    def parties(self, column: str) -> tuple[Party, ...]:
        """One party or several, separated by `|`."""
        parts = self.parts(column) if self.needed(column) else ()
        known = {member.value for member in Party}
        for part in parts:
            if part not in known:
                self.refuse(column, f"{shown(part)} is no known party", nearest(part, [*Party]))
        return tuple(Party(part) for part in parts if part in known)

    def parts(self, column: str) -> tuple[str, ...]:
        """The parts of a list, separated by `|`; none for an empty cell."""
        if not self.text(column):
            return ()
        parts = tuple(part.strip() for part in self.text(column).split("|"))
        if not all(parts):
            self.refuse(column, "a part of the list is empty", "remove the '|' too many")
        if len(set(parts)) < len(parts):
            self.refuse(column, "a part of the list stands twice", "keep one")
        return tuple(part for part in parts if part)

    def ids(self, column: str) -> tuple[str, ...]:
        """Several names, separated by `|`; none for an empty cell."""
        parts = self.parts(column)
        for part in parts:
            if not _ID.fullmatch(part):
                self.refuse(column, f"{shown(part)} is no id", _MEND_OF_ID)
        return parts

    def when(self, column: str) -> When:
        """A day, month, year or range, which must be there."""
        return self._when(column, self.needed(column)) or _SOME_DAY

    def when_if_known(self, column: str) -> When | None:
        """A day, month, year or range; `None` for an empty cell."""
        return self._when(column, self.text(column))

    def moments(self, column: str) -> tuple[When, ...]:
        """Several of them, separated by `|`, in the order of the table."""
        found = (self._when(column, part) for part in self.parts(column))
        return tuple(moment for moment in found if moment)

    def _when(self, column: str, text: str) -> When | None:
        if not text:
            return None
        try:
            return when_of(text)
        except ValueError as fault:
            mend = "write YYYY-MM-DD, YYYY-MM or YYYY, or two of them with '/' between"
            self.refuse(column, f"{shown(text)} cannot be read as a date: {fault}", mend)
            return None

    def number(self, column: str) -> Decimal:
        """A number in digits, with a decimal point and without separators."""
        text = self.needed(column)
        if _NUMBER.fullmatch(text):
            return Decimal(text)
        if text:
            self.refuse(
                column, f"{shown(text)} is no number", "write digits and at most one point, no separators"
            )
        return Decimal(0)

    def sources(self, column: str, confidence: Confidence) -> Sources:
        """Where it was read; what was read in a public page names its address."""
        found = sources_of(self.needed(column))
        unusable = [source for source in found.all if not _usable(source)]
        for source in unusable:
            mend = "give an address that begins with https:// or http:// and names a site, without spaces"
            self.refuse(column, f"{shown(source.words or source.address)} is no address", mend)
        if found.all and not unusable and not found.addresses and confidence in _READ_SOMEWHERE:
            mend = "give the address of the page, or say S for a founding text or M for memory"
            self.refuse(column, f"no address stands beside the confidence {confidence.value}", mend)
        return found

    def refuse(self, column: str, reason: str, mend: str) -> None:
        """Note a fault of a column, or of the whole row when `column` is empty."""
        self.problems.append(Problem(self.file, self.line, column, reason, mend))


_SOME_DAY: Final = when_of("2020-07-01")


def read_table(
    data: bytes, file: str, columns: Sequence[str], make: Callable[[Cells], Row], key: str = ""
) -> Table[Row]:
    """Read a file into rows that `make` builds from their cells. `key` names a column of unique values, if any."""
    made: list[Row] = []
    lines: list[int] = []
    problems: list[Problem] = []
    first: dict[str, int] = {}
    for item in _cells(data, file, columns):
        if isinstance(item, Problem):
            problems.append(item)
            continue
        row = make(item)
        name = item.text(key).lower()
        if key and name in first:
            item.refuse(
                key, f"{shown(item.text(key))} stands on line {first[name]}, too", "keep one row for each"
            )
        first.setdefault(name, item.line)
        problems += item.problems
        if not item.problems:
            made.append(row)
            lines.append(item.line)
    if not made and not problems:
        problems.append(Problem(file, 1, "", "there is no row below the header", "add one row or more"))
    return Table(file, tuple(made), tuple(lines), tuple(problems))


def _cells(data: bytes, file: str, columns: Sequence[str]) -> Iterator[Cells | Problem]:
    text = decoded(data, file, LARGEST)
    if isinstance(text, Problem):
        yield text
        return
    lines = rows(text, file)
    header = next(lines, None)
    if not isinstance(header, Line):
        yield header or Problem(file, 1, "", "the file is empty", "give a header row and rows below it")
        return
    names = [name.strip() for name in header.fields]
    faults = [*header_faults(file, header.line, names, columns)]
    yield from faults
    if faults:
        return
    for line in lines:
        yield line if isinstance(line, Problem) else _row(file, line, names)


def _row(file: str, line: Line, names: Sequence[str]) -> Cells | Problem:
    if len(line.fields) != len(names):
        reason = f"the row has {len(line.fields)} fields, the header {len(names)}"
        return Problem(file, line.line, "", reason, "add or remove commas; quote texts that hold commas")
    cells = Cells(file, line.line, dict(zip(names, map(str.strip, line.fields), strict=True)))
    for column, text in cells.cells.items():
        sign = _unseen(text)
        if sign:
            cells.refuse(column, f"the invisible character U+{ord(sign):04X} stands in it", "remove it")
        if len(text) > MAX_FIELD:
            mend = f"keep it to {MAX_FIELD}; is a quote missing?"
            cells.refuse(column, f"{len(text)} characters are too many", mend)
    return cells


def _unseen(text: str) -> str:
    """The first sign of a text that nobody sees; empty for none. Ends of lines are seen."""
    if text.isprintable() and _BLANK.isdisjoint(text):
        return ""
    return next(
        (one for one in text if one in _BLANK or (category(one) in _UNSEEN and one not in "\r\n")), ""
    )


def _usable(source: Source) -> bool:
    """Whether a source is a web page that names a site, or words that hold no other sort of address."""
    if _SCHEME.match(source.words):
        return False
    return not source.address or _SITE.match(source.address) is not None
