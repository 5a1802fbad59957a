"""A few whole cases, shared by the tests of the law engine."""

from typing import Final

from tests.law.builders import event

RUN: Final = (
    event("petition_filed", "2023-05-15"),
    event("committee_found", "2023-06-12"),
    event("review_requested", "2023-06-16"),
    event("liquidation_suspended", "2023-06-16"),
    event("review_accepted", "2023-06-26"),
    event("review_reported", "2023-07-31", "denial"),
    event("panel_requested", "2023-08-22"),
    event("panel_constituted", "2023-08-30"),
    event("petition_confirmed", "2023-09-07"),
    event("verification_requested", "2023-09-08"),
    event("verification_agreed", "2023-09-20"),
    event("verification", "2023-10-10"),
    event("hearing_held", "2023-10-20"),
    event("panel_determined", "2023-11-10", "denial"),
)
"""A case that ran through every step, some of them a day too late."""

GATE = (event("review_requested", "2023-01-02"), event("review_declined", "2023-01-05"))
FIRST_PANEL = (
    event("panel_requested", "2023-01-10", proceeding="A"),
    event("panel_constituted", "2023-01-12", proceeding="A"),
    event("petition_not_confirmed", "2023-01-18", proceeding="A"),
)
SECOND_PANEL = (
    event("panel_requested", "2023-02-01", proceeding="B", occurrence=2),
    event("panel_constituted", "2023-02-09", proceeding="B", occurrence=2),
    event("petition_confirmed", "2023-02-21", proceeding="B", occurrence=2),
    event("panel_determined", "2023-03-10", "denial", proceeding="B"),
)
LABELLED = (*GATE, *FIRST_PANEL, *SECOND_PANEL)
REPORTED = (
    event("review_requested", "2023-01-02"),
    event("review_accepted", "2023-01-05"),
    event("review_reported", "2023-02-01", "denial"),
)
TWO_COURSES = (
    *REPORTED,
    event("remediation_agreed", "2023-02-06", stated={"done_by": "2023-04-01"}),
    event("cure_disputed", "2023-04-10"),
    event("remediation_agreed", "2023-04-20", stated={"done_by": "2023-06-30"}, occurrence=2),
    event("cure_disputed", "2023-07-03", occurrence=2),
    event("remedy_intent_notified", "2023-07-04"),
)
