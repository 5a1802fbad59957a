"""The deeds on offer: how each is called, what it does, when it can be done, and examples of how to say it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.kinds import Stage

from . import deeds, forms
from .deeds import Given, Work
from .examples import EXAMPLES, OUTSIDE

LIVE: Final = frozenset({Stage.OPEN})
KEPT: Final = frozenset({Stage.OPEN, Stage.CLOSED})
ANY: Final = frozenset({Stage.OPEN, Stage.CLOSED, Stage.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A deed on a report. `run` is `deeds.tells` for one that speaks to the reporter, else `deeds.does`."""

    title: Promise
    says: Promise
    """What it does, and who learns of it."""
    button: Promise
    done: Promise
    form: type[forms.DeedForm]
    write: Callable[[Work, Given], object]
    run: Callable[[Work, Callable[[Work, Given], object], Given], None] = deeds.tells
    stages: frozenset[Stage] = LIVE
    permission: str = "report.work"
    examples: tuple[Promise, ...] = ()
    examples_outside: tuple[Promise, ...] = ()
    """Such as are true only of an authority outside this site."""
    asks_again: Promise | None = None
    """What a second page asks before it is done; none where it can be undone, or is only a message."""


_SENT: Final = _("It is done, and the reporter can read it.")
_NOTED: Final = _("It is done.")

DEEDS: Final[Mapping[str, Deed]] = {
    "confirm": Deed(
        title=_("Confirm receipt"),
        says=_(
            "Tells the reporter that the report has arrived and that someone reads it. Owed within 7 days."
        ),
        button=_("Confirm receipt"),
        done=_SENT,
        form=forms.ConfirmForm,
        write=deeds.confirm,
        examples=EXAMPLES["confirm"],
    ),
    "answer": Deed(
        title=_("Answer the reporter"),
        says=_("Sends the reporter a message."),
        button=_("Send the answer"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.answer,
        stages=KEPT,
        examples=EXAMPLES["answer"],
    ),
    "ask": Deed(
        title=_("Ask for more"),
        says=_("Asks the reporter a question. They answer with their receipt, if they wish."),
        button=_("Send the question"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.ask,
        examples=EXAMPLES["ask"],
    ),
    "consent": Deed(
        title=_("Ask for consent to hand it on"),
        says=_(
            "Asks the reporter whether another authority may have the report. Until they agree, it goes nowhere."
        ),
        button=_("Ask for consent"),
        done=_SENT,
        form=forms.AskConsentForm,
        write=deeds.ask_consent,
        stages=KEPT,
        examples=EXAMPLES["consent"],
    ),
    "hand-on": Deed(
        title=_("Hand it on"),
        says=_(
            "Puts another office of this site in charge, or records that it was handed to an authority outside. "
            "Only with the reporter's consent, or where a law orders it. An office of this site gets ALL of it: name, "
            "telephone, every message and every file, what comes later too. An authority outside gets only what you "
            "give it yourself."
        ),
        button=_("Hand it on"),
        done=_SENT,
        form=forms.HandOnForm,
        write=deeds.hand_on,
        stages=KEPT,
        examples=EXAMPLES["hand-on"],
        examples_outside=OUTSIDE,
        asks_again=_(
            "What was handed on cannot be taken back: whoever has it can read it from then on. Is it the right one?"
        ),
    ),
    "heard-back": Deed(
        title=_("Write down what another authority answered"),
        says=_("The reporter reads it beside the day on which you wrote it down."),
        button=_("Write it down"),
        done=_SENT,
        form=forms.HeardBackForm,
        write=deeds.hear_back,
        stages=KEPT,
        examples=EXAMPLES["heard-back"],
    ),
    "duplicate": Deed(
        title=_("Link it with another report"),
        says=_(
            "Notes that another report tells of the same. Both stay, and each gets its own answer. The reporter does "
            "not see it: do not tell them that somebody else has reported."
        ),
        button=_("Link them"),
        done=_NOTED,
        form=forms.DuplicateForm,
        write=deeds.mark_duplicate,
        run=deeds.does,
    ),
    "visit": Deed(
        title=_("Request a visit"),
        says=_(
            "Notes that a visit of the workplace is wanted, and tells the reporter that one was asked for."
        ),
        button=_("Request the visit"),
        done=_SENT,
        form=forms.VisitForm,
        write=deeds.request_visit,
        examples=EXAMPLES["visit"],
    ),
    "feedback": Deed(
        title=_("Give feedback"),
        says=_("Tells the reporter what was done or is planned, and why. Owed within 3 months."),
        button=_("Give feedback"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.give_feedback,
        examples=EXAMPLES["feedback"],
    ),
    "close": Deed(
        title=_("Close it"),
        says=_("Ends the work on it. The reporter reads the reason. It can be opened again."),
        button=_("Close it"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.close,
        examples=EXAMPLES["close"],
    ),
    "reopen": Deed(
        title=_("Open it again"),
        says=_("Takes up the work on it again. The reporter reads why."),
        button=_("Open it again"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.reopen,
        stages=frozenset({Stage.CLOSED}),
        examples=EXAMPLES["reopen"],
    ),
    "hold": Deed(
        title=_("Place a legal hold"),
        says=_("While it stands, nobody can erase the report or its files, the reporter included."),
        button=_("Place a hold"),
        done=_NOTED,
        form=forms.HoldForm,
        write=deeds.place_hold,
        run=deeds.does,
        stages=ANY,
        permission="report.hold",
    ),
    "release": Deed(
        title=_("Release the legal hold"),
        says=_(
            "The report can be erased again. What was to be erased when its time was over goes within the hour."
        ),
        button=_("Release it"),
        done=_NOTED,
        form=forms.BareForm,
        write=deeds.release_holds,
        run=deeds.does,
        stages=ANY,
        permission="report.release",
    ),
}
"""Every deed by its last part of the address, in the order in which pages offer them."""
