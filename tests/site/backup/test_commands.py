"""`pliego backup` and `pliego restore` on the command line: what they print, and one line for what cannot be."""

import os
from pathlib import Path

import pytest
from django.apps import apps
from time_machine import Traveller

from pliego.observatory.models import PublishedCase
from pliego.site.backup.tables import tables
from tests.site.backup.conftest import Kept, Pliego
from tests.site.backup.houses import Street
from tests.site.backup.record import everything, held, recorded
from tests.site.backup.tampering import put_together, set_cell, taken_apart, with_manifest, with_rows


def test_a_night_and_the_day_after(street: Street, pliego: Pliego, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    with street.house().lived_in():
        recorded()
        printed = pliego("backup", "--new-recovery-key")
        shares = [block for block in printed.out.split("\n\n") if block.startswith("    ")]
        made = pliego("backup", str(backups))
        before = everything()
    (archive,) = backups.iterdir()
    root = made.out.partition("root ")[2][:64]
    (tmp_path / "shares.txt").write_text("\n\n".join(shares[1:]), encoding="ascii")

    assert (printed.code, printed.err, len(shares)) == (0, "", 3)
    assert (made.code, made.err) == (0, "")
    assert f"{archive}: " in made.out
    assert "exhibits: 1; the log: 12 leaves, root " in made.out
    assert "expires after 2026-12-27" in made.out
    with street.house().lived_in():
        done = pliego("restore", str(archive), "--shares", str(tmp_path / "shares.txt"))
        assert (done.code, done.err) == (0, ""), done
        assert "exhibits: 1; erased again: 0\n" in done.out
        assert (
            f"the log had 12 leaves and the root {root}, as the archive says; it continues checkpoint 1\n"
            in done.out
        )
        assert (
            "the record was verified: nothing is wrong with it\ncases published: 1, computed for " in done.out
        )
        assert everything() == before
        assert PublishedCase.objects.count() == 1


def test_what_is_left_out_is_told(street: Street, pliego: Pliego, tmp_path: Path) -> None:
    with street.house().lived_in() as house:
        record = recorded()
        name = record.exhibit.pk.hex
        (house.folder / "exhibits" / name[:2] / name).unlink()
        made = pliego("backup", str(tmp_path / "b.tar"))
    with street.house().lived_in():
        done = pliego("restore", str(tmp_path / "b.tar"))

    no_key, lost = made.err.splitlines()
    assert made.code == 1
    assert no_key.startswith(
        "pliego: the key of the log is not in this backup; run `pliego backup --new-recovery-key`"
    )
    assert lost == (
        f"pliego: the exhibit {name} is missing or damaged in the store and not in this backup; restore it from another"
    )
    lost, no_key = done.err.splitlines()
    assert lost == f"pliego: the exhibit {name} was not in the store when the backup was made"
    assert no_key.startswith("pliego: the key of the log is not here, so nothing was published; put it at ")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("backup",), "backup needs a folder or the name of a new file; see `pliego backup --help`"),
        (("backup", "nowhere/b.tar"), "nowhere: there is no such folder; make it, or name another"),
        (("backup", "taken.tar"), "taken.tar: it is there already; name another file, or a folder"),
        (("restore", "nothing.tar"), "nothing.tar: it cannot be read (No such file or directory); check the path"),
        (("restore", "."), ".: this is no file; name a file that `pliego backup` made"),
        (("restore", "/dev/zero"), "/dev/zero: this is no file; name a file that `pliego backup` made"),
        (("restore", "taken.tar"), "this is no backup of Pliego; name a file that `pliego backup` made"),
        (("restore", "kept.tar", "--erasures", "none.jsonl"), "none.jsonl: this is no journal of erasures ("),
        (("restore", "kept.tar", "--erasures", "taken.tar"), "taken.tar: this is no journal of erasures ("),
        (("restore", "kept.tar", "--shares", "none.txt"), "none.txt: there is no such file; check the path"),
        (("restore", "kept.tar", "--shares", "taken.tar"), "1 shares were given instead of two; write two of them"),
        (("restore",), "Missing argument 'ARCHIVE'; see `pliego restore --help`"),
    ],
)  # fmt: skip
def test_bad_input_is_answered_in_one_line(
    arguments: tuple[str, ...], words: str, street: Street, pliego: Pliego, kept: Kept, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken.tar").write_text("something\n", encoding="ascii")
    (tmp_path / "kept.tar").symlink_to(kept.archive)
    with street.house().lived_in():
        assert pliego(*arguments).complaint.startswith(words)
        assert held(tables(apps)) is None


def test_an_expired_archive_names_its_option(
    street: Street, pliego: Pliego, kept: Kept, clock: Traveller
) -> None:
    clock.move_to("2027-03-01T09:00:00+00:00")
    with street.house().lived_in():
        assert pliego("restore", str(kept.archive)).complaint.endswith(
            "restore a newer one, or say with --expired why this one, in a few words"
        )
        assert pliego("restore", str(kept.archive), "--expired", "the only copy left").code == 0


def test_a_disk_that_is_full_is_told_and_nothing_stays(
    street: Street, pliego: Pliego, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    backups = tmp_path / "backups"
    backups.mkdir()
    with street.house().lived_in():
        monkeypatch.setattr(os, "fsync", full)
        assert pliego("backup", str(backups)).complaint == (
            "it cannot be used (No space left on device); free some space, or name another place"
        )
    assert list(backups.iterdir()) == []


def test_an_altered_event_in_an_archive_whose_hashes_fit_is_named_and_not_published(
    street: Street, pliego: Pliego, kept: Kept, tmp_path: Path
) -> None:
    forged = with_rows(taken_apart(kept.archive), "docket.event", set_cell(1, "date_text", "2024-04-17"))
    archive = put_together(tmp_path / "forged.tar", with_manifest(forged))
    with street.house().lived_in():
        done = pliego("restore", str(archive), "--shares", str(shares_file(kept, tmp_path)))
        assert (done.code, "cases published" in done.out) == (1, False)
        assert "planta-ejemplo-2024" in done.err
        assert PublishedCase.objects.count() == 0


def shares_file(kept: Kept, folder: Path) -> Path:
    """The two shares as somebody typed them."""
    file = folder / "shares.txt"
    file.write_text(kept.typed, encoding="ascii")
    return file
