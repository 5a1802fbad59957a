"""Writes the whole published record into a folder, whole or not at all: the same record gives the same bytes."""

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
from pliego.observatory.bulk.placing import refuse_unless_replaceable
from pliego.observatory.bulk.sealing import AddSeals, seals
from pliego.observatory.bulk.tables import DOCKET
from pliego.observatory.in_place import put_in_place

_AT_ONCE: Final = 250

Progress = Callable[[int, int], None]
"""Told how many cases are written, of how many."""


class ChangedMeanwhileError(Exception):
    """What was exported is of two editions; the message says what to do."""


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
    else is there, `ChangedMeanwhileError`, and `OSError`.
    """
    with put_in_place(target, refuse_unless_replaceable) as folder, transaction.atomic():
        published = reading.present()
        agreement = agreement_tables(tables_folder)
        _write_proofs(folder, published)
        with seals(folder / SEALS_FILE) as add_seals:
            _write_tables(folder, published, agreement, add_seals, progress)
        if reading.present() != published:
            raise ChangedMeanwhileError("the record was published anew meanwhile; run the command again")
        tables = [table for table, _rows in DOCKET] + [one.table for one in agreement]
        for name, text in dictionaries(tables[: len(DOCKET)], tables[len(DOCKET) :]):
            _write(folder, name, text)
        state = state_of_sources(published, agreement)
        told = files_of(folder)
        _write(folder, DESCRIPTOR, descriptor(published, state, tables, told))
        files = sorted([*told, file_of(folder / DESCRIPTOR)], key=lambda file: file.name)
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
    return [file_of(path) for path in sorted(folder.iterdir(), key=lambda path: path.name)]


def file_of(path: Path) -> File:
    """A file, read to its end."""
    with path.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return File(path.name, path.stat().st_size, digest)


def _write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _write_tables(
    folder: Path,
    published: reading.Published,
    agreement: Sequence[AgreementTable],
    add_seals: AddSeals,
    progress: Progress,
) -> None:
    with database(folder) as base:
        write_docket(folder, base, add_seals, lambda done: progress(done, published.cases))
        for one in agreement:
            _write_agreement(folder, base, one)
        base.describe(meanings([*(table for table, _rows in DOCKET), *(one.table for one in agreement)]))
    for table, _rows in DOCKET:
        write_parquet(folder, table)


def write_docket(folder: Path, base: Database, add_seals: AddSeals, progress: Callable[[int], None]) -> None:
    """Write the tables of the docket as CSV, JSON Lines and SQLite, and hand on what seals each case, in chunks.

    `progress` is told how many cases are written.
    """
    done, sealed = 0, reading.sealed_cases()
    with ExitStack() as opened, (folder / "cases.jsonl").open("w", encoding="utf-8", newline="\n") as whole:
        files = [Csv(folder, table) for table, _rows in DOCKET]
        for file, (table, _rows) in zip(files, DOCKET, strict=True):
            opened.callback(file.close)
            base.begin(table)
        for texts in _chunks(reading.records()):
            add_seals(list(islice(sealed, len(texts))))
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


def _write_proofs(folder: Path, published: reading.Published) -> None:
    """What proves the events: the checkpoint, the key that signed it, and all leaves."""
    _write(folder, CHECKPOINT_FILE, published.note)
    _write(folder, KEY_FILE, f"{published.key}\n")
    with (folder / LEAVES_FILE).open("w", encoding="ascii", newline="\n") as file:
        file.writelines(f"{leaf.hex()}\n" for leaf in reading.leaves(published.checkpoint.size))
