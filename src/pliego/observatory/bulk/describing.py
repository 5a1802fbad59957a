"""What describes the files: a data package descriptor, and a dictionary in each language. No database."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import override

from pliego.docket.shipped import FOLDER
from pliego.observatory.bulk.formats import SQLITE_FILE
from pliego.observatory.bulk.reading import Published
from pliego.observatory.bulk.tables import Column, Table
from pliego.observatory.models import LANGUAGES

DESCRIPTOR: Final = "datapackage.json"
NAME: Final = "pliego-docket"
"""What the descriptor of an export is called, which tells an export from any other folder."""

_TYPES: Final = {
    "csv": "text/csv",
    "jsonl": "application/jsonl",
    "parquet": "application/vnd.apache.parquet",
    "sqlite": "application/vnd.sqlite3",
    "txt": "text/plain",
    "gz": "application/gzip",
    "md": "text/markdown",
    "json": "application/json",
}


@dataclass(frozen=True, slots=True)
class File:
    """A file of the export: its size in bytes and its SHA-256 in hexadecimal."""

    name: str
    size: int
    digest: str

    @property
    def format(self) -> str:
        """The end of its name."""
        return self.name.rpartition(".")[2]

    @property
    def media_type(self) -> str:
        """Its media type."""
        return _TYPES.get(self.format, "text/plain")


def descriptor(published: Published, state: str, tables: Sequence[Table], files: Sequence[File]) -> str:
    """The data package (version 2) of an export, as JSON text. `state` says what it was made of."""
    shipped = _shipped()
    by_name = {table.name: table for table in tables}
    said: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": NAME,
        "version": published.day,
        "title": "Public docket of the rapid response labor mechanism, and the agreement around it",
        "description": (
            "Cases, events and values as they are published, each with its source and confidence. Allegations are "
            "allegations; what is not on record did not thereby not happen. Empty means not found."
        ),
        "licenses": shipped["licenses"],
        "license_note": shipped["license_note"],
        "sources": shipped["sources"],
        "contributors": [{"title": one["title"], "roles": [one["role"]]} for one in shipped["contributors"]],
        "known_by": published.known_by,
        "state": state,
        "resources": [_resource(file, by_name) for file in files],
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _shipped() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((FOLDER / DESCRIPTOR).read_text(encoding="utf-8"))
    return found


def _resource(file: File, tables: Mapping[str, Table]) -> dict[str, Any]:
    stem = file.name.partition(".")[0]
    table = tables.get(stem) if file.format in ("csv", "parquet") else None
    return {
        "name": file.name.replace(".", "-").lower(),
        "path": file.name,
        "format": file.format,
        "mediatype": file.media_type,
        "bytes": file.size,
        "hash": f"sha256:{file.digest}",
    } | (_schema(file, table) if table else {})


def _schema(file: File, table: Table) -> dict[str, Any]:
    with override("en"):
        schema: dict[str, Any] = {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
        }
        if table.key:
            schema["primaryKey"] = list(table.key)
        referring = [column for column in table.columns if column.refers]
        if referring:
            schema["foreignKeys"] = [
                {"fields": [one.name], "reference": {"resource": f"{one.refers}-csv", "fields": ["case"]}}
                for one in referring
            ]
        described = {"title": str(table.title), "description": str(table.about)}
    table_of_text = {"type": "table", "encoding": "utf-8"} if file.format == "csv" else {}
    return table_of_text | described | {"schema": schema}


def _field(column: Column) -> dict[str, Any]:
    said: dict[str, Any] = {
        "name": column.name,
        "type": column.kind.value,
        "description": str(column.meaning),
    }
    if column.codes:
        said["categories"] = [
            {"value": code, "label": str(words)} for code, words in sorted(column.codes.items())
        ]
    return said


def meanings(tables: Iterable[Table]) -> list[tuple[str, str, str]]:
    """Table, column and meaning of every column, in English."""
    with override("en"):
        return [
            (table.name, column.name, str(column.meaning)) for table in tables for column in table.columns
        ]


def dictionaries(docket: Sequence[Table], agreement: Sequence[Table]) -> Iterator[tuple[str, str]]:
    """(file name, text) of the dictionary in each language."""
    for language, _name in LANGUAGES:
        with override(language):
            text = "\n\n".join(_dictionary(docket, agreement))
            yield f"dictionary.{language}.md", text + "\n"


def _dictionary(docket: Sequence[Table], agreement: Sequence[Table]) -> Iterator[str]:
    yield f"# {_('What the files hold')}"
    yield _(
        "Each table stands here as CSV (UTF-8, RFC 4180), as Parquet and inside the file %(sqlite)s. The file "
        "cases.jsonl holds a whole case on each line, with its values and events; tables of the wider agreement "
        "are JSON Lines, too. Several values in one cell are separated by |."
    ) % {"sqlite": SQLITE_FILE}
    yield _(
        "Every value is exactly as it is on record, also where it begins with =, +, - or @. A spreadsheet may take "
        "such a value for a formula: import the columns as text."
    )
    yield _(
        "The files can be checked: SHA256SUMS lists the hash of each, manifest.txt is the signature over that list, "
        "seals.jsonl.gz and leaves.txt prove every event against the signed checkpoint. `pliego verify FOLDER` "
        "checks all of it, and so does the script at /log/pliego_verify.py with --folder."
    )
    yield _(
        "Confidence: V was read in the named source, D was derived from it, P is known in part, S is stated in a "
        "founding text, M rests on memory and is unverified."
    )
    for table in docket:
        yield from _described(table)
        if table.name == "case_values":
            yield from _fields()
    yield f"## {_('The agreement around the mechanism')}"
    yield _("The descriptions of these tables are in English, as they come with them.")
    for table in agreement:
        yield from _described(table)


def _described(table: Table) -> Iterator[str]:
    yield f"## {table.title} (`{table.name}`)"
    yield str(table.about)
    head = (_("column"), _("type"), _("meaning"))
    lines = ["| " + " | ".join(head) + " |", "| --- | --- | --- |"]
    lines += [
        f"| `{column.name}` | {column.kind.value} | {_cell(str(column.meaning))} |"
        for column in table.columns
    ]
    yield "\n".join(lines)
    for column in table.columns:
        if column.codes:
            yield f"`{column.name}`:"
            yield "\n".join(f"- `{code}`: {words}" for code, words in sorted(column.codes.items()))


def _fields() -> Iterator[str]:
    """The fields of values, as the tables of the record describe them."""
    cases = next(one for one in _shipped()["resources"] if one["name"] == "rrm_cases")
    yield f"{_('Fields')}:"
    yield "\n".join(f"- `{field['name']}`: {field['description']}" for field in cases["schema"]["fields"])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
