"""What happens after filing: the light, the clocks, and who may add what."""

import pytest
from django.db import IntegrityError, connection, transaction

from pliego.docket.kinds import ErasureReason
from pliego.law import State
from pliego.people.keys import CannotOpenError
from pliego.reports.actions import add_step, close_report, erase_report, reopen, withdraw
from pliego.reports.errors import EndedError
from pliego.reports.kinds import Light, Side, Stage, StepKind
from pliego.reports.models import Report, Step
from pliego.reports.queries import by_receipt, kept_until
from pliego.reports.steps import StepBody, clocks, light_of
from tests.support.reports import Receiving, filed

TOLD = StepBody(kind=StepKind.TOLD, side=Side.REPORTER, day="", text="Hoy volvió a pasar.")


def said(*kinds: StepKind, day: str = "2026-11-22") -> list[StepBody]:
    return [StepBody(kind=one, side=Side.OFFICE, day=day) for one in kinds]


@pytest.mark.parametrize(
    ("kinds", "light"),
    [
        ((), Light.ATTENDED),
        ((StepKind.CONFIRMED, StepKind.TOLD, StepKind.FILES_ADDED), Light.ATTENDED),
        ((StepKind.CONFIRMED, StepKind.ASKED), Light.UNDER_WAY),
        ((StepKind.CASE_OPENED,), Light.UNDER_WAY),
        ((StepKind.CASE_OPENED, StepKind.CLOSED), Light.CONCLUDED),
        ((StepKind.CLOSED, StepKind.ANSWERED), Light.CONCLUDED),
        ((StepKind.CLOSED, StepKind.REOPENED), Light.UNDER_WAY),
        ((StepKind.WITHDRAWN,), Light.CONCLUDED),
    ],
)
def test_the_light_follows_from_the_steps(kinds: tuple[StepKind, ...], light: Light) -> None:
    assert light_of(said(*kinds)) is light


@pytest.mark.parametrize(
    ("steps", "today", "confirm", "feedback"),
    [
        ([], "2026-11-09", State.PENDING, State.PENDING),
        ([], "2026-11-10", State.OVERDUE, State.PENDING),
        (said(StepKind.CONFIRMED, day="2026-11-05"), "2026-12-01", State.MET, State.PENDING),
        (said(StepKind.CONFIRMED, day="2026-11-05"), "2027-02-06", State.MET, State.OVERDUE),
        (said(StepKind.CONFIRMED, day="2026-11-12"), "2026-12-01", State.MET_LATE, State.PENDING),
        (said(StepKind.CLOSED, day="2026-11-08"), "2026-12-01", State.MET, State.MET),
        (said(StepKind.WITHDRAWN, day="2026-11-03"), "2027-12-01", State.RELEASED, State.RELEASED),
    ],
)
def test_the_clocks_are_those_of_the_promise(
    steps: list[StepBody], today: str, confirm: State, feedback: State
) -> None:
    found = clocks("2026-11-02", steps, today).by_key
    assert (found["fb.confirm"].state, found["fb.feedback"].state) == (confirm, feedback)


def test_steps_are_read_by_both_sides_in_their_order(receiving: Receiving) -> None:
    receipt, told = filed(receiving.office)
    add_step(told.opened, TOLD)
    add_step(
        receiving.opened(told), StepBody(kind=StepKind.ANSWERED, side=Side.OFFICE, day="", text="Vamos.")
    )
    found = by_receipt(receipt).steps
    assert [(one.kind, one.side, one.day) for one in found] == [
        (StepKind.TOLD, Side.REPORTER, "2026-11-22"),
        (StepKind.ANSWERED, Side.OFFICE, "2026-11-22"),
    ]
    assert receiving.opened(told).steps == found


def test_a_step_at_another_place_does_not_open(receiving: Receiving) -> None:
    _, told = filed(receiving.office)
    step = add_step(told.opened, TOLD)
    Step.objects.create(report=step.report, place=2, box=step.box)
    with pytest.raises(CannotOpenError):
        _ = told.opened.steps


def test_closing_needs_a_reason_and_can_be_undone(receiving: Receiving) -> None:
    _, told = filed(receiving.office)
    opened = receiving.opened(told)
    empty = StepBody(kind=StepKind.CLOSED, side=Side.OFFICE, day="", text=" ")
    with pytest.raises(ValueError, match="reason"):
        close_report(opened, empty)
    close_report(opened, StepBody(kind=StepKind.CLOSED, side=Side.OFFICE, day="", text="Se pagó."))
    closed = Report.objects.get()
    # Two years from the end of the month.
    assert (closed.stage, closed.ended, kept_until(closed)) == (Stage.CLOSED, "2026-11", "2028-11-30")
    add_step(opened, TOLD)
    reopen(opened, StepBody(kind=StepKind.REOPENED, side=Side.OFFICE, day=""))
    again = Report.objects.get()
    assert (again.stage, again.ended, kept_until(again)) == (Stage.OPEN, "", "")
    with pytest.raises(EndedError):
        reopen(opened, StepBody(kind=StepKind.REOPENED, side=Side.OFFICE, day=""))


def test_what_was_withdrawn_is_read_and_no_longer_added_to(receiving: Receiving) -> None:
    receipt, told = filed(receiving.office)
    withdraw(told.opened, "Ya no quiero seguir.")
    found = by_receipt(receipt)
    assert (found.report.stage, found.report.ended, kept_until(found.report)) == (
        Stage.WITHDRAWN,
        "2026-11",
        "2026-12-30",
    )
    assert found.steps[-1].text == "Ya no quiero seguir."
    with pytest.raises(EndedError):
        add_step(found, TOLD)
    with pytest.raises(EndedError):
        withdraw(found)
    with pytest.raises(EndedError):
        close_report(found, TOLD)


# The database itself ----------------------------------------------------------------------------------------------
CHANGES = {
    "a step changed": "UPDATE reports_step SET box = box",
    "a step moved": "UPDATE reports_step SET place = 9",
    "a step deleted": "DELETE FROM reports_step",
    "a report deleted": "DELETE FROM reports_report",
    "another route": "UPDATE reports_report SET route = 'accident'",
    "another month": "UPDATE reports_report SET month = '2026-10'",
    "another number": "UPDATE reports_report SET number = 'XXXX-XXXX'",
    "another entry": "UPDATE reports_report SET entry = id",
    "another state": "UPDATE reports_report SET region = ''",
    "another content": "UPDATE reports_report SET content = reply_key",
    "another reply key": "UPDATE reports_report SET reply_key = content",
    "another receipt": "UPDATE reports_report SET tag = content",
    "erased, and yet there": "UPDATE reports_report SET stage = 'erased'",
    "ended in no month": "UPDATE reports_report SET stage = 'closed'",
}
REPLACEMENTS = {
    "sqlite": (
        "INSERT OR REPLACE INTO reports_step SELECT * FROM reports_step",
        "INSERT OR REPLACE INTO reports_report SELECT * FROM reports_report",
    ),
    "postgresql": ("TRUNCATE reports_step CASCADE", "TRUNCATE reports_report CASCADE"),
}


def refused(statement: str) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except IntegrityError:
        return True
    return False


def test_raw_sql_is_refused(receiving: Receiving, database_vendor: str) -> None:
    add_step(filed(receiving.office)[1].opened, TOLD)
    connection.check_constraints()
    statements = [*CHANGES.values(), *REPLACEMENTS[database_vendor]]
    assert [one for one in statements if not refused(one)] == []


def test_an_erased_report_stays_erased(receiving: Receiving) -> None:
    _, told = filed(receiving.office)
    erase_report(told.opened.report, ErasureReason.ASKED)
    assert refused("UPDATE reports_report SET stage = 'open'")
    assert refused("UPDATE reports_report SET office_id = office_id")
