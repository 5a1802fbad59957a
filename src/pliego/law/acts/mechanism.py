"""Acts of the mechanism between the United States and Mexico, and of the procedures beside it.

The procedures of this package share these acts by identity, so that a request for review starts the treaty's
clocks and closes a domestic one at once.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Kinds, Role, Silence, Start

_C, _R, _B, _P = Role.COMPLAINANT, Role.RESPONDENT, Role.BOTH, Role.PANEL
_ABSENT = Silence.ABSENT

# --- domestic procedure of the United States ---------------------------------------------------------------
petition = Act("petition", Role.PETITIONER, (("petition_filed", ""),))
withdraw_petition = Act(
    "withdraw_petition", Role.PETITIONER, (("petition_withdrawn", ""),), answers="petition", silence=_ABSENT
)
tip = Act("tip", Role.PETITIONER, (("hotline_tip", ""),))
find = Act(
    "find",
    Role.COMMITTEE,
    (("committee_found", "affirmative"), ("petition_declined", "negative")),
    answers="petition",
    start=Start.OWN_MOTION,
)
tell_petitioner = Act("tell_petitioner", Role.COMMITTEE, (("petitioner_notified", ""),), answers="find")
certify_finding = Act(
    "certify_finding", Role.COMMITTEE, (("negative_finding_certified", ""),), answers="find"
)
consult_employer = Act(
    "consult_employer",
    Role.COMMITTEE,
    (("employer_consulted", ""),),
    answers="petition",
    start=Start.OWN_MOTION,
)
decide_no_panel = Act("decide_no_panel", Role.USTR, (("panel_not_pursued", ""),), answers="find")
certify_decision = Act(
    "certify_decision", Role.USTR, (("panel_decision_certified", ""),), answers="decide_no_panel"
)
suspend_liquidation = Act(
    "suspend_liquidation", Role.USTR, (("liquidation_suspended", ""),), answers="request"
)
resume_liquidation = Act(
    "resume_liquidation", Role.USTR, (("liquidation_resumed", ""),), answers="suspend_liquidation"
)
send_report = Act("send_report", Role.USTR, (("panel_report_sent", ""),), answers="determine")
notify_treasury = Act("notify_treasury", Role.USTR, (("treasury_notified", ""),))

# --- review and remediation --------------------------------------------------------------------------------
request = Act("request", _C, (("review_requested", ""),), implies=(("find", "affirmative"),), silence=_ABSENT)
reply = Act(
    "reply", _R, (("review_accepted", "accepted"), ("review_declined", "declined")), answers="request"
)
report = Act("report", _R, (("review_reported", ""),), answers="request", implies=(("reply", "accepted"),))
extend_consultation = Act("extend_consultation", _B, (("consultation_extended", ""),), answers="report")
agree_course = Act(
    "agree_course", _B, (("remediation_agreed", ""),), answers="report", implies=(("report", "denial"),)
)
extend_course = Act(
    "extend_course",
    _B,
    (("remediation_extended", ""),),
    answers="agree_course",
    implies=(("agree_course", ""),),
)
complete_course = Act(
    "complete_course",
    _R,
    (("remediation_completed", ""),),
    answers="agree_course",
    implies=(("agree_course", ""),),
)
dispute_cure = Act("dispute_cure", _C, (("cure_disputed", ""),), silence=_ABSENT)
notify_intent = Act(
    "notify_intent",
    _C,
    (("remedy_intent_notified", ""),),
    implies=(("agree_course", ""),),
    silence=_ABSENT,
)

# --- panel -------------------------------------------------------------------------------------------------
ask_panel = Act("ask_panel", _C, (("panel_requested", ""),), silence=_ABSENT, follows=("reply", "report"))
respondent_asks_panel = Act(
    "respondent_asks_panel",
    _R,
    (("respondent_panel_requested", ""),),
    answers="notify_intent",
    silence=_ABSENT,
    instead_of="ask_panel",
)
constitute = Act("constitute", Role.SECRETARIAT, (("panel_constituted", ""),), answers="ask_panel")
replace_panelist = Act(
    "replace_panelist", Role.SECRETARIAT, (("panelist_replaced", ""),), answers="ask_panel"
)
confirm = Act(
    "confirm",
    _P,
    (("petition_confirmed", "confirmed"), ("petition_not_confirmed", "not_confirmed")),
    answers="constitute",
)
ask_verification = Act(
    "ask_verification",
    _P,
    (("verification_requested", ""),),
    answers="confirm",
    implies=(("confirm", "confirmed"),),
)
answer_verification = Act(
    "answer_verification",
    _R,
    (("verification_agreed", "agreed"), ("verification_refused", "refused")),
    answers="ask_verification",
)
verify = Act(
    "verify",
    _P,
    (("verification", ""),),
    answers="answer_verification",
    implies=(("answer_verification", "agreed"), ("ask_verification", "")),
)
hear = Act("hear", _P, (("hearing_held", ""),), answers="constitute")
determine = Act(
    "determine",
    _P,
    (("panel_determined", ""),),
    answers="constitute",
    implies=(("confirm", "confirmed"), ("constitute", "")),
)
publish_determination = Act(
    "publish_determination", _P, (("panel_published", ""),), answers="determine", implies=(("determine", ""),)
)

# --- remedies ----------------------------------------------------------------------------------------------
agree_after_finding = Act(
    "agree_after_finding",
    _B,
    (("remediation_agreed_after_finding", ""),),
    answers="determine",
    silence=_ABSENT,
)
notify_remedy = Act("notify_remedy", _C, (("remedy_notified", ""),), silence=_ABSENT)
impose = Act(
    "impose",
    _C,
    (
        ("remedy_imposed", ""),
        ("preference_suspended", "suspend_preference"),
        ("penalty_imposed", "penalty"),
        ("entry_denied", "deny_entry"),
    ),
    silence=_ABSENT,
    kinds=Kinds.MEASURES,
)
agree_cured = Act("agree_cured", _B, (("cure_agreed", ""),), silence=_ABSENT)
ask_lifting = Act("ask_lifting", _R, (("lifting_panel_requested", ""),), answers="impose", silence=_ABSENT)
decide_lifting = Act(
    "decide_lifting",
    _P,
    (("panel_found_cured", "cured"), ("panel_found_not_cured", "not_cured")),
    answers="ask_lifting",
    silence=_ABSENT,
)
lift = Act("lift", _C, (("remedy_lifted", ""),), answers="impose", silence=_ABSENT)

# --- abuse of the mechanism --------------------------------------------------------------------------------
challenge = Act(
    "challenge",
    Role.EITHER,
    (("good_faith_challenged", "good_faith"), ("remedies_challenged", "excess")),
    silence=_ABSENT,
    kinds=Kinds.MEASURES,
)
find_abuse = Act(
    "find_abuse",
    Role.CHAPTER_31_PANEL,
    (("bad_faith_found", "no_good_faith"), ("excess_found", "excess")),
    answers="challenge",
    silence=_ABSENT,
    kinds=Kinds.MEASURES,
)
agree_on_abuse = Act("agree_on_abuse", _B, (("abuse_settled", ""),), answers="find_abuse", silence=_ABSENT)
bar_mechanism = Act(
    "bar_mechanism", Role.EITHER, (("mechanism_barred", ""),), answers="find_abuse", silence=_ABSENT
)
bar_elsewhere = Act("bar_elsewhere", Role.EITHER, (), silence=_ABSENT)
"""A bar that binds the complainant and was ordered in another case: other records hold it."""

# --- ends --------------------------------------------------------------------------------------------------
_REVIEW = ("reply", "report")
resolve = Act("resolve", _C, (("resolved", ""),), silence=Silence.AFTER_LAST, follows=_REVIEW)
close = Act("close", _B, (("closed", ""),), silence=Silence.AFTER_LAST, follows=_REVIEW)
close_facility = Act("close_facility", Role.NOBODY, (("facility_closed", ""),), silence=_ABSENT)
withdraw = Act("withdraw", _C, (("request_withdrawn", ""),), silence=_ABSENT)

MECHANISM: Final[tuple[Act, ...]] = (
    petition, withdraw_petition, tip, find, tell_petitioner, certify_finding, consult_employer, request,
    suspend_liquidation, reply, report, extend_consultation, agree_course, extend_course, complete_course,
    dispute_cure, notify_intent, decide_no_panel, certify_decision, ask_panel, respondent_asks_panel,
    constitute, replace_panelist, confirm, ask_verification, answer_verification, verify, hear, determine,
    publish_determination, send_report, agree_after_finding, notify_remedy, impose, agree_cured,
    ask_lifting, decide_lifting, lift, notify_treasury, challenge, find_abuse, agree_on_abuse,
    bar_mechanism, bar_elsewhere, resolve, close, close_facility, withdraw, resume_liquidation,
)  # fmt: skip
"""Every act of the mechanism, in the order in which a case usually runs through them."""
