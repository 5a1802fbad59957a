"""Tariff events as measures: what each rests on, how it went on, and what is known of its end."""

import csv
from dataclasses import replace

from pliego.agreement import tariffs
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.tariffs import Basis, End, Step, assignments, events, measures

SHIPPED_EVENTS = events(tables().indicators, assignments())


def test_every_event_of_the_file_stands_on_the_timeline_in_order() -> None:
    with (SHIPPED / "indicators.csv").open(encoding="utf-8", newline="") as file:
        dates = [row["period"] for row in csv.DictReader(file) if row["indicator_id"] == "tariff-event"]
    assert [event.row.period.text for event in SHIPPED_EVENTS] == sorted(dates)
    assert len(dates) == 18


def test_every_shipped_event_belongs_to_a_measure_and_every_assignment_to_an_event() -> None:
    assert tariffs.read((SHIPPED / tariffs.FILE).read_bytes()).problems == ()
    assert {event.code for event in SHIPPED_EVENTS} == assignments().keys()


def test_the_emergency_tariffs_ended_by_a_ruling() -> None:
    found = {measure.id: measure for measure in measures(SHIPPED_EVENTS)}
    ieepa = found["ieepa"]
    assert (ieepa.basis, ieepa.end) == (Basis.IEEPA, End.ENDED)
    assert [event.assigned and event.assigned.step for event in ieepa.events] == [
        Step.ANNOUNCED,
        Step.BEGINS,
        Step.NARROWED,
        Step.RAISED,
        Step.ENDED,
    ]
    assert ieepa.last.row.period.text == "2026-02-20"


def test_of_an_end_that_was_set_it_is_not_said_that_it_came() -> None:
    found = {measure.id: measure.end for measure in measures(SHIPPED_EVENTS)}
    assert found["s122"] is End.LIMIT
    assert found["s232-metals"] is End.UNKNOWN
    assert found["ca-counter"] is End.UNKNOWN


def test_an_event_of_no_known_measure_stays_on_the_timeline() -> None:
    row = replace(SHIPPED_EVENTS[0].row, note="new-tariff: as announced")
    (event,) = events([row], assignments())
    assert (event.code, event.detail, event.assigned) == ("new-tariff", "as announced", None)
    assert measures([event]) == ()


def test_a_note_without_a_code_is_all_detail() -> None:
    row = replace(SHIPPED_EVENTS[0].row, note="no code here")
    (event,) = events([row], assignments())
    assert (event.code, event.detail) == ("", "no code here")
