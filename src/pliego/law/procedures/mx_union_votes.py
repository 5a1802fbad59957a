"""Union votes in Mexico: legitimation, certificate of representativeness, approval of contracts, officers.

One block for each part of the labor law. Business days are those of Mexico. Where a source gives a number of
days and not their kind, a limit is counted in business days and a notice in calendar days, day 10 itself
being lawful: the readings under which the fewest acts are late. Rows from memory need a check against the
official text before anyone relies on them. The sentences are ours, not the law's.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pliego.law.acts import Role
from pliego.law.acts.union_votes import (
    annul_vote, apply_for_certificate, ask_election_check, call_election, call_vote, check_election,
    claim_contract, consult_workers, decide_certificate, deliver_registered, deliver_text, elect_officers,
    examine_application, file_contract, give_accounts, hold_legitimation, hold_recount, join_application,
    notify_legitimation, notify_vote, post_result, publish_application, publish_result, publish_roll,
    register_contract, report_result,
)  # fmt: skip
from pliego.law.marks import Mark
from pliego.law.moments import (
    PROMPTLY, after, all_of, always, any_of, business_days, day, days, fact, isnt, months, never, on, years,
)  # fmt: skip
from pliego.law.norms import (
    Article, Duty, Effect, Force, Power, Procedure, Standstill, Test, Track, Use, Window,
)  # fmt: skip

union, employer, registry = Role.UNION, Role.EMPLOYER, Role.REGISTRY
V, P, M_PLUS, M_MINUS = Mark.V, Mark.P, Mark.M_PLUS, Mark.M_MINUS
MX: Final = "MX"

ballot = Track(
    "ballot",
    opened_by=(notify_vote,),
    acts=(
        call_vote, deliver_text, consult_workers, post_result, report_result, publish_result, annul_vote,
        file_contract, register_contract, deliver_registered,
    ),
)  # fmt: skip
election = Track(
    "election",
    opened_by=(call_election,),
    acts=(publish_roll, ask_election_check, check_election, elect_officers, give_accounts),
)

# Reforma de 2019  Legitimación ------------------------------------------------------------------------------
legitimated = on(hold_legitimation, "approved")
registered_in_time = on(notify_legitimation).unless(day("2023-05-01"))
may_legitimate = Power(
    id="uv.legitimate", cite="Reforma de 2019, legitimación", rows=("UV-01",), mark=V, holder=union,
    act=hold_legitimation,
    windows=(
        Window(day("2019-05-01"), day("2023-05-02")),
        Window(registered_in_time, day("2023-08-01")),
    ),
    use=Use.AGAIN,
    says="Put a contract of before 1 May 2019 to a vote by 1 May 2023, or by 31 July 2023 if the vote was "
    "registered in time.",
)  # fmt: skip
not_legitimated = any_of(
    day("2023-05-02").unless(any_of(legitimated, registered_in_time)), day("2023-08-01").unless(legitimated)
)
contract_ended = Effect(
    id="uv.ended", cite="Reforma de 2019, legitimación", rows=("UV-01",), mark=V,
    since=all_of(fact("contract_of_before_2019_05"), not_legitimated), until=never,
    says="Time in which a contract that was not legitimated is ended, while workers keep benefits equal to or "
    "above the law.",
)  # fmt: skip

# LFT 387, 390 Bis  Constancia de representatividad ----------------------------------------------------------
applied = on(apply_for_certificate)
issued = on(decide_certificate, "issued")
enough_support = Test(
    id="uv.support", cite="LFT 387, 390 Bis", rows=("UV-08",), mark=V, holds=fact("support_of_30_percent"),
    asked=applied,
    says="The union shows the support of at least 30 percent of the workers to be covered.",
)  # fmt: skip
must_examine = Duty(
    id="uv.examine", cite="LFT 390 Bis", rows=("UV-10",), mark=M_PLUS, bearer=registry,
    discharged_by=(examine_application,), counted_from=applied, within=business_days(3, MX),
    released_by=on(decide_certificate),
    says="Admit the application or ask for its correction within 3 days, here counted as business days.",
)  # fmt: skip
may_join = Power(
    id="uv.join", cite="LFT 390 Bis", rows=("UV-10a",), mark=M_PLUS, holder=union, act=join_application,
    windows=(
        Window(on(publish_application), after(on(publish_application) + business_days(10, MX))),
    ),
    use=Use.AGAIN,
    says="Join as another union with 30 percent within 10 days of the public notice, here counted as business "
    "days.",
)  # fmt: skip
must_recount = Duty(
    id="uv.recount", cite="LFT 390 Bis", rows=("UV-09", "UV-10b"), mark=M_MINUS, bearer=registry,
    discharged_by=(hold_recount,), counted_from=on(join_application), within=business_days(10, MX),
    released_by=on(decide_certificate),
    says="Hold the recuento between unions that contest, within about 10 days; the majority wins.",
)  # fmt: skip
must_decide_certificate = Duty(
    id="uv.certificate", cite="LFT 390 Bis", rows=("UV-10c",), mark=M_MINUS, bearer=registry,
    discharged_by=(decide_certificate,), counted_from=on(hold_recount), within=business_days(3, MX),
    says="Issue or refuse the certificate about 3 days after the recuento.",
)  # fmt: skip
last_valid_day = issued + months(6)
certificate_valid = Effect(
    id="uv.valid", cite="LFT 387, 390 Bis", rows=("UV-08",), mark=V, since=issued,
    until=after(last_valid_day),
    says="Time of 6 months in which the certificate is valid.",
)  # fmt: skip
no_claim_without_certificate = Standstill(
    id="uv.claim", cite="LFT 387, 390 Bis", rows=("UV-08",), mark=V, whom=union, act=claim_contract,
    since=always, until=issued,
    says="No claim of a first contract, and no strike for it, without the certificate of representativeness.",
)  # fmt: skip
no_claim_with_expired = Standstill(
    id="uv.expired", cite="LFT 387, 390 Bis", rows=("UV-08",), mark=V, whom=union, act=claim_contract,
    since=after(last_valid_day), until=on(decide_certificate, "issued", since=after(last_valid_day)),
    says="No claim of a first contract with a certificate of more than 6 months, until a new one is issued.",
)  # fmt: skip

# LFT 386 Bis, 390 Ter  Consulta a los trabajadores ----------------------------------------------------------
held = on(consult_workers)
no_vote_unnotified = Standstill(
    id="uv.unnotified", cite="LFT 390 Ter", rows=("UV-15",), mark=V, whom=union, act=consult_workers,
    since=always, until=on(notify_vote),
    says="No vote on a contract of which the registry was not told.",
)  # fmt: skip
no_vote_during_notice = Standstill(
    id="uv.notice", cite="LFT 390 Ter", rows=("UV-15",), mark=V, of=ballot, whom=union, act=consult_workers,
    since=ballot.opened, until=ballot.opened + days(10),
    says="No vote before day 10 after the registry was told its date, hour and place.",
)  # fmt: skip
no_vote_uncalled = Standstill(
    id="uv.call", cite="LFT 390 Ter", rows=("UV-15a",), mark=V, of=ballot, whom=union, act=consult_workers,
    since=ballot.opened, until=on(call_vote) + days(10),
    says="No vote before day 10 after the workers knew the call and the content of the contract.",
)  # fmt: skip
no_vote_without_text = Standstill(
    id="uv.text", cite="LFT 390 Ter", rows=("UV-19",), mark=M_PLUS, of=ballot, whom=union,
    act=consult_workers, since=ballot.opened, until=on(deliver_text) + business_days(3, MX),
    says="No vote before the third business day after each worker was given a copy of the text.",
)  # fmt: skip
employer_absent = Test(
    id="uv.employer", cite="LFT 390 Ter", rows=("UV-16",), mark=V, holds=isnt("employer_took_part_in_vote"),
    asked=held,
    says="The employer took no part in the vote in any way.",
)  # fmt: skip
must_post = Duty(
    id="uv.post", cite="LFT 390 Ter", rows=("UV-17",), mark=P, of=ballot, bearer=union,
    discharged_by=(post_result,), counted_from=held, within=business_days(2, MX), released_by=on(annul_vote),
    says="Post the result at the workplace and the union office within 2 days, here counted as business days.",
)  # fmt: skip
must_report = Duty(
    id="uv.report", cite="LFT 390 Ter", rows=("UV-17a",), mark=V, of=ballot, bearer=union,
    discharged_by=(report_result,), counted_from=held, within=business_days(3, MX),
    released_by=on(annul_vote),
    says="Report the result to the registry within 3 business days of the vote.",
)  # fmt: skip
must_publish = Duty(
    id="uv.publish", cite="LFT 390 Ter", rows=("UV-17b",), mark=V, of=ballot, bearer=registry,
    discharged_by=(publish_result,), counted_from=on(report_result), within=PROMPTLY, force=Force.SOFT,
    says="Publish the reported result online.",
)  # fmt: skip
ballots_kept = Effect(
    id="uv.keep", cite="LFT 390 Ter", rows=("UV-20",), mark=M_PLUS, of=ballot, since=held,
    until=after(held + years(5)),
    says="Time of 5 years in which minutes and ballots are kept.",
)  # fmt: skip
may_annul = Power(
    id="uv.annul", cite="LFT 390 Ter", rows=("UV-20a",), mark=M_PLUS, of=ballot, holder=registry,
    act=annul_vote, windows=(Window(held, never),),
    says="Verify the vote at any moment, annul a faulty one and have it repeated.",
)  # fmt: skip
no_registration_unapproved = Standstill(
    id="uv.majority", cite="LFT 386 Bis", rows=("UV-14",), mark=V, of=ballot, whom=registry,
    act=register_contract, since=ballot.opened, until=on(consult_workers, "approved"),
    says="No registration of a contract or revision that the majority of the workers covered did not approve.",
)  # fmt: skip
must_register = Duty(
    id="uv.register", cite="LFT 390 Ter", rows=("UV-20b",), mark=M_PLUS, of=ballot, bearer=registry,
    discharged_by=(register_contract,), counted_from=on(file_contract), within=business_days(30, MX),
    released_by=on(annul_vote),
    says="Register the contract within 30 days of its filing, here counted as business days.",
)  # fmt: skip
must_deliver_registered = Duty(
    id="uv.deliver", cite="LFT 390 Ter", rows=("UV-19a",), mark=M_PLUS, of=ballot, bearer=employer,
    discharged_by=(deliver_registered,), counted_from=on(register_contract), within=business_days(15, MX),
    says="Give each worker a copy of the registered contract within 15 days, here counted as business days.",
)  # fmt: skip

# LFT 399, 399 Bis  Revisión ---------------------------------------------------------------------------------
registered = on(register_contract)
wages_stand = Effect(
    id="uv.wages", cite="LFT 399-400 Bis", rows=("UV-18",), mark=V, of=ballot, since=registered,
    until=registered + years(1),
    says="Time until the wages of the registered contract come up for their yearly revision, by vote.",
)  # fmt: skip
contract_stands = Effect(
    id="uv.revision", cite="LFT 399-400 Bis", rows=("UV-18",), mark=V, of=ballot, since=registered,
    until=registered + years(2),
    says="Time until the whole registered contract comes up for its revision every two years, by vote.",
)  # fmt: skip

# LFT 358, 371, 371 Bis  Directiva ---------------------------------------------------------------------------
elected = on(elect_officers)
no_election_during_call = Standstill(
    id="uv.election", cite="LFT 371", rows=("UV-23",), mark=M_PLUS, of=election, whom=union,
    act=elect_officers, since=election.opened, until=election.opened + days(10),
    says="No election of officers before day 10 after its call.",
)  # fmt: skip
no_election_without_roll = Standstill(
    id="uv.roll", cite="LFT 371", rows=("UV-23a",), mark=M_PLUS, of=election, whom=union, act=elect_officers,
    since=election.opened, until=on(publish_roll) + days(3),
    says="No election of officers before day 3 after the complete roll of voters was published.",
)  # fmt: skip
must_check_election = Duty(
    id="uv.check", cite="LFT 371 Bis", rows=("UV-24",), mark=M_PLUS, of=election, bearer=registry,
    discharged_by=(check_election,), counted_from=on(ask_election_check), within=PROMPTLY,
    force=Force.SOFT,
    says="Verify the election when officers or 30 percent of the members ask at least 10 days ahead.",
)  # fmt: skip
must_give_accounts = Duty(
    id="uv.accounts", cite="LFT 358-373", rows=("UV-25",), mark=M_PLUS, of=election, bearer=union,
    discharged_by=(give_accounts,), counted_from=elected, within=months(6),
    says="Give accounts to the members every 6 months; shown here for the first after the election.",
)  # fmt: skip
no_control = Test(
    id="uv.control", cite="LFT 133-XVI", rows=("UV-25a",), mark=V, holds=isnt("employer_controls_union"),
    says="The employer neither controls the union nor supports one by acts or omissions.",
)  # fmt: skip

MX_UNION_VOTES = Procedure(
    id="mx-union-votes",
    title="Mexican union votes and registrations",
    instrument="Ley Federal del Trabajo, reforma de 2019",
    version="2019-05-01",
    in_force=("2019-05-01", ""),
    articles=(
        Article("Reforma de 2019", "Legitimation of contracts", (may_legitimate, contract_ended)),
        Article(
            "LFT 390 Bis", "Certificate of representativeness",
            (
                enough_support, must_examine, may_join, must_recount, must_decide_certificate,
                certificate_valid, no_claim_without_certificate, no_claim_with_expired,
            ),
        ),
        Article(
            "LFT 390 Ter", "Vote of the workers on a contract",
            (
                no_vote_unnotified, no_vote_during_notice, no_vote_uncalled, no_vote_without_text,
                employer_absent, must_post, must_report, must_publish, ballots_kept, may_annul,
                no_registration_unapproved, must_register, must_deliver_registered,
            ),
        ),
        Article("LFT 399-400 Bis", "Revision", (wages_stand, contract_stands)),
        Article(
            "LFT 371", "Officers of the union",
            (
                no_election_during_call, no_election_without_roll, must_check_election, must_give_accounts,
                no_control,
            ),
        ),
    ),
    readings=(),
    excused=MappingProxyType(
        {
            **dict.fromkeys(
                ("UV-02", "UV-03", "UV-04", "UV-05", "UV-06", "UV-07"),
                "numbers of the legitimation and of the file, not a rule",
            ),
            "UV-11": "how signatures are counted, from memory and without a clock",
            **dict.fromkeys(("UV-12", "UV-13"), "numbers on certificates, not a rule"),
            "UV-21": "what follows a rejection, from memory and without a clock",
            "UV-22": "practice on who verifies a vote, without a clock",
            "UV-26": "a list of checks put together from the other rows",
        }
    ),
)  # fmt: skip
