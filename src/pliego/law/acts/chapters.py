"""Acts of USMCA Chapter 23 (labor) and of Chapter 31, Section A (state to state).

Requests, panels and measures are announced when they are made; meetings and reports between them often are not.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role, Silence

_C, _R, _B, _EITHER, _P = (
    Role.COMPLAINANT,
    Role.RESPONDENT,
    Role.BOTH,
    Role.EITHER,
    Role.CHAPTER_31_PANEL,
)
_ABSENT = Silence.ABSENT

# --- Chapter 23 --------------------------------------------------------------------------------------------
submit_to_contact_point = Act(
    "submit_to_contact_point", Role.PETITIONER, (("labor_submission_received", ""),), silence=_ABSENT
)
answer_submission = Act(
    "answer_submission", _EITHER, (("labor_submission_answered", ""),), answers="submit_to_contact_point"
)
ask_dialogue = Act("ask_dialogue", _EITHER, (("labor_dialogue_requested", ""),), silence=_ABSENT)
ask_labor_consultations = Act(
    "ask_labor_consultations", _C, (("labor_consultations_requested", ""),), silence=_ABSENT
)
join_labor_consultations = Act(
    "join_labor_consultations",
    Role.THIRD_PARTY,
    (("labor_consultations_joined", ""),),
    answers="ask_labor_consultations",
    silence=_ABSENT,
)
agree_other_day = Act(
    "agree_other_day", _B, (("labor_consultations_put_off", ""),), answers="ask_labor_consultations"
)
enter_labor_consultations = Act(
    "enter_labor_consultations", _B, (("labor_consultations_held", ""),), answers="ask_labor_consultations"
)
consult_labor_experts = Act(
    "consult_labor_experts", _B, (("labor_experts_consulted", ""),), answers="ask_labor_consultations"
)
ask_labor_ministers = Act(
    "ask_labor_ministers",
    _EITHER,
    (("labor_ministers_requested", ""),),
    answers="ask_labor_consultations",
    silence=_ABSENT,
)
meet_labor_ministers = Act(
    "meet_labor_ministers", Role.MINISTERS, (("labor_ministers_met", ""),), answers="ask_labor_ministers"
)
ask_commission = Act("ask_commission", _C, (("commission_meeting_requested", ""),), silence=_ABSENT)
disprove_effect = Act("disprove_effect", _R, (("trade_effect_disproved", ""),), silence=_ABSENT)

# --- Chapter 31 --------------------------------------------------------------------------------------------
ask_state_consultations = Act(
    "ask_state_consultations", _C, (("dispute_consultations_requested", ""),), silence=_ABSENT
)
enter_state_consultations = Act(
    "enter_state_consultations", _B, (("dispute_consultations_held", ""),), answers="ask_state_consultations"
)
ask_state_panel = Act("ask_state_panel", _C, (("dispute_panel_requested", ""),), silence=_ABSENT)
choose_state_chair = Act("choose_state_chair", _B, (("dispute_chair_chosen", ""),), answers="ask_state_panel")
draw_state_chair = Act("draw_state_chair", _EITHER, (("dispute_chair_drawn", ""),), answers="ask_state_panel")
nominate_off_roster = Act(
    "nominate_off_roster", _EITHER, (("off_roster_nominated", ""),), answers="ask_state_panel"
)
challenge_nominee = Act(
    "challenge_nominee",
    _EITHER,
    (("nominee_challenged", ""),),
    answers="nominate_off_roster",
    silence=_ABSENT,
)
compose_state_panel = Act(
    "compose_state_panel", _B, (("dispute_panel_composed", ""),), answers="ask_state_panel"
)
notify_delay = Act("notify_delay", _P, (("dispute_report_delayed", ""),), answers="compose_state_panel")
report_to_parties = Act(
    "report_to_parties", _P, (("dispute_initial_report", ""),), answers="compose_state_panel"
)
comment_to_panel = Act(
    "comment_to_panel", _B, (("dispute_report_comments", ""),), answers="report_to_parties"
)
report_dispute = Act(
    "report_dispute",
    _P,
    (("dispute_breach_found", "breach"), ("dispute_no_breach_found", "no_breach")),
    answers="report_to_parties",
    implies=(("report_to_parties", ""), ("compose_state_panel", "")),
)
publish_dispute_report = Act(
    "publish_dispute_report",
    _B,
    (("dispute_report_published", ""),),
    answers="report_dispute",
    implies=(("report_dispute", ""),),
)
agree_resolution = Act(
    "agree_resolution", _B, (("dispute_resolution_agreed", ""),), answers="report_dispute", silence=_ABSENT
)
suspend_equivalent = Act(
    "suspend_equivalent",
    _C,
    (("equivalent_benefits_suspended", ""),),
    answers="report_dispute",
    silence=_ABSENT,
)
ask_level_panel = Act(
    "ask_level_panel",
    _R,
    (("suspension_level_challenged", ""),),
    answers="suspend_equivalent",
    silence=_ABSENT,
)
settle_dispute = Act("settle_dispute", _B, (("dispute_settled", ""),), silence=Silence.AFTER_LAST)

CHAPTERS: Final[tuple[Act, ...]] = (
    submit_to_contact_point, answer_submission, ask_dialogue, ask_labor_consultations,
    join_labor_consultations, agree_other_day, enter_labor_consultations, consult_labor_experts,
    ask_labor_ministers, meet_labor_ministers, ask_commission, ask_state_consultations,
    enter_state_consultations, ask_state_panel, choose_state_chair, draw_state_chair, nominate_off_roster,
    challenge_nominee, compose_state_panel, notify_delay, report_to_parties, comment_to_panel, report_dispute,
    publish_dispute_report, disprove_effect, agree_resolution, suspend_equivalent, ask_level_panel,
    settle_dispute,
)  # fmt: skip
"""Every act, in the order in which a dispute usually runs through them."""
