"""USMCA Chapter 31, Section A: disputes between states, from consultations to the suspension of benefits.

The sentences are ours, not the treaty's.
"""

from __future__ import annotations

from types import MappingProxyType

from pliego.law.acts import Role
from pliego.law.acts.chapters import (
    agree_resolution, ask_level_panel, ask_state_consultations, ask_state_panel, challenge_nominee,
    choose_state_chair, comment_to_panel, compose_state_panel, draw_state_chair, enter_state_consultations,
    nominate_off_roster, notify_delay, publish_dispute_report, report_dispute, report_to_parties,
    settle_dispute, suspend_equivalent,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import (
    PROMPTLY, after, all_of, any_of, day, days, fact, isnt, months, never, on,
)  # fmt: skip
from pliego.law.norms import (
    Article, Duty, Effect, Force, Power, Procedure, Use, Window,
)  # fmt: skip
from pliego.law.readings import Q3, Q33

complainant, respondent, both, either, panel = (
    Role.COMPLAINANT, Role.RESPONDENT, Role.BOTH, Role.EITHER, Role.CHAPTER_31_PANEL,
)  # fmt: skip
V, P, M_PLUS, M_MINUS = Mark.V, Mark.P, Mark.M_PLUS, Mark.M_MINUS

in_force = day("2020-07-01")
ended = on(settle_dispute)
asked = on(ask_state_consultations)

# 31.4  Consultations ----------------------------------------------------------------------------------------
may_consult = Power(
    id="d31.consult", cite="31.4", rows=("D31-01",), mark=V, holder=complainant, act=ask_state_consultations,
    windows=(Window(in_force, ended),),
    says="Ask for consultations on a measure of the other Party.",
)  # fmt: skip
must_enter = Duty(
    id="d31.enter", cite="31.4", rows=("D31-01",), mark=V, bearer=both,
    discharged_by=(enter_state_consultations,), counted_from=all_of(asked, isnt("perishable_goods")),
    within=days(30), released_by=ended,
    says="Enter consultations within 30 days of the request.",
)  # fmt: skip
must_enter_perishable = Duty(
    id="d31.enter_perishable", cite="31.4", rows=("D31-01",), mark=V, bearer=both,
    discharged_by=(enter_state_consultations,), counted_from=all_of(asked, fact("perishable_goods")),
    within=days(15), released_by=ended,
    says="Enter consultations within 15 days of the request when it concerns perishable goods.",
)  # fmt: skip

# 31.6  Panel ------------------------------------------------------------------------------------------------
may_ask_panel = Power(
    id="d31.panel", cite="31.6", rows=("D31-02",), mark=V, holder=complainant, act=ask_state_panel,
    windows=(
        Window(asked + days(75), ended),
        Window(all_of(asked + days(30), fact("perishable_goods")), ended),
    ),
    says="Ask for a panel from 75 days after the request for consultations, or from 30 days for perishable goods.",
)  # fmt: skip
established = Effect(
    id="d31.established", cite="31.6", rows=("D31-02",), mark=V, since=on(ask_state_panel),
    until=any_of(on(report_dispute), ended),
    says="Time in which the panel is established: from the delivery of the request, whoever sits on it.",
)  # fmt: skip

# 31.8, 31.9  Roster and composition -------------------------------------------------------------------------
roster = Effect(
    id="d31.roster", cite="31.8", rows=("D31-03",), mark=V, since=after(in_force + months(1)), until=never,
    says="Time in which, without consensus on a roster, the names designated form it; a missing roster blocks no "
    "panel.",
)  # fmt: skip
must_agree_chair = Duty(
    id="d31.chair", cite="31.9", rows=("D31-04",), mark=M_PLUS, bearer=both,
    discharged_by=(choose_state_chair,), counted_from=on(ask_state_panel), within=days(15),
    released_by=any_of(on(draw_state_chair), on(compose_state_panel), ended),
    says="Agree within 15 days on the chair of a panel of five members, or of three if they agree on that.",
)  # fmt: skip
may_draw_chair = Power(
    id="d31.lot", cite="31.9", rows=("D31-04",), mark=M_PLUS, holder=either, act=draw_state_chair,
    windows=(Window(must_agree_chair.lapsed, any_of(on(compose_state_panel), ended)),),
    says="Have the chair drawn by lot when 15 days brought no agreement.",
)  # fmt: skip
may_challenge = Power(
    id="d31.challenge", cite="31.9.3", rows=("D31-05",), mark=V, holder=either, act=challenge_nominee,
    windows=(Window(on(nominate_off_roster), any_of(after(on(nominate_off_roster) + days(15)), ended)),),
    says="Refuse within 15 days, without giving reasons, a nominee who is not on the roster.",
)  # fmt: skip

# 31.17  Reports ---------------------------------------------------------------------------------------------
composed = on(compose_state_panel)
must_report = Duty(
    id="d31.initial", cite="31.17", rows=("D31-06",), mark=P, bearer=panel,
    discharged_by=(report_to_parties,), counted_from=composed, within=days(150), extended_by=notify_delay,
    released_by=ended,
    says="Present the initial report within 150 days of the appointment of the last panelist, or later with notice.",
)  # fmt: skip
must_report_urgent = Duty(
    id="d31.initial_urgent", cite="31.17", rows=("D31-06",), mark=M_MINUS, bearer=panel,
    discharged_by=(report_to_parties,), counted_from=all_of(composed, fact("urgent_dispute")),
    within=days(120), extended_by=notify_delay, released_by=ended,
    says="Present the initial report within 120 days in an urgent case.",
)  # fmt: skip
may_comment = Power(
    id="d31.comment", cite="31.17", rows=("D31-07",), mark=M_PLUS, holder=both, act=comment_to_panel,
    windows=(Window(on(report_to_parties), any_of(after(on(report_to_parties) + days(15)), ended)),),
    use=Use.AGAIN,
    says="Comment on the initial report within 15 days.",
)  # fmt: skip
must_finish = Duty(
    id="d31.final", cite="31.17", rows=("D31-07",), mark=M_PLUS, bearer=panel,
    discharged_by=(report_dispute,), counted_from=on(report_to_parties), within=days(30),
    released_by=ended,
    says="Present the final report within 30 days of the initial one.",
)  # fmt: skip
must_publish = Duty(
    id="d31.publish", cite="31.17", rows=("D31-07",), mark=M_PLUS, bearer=both,
    discharged_by=(publish_dispute_report,), counted_from=on(report_dispute), within=PROMPTLY,
    force=Force.SOFT,
    says="Make the final report public.",
)  # fmt: skip

# 31.18, 31.19  Implementation -------------------------------------------------------------------------------
breach = on(report_dispute, "breach")
must_agree = Duty(
    id="d31.agree", cite="31.18", rows=("D31-08",), mark=M_PLUS, bearer=both,
    discharged_by=(agree_resolution,), counted_from=breach, within=days(45), released_by=ended,
    says="Agree on a resolution within 45 days of a final report that finds a breach.",
)  # fmt: skip
may_suspend = Power(
    id="d31.suspend", cite="31.19", rows=("D31-09",), mark=M_PLUS, holder=complainant,
    act=suspend_equivalent,
    windows=(Window(must_agree.lapsed, any_of(on(agree_resolution), ended)),), use=Use.AGAIN,
    says="Suspend benefits of equivalent effect when 45 days brought no resolution.",
)  # fmt: skip
may_ask_on_level = Power(
    id="d31.level", cite="31.19", rows=("D31-09",), mark=M_PLUS, holder=respondent, act=ask_level_panel,
    windows=(Window(on(suspend_equivalent), ended),),
    says="Ask a panel whether the benefits suspended are of equivalent effect.",
)  # fmt: skip

USMCA_31 = Procedure(
    id="usmca-31",
    title="Dispute settlement between states",
    instrument="USMCA Chapter 31, Section A",
    version="2020-07-01",
    in_force=("2020-07-01", ""),
    articles=(
        Article("31.4", "Consultations between states", (may_consult, must_enter, must_enter_perishable)),
        Article("31.6", "Establishment of a panel", (may_ask_panel, established)),
        Article("31.8, 31.9", "Roster and composition", (
            roster, must_agree_chair, may_draw_chair, may_challenge,
        )),
        Article("31.17", "Reports of the panel", (
            must_report, must_report_urgent, may_comment, must_finish, must_publish,
        )),
        Article("31.18, 31.19", "Implementation and suspension of benefits", (
            must_agree, may_suspend, may_ask_on_level,
        )),
    ),
    readings=(Q3, Q33),
    excused=MappingProxyType(
        {
            "D31-10": "complaints about the rapid response mechanism: encoded in Annex 31-A as k.good_faith, "
            "k.excess and k.bar",
        }
    ),
)  # fmt: skip
