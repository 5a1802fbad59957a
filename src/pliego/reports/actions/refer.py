"""Hands a report to another body: with the reporter's recorded consent, or under a legal duty that is named."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from django.utils import timezone

from pliego.people.actions import wrap_content
from pliego.people.models import Office

from ..errors import NoConsentError
from ..kinds import Stage, StepKind, Told
from ..matters import Matter
from ..models import Reception, Report, Step
from ..moments import today
from ..queries import Opened
from ..routing import bodies_for
from ..steps import StepBody
from .steps import append, locked

Clock = Callable[[], datetime]


SHORTEST_DUTY: Final = 10
"""Letters of the shortest duty that names a law and an article."""

_SPOKEN: Final = frozenset({StepKind.CONSENT_ASKED, StepKind.CONSENTED, StepKind.REFUSED})


def names_duty(text: str) -> bool:
    """Whether it reads as a law with an article: words and a number."""
    told = text.strip()
    return (
        len(told) >= SHORTEST_DUTY and bool(re.search(r"\d", told)) and bool(re.search(r"[^\W\d]{2}", told))
    )


def may_hand_over(opened: Opened, about: str, legal_duty: str) -> bool:
    """Whether it may go to the body of that code: a duty is named, or the reporter agreed."""
    return names_duty(legal_duty) or answer_about(opened, about) is Told.YES


def answer_about(opened: Opened, about: str) -> Told:
    """What the reporter says to handing it to that body, unsaid where nothing counts.

    A yes answers the last question only; a no stands until there is a yes. Whoever was never asked about a body said
    when filing whether it may go to bodies in charge of what they tell: a yes counts for those, a no for any.
    """
    spoken = [step.kind for step in opened.steps if step.about == about and step.kind in _SPOKEN]
    said = Told.UNSAID if spoken else _general(opened, about)
    if opened.content.person.hand_over is Told.NO:
        said = Told.NO
    for kind in spoken:
        if kind is StepKind.CONSENT_ASKED:
            said = Told.NO if said is Told.NO else Told.UNSAID
        else:
            said = Told.YES if kind is StepKind.CONSENTED else Told.NO
    return said


def _general(opened: Opened, about: str) -> Told:
    said = opened.content.person.hand_over
    return Told.UNSAID if said is Told.YES and not _in_charge(opened, about) else said


def _in_charge(opened: Opened, about: str) -> bool:
    report, content = opened.report, opened.content
    known = {one.value: one for one in Matter}
    told = (known[code] for code in content.happening.matters if code in known)
    bodies = (one for matter in told for one in bodies_for(matter, report.sector, report.region))
    if any(one.body.code == about for one in bodies):
        return True
    if report.readers.filter(slug=about).exists():
        return True
    taking = Reception.objects.filter(office__slug=about, route=report.route, region__in=(report.region, ""))
    return taking.exists()


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
