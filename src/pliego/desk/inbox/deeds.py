"""What an office does with a report. Each deed takes the token of its form in the transaction that writes it, so that
a form sent twice does it once; then whoever asked to be told that there is news is told."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pliego.evidence.errors import HandedOverError
from pliego.people.actions.versions import locked
from pliego.people.keys import OpenKey
from pliego.people.models import Office, Person
from pliego.people.rules import may
from pliego.reports import actions
from pliego.reports.actions.refer import answer_about, may_hand_over
from pliego.reports.errors import NoConsentError, ReportError
from pliego.reports.kinds import Side, StepKind, Told
from pliego.reports.models import ReportHold
from pliego.reports.notice import notify
from pliego.reports.queries import Opened
from pliego.reports.spending import spend
from pliego.reports.steps import StepBody

from ..actions import hand_over_exhibit
from .targets import target_of

Given = Mapping[str, Any]


class AgainstNoError(ReportError):
    """It would go against the reporter's no, and whoever wants it does not lead the office."""

    words = _(
        "The reporter said no to this. Against that no it goes only where a law orders it, and only by whoever leads "
        "the office. Nothing was done."
    )


@dataclass(frozen=True, slots=True)
class Work:
    """Who works on which report."""

    opened: Opened
    person: Person
    key: OpenKey = field(repr=False)
    nonce: bytes = field(repr=False)
    """The number of the form's token."""
    clock: Callable[[], datetime] = timezone.now

    @property
    def office(self) -> str:
        """The name of the office in charge, as which they work."""
        return self.opened.report.office.name

    def body(self, kind: StepKind, given: Given, about: str = "", visit: str = "") -> StepBody:
        """A step of the office with the words that were given."""
        return StepBody(
            kind=kind,
            side=Side.OFFICE,
            day="",
            text=given.get("text", ""),
            office=self.office,
            about=about,
            visit=visit,
        )


def does(work: Work, deed: Callable[[Work, Given], object], given: Given) -> None:
    """Do it once. Raises `SpentTokenError` for a form that was sent before, and what the deed raises; then nothing is
    changed."""
    with transaction.atomic():
        spend(work.nonce, work.clock())
        deed(work, given)


def tells(work: Work, deed: Callable[[Work, Given], object], given: Given) -> None:
    """The same for a deed that speaks to the reporter, who hears that there is news."""
    does(work, deed, given)
    notify(work.opened)


def _step(kind: StepKind) -> Callable[[Work, Given], object]:
    return lambda work, given: actions.add_step(work.opened, work.body(kind, given), clock=work.clock)


confirm = _step(StepKind.CONFIRMED)
answer = _step(StepKind.ANSWERED)
ask = _step(StepKind.ASKED)
give_feedback = _step(StepKind.FEEDBACK)


def ask_consent(work: Work, given: Given) -> None:
    """Ask whether it may go to a body."""
    body = work.body(StepKind.CONSENT_ASKED, given, about=given["target"])
    actions.add_step(work.opened, body, clock=work.clock)


def hear_back(work: Work, given: Given) -> None:
    """Write down what a body answered."""
    body = work.body(StepKind.HEARD_BACK, given, about=given["target"])
    actions.add_step(work.opened, body, clock=work.clock)


def require_ground(opened: Opened, person: Person, given: Given) -> None:
    """Raises `NoConsentError` where neither the reporter nor a law lets it go there, `AgainstNoError` where the
    reporter said no and the person does not lead the office."""
    if not may_hand_over(opened, given["target"], given["legal_duty"]):
        raise NoConsentError
    against = answer_about(opened, given["target"]) is Told.NO
    if against and not may(person, "report.disclose", opened.report.office):
        raise AgainstNoError


def hand_on(work: Work, given: Given) -> None:
    """Hand it to another office of this site, with its files, or outside. Raises what `require_ground` raises."""
    require_ground(work.opened, work.person, given)
    target = target_of(given["target"], work.opened.report.office)
    body = StepBody(
        kind=StepKind.REFERRED,
        side=Side.OFFICE,
        day="",
        text=given["text"],
        office=work.office,
        about=target.code,
        legal_duty=given["legal_duty"],
    )
    if target.office is None:
        actions.refer_outside(work.opened, body, clock=work.clock)
        return
    with ExitStack() as held:
        # One order for whoever waits for both offices, and before the exhibits, as for every deed on those.
        for office in sorted((work.opened.report.office, target.office), key=lambda one: one.pk):
            held.enter_context(locked(office))
        _hand_inside(work, target.office, body)


def _hand_inside(work: Work, office: Office, body: StepBody) -> None:
    actions.hand_over(work.opened, office, body, clock=work.clock)
    for one in work.opened.report.files.select_related("exhibit").filter(exhibit__erased_at=None):
        with suppress(HandedOverError):
            hand_over_exhibit(one.exhibit, office, work.key, clock=work.clock)


def mark_duplicate(work: Work, given: Given) -> None:
    """Link it with another report."""
    body = work.body(StepKind.DUPLICATE, given, about=given["number"])
    actions.add_step(work.opened, body, clock=work.clock)


def request_visit(work: Work, given: Given) -> None:
    """Ask for a visit of the workplace."""
    body = work.body(StepKind.VISIT_REQUESTED, given, visit=given["day"].isoformat())
    actions.add_step(work.opened, body, clock=work.clock)


def close(work: Work, given: Given) -> None:
    """Close it with a reason in plain words."""
    actions.close_report(work.opened, work.body(StepKind.CLOSED, given), clock=work.clock)


def reopen(work: Work, given: Given) -> None:
    """Open it again."""
    actions.reopen(work.opened, work.body(StepKind.REOPENED, given), clock=work.clock)


def place_hold(work: Work, given: Given) -> None:
    """Nobody may erase it, or a file of it, until the hold is released."""
    actions.hold_report(work.opened.report, work.person, given["reason"], clock=work.clock)


def release_holds(work: Work, given: Given) -> None:  # noqa: ARG001  a deed takes what was given
    """End every hold on it."""
    for hold in ReportHold.objects.filter(report=work.opened.report, released_at=None):
        actions.release_report(hold, work.person, clock=work.clock)
