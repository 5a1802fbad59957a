"""Backups expire: they are deleted by the next one, and restored only for a reason that is said."""

from pathlib import Path

import pytest
from django.test import override_settings
from time_machine import Traveller

from pliego.site.backup.faults import ExpiredError
from pliego.site.backup.making import back_up
from pliego.site.backup.restoring import Request, restore
from tests.site.backup.conftest import Kept
from tests.site.backup.houses import Street
from tests.site.backup.record import silent
from tests.site.backup.tampering import put_together, taken_apart, with_head, with_manifest

LAST_DAY = "2026-12-27T23:59:59+00:00"
AFTER = "2026-12-28T00:00:01+00:00"


def test_an_expired_backup_is_restored_for_a_reason_only(
    street: Street, kept: Kept, clock: Traveller
) -> None:
    with street.house().lived_in():
        clock.move_to(AFTER)
        for reason in ("", "   ", "yes"):
            with pytest.raises(
                ExpiredError, match=r"expired after 2026-12-27: .*; restore a newer one, or say"
            ):
                restore(Request(kept.archive, reason=reason), silent)
        restore(Request(kept.archive, reason="the only copy that the fire left"), silent)


def test_a_backup_is_good_to_the_end_of_its_last_day(street: Street, kept: Kept, clock: Traveller) -> None:
    clock.move_to(LAST_DAY)
    with street.house().lived_in():
        restore(Request(kept.archive), silent)


def test_the_next_backup_deletes_expired_ones_and_nothing_else(
    street: Street, kept: Kept, tmp_path: Path, clock: Traveller
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with street.house().lived_in():
        old = back_up(folder / "old.tar", silent).place
        with override_settings(PLIEGO_BACKUP_DAYS=36):
            young = back_up(folder / "young.tar", silent).place
        foreign = taken_apart(old)
        foreign = with_head(foreign, origin="other.example/log")
        others = [
            put_together(folder / "of-another-log.tar", with_manifest(foreign)),
            put_together(folder / "other.tar", [("notes.txt", b"notes")]),
            *(folder / name for name in ("notes.txt", "broken.tar", "linked.tar", "folder.tar")),
        ]
        (folder / "notes.txt").write_text("keep me", encoding="ascii")
        (folder / "broken.tar").write_bytes(old.read_bytes()[:700])
        elsewhere = tmp_path / "elsewhere.tar"
        elsewhere.write_bytes(old.read_bytes())
        (folder / "linked.tar").symlink_to(elsewhere)
        (folder / "folder.tar").mkdir()
        clock.move_to(AFTER)
        made = back_up(folder, silent)

    assert made.deleted == [old]
    assert sorted(folder.iterdir()) == sorted([young, *others, made.place])
    assert elsewhere.exists()
