"""Every event becomes a leaf of the log in the transaction that writes it, and the database refuses anything else."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from pliego.docket.actions import append_event, open_case
from pliego.docket.log.pliego_verify import blocks_of, roots_of
from pliego.docket.log_store import append_leaves, log_size, log_tree
from pliego.docket.models import Case, Checkpoint, Event, LogLeaf, LogNode
from pliego.docket.recording import new_event
from tests.docket.conftest import MakeEntry, TwoTables, new_case

NOW = datetime(2026, 11, 22, tzinfo=UTC)
LAST = "0005_sealed_entries_erasures_timestamps"


def leaves() -> list[bytes]:
    """The leaf hashes of the log in their order."""
    return [bytes(root) for root in LogLeaf.objects.order_by("index").values_list("hash", flat=True)]


def sound() -> bool:
    """Whether every event has its leaf, places have no gap, and nodes and root are those of the leaves."""
    found = list(LogLeaf.objects.order_by("index").select_related("event"))
    nodes = {(node.level, node.position): bytes(node.hash) for node in LogNode.objects.all()}
    hashes = leaves()
    return (
        len(found) == Event.objects.count() == log_size()
        and [leaf.index for leaf in found] == list(range(len(found)))
        and all(leaf.event and bytes(leaf.hash) == bytes(leaf.event.leaf_hash) for leaf in found)
        and nodes == blocks_of(hashes)
        and log_tree().root(len(hashes)) == roots_of(hashes, [len(hashes)])[len(hashes)]
    )


def test_events_are_leaves_in_the_order_of_recording_whatever_their_case(
    case: Case, entry: MakeEntry
) -> None:
    other = open_case(new_case("otra-planta-2024"))
    made = [append_event(each, entry()) for each in (case, other, case, other, other)]

    assert leaves() == [event.leaf_hash for event in made]
    assert sound()


def test_an_import_is_a_run_of_leaves(case: Case, entry: MakeEntry, tables: TwoTables) -> None:
    append_event(case, entry())
    report = tables.load()
    append_event(case, entry())

    assert log_size() == report.added + 2
    assert sound()


def test_blocks_are_completed_one_by_one_and_at_once(case: Case, entry: MakeEntry) -> None:
    for count in (250, 5, 1, 1, 600):
        append_many(case, entry, count)
        assert sound()
    assert LogNode.objects.count() == 3


def append_many(case: Case, entry: MakeEntry, count: int) -> None:
    """Append so many events in one go."""
    first = case.events.count() + 1
    events = [new_event(case, first + place, entry(), NOW) for place in range(count)]
    append_leaves(Event.objects.bulk_create(events))


def test_an_event_that_is_not_written_leaves_no_leaf(case: Case, entry: MakeEntry) -> None:
    def fail() -> None:
        with transaction.atomic():
            append_event(case, entry())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (log_size(), Event.objects.count()) == (0, 0)


@pytest.mark.parametrize("verb", ["UPDATE docket_logleaf SET hash = hash", "DELETE FROM docket_logleaf"])
@pytest.mark.parametrize("table", ["docket_logleaf", "docket_lognode", "docket_checkpoint"])
def test_nothing_of_the_log_can_be_changed_or_deleted(
    case: Case, entry: MakeEntry, table: str, verb: str
) -> None:
    append_many(case, entry, 256)
    Checkpoint.objects.create(number=1, note="n", key="k")
    column = "note" if table == "docket_checkpoint" else "hash"
    statement = verb.replace("docket_logleaf", table).replace("hash", column)

    assert refused(lambda: run(statement))
    assert (log_size(), LogNode.objects.count(), Checkpoint.objects.count()) == (256, 1, 1)


@pytest.mark.parametrize("table", ["docket_logleaf", "docket_lognode", "docket_checkpoint"])
def test_truncation_is_refused(case: Case, entry: MakeEntry, table: str) -> None:
    append_many(case, entry, 256)
    Checkpoint.objects.create(number=1, note="n", key="k")
    verb, rest = {"postgresql": ("TRUNCATE", "CASCADE"), "sqlite": ("DELETE FROM", "")}[connection.vendor]

    assert refused(lambda: run(f"{verb} {table} {rest}"))


def test_places_are_given_out_without_a_gap_and_once(case: Case, entry: MakeEntry) -> None:
    event = append_event(case, entry())
    stray = new_event(case, 2, entry(), NOW)
    stray.save()

    assert refused(lambda: LogLeaf.objects.create(index=0, event=stray, hash=stray.leaf_hash))
    assert refused(lambda: LogLeaf.objects.create(index=2, event=stray, hash=stray.leaf_hash))
    assert refused(lambda: LogLeaf.objects.create(index=1, event=event, hash=event.leaf_hash))
    assert refused(lambda: Checkpoint.objects.create(number=2, note="n", key="k"))
    LogLeaf.objects.create(index=1, event=stray, hash=stray.leaf_hash)


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (
            'docket_logleaf ("index", event_id, hash)',
            'l."index" + 1, l.event_id, l.hash FROM docket_logleaf l',
        ),
        (
            'docket_logleaf ("index", event_id, hash)',
            'l."index", e.id, l.hash FROM docket_logleaf l, docket_event e',
        ),
        ("docket_lognode (id, level, position, hash)", "id + 1, level, position, hash FROM docket_lognode"),
        ("docket_lognode (id, level, position, hash)", "id, level, position + 1, hash FROM docket_lognode"),
        ("docket_checkpoint (number, note, key)", "number, key, note FROM docket_checkpoint"),
    ],
)
def test_insertion_that_replaces_is_refused(case: Case, entry: MakeEntry, rows: str, columns: str) -> None:
    append_many(case, entry, 256)
    Checkpoint.objects.create(number=1, note="n", key="k")
    verb = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"

    assert refused(lambda: run(f"{verb} INTO {rows} SELECT {columns}"))
    assert sound()


def refused(change: Callable[[], object]) -> bool:
    """Whether the database refuses the change with an integrity error."""
    try:
        with transaction.atomic():
            change()
    except IntegrityError:
        return True
    return False


def run(statement: str) -> None:
    """Send one statement past all of Django's own guards, when no deferred check of a key is pending."""
    connection.check_constraints()
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_events_from_before_the_log_become_its_leaves(committed: None, entry: MakeEntry) -> None:
    case = open_case(new_case("planta-ejemplo-2024"))
    migrate("0002_append_only")
    earlier = [new_event(case, place, entry(), NOW) for place in range(1, 261)]
    Event.objects.bulk_create(earlier)
    migrate("0004_leaves_of_earlier_events")

    assert leaves() == [event.leaf_hash for event in earlier]
    assert (sound(), LogNode.objects.count()) == (True, 1)
    migrate(LAST)
    assert leaves() == [event.leaf_hash for event in earlier]
    append_event(case, entry())
    assert sound()
    assert refused(lambda: LogLeaf.objects.all().delete())


def migrate(name: str) -> None:
    """Bring the docket to one of its migrations."""
    MigrationExecutor(connection).migrate([("docket", name)])


def test_writers_at_the_same_moment_share_one_run_of_places(committed: None, entry: MakeEntry) -> None:
    cases = [open_case(new_case(f"planta-{number}-2024")) for number in range(4)]
    faults: list[BaseException] = []

    def write(case: Case) -> None:
        try:
            for _ in range(8):
                append_event(case, entry())
        except BaseException as fault:
            faults.append(fault)
        finally:
            connection.close()

    writers = [threading.Thread(target=write, args=(case,)) for case in cases for _ in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert faults == []
    assert (log_size(), sound()) == (64, True)
