"""Acts of the North American Agreement on Labor Cooperation.

Requests, votes and measures were announced when they were made, so the record's silence tells that they were not;
what an office, the experts or a panel wrote in between was often not published.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role, Silence

_ABSENT = Silence.ABSENT
_OFFICE, _MINISTERS, _EXPERTS, _PANEL = (
    Role.NATIONAL_OFFICE,
    Role.MINISTERS,
    Role.EXPERTS,
    Role.ARBITRAL_PANEL,
)

# --- national offices --------------------------------------------------------------------------------------
submit_communication = Act(
    "submit_communication", Role.PETITIONER, (("naalc_submission_filed", ""),), silence=_ABSENT
)
withdraw_submission = Act(
    "withdraw_submission",
    Role.PETITIONER,
    (("naalc_submission_withdrawn", ""),),
    answers="submit_communication",
    silence=_ABSENT,
)
accept_submission = Act(
    "accept_submission",
    _OFFICE,
    (("naalc_submission_accepted", "accepted"), ("naalc_submission_declined", "declined")),
    answers="submit_communication",
)
extend_review = Act(
    "extend_review", _OFFICE, (("naalc_review_extended", ""),), answers="accept_submission", silence=_ABSENT
)
report_submission = Act(
    "report_submission",
    _OFFICE,
    (("naalc_review_reported", ""),),
    answers="accept_submission",
    implies=(("accept_submission", "accepted"),),
)
ask_office = Act("ask_office", _OFFICE, (("naalc_office_consulted", ""),))
answer_office = Act("answer_office", _OFFICE, (("naalc_office_answered", ""),), answers="ask_office")

# --- ministers ---------------------------------------------------------------------------------------------
ask_ministers = Act(
    "ask_ministers", Role.EITHER, (("naalc_ministerial_consultations_requested", ""),), silence=_ABSENT
)
join_ministers = Act(
    "join_ministers",
    Role.THIRD_PARTY,
    (("naalc_third_party_joined", ""),),
    answers="ask_ministers",
    silence=_ABSENT,
)
settle_by_ministers = Act(
    "settle_by_ministers",
    _MINISTERS,
    (("naalc_ministers_agreed", ""),),
    answers="ask_ministers",
    silence=_ABSENT,
)

# --- experts -----------------------------------------------------------------------------------------------
ask_experts = Act(
    "ask_experts", Role.EITHER, (("naalc_experts_requested", ""),), answers="ask_ministers", silence=_ABSENT
)
rule_out_experts = Act(
    "rule_out_experts",
    _EXPERTS,
    (("naalc_experts_ruled_out", ""),),
    answers="ask_experts",
    silence=_ABSENT,
)
establish_experts = Act(
    "establish_experts",
    _MINISTERS,
    (("naalc_experts_established", ""),),
    answers="ask_experts",
    implies=(("ask_experts", ""),),
    silence=_ABSENT,
)
set_expert_period = Act(
    "set_expert_period", _MINISTERS, (("naalc_expert_period_set", ""),), answers="establish_experts"
)
draft_evaluation = Act(
    "draft_evaluation", _EXPERTS, (("naalc_evaluation_drafted", ""),), answers="establish_experts"
)
finish_evaluation = Act(
    "finish_evaluation",
    _EXPERTS,
    (("naalc_evaluation_finished", ""),),
    answers="draft_evaluation",
    implies=(("draft_evaluation", ""), ("establish_experts", "")),
)
answer_evaluation = Act(
    "answer_evaluation", Role.BOTH, (("naalc_evaluation_answered", ""),), answers="finish_evaluation"
)
publish_evaluation = Act(
    "publish_evaluation", _MINISTERS, (("naalc_evaluation_published", ""),), answers="finish_evaluation"
)

# --- panel -------------------------------------------------------------------------------------------------
ask_on_pattern = Act(
    "ask_on_pattern",
    Role.EITHER,
    (("naalc_enforcement_consultations_requested", ""),),
    answers="finish_evaluation",
    silence=_ABSENT,
)
call_council = Act(
    "call_council", Role.EITHER, (("naalc_council_called", ""),), answers="ask_on_pattern", silence=_ABSENT
)
meet_council = Act("meet_council", _MINISTERS, (("naalc_council_met", ""),), answers="call_council")
vote_panel = Act(
    "vote_panel",
    _MINISTERS,
    (("naalc_panel_voted", ""),),
    answers="call_council",
    implies=(("meet_council", ""),),
    silence=_ABSENT,
)
choose_chair = Act("choose_chair", Role.BOTH, (("naalc_chair_chosen", ""),), answers="vote_panel")
choose_members = Act(
    "choose_members", Role.BOTH, (("naalc_members_chosen", ""),), answers="choose_chair", silence=_ABSENT
)
set_panel_period = Act(
    "set_panel_period", Role.BOTH, (("naalc_panel_period_agreed", ""),), answers="choose_members"
)
report_initially = Act(
    "report_initially", _PANEL, (("naalc_panel_reported_initially", ""),), answers="choose_members"
)
comment_on_report = Act(
    "comment_on_report", Role.BOTH, (("naalc_panel_comments", ""),), answers="report_initially"
)
report_finally = Act(
    "report_finally",
    _PANEL,
    (("naalc_pattern_found", "pattern"), ("naalc_no_pattern_found", "no_pattern")),
    answers="report_initially",
    implies=(("report_initially", ""), ("choose_members", "")),
    silence=_ABSENT,
)

# --- plan and assessment -----------------------------------------------------------------------------------
agree_action_plan = Act(
    "agree_action_plan",
    Role.BOTH,
    (("naalc_action_plan_agreed", ""),),
    answers="report_finally",
    silence=_ABSENT,
)
reconvene_on_plan = Act(
    "reconvene_on_plan",
    Role.EITHER,
    (("naalc_panel_reconvened_on_plan", ""),),
    answers="report_finally",
    silence=_ABSENT,
)
fix_plan = Act("fix_plan", _PANEL, (("naalc_plan_fixed", ""),), answers="reconvene_on_plan", silence=_ABSENT)
reconvene_on_implementation = Act(
    "reconvene_on_implementation",
    Role.COMPLAINANT,
    (("naalc_panel_reconvened_on_implementation", ""),),
    answers="agree_action_plan",
    silence=_ABSENT,
)
decide_implementation = Act(
    "decide_implementation",
    _PANEL,
    (("naalc_plan_found_implemented", "implemented"), ("naalc_plan_found_unimplemented", "unimplemented")),
    answers="reconvene_on_implementation",
    silence=_ABSENT,
)
ask_later_check = Act(
    "ask_later_check", Role.COMPLAINANT, (("naalc_later_check_requested", ""),), silence=_ABSENT
)
decide_later_check = Act(
    "decide_later_check",
    _PANEL,
    (("naalc_later_check_decided", ""),),
    answers="ask_later_check",
    silence=_ABSENT,
)
assess = Act("assess", _PANEL, (("naalc_assessment_imposed", ""),), silence=_ABSENT)
pay_assessment = Act("pay_assessment", Role.RESPONDENT, (("naalc_assessment_paid", ""),), answers="assess")
suspend_benefits = Act(
    "suspend_benefits",
    Role.COMPLAINANT,
    (("naalc_benefits_suspended", ""),),
    answers="assess",
    silence=_ABSENT,
)
collect_in_court = Act(
    "collect_in_court",
    Role.COMPLAINANT,
    (("naalc_assessment_collected", ""),),
    answers="assess",
    silence=_ABSENT,
)
close_matter = Act(
    "close_matter",
    Role.BOTH,
    (("naalc_matter_closed", ""),),
    silence=Silence.AFTER_LAST,
)

NAALC: Final[tuple[Act, ...]] = (
    submit_communication, withdraw_submission, accept_submission, extend_review, report_submission, ask_office,
    answer_office, ask_ministers, join_ministers, settle_by_ministers, ask_experts, rule_out_experts,
    establish_experts, set_expert_period, draft_evaluation, finish_evaluation, answer_evaluation,
    publish_evaluation, ask_on_pattern, call_council, meet_council, vote_panel, choose_chair, choose_members,
    set_panel_period, report_initially, comment_on_report, report_finally, agree_action_plan, reconvene_on_plan,
    fix_plan, reconvene_on_implementation, decide_implementation, ask_later_check, decide_later_check, assess,
    pay_assessment, suspend_benefits, collect_in_court, close_matter,
)  # fmt: skip
"""Every act, in the order in which a matter usually runs through them."""
