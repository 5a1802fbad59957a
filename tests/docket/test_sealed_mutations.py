"""What is changed, removed, added or moved of sealed contents, erasures and timestamps is named by both programs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import pytest
from django.db import connection

from pliego.docket.actions import append_event, erase_entry, open_case, publish_sealed, sign_checkpoint
from pliego.docket.kinds import ErasureReason
from pliego.docket.log.pliego_verify import erasure_leaf, main, read_note
from pliego.docket.log_store import append_hashes
from pliego.docket.models import Erasure, SealedEntry, Timestamp
from pliego.docket.promises import receipt_of
from pliego.people.models import ContentWrap
from tests.docket.conftest import MakeEntry, new_case
from tests.docket.sealing import SIGNER, office, sealed
from tests.docket.test_log_mutations import faults, found, run, undone, unprotected


@dataclass(frozen=True, slots=True)
class Sample:
    """Leaf 0 is an event, 1 to 8 a batch, 9 the erasure of one of it, 10 another event; one entry waits."""

    real: int
    decoy: int
    erased: int
    waiting: Any


@pytest.fixture
def sample(committed: None, entry: MakeEntry) -> Sample:
    """A record of every kind of leaf, signed and stamped; no trigger left to refuse."""
    case = open_case(new_case("planta-ejemplo-2024"))
    where, _ = office()
    append_event(case, entry())
    real, gone = sealed(where, "real")[0], sealed(where, "gone")[0]
    publish_sealed()
    erased = erase_entry(gone, ErasureReason.ASKED)
    append_event(case, entry())
    signed = sign_checkpoint(SIGNER)
    digest = sha256(read_note(signed.note).text.encode()).digest()
    Timestamp.objects.create(checkpoint=signed, token=b"an answer about " + digest)
    waiting, _ = sealed(where, "waits")
    known = ContentWrap.objects.values("content")
    decoy = SealedEntry.objects.exclude(pk__in=known).order_by("leaf").first()
    assert decoy is not None
    assert decoy.leaf_id is not None
    place = SealedEntry.objects.values_list("leaf__index", flat=True).get(pk=real.pk)
    for statement in unprotected():
        run(statement)
    return Sample(place, decoy.leaf_id, erased.erased_id, waiting.pk)


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def set_column(column: str, value: object, index: int) -> None:
    run(f"UPDATE docket_sealedentry SET {column} = %s WHERE leaf_id = %s", value, index)  # noqa: S608  names of our own


def another_id() -> object:
    return uuid4() if connection.vendor == "postgresql" else uuid4().hex


def test_the_sample_holds(sample: Sample) -> None:
    assert {finding.code for finding in found()} == {
        "events_hold", "sealed_hold", "erasures_hold", "sealed_wait", "tree_holds", "checkpoint_holds", "chain_holds",
        "key_holds", "timestamps_unchecked", "history_unknown",
    }  # fmt: skip


def test_every_column_is_tried() -> None:
    assert {field.column for field in SealedEntry._meta.concrete_fields} == {
        "id", "ciphertext", "salt", "leaf_hash", "leaf_id",
    }  # fmt: skip
    assert {field.column for field in Erasure._meta.concrete_fields} == {
        "leaf_id",
        "erased_id",
        "day",
        "reason",
    }
    assert {field.column for field in Timestamp._meta.concrete_fields} == {"checkpoint_id", "token"}


@pytest.mark.parametrize("which", ["real", "decoy"])
def test_any_change_of_a_sealed_content_or_decoy_is_named_by_its_leaf(sample: Sample, which: str) -> None:
    index = int(getattr(sample, which))
    row = SealedEntry.objects.get(leaf=index)
    data, salt, own = bytes(row.ciphertext), bytes(row.salt), bytes(row.leaf_hash)
    # Form, id, day, hash of the key, nonce, box and end of the stored bytes; then the other columns.
    for place in (0, 1, 16, 17, 20, 21, 52, 53, 90, len(data) - 1):
        with undone():
            set_column("ciphertext", flipped(data, place), index)
            assert f"Leaf {index}:" in faults()["sealed_altered"], place
    for column, value in (
        ("ciphertext", data[:-1]),
        ("ciphertext", data + b"x"),
        ("salt", flipped(salt, 0)),
        ("leaf_hash", flipped(own, 31)),
        ("id", another_id()),
    ):
        with undone():
            set_column(column, value, index)
            assert f"Leaf {index}:" in faults()["sealed_altered"], column


@pytest.mark.parametrize("which", ["real", "decoy"])
def test_a_content_that_is_removed_without_an_erasure_is_missing(sample: Sample, which: str) -> None:
    index = getattr(sample, which)
    run("DELETE FROM docket_sealedentry WHERE leaf_id = %s", index)
    assert f"Leaf {index}: its content is gone and no erasure names it" in faults()["content_missing"]


def test_contents_that_changed_places_are_both_named(sample: Sample) -> None:
    one, two = sample.real, sample.decoy
    for old, new in ((one, 99), (two, one), (99, two)):
        set_column("leaf_id", new, old)
    altered = [finding.blanks["index"] for finding in found() if finding.code == "sealed_altered"]
    assert sorted(altered) == sorted([one, two])  # type: ignore[type-var]


def test_a_content_whose_place_is_taken_away_or_moved_is_missed(sample: Sample) -> None:
    for place in (None, 999, 0):
        with undone():
            set_column("leaf_id", place, sample.real)
            assert f"Leaf {sample.real}:" in faults()["content_missing"], place


def test_a_content_that_was_put_behind_an_event_is_named(sample: Sample) -> None:
    run("UPDATE docket_sealedentry SET leaf_id = 0 WHERE id = %s", stored(sample.waiting))
    assert "Leaf 0:" in faults()["sealed_altered"]


def stored(entry: Any) -> object:
    """An id as the database under test keeps it."""
    return entry if connection.vendor == "postgresql" else entry.hex


def test_what_waits_for_its_batch_is_checked_too(sample: Sample) -> None:
    held = SealedEntry.objects.get(pk=sample.waiting)
    for column in ("ciphertext", "salt", "leaf_hash"):
        with undone():
            value = flipped(bytes(getattr(held, column)), 5)
            statement = f"UPDATE docket_sealedentry SET {column} = %s WHERE id = %s"  # noqa: S608  names of our own
            run(statement, value, stored(sample.waiting))
            assert "waiting_altered" in faults(), column


def test_the_leaf_of_a_content_is_held_to_the_checkpoint(sample: Sample) -> None:
    run('UPDATE docket_logleaf SET hash = %s WHERE "index" = %s', b"x" * 32, sample.real)
    assert {"sealed_altered", "root_differs"} <= faults().keys()


def erasure_changes(sample: Sample) -> Iterator[tuple[str, str]]:
    """What is set of an erasure, and the faults that name it."""
    astray = "Leaf 9: the erasure names no earlier leaf of sealed content"
    yield "leaf_id = 10", "Leaf 10: the erasure does not give it"
    yield "leaf_id = 999", "Leaf 9: its content is gone"
    yield f"erased_id = {sample.real}", "Leaf 9: the erasure does not give it"
    yield f"erased_id = {sample.real}", f"Leaf {sample.erased}: its content is gone"
    yield "erased_id = 0", astray
    yield "erased_id = 9", astray
    yield "erased_id = 999", astray
    yield "day = '2026-11-21'", "Leaf 9: the erasure does not give it"
    yield "reason = 'ordered'", "Leaf 9: the erasure does not give it"


def test_any_change_of_an_erasure_is_named(sample: Sample) -> None:
    for change, said in erasure_changes(sample):
        with undone():
            run(f"UPDATE docket_erasure SET {change}")  # noqa: S608  words of our own
            assert said in all_said(), (change, faults())


def test_an_erasure_that_was_removed_is_missed_at_both_leaves(sample: Sample) -> None:
    run("DELETE FROM docket_erasure")
    for index in (9, sample.erased):
        assert f"Leaf {index}: its content is gone and no erasure names it" in all_said()


def all_said() -> str:
    """Every finding in words."""
    return " ".join(finding.text("en") for finding in found())


def test_an_erasure_that_was_added_past_the_log_is_named(sample: Sample) -> None:
    columns = "INSERT INTO docket_erasure (leaf_id, erased_id, day, reason)"
    run(f"{columns} VALUES (10, %s, '2026-11-22', 'asked')", sample.decoy)
    wrong = faults()
    assert "Leaf 10:" in wrong["erasure_altered"]
    assert f"Leaf {sample.decoy}: leaf 10 says" in wrong["erased_still_there"]


def test_erased_content_that_came_back_is_named(sample: Sample) -> None:
    held = SealedEntry.objects.get(leaf=sample.real)
    (leaf,) = append_hashes([erasure_leaf(bytes(held.leaf_hash), "2026-11-22", "asked")])
    Erasure.objects.create(leaf=leaf, erased_id=sample.real, day="2026-11-22", reason="asked")
    assert faults().keys() == {"erased_still_there"}
    said = f"Leaf {sample.real}: leaf 11 says that its content was erased, and it is still there."
    assert faults()["erased_still_there"] == said


def test_a_leaf_that_nothing_stands_behind_is_a_fault(sample: Sample) -> None:
    append_hashes([b"n" * 32])
    assert "Leaf 11: its content is gone" in faults()["content_missing"]


def test_an_event_taken_from_its_leaf_is_not_taken_for_sealed_content(sample: Sample) -> None:
    run('UPDATE docket_logleaf SET event_id = NULL WHERE "index" = 10')
    assert {"content_missing", "event_without_leaf"} <= faults().keys()


def test_the_script_reads_a_receipt_against_a_database(
    sample: Sample, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only SQLite is a file that the script can open."""
    file = tmp_path / "receipt.txt"
    entry = SealedEntry.objects.get(leaf=sample.real)
    file.write_text(receipt_of(entry, SIGNER).note, encoding="utf-8")
    asked = ["--receipt", str(file), "--key", SIGNER.key.text, "--database"]
    name = str(connection.settings_dict["NAME"])
    assert main([*asked, str(tmp_path / "none.sqlite3")]) == 2
    if connection.vendor == "sqlite":
        assert main([*asked, name]) == 0
        assert "The promise was kept" in capsys.readouterr().out
        run('UPDATE docket_logleaf SET hash = %s WHERE "index" = %s', b"x" * 32, sample.real)
        assert main([*asked, name]) == 1
        assert "was removed" in capsys.readouterr().out


TOKENS: Final[tuple[Callable[[bytes], bytes], ...]] = (
    lambda token: flipped(token, 20),
    lambda token: flipped(token, len(token) - 1),
    lambda token: token[:-1],
    lambda token: token[:0],
)


def test_a_timestamp_of_another_text_is_named(sample: Sample) -> None:
    token = bytes(Timestamp.objects.get().token)
    for change in TOKENS:
        with undone():
            run("UPDATE docket_timestamp SET token = %s", change(token))
            assert "Checkpoint 1:" in faults()["timestamp_differs"]
    with undone():
        run("UPDATE docket_timestamp SET checkpoint_id = 7")
        assert "Checkpoint 7:" in faults()["timestamp_differs"]
