"""Erasing destroys content, salt and keys; the log says so; a restored backup forgets again."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.db import connection, transaction
from time_machine import Traveller

from pliego.docket.actions import (
    erase_entry,
    open_entry,
    publish_sealed,
    replay_erasures,
    sign_checkpoint,
    write_journal,
)
from pliego.docket.erasures import read_journal
from pliego.docket.kinds import ErasureReason
from pliego.docket.log.pliego_verify import (
    MalformedError,
    Trusted,
    Verdict,
    check_erasures_file,
    erasure_leaf,
    sound,
)
from pliego.docket.log_files import erasures_document
from pliego.docket.log_store import log_size
from pliego.docket.models import Checkpoint, Erasure, LogLeaf, SealedEntry
from pliego.people.errors import NotYoursError
from pliego.people.models import ContentWrap
from tests.docket.conftest import record_findings
from tests.docket.sealing import SIGNER, office, sealed


@pytest.fixture(autouse=True)
def journal(settings: LazySettings, tmp_path: Path) -> Path:
    """A journal of erasures of the test's own, not yet made."""
    settings.PLIEGO_ERASURES = tmp_path / "erasures.jsonl"
    return tmp_path / "erasures.jsonl"


@pytest.mark.django_db
def test_content_salt_and_keys_go_and_the_log_says_so() -> None:
    where, lead = office()
    entry, receipt = sealed(where)
    publish_sealed()
    place = SealedEntry.objects.get(pk=entry.pk).leaf
    made = erase_entry(entry, ErasureReason.ORDERED)

    assert (made.erased, made.reason, made.day.isoformat()) == (place, "ordered", "2026-11-22")
    assert bytes(made.leaf.hash) == erasure_leaf(receipt.promise.leaf, "2026-11-22", "ordered")
    assert not SealedEntry.objects.filter(pk=entry.pk).exists()
    assert not ContentWrap.objects.filter(content=entry.pk).exists()
    with pytest.raises(NotYoursError):
        open_entry(entry, lead)
    findings = {finding.code: finding.blanks.get("count") for finding in record_findings()}
    assert (findings["sealed_hold"], findings["erasures_hold"]) == (7, 1)
    assert sound(record_findings())


@pytest.mark.django_db
def test_the_root_of_what_was_before_stays() -> None:
    entry, _ = sealed(office()[0])
    publish_sealed()
    sign_checkpoint(SIGNER)
    before = [bytes(leaf.hash) for leaf in LogLeaf.objects.order_by("index")]
    erase_entry(entry, ErasureReason.ASKED)
    assert [bytes(leaf.hash) for leaf in LogLeaf.objects.order_by("index")][:8] == before
    sign_checkpoint(SIGNER)
    assert sound(record_findings())


@pytest.mark.django_db
def test_an_entry_that_waits_gets_its_leaf_before_it_is_erased() -> None:
    entry, receipt = sealed(office()[0])
    made = erase_entry(entry, ErasureReason.MISTAKEN)
    assert log_size() == 9
    assert bytes(made.erased.hash) == receipt.promise.leaf


@pytest.mark.django_db
def test_what_is_gone_cannot_be_erased_again() -> None:
    entry, _ = sealed(office()[0])
    erase_entry(entry, ErasureReason.ASKED)
    with pytest.raises(SealedEntry.DoesNotExist):
        erase_entry(entry, ErasureReason.ASKED)
    assert (Erasure.objects.count(), log_size()) == (1, 9)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement", ["UPDATE docket_erasure SET reason = 'asked'", "DELETE FROM docket_erasure"]
)
def test_an_erasure_cannot_be_undone(statement: str) -> None:
    from tests.docket.test_sealed_entries import refused

    erase_entry(sealed(office()[0])[0], ErasureReason.ORDERED)
    assert refused(statement)
    columns = "leaf_id, erased_id, day, reason"
    verb = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
    selection = "SELECT leaf_id, erased_id, day, 'asked' FROM docket_erasure"
    assert refused(f"{verb} INTO docket_erasure ({columns}) {selection}")


def test_a_restored_backup_forgets_what_was_erased_since(
    committed: None, journal: Path, clock: Traveller
) -> None:
    where, lead = office()
    entry, receipt = sealed(where)
    other, _ = sealed(where, "other")
    publish_sealed()
    backup = list(SealedEntry.objects.filter(pk=entry.pk)), list(ContentWrap.objects.filter(content=entry.pk))
    erase_entry(entry, ErasureReason.ORDERED)
    said = json.loads(journal.read_text(encoding="utf-8"))
    assert said == {"leaf": receipt.promise.leaf.hex(), "day": "2026-11-22", "reason": "ordered"}

    restore(backup)
    assert not sound(record_findings())
    clock.move_to(datetime(2026, 12, 5, tzinfo=UTC))
    assert [replay_erasures(journal), replay_erasures(journal)] == [1, 0]
    assert sound(record_findings())
    assert not ContentWrap.objects.filter(content=entry.pk).exists()
    assert open_entry(other, lead).payload["said"] == "other"
    assert Erasure.objects.get().day.isoformat() == "2026-11-22"
    assert len(read_journal(journal)) == 1


def restore(rows: tuple[list[SealedEntry], list[ContentWrap]]) -> None:
    """Bring back what a backup from before the erasure holds of an entry."""
    for row in (*rows[0], *rows[1]):
        row.save(force_insert=True)


def test_an_older_backup_without_the_erasure_gets_its_leaf_again(committed: None, journal: Path) -> None:
    entry, receipt = sealed(office()[0])
    publish_sealed()
    line = {"leaf": receipt.promise.leaf.hex(), "day": "2026-11-20", "reason": "expired"}
    journal.write_text(
        json.dumps(line) + "\n" + json.dumps({**line, "leaf": "00" * 32}) + "\n", encoding="utf-8"
    )
    assert replay_erasures(journal) == 1
    made = Erasure.objects.get()
    assert (made.day.isoformat(), made.reason, made.erased_id) == ("2026-11-20", "expired", made.erased_id)
    assert bytes(made.leaf.hash) == erasure_leaf(receipt.promise.leaf, "2026-11-20", "expired")
    assert sound(record_findings())
    assert not SealedEntry.objects.filter(pk=entry.pk).exists()


def test_an_erasure_that_is_rolled_back_is_not_in_the_journal(committed: None, journal: Path) -> None:
    entry, _ = sealed(office()[0])

    def fail() -> None:
        with transaction.atomic():
            erase_entry(entry, ErasureReason.ASKED)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert not journal.exists()
    assert SealedEntry.objects.filter(pk=entry.pk).exists()


def test_a_journal_that_was_cut_short_is_made_whole_from_the_record(committed: None, journal: Path) -> None:
    where, _ = office()
    for what in ("one", "two"):
        erase_entry(sealed(where, what)[0], ErasureReason.ASKED)
    whole = journal.read_text(encoding="utf-8")
    journal.write_text(whole[:-9], encoding="utf-8")
    assert len(read_journal(journal)) == 1
    assert [write_journal(), write_journal()] == [1, 0]
    assert journal.read_text(encoding="utf-8") == whole
    journal.unlink()
    assert write_journal(journal) == 2


def test_a_journal_that_cannot_be_written_undoes_nothing_and_is_written_later(
    committed: None, settings: LazySettings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings.PLIEGO_ERASURES = tmp_path / "nowhere" / "erasures.jsonl"
    entry, _ = sealed(office()[0])
    erase_entry(entry, ErasureReason.ASKED)
    assert "_finish" in caplog.text
    assert Erasure.objects.count() == 1
    settings.PLIEGO_ERASURES.parent.mkdir()
    assert write_journal() == 1


@pytest.mark.parametrize(
    "line",
    [
        "x",
        "{}",
        '{"leaf": "zz", "day": "2026-11-22", "reason": "asked"}',
        '{"leaf": "00", "day": "2026-11-22", "reason": "bored"}',
        '{"leaf": "00", "day": "soon", "reason": "asked"}',
    ],
)
def test_a_journal_that_says_something_else_is_refused_by_line(journal: Path, line: str) -> None:
    journal.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(MalformedError, match="line 1 of the journal"):
        read_journal(journal)


def test_nothing_of_the_erased_bytes_is_left_in_the_files_of_the_database(committed: None) -> None:
    """Only SQLite's files can be looked at from here; how PostgreSQL forgets is in the documentation."""
    entry, _ = sealed(office()[0])
    other, _ = sealed(office_again(), "other")
    publish_sealed()
    middle, kept = bytes(entry.ciphertext)[100:160], bytes(other.ciphertext)[100:160]
    erase_entry(entry, ErasureReason.ASKED)
    if connection.vendor == "sqlite":
        name = Path(str(connection.settings_dict["NAME"]))
        left = b"".join(file.read_bytes() for file in name.parent.glob(f"{name.name}*"))
        assert (middle in left, kept in left) == (False, True)
    assert not SealedEntry.objects.filter(pk=entry.pk).exists()


def office_again() -> Any:
    from pliego.people.models import Office

    return Office.objects.get()


@pytest.mark.django_db
def test_the_published_list_is_signed_and_every_change_of_it_is_found() -> None:
    where, _ = office()
    for what in ("one", "two", "three"):
        erase_entry(sealed(where, what)[0], ErasureReason.ASKED)
    sign_checkpoint(SIGNER)
    document: dict[str, Any] = json.loads(json.dumps(erasures_document(SIGNER, Checkpoint.objects.get())))
    assert faults(document) == []
    listed = document["erasures"]
    for changed, code in (
        (listed[1:], "erasures_altered"),
        (listed[:-1], "erasures_altered"),
        (listed[::-1], "erasures_altered"),
        ([*listed, listed[0]], "erasures_altered"),
        ([{**listed[0], "day": "2026-11-21"}, *listed[1:]], "erasure_altered"),
        ([{**listed[0], "reason": "ordered"}, *listed[1:]], "erasure_altered"),
        ([{**listed[0], "index": listed[1]["index"]}, *listed[1:]], "erasure_altered"),
        ([{**listed[0], "proof": listed[1]["proof"]}, *listed[1:]], "erasure_altered"),
        ([{**listed[0], "erased": listed[1]["erased"]}, *listed[1:]], "erasure_altered"),
        ([{**listed[0], "place": listed[1]["place"]}, *listed[1:]], "erasure_astray"),
        ([{**listed[0], "path": listed[1]["path"]}, *listed[1:]], "erasure_astray"),
        ([{**listed[0], "more": 1}, *listed[1:]], "unreadable"),
    ):
        assert code in faults({**document, "erasures": changed}), code
    assert faults({**document, "manifest": document["checkpoint"]}) == ["erasures_altered"]
    assert "unreadable" in faults({"erasures": listed})


def faults(document: object) -> list[str]:
    found = check_erasures_file(json.dumps(document).encode(), Trusted(SIGNER.key))
    return [finding.code for finding in found if finding.verdict is Verdict.FAULT]
