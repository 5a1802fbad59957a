"""Words for the joint review, its timeline and the periods for comments."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.agreement.kinds import DatePrecision, ReviewKind
from pliego.agreement.periods import Openness
from pliego.law.joint_review import Review, Wish

REVIEW_KIND: Final[Mapping[ReviewKind, Promise]] = MappingProxyType(
    {
        ReviewKind.TREATY: _("Treaty"),
        ReviewKind.LAW: _("Law"),
        ReviewKind.RULE: _("Rule"),
        ReviewKind.CONSULTATION: _("Consultation"),
        ReviewKind.ORDER: _("Order"),
        ReviewKind.BILATERAL: _("Talks of two countries"),
        ReviewKind.LEADERS: _("Leaders"),
        ReviewKind.STATEMENT: _("Statement"),
        ReviewKind.REPORT: _("Report"),
        ReviewKind.HEARING: _("Hearing"),
        ReviewKind.MEETING: _("Meeting"),
        ReviewKind.COURT: _("Court"),
        ReviewKind.JOINT_REVIEW: _("Joint review"),
        ReviewKind.OUTCOME: _("Outcome"),
        ReviewKind.TARIFF: _("Tariff"),
    }
)

ROUGHLY: Final[Mapping[DatePrecision, Promise]] = MappingProxyType(
    {
        DatePrecision.WEEK: _("week of"),
        DatePrecision.ABOUT: _("about"),
    }
)
"""How a day that is not known is introduced."""

WISH: Final[Mapping[Wish, Promise]] = MappingProxyType(
    {
        Wish.CONFIRMED: _("Confirmed that it wishes a new term"),
        Wish.NOT_CONFIRMED: _("Did not confirm a new term"),
        Wish.NOT_ON_RECORD: _("Not on record: no source read says whether it confirmed in writing"),
    }
)

REVIEW: Final[Mapping[Review, Promise]] = MappingProxyType(
    {
        Review.HELD: _("held"),
        Review.AHEAD: _("ahead"),
        Review.NOT_ON_RECORD: _("its last day has passed; not on record"),
    }
)

AT_THE_END: Final[Mapping[Review, Promise]] = MappingProxyType(
    {
        Review.AHEAD: _("ahead; the term ends on this day"),
        Review.NOT_ON_RECORD: _("the term ended on this day; not on record"),
    }
)
"""Where a review stands that is due on the day on which the term ends."""

NEXT_READING: Final[Mapping[str, Promise]] = MappingProxyType(
    {
        "jr.yearly": _("one year after the last; the Commission sets the day"),
        "jr.after_extension": _(
            "six years after the last Party confirmed; the article does not say from which day they run"
        ),
    }
)
"""How the last day of the next review was counted, by norm, where the text leaves that open."""

OPENNESS: Final[Mapping[Openness, Promise]] = MappingProxyType(
    {
        Openness.OPEN: _("open to the public"),
        Openness.PERHAPS_OPEN: _("perhaps open: its days are not known exactly"),
        Openness.AHEAD: _("ahead"),
        Openness.PAST: _("past"),
    }
)
