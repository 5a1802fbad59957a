"""Who recorded what cannot be changed, nor taken away, on either database."""

import pytest
from django.db import IntegrityError, connection, transaction

from pliego.docket.models import Case

from .conftest import Offices

STATEMENTS = (
    "UPDATE desk_recording SET reference = 'x'",
    "UPDATE desk_recording SET part = part + 100",
    "DELETE FROM desk_recording",
    "UPDATE desk_caseopening SET person_id = {person}",
    "DELETE FROM desk_caseopening",
)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_the_database_refuses_to_change_who_recorded(case: Case, offices: Offices, statement: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(person=offices.beto.pk))


def test_no_row_takes_the_place_of_another(case: Case, offices: Offices, database_vendor: str) -> None:
    into = "INSERT OR REPLACE INTO" if database_vendor == "sqlite" else "INSERT INTO"
    columns = "event_id, office_id, person_id, reference, token, part"
    taken = f"{into} desk_recording ({columns}) SELECT {columns} FROM desk_recording"  # noqa: S608  of this test
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(taken)
