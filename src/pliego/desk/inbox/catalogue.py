"""The deeds on offer: how each is called, what it does, when it can be done, and examples of how to say it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.kinds import Stage

from . import deeds, forms
from .deeds import Given, Work

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
        examples=(
            _("Your report has arrived. Someone of this office is reading it."),
            _("Thank you for telling us. You will hear from us here before the end of the month."),
            _("Keep your receipt: with it you can see here what we do, and write to us."),
        ),
    ),
    "answer": Deed(
        title=_("Answer the reporter"),
        says=_("Sends the reporter a message."),
        button=_("Send the answer"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.answer,
        stages=KEPT,
        examples=(
            _(
                "We read your message. On Tuesday we decide whether to visit the workplace, and tell you here."
            ),
            _("Your employer will not learn from us that you wrote."),
            _(
                "We cannot decide on your last pay. PROFEDET gives you a lawyer without cost: we tell you below how."
            ),
        ),
    ),
    "ask": Deed(
        title=_("Ask for more"),
        says=_("Asks the reporter a question. They answer with their receipt, if they wish."),
        button=_("Send the question"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.ask,
        examples=(
            _("On which shift does it happen, and on which days?"),
            _("Where is the entrance that you use? A landmark nearby helps us find it."),
            _("You need not answer, and you need not say who you are."),
        ),
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
        examples=(
            _(
                "The social security institute can register you with your real wage. May we hand it your report?"
            ),
            _("They would learn what you wrote, and your name only if you gave it."),
            _("If you say no, we go on with what we can do ourselves."),
        ),
    ),
    "hand-on": Deed(
        title=_("Hand it on"),
        says=_(
            "Puts another office of this site in charge, or records that it was handed to an authority outside. "
            "Only with the reporter's consent, or where a law orders it."
        ),
        button=_("Hand it on"),
        done=_SENT,
        form=forms.HandOnForm,
        write=deeds.hand_on,
        stages=KEPT,
        examples=(
            _("We handed your whole report to the office of your state, as you agreed."),
            _("We handed on only what you wrote about the building, without your name."),
            _("They will look into it. We write here what they answer us."),
        ),
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
        examples=(
            _("They say that they received it and that an inspector will go."),
            _("They say that this is not theirs to decide, and why."),
            _("They have not answered yet. We ask again next month."),
        ),
    ),
    "duplicate": Deed(
        title=_("Link it with another report"),
        says=_("Notes that another report tells of the same. Both stay, and each gets its own answer."),
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
        examples=(
            _("We asked that someone go and look. We do not say when, so that nobody is warned."),
            _("Whoever goes will not say that there was a report."),
            _("Afterwards we write here what was found."),
        ),
    ),
    "feedback": Deed(
        title=_("Give feedback"),
        says=_("Tells the reporter what was done or is planned, and why. Owed within 3 months."),
        button=_("Give feedback"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.give_feedback,
        examples=(
            _("An inspector went on Monday. The employer has to mend the machine guards within 20 days."),
            _("We found nothing that breaks the law, because the hours were paid. This is how we looked."),
            _("We are still waiting for the papers of the employer. The next step is a second visit."),
        ),
    ),
    "close": Deed(
        title=_("Close it"),
        says=_("Ends the work on it. The reporter reads the reason. It can be opened again."),
        button=_("Close it"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.close,
        examples=(
            _("The employer paid what was owed, as you told us. We close the report."),
            _(
                "Three times we asked where the workplace is, and could not find it. Write to us and we open it again."
            ),
            _("Another authority decides this now: you find its name and its answer above."),
        ),
    ),
    "reopen": Deed(
        title=_("Open it again"),
        says=_("Takes up the work on it again. The reporter reads why."),
        button=_("Open it again"),
        done=_SENT,
        form=forms.MessageForm,
        write=deeds.reopen,
        stages=frozenset({Stage.CLOSED}),
        examples=(
            _("You told us that it goes on. We open your report again."),
            _("There is a new fact, so that we look into it once more."),
            _("We closed it by mistake."),
        ),
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
