"""Writes the whole published record into a folder, whole or not at all: the same record gives the same bytes."""

import gzip
import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from django.db import transaction

from pliego.docket.log.pliego_verify import (
    CHECKPOINT_FILE,
    KEY_FILE,
    LEAVES_FILE,
    SEALS_FILE,
    SIGNED_SUMS,
    SUMS,
    folder_text,
)
from pliego.docket.log.signing import Signer
from pliego.observatory.bulk import reading
from pliego.observatory.bulk.agreement_tables import AgreementTable, agreement_tables
from pliego.observatory.bulk.describing import DESCRIPTOR, File, descriptor, dictionaries, meanings
from pliego.observatory.bulk.formats import Csv, Database, database, write_json_lines, write_parquet
from pliego.observatory.bulk.placing import placed
from pliego.observatory.bulk.tables import DOCKET

_AT_ONCE: Final = 250

Progress = Callable[[int, int], None]
"""Told how many cases are written, of how many."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export holds: the day of its edition, how many cases, and its files."""

    day: str
    cases: int
    files: Sequence[File]

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)


def export(target: Path, signer: Signer, tables_folder: Path | None, progress: Progress) -> Exported:
    """Write the published record and the tables of the wider agreement into a folder.

    What is at `target` stays until all is written. Raises `NothingPublishedError`, `NotAnExportError` where something
    else is there, and `OSError`.
    """
    with placed(target) as folder, transaction.atomic():
        published = reading.present()
        agreement = agreement_tables(tables_folder)
        _write_tables(folder, published, agreement, progress)
        _write_seals(folder, published)
        tables = [table for table, _rows in DOCKET] + [one.table for one in agreement]
        for name, text in dictionaries(tables[: len(DOCKET)], tables[len(DOCKET) :]):
            _write(folder, name, text)
        state = state_of_sources(published, agreement)
        _write(folder, DESCRIPTOR, descriptor(published, state, tables, files_of(folder)))
        files = files_of(folder)
        sums = "".join(f"{file.digest}  {file.name}\n" for file in files)
        _write(folder, SUMS, sums)
        _write(
            folder, SIGNED_SUMS, signer.sign(folder_text(published.checkpoint, published.day, sums.encode()))
        )
    return Exported(published.day, published.cases, files)


def state_of_sources(published: reading.Published, agreement: Sequence[AgreementTable]) -> str:
    """What differs whenever an export would: by the edition and the tables of the wider agreement."""
    tables = hashlib.sha256()
    for one in agreement:
        tables.update(one.file.read_bytes())
    return f"{published.state} {tables.hexdigest()}"


def files_of(folder: Path) -> list[File]:
    """The files in a folder by name, read to their end."""
    return [_file(path) for path in sorted(folder.iterdir(), key=lambda path: path.name)]


def _file(path: Path) -> File:
    with path.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return File(path.name, path.stat().st_size, digest)


def _write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _write_tables(
    folder: Path, published: reading.Published, agreement: Sequence[AgreementTable], progress: Progress
) -> None:
    with database(folder) as base:
        _write_docket(folder, base, lambda done: progress(done, published.cases))
        for one in agreement:
            _write_agreement(folder, base, one)
        base.describe(meanings([*(table for table, _rows in DOCKET), *(one.table for one in agreement)]))
    for table, _rows in DOCKET:
        write_parquet(folder, table)


def _write_docket(folder: Path, base: Database, progress: Callable[[int], None]) -> None:
    done = 0
    with ExitStack() as opened, (folder / "cases.jsonl").open("w", encoding="utf-8", newline="\n") as whole:
        files = [Csv(folder, table) for table, _rows in DOCKET]
        for file, (table, _rows) in zip(files, DOCKET, strict=True):
            opened.callback(file.close)
            base.begin(table)
        for texts in _chunks(reading.records()):
            whole.writelines(text + "\n" for text in texts)
            cases = [json.loads(text) for text in texts]
            for file, (table, rows_of) in zip(files, DOCKET, strict=True):
                rows = [row for case in cases for row in rows_of(case)]
                file.add(rows)
                base.add(table, rows)
            done += len(texts)
            progress(done)


def _chunks(texts: Iterator[str]) -> Iterator[list[str]]:
    while chunk := list(islice(texts, _AT_ONCE)):
        yield chunk


def _write_agreement(folder: Path, base: Database, one: AgreementTable) -> None:
    file = Csv(folder, one.table)
    file.add(one.texts())
    file.close()
    write_json_lines(folder, one.table, one.rows())
    write_parquet(folder, one.table)
    base.begin(one.table)
    base.add(one.table, one.rows())


def _write_seals(folder: Path, published: reading.Published) -> None:
    """What proves every event: the checkpoint, the key, all leaves, and each event with its salt."""
    _write(folder, CHECKPOINT_FILE, published.note)
    _write(folder, KEY_FILE, f"{published.key}\n")
    with (folder / LEAVES_FILE).open("w", encoding="ascii", newline="\n") as file:
        file.writelines(f"{leaf.hex()}\n" for leaf in reading.leaves(published.checkpoint.size))
    # No name and no time in the head of the file, so that the same lines give the same bytes.
    with (
        (folder / SEALS_FILE).open("wb") as raw,
        gzip.GzipFile("", "wb", compresslevel=1, fileobj=raw, mtime=0) as packed,
    ):
        for line in reading.seals():
            packed.write(f"{line}\n".encode())
