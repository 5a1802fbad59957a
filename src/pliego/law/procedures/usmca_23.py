"""USMCA Chapter 23: labor dialogue and labor consultations, up to the door of Chapter 31.

The sentences are ours, not the treaty's.
"""

from __future__ import annotations

from types import MappingProxyType

from pliego.law.acts import Role
from pliego.law.acts.chapters import (
    agree_other_day, answer_submission, ask_commission, ask_dialogue, ask_labor_consultations,
    ask_labor_ministers, ask_state_panel, consult_labor_experts, disprove_effect, enter_labor_consultations,
    join_labor_consultations, meet_labor_ministers, settle_dispute, submit_to_contact_point,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import PROMPTLY, after, any_of, day, days, fact, never, on
from pliego.law.norms import (
    Article, Duty, Effect, Force, Power, Procedure, Test, Use, Window,
)  # fmt: skip
from pliego.law.readings import Q3, Q33

complainant, respondent, both, either = Role.COMPLAINANT, Role.RESPONDENT, Role.BOTH, Role.EITHER
V, P, M_PLUS = Mark.V, Mark.P, Mark.M_PLUS

in_force = day("2020-07-01")
ended = on(settle_dispute)
asked = on(ask_labor_consultations)

# 23.3 to 23.5  Presumption ----------------------------------------------------------------------------------
presumed = Effect(
    id="c23.presumption", cite="23.3 to 23.5", rows=("L23-09",), mark=V, since=asked,
    until=any_of(on(disprove_effect), ended),
    says="Time in which the failure is presumed to affect trade or investment, until the respondent shows otherwise.",
)  # fmt: skip

# 23.11  Public submissions ----------------------------------------------------------------------------------
may_submit = Power(
    id="c23.submit", cite="23.11", rows=("L23-01",), mark=M_PLUS, holder=Role.PETITIONER,
    act=submit_to_contact_point, windows=(Window(in_force, never),), use=Use.AGAIN,
    says="Send a submission on a labor matter of the chapter to a Party's contact point.",
)  # fmt: skip
must_answer = Duty(
    id="c23.answer", cite="23.11", rows=("L23-01",), mark=M_PLUS, bearer=either,
    discharged_by=(answer_submission,), counted_from=on(submit_to_contact_point), within=PROMPTLY,
    force=Force.SOFT,
    says="Consider and answer a public submission, within the time that its own law sets.",
)  # fmt: skip

# 23.13  Dialogue --------------------------------------------------------------------------------------------
may_ask_dialogue = Power(
    id="c23.dialogue", cite="23.13", rows=("L23-02",), mark=P, holder=either, act=ask_dialogue,
    windows=(Window(in_force, ended),), use=Use.AGAIN,
    says="Ask for a cooperative labor dialogue; it does not block labor consultations.",
)  # fmt: skip

# 23.17  Consultations ---------------------------------------------------------------------------------------
may_consult = Power(
    id="c23.consult", cite="23.17.2", rows=("L23-03",), mark=V, holder=complainant,
    act=ask_labor_consultations, windows=(Window(in_force, ended),),
    says="Ask for labor consultations on any matter of the chapter; day 0 is the delivery to the contact point.",
)  # fmt: skip
specific = Test(
    id="c23.specific", cite="23.17.2", rows=("L23-03",), mark=V, holds=fact("consultations_specific"),
    asked=asked,
    says="The request gives specific information and states its legal basis.",
)  # fmt: skip
may_join = Power(
    id="c23.join", cite="23.17.3", rows=("L23-04",), mark=V, holder=Role.THIRD_PARTY, act=join_labor_consultations,
    windows=(Window(asked, any_of(after(asked + days(7)), ended)),),
    says="As a third Party with a substantial interest, join the consultations within 7 days of the request.",
)  # fmt: skip
must_enter = Duty(
    id="c23.enter", cite="23.17.4", rows=("L23-05",), mark=V, bearer=both,
    discharged_by=(enter_labor_consultations,), counted_from=asked, within=days(30),
    extended_by=agree_other_day, released_by=ended,
    says="Enter labor consultations within 30 days of the request, unless the Parties decide otherwise.",
)  # fmt: skip
may_use_experts = Power(
    id="c23.experts", cite="23.17.5", rows=("L23-06",), mark=V, holder=both, act=consult_labor_experts,
    windows=(Window(asked, ended),), use=Use.AGAIN,
    says="Ask independent experts for help during the consultations.",
)  # fmt: skip
may_ask_ministers = Power(
    id="c23.ministers", cite="23.17.6", rows=("L23-07",), mark=V, holder=either, act=ask_labor_ministers,
    windows=(Window(asked, ended),),
    says="Ask for consultations between ministers, who may use experts and good offices.",
)  # fmt: skip
ministers_must_meet = Duty(
    id="c23.meet", cite="23.17.6", rows=("L23-07",), mark=V, bearer=Role.MINISTERS,
    discharged_by=(meet_labor_ministers,), counted_from=on(ask_labor_ministers), within=PROMPTLY,
    released_by=ended, force=Force.SOFT,
    says="Meet promptly once a Party asked for consultations between ministers.",
)  # fmt: skip
unresolved = after(asked + days(30))
may_go_to_commission = Power(
    id="c23.commission", cite="23.17, 31.5", rows=("L23-08",), mark=M_PLUS, holder=complainant,
    act=ask_commission, windows=(Window(unresolved, ended),),
    says="Ask for a meeting of the Commission when 30 days of consultations have not resolved the matter.",
)  # fmt: skip
may_ask_panel = Power(
    id="c23.panel", cite="23.17, 31.6", rows=("L23-08",), mark=M_PLUS, holder=complainant,
    act=ask_state_panel, windows=(Window(unresolved, ended),),
    says="Ask for a panel under Chapter 31 when 30 days of consultations have not resolved the matter.",
)  # fmt: skip

USMCA_23 = Procedure(
    id="usmca-23",
    title="Labor dialogue and labor consultations",
    instrument="USMCA Chapter 23",
    version="2020-07-01",
    in_force=("2020-07-01", ""),
    articles=(
        Article("23.3 to 23.5", "Presumption of an effect on trade", (presumed,)),
        Article("23.11", "Public submissions", (may_submit, must_answer)),
        Article("23.13", "Cooperative labor dialogue", (may_ask_dialogue,)),
        Article("23.17", "Labor consultations", (
            may_consult, specific, may_join, must_enter, may_use_experts, may_ask_ministers,
            ministers_must_meet, may_go_to_commission, may_ask_panel,
        )),
    ),
    readings=(Q3, Q33),
    excused=MappingProxyType({}),
)  # fmt: skip
