"""Hands a report to another body: with the reporter's recorded consent, or under a legal duty that is named."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from pliego.people.actions import wrap_content
from pliego.people.models import Office

from ..errors import NoConsentError
from ..kinds import Stage, StepKind, Told
from ..models import Report, Step
from ..queries import Opened
from ..steps import StepBody
from .steps import append, locked, today

Clock = Callable[[], datetime]


def may_hand_over(opened: Opened, about: str, legal_duty: str) -> bool:
    """Whether it may go to the body of that code: a duty is named, or the reporter agreed. Their last answer about that
    body decides, and without one what they said when filing."""
    if legal_duty.strip():
        return True
    answers = [
        step.kind
        for step in opened.steps
        if step.about == about and step.kind in (StepKind.CONSENTED, StepKind.REFUSED)
    ]
    if answers:
        return answers[-1] is StepKind.CONSENTED
    return opened.content.person.hand_over is Told.YES


def refer_outside(opened: Opened, body: StepBody, clock: Clock = timezone.now) -> Step:
    """Record that it was handed to a body outside this site; `body.about` is its code, `body.text` what was handed.

    Raises `NoConsentError`, `EndedError`.
    """
    with locked(opened, Stage.OPEN, Stage.CLOSED):
        _require(opened, body)
        return append(opened, replace(body, kind=StepKind.REFERRED, day=today(clock)))


def hand_over(opened: Opened, office: Office, body: StepBody, clock: Clock = timezone.now) -> Step:
    """Put another office of this site in charge; `body.about` is its slug. The one before can still read it, so that it
    hears what comes of it.

    Files are handed over one by one, by `evidence.actions.hand_over`. Raises `NoConsentError`, `EndedError`,
    `NotReadyError`.
    """
    with locked(opened, Stage.OPEN, Stage.CLOSED) as report:
        _require(opened, body)
        if not report.readers.filter(pk=office.pk).exists():
            wrap_content(report.pk, opened.key, office)
            report.readers.add(office)
        Report.objects.filter(pk=report.pk).update(office=office)
        return append(opened, replace(body, kind=StepKind.REFERRED, day=today(clock)))


def _require(opened: Opened, body: StepBody) -> None:
    if not may_hand_over(opened, body.about, body.legal_duty):
        raise NoConsentError
