"""Events get consecutive places, also when many write at once; a correction supersedes and keeps the old."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from django.db import connections

from pliego.docket.actions import append_event, open_case
from pliego.docket.entries import Entry, NotRecordableError
from pliego.docket.kinds import Visibility
from pliego.docket.log.pliego_verify import sound
from pliego.docket.models import Case, Event
from pliego.docket.queries import current_events, history_of
from pliego.law.record import Confidence, Dating
from tests.support.corrections import supersede

from .conftest import MakeEntry, new_case, record_findings


def test_places_are_consecutive_in_each_case(case: Case, entry: MakeEntry) -> None:
    other = open_case(new_case("otra-planta-2024"))
    places = [append_event(one, entry()).sequence for one in (case, other, case, case, other)]
    assert places == [1, 1, 2, 3, 2]


@pytest.mark.usefixtures("committed")
def test_eight_threads_get_consecutive_places(entry: MakeEntry) -> None:
    case = open_case(new_case("planta-ejemplo-2024"))

    def append_five(_: int) -> None:
        for _turn in range(5):
            append_event(case, entry())
        connections.close_all()

    with ThreadPoolExecutor(max_workers=8) as threads:
        list(threads.map(append_five, range(8)))
    assert list(history_of(case).values_list("sequence", flat=True)) == list(range(1, 41))
    assert sound(record_findings())


def test_a_superseded_event_stays_and_no_longer_holds(case: Case, entry: MakeEntry) -> None:
    first = append_event(case, entry())
    second = supersede(first, entry(date_text="2024-04-15"))
    assert [event.sequence for event in history_of(case)] == [1, 2]
    assert [event.pk for event in current_events(case)] == [second.pk]
    assert Event.objects.get(pk=first.pk).date_text == "2024-04-16"


def test_an_event_has_two_dates(case: Case, entry: MakeEntry) -> None:
    late = datetime(2026, 1, 1, 23, 30, tzinfo=UTC)
    event = append_event(case, entry(date_text="2024"), clock=lambda: late)
    event.refresh_from_db()
    assert (event.date_text, event.precision) == ("2024", "year")
    assert (event.recorded_at, event.known_by) == (late, late.date())


def test_unicode_is_kept_as_it_came(case: Case, entry: MakeEntry) -> None:
    detail = "Unión de Ñañús · 労働組合 · نقابة · 👷🏽‍♀️ · e\u0301"
    event = append_event(case, entry(payload={"detail": detail}))
    event.refresh_from_db()
    assert event.payload["detail"] == detail
    assert sound(record_findings())


@pytest.mark.parametrize(
    ("otherwise", "reason"),
    [
        ({"word": "review_requestd"}, "no event word"),
        ({"date_text": "2023-02-30"}, "no 2023-02-30 in the calendar"),
        ({"date_text": "16/04/2024"}, "is not a date"),
        ({"date_text": ""}, "an undated one does not"),
        ({"dates_what": Dating.UNDATED}, "says what its date dates"),
        ({"occurrence": 0}, "counted from 1"),
        ({"source_url": "javascript:alert(1)"}, "right form"),
        ({"source_url": "https://[::1"}, "right form"),
        ({"word": "value_stated", "payload": {"value": "Planta"}}, "of which field"),
    ],
)
def test_what_cannot_be_recorded_is_refused(
    entry: MakeEntry, otherwise: dict[str, object], reason: str
) -> None:
    with pytest.raises(NotRecordableError, match=reason):
        entry(**otherwise)


def test_an_undated_act_is_recordable(case: Case) -> None:
    event = append_event(case, Entry(word="review_accepted", confidence=Confidence.V))
    assert (event.date_text, event.precision, event.dates_what) == ("", "unknown", "undated")


def test_a_payload_without_canonical_form_is_refused(case: Case, entry: MakeEntry) -> None:
    with pytest.raises(ValueError, match="no canonical form"):
        append_event(case, entry(payload={"detail": 12.5}))
    assert Event.objects.count() == 0


def test_a_public_entry_holds_nothing_but_what_may_be_published(entry: MakeEntry) -> None:
    with pytest.raises(NotRecordableError, match="internal_note: record it in one that is not public"):
        entry(payload={"detail": "Seen", "internal_note": "for the office"})
    kept = entry(payload={"internal_note": "for the office"}, visibility=Visibility.OFFICE)
    assert kept.payload["internal_note"] == "for the office"
