"""The joint review and the term of the agreement (articles 34.6 and 34.7): who confirms, who meets, until when.

What is encoded is the first term of 16 years and, once each Party has confirmed, the second term up to its first
review. A confirmation stands until the term is extended, and none counts before the sixth anniversary: both are
readings of ours. The sentences are ours, not the treaty's.
"""

from __future__ import annotations

from types import MappingProxyType

from pliego.law.acts import Role
from pliego.law.acts.joint_review import (
    answer_term_ca, answer_term_mx, answer_term_us, give_withdrawal_notice, hold_joint_review, recommend_actions,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import PROMPTLY, after, all_of, any_of, day, months, on, years
from pliego.law.norms import Article, Duty, Effect, Force, Power, Procedure, Track, Use, Window

commission, any_party = Role.COMMISSION, Role.ANY_PARTY
V, P = Mark.V, Mark.P

in_force = day("2020-07-01")
sixth_anniversary = in_force + years(6)
first_term_ends = in_force + years(16)
reviewed = all_of(sixth_anniversary, on(hold_joint_review))
extended = all_of(
    reviewed,
    on(answer_term_ca, "confirmed"), on(answer_term_mx, "confirmed"), on(answer_term_us, "confirmed"),
)  # fmt: skip
over = any_of(extended, first_term_ends)
review = Track("review", opened_by=(hold_joint_review,), acts=(recommend_actions,))

# 34.6  Withdrawal -------------------------------------------------------------------------------------------
may_withdraw = Power(
    id="jr.withdraw", cite="34.6", rows=("JR-01",), mark=V, holder=any_party, act=give_withdrawal_notice,
    windows=(Window(in_force, first_term_ends.unless(extended)),), use=Use.AGAIN,
    says="Leave the agreement by written notice, which takes effect 6 months later.",
)  # fmt: skip
leaving = Effect(
    id="jr.leaving", cite="34.6", rows=("JR-01",), mark=V, since=on(give_withdrawal_notice),
    until=on(give_withdrawal_notice) + months(6),
    says="Time between the notice of a Party that it leaves and the day on which it has left.",
)  # fmt: skip

# 34.7.1  Term -----------------------------------------------------------------------------------------------
first_term = Effect(
    id="jr.term", cite="34.7.1", rows=("JR-02",), mark=V, since=in_force,
    until=any_of(extended, first_term_ends),
    says="First term of 16 years, after which the agreement ends unless each Party has confirmed a new one.",
)  # fmt: skip

# 34.7.2  Joint review ---------------------------------------------------------------------------------------
must_review = Duty(
    id="jr.first", cite="34.7.2", rows=("JR-03",), mark=V, bearer=commission,
    discharged_by=(hold_joint_review,), counted_from=in_force, within=years(6),
    says="Hold the first joint review on the sixth anniversary of the entry into force.",
)  # fmt: skip
may_recommend = Power(
    id="jr.recommend", cite="34.7.2", rows=("JR-04",), mark=V, holder=any_party, act=recommend_actions,
    windows=(Window(in_force, after(in_force + months(71))),), use=Use.AGAIN,
    says="Recommend actions for the first joint review at least 1 month before it.",
)  # fmt: skip

# 34.7.3  Confirmation ---------------------------------------------------------------------------------------
canada_answers = Duty(
    id="jr.answer_ca", cite="34.7.3", rows=("JR-05",), mark=V, bearer=Role.CANADA,
    discharged_by=(answer_term_ca,), counted_from=reviewed, within=PROMPTLY, force=Force.SOFT,
    says="As Canada, say in writing through the head of government whether it wishes to extend the term.",
)  # fmt: skip
mexico_answers = Duty(
    id="jr.answer_mx", cite="34.7.3", rows=("JR-05",), mark=V, bearer=Role.MEXICO,
    discharged_by=(answer_term_mx,), counted_from=reviewed, within=PROMPTLY, force=Force.SOFT,
    says="As Mexico, say in writing through the head of government whether it wishes to extend the term.",
)  # fmt: skip
united_states_answers = Duty(
    id="jr.answer_us", cite="34.7.3", rows=("JR-05",), mark=V, bearer=Role.UNITED_STATES,
    discharged_by=(answer_term_us,), counted_from=reviewed, within=PROMPTLY, force=Force.SOFT,
    says="As the United States, say in writing through the head of government whether it wishes to extend the "
    "term.",
)  # fmt: skip
second_term = Effect(
    id="jr.second_term", cite="34.7.3", rows=("JR-06",), mark=P, since=extended, until=extended + years(16),
    says="Second term of 16 years, from the day on which the last Party confirmed.",
)  # fmt: skip
must_review_second_term = Duty(
    id="jr.after_extension", cite="34.7.3", rows=("JR-07",), mark=P, bearer=commission,
    discharged_by=(hold_joint_review,), counted_from=extended, within=years(6),
    discharged_since=after(extended),
    says="After an extension, hold the next joint review by the end of the following 6 years.",
)  # fmt: skip

# 34.7.4  Every year -----------------------------------------------------------------------------------------
not_extended = after(review.opened).unless(extended)
must_review_yearly = Duty(
    id="jr.yearly", cite="34.7.4", rows=("JR-08",), mark=P, of=review, bearer=commission,
    discharged_by=(hold_joint_review,), arises=not_extended, counted_from=review.opened, within=years(1),
    discharged_since=after(review.opened), released_by=any_of(extended, after(first_term_ends)),
    says="While a Party has not confirmed, hold a joint review every year until the term ends.",
)  # fmt: skip
may_recommend_yearly = Power(
    id="jr.recommend_yearly", cite="34.7.2", rows=("JR-04", "JR-08"), mark=P, of=review, holder=any_party,
    act=recommend_actions, windows=(Window(not_extended, any_of(after(review.opened + months(11)), over)),),
    use=Use.AGAIN,
    says="Recommend actions for the next yearly review at least 1 month before it.",
)  # fmt: skip
may_still_confirm = Effect(
    id="jr.still_open", cite="34.7.4", rows=("JR-09",), mark=V, since=after(reviewed).unless(extended),
    until=over,
    says="Time in which the Parties may still extend the term by confirming it in writing.",
)  # fmt: skip

JOINT_REVIEW = Procedure(
    id="joint-review",
    title="Joint review and term of the agreement",
    instrument="USMCA articles 34.6 and 34.7",
    version="2020-07-01",
    in_force=("2020-07-01", ""),
    articles=(
        Article("34.6", "Withdrawal", (may_withdraw, leaving)),
        Article("34.7.1", "Term", (first_term,)),
        Article("34.7.2", "Joint review", (must_review, may_recommend)),
        Article("34.7.3", "Confirmation and extension", (
            canada_answers, mexico_answers, united_states_answers, second_term, must_review_second_term,
        )),
        Article("34.7.4", "Reviews every year", (must_review_yearly, may_recommend_yearly, may_still_confirm)),
    ),
    readings=(),
    excused=MappingProxyType(
        {
            "JR-10": "what follows the first review of a second term: none has begun, and the paragraphs are from "
            "memory",
        }
    ),
)  # fmt: skip
