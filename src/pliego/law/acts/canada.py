"""Acts of the procedure of Canada before Annex 31-B: a claim before the National Administrative Office.

The office publishes the claims that it accepted or declined, not the day of each of its steps.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role, Silence

_OFFICE = Role.NATIONAL_OFFICE

receive_claim = Act("receive_claim", Role.PETITIONER, (("claim_received", ""),))
decide_claim = Act(
    "decide_claim",
    _OFFICE,
    (("claim_accepted", "accepted"), ("claim_declined", "declined")),
    answers="receive_claim",
)
extend_claim_review = Act(
    "extend_claim_review", _OFFICE, (("claim_review_extended", ""),), answers="receive_claim"
)
find_basis = Act(
    "find_basis",
    _OFFICE,
    (("claim_basis_found", "basis"), ("claim_basis_not_found", "no_basis")),
    answers="receive_claim",
    implies=(("decide_claim", "accepted"),),
)
publish_claim = Act("publish_claim", _OFFICE, (("claim_published", ""),), answers="decide_claim")
facilitate_dialogue = Act(
    "facilitate_dialogue",
    _OFFICE,
    (("claim_dialogue_facilitated", ""),),
    answers="find_basis",
    implies=(("find_basis", "basis"),),
    silence=Silence.ABSENT,
)
declare_by_company = Act(
    "declare_by_company",
    Role.EMPLOYER,
    (("company_declared", ""),),
    answers="facilitate_dialogue",
    silence=Silence.ABSENT,
)

CANADA: Final[tuple[Act, ...]] = (
    receive_claim, decide_claim, extend_claim_review, find_basis, publish_claim, facilitate_dialogue,
    declare_by_company,
)  # fmt: skip
"""Every act, in the order in which a matter usually runs through them."""
