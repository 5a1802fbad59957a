"""Whatever is changed, removed, added or moved past the triggers is found and named, on both databases.

The stand-alone script reads SQLite by itself; there it must find the same.
"""

import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import connection, transaction

from pliego.docket.actions import ForkError, append_event, current_checkpoint, open_case, sign_checkpoint
from pliego.docket.kinds import Visibility
from pliego.docket.leaves import leaf_hash
from pliego.docket.log.pliego_verify import (
    Checkpoint as Signed,
)
from pliego.docket.log.pliego_verify import (
    Finding,
    Key,
    Trusted,
    Verdict,
    blocks_of,
    check_database_file,
    check_record_against,
    roots_of,
    sound,
)
from pliego.docket.log.signing import Signer
from pliego.docket.log_store import append_leaves
from pliego.docket.models import Case, Checkpoint, Event, LogLeaf
from pliego.docket.recording import new_event
from tests.docket.conftest import MakeEntry, new_case
from tests.support.corrections import supersede

NOW: Final = datetime(2026, 11, 22, tzinfo=UTC)
SIGNER: Final = Signer("test.example/log", Ed25519PrivateKey.from_private_bytes(b"k" * 32))
OWN: Final = Trusted(SIGNER.key)
TABLES: Final = (
    "docket_event", "docket_case", "docket_logleaf", "docket_lognode", "docket_checkpoint", "docket_sealedentry",
    "docket_erasure", "docket_timestamp",
)  # fmt: skip

EVENT: Final[Mapping[str, Any]] = {
    "id": 4_000, "case_id": 2, "sequence": 900, "word": "review_accepted", "kind": "denial",
    "date_text": "2024-04-17", "precision": "month", "dates_what": "announced", "occurrence": 2, "proceeding": "p",
    "recorded_at": "2026-11-22 12:00:00.000001+00:00", "known_by": "2024-05-02", "payload": '{"detail": "Altered"}',
    "payload_version": 2, "source_key": "t/x", "source_url": "https://example.org/other", "confidence": "D",
    "visibility": "sealed", "supersedes_id": 5, "salt": b"s" * 16, "canonical": b"{}", "leaf_hash": b"h" * 32,
}  # fmt: skip
"""For each column of an event, another value that the table would take."""


CHANGES: Final = (
    ("UPDATE docket_case SET slug = 'x' WHERE slug LIKE 'planta%'", "columns_altered", "case"),
    ("DELETE FROM docket_event WHERE sequence = 4", "leaf_without_event", "Leaf 4"),
    ("DELETE FROM docket_event WHERE sequence = 261", "leaf_without_event", "Leaf 261"),
    ('DELETE FROM docket_logleaf WHERE "index" = 4', "event_without_leaf", " e4"),
    ('DELETE FROM docket_logleaf WHERE "index" = 4', "leaf_missing", "Leaf 4"),
    ('DELETE FROM docket_logleaf WHERE "index" = 261', "log_shorter", "the log has 261"),
    ('UPDATE docket_logleaf SET "index" = 999 WHERE "index" = 4', "leaf_missing", "Leaf 4"),
    ('UPDATE docket_logleaf SET event_id = 999 WHERE "index" = 4', "leaf_without_event", "Leaf 4"),
    (
        'UPDATE docket_logleaf SET hash = (SELECT hash FROM docket_lognode) WHERE "index" = 4',
        "leaf_altered",
        " e4",
    ),
    ("UPDATE docket_lognode SET level = 2", "node_altered", "level 1"),
    ("UPDATE docket_lognode SET position = 1", "node_altered", "Node 0"),
    (
        'UPDATE docket_lognode SET hash = (SELECT hash FROM docket_logleaf WHERE "index" = 0)',
        "node_altered",
        "0",
    ),
    ("DELETE FROM docket_lognode", "node_altered", "Node 0 of level 1"),
    ("UPDATE docket_checkpoint SET number = 7 WHERE number = 2", "chain_broken", "Checkpoint 7"),
    ("DELETE FROM docket_checkpoint WHERE number = 1", "chain_broken", "Checkpoint 2"),
    ("UPDATE docket_checkpoint SET key = 'x' WHERE number = 1", "unreadable", "checkpoint 1"),
    ("UPDATE docket_checkpoint SET note = 'x' WHERE number = 1", "unreadable", "checkpoint"),
    ("UPDATE docket_checkpoint SET note = REPLACE(note, '262', '261')", "bad_signature", "signature"),
)
"""Statements that change the log, the code of the fault by which each is found, and what its text names."""


@pytest.fixture
def record(committed: None, entry: MakeEntry) -> Case:
    """262 events in two cases, one of them sealed, one superseding; two checkpoints; no trigger left to refuse."""
    case, other = (open_case(new_case(slug)) for slug in ("planta-ejemplo-2024", "otra-planta-2024"))
    first = append_event(case, entry(payload={"detail": "Áéñ", "value": 3}))
    append_event(other, entry(visibility=Visibility.SEALED, payload={"detail": "hidden"}))
    supersede(first, entry(payload={"detail": "As it was"}))
    sign_checkpoint(SIGNER, lambda: NOW)
    append_leaves(
        Event.objects.bulk_create([new_event(case, place, entry(), NOW) for place in range(3, 262)])
    )
    sign_checkpoint(SIGNER, lambda: NOW)
    for statement in unprotected():
        run(statement)
    return case


def unprotected() -> list[str]:
    """What the owner of a database can do: take away every trigger and foreign key that refuses."""
    if connection.vendor == "postgresql":
        return [f"ALTER TABLE {table} DISABLE TRIGGER ALL" for table in TABLES]
    triggers = fetch("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    return ["PRAGMA foreign_keys = OFF", *(f"DROP TRIGGER {name}" for (name,) in triggers)]


def run(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values or None)


def alter(column: str, value: object, sequence: int) -> None:
    """Set a column of the events of that number."""
    run(f"UPDATE docket_event SET {column} = %s WHERE sequence = %s", value, sequence)  # noqa: S608  names of our own


def fetch(statement: str) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def found(trusted: Trusted = OWN) -> list[Finding]:
    """What the command finds, having made sure that the script finds the same where it can look."""
    findings = check_record_against(fetch, trusted)
    if connection.vendor == "sqlite":
        assert check_database_file(Path(str(connection.settings_dict["NAME"])), trusted) == findings
    return findings


def faults(trusted: Trusted = OWN) -> dict[str, str]:
    """What is wrong, in words, by code; of several of one code the first."""
    wrong = [finding for finding in found(trusted) if finding.verdict is Verdict.FAULT]
    return {finding.code: finding.text("en") for finding in reversed(wrong)}


def test_an_untouched_record_holds(record: Case) -> None:
    assert {finding.code for finding in found()} == {
        "events_hold", "tree_holds", "checkpoint_holds", "chain_holds", "key_holds", "history_unknown",
    }  # fmt: skip


def test_every_column_is_tried(record: Case) -> None:
    assert EVENT.keys() == {field.column for field in Event._meta.concrete_fields}


def test_any_column_of_an_event_that_is_changed_is_found_and_the_event_named(record: Case) -> None:
    third = Event.objects.get(case=record, sequence=3)
    held: dict[str, Any] = {**Event.objects.filter(pk=third.pk).values().get()} | {
        "payload": json.dumps(third.payload)
    }
    for column, value in EVENT.items():
        assert value != held[column]
        alter(column, value, 3)
        wrong = faults()
        assert wrong, column
        named = " ".join(wrong.values())
        assert "leaf 3" in named.lower() or " e3:" in named or "e900" in named, (column, wrong)
        alter(column, held[column], 900 if column == "sequence" else 3)
        assert sound(found()), column


def test_any_row_of_the_log_that_is_changed_or_removed_is_named(record: Case) -> None:
    for statement, code, name in CHANGES:
        with undone():
            run(statement)
            assert name in faults().get(code, ""), (statement, faults())
    assert sound(found())


@contextmanager
def undone() -> Iterator[None]:
    """What is written is undone at the end; on SQLite it is committed first, so that the script sees it."""
    if connection.vendor == "postgresql":
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
        return
    file = Path(str(connection.settings_dict["NAME"]))
    run("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    kept = file.read_bytes()
    run("PRAGMA foreign_keys = OFF")
    yield
    run("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    file.write_bytes(kept)


def test_an_event_removed_with_its_leaf_is_named(record: Case) -> None:
    run("DELETE FROM docket_event WHERE sequence = 5")
    run('DELETE FROM docket_logleaf WHERE "index" = 5')
    assert faults()["leaf_missing"].startswith("Leaf 5:")


def test_the_last_event_removed_with_its_leaf_is_missed_by_the_checkpoint(record: Case) -> None:
    run("DELETE FROM docket_event WHERE sequence = 261")
    run('DELETE FROM docket_logleaf WHERE "index" = 261')
    assert "it says 262 leaves, and the log has 261" in faults()["log_shorter"]


def test_events_that_changed_places_are_found(record: Case) -> None:
    one, two = LogLeaf.objects.get(index=10), LogLeaf.objects.get(index=11)
    for index, event in ((10, 9_999), (11, one.event_id), (10, two.event_id)):
        run('UPDATE docket_logleaf SET event_id = %s WHERE "index" = %s', event, index)
    run('UPDATE docket_logleaf SET hash = %s WHERE "index" = 10', bytes(two.hash))
    run('UPDATE docket_logleaf SET hash = %s WHERE "index" = 11', bytes(one.hash))
    assert faults().keys() == {"node_altered", "root_differs"}


def test_an_event_added_past_the_log_is_named(record: Case, entry: MakeEntry) -> None:
    new_event(record, 262, entry(), NOW).save()
    assert faults()["event_without_leaf"].startswith("planta-ejemplo-2024 e262:")


def test_an_event_that_was_inserted_with_all_that_follows_moved_is_found(
    record: Case, entry: MakeEntry
) -> None:
    stray = new_event(record, 262, entry(), NOW)
    stray.save()
    run('UPDATE docket_logleaf SET "index" = "index" + 1000 WHERE "index" >= 4')
    run('UPDATE docket_logleaf SET "index" = "index" - 999 WHERE "index" >= 1000')
    LogLeaf.objects.create(index=4, event=stray, hash=stray.leaf_hash)
    assert faults().keys() == {"node_altered", "root_differs"}
    assert "first 262 leaves" in faults()["root_differs"]


@pytest.mark.parametrize("column", ["payload", "recorded_at"])
def test_columns_that_cannot_be_read_at_all_are_named(record: Case, column: str) -> None:
    """Only SQLite lets such a value in, past its own checks; PostgreSQL has types that refuse it."""
    if connection.vendor == "sqlite":
        run("PRAGMA ignore_check_constraints = ON")
        alter(column, "no", 4)
        run("PRAGMA ignore_check_constraints = OFF")
        assert " e4:" in faults()["columns_altered"]
    else:
        with pytest.raises(Exception, match="invalid input syntax"):
            alter(column, "no", 4)


def rewrite(record: Case, signer: Signer) -> None:
    """What the owner of database and key can do: change an event, and make everything after it anew."""
    event = Event.objects.get(case=record, sequence=4)
    event.word = "review_accepted"
    event.seal(secrets.token_bytes(16))
    alter("word", event.word, 4)
    for column in ("salt", "canonical", "leaf_hash"):
        alter(column, getattr(event, column), 4)
    run('UPDATE docket_logleaf SET hash = %s WHERE "index" = 4', event.leaf_hash)
    hashes = [bytes(root) for (root,) in fetch('SELECT hash FROM docket_logleaf ORDER BY "index"')]
    for root in blocks_of(hashes).values():
        run("UPDATE docket_lognode SET hash = %s", root)
    resign(signer, hashes)
    assert leaf_hash(bytes(event.salt), bytes(event.canonical)) == hashes[4]


def resign(signer: Signer, hashes: list[bytes]) -> None:
    last: Signed | None = None
    for number, size in ((1, 3), (2, 262)):
        root = roots_of(hashes, [size])[size]
        last = Signed(
            signer.origin, size, root, number, "2026-11-22T00:00:00Z", last.digest if last else "0" * 64
        )
        run(
            "UPDATE docket_checkpoint SET note = %s, key = %s WHERE number = %s",
            signer.sign(last.text), signer.key.text, number,
        )  # fmt: skip


def test_a_history_rewritten_by_the_owner_of_the_key_is_found_with_a_checkpoint_kept_elsewhere(
    record: Case,
) -> None:
    early, late = (checkpoint.note for checkpoint in Checkpoint.objects.order_by("number"))
    rewrite(record, SIGNER)

    assert sound(found())
    assert "history_unknown" in {finding.code for finding in found()}
    assert "There are two histories" in faults(Trusted(SIGNER.key, late))["against_differs"]
    assert faults(Trusted(SIGNER.key, early)) == {}


def test_a_history_rewritten_by_someone_without_the_key_is_found_by_the_key(record: Case) -> None:
    rewrite(record, Signer(SIGNER.origin, Ed25519PrivateKey.from_private_bytes(b"x" * 32)))
    assert faults().keys() == {"other_key"}


def test_a_checkpoint_kept_elsewhere_is_part_of_the_history_that_it_was_signed_in(
    record: Case, entry: MakeEntry
) -> None:
    kept = Checkpoint.objects.get(number=2).note
    append_event(record, entry())
    findings = found(Trusted(SIGNER.key, kept))
    assert sound(findings)
    assert {"against_holds", "unsealed"} <= {finding.code for finding in findings}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda note: note.replace("262", "261"), "bad_signature"),
        (lambda _: "", "history_unknown"),
        (lambda _: "x", "unreadable"),
    ],
)
def test_a_kept_checkpoint_that_was_altered_proves_nothing(
    record: Case, change: Callable[[str], str], code: str
) -> None:
    kept = change(Checkpoint.objects.get(number=2).note)
    assert code in {finding.code for finding in found(Trusted(SIGNER.key, kept))}


def test_a_kept_checkpoint_of_more_leaves_than_there_are_is_told(record: Case) -> None:
    larger = Signed(SIGNER.origin, 300, bytes(32), 9, "2026-11-22T00:00:00Z", "0" * 64)
    kept = SIGNER.sign(larger.text)
    assert "says 300 leaves and this log has 262" in faults(Trusted(SIGNER.key, kept))["against_shorter"]


def test_a_log_that_was_rewritten_is_not_signed_again(record: Case, entry: MakeEntry) -> None:
    run('DELETE FROM docket_logleaf WHERE "index" = 261')
    with pytest.raises(ForkError, match="no longer continues checkpoint 2"):
        sign_checkpoint(SIGNER, lambda: NOW)
    with pytest.raises(ForkError, match=r"set PLIEGO_LOG_ORIGIN to test\.example/log"):
        sign_checkpoint(Signer("other.example/log", SIGNER.private), lambda: NOW)


def test_a_log_of_the_same_size_with_other_leaves_is_not_published_as_signed(record: Case) -> None:
    assert current_checkpoint(SIGNER).number == 2
    run('UPDATE docket_logleaf SET hash = (SELECT hash FROM docket_lognode) WHERE "index" = 260')
    with pytest.raises(ForkError, match="no longer continues checkpoint 2"):
        current_checkpoint(SIGNER)


def test_a_checkpoint_is_signed_again_only_when_the_log_has_grown(record: Case, entry: MakeEntry) -> None:
    assert current_checkpoint(SIGNER).number == 2
    append_event(record, entry())
    assert current_checkpoint(SIGNER).number == 3
    assert sign_checkpoint(SIGNER).number == 4


def test_a_log_without_events_is_signed_and_holds(committed: None) -> None:
    assert {finding.code for finding in found()} >= {"no_checkpoint"}
    sign_checkpoint(SIGNER)
    assert sound(found())
    assert Key(SIGNER.origin, SIGNER.key.public) == SIGNER.key
