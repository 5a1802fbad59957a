"""Acts of the joint review of the agreement and of withdrawal (articles 34.6 and 34.7).

What a head of government writes to the others need not be published, and a meeting may go unreported, so the
record's silence tells nothing; a notice of withdrawal is announced when it is given.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role, Silence

recommend_actions = Act("recommend_actions", Role.ANY_PARTY, (("joint_review_recommendation_submitted", ""),))
hold_joint_review = Act("hold_joint_review", Role.COMMISSION, (("joint_review_held", ""),))
answer_term_ca = Act(
    "answer_term_ca",
    Role.CANADA,
    (("term_confirmed_ca", "confirmed"), ("term_not_confirmed_ca", "not_confirmed")),
)
answer_term_mx = Act(
    "answer_term_mx",
    Role.MEXICO,
    (("term_confirmed_mx", "confirmed"), ("term_not_confirmed_mx", "not_confirmed")),
)
answer_term_us = Act(
    "answer_term_us",
    Role.UNITED_STATES,
    (("term_confirmed_us", "confirmed"), ("term_not_confirmed_us", "not_confirmed")),
)
give_withdrawal_notice = Act(
    "give_withdrawal_notice",
    Role.ANY_PARTY,
    (
        ("withdrawal_notice_given_ca", "ca"),
        ("withdrawal_notice_given_mx", "mx"),
        ("withdrawal_notice_given_us", "us"),
    ),
    silence=Silence.ABSENT,
)

JOINT_REVIEW: Final[tuple[Act, ...]] = (
    recommend_actions, hold_joint_review, answer_term_ca, answer_term_mx, answer_term_us,
    give_withdrawal_notice,
)  # fmt: skip
"""Every act, in the order in which a review usually runs through them."""
