"""The paths that a matter may take: under the Rapid Response Mechanism, and under the agreement before it.

Each name says where the path leaves the others: at a refusal, at silence, at a report of no denial, at
consultations without agreement, at an agreed course, at a disputed cure. Where a panel follows, it decides
without or with a verification at the facility.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.acts import naalc
from pliego.law.acts.mechanism import (
    agree_course, answer_verification, ask_panel, ask_verification, complete_course, confirm, constitute,
    determine, dispute_cure, find, hear, impose, notify_remedy, petition, reply, report, request, resolve, verify,
)  # fmt: skip
from pliego.law.paths import Path, Step
from pliego.law.procedures.naalc import NAALC
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


LONGEST_COURSE: Final = 3650
"""Days: an agreed course of remediation of more than ten years is a slip of the pen."""

USUAL: Final = "agreed-plan"
"""The path shown to whoever names none."""

MECHANISM_PATHS: Final[Mapping[str, Path]] = MappingProxyType(
    {name: Path(name, (USMCA_31_A, US_PETITION), (*_BEGUN, *steps)) for name, steps in _paths().items()}
)
"""The paths by name. Each begins with a petition; `Path.since(request)` begins with the request for review."""

_SUBJECTS: Final = (
    "about_association", "about_bargaining", "about_strike", "about_forced_labor", "about_equal_pay",
    "about_discrimination", "about_compensation", "about_migrant_workers", "about_safety_and_health",
    "about_child_labor", "about_minimum_wage",
)  # fmt: skip
_SUPPOSED: Final = (
    ("trade_related", "yes"), ("mutually_recognized", "yes"), ("filed_with_us_office", "yes"),
    ("respondent_is_canada", "no"),
)  # fmt: skip
_TO_THE_END: Final = (
    Step(naalc.submit_communication), Step(naalc.accept_submission, "accepted"),
    Step(naalc.report_submission), Step(naalc.ask_ministers), Step(naalc.ask_experts),
    Step(naalc.establish_experts), Step(naalc.draft_evaluation), Step(naalc.finish_evaluation),
    Step(naalc.ask_on_pattern), Step(naalc.call_council), Step(naalc.meet_council), Step(naalc.vote_panel),
    Step(naalc.choose_chair), Step(naalc.choose_members), Step(naalc.report_initially),
    Step(naalc.report_finally, "pattern"), Step(naalc.reconvene_on_plan), Step(naalc.fix_plan),
    Step(naalc.assess), Step(naalc.suspend_benefits),
)  # fmt: skip


def side_agreement_path(subject: str) -> Path:
    """The longest course of a matter about one subject under the side agreement, as if every step were allowed."""
    facts = tuple((name, "yes" if name == subject else "no") for name in _SUBJECTS)
    return Path(f"naalc-{subject}", (NAALC,), _TO_THE_END, (*_SUPPOSED, *facts))
