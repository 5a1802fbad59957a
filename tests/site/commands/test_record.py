"""`pliego import` and `pliego publish` change the database, or say in full why they do not."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from pliego.docket.entries import Entry
from pliego.docket.log_store import append_leaves
from pliego.docket.models import Case, Event
from pliego.docket.recording import new_event
from pliego.law.record import Confidence
from pliego.observatory.models import Edition, PublishedCase
from tests.site.commands.conftest import Desk, Pliego

pytestmark = pytest.mark.django_db

EVENTS = ("planta-2023,2023-01-02,review_requested", "planta-2023,2023-01-10,review_accepted")


def test_two_tables_are_recorded_counted_and_published(pliego: Pliego, desk: Desk) -> None:
    outcome = pliego("import", *desk.sourced(*EVENTS))

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == (
        "cases: 1; events added: 3, replaced: 0, withdrawn: 0, unchanged: 0\n"
        "cases published: 1, computed for 2026-11-22\n"
    )
    assert (Case.objects.count(), PublishedCase.objects.count()) == (1, 1)


def test_twice_is_the_same_as_once(pliego: Pliego, desk: Desk) -> None:
    both = desk.sourced(*EVENTS)
    pliego("import", *both)

    assert (
        pliego("import", *both).out == "cases: 1; events added: 0, replaced: 0, withdrawn: 0, unchanged: 3\n"
    )


def test_a_published_record_that_is_not_of_today_is_rebuilt(
    pliego: Pliego, desk: Desk, clock: time_machine.Traveller
) -> None:
    both = desk.sourced(*EVENTS)
    pliego("import", *both)
    clock.shift(timedelta(days=1))

    unchanged = "cases: 1; events added: 0, replaced: 0, withdrawn: 0, unchanged: 3\n"
    assert pliego("import", *both).out == unchanged + "cases published: 1, computed for 2026-11-23\n"
    assert pliego("import", *both).out == unchanged


@pytest.mark.parametrize("lost", [{"language": "fr"}, {"language__in": ["es", "en", "fr"]}])
def test_a_published_record_that_is_not_whole_is_rebuilt(
    pliego: Pliego, desk: Desk, lost: dict[str, object]
) -> None:
    both = desk.sourced(*EVENTS)
    pliego("import", *both)
    Edition.objects.filter(**lost).delete()

    assert "cases published: 1" in pliego("import", *both).out
    assert Edition.objects.count() == 3


def test_a_published_record_that_other_code_made_is_rebuilt(pliego: Pliego, desk: Desk) -> None:
    both = desk.sourced(*EVENTS)
    pliego("import", *both)
    Edition.objects.update(made_by="0" * 64)

    assert "cases published: 1" in pliego("import", *both).out
    assert "cases published" not in pliego("import", *both).out


def test_every_fault_is_listed_and_nothing_is_recorded(pliego: Pliego, desk: Desk) -> None:
    bad = (f"planta-2023,2023-99-{day:02},review_requested" for day in range(30))
    outcome = pliego("import", *desk.sourced(*EVENTS, *bad))

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 30)
    assert "events.csv, line 33, date: there is no 2023-99-29" in outcome.err
    assert Event.objects.count() == 0


def test_the_day_by_which_all_was_known_can_be_given(pliego: Pliego, desk: Desk) -> None:
    pliego("import", *desk.sourced(*EVENTS), "--known-by", "2023-06-30")

    assert {event.known_by.isoformat() for event in Event.objects.all()} == {"2023-06-30"}


def test_a_missing_table_is_one_line(pliego: Pliego, desk: Desk) -> None:
    events, _ = desk.sourced(*EVENTS)

    complaint = pliego("import", events, "nowhere.csv").complaint
    assert complaint.startswith("nowhere.csv: it cannot be read (No such file or directory)")


def test_a_sound_record_is_checked_event_by_event(pliego: Pliego, desk: Desk) -> None:
    pliego("import", *desk.sourced(*EVENTS))
    outcome = pliego("check")

    assert (outcome.code, outcome.out, outcome.err) == (0, "events checked: 3; faults: 0\n", "")


def test_an_altered_event_is_named_with_its_case(pliego: Pliego, desk: Desk) -> None:
    pliego("import", *desk.sourced(*EVENTS))
    entry = Entry(word="resolved", confidence=Confidence.M)
    forged = new_event(Case.objects.get(), 4, entry, datetime(2026, 11, 22, tzinfo=UTC))
    forged.kind = "written after the seal"
    forged.save()
    append_leaves([forged])
    outcome = pliego("check")

    assert (outcome.code, outcome.out) == (1, "events checked: 4; faults: 1\n")
    assert outcome.err.startswith("pliego: planta-2023 e4: the columns no longer say what was recorded")


def test_publishing_again_says_how_many_cases_and_for_which_day(pliego: Pliego, desk: Desk) -> None:
    pliego("import", *desk.sourced(*EVENTS))

    assert pliego("publish").out == "cases published: 1, computed for 2026-11-22\n"
    assert PublishedCase.objects.count() == 1


def test_a_database_that_is_up_to_date_is_left_alone(pliego: Pliego) -> None:
    outcome = pliego("migrate")

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
