"""How long a report is kept after it ended, and the day on which it goes. Plain Python but for the words.

A choice of this product, not a law; each has its reason. A report that is open is kept. A legal hold goes before; the
reporter may erase a report at any time before, unless one stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext_lazy as _

from pliego.law.days import add_months, day, to_iso

from .kinds import Route, Stage
from .words.grounded import LFT_519, Grounded


@dataclass(frozen=True, slots=True)
class Keeping:
    """Months after the end, and why so many."""

    months: int
    why: Grounded


_COMPLAINT: Final = _(
    "The same fault within two years counts double for the fine, so your report may still help."
)
_CONTRACT: Final = _("The whole contract comes up again every two years, so your report may still help.")
_ACCIDENT: Final = _("You have two years to claim for an injury or a death. One more year is for the case.")
_UNION_RIGHTS: Final = _("The papers of a vote are kept for five years, and a case can take years.")
_TAKEN_BACK: Final = _("You took it back. One month is left in case you change your mind.")

KEPT: Final[Mapping[Route, Keeping]] = {
    Route.COMPLAINT: Keeping(24, Grounded(_COMPLAINT, ("IN-32",))),
    Route.CONTRACT: Keeping(24, Grounded(_CONTRACT, ("UV-18",))),
    Route.ACCIDENT: Keeping(36, Grounded(_ACCIDENT, read=(LFT_519,))),
    Route.UNION_RIGHTS: Keeping(60, Grounded(_UNION_RIGHTS, ("UV-20",))),
}
"""How long a closed report is kept, on each route."""

WITHDRAWN: Final = Keeping(1, Grounded(_TAKEN_BACK))
"""How long a report is kept after its reporter withdrew it."""


def keeping(route: Route, stage: Stage) -> Keeping | None:
    """How long a report is kept that ended so; None while it is open, and once it is erased."""
    match stage:
        case Stage.CLOSED:
            return KEPT[route]
        case Stage.WITHDRAWN:
            return WITHDRAWN
        case _:
            return None


def kept_until(route: Route, stage: Stage, ended: str) -> str:
    """The last day on which a report is kept, by the day it ended. ISO dates; empty while it is open or erased."""
    rule = keeping(route, stage)
    return to_iso(add_months(day(ended), rule.months)) if rule else ""
