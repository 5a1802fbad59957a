"""Acts of complaints, accidents and labor inspection in Mexico.

Files of an inspection are not public: silence of a record rebuilt from public sources says nothing about any
of these acts, so that none of them is taken as absent.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Kinds, Role, Silence

_I, _E = Role.INSPECTORATE, Role.EMPLOYER

# --- complaint ---------------------------------------------------------------------------------------------
complain = Act("complain", Role.REPORTER, (("complaint_filed", ""),), kinds=Kinds.MEASURES)
issue_folio = Act("issue_folio", _I, (("folio_issued", ""),), answers="complain")
refer_complaint = Act("refer_complaint", _I, (("complaint_referred", ""),), answers="complain")
conclude_complaint = Act("conclude_complaint", _I, (("complaint_concluded", ""),), answers="complain")

# --- accident ----------------------------------------------------------------------------------------------
accident = Act("accident", Role.NOBODY, (("accident_happened", ""),), kinds=Kinds.MEASURES)
notify_imss = Act("notify_imss", _E, (("imss_notified", ""),), answers="accident")
notify_accident = Act("notify_accident", _E, (("accident_notified", ""),), answers="accident")
learn_of_death = Act("learn_of_death", _E, (("death_known", ""),))
notify_death = Act("notify_death", _E, (("death_notified", ""),), answers="learn_of_death")

# --- visit -------------------------------------------------------------------------------------------------
order_visit = Act(
    "order_visit",
    _I,
    (
        ("visit_ordered", ""),
        ("ordinary_visit_ordered", "ordinary"),
        ("extraordinary_visit_ordered", "extraordinary"),
        ("advisory_visit_ordered", "advisory"),
    ),
    kinds=Kinds.MEASURES,
)
order_verification = Act("order_verification", _I, (("verification_visit_ordered", ""),))
serve_citatorio = Act("serve_citatorio", _I, (("citatorio_served", ""),), answers="order_visit")
inspect = Act("inspect", _I, (("inspection_made", ""),), answers="order_visit")
restrict_access = Act("restrict_access", _I, (("access_restricted", ""),), answers="inspect")
report_restriction = Act("report_restriction", _I, (("restriction_reported", ""),), answers="restrict_access")
decide_restriction = Act(
    "decide_restriction",
    _I,
    (("restriction_upheld", "upheld"), ("restriction_lifted", "lifted")),
    answers="restrict_access",
)
draw_acta = Act("draw_acta", _I, (("acta_drawn", ""),), answers="inspect", implies=(("inspect", ""),))
submit_observations = Act("submit_observations", _E, (("observations_submitted", ""),), answers="draw_acta")
order_measures = Act("order_measures", _I, (("measures_ordered", ""),), answers="draw_acta")
extend_measures = Act("extend_measures", _I, (("measures_extended", ""),), answers="order_measures")
carry_out_measures = Act("carry_out_measures", _E, (("measures_carried_out", ""),), answers="order_measures")
ask_sanction = Act("ask_sanction", _I, (("sanction_requested", ""),), answers="draw_acta")

# --- sanction procedure ------------------------------------------------------------------------------------
summon_to_sanction = Act("summon_to_sanction", _I, (("sanction_summons_served", ""),), answers="ask_sanction")
appear = Act("appear", _E, (("employer_appeared", ""),), answers="summon_to_sanction")
close_evidence = Act("close_evidence", _I, (("evidence_closed", ""),), answers="summon_to_sanction")
decide_sanction = Act(
    "decide_sanction",
    _I,
    (("fine_imposed", "fine"), ("employer_absolved", "absolved")),
    answers="summon_to_sanction",
)
challenge_fine = Act(
    "challenge_fine",
    _E,
    (("fine_review_asked", "review"), ("nullity_suit_filed", "nullity")),
    answers="decide_sanction",
)
close_inspection = Act("close_inspection", _I, (("inspection_closed", ""),), silence=Silence.AFTER_LAST)

INSPECTION: Final[tuple[Act, ...]] = (
    complain, issue_folio, refer_complaint, accident, notify_imss, notify_accident, learn_of_death,
    notify_death, order_visit, order_verification, serve_citatorio, inspect, restrict_access, report_restriction,
    decide_restriction, draw_acta, submit_observations, order_measures, extend_measures, carry_out_measures,
    ask_sanction, summon_to_sanction, appear, close_evidence, decide_sanction, challenge_fine,
    close_inspection, conclude_complaint,
)  # fmt: skip
"""Every act, in the order in which a matter usually runs through them."""
