"""USMCA Annex 31-A: the Rapid Response Labor Mechanism between the United States and Mexico.

One block for each article, in its order. Every norm names the rows of the clause table that it encodes; rows
that are no norm are excused at the end, with the reason. The sentences are ours, not the treaty's.
"""

from __future__ import annotations

from types import MappingProxyType

from pliego.law.acts import Role
from pliego.law.acts.mechanism import (
    agree_after_finding, agree_course, agree_cured, agree_on_abuse, answer_verification, ask_lifting,
    ask_panel, ask_verification, bar_elsewhere, bar_mechanism, challenge, close, complete_course, confirm,
    constitute,
    decide_lifting, determine, dispute_cure, extend_consultation, extend_course, find_abuse, hear, impose,
    lift, notify_intent, notify_remedy, publish_determination, replace_panelist, reply, report, request,
    resolve, respondent_asks_panel, resume_liquidation, suspend_liquidation, verify, withdraw,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import (
    PROMPTLY, Moment, after, all_of, any_of, business_days, clear_business_days, clear_days, day, days,
    extended, fact, first_round, isnt, never, nth_finding, on, stated, years,
)  # fmt: skip
from pliego.law.norms import (
    Article, Duty, Effect, Force, Power, Procedure, Standstill, Test, Track, Use, Window,
)  # fmt: skip
from pliego.law.readings import Q1, Q2, Q3, Q14, Q20, Q21, Q31, Q32, Q33, Q34

complainant, respondent, both, panel_of_three, secretariat, either = (
    Role.COMPLAINANT, Role.RESPONDENT, Role.BOTH, Role.PANEL, Role.SECRETARIAT, Role.EITHER,
)  # fmt: skip
V, P, M_PLUS, M_MINUS = Mark.V, Mark.P, Mark.M_PLUS, Mark.M_MINUS

in_force = day("2020-07-01")
ended = any_of(on(resolve), on(close), on(withdraw))
cured = any_of(on(agree_cured), on(decide_lifting, "cured"), ended)

course = Track(
    "course", opened_by=(agree_course,), acts=(extend_course, complete_course, dispute_cure, notify_intent)
)
panel = Track(
    "panel",
    opened_by=(ask_panel, respondent_asks_panel),
    acts=(
        constitute, replace_panelist, confirm, ask_verification, answer_verification, verify, hear, determine,
        publish_determination, agree_after_finding, notify_remedy,
    ),
)  # fmt: skip

# 31-A.1, 31-A.2, 31-A.15  Scope -----------------------------------------------------------------------------
between = Test(
    id="a.between", cite="31-A.1", rows=("A-01", "J-05"), mark=V, holds=fact("between_us_and_mexico"),
    says="The claim is between the United States and Mexico; Canada is never a party to it.",
)  # fmt: skip
sector = Test(
    id="a.sector", cite="31-A.15", rows=("A-08", "A-09"), mark=V, holds=fact("priority_sector"),
    says="The facility makes manufactured goods, supplies services or mines; the list of goods is not "
    "closed.",
)  # fmt: skip
covered = Test(
    id="a.covered", cite="31-A.15", rows=("A-07", "A-11", "A-12"), mark=V,
    holds=all_of(fact("in_territory"), sector.holds, any_of(fact("traded_between_parties"),
    fact("competes"))),
    says="The facility is covered: in a Party's territory, in a priority sector, and its goods or services "
    "are traded between the Parties or compete with the other Party's.",
)  # fmt: skip
belief = Test(
    id="a.belief", cite="31-A.2", rows=("A-04",), mark=V, holds=fact("good_faith_basis"),
    says="The complainant believes in good faith that workers are denied free association and collective "
    "bargaining.",
)  # fmt: skip
legal_basis = Test(
    id="a.legal_basis", cite="31-A.2 fn 2", rows=("A-05", "A-06"), mark=V,
    holds=any_of(
        all_of(fact("facility_in_mexico"), fact("law_complies_with_annex_23_a")),
        all_of(isnt("facility_in_mexico"), fact("enforced_order")),
    ),
    says="The right rests on Mexican legislation that complies with Annex 23-A; in a facility in the United "
    "States, on an enforced order of the National Labor Relations Board.",
)  # fmt: skip
in_time = Test(
    id="a.in_time", cite="31-A.2", rows=("A-13",), mark=V, holds=fact("conduct_since_2020_07_01"),
    says="The conduct falls on or after 1 July 2020, when the agreement entered into force.",
)  # fmt: skip

# 31-A.4  Request, review, remediation -----------------------------------------------------------------------
may_request = Power(
    id="c.request", cite="31-A.4.2", rows=("C-01", "C-02"), mark=P, holder=complainant, act=request,
    windows=(Window(in_force, never),), use=Use.ONCE,
    says="Ask the other Party to review the facility and to remedy a denial of rights, before any panel.",
)  # fmt: skip
may_suspend = Power(
    id="c.suspend", cite="31-A.4", rows=("C-05",), mark=V, holder=complainant, act=suspend_liquidation,
    windows=(Window(on(request), ended),),
    says="Delay the final settlement of customs accounts for goods from the facility.",
)  # fmt: skip
must_reply = Duty(
    id="c.reply", cite="31-A.4", rows=("C-03",), mark=V, bearer=respondent, discharged_by=(reply,),
    counted_from=on(request), within=days(10), released_by=any_of(ended, on(ask_panel)),
    says="Say within 10 days whether it will review the facility.",
)  # fmt: skip
must_report = Duty(
    id="c.report", cite="31-A.4", rows=("C-04",), mark=V, bearer=respondent, discharged_by=(report,),
    arises=on(reply, "accepted"), counted_from=Q1.pick(request=on(request), agreement=on(reply, "accepted")),
    within=days(45), released_by=any_of(ended, on(ask_panel)),
    says="Review the facility, attempt remediation if a denial is found, and report in writing within 45 "
    "days.",
)  # fmt: skip
denial_reported = on(report, "denial")
no_denial_reported = on(report, "no_denial")
must_consult = Duty(
    id="c.consult", cite="31-A.4", rows=("C-08",), mark=P, bearer=both, discharged_by=(agree_course,),
    counted_from=denial_reported, within=days(10), extended_by=extend_consultation,
    released_by=any_of(
        ended, on(ask_panel),
        Q34.pick(supplement=never, replaces=on(report, "no_denial", since=after(denial_reported))),
    ),
    says="Consult in good faith for 10 days to agree a course of remediation.",
)  # fmt: skip
replaced = on(agree_course, since=after(course.opened))
done_by = extended(
    stated(agree_course, "done_by", since=course.opened),
    on(extend_course, since=course.opened),
    stated(extend_course, "until", since=course.opened),
    Q33,
)
no_remedy_before_date = Standstill(
    id="c.wait", cite="31-A.4", rows=("C-09",), mark=M_PLUS, of=course, whom=complainant, act=impose,
    since=course.opened, until=any_of(after(done_by), ended),
    says="No remedies before the date agreed for the course of remediation.",
)  # fmt: skip
may_notify = Power(
    id="c.notify", cite="31-A.4", rows=("C-10",), mark=P, of=course, holder=complainant, act=notify_intent,
    windows=(Window(all_of(after(done_by), on(dispute_cure)), any_of(ended, replaced)),),
    says="Once the agreed date has passed and cure is disputed, give written notice that remedies will "
    "follow.",
)  # fmt: skip
intent_notified = on(notify_intent, since=course.opened)
notice_over = Q32.pick(clear_days=intent_notified + clear_days(15), day_15=intent_notified + days(15))
no_remedy_before_notice = Standstill(
    id="c.notice", cite="31-A.4", rows=("C-10",), mark=P, of=course, whom=complainant, act=impose,
    since=after(done_by),
    until=any_of(notice_over, on(determine, since=course.opened), replaced, ended),
    says="No remedies without notice at least 15 days before.",
)  # fmt: skip
may_answer_notice = Power(
    id="c.respondent_panel", cite="31-A.4", rows=("C-11", "D-02"), mark=M_PLUS, of=course, holder=respondent,
    act=respondent_asks_panel, windows=(Window(intent_notified, after(intent_notified + days(10))),),
    says="Within 10 days of the notice, ask for a panel on whether the denial persists.",
)  # fmt: skip
no_remedy_until_panel = Standstill(
    id="c.until_panel", cite="31-A.4", rows=("C-11",), mark=M_PLUS, whom=complainant, act=impose,
    since=on(respondent_asks_panel), until=on(determine, since=on(respondent_asks_panel)),
    says="No remedies until the panel that the respondent asked for has answered.",
)  # fmt: skip
must_resume = Duty(
    id="c.resume", cite="31-A.4", rows=("C-06",), mark=V, bearer=complainant,
    discharged_by=(resume_liquidation,),
    counted_from=all_of(
        on(suspend_liquidation),
        any_of(on(determine, "no_denial", "no_jurisdiction"), on(agree_cured), on(complete_course),
        on(resolve), Q14.pick(flagged=never, treaty=on(report, "no_denial"), statute=never)),
    ),
    within=PROMPTLY, force=Force.SOFT,
    says="Resume the settlement of customs accounts at once when there was no violation or the denial is "
    "cured.",
)  # fmt: skip


# 31-A.5  Panel ----------------------------------------------------------------------------------------------
def until_late(answer: Moment) -> Moment:
    """When a ground made by lateness closes: Q31 asks whether the late answer itself closes it."""
    return Q31.pick(no=ended, yes=any_of(ended, answer))


may_ask_panel = Power(
    id="d.ask", cite="31-A.5", rows=("D-01", "C-07"), mark=V, holder=complainant, act=ask_panel,
    windows=(
        Window(on(reply, "declined"), ended),
        Window(must_reply.lapsed, until_late(on(reply))),
        Window(must_report.lapsed, until_late(on(report))),
        Window(
            no_denial_reported,
            Q34.pick(supplement=ended, replaces=any_of(ended, on(report, "denial",
            since=after(no_denial_reported)))),
        ),
        Window(
            Q21.pick(
                express_only=must_consult.lapsed,
                silence_extends=all_of(must_consult.lapsed, isnt("talks_went_on")),
            ),
            until_late(on(agree_course)),
        ),
    ),
    says="Ask the Secretariat for a panel; the treaty sets no last day.",
)  # fmt: skip
may_ask_on_cure = Power(
    id="d.ask_on_cure", cite="31-A.4, 31-A.5", rows=("C-12",), mark=P, holder=complainant, act=ask_panel,
    windows=(Window(Q20.pick(direct=on(dispute_cure), notice_first=never), ended),),
    says="Ask for a panel when the respondent says that it cured the denial and the complainant disagrees.",
)  # fmt: skip
must_draw = Duty(
    id="d.draw", cite="31-A.5", rows=("D-03",), mark=P, of=panel, bearer=secretariat,
    discharged_by=(constitute,),
    counted_from=panel.opened, within=business_days(3), released_by=ended,
    says="Draw by lot within 3 business days one name from each of the three lists.",
)  # fmt: skip
may_redraw = Power(
    id="d.redraw", cite="31-A.5", rows=("D-04",), mark=M_PLUS, of=panel, holder=secretariat,
    act=replace_panelist,
    windows=(Window(panel.opened, any_of(ended, on(determine))),), use=Use.AGAIN,
    says="Draw another name from the same list if a person drawn cannot serve.",
)  # fmt: skip

# 31-A.6  Confirmation ---------------------------------------------------------------------------------------
must_confirm = Duty(
    id="e.confirm", cite="31-A.6", rows=("E-01",), mark=V, of=panel, bearer=panel_of_three,
    discharged_by=(confirm,),
    counted_from=on(constitute), within=business_days(5), released_by=any_of(ended, on(determine)),
    says="Confirm within 5 business days that the petition names a covered facility, the laws and the basis "
    "of belief.",
)  # fmt: skip
may_file_again = Power(
    id="e.file_again", cite="31-A.6", rows=("E-02",), mark=M_MINUS, of=panel, holder=complainant,
    act=ask_panel,
    windows=(Window(on(confirm, "not_confirmed"), ended),), use=Use.AGAIN,
    says="File again when the panel did not confirm the petition.",
)  # fmt: skip

# 31-A.7  Verification ---------------------------------------------------------------------------------------
must_ask_verification = Duty(
    id="f.ask", cite="31-A.7", rows=("F-01",), mark=M_PLUS, of=panel, bearer=panel_of_three,
    discharged_by=(ask_verification,), counted_from=on(confirm, "confirmed"), within=PROMPTLY,
    released_by=any_of(ended, on(determine)),
    says="Ask the respondent promptly to let it verify the facility, with a copy to the complainant.",
)  # fmt: skip
must_answer_verification = Duty(
    id="f.answer", cite="31-A.7", rows=("F-02",), mark=P, of=panel, bearer=respondent,
    discharged_by=(answer_verification,), counted_from=on(ask_verification), within=business_days(7),
    released_by=any_of(ended, on(determine)),
    says="Tell the panel within 7 business days whether it agrees to a verification.",
)  # fmt: skip
must_verify = Duty(
    id="f.verify", cite="31-A.7", rows=("F-03",), mark=P, of=panel, bearer=panel_of_three,
    discharged_by=(verify,),
    counted_from=on(answer_verification, "agreed"), within=days(30), released_by=any_of(ended, on(determine)),
    says="Carry out the verification within 30 days of the respondent's agreement.",
)  # fmt: skip
no_visit_without_consent = Standstill(
    id="f.consent", cite="31-A.7", rows=("F-07",), mark=M_PLUS, of=panel, whom=panel_of_three, act=verify,
    since=panel.opened, until=any_of(on(answer_verification, "agreed"), on(determine), ended),
    says="Nobody enters the facility without the respondent's consent.",
)  # fmt: skip
may_decide_on_record = Power(
    id="f.on_record", cite="31-A.8", rows=("F-06",), mark=M_PLUS, of=panel, holder=panel_of_three,
    act=determine,
    windows=(Window(any_of(on(answer_verification, "refused"), must_answer_verification.lapsed),
    any_of(on(determine), ended)),),
    use=Use.AGAIN,
    says="Decide on the record after a refusal or silence, and take it into account.",
)  # fmt: skip

# 31-A.8  Determination --------------------------------------------------------------------------------------
must_determine = Duty(
    id="g.determine", cite="31-A.8", rows=("G-01",), mark=P, of=panel, bearer=panel_of_three,
    discharged_by=(determine,), counted_from=on(verify), within=days(30), released_by=ended,
    says="Determine within 30 days after the verification whether there is a denial of rights.",
)  # fmt: skip
must_determine_unverified = Duty(
    id="g.determine_no_verification", cite="31-A.8", rows=("G-02",), mark=P, of=panel, bearer=panel_of_three,
    discharged_by=(determine,), counted_from=on(constitute), within=days(30),
    released_by=any_of(ended, on(answer_verification, "agreed"), on(confirm, "not_confirmed")),
    says="Without a verification, determine within 30 days after the panel is constituted.",
)  # fmt: skip
no_decision_unheard = Standstill(
    id="g.hearing", cite="31-A.8", rows=("G-03",), mark=M_PLUS, of=panel, whom=panel_of_three, act=determine,
    since=panel.opened, until=any_of(on(hear), after(on(determine)), ended),
    says="No determination before both Parties had an opportunity to be heard.",
)  # fmt: skip
must_publish = Duty(
    id="g.publish", cite="31-A.8", rows=("G-05",), mark=M_PLUS, of=panel, bearer=panel_of_three,
    discharged_by=(publish_determination,), counted_from=on(determine), within=PROMPTLY, force=Force.SOFT,
    says="Make the written and reasoned determination public.",
)  # fmt: skip

# 31-A.9  After a finding of denial --------------------------------------------------------------------------
must_consult_after = Duty(
    id="h.consult", cite="31-A.9", rows=("H-01",), mark=M_PLUS, of=panel, bearer=both,
    discharged_by=(agree_after_finding,), counted_from=on(determine, "denial"), within=PROMPTLY,
    released_by=any_of(ended, on(impose)), force=Force.SOFT,
    says="Consult on remediation and on remedies after a finding of denial, inside the notice period.",
)  # fmt: skip
no_remedy_before_second_date = Standstill(
    id="h.wait", cite="31-A.9", rows=("H-02",), mark=M_MINUS, of=panel, whom=complainant, act=impose,
    since=on(agree_after_finding), until=after(stated(agree_after_finding, "done_by")),
    says="No remedies before the date agreed after the finding.",
)  # fmt: skip

# 31-A.10  Remedies ------------------------------------------------------------------------------------------
found = on(determine, "denial")
remedy_notified = on(notify_remedy, since=found)
second_notice_over = Q32.pick(
    clear_days=remedy_notified + clear_business_days(5), day_15=remedy_notified + business_days(5)
)
no_remedy_during_notice = Standstill(
    id="i.notice", cite="31-A.10", rows=("I-01",), mark=P, of=panel, whom=complainant, act=impose,
    since=found,
    until=any_of(second_notice_over, ended),
    says="No remedies without written notice at least 5 business days before; the Parties consult meanwhile.",
)  # fmt: skip
may_remedy = any_of(
    first_round(panel, all_of(found, second_notice_over)),
    first_round(course, notice_over),
)
first_remedy = Power(
    id="i.first", cite="31-A.10", rows=("I-02", "I-04"), mark=V, holder=complainant, act=impose,
    kinds=("suspend_preference", "penalty"), windows=(Window(may_remedy, cured),), use=Use.AGAIN,
    says="Suspend the preferential tariff for the facility's goods, or impose penalties on its goods or "
    "services.",
)  # fmt: skip
in_proportion = Test(
    id="i.proportion", cite="31-A.10", rows=("I-03",), mark=M_PLUS, holds=fact("remedy_proportionate"),
    says="The remedy is in proportion to the severity of the denial and heeds the panel's views.",
)  # fmt: skip
second_remedy = Power(
    id="i.second", cite="31-A.10", rows=("I-05", "I-11"), mark=M_PLUS, holder=complainant, act=impose,
    kinds=("suspend_preference", "penalty"), windows=(Window(all_of(may_remedy,
    nth_finding(1).unless(found)), cured),), use=Use.AGAIN,
    says="After one earlier panel finding, extend the same measures to the owner's same or related goods.",
)  # fmt: skip
entry_denial = Power(
    id="i.third", cite="31-A.10", rows=("I-06",), mark=V, holder=complainant, act=impose,
    kinds=("deny_entry",),
    windows=(Window(all_of(may_remedy, nth_finding(2).unless(found)), cured),), use=Use.AGAIN,
    says="After two earlier panel findings, deny entry to such goods.",
)  # fmt: skip
remedy = Track("remedy", opened_by=(impose,), acts=(lift,))
remedies_in_force = Effect(
    id="i.in_force", cite="31-A.10", rows=("A-02", "I-07"), mark=P, of=remedy, since=remedy.opened,
    until=on(lift, since=remedy.opened),
    says="Time in which remedies are in force; they end at once on cure.",
)  # fmt: skip
must_lift = Duty(
    id="i.lift", cite="31-A.10", rows=("I-07",), mark=V, bearer=complainant, discharged_by=(lift,),
    counted_from=all_of(on(impose), any_of(on(agree_cured), on(decide_lifting, "cured"))), within=PROMPTLY,
    says="Lift the remedies at once when the denial is cured.",
)  # fmt: skip
may_ask_lifting = Power(
    id="i.ask_lifting", cite="31-A.10", rows=("I-08",), mark=M_PLUS, holder=respondent, act=ask_lifting,
    windows=(Window(on(impose), any_of(cured, on(lift))),), use=Use.AGAIN,
    says="Ask a panel whether the denial is cured when the Parties disagree on lifting.",
)  # fmt: skip
cooling_off = Standstill(
    id="i.cooling", cite="31-A.10", rows=("I-09",), mark=M_MINUS, whom=respondent, act=ask_lifting,
    since=after(on(decide_lifting, "not_cured")), until=on(decide_lifting, "not_cured") + days(180),
    says="No new request to lift within 180 days of an answer that the denial was not cured.",
)  # fmt: skip

# 31-A.11  Good faith ----------------------------------------------------------------------------------------
may_challenge_use = Power(
    id="k.good_faith", cite="31-A.11", rows=("K-01",), mark=V, holder=either, act=challenge,
    kinds=("good_faith",),
    windows=(Window(on(request), never),),
    says="Take the other Party's use of the mechanism to ordinary dispute settlement for lack of good faith.",
)  # fmt: skip
may_challenge_remedy = Power(
    id="k.excess", cite="31-A.11", rows=("K-02",), mark=V, holder=either, act=challenge, kinds=("excess",),
    windows=(Window(on(impose), never),),
    says="Take remedies that exceed the denial found to ordinary dispute settlement.",
)  # fmt: skip
must_settle = Duty(
    id="k.agree", cite="31-A.11", rows=("K-03",), mark=V, bearer=both, discharged_by=(agree_on_abuse,),
    counted_from=on(find_abuse), within=PROMPTLY, force=Force.SOFT,
    says="First try to agree after a finding of bad faith or excess.",
)  # fmt: skip
may_bar = Power(
    id="k.bar", cite="31-A.11", rows=("K-04",), mark=V, holder=either, act=bar_mechanism,
    windows=(Window(on(find_abuse), on(agree_on_abuse)),),
    says="Without agreement, bar the other Party from the mechanism for two years, or use another remedy.",
)  # fmt: skip
bar = Track("bar", opened_by=(bar_mechanism, bar_elsewhere), acts=())
bar_ordered = any_of(on(bar_mechanism), on(bar_elsewhere))
barred = Standstill(
    id="k.barred", cite="31-A.11", rows=("K-04",), mark=V, of=bar, whom=either, act=request,
    since=bar_ordered, until=bar_ordered + years(2),
    says="The barred Party makes no request under the mechanism for two years.",
)  # fmt: skip

USMCA_31_A = Procedure(
    id="usmca-31-a",
    title="Rapid Response Labor Mechanism, United States and Mexico",
    instrument="USMCA Annex 31-A",
    version="2020-07-01",
    in_force=("2020-07-01", ""),
    articles=(
        Article("31-A.1, 31-A.2, 31-A.15", "Scope and definitions", (between, belief, legal_basis, in_time,
        covered, sector)),
        Article(
            "31-A.4", "Request, review, remediation",
            (may_request, may_suspend, must_reply, must_report, must_consult, no_remedy_before_date,
            may_notify,
             no_remedy_before_notice, may_answer_notice, no_remedy_until_panel, must_resume),
        ),
        Article("31-A.5", "Request for a panel", (may_ask_panel, may_ask_on_cure, must_draw, may_redraw)),
        Article("31-A.6", "Confirmation of the petition", (must_confirm, may_file_again)),
        Article(
            "31-A.7", "Verification",
            (must_ask_verification, must_answer_verification, must_verify, no_visit_without_consent),
        ),
        Article(
            "31-A.8", "Determination",
            (may_decide_on_record, must_determine, must_determine_unverified, no_decision_unheard,
            must_publish),
        ),
        Article("31-A.9", "After a finding of denial", (must_consult_after, no_remedy_before_second_date)),
        Article(
            "31-A.10", "Remedies",
            (no_remedy_during_notice, first_remedy, in_proportion, second_remedy, entry_denial,
            remedies_in_force, must_lift,
             may_ask_lifting, cooling_off),
        ),
        Article("31-A.11", "Good faith", (may_challenge_use, may_challenge_remedy, must_settle, may_bar,
        barred)),
    ),
    readings=(Q1, Q2, Q3, Q14, Q20, Q21, Q31, Q32, Q33, Q34),
    excused=MappingProxyType(
        {
            "A-03": "a duty to try to settle at any stage, without a clock; a settlement ends the case",
            "A-10": "the review of the list of sectors is a matter between governments, not a step of a case",
            "B-01": "lists of panelists are made once between the Parties, not in a case",
            "B-02": "size of the lists, not a step of a case",
            "B-03": "how the joint list is agreed is weak memory and no step of a case",
            "B-04": "qualification of panelists, judged outside the clocks of a case",
            "B-05": "term of panelists, weak memory and no step of a case",
            "B-06": "vacancies on the lists, weak memory and no step of a case",
            "B-07": "reports of panelists on the Annex as a whole, not on a case",
            "B-08": "funding, a standing duty outside cases",
            "B-09": "records a contradiction between sources, not a rule",
            "C-13": "the treaty states no clear duty to serve the facility: the silence is shown, not filled",
            "C-14": "a second request at the same facility is a new case with its own clocks",
            "D-05": "practice on the chair, without a clock",
            "D-06": "practice on the responsible section, without a clock",
            "D-07": "how cases are numbered",
            "E-03": "practice on the depth of the check, without a clock",
            "F-04": "observers: a condition of a visit, without a clock",
            "F-05": "notice to the owner before a visit is weak memory; nothing decides on it",
            "G-04": "content of a determination, without a clock",
            "G-06": "a duty of United States law: encoded in the petition procedure as us.send_report",
            "G-07": "practice on written briefs; the panel sets the day",
            "I-10": "a power of United States law: encoded in the petition procedure as us.deny_entry",
            "J-01": "confidentiality is kept by the rooms that hold documents, not by a clock",
            "J-02": "costs, weak memory",
            "J-03": "languages, without a clock",
            "J-04": "burden of proof is disputed and has no clock (Q24)",
            "J-06": "subject matter unknown",
            "L-01": "the route to a wider dispute is weak memory; nothing decides on it",
        }
    ),
)  # fmt: skip
