"""A backup is one state of the record, made while others write; what is made of it is the same record."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import DatabaseError, connection
from time_machine import Traveller

from pliego.docket.log.tree import tree_of
from pliego.docket.models import Case, LogLeaf, SealedEntry
from pliego.evidence.kinds import ErasureReason
from pliego.evidence.models import Exhibit
from pliego.people.models import ContentWrap, Office, Person
from pliego.site.backup.faults import NotEmptyError, TargetError
from pliego.site.backup.making import back_up
from pliego.site.backup.restoring import Request, restore
from tests.docket.conftest import record_findings
from tests.site.backup.houses import Street
from tests.site.backup.record import append, everything, handed_in, recorded, sealed, silent
from tests.support.keys import person


def test_every_row_comes_back_on_the_database_under_test_and_on_sqlite_and_back(
    street: Street, tmp_path: Path
) -> None:
    with street.house().lived_in():
        recorded()
        before = everything()
        first = back_up(tmp_path / "first.tar", silent).place
    with street.bare().lived_in():
        restore(Request(first), silent)
        assert everything() == before
        second = back_up(tmp_path / "second.tar", silent).place
    with street.house().lived_in():
        restore(Request(second), silent)
        assert everything() == before
        assert (len(record_findings()) > 2, faults()) == (True, [])


def faults() -> list[object]:
    """What is wrong with the record."""
    return [finding for finding in record_findings() if finding.verdict.value == "fault"]


def test_what_is_recorded_while_a_backup_runs_is_in_the_next_one(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in():
        record = recorded()
        size = LogLeaf.objects.count()

        def amid(what: str, done: int, of: int) -> None:
            if what == "tables":
                append(record.case)
                sealed(record.office)

        made = back_up(tmp_path, amid)
        leaves = [bytes(leaf) for leaf in LogLeaf.objects.order_by("index").values_list("hash", flat=True)]

    assert (made.head.log.size, len(leaves) > size) == (size, True)
    assert made.head.log.root == tree_of(leaves).root(size).hex()
    with street.house().lived_in():
        restore(Request(made.place), silent)
        assert LogLeaf.objects.count() == size
        assert faults() == []


def test_writers_at_the_same_moment_go_on(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in():
        record = recorded()
        ended, failed = threading.Event(), list[BaseException]()
        writers = [
            threading.Thread(target=write_until, args=(ended, failed, work))
            for work in (lambda: append(record.case), lambda: sealed(record.office))
        ]
        for writer in writers:
            writer.start()
        made = [back_up(tmp_path / f"{number}.tar", silent) for number in range(3)]
        ended.set()
        for writer in writers:
            writer.join()

    assert failed == []
    with street.house().lived_in():
        restore(Request(made[-1].place), silent)
        assert LogLeaf.objects.count() == made[-1].head.log.size
        assert faults() == []


def write_until(ended: threading.Event, failed: list[BaseException], work: Callable[[], object]) -> None:
    """Write in this thread until told to end."""
    try:
        while not ended.is_set():
            work()
    except BaseException as fault:
        failed.append(fault)
    finally:
        connection.close()


def test_numbers_and_refusals_go_on_where_they_were(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in():
        recorded()
        made = back_up(tmp_path, silent)
    with street.house().lived_in():
        restore(Request(made.place), silent)
        case = Case.objects.get()
        append(case)
        sealed(Office.objects.get())
        assert person("carla").pk > person("beto").pk
        assert faults() == []
        with pytest.raises(DatabaseError):
            case.events.filter(sequence=1).update(word="resolved")
        with pytest.raises(DatabaseError):
            LogLeaf.objects.filter(index=0).delete()


def test_an_installation_that_holds_something_is_left_alone(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in():
        recorded()
        made = back_up(tmp_path, silent)
        before = everything()
        with pytest.raises(NotEmptyError, match=r"is not empty .*PLIEGO_VAR"):
            restore(Request(made.place), silent)
        assert everything() == before

    house = street.house()
    stray = house.folder / "exhibits" / "ab" / ("ab" * 16)
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"something")
    with house.lived_in():
        with pytest.raises(NotEmptyError, match=r"store of exhibits is not empty .*PLIEGO_EXHIBITS"):
            restore(Request(made.place), silent)
        assert Person.objects.count() == 0


def test_an_exhibit_erased_while_the_backup_runs_is_not_in_it_and_does_not_come_back(
    street: Street, tmp_path: Path
) -> None:
    with street.house().lived_in():
        record = recorded()
        other = handed_in(b"Otro escrito.\n", record.office, record.lead)
        kept, erased = sorted((record.exhibit, other), key=lambda exhibit: exhibit.pk)

        def amid(what: str, done: int, of: int) -> None:
            if what == "exhibits" and done < of:
                record.erase(erased, ErasureReason.REQUEST)

        made = back_up(tmp_path, amid)

    assert made.manifest.exhibits.erased == (erased.pk.hex,)
    assert (made.manifest.exhibits.count, made.manifest.exhibits.missing) == (1, ())
    with street.house().lived_in() as house:
        done = restore(Request(made.place), silent)
        gone = Exhibit.objects.get(pk=erased.pk)
        assert done.erased == 2
        assert (gone.erased_at is None, bytes(gone.description)) == (False, b"")
        assert not ContentWrap.objects.filter(content=gone.pk).exists()
        assert [file.name for file in (house.folder / "exhibits").glob("??/*")] == [kept.pk.hex]
        assert faults() == []


def test_an_exhibit_that_the_store_lost_is_named_and_the_rest_is_kept(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in() as house:
        record = recorded()
        handed_in(b"Otro escrito, que se queda.\n", record.office, record.lead)
        name = record.exhibit.pk.hex
        stored = house.folder / "exhibits" / name[:2] / name
        stored.write_bytes(stored.read_bytes()[:-1] + b"?")
        made = back_up(tmp_path, silent)

    assert (made.manifest.exhibits.count, made.manifest.exhibits.missing) == (1, (name,))
    with street.house().lived_in():
        assert restore(Request(made.place), silent).archive.manifest.exhibits.missing == (name,)


def test_what_was_erased_since_is_erased_again_by_any_journal(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in() as house:
        record = recorded()
        older = back_up(tmp_path / "older.tar", silent).place
        record.erase(record.exhibit, ErasureReason.LAW)
        journal = tmp_path / "kept.jsonl"
        journal.write_bytes((house.folder / "erasures.jsonl").read_bytes())

    with street.house().lived_in():
        restore(Request(older), silent)
        assert Exhibit.objects.get().erased_at is None, "nothing here tells of the erasure"
    for given, own in (((journal,), b""), ((), journal.read_bytes())):
        there = street.house()
        if own:
            (there.folder / "erasures.jsonl").write_bytes(own)
        with there.lived_in():
            done = restore(Request(older, given), silent)
            assert done.erased == 2
            assert is_gone()
            assert (there.folder / "erasures.jsonl").read_bytes() == journal.read_bytes()


def is_gone() -> bool:
    """Whether nothing of the one exhibit is left but its row, and the log says so."""
    gone = Exhibit.objects.get()
    there = ContentWrap.objects.filter(content=gone.pk).exists() or SealedEntry.objects.filter(
        leaf__erased_by__isnull=False
    )
    return gone.erased_at is not None and bytes(gone.description) == b"" and not there and faults() == []


def test_a_newer_archive_beside_is_told_and_believed_only_when_given(
    street: Street, tmp_path: Path, clock: Traveller
) -> None:
    with street.house().lived_in():
        record = recorded()
        older = back_up(tmp_path, silent).place
        record.erase(record.exhibit, ErasureReason.MISTAKE)
        clock.shift(60)
        newer = back_up(tmp_path, silent).place
    with street.house().lived_in():
        done = restore(Request(older), silent)
        assert not is_gone()
        assert any(f"--erasures {newer}" in note for note in done.notes)
    with street.house().lived_in():
        done = restore(Request(older, journals=(newer,)), silent)
        assert is_gone()
        assert not any("--erasures" in note for note in done.notes)


def test_a_backup_is_for_its_owner_only_and_writes_over_nothing(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in():
        made = back_up(tmp_path, silent)
        assert made.place.stat().st_mode & 0o777 == 0o600
        for target in (made.place, tmp_path):
            with pytest.raises(TargetError, match="it is there already; name another file, or a folder"):
                back_up(target, silent)
        with pytest.raises(TargetError, match="there is no such folder; make it, or name another"):
            back_up(tmp_path / "none" / "b.tar", silent)
    assert list(tmp_path.glob("*.tar")) == [made.place]


def test_a_backup_that_fails_leaves_nothing_and_takes_away_what_a_killed_one_left(
    street: Street, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / ".pliego-backup-0123456789abcdef").write_bytes(b"half")

    def fail(what: str, done: int, of: int) -> None:
        raise KeyboardInterrupt

    with street.house().lived_in(), pytest.raises(KeyboardInterrupt):
        back_up(folder, fail)
    assert list(folder.iterdir()) == []


def test_a_restore_that_fails_leaves_no_row_and_no_exhibit(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in():
        recorded()
        made = back_up(tmp_path, silent)

    def fail(what: str, done: int, of: int) -> None:
        if (what, done) == ("tables", of):
            raise KeyboardInterrupt

    with street.house().lived_in() as house:
        with pytest.raises(KeyboardInterrupt):
            restore(Request(made.place), fail)
        assert (Person.objects.count(), LogLeaf.objects.count()) == (0, 0)
        assert list((house.folder / "exhibits").glob("??/*")) == []
        restore(Request(made.place), silent)
