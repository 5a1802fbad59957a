"""The paths that a matter under the Rapid Response Mechanism may take, from the petition to its end.

Each name says where the path leaves the others: at a refusal, at silence, at a report of no denial, at
consultations without agreement, at an agreed course, at a disputed cure. Where a panel follows, it decides
without or with a verification at the facility.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.acts.mechanism import (
    agree_course, answer_verification, ask_panel, ask_verification, complete_course, confirm, constitute,
    determine, dispute_cure, find, hear, impose, notify_remedy, petition, reply, report, request, resolve, verify,
)  # fmt: skip
from pliego.law.paths import Path, Step
from pliego.law.procedures.us_petition import US_PETITION
from pliego.law.procedures.usmca_31_a import USMCA_31_A

VERIFIED: Final = "-verified"
"""What the name of a path ends with when its panel verifies at the facility."""

_BEGUN: Final = (Step(petition), Step(find, "affirmative"), Step(request))
_REVIEWED: Final = (Step(reply, "accepted"), Step(report, "denial"))
_COURSE: Final = (Step(agree_course, states="done_by"), Step(complete_course))
_PANEL: Final = (Step(ask_panel), Step(constitute), Step(confirm, "confirmed"))
_VERIFICATION: Final = (Step(ask_verification), Step(answer_verification, "agreed"), Step(verify))
_REMEDY: Final = (
    Step(hear), Step(determine, "denial"), Step(notify_remedy), Step(impose, "suspend_preference"),
)  # fmt: skip

_AGREED: Final[Mapping[str, tuple[Step, ...]]] = {"agreed-plan": (*_REVIEWED, *_COURSE, Step(resolve))}
_TO_A_PANEL: Final[Mapping[str, tuple[Step, ...]]] = {
    "refusal": (Step(reply, "declined"),),
    "silence": (),
    "no-denial-reported": (Step(reply, "accepted"), Step(report, "no_denial")),
    "no-agreement": _REVIEWED,
    "disputed-cure": (*_REVIEWED, *_COURSE, Step(dispute_cure)),
}

WITH_PANEL: Final = frozenset(_TO_A_PANEL)
"""The paths that lead to a panel."""


def _paths() -> dict[str, tuple[Step, ...]]:
    found = dict(_AGREED)
    for name, until_panel in _TO_A_PANEL.items():
        found[name] = (*until_panel, *_PANEL, *_REMEDY)
        found[f"{name}{VERIFIED}"] = (*until_panel, *_PANEL, *_VERIFICATION, *_REMEDY)
    return found


MECHANISM_PATHS: Final[Mapping[str, Path]] = MappingProxyType(
    {name: Path(name, (USMCA_31_A, US_PETITION), (*_BEGUN, *steps)) for name, steps in _paths().items()}
)
"""The paths by name. Each begins with a petition; `Path.since(request)` begins with the request for review."""
