"""Acts of union votes, certificates and registrations in Mexico.

Little of this is announced when it happens, and what the registry publishes is not all found: silence of a
record rebuilt from public sources says nothing about any of these acts.
"""

from __future__ import annotations

from typing import Final

from pliego.law.acts.shape import Act, Role

_U, _E, _R = Role.UNION, Role.EMPLOYER, Role.REGISTRY

# --- legitimation of the contracts of before 2019 ----------------------------------------------------------
notify_legitimation = Act("notify_legitimation", _U, (("legitimation_notified", ""),))
hold_legitimation = Act(
    "hold_legitimation",
    _U,
    (
        ("legitimation_vote_held", ""),
        ("contract_legitimated", "approved"),
        ("legitimation_rejected", "rejected"),
    ),
)

# --- certificate of representativeness ---------------------------------------------------------------------
apply_for_certificate = Act("apply_for_certificate", _U, (("certificate_applied_for", ""),))
examine_application = Act(
    "examine_application",
    _R,
    (("application_admitted", "admitted"), ("correction_asked", "correction")),
    answers="apply_for_certificate",
)
publish_application = Act(
    "publish_application", _R, (("application_published", ""),), answers="apply_for_certificate"
)
join_application = Act("join_application", _U, (("other_union_joined", ""),), answers="publish_application")
hold_recount = Act("hold_recount", _R, (("recount_held", ""),), answers="join_application")
decide_certificate = Act(
    "decide_certificate",
    _R,
    (("certificate_issued", "issued"), ("certificate_refused", "refused")),
    answers="apply_for_certificate",
)
claim_contract = Act("claim_contract", _U, (("first_contract_claimed", ""),))

# --- vote on a first contract or a revision ----------------------------------------------------------------
notify_vote = Act("notify_vote", _U, (("vote_notified", ""),))
call_vote = Act("call_vote", _U, (("vote_called", ""),))
deliver_text = Act("deliver_text", _E, (("contract_text_delivered", ""),))
consult_workers = Act(
    "consult_workers",
    _U,
    (("workers_consulted", ""), ("contract_approved", "approved"), ("contract_rejected", "rejected")),
)
post_result = Act("post_result", _U, (("result_posted", ""),), answers="consult_workers")
report_result = Act("report_result", _U, (("result_reported", ""),), answers="consult_workers")
publish_result = Act("publish_result", _R, (("result_published", ""),), answers="report_result")
annul_vote = Act("annul_vote", _R, (("vote_annulled", ""),), answers="consult_workers")
file_contract = Act("file_contract", _U, (("contract_filed", ""),), answers="consult_workers")
register_contract = Act("register_contract", _R, (("contract_registered", ""),), answers="file_contract")
deliver_registered = Act(
    "deliver_registered", _E, (("registered_contract_delivered", ""),), answers="register_contract"
)

# --- officers ----------------------------------------------------------------------------------------------
call_election = Act("call_election", _U, (("election_called", ""),))
publish_roll = Act("publish_roll", _U, (("voter_roll_published", ""),), answers="call_election")
ask_election_check = Act("ask_election_check", _U, (("election_check_asked", ""),), answers="call_election")
check_election = Act("check_election", _R, (("election_checked", ""),), answers="ask_election_check")
elect_officers = Act("elect_officers", _U, (("officers_elected", ""),))
give_accounts = Act("give_accounts", _U, (("accounts_given", ""),), answers="elect_officers")

UNION_VOTES: Final[tuple[Act, ...]] = (
    notify_legitimation, hold_legitimation, apply_for_certificate, examine_application, publish_application,
    join_application, hold_recount, decide_certificate, claim_contract, notify_vote, call_vote, deliver_text,
    consult_workers, post_result, report_result, publish_result, annul_vote, file_contract,
    register_contract, deliver_registered, call_election, publish_roll, ask_election_check, check_election,
    elect_officers, give_accounts,
)  # fmt: skip
"""Every act, in the order in which a matter usually runs through them."""
