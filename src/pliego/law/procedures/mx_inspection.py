"""Complaints, accidents and labor inspection in Mexico: SIQAL, the labor law and the inspection regulation.

One block for each step, from the complaint to the fine, in the order of the law. Business days are those of
Mexico. Rows from memory carry their mark: they need a check against the official text before anyone relies
on them, and those of weak memory decide nothing. The sentences are ours, not the law's.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pliego.law.acts import Role
from pliego.law.acts.inspection import (
    accident, appear, ask_sanction, carry_out_measures, challenge_fine, close_evidence, close_inspection,
    complain, conclude_complaint, decide_restriction, decide_sanction, draw_acta, extend_measures, inspect,
    issue_folio, learn_of_death, notify_accident, notify_death, notify_imss, order_measures,
    order_verification, order_visit, refer_complaint, report_restriction, restrict_access, serve_citatorio,
    submit_observations, summon_to_sanction,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import (
    PROMPTLY, after, all_of, always, any_of, business_days, day, extended, fact, hours, never, on, stated,
    years,
)  # fmt: skip
from pliego.law.norms import (
    Article, Duty, Effect, Force, Power, Procedure, Standstill, Test, Track, Use, Window,
)  # fmt: skip
from pliego.law.readings import Q33

inspectorate, employer, reporter = Role.INSPECTORATE, Role.EMPLOYER, Role.REPORTER
V, P, M_PLUS, M_MINUS = Mark.V, Mark.P, Mark.M_PLUS, Mark.M_MINUS
MX: Final = "MX"

siqal = day("2025-09-04")
last_of_old_measures = day("2022-08-23")
new_measures = day("2022-08-24")

mishap = Track("mishap", opened_by=(accident,), acts=(notify_imss, notify_accident))
visit = Track(
    "visit",
    opened_by=(order_visit, order_verification),
    acts=(
        serve_citatorio, inspect, restrict_access, report_restriction, decide_restriction, draw_acta,
        submit_observations, order_measures, extend_measures, carry_out_measures, ask_sanction,
        close_inspection,
    ),
)  # fmt: skip
closed = on(close_inspection)

# SIQAL  Queja -----------------------------------------------------------------------------------------------
complained = on(complain)
may_complain = Power(
    id="in.complain", cite="SIQAL", rows=("SI-01", "SI-09", "SI-13"), mark=V, holder=reporter, act=complain,
    windows=(Window(always, never),), use=Use.AGAIN,
    says="Report by any channel; since 4 September 2025 SIQAL takes complaints of any person at any hour.",
)  # fmt: skip
must_issue_folio = Duty(
    id="in.folio", cite="SIQAL", rows=("SI-08",), mark=V, bearer=inspectorate, discharged_by=(issue_folio,),
    arises=siqal.unless(complained), counted_from=complained, within=PROMPTLY, force=Force.SOFT,
    says="Issue a folio with which the complaint can be followed.",
)  # fmt: skip
may_refer = Power(
    id="in.refer", cite="SIQAL", rows=("SI-12",), mark=V, holder=inspectorate, act=refer_complaint,
    windows=(Window(complained, on(conclude_complaint)),), use=Use.AGAIN,
    says="Pass on to another body the part of a complaint that belongs to it.",
)  # fmt: skip
must_conclude = Duty(
    id="in.conclude", cite="SIQAL", rows=("SI-16", "SI-17", "SI-18"), mark=P, bearer=inspectorate,
    discharged_by=(conclude_complaint,), counted_from=complained, within=PROMPTLY, force=Force.SOFT,
    says="Bring the complaint to its conclusion; no number of days for it has been published.",
)  # fmt: skip

# LFT 527  Competencia ---------------------------------------------------------------------------------------
federal = Test(
    id="in.federal", cite="LFT 527", rows=("IN-51", "IN-52", "IN-53", "IN-53a", "IN-54"), mark=M_PLUS,
    holds=any_of(fact("federal_branch"), fact("federal_company"), fact("federal_matter")),
    says="The matter is federal by its branch, by the type of company or by its subject; otherwise it is the "
    "state's.",
)  # fmt: skip

# LFT 504, RFSST 76 and 77  Avisos de accidente y de defunción -----------------------------------------------
must_notify_accident = Duty(
    id="in.accident", cite="LFT 504-V; RFSST 76", rows=("IN-64", "IN-67"), mark=V, of=mishap,
    bearer=employer, discharged_by=(notify_accident,), counted_from=mishap.opened, within=hours(72),
    released_by=on(notify_imss).unless(mishap.opened + hours(24)),
    says="Notify the accident to the labor ministry within 72 hours, unless social security was told within "
    "24.",
)  # fmt: skip
must_notify_death = Duty(
    id="in.death", cite="LFT 504-VI; RFSST 77", rows=("IN-65", "IN-67"), mark=V, bearer=employer,
    discharged_by=(notify_death,), counted_from=on(learn_of_death), within=PROMPTLY,
    says="Notify a death from work as soon as it is known, whoever else was told.",
)  # fmt: skip

# RGITAS  Orden, citatorio y visita --------------------------------------------------------------------------
ordered = any_of(on(order_visit), on(order_verification))
announced = any_of(on(order_visit, "ordinary"), on(order_verification))
no_visit_without_order = Standstill(
    id="in.order", cite="Constitución 16; RGITAS", rows=("IN-20",), mark=V, whom=inspectorate, act=inspect,
    since=always, until=ordered,
    says="No visit without a written, reasoned and signed order; without it the visit is void.",
)  # fmt: skip
notice_given = on(serve_citatorio) + hours(24)
no_visit_during_notice = Standstill(
    id="in.notice", cite="RGITAS, citatorio", rows=("IN-09", "IN-11"), mark=V, of=visit, whom=inspectorate,
    act=inspect, since=announced, until=notice_given,
    says="No ordinary visit and no verification visit before a citatorio was served and 24 hours have passed.",
)  # fmt: skip
grounds = (
    on(complain), on(accident), on(learn_of_death), fact("imminent_danger"), fact("other_ground_of_rgitas_28"),
)  # fmt: skip
may_visit_unannounced = Power(
    id="in.extraordinary", cite="RGITAS 28", rows=("IN-13",), mark=V, holder=inspectorate, act=order_visit,
    kinds=("extraordinary",), windows=tuple(Window(ground, never) for ground in grounds), use=Use.AGAIN,
    says="Order an extraordinary visit, at any time and without citatorio, on a complaint, an accident or "
    "another listed ground.",
)  # fmt: skip
no_sanction_after_advice = Standstill(
    id="in.advice", cite="RGITAS, asesoría", rows=("IN-12",), mark=V, of=visit, whom=inspectorate,
    act=ask_sanction, since=on(order_visit, "advisory"), until=never,
    says="No sanction procedure out of a visit of advice.",
)  # fmt: skip
may_restrict = Power(
    id="in.restrict", cite="LFT 541-VI Bis", rows=("IN-02",), mark=V, of=visit, holder=inspectorate,
    act=restrict_access, windows=(Window(all_of(on(inspect), fact("imminent_danger")), closed),),
    says="In imminent danger, order measures at once and restrict access or limit operation.",
)  # fmt: skip
must_report_restriction = Duty(
    id="in.report_restriction", cite="LFT 541-VI Bis", rows=("IN-03",), mark=M_PLUS, of=visit,
    bearer=inspectorate, discharged_by=(report_restriction,), counted_from=on(restrict_access),
    within=hours(24),
    says="Report the restriction of access to the head office within 24 hours.",
)  # fmt: skip
must_decide_restriction = Duty(
    id="in.decide_restriction", cite="LFT 541-VI Bis", rows=("IN-03",), mark=M_PLUS, of=visit,
    bearer=inspectorate, discharged_by=(decide_restriction,), counted_from=on(report_restriction),
    within=hours(48),
    says="Decide within 48 hours of the report whether the restriction of access stays.",
)  # fmt: skip
must_draw_acta = Duty(
    id="in.acta", cite="LFT 542", rows=("IN-04", "IN-22"), mark=V, of=visit, bearer=inspectorate,
    discharged_by=(draw_acta,), counted_from=on(inspect), within=PROMPTLY, force=Force.SOFT,
    says="Draw up an acta at each visit, with two witnesses and the statements of both sides, and give copies.",
)  # fmt: skip

# RGITAS  Observaciones, medidas y comprobación --------------------------------------------------------------
acta = on(draw_acta)
observations_over = after(acta + business_days(5, MX))
may_observe = Power(
    id="in.observe", cite="RGITAS, observaciones", rows=("IN-23",), mark=V, of=visit, holder=employer,
    act=submit_observations, windows=(Window(acta, observations_over),), use=Use.AGAIN,
    says="Comment on the acta and offer evidence within 5 business days, without extension.",
)  # fmt: skip
measured = on(order_measures)
must_carry_out = Duty(
    id="in.measures", cite="RGITAS 36", rows=("IN-24",), mark=V, of=visit, bearer=employer,
    discharged_by=(carry_out_measures,), arises=new_measures.unless(measured), counted_from=measured,
    within=business_days(30, MX), extended_by=extend_measures, released_by=closed,
    says="Carry out the safety measures at once or by their dates, at the latest within 30 business days "
    "unless extended.",
)  # fmt: skip
must_carry_out_before_2022 = Duty(
    id="in.measures_before_2022", cite="RGITAS 36, texto anterior al 24 de agosto de 2022", rows=("IN-24a",), mark=P,
    of=visit, bearer=employer, discharged_by=(carry_out_measures,),
    counted_from=measured.unless(last_of_old_measures), within=business_days(90, MX), released_by=closed,
    says="Carry out measures ordered before 24 August 2022 at the latest within 90 days, here counted as "
    "business days.",
)  # fmt: skip
measures_set = Effect(
    id="in.measures_set", cite="RGITAS, emplazamiento", rows=("IN-25",), mark=P, of=visit, since=measured,
    until=after(
        extended(
            stated(order_measures, "until"), on(extend_measures), stated(extend_measures, "until"), Q33
        )
    ),
    says="Time that the emplazamiento itself gives for the measures, where its last date is on record.",
)  # fmt: skip
may_extend_measures = Power(
    id="in.extend", cite="RGITAS 36", rows=("IN-24",), mark=V, of=visit, holder=inspectorate,
    act=extend_measures,
    windows=(
        Window(
            all_of(must_carry_out.exists, fact("cause_outside_workplace")),
            any_of(after(measured + business_days(30, MX)), closed),
        ),
    ),
    says="Extend the time for measures once, by up to 30 business days, for a cause outside the workplace "
    "alone.",
)  # fmt: skip
must_verify = Duty(
    id="in.verify", cite="RGITAS, comprobación", rows=("IN-11", "IN-25"), mark=P, bearer=inspectorate,
    discharged_by=(order_verification,), counted_from=measured,
    arises=any_of(
        on(carry_out_measures), measured + business_days(30, MX),
        on(order_verification, since=measured),
    ),
    within=PROMPTLY, force=Force.SOFT, released_by=closed,
    says="Order a verification visit, to check that the measures were carried out.",
)  # fmt: skip
served = Test(
    id="in.personal", cite="RGITAS, reforma de 2022", rows=("IN-26",), mark=V,
    holds=fact("served_in_person"), asked=any_of(measured, on(summon_to_sanction), closed),
    says="Periods for measures, the summons and the closing agreement were served in person.",
)  # fmt: skip

# RGITAS, LFT 992  Procedimiento sancionador -----------------------------------------------------------------
may_ask_sanction = Power(
    id="in.ask_sanction", cite="RGITAS, procedimiento sancionador", rows=("IN-27",), mark=V, of=visit,
    holder=inspectorate, act=ask_sanction,
    windows=(
        Window(all_of(observations_over, fact("breach_not_disproved")), closed),
        Window(must_carry_out.lapsed, closed),
    ),
    says="Ask the sanctioning unit to open the procedure when the acta was not disproved or measures were not "
    "carried out.",
)  # fmt: skip
summoned = on(summon_to_sanction)
fifteen_days = summoned + business_days(15, MX)
may_appear = Power(
    id="in.appear", cite="RGITAS, título III", rows=("IN-28",), mark=M_PLUS, holder=employer, act=appear,
    windows=(Window(summoned, after(all_of(fifteen_days, stated(summon_to_sanction, "until")))),),
    use=Use.AGAIN,
    says="Appear in writing or in person with evidence, within the time that the summons gives, at least 15 "
    "business days.",
)  # fmt: skip
no_decision_unheard = Standstill(
    id="in.no_decision", cite="RGITAS, título III", rows=("IN-28",), mark=M_PLUS, whom=inspectorate,
    act=decide_sanction, since=summoned, until=any_of(after(fifteen_days), on(appear)),
    says="No decision before the employer appeared or had at least 15 business days to do so.",
)  # fmt: skip
must_decide = Duty(
    id="in.decide", cite="RGITAS, título III", rows=("IN-29", "IN-29a"), mark=M_MINUS, bearer=inspectorate,
    discharged_by=(decide_sanction,), counted_from=on(close_evidence), within=PROMPTLY, force=Force.SOFT,
    says="Decide within a few business days of the closing of the file; the number is not known.",
)  # fmt: skip
recidivism = Effect(
    id="in.recidivism", cite="LFT 992", rows=("IN-32",), mark=V, of=visit, since=acta,
    until=any_of(acta + years(2), on(decide_sanction, "absolved")),
    says="Time in which a repeat of the same breach doubles the fine: two years from the acta, unless it was "
    "disproved.",
)  # fmt: skip
fined = on(decide_sanction, "fine")
may_ask_review = Power(
    id="in.review", cite="LFPA, recurso de revisión", rows=("IN-30",), mark=M_PLUS, holder=employer,
    act=challenge_fine, kinds=("review",), windows=(Window(fined, after(fined + business_days(15, MX))),),
    says="Appeal for review of the fine within 15 business days.",
)  # fmt: skip
may_sue = Power(
    id="in.nullity", cite="TFJA, juicio de nulidad", rows=("IN-30",), mark=M_PLUS,
    holder=employer, act=challenge_fine, kinds=("nullity",),
    windows=(Window(fined, after(fined + business_days(30, MX))),),
    says="Sue for nullity of the fine before the administrative court within 30 business days.",
)  # fmt: skip


def _numbered(letters: str, first: int, last: int) -> tuple[str, ...]:
    return tuple(f"{letters}-{number:02d}" for number in range(first, last + 1))


MX_INSPECTION = Procedure(
    id="mx-inspection",
    title="Mexican labor inspection and complaints",
    instrument="Ley Federal del Trabajo; RGITAS; RFSST; SIQAL",
    version="2025-09-04",
    in_force=("2014-09-17", ""),
    articles=(
        Article("SIQAL", "Complaint", (may_complain, must_issue_folio, may_refer, must_conclude)),
        Article("LFT 527", "Federal or state", (federal,)),
        Article("LFT 504", "Notices of accident and death", (must_notify_accident, must_notify_death)),
        Article(
            "LFT 541-542", "Order, notice and visit",
            (
                no_visit_without_order, no_visit_during_notice, may_visit_unannounced,
                no_sanction_after_advice, may_restrict, must_report_restriction, must_decide_restriction,
                must_draw_acta,
            ),
        ),
        Article(
            "RGITAS 36", "Observations, measures and verification",
            (
                may_observe, must_carry_out, must_carry_out_before_2022, measures_set, may_extend_measures,
                must_verify, served,
            ),
        ),
        Article(
            "LFT 992", "Sanction procedure",
            (
                may_ask_sanction, may_appear, no_decision_unheard, must_decide, recidivism, may_ask_review,
                may_sue,
            ),
        ),
    ),
    readings=(Q33,),
    excused=MappingProxyType(
        {
            "SI-02": "the modules of the system: content, not a step",
            "SI-03": "examples of what a complaint may say, not a step",
            "SI-04": "who may report an accident, and which: content, not a clock",
            "SI-05": "which accidents are accepted: content, not a clock",
            "SI-06": "what the module on contracts is about, not a step",
            "SI-07": "what registration asks for, without a clock",
            "SI-10": "what is said of confidentiality, and our reading of it: no step",
            "SI-11": "what the reporter sees, without a clock",
            "SI-14": "a link between systems, not a step",
            "SI-15": "expected form fields, from memory",
            **dict.fromkeys(_numbered("SI", 19, 20), "telephone numbers, not a step"),
            **dict.fromkeys(_numbered("SI", 21, 25), "criticism and wishes, not a rule"),
            **dict.fromkeys(_numbered("SI", 26, 31), "published numbers and checks of them, not a rule"),
            "SI-32": "a synthesis of states that no source lays down; the norms of this file give its steps",
            "IN-01": "what the inspectorate is for, not a step",
            "IN-05": "weight of evidence, without a clock",
            "IN-06": "conduct of inspectors, without a clock",
            "IN-07": "discipline of inspectors, not a step of the matter",
            "IN-08": "a reference to the regulations",
            "IN-09a": "when an initial visit is made, from memory and without a clock",
            "IN-10": "an interval that varies with the workplace, so that no last day follows from it",
            "IN-14": "a form in which a visit may be made, without a clock of its own",
            "IN-15": "ways to replace visits, without a clock",
            **dict.fromkeys(_numbered("IN", 16, 19), "how visits are chosen, a matter of the authority"),
            "IN-21": "scope of a visit, without a clock",
            "IN-31": "who collects a fine; how and when is not known",
            "IN-33": "value of the unit of fines, an amount and not a step",
            **dict.fromkeys(_numbered("IN", 34, 48), "the size of a fine, an amount and not a step"),
            **dict.fromkeys(_numbered("IN", 49, 50), "reforms of working time, not of inspection"),
            **dict.fromkeys(_numbered("IN", 55, 63), "which other body takes a matter, not a step of this one"),
            "IN-66": "content of the notice, without a clock",
            "IN-68": "channel and forms of the notice, without a clock",
            "IN-69": "definitions of accident and illness, facts that the record states",
            "IN-70": "a statistic of accidents, not a rule",
            **dict.fromkeys(_numbered("IN", 71, 76), "lists of safety norms, content and not steps"),
            **dict.fromkeys(_numbered("IN", 77, 85), "capacity and volume of inspection, not a rule"),
            **dict.fromkeys(_numbered("IN", 86, 88), "registers of workplaces, not a step"),
        }
    ),
)  # fmt: skip
