"""An archive that is damaged, or was made to do harm, is refused in one line with its mend; nothing is written."""

import gzip
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.apps import apps

from pliego.people.models import Person
from pliego.site.backup.archive import verified
from pliego.site.backup.container import parts
from pliego.site.backup.faults import BackupError, DamagedError, ForeignError, OtherVersionError
from pliego.site.backup.head import HEAD, MANIFEST
from pliego.site.backup.restoring import Request, restore
from pliego.site.backup.tables import tables
from tests.site.backup.conftest import Kept
from tests.site.backup.houses import Street
from tests.site.backup.record import held, silent
from tests.site.backup.tampering import (
    Parts,
    Rows,
    put_together,
    reordered,
    set_cell,
    taken_apart,
    with_head,
    with_manifest,
    with_rows,
)

EVENTS = "tables/docket.event.jsonl.gz"
LEAVES = "tables/docket.logleaf.jsonl.gz"


def read(path: Path) -> None:
    """Check every byte of an archive."""
    with path.open("rb") as file:
        verified(path, file, silent)


def test_a_flipped_bit_in_any_part_is_named(kept: Kept, tmp_path: Path) -> None:
    whole = kept.archive.read_bytes()
    with kept.archive.open("rb") as file:
        places = [(part.name, part.offset + part.size // 2) for part in parts(file)]
    damaged = tmp_path / "damaged.tar"

    assert len(places) > 30
    for name, place in places:
        damaged.write_bytes(flipped(whole, place))
        with pytest.raises(DamagedError, match=f"the part {name} .*; restore from another copy"):
            read(damaged)


def flipped(whole: bytes, place: int) -> bytes:
    """The bytes with one bit of one of them turned."""
    return whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :]


def test_a_flipped_bit_is_found_wherever_it_is(kept: Kept, tmp_path: Path) -> None:
    whole = kept.archive.read_bytes()
    damaged = tmp_path / "damaged.tar"
    for place in range(0, len(whole), 4_001):
        damaged.write_bytes(flipped(whole, place))
        with pytest.raises(BackupError):
            read(damaged)


def test_an_archive_that_was_cut_short_or_continued_is_refused(kept: Kept, tmp_path: Path) -> None:
    whole = kept.archive.read_bytes()
    other = tmp_path / "other.tar"
    for size in (*range(512, len(whole), len(whole) // 40), len(whole) - 1, len(whole) - 512):
        other.write_bytes(whole[:size])
        with pytest.raises(DamagedError):
            read(other)
    other.write_bytes(whole + b"\0")
    with pytest.raises(DamagedError, match=f"its end, after {MANIFEST}"):
        read(other)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\0" * 10_240, b"{}" * 600])
def test_another_file_is_no_backup(content: bytes, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(content)
    with pytest.raises(
        ForeignError, match="this is no backup of Pliego; name a file that `pliego backup` made"
    ):
        read(other)


def test_a_tar_of_somebody_else_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("notes", encoding="utf-8")
    with tarfile.open(tmp_path / "notes.tar", "w") as file:
        file.add(tmp_path / "notes.txt", "notes.txt")
    with pytest.raises(ForeignError, match="this is no backup of Pliego"):
        read(tmp_path / "notes.tar")


NAMES = (
    "../../etc/cron.d/pliego", "/etc/passwd", "exhibits/../../../x", "exhibits/notes.txt", "tables/x.jsonl.gz",
    "log-key.pem",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_no_backup_has_is_refused(name: str, kept: Kept, tmp_path: Path) -> None:
    found = taken_apart(kept.archive)
    last = found.pop(MANIFEST)
    archive = put_together(tmp_path / "b.tar", [*found.items(), (name, b"x"), (MANIFEST, last)])
    with pytest.raises(ForeignError, match="which no backup has; name a file"):
        read(archive)


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.GNUTYPE_LONGNAME]
)
def test_a_part_that_is_no_file_is_refused(kind: bytes, kept: Kept, tmp_path: Path) -> None:
    info = tarfile.TarInfo("exhibits/" + "0" * 32)
    info.type, info.linkname, info.mode = kind, "/etc/passwd", 0o600
    after_head = first_part(kept.archive)
    archive = tmp_path / "b.tar"
    archive.write_bytes(after_head + info.tobuf(tarfile.GNU_FORMAT) + bytes(10_240))
    with pytest.raises(DamagedError, match="it is not as a backup is written"):
        read(archive)


def test_a_part_of_a_size_beyond_the_file_is_refused(kept: Kept, tmp_path: Path) -> None:
    info = tarfile.TarInfo(EVENTS)
    info.size, info.mode = 1 << 60, 0o600
    archive = tmp_path / "b.tar"
    archive.write_bytes(first_part(kept.archive) + info.tobuf(tarfile.GNU_FORMAT) + bytes(10_240))
    with pytest.raises(DamagedError, match=f"cut short in the part {EVENTS}"):
        read(archive)


def first_part(archive: Path) -> bytes:
    """The bytes of an archive up to the end of its head."""
    with archive.open("rb") as file:
        _, second = (part for part, _ in zip(parts(file), range(2), strict=False))
    return archive.read_bytes()[: second.offset - 512]


Change = Callable[[Parts], Parts | list[tuple[str, bytes]]]


def rows(label: str, change: Callable[[Rows], object]) -> Change:
    """A change of a table's lines."""
    return lambda found: with_rows(found, label, change)


def without(name: str) -> Change:
    """A change by which a part is gone."""
    return lambda found: {each: data for each, data in found.items() if each != name}


def exhibit(found: Parts) -> str:
    """The name of an exhibit's part."""
    return next(name for name in found if name.startswith("exhibits/"))


def rows_said(found: Parts, count: int) -> list[tuple[str, bytes]]:
    """The parts with a manifest that tells of so many events."""
    said = dict(with_manifest(found))
    return [
        *list(said.items())[:-1],
        (MANIFEST, said[MANIFEST].replace(b'"rows": 4}', b'"rows": %d}' % count)),
    ]


def early(found: Parts) -> list[str]:
    """The names with that of an exhibit before the tables."""
    names = [name for name in found if name != exhibit(found)]
    return [names[0], exhibit(found), *names[1:]]


def swapped(found: Parts) -> list[str]:
    """The names with leaves before the events that they refer to."""
    names = [name for name in found if name != LEAVES]
    return [*names[: names.index(EVENTS)], LEAVES, *names[names.index(EVENTS) :]]


Case = tuple[Change, type[BackupError], str]

OF_FRAME: dict[str, Case] = {
    "tables in another order": (
        lambda found: reordered(found, swapped(found)), DamagedError, "not in their order",
    ),
    "an exhibit among the tables": (
        lambda found: reordered(found, early(found)), ForeignError, "stands where no backup",
    ),
    "a part twice": (lambda found: [*found.items(), *found.items()], ForeignError, "stands where no backup has it"),
    "no manifest": (lambda found: list(found.items())[:-1], DamagedError, "before its manifest"),
    "a foreign table": (
        lambda found: {HEAD: found[HEAD], "tables/sessions.session.jsonl.gz": found[EVENTS]} | found,
        ForeignError, "sessions.session.jsonl.gz is no table of a backup",
    ),
    "a table less": (without(EVENTS), DamagedError, f"the part {EVENTS} is missing"),
    "more rows said than there are": (
        lambda found: rows_said(found, 10**18), DamagedError, "has 4 rows, and not the 1000000000000000000",
    ),
    "an exhibit less": (
        lambda found: {name: data for name, data in found.items() if name != exhibit(found)},
        DamagedError, "is not in it as its table tells",
    ),
    "an exhibit of other bytes": (
        lambda found: {**found, exhibit(found): b"x" * len(found[exhibit(found)])},
        DamagedError, "is not in it as its table tells",
    ),
    "another format": (
        lambda found: with_head(found, format=2, made_by="pliego 9.1"), OtherVersionError,
        r"of format 2 and this version reads format 1; restore with the version that made it \(pliego 9.1\)",
    ),
    "a newer version": (
        lambda found: with_head(found, migrations={"docket": ["0999_all_otherwise"]}),
        OtherVersionError, r"newer version .*0999_all_otherwise\); restore with that version",
    ),
    "a head of another shape": (
        lambda found: with_head(found, log=[]), DamagedError, "does not say what a backup says",
    ),
    "a day that is none": (
        lambda found: with_head(found, expires="soon"), DamagedError, "does not say what a backup says",
    ),
    "no journal": (lambda found: {**found, "erasures.jsonl": b"{}\n"}, ForeignError, "no journal of erasures"),
}  # fmt: skip

OF_ROWS: dict[str, Case] = {
    "other columns": (rows("docket.event", set_cell(0, "word", "deed")), DamagedError, "its columns cannot be of"),
    "a row too long": (rows("docket.event", lambda found: found[2].append(1)), DamagedError, "row 2 cannot be of"),
    "a value of another kind": (
        rows("docket.event", set_cell(3, "sequence", "1")), DamagedError, "row 3 cannot be of this table",
    ),
    "a number no column takes": (
        rows("docket.event", set_cell(1, "sequence", 10**30)), DamagedError, "the database refuses what the part",
    ),
    "a reference to nothing": (
        rows("docket.event", set_cell(1, "case_id", 77)), DamagedError, "the database refuses what the",
    ),
    "an event twice": (
        rows("docket.event", lambda found: found.append(found[1])), DamagedError, "the database refuses what the",
    ),
    "a leaf of another hash": (
        rows("docket.logleaf", set_cell(2, "hash", "A" * 43 + "=")), DamagedError, "do not give the root of the log",
    ),
    "a leaf less": (rows("docket.logleaf", lambda found: found.pop()), DamagedError, "and not the"),
    "an exhibit more": (
        rows("evidence.exhibit", set_cell(1, "erased_at", "2026-01-01T00:00:00+00:00")),
        DamagedError, "its table of exhibits does not tell of",
    ),
    "a line without end": (
        lambda found: {**found, EVENTS: gzip.compress(b"[" * (66 << 20), 1)},
        DamagedError, "a line of more than 64 MiB",
    ),
    "a depth without end": (
        lambda found: {**found, EVENTS: gzip.compress(b"[" * 200_000 + b"\n")},
        DamagedError, "its columns cannot be of",
    ),
    "no gzip": (lambda found: {**found, EVENTS: b"plain"}, DamagedError, f"the part {EVENTS} cannot be unpacked"),
    "half a gzip": (
        lambda found: {**found, EVENTS: found[EVENTS][:-9]}, DamagedError, "is not one whole gzip file",
    ),
}  # fmt: skip


@pytest.mark.parametrize("hostile", [OF_FRAME, OF_ROWS], ids=["frame", "rows"])
def test_what_was_put_together_to_do_harm_is_refused_and_nothing_is_written(
    hostile: dict[str, Case], street: Street, kept: Kept, tmp_path: Path
) -> None:
    found = taken_apart(kept.archive)
    with street.house().lived_in() as house:
        for what, (change, kind, words) in hostile.items():
            made = change({**found})
            archive = put_together(tmp_path / "b.tar", in_order(made) if isinstance(made, dict) else made)
            with pytest.raises(kind, match=words) as refusal:
                restore(Request(archive), silent)
            assert ("; " in str(refusal.value), "\n" in str(refusal.value)) == (True, False), what
            assert held(tables(apps)) is None, what
            assert list((house.folder / "exhibits").glob("??/*")) == [], what
        restore(Request(kept.archive), silent)
        assert Person.objects.count() == 2


def in_order(found: Parts) -> list[tuple[str, bytes]]:
    """The parts with a fitting manifest, a journal or keys that were added before it."""
    last = [name for name in ("erasures.jsonl", "keys.box") if name in found]
    names = [name for name in found if name not in last]
    return with_manifest(reordered(found, [*names, *last]))
