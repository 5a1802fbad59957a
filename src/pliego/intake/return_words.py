"""What happened to a report, in the words in which its reporter reads it."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law import State
from pliego.reports.kinds import Light, StepKind, Went

STEP: Final[Mapping[StepKind, Promise]] = {
    StepKind.CONFIRMED: _("The office said that it has your report"),
    StepKind.TOLD: _("You wrote to the office"),
    StepKind.ANSWERED: _("The office wrote to you"),
    StepKind.ASKED: _("The office asks you something"),
    StepKind.FILES_ADDED: _("You added files"),
    StepKind.CONSENT_ASKED: _("The office asks whether it may hand your report on"),
    StepKind.CONSENTED: _("You agreed that it is handed on"),
    StepKind.REFUSED: _("You did not agree that it is handed on"),
    StepKind.REFERRED: _("The office handed it on"),
    StepKind.HEARD_BACK: _("The other body answered the office"),
    StepKind.VISIT_REQUESTED: _("The office asked for a visit to the workplace"),
    StepKind.CASE_OPENED: _("The office opened a case"),
    StepKind.FEEDBACK: _("The office told you what was done, and why"),
    StepKind.CLOSED: _("The office closed your report, and told you why"),
    StepKind.REOPENED: _("The office opened your report again"),
    StepKind.WITHDRAWN: _("You took the report back"),
}

LIGHT: Final[Mapping[Light, tuple[Promise, Promise]]] = {
    Light.ATTENDED: (
        _("Report received"),
        _("It is with the office. Nobody has begun to work on it as far as is recorded."),
    ),
    Light.UNDER_WAY: (_("Being worked on"), _("The office is working on it.")),
    Light.CONCLUDED: (_("Concluded"), _("Nothing more is planned. Below you see how it ended.")),
}

PROMISE: Final[Mapping[str, Promise]] = {
    "fb.confirm": _("The office tells you that it has your report: within 7 days"),
    "fb.feedback": _("The office tells you what was done and why: within 3 months"),
    "in.accident": _("The employer tells the labor ministry of the accident: within 72 hours"),
}
"""What has a last day, by the id of its norm."""

CLOCK: Final[Mapping[State, tuple[str, Promise]]] = {
    State.NOT_RUNNING: (
        "none",
        _("It begins when the office confirms, and at the latest when the 7 days are over."),
    ),
    State.PENDING: ("pending", _("There is still time.")),
    State.MET: ("met", _("Done in time.")),
    State.MET_LATE: ("late", _("Done, but later than the last day.")),
    State.OVERDUE: ("late", _("The last day has passed, and it has not been done.")),
    State.POSSIBLY_LATE: ("unsettled", _("Perhaps late: the exact day is not known.")),
    State.RELEASED: ("none", _("It no longer runs, since the report was taken back.")),
    State.UNRECORDED: (
        "unrecorded",
        _("Nothing here says whether it was done. That does not mean that it was not done."),
    ),
}
"""The mark and the words of each state; of any other state nothing is said."""

WENT: Final[Mapping[Went, Promise]] = {
    Went.UNSAID: _("It went to the office."),
    Went.AS_IT_WAS: _("It went as it was; no copy without place, time and device was made of it."),
    Went.CLEAN: _("Only a copy without place, time and device went to the office."),
    Went.BOTH: _("The original and a copy without place, time and device went to the office."),
}
