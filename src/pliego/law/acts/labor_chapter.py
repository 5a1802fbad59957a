"""Acts of petitions on the labor chapter in the United States, and of the track that monitoring starts.

What follows from them shares the acts of the chapters: a request for labor consultations is the action that the
statute asks for.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role, Silence

file_labor_petition = Act("file_labor_petition", Role.PETITIONER, (("labor_petition_filed", ""),))
withdraw_labor_petition = Act(
    "withdraw_labor_petition",
    Role.PETITIONER,
    (("labor_petition_withdrawn", ""),),
    answers="file_labor_petition",
    silence=Silence.ABSENT,
)
weigh_labor_petition = Act(
    "weigh_labor_petition",
    Role.COMMITTEE,
    (("labor_review_warranted", "warranted"), ("labor_review_not_warranted", "not_warranted")),
    answers="file_labor_petition",
)
find_labor_violation = Act(
    "find_labor_violation",
    Role.COMMITTEE,
    (("labor_violation_evidenced", "affirmative"), ("labor_violation_not_evidenced", "negative")),
    answers="weigh_labor_petition",
    implies=(("weigh_labor_petition", "warranted"),),
)
show_failure = Act("show_failure", Role.COMMITTEE, (("labor_failure_shown", ""),))
recommend_action = Act(
    "recommend_action", Role.COMMITTEE, (("enforcement_recommended", ""),), answers="show_failure"
)
decide_recommendation = Act(
    "decide_recommendation",
    Role.USTR,
    (("recommendation_followed", "followed"), ("recommendation_not_followed", "not_followed")),
    answers="recommend_action",
)
report_no_action = Act("report_no_action", Role.USTR, (("labor_no_action_reported", ""),))

LABOR_CHAPTER: Final[tuple[Act, ...]] = (
    file_labor_petition,
    withdraw_labor_petition,
    weigh_labor_petition,
    find_labor_violation,
    show_failure,
    recommend_action,
    decide_recommendation,
    report_no_action,
)
"""Every act, in the order in which a petition usually runs through them."""
