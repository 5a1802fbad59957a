"""The database itself refuses to change or delete an event."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from pliego.docket.actions import append_event, open_case
from pliego.docket.models import Case, Event
from pliego.docket.recording import new_event

from .conftest import MakeEntry, new_case

CHANGES = {
    "update": "UPDATE docket_event SET kind = 'denial'",
    "update of the salt": "UPDATE docket_event SET salt = leaf_hash",
    "delete": "DELETE FROM docket_event",
}


@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES.keys())
def test_raw_sql_is_refused(case: Case, entry: MakeEntry, statement: str) -> None:
    append_event(case, entry())
    assert refused(lambda: run(statement))
    assert Event.objects.get().kind == ""


def test_update_of_a_queryset_is_refused(case: Case, entry: MakeEntry) -> None:
    append_event(case, entry())
    assert refused(lambda: Event.objects.update(confidence="M"))
    assert Event.objects.get().confidence == "V"


def test_deletion_of_a_queryset_is_refused(case: Case, entry: MakeEntry) -> None:
    append_event(case, entry())
    assert refused(lambda: Event.objects.all().delete())
    assert Event.objects.count() == 1


def test_saving_an_event_again_is_refused(case: Case, entry: MakeEntry) -> None:
    event = append_event(case, entry())
    event.date_text = "2024-04-15"
    assert refused(event.save)


def test_bulk_update_is_refused(case: Case, entry: MakeEntry) -> None:
    event = append_event(case, entry())
    event.kind = "denial"
    assert refused(lambda: Event.objects.bulk_update([event], ["kind"]))


def test_insertion_that_updates_on_conflict_is_refused(case: Case, entry: MakeEntry) -> None:
    append_event(case, entry())
    rival = new_event(case, 1, entry(kind="denial"), case.recorded_at)
    assert refused(
        lambda: Event.objects.bulk_create(
            [rival], update_conflicts=True, update_fields=["kind"], unique_fields=["case", "sequence"]
        )
    )
    assert Event.objects.get().kind == ""


@pytest.mark.parametrize("column", ["id", "sequence", "supersedes_id"])
def test_insertion_that_replaces_is_refused(case: Case, entry: MakeEntry, column: str) -> None:
    first = append_event(case, entry())
    second = new_event(case, 2, entry(), case.recorded_at, supersedes=first)
    second.save()
    columns = [str(field.column) for field in Event._meta.concrete_fields]
    other = {"id": "id + 100", "sequence": "sequence + 100", "supersedes_id": "NULL"}
    other.pop(column)
    taken = ", ".join(other.get(name, name) for name in columns)
    selection = f"SELECT {taken} FROM docket_event WHERE id = {second.pk}"  # noqa: S608  names of our own
    assert refused(lambda: run(f"{insert_or_replace()} INTO docket_event ({', '.join(columns)}) {selection}"))
    assert Event.objects.count() == 2


def test_truncation_is_refused(case: Case, entry: MakeEntry) -> None:
    """SQLite has no TRUNCATE; its DELETE without a condition must not be optimised past the trigger."""
    append_event(case, entry())
    truncate = {"postgresql": "TRUNCATE docket_event CASCADE", "sqlite": "DELETE FROM docket_event WHERE 1"}
    assert refused(lambda: run(truncate[connection.vendor]))


def test_truncation_of_cases_does_not_take_the_events_along(case: Case, entry: MakeEntry) -> None:
    append_event(case, entry())
    cascade = {
        "postgresql": "TRUNCATE docket_case CASCADE",
        "sqlite": "DELETE FROM docket_event WHERE case_id > 0",
    }
    assert refused(lambda: run(cascade[connection.vendor]))


def test_a_case_with_events_cannot_be_deleted(case: Case, entry: MakeEntry) -> None:
    append_event(case, entry())
    with pytest.raises(ProtectedError):
        case.delete()


def test_the_slug_of_a_case_cannot_change(case: Case) -> None:
    assert refused(lambda: Case.objects.update(slug="another"))


def test_a_case_cannot_be_replaced_by_another(case: Case) -> None:
    columns = "docket_case (id, slug, annex, record_kind, recorded_at)"
    selection = "SELECT id, 'another', annex, record_kind, recorded_at FROM docket_case"
    assert refused(lambda: run(f"{insert_or_replace()} INTO {columns} {selection}"))


def test_an_event_supersedes_only_an_event_of_its_own_case(case: Case, entry: MakeEntry) -> None:
    elsewhere = append_event(open_case(new_case("otra-planta-2024")), entry())
    stray = new_event(case, 1, entry(), case.recorded_at, supersedes=elsewhere)
    assert refused(stray.save)


def test_an_event_is_superseded_once(case: Case, entry: MakeEntry) -> None:
    first = append_event(case, entry())
    new_event(case, 2, entry(), case.recorded_at, supersedes=first).save()
    assert refused(new_event(case, 3, entry(), case.recorded_at, supersedes=first).save)


def insert_or_replace() -> str:
    """The verb that on SQLite silently deletes the rows in its way."""
    return "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"


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
