"""The United States petition procedure that feeds Annex 31-A: 19 U.S.C. 4646(b), 4692, 4693, guidelines.

The guidelines of 2020 and 2023 are told apart by the filing date of the petition, so that a later change
never alters an old case.
"""

from __future__ import annotations

from types import MappingProxyType

from pliego.law.acts import Role
from pliego.law.acts.mechanism import (
    agree_course, agree_cured, ask_panel, certify_decision, certify_finding, close, close_facility,
    complete_course, consult_employer, decide_no_panel, determine, find, impose, lift, notify_treasury,
    petition, reply, report, request, resolve, resume_liquidation, send_report, suspend_liquidation,
    tell_petitioner, tip, withdraw, withdraw_petition,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import (
    PROMPTLY, Moment, after, all_of, any_of, day, days, fact, never, nth_finding, on, stated,
)  # fmt: skip
from pliego.law.norms import (
    Article, Duty, Effect, Force, Power, Procedure, Test, Track, Use, Window,
)  # fmt: skip
from pliego.law.procedures.usmca_31_a import must_consult
from pliego.law.readings import Q3D, Q13, Q14, Q15

committee, ustr, petitioner = Role.COMMITTEE, Role.USTR, Role.PETITIONER
V, P, M_PLUS, M_MINUS = Mark.V, Mark.P, Mark.M_PLUS, Mark.M_MINUS

in_force = day("2020-07-01")
guidelines_2023 = day("2023-06-22")
ended = any_of(on(resolve), on(close), on(withdraw))
filed = on(petition)
filed_before_2023 = filed.unless(guidelines_2023)
filed_since_2023 = all_of(guidelines_2023.unless(filed), filed)


def while_reviewing(since: Moment) -> Window:
    """From `since` until the Committee has made its finding, or the matter went on without one."""
    return Window(since, any_of(on(find), on(request), ended))


# Petition ---------------------------------------------------------------------------------------------------
may_petition = Power(
    id="us.petition", cite="Guidelines", rows=("US-01", "US-02"), mark=V, holder=petitioner, act=petition,
    windows=(while_reviewing(in_force),), use=Use.AGAIN,
    says="File a petition with the Office of Trade and Labor Affairs; any person of a Party may.",
)  # fmt: skip
named = Test(
    id="us.named", cite="Guidelines 2020", rows=("US-04", "US-06"), mark=V,
    holds=any_of(filed_since_2023, all_of(filed_before_2023, fact("petitioner_named"))), asked=filed,
    says="Before the guidelines of 2023 a petition had to name the petitioner; since then it may be "
    "anonymous.",
)  # fmt: skip
may_hear_employer = Power(
    id="us.hear_employer", cite="Guidelines 2023", rows=("US-10",), mark=V, holder=committee,
    act=consult_employer,
    windows=(while_reviewing(filed_since_2023),), use=Use.AGAIN,
    says="Consult the employer or employers' organizations; a permission, not a duty.",
)  # fmt: skip
must_review = Duty(
    id="us.committee_review", cite="19 U.S.C. 4646(b)(1)", rows=("US-15", "US-16"), mark=V, bearer=committee,
    discharged_by=(find,), counted_from=filed, within=days(30),
    released_by=any_of(on(withdraw_petition), on(request), ended), last_day=Q3D, rolls_on="US",
    says="Decide within 30 days of the submission whether there is sufficient, credible evidence of a "
    "denial.",
)  # fmt: skip
may_act_on_tip = Power(
    id="us.tip", cite="19 U.S.C. 4647", rows=("US-28",), mark=V, holder=committee, act=find,
    windows=(while_reviewing(on(tip)),), use=Use.AGAIN,
    says="Act on a hotline tip; a tip is not a petition and starts no clock.",
)  # fmt: skip
may_act_alone = Power(
    id="us.own_motion", cite="19 U.S.C. 4645", rows=("US-03",), mark=V, holder=ustr, act=request,
    windows=(Window(in_force, any_of(filed, on(request), ended)),), use=Use.AGAIN,
    says="Ask for a review without any petition; the Committee's 30 days, which run from a petition, then do "
    "not run.",
)  # fmt: skip
must_tell_petitioner = Duty(
    id="us.tell_petitioner", cite="Guidelines 2023", rows=("US-11",), mark=V, bearer=committee,
    discharged_by=(tell_petitioner,), counted_from=on(find), arises=filed_since_2023, within=PROMPTLY,
    force=Force.SOFT,
    says="Give the petitioner notice and an answer, mandatory for petitions under the guidelines of 2023.",
)  # fmt: skip
must_certify_finding = Duty(
    id="us.certify_finding", cite="19 U.S.C. 4646(b)(2)", rows=("US-17",), mark=V, bearer=committee,
    discharged_by=(certify_finding,), counted_from=on(find, "negative"), within=PROMPTLY, force=Force.SOFT,
    says="Certify a negative finding to the committees of Congress and to the petitioner.",
)  # fmt: skip
must_request = Duty(
    id="us.request", cite="19 U.S.C. 4646(b)(3)", rows=("US-18",), mark=V, bearer=ustr,
    discharged_by=(request,),
    counted_from=on(find, "affirmative"), within=PROMPTLY, released_by=on(withdraw),
    says="Submit the request for review after an affirmative finding; the statute names no last day.",
)  # fmt: skip
consultations_over = any_of(
    on(reply, "declined"), on(report, "no_denial"), on(agree_course), must_consult.lapsed
)
must_decide_panel = Duty(
    id="us.panel_decision", cite="19 U.S.C. 4646(b)(4)(A)", rows=("US-19",), mark=V, bearer=ustr,
    discharged_by=(ask_panel, decide_no_panel),
    counted_from=Q15.pick(
        from_finding=on(find, "affirmative"),
        after_consultations=all_of(on(find, "affirmative"), consultations_over),
    ),
    within=days(60),
    released_by=ended, last_day=Q3D, rolls_on="US",
    says="Decide within 60 days of the affirmative finding whether to ask for a panel.",
)  # fmt: skip
must_certify_decision = Duty(
    id="us.certify_decision", cite="19 U.S.C. 4646(b)(4)(B)", rows=("US-20",), mark=V, bearer=ustr,
    discharged_by=(certify_decision,), counted_from=on(decide_no_panel), within=PROMPTLY, force=Force.SOFT,
    says="Certify a decision not to ask for a panel, with reasons and any agreed plan.",
)  # fmt: skip
must_send_report = Duty(
    id="us.send_report", cite="19 U.S.C. 4691", rows=("US-21", "G-06"), mark=V, bearer=ustr,
    discharged_by=(send_report,), counted_from=on(determine), within=PROMPTLY, force=Force.SOFT,
    says="Send the panel's report at once to the committees of Congress and the advisory committee, and "
    "publish it.",
)  # fmt: skip

# Customs ----------------------------------------------------------------------------------------------------
may_suspend = Power(
    id="us.suspend", cite="19 U.S.C. 4692(a)", rows=("US-31",), mark=V, holder=ustr, act=suspend_liquidation,
    windows=(Window(on(request), ended),),
    says="Direct the Treasury to suspend liquidation of unliquidated entries from the facility.",
)  # fmt: skip
completed_late = all_of(
    on(complete_course), after(stated(agree_course, "done_by")).unless(on(complete_course))
)
completed_in_time = on(complete_course).unless(stated(agree_course, "done_by"))
otherwise_remedied = any_of(on(agree_cured), on(resolve))
must_resume = Duty(
    id="us.resume", cite="19 U.S.C. 4692(b)", rows=("US-31",), mark=V, bearer=ustr,
    discharged_by=(resume_liquidation,),
    counted_from=all_of(
        on(suspend_liquidation),
        any_of(
            on(determine, "no_denial", "no_jurisdiction"), completed_in_time, otherwise_remedied,
            Q14.pick(flagged=never, treaty=on(report, "no_denial"), statute=never),
        ),
    ),
    within=PROMPTLY, force=Force.SOFT,
    says="End the suspension when a panel found no denial, the course was completed in time, or the denial "
    "was otherwise remedied.",
)  # fmt: skip
suspension = Track("suspension", opened_by=(suspend_liquidation,), acts=(resume_liquidation,))
accounts_suspended = Effect(
    id="us.suspended", cite="19 U.S.C. 4692", rows=("US-31",), mark=V, of=suspension,
    since=suspension.opened, until=on(resume_liquidation, since=suspension.opened),
    says="Time in which the final settlement of customs accounts for goods from the facility is suspended.",
)  # fmt: skip
dropped = any_of(on(withdraw), on(close_facility))
nothing_fits = all_of(
    on(suspend_liquidation),
    Q14.pick(flagged=any_of(on(report, "no_denial"), dropped), treaty=dropped, statute=never),
)
no_condition_fits = Effect(
    id="us.no_end_condition", cite="19 U.S.C. 4692(b)", rows=("US-31a",), mark=P,
    since=nothing_fits,
    until=any_of(on(resume_liquidation, since=nothing_fits), on(ask_panel, since=nothing_fits)),
    says="Time in which the statute does not plainly say what ends the suspension of customs accounts (Q14).",
)  # fmt: skip
suspended_and_late = all_of(on(suspend_liquidation), completed_late)
completed_after_date = Effect(
    id="us.completed_late", cite="19 U.S.C. 4692(b)", rows=("US-31b",), mark=P,
    since=suspended_and_late, until=on(resume_liquidation, since=suspended_and_late),
    says="Time in which a course completed after its date leaves open whether the suspension ends.",
)  # fmt: skip
denied = on(determine, "denial")
may_deny_entry = Power(
    id="us.deny_entry", cite="19 U.S.C. 4693(a)(1)", rows=("US-32", "US-32a", "I-10"), mark=P, holder=ustr,
    act=impose,
    kinds=("deny_entry",),
    windows=(
        Window(
            Q13.pick(treaty=all_of(denied, nth_finding(2).unless(denied)), statute=denied),
            any_of(on(agree_cured), on(lift), ended),
        ),
    ),
    use=Use.AGAIN,
    says="Deny entry to the facility's goods, or release them against duties and penalty, after a panel "
    "finding.",
)  # fmt: skip
must_tell_treasury = Duty(
    id="us.notify_treasury", cite="19 U.S.C. 4693(b)", rows=("US-34",), mark=V, bearer=ustr,
    discharged_by=(notify_treasury,), counted_from=all_of(on(impose), on(agree_cured)), within=PROMPTLY,
    force=Force.SOFT,
    says="Notify the Treasury promptly when the denial is remedied, so that the measures end.",
)  # fmt: skip

US_PETITION = Procedure(
    id="us-petition",
    title="United States petition procedure",
    instrument="19 U.S.C. 4646(b), 4692, 4693",
    version="2023-06-22",
    in_force=("2020-06-30", ""),
    articles=(
        Article("4646(b)", "Petition", (
            may_petition, named, may_hear_employer, must_review, may_act_on_tip, may_act_alone,
            must_tell_petitioner,
            must_certify_finding, must_request,
        )),
        Article("4646(b)(4), 4691", "Panel", (must_decide_panel, must_certify_decision, must_send_report)),
        Article("4692", "Customs accounts", (
            may_suspend, accounts_suspended, must_resume, no_condition_fits, completed_after_date,
        )),
        Article("4693", "Measures after a finding", (may_deny_entry, must_tell_treasury)),
    ),
    readings=(Q3D, Q13, Q14, Q15),
    excused=MappingProxyType(
        {
            "US-05": "recommended content of a petition in 2020: weight, not a step",
            "US-07": "the 2023 guidelines dropped a question: no exhaustion rule, so no norm",
            "US-08": "recommended subjects in 2023: weight, not a step",
            "US-09": "a deleted list of considerations, so no norm",
            "US-12": "languages accepted, without a clock and only partly verified",
            "US-13": "how submitted information is kept, a matter of the rooms that hold it",
            "US-14": "definitions aligned to the treaty's words",
            "US-27": "a yearly list that guides enforcement, not a step of a case",
            "US-29": "an oversight calendar, not a step of a case",
            "US-30": "consultation before a panelist is appointed, not a step of a case",
            "US-33": "other remedies of the Annex: encoded there as i.first and i.second",
            "US-35": "the general customs rule that explains why suspension matters; firm memory only",
            "US-36": "who sits on the Committee",
            "US-37": "labor attaches, not a step of a case",
            "US-38": "the expert board, not a step of a case",
        }
    ),
)  # fmt: skip
