"""Petitions on the labor chapter in the United States, and what monitoring starts: 19 U.S.C. 4645, 4646(c).

They lead to Chapter 23 or Chapter 31, not to the rapid response mechanism. The sentences are ours, not the statute's.
"""

from __future__ import annotations

from types import MappingProxyType

from pliego.law.acts import Role
from pliego.law.acts.chapters import ask_labor_consultations, ask_state_consultations, settle_dispute
from pliego.law.acts.labor_chapter import (
    decide_recommendation, file_labor_petition, find_labor_violation, recommend_action, report_no_action,
    show_failure, weigh_labor_petition, withdraw_labor_petition,
)  # fmt: skip
from pliego.law.acts.mechanism import request
from pliego.law.marks import Mark
from pliego.law.moments import PROMPTLY, any_of, day, days, on
from pliego.law.norms import Article, Duty, Force, Power, Procedure, Use, Window
from pliego.law.readings import Q3D

committee, ustr, petitioner = Role.COMMITTEE, Role.USTR, Role.PETITIONER
V = Mark.V

in_force = day("2020-07-01")
filed = on(file_labor_petition)
ended = any_of(on(withdraw_labor_petition), on(settle_dispute))
action = (ask_labor_consultations, ask_state_consultations)

# 4646(c)  Petition ------------------------------------------------------------------------------------------
may_petition = Power(
    id="l.petition", cite="19 U.S.C. 4646(a)", rows=("US-01",), mark=V, holder=petitioner,
    act=file_labor_petition, windows=(Window(in_force, ended),), use=Use.AGAIN,
    says="File a petition about a failure to keep the labor obligations of the agreement.",
)  # fmt: skip
must_weigh = Duty(
    id="l.further_review", cite="19 U.S.C. 4646(c)(1)", rows=("US-22",), mark=V, bearer=committee,
    discharged_by=(weigh_labor_petition,), counted_from=filed, within=days(20), released_by=ended,
    last_day=Q3D, rolls_on="US",
    says="Decide within 20 days of the submission whether further review is warranted.",
)  # fmt: skip
must_find = Duty(
    id="l.evidence", cite="19 U.S.C. 4646(c)(2)", rows=("US-23",), mark=V, bearer=committee,
    discharged_by=(find_labor_violation,), arises=on(weigh_labor_petition, "warranted"), counted_from=filed,
    within=days(60), released_by=ended, last_day=Q3D, rolls_on="US",
    says="Decide within 60 days of the submission, not of the first decision, whether there is sufficient, credible "
    "evidence of a violation.",
)  # fmt: skip
must_act = Duty(
    id="l.action", cite="19 U.S.C. 4646(c)(3)", rows=("US-24",), mark=V, bearer=ustr,
    discharged_by=(*action, report_no_action), counted_from=on(find_labor_violation, "affirmative"),
    within=days(60), released_by=ended, last_day=Q3D, rolls_on="US",
    says="Start action under Chapter 23 or 31 within 60 days of an affirmative finding, or report to Congress why not.",
)  # fmt: skip

# 4645  Monitoring -------------------------------------------------------------------------------------------
must_recommend = Duty(
    id="l.recommend", cite="19 U.S.C. 4645(a)", rows=("US-25",), mark=V, bearer=committee,
    discharged_by=(recommend_action,), counted_from=on(show_failure), within=PROMPTLY, released_by=ended,
    force=Force.SOFT,
    says="Recommend action when monitoring, an assessment or the expert board shows a failure.",
)  # fmt: skip
must_decide = Duty(
    id="l.decide", cite="19 U.S.C. 4645(b)", rows=("US-26",), mark=V, bearer=ustr,
    discharged_by=(decide_recommendation, *action, request), counted_from=on(recommend_action),
    within=days(60), released_by=ended, last_day=Q3D, rolls_on="US",
    says="Decide on the recommendation within 60 days.",
)  # fmt: skip
must_give_reasons = Duty(
    id="l.reasons", cite="19 U.S.C. 4645(b)", rows=("US-26",), mark=V, bearer=ustr,
    discharged_by=(report_no_action,), counted_from=on(decide_recommendation, "not_followed"),
    within=PROMPTLY, force=Force.SOFT,
    says="Report the reasons to Congress when the recommendation is not followed.",
)  # fmt: skip

US_LABOR_CHAPTER = Procedure(
    id="us-labor-chapter",
    title="United States petitions on the labor chapter",
    instrument="19 U.S.C. 4645, 4646(c)",
    version="2020-07-01",
    in_force=("2020-07-01", ""),
    articles=(
        Article("4646(c)", "Petition on the labor chapter", (may_petition, must_weigh, must_find, must_act)),
        Article("4645", "Monitoring", (must_recommend, must_decide, must_give_reasons)),
    ),
    readings=(Q3D,),
    excused=MappingProxyType({}),
)  # fmt: skip
