"""A figure as files: CSV of one table, JSON of all, the same in every language. Plain Python: no Django."""

import csv
import io
import json
from collections.abc import Sequence

from pliego.observatory.cells import defused
from pliego.observatory.figures.tables import Row, Scalar, Table


def as_csv(table: Table) -> str:
    """One table: a column for each part of the key, then its values, as codes. Empty means not known.

    A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([*table.keys, *table.columns])
    for row in table.rows:
        writer.writerow([_cell(value) for value in (*row.key, *row.values)])
    return file.getvalue()


def _cell(value: Scalar) -> Scalar:
    return defused(value) if isinstance(value, str) else value


def as_json(figure: str, edition_day: str, tables: Sequence[Table]) -> str:
    """All tables of a figure, with how many cases each counts and leaves out."""
    told = {
        "figure": figure,
        "computed_for": edition_day,
        "tables": [
            {
                "id": table.id,
                "cases": table.n,
                "left_out": dict(table.left_out),
                "rows": [_object(table, row) for row in table.rows],
            }
            for table in tables
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _object(table: Table, row: Row) -> dict[str, Scalar]:
    return dict(zip((*table.keys, *table.columns), (*row.key, *row.values), strict=True))
