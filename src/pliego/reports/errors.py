"""Why something about a report is refused. Plain Python but for the words, which readers see."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class ReportError(Exception):
    """A refusal whose text is for readers."""

    words: Promise = _("This cannot be done.")

    def __str__(self) -> str:
        return str(self.words)


class MistypedReceiptError(ReportError):
    """What was typed is no receipt."""

    words = _(
        "These are not the twelve words of a receipt. Look at each word once more: the first four letters of each are "
        "enough, accents and capitals do not matter."
    )


class UnknownReceiptError(ReportError):
    """No report here has this receipt."""

    words = _(
        "We have no report under these words. Either one of them is another word, or the report was erased, or it was "
        "made on another site."
    )


class SpentTokenError(ReportError):
    """The form was sent before, or is too old, or was not made here."""

    words = _(
        "This page has been open for too long, or was sent before. Nothing is lost: please send it again."
    )


class BusyError(ReportError):
    """More reports come in than this site takes."""

    words = _(
        "Very many reports are coming in just now, and the site takes no more for the moment. What you wrote is kept: "
        "please send it again in some minutes."
    )


class FullError(ReportError):
    """More is being written than this site keeps."""

    words = _(
        "Very many people are writing here just now, and the site takes no more sheets for the moment. Nothing of what "
        "was sent before is lost: please try again later, or use the paper form."
    )


class ManyStepsError(ReportError):
    """The reporter has sent more within a day than this site takes."""

    words = _(
        "You have sent very much today, and no more is taken of this report until tomorrow. What you sent is there."
    )


class ManyFilesError(ReportError):
    """The report has as many files as it may have."""

    words = _("Ten files are with this report already, and it takes no more.")


class HeldReportError(ReportError):
    """A legal hold stands."""

    words = _(
        "The office has placed a hold on this report or a file of it: for now it must be kept, so it cannot be erased. "
        "The day on which whoever leads the office lifts the hold, you can erase it."
    )


class EndedError(ReportError):
    """The report is withdrawn or erased."""

    words = _("This report has ended: nothing can be added to it.")


class NoConsentError(ReportError):
    """It would be handed over without consent or a named duty."""

    words = _(
        "The reporter has not agreed that this report goes to that body. Ask for their consent, or name the legal duty "
        "under which it must be handed over."
    )
