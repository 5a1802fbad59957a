"""The tables of the wider agreement as they are read, with what their data package says of each column. No database."""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pliego.agreement.tables_folder import SHIPPED, file_state
from pliego.observatory.bulk.tables import Column, Kind, Row, Table

_PREFIX: Final = "agreement_"


@dataclass(frozen=True, slots=True)
class AgreementTable:
    """A table and the file that its rows are in."""

    table: Table
    file: Path

    def rows(self) -> Iterator[Row]:
        """The rows, by the columns that are described; a column of one's own stays out."""
        numbers = {column.name for column in self.table.columns if column.kind is Kind.NUMBER}
        with self.file.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                yield [
                    float(text) if name in numbers and text else text
                    for name, text in ((name, (row.get(name) or "").strip()) for name in self.table.names)
                ]

    def texts(self) -> Iterator[Row]:
        """The same rows with every number as it is written."""
        with self.file.open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                yield [(row.get(name) or "").strip() for name in self.table.names]


def agreement_tables(folder: Path | None) -> Sequence[AgreementTable]:
    """The tables of a folder; those it lacks, and all of them without a folder, are the shipped ones.

    Raises `OSError` when the folder is not there.
    """
    described = json.loads((SHIPPED / "datapackage.json").read_text(encoding="utf-8"))
    return tuple(
        AgreementTable(_table(resource), file_state(folder, resource["path"]).path)
        for resource in described["resources"]
        if isinstance(resource.get("schema"), dict)
    )


def _table(resource: Mapping[str, Any]) -> Table:
    fields = resource["schema"]["fields"]
    return Table(
        name=_PREFIX + resource["name"],
        title=resource["title"],
        about=resource["description"],
        columns=tuple(
            Column(
                field["name"],
                field.get("description", ""),
                Kind.NUMBER if field["type"] == "number" else Kind.STRING,
            )
            for field in fields
        ),
    )
