"""What a report is about, in plain words. Plain Python but for the words, which readers see."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .kinds import Route


class Matter(StrEnum):
    """A subject that one authority or another takes up. A report may have several."""

    PAY = "pay"
    HOURS = "hours"
    SOCIAL_SECURITY = "social_security"
    HOUSING = "housing"
    PROFIT_SHARING = "profit_sharing"
    SAFETY = "safety"
    TRAINING = "training"
    BUILDING = "building"
    HARASSMENT = "harassment"
    DISMISSAL = "dismissal"
    SUBCONTRACTING = "subcontracting"
    CONTRACT = "contract"
    UNION = "union"
    VOTE = "vote"
    ACCIDENT = "accident"
    FORCED = "forced"
    REPRISAL = "reprisal"

    @property
    def words(self) -> Promise:
        """The matter as a reader sees it."""
        return _WORDS[self]


_WORDS: Final[Mapping[Matter, Promise]] = {
    Matter.PAY: _("They do not pay, or pay less than they should"),
    Matter.HOURS: _("Too many hours, no rest or no vacation"),
    Matter.SOCIAL_SECURITY: _("No social security (IMSS), or with a lower wage than the real one"),
    Matter.HOUSING: _("They do not pay into Infonavit (housing)"),
    Matter.PROFIT_SHARING: _("Profit sharing, pay slips or tax on wages"),
    Matter.SAFETY: _("Dangerous work, or no protective equipment"),
    Matter.TRAINING: _("No training for the job"),
    Matter.BUILDING: _("The building is unsafe, or could burn with no way out"),
    Matter.HARASSMENT: _("Harassment, bad treatment or discrimination"),
    Matter.DISMISSAL: _("I was dismissed, or they owe me my last pay"),
    Matter.SUBCONTRACTING: _("Another company hires us on paper"),
    Matter.CONTRACT: _("They do not keep the contract, mine or that of the union"),
    Matter.UNION: _("They do not let us choose a union, or punish us for it"),
    Matter.VOTE: _("Something was wrong with a union vote, a contract vote or their registration"),
    Matter.ACCIDENT: _("Someone was hurt, fell ill or died because of work"),
    Matter.FORCED: _("People work under threat or cannot leave, or children work"),
    Matter.REPRISAL: _("I was punished for speaking up"),
}

MATTERS_OF: Final[Mapping[Route, tuple[Matter, ...]]] = {
    Route.COMPLAINT: (
        Matter.PAY, Matter.HOURS, Matter.SOCIAL_SECURITY, Matter.HOUSING, Matter.PROFIT_SHARING, Matter.SAFETY,
        Matter.TRAINING, Matter.BUILDING, Matter.HARASSMENT, Matter.DISMISSAL, Matter.SUBCONTRACTING,
        Matter.FORCED, Matter.REPRISAL,
    ),
    Route.ACCIDENT: (Matter.ACCIDENT, Matter.SAFETY, Matter.SOCIAL_SECURITY, Matter.BUILDING, Matter.REPRISAL),
    Route.CONTRACT: (
        Matter.CONTRACT, Matter.PAY, Matter.HOURS, Matter.PROFIT_SHARING, Matter.DISMISSAL, Matter.VOTE,
        Matter.REPRISAL,
    ),
    Route.UNION_RIGHTS: (Matter.UNION, Matter.VOTE, Matter.DISMISSAL, Matter.HARASSMENT, Matter.REPRISAL),
}  # fmt: skip
"""The matters that are offered on each route, the likeliest first."""
