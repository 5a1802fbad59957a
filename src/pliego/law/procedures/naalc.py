"""The North American Agreement on Labor Cooperation, in force from 1994 until the USMCA replaced it in 2020.

The subject of a matter decides how far it may climb: the three tiers are questions of fact that gate the powers
of each stage. No calendar before 2020 is on record, so a last day stands where it falls; whether it would have
moved is the question Q3. The sentences are ours, not the agreement's.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pliego.law.acts import Role
from pliego.law.acts.naalc import (
    accept_submission, agree_action_plan, answer_evaluation, answer_office, ask_experts, ask_later_check,
    ask_ministers, ask_office, ask_on_pattern, assess, call_council, choose_chair, choose_members,
    close_matter, collect_in_court, comment_on_report, decide_implementation, decide_later_check,
    draft_evaluation, establish_experts, extend_review, finish_evaluation, fix_plan, join_ministers,
    meet_council, pay_assessment, publish_evaluation, reconvene_on_implementation, reconvene_on_plan,
    report_finally, report_initially, report_submission, rule_out_experts, set_expert_period,
    set_panel_period, settle_by_ministers, submit_communication, suspend_benefits, vote_panel,
    withdraw_submission,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import (
    PROMPTLY, after, all_of, any_of, day, days, fact, isnt, on,
)  # fmt: skip
from pliego.law.norms import (
    Article, Duty, Effect, Force, Power, Procedure, Test, Use, Window,
)  # fmt: skip
from pliego.law.readings import Q3, Q33

petitioner, office, ministers, experts, panel = (
    Role.PETITIONER, Role.NATIONAL_OFFICE, Role.MINISTERS, Role.EXPERTS, Role.ARBITRAL_PANEL,
)  # fmt: skip
either, both, complainant, respondent = Role.EITHER, Role.BOTH, Role.COMPLAINANT, Role.RESPONDENT
V, P, M_PLUS, M_MINUS = Mark.V, Mark.P, Mark.M_PLUS, Mark.M_MINUS

in_force = day("1994-01-01")
replaced = day("2020-07-01")
closed = any_of(on(close_matter), replaced)
review_ended = any_of(on(withdraw_submission), closed)
settled = any_of(on(settle_by_ministers), closed)

# Annex 1, arts. 22, 23, 27, 29, 49  How far a subject may climb ---------------------------------------------
tier_1 = Test(
    id="n.tier_1", cite="NAALC arts. 22, 23", rows=("N-T1",), mark=M_PLUS,
    holds=any_of(fact("about_association"), fact("about_bargaining"), fact("about_strike")),
    says="The matter is about association, bargaining or strike: it goes no further than consultations between "
    "ministers.",
)  # fmt: skip
tier_2 = Test(
    id="n.tier_2", cite="NAALC arts. 23, 49", rows=("N-T2",), mark=M_PLUS,
    holds=any_of(
        fact("about_forced_labor"), fact("about_equal_pay"), fact("about_discrimination"),
        fact("about_compensation"), fact("about_migrant_workers"),
    ),
    says="The matter is about forced labor, equal pay, discrimination, compensation or migrant workers: it goes no "
    "further than the experts.",
)  # fmt: skip
tier_3 = Test(
    id="n.tier_3", cite="NAALC arts. 27, 29, 49", rows=("N-T3",), mark=V,
    holds=any_of(fact("about_safety_and_health"), fact("about_child_labor"), fact("about_minimum_wage")),
    says="The matter is about safety and health, child labor or the minimum wage: it may reach a panel and an "
    "assessment.",
)  # fmt: skip
TIERS: Final = (tier_1, tier_2, tier_3)
"""The questions of fact that say how far a matter may climb, the lowest tier first."""

trade_related = all_of(fact("trade_related"), fact("mutually_recognized"))
technical = any_of(tier_2.holds, tier_3.holds)

# Arts. 16, 21  National offices -----------------------------------------------------------------------------
guidelines_2006, last_day_before = day("2006-12-21"), day("2006-12-20")
submitted = all_of(on(submit_communication), fact("filed_with_us_office"))
submitted_before_2006 = submitted.unless(last_day_before)
submitted_since_2006 = all_of(guidelines_2006.unless(submitted), submitted)
accepted = on(accept_submission, "accepted")
may_submit = Power(
    id="n.submit", cite="NAALC art. 16(3)", rows=("N-01",), mark=M_PLUS, holder=petitioner,
    act=submit_communication, windows=(Window(in_force, closed),), use=Use.AGAIN,
    says="Submit a communication about labor law in another Party's territory to a National Administrative "
    "Office.",
)  # fmt: skip
must_accept = Duty(
    id="n.accept", cite="US NAO guidelines 1994", rows=("N-02",), mark=M_PLUS, bearer=office,
    discharged_by=(accept_submission,), counted_from=submitted_before_2006, within=days(60),
    released_by=review_ended,
    says="Accept or decline within 60 days a submission made to the United States Office.",
)  # fmt: skip
must_report = Duty(
    id="n.report", cite="US NAO guidelines 1994", rows=("N-03",), mark=M_PLUS, bearer=office,
    discharged_by=(report_submission,), counted_from=all_of(accepted, submitted_before_2006),
    within=days(120), released_by=any_of(on(extend_review), review_ended),
    says="Publish a report on an accepted submission within 120 days of acceptance; it may recommend consultations.",
)  # fmt: skip
must_report_extended = Duty(
    id="n.report_extended", cite="US NAO guidelines 1994", rows=("N-03",), mark=M_PLUS, bearer=office,
    discharged_by=(report_submission,), counted_from=all_of(accepted, submitted_before_2006),
    arises=on(extend_review), within=days(180), released_by=review_ended,
    says="Publish the report within 180 days of acceptance, if the Office extended its review by up to 60 days.",
)  # fmt: skip
must_accept_2006 = Duty(
    id="n.accept_2006", cite="US guidelines 2006", rows=("N-04",), mark=M_MINUS, bearer=office,
    discharged_by=(accept_submission,), counted_from=submitted_since_2006, within=days(60),
    released_by=review_ended,
    says="Accept or decline a submission within 60 days under the guidelines of 2006.",
)  # fmt: skip
must_report_2006 = Duty(
    id="n.report_2006", cite="US guidelines 2006", rows=("N-04",), mark=M_MINUS, bearer=office,
    discharged_by=(report_submission,), counted_from=all_of(accepted, submitted_since_2006),
    within=days(180), released_by=review_ended,
    says="Publish the report within 180 days of acceptance under the guidelines of 2006.",
)  # fmt: skip
may_ask_office = Power(
    id="n.ask_office", cite="NAALC art. 21", rows=("N-05",), mark=V, holder=office, act=ask_office,
    windows=(Window(in_force, closed),), use=Use.AGAIN,
    says="Ask another National Administrative Office for consultations on labor law, its administration and "
    "conditions.",
)  # fmt: skip
must_answer_office = Duty(
    id="n.answer_office", cite="NAALC art. 21", rows=("N-05",), mark=V, bearer=office,
    discharged_by=(answer_office,), counted_from=on(ask_office), within=PROMPTLY, released_by=closed,
    force=Force.SOFT,
    says="Give promptly the public data and explanations that another Office asks for; all Offices are told.",
)  # fmt: skip

# Art. 22  Consultations between ministers -------------------------------------------------------------------
may_ask_ministers = Power(
    id="n.ministers", cite="NAALC art. 22", rows=("N-06",), mark=V, holder=either, act=ask_ministers,
    windows=(Window(in_force, closed),),
    says="Ask in writing for consultations between ministers on any labor matter, with specific and sufficient "
    "information.",
)  # fmt: skip
may_join_ministers = Power(
    id="n.join", cite="NAALC art. 22", rows=("N-06",), mark=V, holder=Role.THIRD_PARTY, act=join_ministers,
    windows=(Window(on(ask_ministers), settled),),
    says="As a third Party with a substantial interest, join the consultations on notice to the others.",
)  # fmt: skip
must_try_to_resolve = Duty(
    id="n.resolve", cite="NAALC art. 22", rows=("N-06",), mark=V, bearer=ministers,
    discharged_by=(settle_by_ministers,), counted_from=on(ask_ministers), within=PROMPTLY,
    released_by=any_of(on(ask_experts), closed), force=Force.SOFT,
    says="Try to resolve the matter in consultations; no day ends them and nothing follows if they fail.",
)  # fmt: skip

# Arts. 23 to 26, Annex 23  Evaluation Committee of Experts --------------------------------------------------
may_ask_experts = Power(
    id="n.experts", cite="NAALC art. 23", rows=("N-07", "N-T2"), mark=M_PLUS, holder=either, act=ask_experts,
    windows=(Window(all_of(on(ask_ministers), technical, trade_related), settled),),
    says="Ask for a committee of experts on a trade-related matter of technical labor standards under mutually "
    "recognized laws.",
)  # fmt: skip
may_rule_out_experts = Power(
    id="n.rule_out", cite="NAALC Annex 23", rows=("N-07",), mark=M_PLUS, holder=experts,
    act=rule_out_experts,
    windows=(Window(on(ask_experts), any_of(on(establish_experts), settled)),),
    says="As the independent expert, rule that the matter is not trade-related or not under mutually recognized laws.",
)  # fmt: skip
must_establish = Duty(
    id="n.establish", cite="NAALC art. 23", rows=("N-07",), mark=M_PLUS, bearer=ministers,
    discharged_by=(establish_experts,), counted_from=on(ask_experts), within=PROMPTLY,
    released_by=any_of(on(rule_out_experts), settled), force=Force.SOFT,
    says="Establish the Evaluation Committee of Experts that a Party asked for.",
)  # fmt: skip
must_draft = Duty(
    id="n.draft", cite="NAALC art. 25", rows=("N-08",), mark=M_PLUS, bearer=experts,
    discharged_by=(draft_evaluation,), counted_from=on(establish_experts), within=days(120),
    extended_by=set_expert_period, released_by=settled,
    says="Present a draft report within 120 days of being established, unless the Council sets another period.",
)  # fmt: skip
must_finish = Duty(
    id="n.finish", cite="NAALC art. 26", rows=("N-09",), mark=M_PLUS, bearer=experts,
    discharged_by=(finish_evaluation,), counted_from=on(draft_evaluation), within=days(60),
    extended_by=set_expert_period, released_by=settled,
    says="Present the final report to the Council within 60 days of the draft, unless the Council changes the period.",
)  # fmt: skip
must_reply_to_experts = Duty(
    id="n.reply", cite="NAALC art. 26", rows=("N-10",), mark=M_MINUS, bearer=both,
    discharged_by=(answer_evaluation,), counted_from=on(finish_evaluation), within=days(90),
    released_by=settled,
    says="Reply in writing to the experts' recommendations within 90 days of the final report.",
)  # fmt: skip
must_publish_evaluation = Duty(
    id="n.publish", cite="NAALC art. 26", rows=("N-10",), mark=M_MINUS, bearer=ministers,
    discharged_by=(publish_evaluation,), counted_from=on(finish_evaluation), within=days(30),
    says="Publish the experts' final report within 30 days and put it before the Council.",
)  # fmt: skip

# Arts. 27 to 29  Third tier: consultations, Council, vote ---------------------------------------------------
may_ask_on_pattern = Power(
    id="n.pattern", cite="NAALC art. 27", rows=("N-11", "N-T3"), mark=M_PLUS, holder=either,
    act=ask_on_pattern, windows=(Window(all_of(on(finish_evaluation), tier_3.holds), settled),),
    says="After the experts' report on a subject of the third tier, ask for consultations on a persistent pattern of "
    "failure to enforce.",
)  # fmt: skip
may_call_council = Power(
    id="n.call_council", cite="NAALC art. 28", rows=("N-12",), mark=M_PLUS, holder=either, act=call_council,
    windows=(Window(after(on(ask_on_pattern) + days(60)), settled),),
    says="Call a special session of the Council when 60 days of consultations have not resolved the matter.",
)  # fmt: skip
must_meet = Duty(
    id="n.meet", cite="NAALC art. 28", rows=("N-12",), mark=M_PLUS, bearer=ministers,
    discharged_by=(meet_council,), counted_from=on(call_council), within=days(20), released_by=settled,
    says="Meet as the Council within 20 days of the call.",
)  # fmt: skip
may_vote_panel = Power(
    id="n.vote", cite="NAALC art. 29", rows=("N-13", "N-T3"), mark=M_PLUS, holder=ministers, act=vote_panel,
    windows=(
        Window(all_of(after(on(meet_council) + days(60)), tier_3.holds, trade_related), settled),
    ),
    says="Convene an arbitral panel by the votes of two of three ministers, when 60 days after the Council met the "
    "matter is unresolved.",
)  # fmt: skip

# Arts. 32 to 37  Arbitral panel -----------------------------------------------------------------------------
must_choose_chair = Duty(
    id="n.chair", cite="NAALC art. 32", rows=("N-14",), mark=M_PLUS, bearer=both,
    discharged_by=(choose_chair,), counted_from=on(vote_panel), within=days(15), released_by=settled,
    says="Choose the chair of the panel within 15 days, by agreement or else by lot.",
)  # fmt: skip
must_choose_members = Duty(
    id="n.members", cite="NAALC art. 32", rows=("N-14",), mark=M_PLUS, bearer=both,
    discharged_by=(choose_members,), counted_from=on(choose_chair), within=days(15), released_by=settled,
    says="Choose the other four members within 15 days more, or else by lot.",
)  # fmt: skip
must_report_initially = Duty(
    id="n.initial", cite="NAALC art. 36", rows=("N-15",), mark=M_PLUS, bearer=panel,
    discharged_by=(report_initially,), counted_from=on(choose_members), within=days(180),
    extended_by=set_panel_period, released_by=settled,
    says="Present the initial report within 180 days of the choice of the last member, unless the Parties agree "
    "otherwise.",
)  # fmt: skip
may_comment = Power(
    id="n.comment", cite="NAALC art. 36", rows=("N-16",), mark=M_PLUS, holder=both, act=comment_on_report,
    windows=(Window(on(report_initially), after(on(report_initially) + days(30))),), use=Use.AGAIN,
    says="Comment on the initial report within 30 days.",
)  # fmt: skip
must_report_finally = Duty(
    id="n.final", cite="NAALC art. 37", rows=("N-16",), mark=M_PLUS, bearer=panel,
    discharged_by=(report_finally,), counted_from=on(report_initially), within=days(60),
    released_by=settled,
    says="Present the final report within 60 days of the initial one.",
)  # fmt: skip

# Arts. 38 to 40, Annex 39  Plan and assessment --------------------------------------------------------------
pattern = on(report_finally, "pattern")
may_agree_plan = Power(
    id="n.plan", cite="NAALC art. 38", rows=("N-17",), mark=M_PLUS, holder=both, act=agree_action_plan,
    windows=(Window(pattern, any_of(on(reconvene_on_plan), settled)),),
    says="Agree on an action plan when the panel found a persistent pattern of failure to enforce.",
)  # fmt: skip
last_to_reconvene = pattern + days(120)
may_reconvene = Power(
    id="n.reconvene", cite="NAALC art. 39", rows=("N-18",), mark=M_PLUS, holder=either, act=reconvene_on_plan,
    windows=(
        Window(pattern + days(60), any_of(on(agree_action_plan), after(last_to_reconvene), settled)),
    ),
    says="Without an agreed plan, reconvene the panel from day 60 to day 120 after the final report.",
)  # fmt: skip
unasked = after(last_to_reconvene).unless(any_of(on(agree_action_plan), on(reconvene_on_plan), settled))
plan_stands = Effect(
    id="n.plan_stands", cite="NAALC art. 39", rows=("N-18",), mark=M_PLUS, since=unasked, until=closed,
    says="Time in which the respondent's own plan stands, since nobody reconvened the panel within 120 days.",
)  # fmt: skip
must_fix_plan = Duty(
    id="n.fix_plan", cite="NAALC art. 39", rows=("N-18",), mark=M_PLUS, bearer=panel,
    discharged_by=(fix_plan,), counted_from=on(reconvene_on_plan), within=days(90), released_by=settled,
    says="Decide on the plan within 90 days of being reconvened.",
)  # fmt: skip
may_check = Power(
    id="n.check", cite="NAALC art. 39", rows=("N-19",), mark=M_PLUS, holder=complainant,
    act=reconvene_on_implementation, windows=(Window(on(agree_action_plan) + days(180), closed),),
    says="Reconvene the panel, not before 180 days from an agreed plan, on whether it is carried out.",
)  # fmt: skip
must_decide_implementation = Duty(
    id="n.decide_implementation", cite="NAALC art. 39", rows=("N-19",), mark=M_PLUS, bearer=panel,
    discharged_by=(decide_implementation,), counted_from=on(reconvene_on_implementation), within=days(60),
    released_by=closed,
    says="Decide within 60 days whether the agreed plan is carried out.",
)  # fmt: skip
unimplemented = on(decide_implementation, "unimplemented")
must_assess = Duty(
    id="n.must_assess", cite="NAALC art. 39", rows=("N-19",), mark=M_PLUS, bearer=panel,
    discharged_by=(assess,), counted_from=unimplemented, within=PROMPTLY, released_by=closed,
    force=Force.SOFT,
    says="Impose a monetary enforcement assessment when the agreed plan is not carried out.",
)  # fmt: skip
may_check_later = Power(
    id="n.later_check", cite="NAALC art. 40", rows=("N-21",), mark=M_PLUS, holder=complainant,
    act=ask_later_check,
    windows=(Window(any_of(on(fix_plan), on(decide_implementation)) + days(180), closed),), use=Use.AGAIN,
    says="Ask for a later check, from 180 days after the panel's determination.",
)  # fmt: skip
must_decide_later = Duty(
    id="n.decide_later", cite="NAALC art. 40", rows=("N-21",), mark=M_PLUS, bearer=panel,
    discharged_by=(decide_later_check,), counted_from=on(ask_later_check), within=days(60),
    released_by=closed,
    says="Decide the later check within 60 days; the assessment may be renewed.",
)  # fmt: skip
may_assess = Power(
    id="n.assess", cite="NAALC arts. 39, 40", rows=("N-18", "N-19", "N-21"), mark=M_PLUS, holder=panel, act=assess,
    windows=(
        Window(on(reconvene_on_plan), any_of(after(on(fix_plan)), closed)),
        Window(unimplemented, closed),
        Window(on(ask_later_check), any_of(after(on(decide_later_check)), closed)),
    ),
    use=Use.AGAIN,
    says="Impose a monetary enforcement assessment with the decision on a plan, or when a plan is not carried out.",
)  # fmt: skip
within_cap = Test(
    id="n.cap", cite="NAALC Annex 39", rows=("N-20",), mark=P, holds=fact("assessment_within_cap"),
    asked=on(assess),
    says="The assessment is at most 20 million dollars in the first year, later 7 in 100,000 of the goods trade "
    "between the Parties.",
)  # fmt: skip

# Art. 41, Annex 41A  Unpaid assessment ----------------------------------------------------------------------
must_pay = Duty(
    id="n.pay", cite="NAALC art. 41", rows=("N-22",), mark=M_PLUS, bearer=respondent,
    discharged_by=(pay_assessment,), counted_from=on(assess), within=days(180), released_by=closed,
    says="Pay the assessment into the fund for labor enforcement; after 180 days benefits may be suspended.",
)  # fmt: skip
may_suspend_benefits = Power(
    id="n.suspend", cite="NAALC art. 41", rows=("N-22",), mark=M_PLUS, holder=complainant,
    act=suspend_benefits,
    windows=(
        Window(all_of(must_pay.lapsed, isnt("respondent_is_canada")), any_of(on(pay_assessment), closed)),
    ),
    says="Suspend tariff benefits of the trade agreement up to the sum unpaid after 180 days.",
)  # fmt: skip
may_collect = Power(
    id="n.collect", cite="NAALC Annex 41A", rows=("N-23",), mark=M_PLUS, holder=complainant,
    act=collect_in_court,
    windows=(
        Window(all_of(on(assess), fact("respondent_is_canada")), any_of(on(pay_assessment), closed)),
    ),
    says="Collect an assessment against Canada through Canadian courts; no benefit is suspended.",
)  # fmt: skip
agreement_in_force = Effect(
    id="n.in_force", cite="USMCA Protocol", rows=("N-26",), mark=V, since=in_force, until=replaced,
    says="Time in which the side agreement was in force; the rules of the USMCA apply after it.",
)  # fmt: skip

NAALC = Procedure(
    id="naalc",
    title="North American Agreement on Labor Cooperation",
    instrument="NAALC",
    version="1994-01-01",
    in_force=("1994-01-01", "2020-06-30"),
    articles=(
        Article("NAALC Annex 1", "How far a subject may climb", (*TIERS, agreement_in_force)),
        Article("NAALC arts. 16, 21", "National offices", (
            may_submit, must_accept, must_report, must_report_extended, must_accept_2006, must_report_2006,
            may_ask_office, must_answer_office,
        )),
        Article("NAALC art. 22", "Consultations between ministers", (
            may_ask_ministers, may_join_ministers, must_try_to_resolve,
        )),
        Article("NAALC arts. 23 to 26", "Evaluation Committee of Experts", (
            may_ask_experts, may_rule_out_experts, must_establish, must_draft, must_finish,
            must_reply_to_experts, must_publish_evaluation,
        )),
        Article("NAALC arts. 27 to 29", "Persistent pattern, Council, vote on a panel", (
            may_ask_on_pattern, may_call_council, must_meet, may_vote_panel,
        )),
        Article("NAALC arts. 32 to 37", "Arbitral panel", (
            must_choose_chair, must_choose_members, must_report_initially, may_comment, must_report_finally,
        )),
        Article("NAALC arts. 38 to 40", "Plan and assessment", (
            may_agree_plan, may_reconvene, plan_stands, must_fix_plan, may_check, must_decide_implementation,
            must_assess, may_check_later, must_decide_later, may_assess, within_cap,
        )),
        Article("NAALC art. 41", "Unpaid assessment", (must_pay, may_suspend_benefits, may_collect)),
    ),
    readings=(Q3, Q33),
    excused=MappingProxyType(
        {
            "N-24": "what nobody may do at home under the agreement: a limit of its reach, without a clock",
            "N-25": "confidentiality is kept by whoever holds documents, not by a clock",
        }
    ),
)  # fmt: skip
