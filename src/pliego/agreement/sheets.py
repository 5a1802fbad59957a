"""A table as it stands in a file, whatever its columns mean. Standard library only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from .csv_rows import Line, Problem, decoded, header_faults, rows

Key = tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """A table as it stands in a file: its columns, and rows of as many fields."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Line, ...]

    @cached_property
    def place(self) -> Mapping[str, int]:
        """Where each column stands."""
        return {name: at for at, name in enumerate(self.columns)}

    def cell(self, row: Line, column: str) -> str:
        """What stands in a column of a row; empty where the table lacks the column."""
        at = self.place.get(column)
        return "" if at is None else row.fields[at]

    def keys(self, columns: Sequence[str]) -> tuple[Key, ...]:
        """The key of each row."""
        places = [self.place[name] for name in columns]
        return tuple(tuple(row.fields[at] for at in places) for row in self.rows)


def sheet_of(data: bytes, file: str) -> Sheet | tuple[Problem, ...]:
    """The table in a file of any size, or every reason why there is none. Space around a cell is cut."""
    text = decoded(data, file, max(len(data), 1))
    if isinstance(text, Problem):
        return (text,)
    lines = rows(text, file)
    header = next(lines, None)
    if not isinstance(header, Line):
        return (header or Problem(file, 1, "", "the file is empty", "give a header row and rows below it"),)
    names = tuple(map(str.strip, header.fields))
    sound: list[Line] = []
    problems = list(header_faults(file, header.line, names, names))
    for line in lines:
        if isinstance(line, Problem):
            problems.append(line)
        elif len(line.fields) != len(names):
            reason = f"the row has {len(line.fields)} fields, the header {len(names)}"
            problems.append(
                Problem(file, line.line, "", reason, "add or remove commas; the file may be damaged")
            )
        else:
            sound.append(Line(line.line, tuple(map(str.strip, line.fields))))
    return tuple(problems) or Sheet(file, names, tuple(sound))
