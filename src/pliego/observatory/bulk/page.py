"""What the page on open data shows of the files that the site offers."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.docket.log.pliego_verify import SIGNED_SUMS, SUMS, read_sums
from pliego.observatory.bulk.describing import DESCRIPTOR, File

_FORMATS: Final = (("csv", "CSV"), ("jsonl", "JSON Lines"), ("parquet", "Parquet"))

_TITLES: Final[Mapping[str, Promise]] = {
    "cases": _("Cases"),
    "case_values": _("Values, each with its source"),
    "events": _("Events"),
    "related_cases": _("Related cases"),
    "agreement_bodies": _("Bodies of the agreement"),
    "agreement_commitments": _("Commitments"),
    "agreement_disputes": _("Disputes between governments"),
    "agreement_dispute_outcomes": _("Outcomes of disputes"),
    "agreement_review_2026": _("Joint review"),
    "agreement_review_acts": _("Acts of the joint review"),
    "agreement_labor_reform": _("Mexico's labor reform (Annex 23-A)"),
    "agreement_indicators": _("Indicators"),
    "agreement_indicator_series": _("What each series of indicators counts"),
    "agreement_tariff_events": _("Tariffs"),
    "agreement_wages": _("Wages and rates"),
    "agreement_own_words": _("Texts of these tables in Spanish and French"),
}

_PROOFS: Final[Mapping[str, Promise]] = {
    SUMS: _("the SHA-256 of each file"),
    SIGNED_SUMS: _("the signature over that list"),
    "checkpoint.txt": _("the signed state of the log"),
    "key.txt": _("the key that signed both"),
    "seals.jsonl.gz": _("each public event with its place in the log"),
    "leaves.txt": _("every leaf of the log"),
}


@dataclass(frozen=True, slots=True)
class Download:
    """A file to download: what to call it, and its size in bytes."""

    label: str
    file: File


@dataclass(frozen=True, slots=True)
class TableFiles:
    """A table and its files, in the order of the formats."""

    title: str
    files: Sequence[Download]


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be downloaded now: the tables, the file that has all of them, what describes and what proves them."""

    day: str
    tables: Sequence[TableFiles]
    whole: Sequence[Download]
    described: Sequence[Download]
    proofs: Sequence[Download]
    size: int


def offer(folder: Path, language: str) -> Offer:
    """What a folder of an export offers to a reader of a language. Raises `OSError` where it is being replaced."""
    said: Mapping[str, Any] = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    files = {name: _file(folder, name, digest) for name, digest in _sums(folder).items()}
    files |= {name: _file(folder, name, "") for name in (SUMS, SIGNED_SUMS)}
    return Offer(
        day=str(said["version"]),
        tables=[
            TableFiles(
                str(title), [Download(words, files[name]) for name, words in _named(table) if name in files]
            )
            for table, title in _titled(files).items()
        ],
        whole=_picked(files, {"pliego.sqlite": "SQLite"}),
        described=_picked(
            files, {f"dictionary.{language}.md": _("Dictionary"), DESCRIPTOR: _("Data package")}
        ),
        proofs=_picked(files, _PROOFS),
        size=sum(file.size for file in files.values()),
    )


def _titled(files: Mapping[str, File]) -> Mapping[str, Promise | str]:
    """The tables that there are, each with its title; one that nobody has named here yet goes by its own name."""
    tables = [name.removesuffix(".csv") for name in files if name.endswith(".csv")]
    known = {table: title for table, title in _TITLES.items() if table in tables}
    return known | {table: table for table in tables if table not in known}


def _named(table: str) -> list[tuple[str, str]]:
    return [(f"{table}.{end}", words) for end, words in _FORMATS]


def _picked(files: Mapping[str, File], labels: Mapping[str, Promise | str]) -> list[Download]:
    return [Download(str(words), files[name]) for name, words in labels.items() if name in files]


def _file(folder: Path, name: str, digest: str) -> File:
    return File(name, (folder / name).stat().st_size, digest)


def _sums(folder: Path) -> Mapping[str, str]:
    return read_sums((folder / SUMS).read_bytes())


def file_of(folder: Path, name: str) -> File | None:
    """A file of the export by its name; none where the export has no such file."""
    digest = _sums(folder).get(name, "")
    return _file(folder, name, digest) if digest or name in (SUMS, SIGNED_SUMS) else None
