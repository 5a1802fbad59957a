"""Feedback to a reporter: the promise that Pliego publishes and keeps, on the model of Directive (EU) 2019/1937.

It is a promise of the product to those who report through it, not law in Mexico, the United States or Canada.
A late confirmation buys no time: the three months then run from the end of the seven days.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pliego.law.acts import Role
from pliego.law.acts.feedback import confirm_receipt, give_feedback, lodge_report, withdraw_report
from pliego.law.marks import Mark
from pliego.law.moments import any_of, days, months, on
from pliego.law.norms import Article, Duty, Procedure
from pliego.law.readings import Reading

office = Role.RECEIVING_OFFICE
V = Mark.V

AS_PROMISED: Final = Reading("as_promised", ("stands",))
"""A promise of seven days leaves no question open: a last day on a Sunday stays on the Sunday."""

seven_days = days(7)
three_months = months(3)
lodged = on(lodge_report)
withdrawn = on(withdraw_report)

must_confirm = Duty(
    id="fb.confirm", cite="Pliego 1", rows=("FB-01", "FB-04", "FB-05"), mark=V, bearer=office,
    discharged_by=(confirm_receipt, give_feedback), counted_from=lodged, within=seven_days,
    released_by=withdrawn, last_day=AS_PROMISED,
    says="Confirm to the reporter within 7 days that the report has arrived; feedback in that time confirms "
    "it too.",
)  # fmt: skip
confirmed_or_week_over = any_of(on(confirm_receipt), on(give_feedback), lodged + seven_days)
must_give_feedback = Duty(
    id="fb.feedback", cite="Pliego 2", rows=("FB-02", "FB-03", "FB-05"), mark=V, bearer=office,
    discharged_by=(give_feedback,), counted_from=confirmed_or_week_over, within=three_months,
    released_by=withdrawn,
    says="Tell the reporter within 3 months of the confirmation, or of the end of the 7 days if none came, "
    "what was done and why.",
)  # fmt: skip

FEEDBACK_PROMISE = Procedure(
    id="feedback",
    title="Feedback to a reporter: a promise of Pliego, not law",
    instrument="Pliego, promise to those who report",
    version="2026-11-22",
    in_force=("2026-11-22", ""),
    articles=(
        Article("Pliego 1", "Confirmation of receipt", (must_confirm,)),
        Article("Pliego 2", "Feedback", (must_give_feedback,)),
    ),
    readings=(),
    excused=MappingProxyType(
        {
            "FB-06": "says what the promise is: no law, so no norm of its own",
            "FB-07": "the model that the promise follows: law in the European Union only",
            "FB-08": "an exception of the model that the promise does not take over",
            "FB-09": "a longer time of the model that the promise does not take over",
        }
    ),
)  # fmt: skip
