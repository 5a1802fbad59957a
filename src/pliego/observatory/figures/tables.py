"""A figure as it is stored: tables of codes and numbers, the same in every language. Plain Python: no Django."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

Scalar = int | float | str | None
Filters = tuple[tuple[str, str], ...]
"""Parts of the address of the list of cases, which lead to the cases that a number counts."""


COUNTED: Final = ("cases", "unverified", "listed")
"""Columns of a count: cases with more than memory behind the value, those with memory alone, and both, as the list
shows them."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a code for each key of the table, a value for each column, and what leads to the cases of a value.

    `links` is empty, or has one entry for each value; an entry without parts leads nowhere.
    """

    key: tuple[str, ...]
    values: tuple[Scalar, ...]
    links: tuple[Filters, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One table. `keys` say what kind of code each part of a key is, `columns` what each value is.

    `n` is how many cases it counts; `left_out` how many it does not, by reason.
    """

    id: str
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    n: int
    left_out: tuple[tuple[str, int], ...] = ()

    def column(self, name: str) -> tuple[Scalar, ...]:
        """The values of one column, row by row. Raises `ValueError` where there is none of the name."""
        place = self.columns.index(name)
        return tuple(row.values[place] for row in self.rows)


def as_text(tables: Sequence[Table]) -> str:
    """Tables as JSON: the same bytes for the same tables."""
    told = [
        {
            "id": table.id,
            "keys": table.keys,
            "columns": table.columns,
            "n": table.n,
            "left_out": table.left_out,
            "rows": [[row.key, row.values, row.links] for row in table.rows],
        }
        for table in tables
    ]
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> tuple[Table, ...]:
    """The tables that `as_text` wrote."""
    return tuple(_table(told) for told in json.loads(text))


def _table(told: dict[str, Any]) -> Table:
    return Table(
        id=told["id"],
        keys=tuple(told["keys"]),
        columns=tuple(told["columns"]),
        rows=tuple(_row(row) for row in told["rows"]),
        n=told["n"],
        left_out=tuple((reason, count) for reason, count in told["left_out"]),
    )


def _row(told: list[Any]) -> Row:
    key, values, links = told
    return Row(
        tuple(key),
        tuple(values),
        tuple(tuple((facet, value) for facet, value in link) for link in links),
    )
