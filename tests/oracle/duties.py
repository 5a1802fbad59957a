"""The seven duties: what starts each, what discharges it, what ends it, and how it may be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from tests.oracle.counting import Limit, Reading
from tests.oracle.record import Act, Case, Sort, Span, implied, perhaps

if TYPE_CHECKING:
    from collections.abc import Callable

DENIAL = {"denial_found", "limited_denial"}
NO_DENIAL = {"no_denial", "out_of_scope_before_entry_into_force"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the record says about one duty.

    A fixed verdict needs no comparison of days; a doubt is a reason why the duty may not exist, so that nothing
    can be said to be late.
    """

    trigger: Act | None = None
    done: Act | None = None
    released: Act | None = None
    fixed: str = ""
    why: str = ""
    doubt: str = ""


def not_running(why: str) -> Facts:
    return Facts(fixed="not_running", why=why)


IN_FORCE = Act("agreement_in_force", "2020-07-01", Span(date(2020, 7, 1), date(2020, 7, 1)), Sort.DATED, "V")
NO_REQUEST = "no request for review, a public act"
NO_PANEL = "no panel was asked for, a public act"


def committee_review(case: Case, _reading: Reading) -> Facts:
    petition, request = case.act("petition_filed"), case.act("review_requested")
    if petition is None and case.self_initiated == "yes":
        return not_running("the government acted without a petition")
    if petition is None:
        finding = request and implied("affirmative finding", IN_FORCE, request)
        return Facts(None, finding, fixed="unrecorded", why="the day of the petition is not on record")
    if declined := case.act("petition_declined", petition):
        return Facts(petition, declined)
    if request is None:
        return Facts(petition)
    finding = implied("affirmative finding", petition, request)
    return Facts(
        petition, finding, why="the finding came on or before the request; its own day is unpublished"
    )


CONFLICT = "sources differ on whether Mexico agreed to review, so the duty may not exist"


def disputed(case: Case) -> bool:
    return case.response == "unknown_conflicting" and not case.claims("review_accepted")


def acceptance(case: Case, request: Act) -> Act | None:
    """Mexico's agreement to review, recorded or presupposed by a report, a plan or a finding."""
    if accepted := case.act("review_accepted", request):
        return accepted
    later = case.first("review_reported", "remediation_agreed", after=request)
    if later or case.response == "accepted" or case.finding:
        name = "answer" if disputed(case) else "review_accepted"
        return implied(name, request, later, review_over(case))
    return None


def refused(case: Case) -> bool:
    return bool(case.claims("review_declined")) or case.response == "declined"


def reply(case: Case, _reading: Reading) -> Facts:
    request = case.act("review_requested")
    if request is None:
        return not_running(NO_REQUEST)
    declined = case.act("review_declined", request)
    return Facts(request, declined or acceptance(case, request), ended(case))


def ended(case: Case) -> Act | None:
    return case.first("resolved", "closed", "facility_closed")


def report(case: Case, reading: Reading) -> Facts:
    request = case.act("review_requested")
    if request is None:
        return not_running(NO_REQUEST)
    if refused(case):
        return not_running("Mexico refused to review")
    agreed = acceptance(case, request)
    start = request
    if reading.counted_from == "agreement":
        start = agreed if agreed and not disputed(case) else perhaps("review_accepted", request)
    if agreed is None:
        return Facts(
            start, None, ended(case), why="the duty exists only if Mexico agreed, which is not recorded"
        )
    doubt = CONFLICT if disputed(case) else ""
    return Facts(start, reported(case, request), ended(case), doubt=doubt)


def reported(case: Case, request: Act) -> Act | None:
    """The report, recorded or presupposed by a plan or by an undated finding."""
    if recorded := case.act("review_reported", request):
        return recorded
    plan = case.act("remediation_agreed", request)
    return implied("review_reported", request, plan, review_over(case)) if plan or case.finding else None


def review_over(case: Case) -> Act | None:
    """What ends the review at the latest: a request for a panel, or the announced end of the case."""
    return case.first("panel_requested", "resolved", "closed")


def consult(case: Case, _reading: Reading) -> Facts:
    request = case.act("review_requested")
    if request is None:
        return not_running(NO_REQUEST)
    if refused(case) or case.finding in NO_DENIAL:
        return not_running(
            "Mexico found no denial" if case.finding in NO_DENIAL else "Mexico refused to review"
        )
    if case.finding not in DENIAL and not case.claims("remediation_agreed"):
        return Facts(fixed="unrecorded", why="no finding by Mexico is on record")
    start = reported(case, request)
    plan = case.act("remediation_agreed", start)
    released = case.first("resolved", "closed", "facility_closed", "panel_requested")
    return Facts(start, plan, released)


def draw(case: Case, _reading: Reading) -> Facts:
    asked = case.act("panel_requested")
    if asked is None:
        return not_running(NO_PANEL)
    return Facts(asked, case.act("panel_constituted", asked))


def after_constitution(case: Case) -> Act | Facts:
    asked = case.act("panel_requested")
    if asked is None:
        return not_running(NO_PANEL)
    seated = case.act("panel_constituted", asked)
    return seated or Facts(fixed="unrecorded", why="the day the panel was composed is not on record")


def confirm(case: Case, _reading: Reading) -> Facts:
    seated = after_constitution(case)
    if isinstance(seated, Facts):
        return seated
    determined = case.act("panel_determined", seated)
    return Facts(seated, implied("petition confirmed", seated, determined) if determined else None)


def determine(case: Case, reading: Reading) -> Facts:
    seated = after_constitution(case)
    if isinstance(seated, Facts):
        return seated
    determined = case.act("panel_determined", seated)
    if determined is None or reading.assume:
        return Facts(seated, determined, why=reading.assume)
    return Facts(
        seated,
        determined,
        fixed="unsettled",
        why="this limit holds only without a verification, on which the record is silent",
    )


@dataclass(frozen=True, slots=True)
class Norm:
    norm: str
    cite: str
    limit: Limit
    facts: Callable[[Case, Reading], Facts]
    default: Reading = field(default_factory=Reading)
    variants: tuple[Reading, ...] = ()
    extendable: str = ""
    """Why the last day may lie later than the sum says, if it may."""


ROLLS = Reading("Q3:rolls", rolls="union")
CALENDARS = (Reading("Q2:MX", business="MX"), Reading("Q2:US", business="US"))
NORMS = (
    Norm(
        "us.committee_review",
        "19 U.S.C. 4646(b)(1)",
        Limit(30),
        committee_review,
        Reading(rolls="US"),
        (Reading("Q3:stands"),),
    ),
    Norm("c.reply", "31-A.4", Limit(10), reply, variants=(ROLLS,)),
    Norm(
        "c.report",
        "31-A.4",
        Limit(45),
        report,
        variants=(ROLLS, Reading("Q1:agreement", counted_from="agreement")),
    ),
    Norm(
        "c.consult",
        "31-A.4",
        Limit(10),
        consult,
        variants=(ROLLS,),
        extendable="or later: the Parties may extend it by agreement, which the record would not show",
    ),
    Norm("d.draw", "31-A.5", Limit(3, "union"), draw, variants=CALENDARS),
    Norm("e.confirm", "31-A.6", Limit(5, "union"), confirm, variants=CALENDARS),
    Norm(
        "g.determine_no_verification",
        "31-A.8",
        Limit(30),
        determine,
        variants=(ROLLS, Reading("if:no_verification", assume="on the assumption that nothing was verified")),
    ),
)
