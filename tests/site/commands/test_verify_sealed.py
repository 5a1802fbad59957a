"""`pliego checkpoint` does the work of the hour; `pliego verify` says in words how receipts and timestamps stand."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.db import connection
from django.test import Client
from time_machine import Traveller

from pliego.docket.actions import erase_entry, seal_entry
from pliego.docket.append_only_beside import unprotect
from pliego.docket.kinds import ErasureReason
from pliego.docket.log_store import log_size
from pliego.docket.models import SealedEntry, Timestamp
from pliego.docket.sealed import SealedBody
from tests.site.commands.conftest import Pliego
from tests.support.authority import Desk, Stamper, serving
from tests.support.keys import office_with, opened

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_files(settings: LazySettings, tmp_path: Path) -> None:
    """A key of the log and a journal of the test's own."""
    settings.PLIEGO_LOG_KEY = tmp_path / "log-key.pem"
    settings.PLIEGO_LOG_KEY_IS_NAMED = False
    settings.PLIEGO_LOG_ORIGIN = "test.example/log"
    settings.PLIEGO_ERASURES = tmp_path / "erasures.jsonl"


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    """The file of a receipt for an entry that waits."""
    office = office_with("inspeccion-norte", opened("ana"), opened("beto"))
    file = tmp_path / "receipt.txt"
    file.write_text(seal_entry(SealedBody("report", "", {"said": "x"}), [office]).note, encoding="utf-8")
    return file


def leaf() -> str:
    """The leaf of the one real entry there is, in hexadecimal."""
    return bytes(SealedEntry.objects.get().leaf_hash).hex()


def saved(file: Path, address: str) -> str:
    file.write_bytes(Client().get(address).content)
    return str(file)


def test_the_hour_gives_sealed_entries_their_leaves_and_signs(receipt: Path, pliego: Pliego) -> None:
    assert "waits for its batch" in pliego("verify", str(receipt)).out
    assert pliego("checkpoint").code == 0
    assert log_size() == 8
    outcome = pliego("verify", str(receipt))
    assert (outcome.code, "The promise was kept: it is leaf" in outcome.out) == (0, True)
    assert pliego("checkpoint").code == 0
    assert log_size() == 8


@pytest.mark.parametrize(
    ("language", "words"), [("es", "La promesa se rompió"), ("fr", "La promesse a été rompue")]
)
def test_a_broken_promise_is_said_and_is_a_fault(
    receipt: Path, pliego: Pliego, clock: Traveller, language: str, words: str
) -> None:
    clock.move_to(datetime(2026, 11, 24, tzinfo=UTC))
    outcome = pliego("verify", str(receipt), "--lang", language)
    assert (outcome.code, words in outcome.out) == (1, True)


def test_a_receipt_is_completed_and_then_checked_without_the_record(
    receipt: Path, pliego: Pliego, tmp_path: Path, settings: LazySettings
) -> None:
    name = leaf()
    pliego("checkpoint")
    answer = saved(tmp_path / "answer.json", f"/log/inclusion?leaf={name}")
    key = Client().get("/log/key").content.decode()
    whole, kept = tmp_path / "whole.json", saved(tmp_path / "kept.txt", "/log/checkpoint")
    outcome = pliego(
        "verify",
        str(receipt),
        "--inclusion",
        answer,
        "--complete",
        str(whole),
        "--key",
        key,
        "--against",
        kept,
    )
    assert (outcome.code, "part of this same history" in outcome.out) == (0, True)
    settings.PLIEGO_LOG_KEY = tmp_path / "nowhere" / "none.pem"
    assert "The promise was kept" in pliego("verify", str(whole), "--key", key).out
    assert "cannot be known without giving it with --key" in pliego("verify", str(whole)).out
    assert "give it with --key" in pliego("verify", str(receipt)).out
    assert "ask for the proof at /log/inclusion?leaf=" in pliego("verify", str(receipt), "--key", key).out


def test_what_cannot_be_answered_is_one_line(receipt: Path, pliego: Pliego, tmp_path: Path) -> None:
    name = str(receipt)
    assert pliego("verify", name, "--docket", "x").complaint.startswith("a receipt and --docket ask")
    assert "give --inclusion" in pliego("verify", name, "--complete", str(tmp_path / "w.json")).complaint
    assert pliego("verify", str(tmp_path / "none.txt")).complaint.startswith(
        f"{tmp_path}/none.txt: it cannot be read"
    )
    assert "is of one checkpoint" in pliego("verify", "--checkpoint", name, "--timestamp", name).complaint
    assert "it holds no certificate" in pliego("verify", "--authority", name).complaint
    receipt.write_text(receipt.read_text(encoding="utf-8").replace("day 2026", "day 2025"), encoding="utf-8")
    assert "text or signature was changed" in pliego("verify", name).out


def test_erasures_are_checked_and_kept_in_the_journal(
    receipt: Path, pliego: Pliego, tmp_path: Path, settings: LazySettings
) -> None:
    pliego("checkpoint")
    known = bytes.fromhex(receipt.read_text(encoding="utf-8").split("leaf ")[1].split("\n")[0])
    erase_entry(SealedEntry.objects.get(leaf_hash=known), ErasureReason.ASKED)
    assert not settings.PLIEGO_ERASURES.exists()
    pliego("checkpoint")
    assert settings.PLIEGO_ERASURES.read_text(encoding="utf-8").count("\n") == 1
    assert "erased on 2026-11-22" in pliego("verify", str(receipt)).out
    assert "Erasures that are in the log as they were recorded: 1." in pliego("verify").out
    assert pliego("verify", "--erasures", saved(tmp_path / "e.json", "/log/erasures.json")).code == 0


@pytest.fixture(scope="module")
def stamper(tmp_path_factory: pytest.TempPathFactory) -> Stamper:
    return Stamper(tmp_path_factory.mktemp("authority") / "own")


@pytest.fixture
def desk(stamper: Stamper, settings: LazySettings) -> Iterator[Desk]:
    """A listening authority that the settings name."""
    with serving(stamper.reply) as listening:
        settings.PLIEGO_TSA_URL = listening.address
        settings.PLIEGO_TSA_CERTIFICATE = str(stamper.root)
        yield listening


def test_timestamps_are_published_and_checked(
    desk: Desk, stamper: Stamper, pliego: Pliego, tmp_path: Path
) -> None:
    assert pliego("checkpoint").code == 0
    assert "Timestamps of the authority in the settings" in pliego("verify").out
    note, token = (
        saved(tmp_path / "c.txt", "/log/checkpoint"), saved(tmp_path / "t.tsr", "/log/timestamps/1")
    )  # fmt: skip
    key = Client().get("/log/key").content.decode()
    asked = ("verify", "--checkpoint", note, "--key", key, "--timestamp", token, "--authority")
    assert (
        "the authority CN=Test Authority confirms that its text existed by"
        in pliego(*asked, str(stamper.root)).out
    )
    assert "give it with --authority" in pliego(*asked[:-1]).out
    foreign = Stamper(tmp_path / "foreign")
    assert (
        "Checkpoint 1: its timestamp is not valid" in pliego("verify", "--authority", str(foreign.root)).out
    )
    outcome = pliego(*asked, str(foreign.root))
    assert (outcome.code, "Checkpoint 1: its timestamp is not valid" in outcome.out) == (1, True)


def test_a_timestamp_that_was_altered_is_named(desk: Desk, pliego: Pliego) -> None:
    pliego("checkpoint")
    token = bytes(Timestamp.objects.get().token)
    unprotect(None, connection.schema_editor())
    Timestamp.objects.update(token=token[:-3] + bytes(3))
    outcome = pliego("verify")
    assert (outcome.code, "Checkpoint 1: its timestamp is not valid" in outcome.out) == (1, True)


def test_a_dead_authority_never_holds_up_a_checkpoint(
    desk: Desk, pliego: Pliego, settings: LazySettings
) -> None:
    settings.PLIEGO_TSA_URL = "http://127.0.0.1:9/"
    outcome = pliego("checkpoint")
    assert outcome.code == 0
    assert outcome.err.startswith("pliego: no timestamp: http://127.0.0.1:9/ does not answer")
    assert "Without a timestamp yet: checkpoints 1." in pliego("verify").out
    assert "Without a timestamp yet: checkpoints 1." in pliego("check").err
    settings.PLIEGO_TSA_URL = desk.address
    assert pliego("checkpoint").err == ""
    assert "Without a timestamp" not in pliego("verify").out
