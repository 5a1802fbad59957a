"""Writes tables as CSV, JSON Lines, Parquet and SQLite: the same rows give the same bytes. No Django."""

import csv
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pliego.observatory.bulk.tables import Column, Kind, Row, Table

if TYPE_CHECKING:
    import polars

SQLITE_FILE: Final = "pliego.sqlite"
APPLICATION_ID: Final = 0x504C4547
"""What the SQLite file says it is of: PLEG."""

_ROW_GROUP: Final = 100_000


class Csv:
    """A table as CSV by RFC 4180, in UTF-8: every value exactly as it is, whatever sign it begins with."""

    def __init__(self, folder: Path, table: Table) -> None:
        """Begin the file of a table."""
        self._file = (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        self._writer.writerow(table.names)

    def add(self, rows: Iterable[Row]) -> None:
        """Write rows at the end."""
        self._writer.writerows(rows)

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


def write_json_lines(folder: Path, table: Table, rows: Iterable[Row]) -> None:
    """Write a table as JSON Lines: an object for each row, with its columns as names."""
    with (folder / f"{table.name}.jsonl").open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            said = dict(zip(table.names, row, strict=True))
            file.write(json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n")


def write_parquet(folder: Path, table: Table) -> None:
    """Write the CSV of a table as Parquet, by streaming. An empty cell is null."""
    import polars as pl

    types: dict[Kind, type[polars.DataType]] = {
        Kind.STRING: pl.String,
        Kind.INTEGER: pl.Int64,
        Kind.NUMBER: pl.Float64,
    }
    schema = {column.name: types[column.kind] for column in table.columns}
    rows = pl.scan_csv(folder / f"{table.name}.csv", schema=schema)
    rows.sink_parquet(
        folder / f"{table.name}.parquet",
        compression="zstd",
        compression_level=3,
        row_group_size=_ROW_GROUP,
        maintain_order=True,
    )


class Database:
    """One SQLite file of all tables. An empty cell is null."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Write into an open connection."""
        self._connection = connection

    def begin(self, table: Table) -> None:
        """Make a table."""
        parts = [_defined(column) for column in table.columns]
        if table.key:
            parts.append(f"PRIMARY KEY ({', '.join(map(_quoted, table.key))})")
        self._connection.execute(f"CREATE TABLE {_quoted(table.name)} ({', '.join(parts)}) STRICT")

    def add(self, table: Table, rows: Iterable[Row]) -> None:
        """Write rows at the end of a table."""
        cells = ", ".join("nullif(?, '')" for _ in table.columns)
        self._connection.executemany(
            f"INSERT INTO {_quoted(table.name)} VALUES ({cells})",  # noqa: S608  names of our own
            rows,
        )

    def describe(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Add what each column of each table means."""
        self._connection.execute(
            'CREATE TABLE "dictionary" ("table" TEXT, "column" TEXT, "meaning" TEXT) STRICT'
        )
        self._connection.executemany('INSERT INTO "dictionary" VALUES (?, ?, ?)', rows)


@contextmanager
def database(folder: Path) -> Iterator[Database]:
    """The SQLite file of a folder, made anew and closed whole."""
    connection = sqlite3.connect(folder / SQLITE_FILE, isolation_level=None)
    try:
        for pragma in (
            "page_size = 4096",
            "encoding = 'UTF-8'",
            f"application_id = {APPLICATION_ID}",
            "user_version = 1",
            "journal_mode = OFF",
            "synchronous = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        yield Database(connection)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()


_TYPES: Final = {Kind.STRING: "TEXT", Kind.INTEGER: "INTEGER", Kind.NUMBER: "REAL"}


def _defined(column: Column) -> str:
    refers = f" REFERENCES {_quoted(column.refers)} ({_quoted('case')})" if column.refers else ""
    return f"{_quoted(column.name)} {_TYPES[column.kind]}{refers}"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
