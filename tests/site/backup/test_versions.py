"""Archives outlive versions: an older one is restored in its old shape and brought up to date."""

import json
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from pliego.docket.actions import open_case
from pliego.docket.models import Event, LogLeaf, SealedEntry
from pliego.site.backup.faults import OtherVersionError
from pliego.site.backup.head import HEAD, MANIFEST
from pliego.site.backup.making import back_up
from pliego.site.backup.restoring import Request, restore
from pliego.site.backup.tables import LEFT_OUT, LEFT_OUT_TABLES, tables
from tests.docket.conftest import new_case, record_findings
from tests.site.backup.houses import Street
from tests.site.backup.record import append, everything, rows_of, sealed, silent
from tests.site.backup.tampering import Parts, put_together, reordered, taken_apart, with_head, with_manifest
from tests.support.keys import office_with, opened

BEFORE_SEALED_ENTRIES = "0005_sealed_entries_erasures_timestamps"


@pytest.fixture
def older(street: Street, tmp_path: Path) -> Path:
    """A backup as a version before sealed entries would have made it."""
    with street.house().lived_in():
        case = open_case(new_case("planta-ejemplo-2024"))
        for _ in range(20):
            append(case)
        made = back_up(tmp_path / "now.tar", silent).place
        found = taken_apart(made)
        loader = MigrationLoader(connection)
        later = set(loader.graph.backwards_plan(("docket", BEFORE_SEALED_ENTRIES)))
        ran = {
            room: [name for name in names if (room, name) not in later]
            for room, names in json.loads(found[HEAD])["migrations"].items()
        }
        ran = {room: names for room, names in ran.items() if names}
        state = loader.project_state([(room, names[-1]) for room, names in ran.items()]).apps
    wanted = [HEAD, *(table.part for table in tables(state)), MANIFEST]
    return put_together(tmp_path / "older.tar", with_manifest(with_ran(reordered(found, wanted), ran)))


def with_ran(found: Parts, ran: dict[str, list[str]]) -> Parts:
    """The parts with a head that tells of these migrations."""
    return with_head(found, migrations=ran)


def test_an_older_archive_is_restored_in_its_old_shape_and_brought_up_to_date(
    street: Street, older: Path
) -> None:
    with street.bare().lived_in():
        restore(Request(older), silent)
        assert (Event.objects.count(), LogLeaf.objects.count(), SealedEntry.objects.count()) == (20, 20, 0)
        assert [finding for finding in record_findings() if finding.verdict.value == "fault"] == []
        sealed(office_with("norte", opened("ana"), opened("beto")))


def test_an_older_archive_needs_a_database_that_was_never_migrated(street: Street, older: Path) -> None:
    with street.house().lived_in():
        with pytest.raises(OtherVersionError, match=r"before desk.*; give it a database that was never"):
            restore(Request(older), silent)
        assert Event.objects.count() == 0


def test_every_table_is_in_a_backup_or_left_out_by_name(street: Street, tmp_path: Path) -> None:
    with street.house().lived_in():
        found = everything()
    rooms = {model._meta.app_label for model in apps.get_models(include_auto_created=True)}

    assert rooms - {label.partition(".")[0] for label in found} == LEFT_OUT & rooms
    assert rows_of("people.person", found)[0].startswith(b'["id","password"')
    assert not [label for label in found if label.partition(".")[0] in LEFT_OUT]
    known = {model._meta.label_lower for model in apps.get_models()}
    assert {
        label for label in known - set(found) if label.partition(".")[0] not in LEFT_OUT
    } == LEFT_OUT_TABLES
    assert known >= LEFT_OUT_TABLES == {"evidence.waiting"}
