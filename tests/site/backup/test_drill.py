"""The drill: a backup under load, a fire, an installation made anew, and an exhibit opened by two shares on paper."""

import threading
from pathlib import Path

import pytest
from django.db import connection
from time_machine import Traveller

from pliego.desk.actions import open_exhibit
from pliego.docket.kinds import ErasureReason as ErasureReasonOfLog
from pliego.docket.log.tree import tree_of
from pliego.docket.log_store import log_size, log_tree
from pliego.docket.models import LogLeaf
from pliego.evidence.kinds import ErasureReason
from pliego.evidence.models import Exhibit
from pliego.people.actions import make_member_key, recover
from pliego.people.keys import CHEAPEST
from pliego.people.models import Office, Person
from pliego.reports.actions import erase_report
from pliego.reports.errors import UnknownReceiptError
from pliego.reports.queries import by_receipt
from pliego.site.backup.container import content, parts
from pliego.site.backup.making import back_up
from tests.site.backup.conftest import Pliego
from tests.site.backup.houses import House, Street
from tests.site.backup.record import LONG, Record, append, handed_in, recorded, sealed, silent
from tests.support.reports import CONTENT, attachment, filed


def test_the_drill(street: Street, pliego: Pliego, tmp_path: Path, clock: Traveller) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    first = street.house()
    with first.lived_in():
        record = recorded()
        doomed = handed_in(b"Lo que se pide borrar.\n", record.office, record.lead)
        made = under_load(record, backups)
        leaves = [bytes(leaf) for leaf in LogLeaf.objects.order_by("index").values_list("hash", flat=True)]
        stored = in_store(first, record.exhibit)
        record.erase(doomed, ErasureReason.REQUEST)
        journal = tmp_path / "kept-elsewhere.jsonl"
        journal.write_bytes((first.folder / "erasures.jsonl").read_bytes())
    street.destroy(first)

    second = street.bare()
    with second.lived_in():
        done = pliego("restore", str(made), "--erasures", str(journal))
        size = made_size(done.out)
        root = tree_of(leaves).root(size).hex()
        assert done.code == 0, done
        assert "erased again: 2\n" in done.out
        assert f"the log had {size} leaves and the root {root}, as the archive says; " in done.out
        assert "the record was verified: nothing is wrong with it\n" in done.out
        assert (log_size() > size, log_tree().root(size).hex()) == (True, root)

        assert opened_by_shares(record) == LONG
        assert in_store(second, record.exhibit) == stored
        assert Exhibit.objects.get(pk=doomed.pk).erased_at is not None
        assert not (second.folder / "exhibits" / doomed.pk.hex[:2] / doomed.pk.hex).exists()


def under_load(record: Record, backups: Path) -> Path:
    """A backup while two threads append and seal."""
    ended, failed = threading.Event(), list[BaseException]()

    def write() -> None:
        try:
            while not ended.is_set():
                append(record.case)
                sealed(record.office)
        except BaseException as fault:
            failed.append(fault)
        finally:
            connection.close()

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    made = back_up(backups, silent)
    ended.set()
    for writer in writers:
        writer.join()
    assert failed == []
    with made.place.open("rb") as file:
        for part in parts(file):
            assert b"BEGIN PRIVATE KEY" not in b"".join(content(file, part))
    return made.place


def made_size(out: str) -> int:
    """The leaves that the log had, as the command says."""
    return int(out.partition("the log had ")[2].partition(" ")[0])


def in_store(house: House, exhibit: Exhibit) -> bytes:
    """The sealed bytes of an exhibit."""
    return (house.folder / "exhibits" / exhibit.pk.hex[:2] / exhibit.pk.hex).read_bytes()


def opened_by_shares(record: Record) -> bytes:
    """What is in the exhibit, for a member whose passphrase is lost and two shares of the office."""
    ana = Person.objects.get(login="ana")
    key = make_member_key(ana, "una frase que no es la de antes", CHEAPEST)
    recover(Office.objects.get(), record.shares, ana)
    opening = open_exhibit(Exhibit.objects.get(pk=record.exhibit.pk), key)
    assert opening.description.name == "notas.txt"
    return b"".join(opening.pieces)


def test_a_report_that_was_erased_since_does_not_come_back(
    street: Street, pliego: Pliego, tmp_path: Path, clock: Traveller
) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    first = street.house()
    with first.lived_in():
        record = recorded()
        kept, _ = filed(record.office)
        doomed, told = filed(record.office, attachments=(attachment(),))
        content = told.opened.content
        made = back_up(backups, silent).place
        erase_report(told.opened.report, ErasureReasonOfLog.ASKED)
        journal = tmp_path / "kept-elsewhere.jsonl"
        journal.write_bytes((first.folder / "erasures.jsonl").read_bytes())
    street.destroy(first)

    with street.bare().lived_in():
        assert pliego("restore", str(made), "--erasures", str(journal)).code == 0
        assert by_receipt(kept).content.place == CONTENT.place
        with pytest.raises(UnknownReceiptError):
            by_receipt(doomed)
        assert not Exhibit.objects.filter(report_file__isnull=False, erased_at=None).exists()
        assert not Exhibit.objects.filter(pk=content.files[0].exhibit, erased_at=None).exists()
