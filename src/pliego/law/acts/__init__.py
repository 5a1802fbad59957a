"""Acts: the steps that the procedures speak of, and the words by which a docket records them.

Each instrument names its own acts in a file of this package; an act has one id in all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pliego.law.acts.canada import CANADA
from pliego.law.acts.chapters import CHAPTERS
from pliego.law.acts.feedback import FEEDBACK
from pliego.law.acts.inspection import INSPECTION
from pliego.law.acts.joint_review import JOINT_REVIEW
from pliego.law.acts.labor_chapter import LABOR_CHAPTER
from pliego.law.acts.mechanism import MECHANISM
from pliego.law.acts.naalc import NAALC
from pliego.law.acts.reforms import REFORMS
from pliego.law.acts.shape import Act, EventWord, Kinds, Role, Silence, Start
from pliego.law.acts.union_votes import UNION_VOTES

ACTS: Final[tuple[Act, ...]] = (
    *MECHANISM,
    *CANADA,
    *NAALC,
    *CHAPTERS,
    *LABOR_CHAPTER,
    *JOINT_REVIEW,
    *INSPECTION,
    *UNION_VOTES,
    *FEEDBACK,
    *REFORMS,
)
"""Every act, in the order in which a case usually runs through them, instrument by instrument."""

UNDER_AGREEMENT: Final = frozenset(
    act.id for act in (*MECHANISM, *CANADA, *CHAPTERS, *LABOR_CHAPTER, *JOINT_REVIEW, *REFORMS)
)
"""Ids of the acts that nobody could take before the agreement of 2020 entered into force."""

ACT_BY_ID: Final[Mapping[str, Act]] = MappingProxyType({act.id: act for act in ACTS})

NOTES: Final = ("election_held", "workers_reinstated", "status_report")
"""Docket words that record something without a legal effect on any clock."""

STATED_DATES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "remediation_due": ("agree_course", "done_by"),
        "consultation_due": ("extend_consultation", "until"),
        "remediation_extended_to": ("extend_course", "until"),
        "claim_review_due": ("extend_claim_review", "until"),
        "naalc_expert_period_ends": ("set_expert_period", "until"),
        "naalc_panel_period_ends": ("set_panel_period", "until"),
        "labor_consultations_due": ("agree_other_day", "until"),
        "dispute_report_due": ("notify_delay", "until"),
        "measures_due": ("order_measures", "until"),
        "measures_extended_to": ("extend_measures", "until"),
        "sanction_summons_until": ("summon_to_sanction", "until"),
    }
)
"""Docket words that carry a date which another act states: word -> (act, name of the stated date)."""

EVENT_WORDS: Final[Mapping[str, EventWord]] = MappingProxyType(
    {word: EventWord(word, act.id, kind) for act in ACTS for word, kind in act.words}
    | {word: EventWord(word, "", "") for word in (*NOTES, *STATED_DATES)}
)

__all__ = [
    "ACTS",
    "ACT_BY_ID",
    "EVENT_WORDS",
    "NOTES",
    "STATED_DATES",
    "UNDER_AGREEMENT",
    "Act",
    "EventWord",
    "Kinds",
    "Role",
    "Silence",
    "Start",
]
