"""Coded values of a report in the words that an officer reads. Plain Python but for the words."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.kinds import Channel, Light, Relation, Route, StepKind, Told

ROUTES: Final[Mapping[Route, Promise]] = {
    Route.COMPLAINT: _("Complaint"),
    Route.ACCIDENT: _("Accident or illness"),
    Route.CONTRACT: _("Broken contract"),
    Route.UNION_RIGHTS: _("Union rights denied"),
}

LIGHTS: Final[Mapping[Light, Promise]] = {
    Light.ATTENDED: _("Arrived"),
    Light.UNDER_WAY: _("Under way"),
    Light.CONCLUDED: _("Concluded"),
}

RELATIONS: Final[Mapping[Relation, Promise]] = {
    Relation.WORKER: _("Works there"),
    Relation.FORMER_WORKER: _("Worked there before"),
    Relation.FAMILY: _("Family of someone who works there"),
    Relation.NEIGHBOUR: _("Lives nearby"),
    Relation.UNION: _("Of a union"),
    Relation.OTHER: _("Someone else"),
}

ANSWERS: Final[Mapping[Told, Promise]] = {
    Told.YES: _("Yes"),
    Told.NO: _("No"),
    Told.UNKNOWN: _("They do not know"),
}

CHANNELS: Final[Mapping[Channel, Promise]] = {
    Channel.WEB: _("Through this site"),
    Channel.PHONE: _("By telephone"),
    Channel.PAPER: _("On paper"),
    Channel.PACKET: _("As a sealed file made without a connection"),
}

STEPS: Final[Mapping[StepKind, Promise]] = {
    StepKind.CONFIRMED: _("Receipt confirmed"),
    StepKind.TOLD: _("Message from the reporter"),
    StepKind.ANSWERED: _("Answer of the office"),
    StepKind.ASKED: _("The office asked for more"),
    StepKind.FILES_ADDED: _("The reporter added files"),
    StepKind.CONSENT_ASKED: _("Consent asked for"),
    StepKind.CONSENTED: _("The reporter agrees"),
    StepKind.REFUSED: _("The reporter does not agree"),
    StepKind.REFERRED: _("Handed on"),
    StepKind.HEARD_BACK: _("What the other body answered"),
    StepKind.VISIT_REQUESTED: _("Visit requested"),
    StepKind.DUPLICATE: _("Tells of what another report tells"),
    StepKind.CASE_OPENED: _("A case was opened"),
    StepKind.FEEDBACK: _("Feedback given"),
    StepKind.CLOSED: _("Closed"),
    StepKind.REOPENED: _("Opened again"),
    StepKind.WITHDRAWN: _("Withdrawn by the reporter"),
}
