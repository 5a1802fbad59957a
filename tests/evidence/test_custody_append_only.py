"""The database itself refuses to change custody, to delete an exhibit, or to bring one back."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from pliego.evidence.actions import erase
from pliego.evidence.kinds import ErasureReason
from pliego.evidence.models import Custody, Exhibit

from .conftest import Desk

CHANGES = {
    "update of custody": "UPDATE evidence_custody SET deed = 'erased'",
    "update of its time": "UPDATE evidence_custody SET at = at",
    "delete of custody": "DELETE FROM evidence_custody",
    "delete of an exhibit": "DELETE FROM evidence_exhibit",
    "another hash": "UPDATE evidence_exhibit SET sealed_hash = sealed_hash",
    "another time": "UPDATE evidence_exhibit SET received_at = received_at",
    "another office": "UPDATE evidence_exhibit SET office_id = office_id",
    "another origin": "UPDATE evidence_exhibit SET derived_from_id = NULL",
    "a made-up deed": (
        "INSERT INTO evidence_custody (id, at, deed, detail, exhibit_id, person_id) "
        "SELECT id + 50, at, 'lost', detail, exhibit_id, person_id FROM evidence_custody"
    ),
    "erased, and yet described": "UPDATE evidence_exhibit SET erased_at = received_at",
}
REPLACEMENTS = {
    "custody": (
        "INSERT OR REPLACE INTO evidence_custody (id, at, deed, detail, exhibit_id, person_id) "
        "SELECT id, at, 'opened', detail, exhibit_id, person_id FROM evidence_custody"
    ),
    "an exhibit": "INSERT OR REPLACE INTO evidence_exhibit SELECT * FROM evidence_exhibit",
}
TRUNCATIONS = {
    "custody": "TRUNCATE evidence_custody CASCADE",
    "exhibits": "TRUNCATE evidence_exhibit CASCADE",
}


@pytest.fixture
def exhibit(desk: Desk) -> Exhibit:
    return desk.hand_in(b"x", "notas.txt")


def refused(statement: str) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except IntegrityError:
        return True
    return False


@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES)
def test_raw_sql_is_refused(exhibit: Exhibit, statement: str) -> None:
    assert refused(statement)


def test_replacing_or_emptying_is_refused(exhibit: Exhibit, database_vendor: str) -> None:
    # PostgreSQL empties no table whose foreign keys it has still to look at.
    connection.check_constraints()
    statements = {"sqlite": REPLACEMENTS, "postgresql": TRUNCATIONS}[database_vendor]
    assert [name for name, statement in statements.items() if not refused(statement)] == []


def test_an_erased_exhibit_stays_erased(exhibit: Exhibit, desk: Desk) -> None:
    erase(exhibit, desk.person, ErasureReason.REQUEST)
    assert refused("UPDATE evidence_exhibit SET erased_at = NULL")
    assert refused("UPDATE evidence_exhibit SET description = sealed_hash")


def test_the_same_holds_through_the_models(exhibit: Exhibit) -> None:
    line = Custody.objects.get()
    line.detail = "other"
    with pytest.raises(IntegrityError), transaction.atomic():
        line.save()
    with pytest.raises(IntegrityError), transaction.atomic():
        Custody.objects.all().delete()
    with pytest.raises(ProtectedError):
        exhibit.delete()
    assert Custody.objects.get().detail == ""
