"""What the answers with figures hold. No database."""

from pliego.observatory.api.shapes import Day, Plain


class FigureName(Plain):
    """A figure, and where it stands."""

    figure: str
    address: str


class Figures(Plain):
    """Every figure."""

    day: Day
    figures: list[FigureName]


class FigureRow(Plain):
    """A code for each key of the table, and a value for each column.

    `cases` holds, where it is not empty, the address that lists the cases behind each value; it may be empty itself.
    """

    key: list[str]
    values: list[int | float | str | None]
    cases: list[str]


class LeftOut(Plain):
    """How many cases a table does not count, and why."""

    reason: str
    cases: int


class FigureTable(Plain):
    """A table: what its keys and its columns are, how many cases it counts (`n`), and its rows."""

    id: str
    keys: list[str]
    columns: list[str]
    n: int
    left_out: list[LeftOut]
    rows: list[FigureRow]


class Figure(Plain):
    """A figure with its tables."""

    figure: str
    day: Day
    tables: list[FigureTable]
