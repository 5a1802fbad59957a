"""Words for the coded values of the record. Raw names (places, unions) stand as their sources print them.

Each table covers every code that the record may hold; a code without a label is an error, not a blank.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, cast

from django.utils.functional import Promise, lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pliego.law.acts import EVENT_WORDS
from pliego.law.clauses import Language
from pliego.law.words import event_label

Labels = Mapping[str, Promise]

COUNTRY: Final[Labels] = MappingProxyType(
    {
        "CA": _("Canada"),
        "CN": _("China"),
        "DE": _("Germany"),
        "ES": _("Spain"),
        "FR": _("France"),
        "GB": _("United Kingdom"),
        "IN": _("India"),
        "IT": _("Italy"),
        "JP": _("Japan"),
        "KR": _("South Korea"),
        "MX": _("Mexico"),
        "NL": _("Netherlands"),
        "US": _("United States"),
    }
)

SECTOR: Final[Labels] = MappingProxyType(
    {
        "auto_assembly": _("Vehicle assembly"),
        "auto_parts": _("Auto parts"),
        "electronics": _("Electronics"),
        "tires_rubber": _("Tires and rubber"),
        "machinery_equipment": _("Machinery and equipment"),
        "munitions": _("Munitions"),
        "glass": _("Glass"),
        "apparel": _("Apparel"),
        "leather": _("Leather"),
        "food_beverage": _("Food and beverages"),
        "mining": _("Mining"),
        "air_transport": _("Air transport"),
        "road_transport": _("Road transport"),
        "maritime_offshore": _("Maritime and offshore"),
        "contact_center": _("Contact centers"),
    }
)

OUTCOME: Final[Labels] = MappingProxyType(
    {
        "remediated_no_plan": _("Announced as resolved, no formal course"),
        "plan_completed": _("Course of remediation completed"),
        "plan_agreed_open": _("Course of remediation agreed, end not on record"),
        "no_denial_found_closed": _("Closed: no denial of rights found"),
        "panel_no_jurisdiction": _("Panel: outside the mechanism"),
        "panel_denial_found": _("Panel: denial of rights found"),
        "panel_pending": _("Panel requested, no determination on record"),
        "facility_closed": _("Facility closed"),
        "petition_declined": _("Petition not pursued"),
        "pending_or_unknown": _("No outcome on record"),
    }
)

STAGE: Final[Labels] = MappingProxyType(
    {
        "petition": _("Petition"),
        "review": _("Review"),
        "reported": _("Review reported"),
        "remediation": _("Course of remediation"),
        "panel": _("Panel"),
        "ended": _("Ended"),
    }
)

ALLEGATION: Final[Labels] = MappingProxyType(
    {
        "legitimation_vote_interference": _("Interference with a legitimation vote"),
        "representation_vote_interference": _("Interference with a representation vote"),
        "dismissal_for_union_activity": _("Dismissal for union activity"),
        "threats_intimidation": _("Threats or intimidation"),
        "employer_favoured_union": _("One union favored by the employer"),
        "failure_to_bargain": _("Failure to bargain"),
        "denial_of_access": _("Union access denied"),
        "discriminatory_treatment": _("Discriminatory treatment"),
        "blacklist_hiring": _("Blacklisting in hiring"),
        "contract_copy_not_delivered": _("Copy of the contract not delivered"),
        "sectoral_agreement_noncompliance": _("Sector-wide agreement not applied"),
        "protection_contract": _("Protection contract"),
        "strike_interference": _("Interference with a strike"),
        "non_recognition_of_union": _("Union not recognized"),
        "dues_deduction": _("Union dues deducted or withheld"),
        "internal_union_interference": _("Interference in the union's internal affairs"),
        "cba_revision_irregularity": _("Irregular revision of the collective bargaining agreement"),
    }
)

RESPONSE: Final[Labels] = MappingProxyType(
    {
        "accepted": _("Mexico agreed to review"),
        "declined": _("Mexico declined to review"),
        "unknown_conflicting": _("Sources differ on Mexico's answer"),
    }
)

FINDING: Final[Labels] = MappingProxyType(
    {
        "denial_found": _("Mexico found a denial of rights"),
        "limited_denial": _("Mexico found a limited denial of rights"),
        "no_denial": _("Mexico found no denial of rights"),
        "out_of_scope_before_entry_into_force": _("Mexico: outside the mechanism, earlier than the treaty"),
    }
)

PANEL_RESULT: Final[Labels] = MappingProxyType(
    {
        "no_jurisdiction": _("The panel found the matter outside the mechanism"),
        "denial_found": _("The panel found a denial of rights"),
        "no_denial": _("The panel found no denial of rights"),
    }
)

REMEDY: Final[Labels] = MappingProxyType(
    {
        "additional_severance": _("Additional severance"),
        "back_pay": _("Back pay"),
        "benefit_vouchers_paid": _("Benefit vouchers paid"),
        "bonuses_paid": _("Bonuses paid"),
        "company_committee_dissolved": _("Company committee dissolved"),
        "complaint_channel": _("Complaint channel"),
        "contract_renounced": _("Earlier contract given up"),
        "criminal_complaint_withdrawn": _("Criminal complaint withdrawn"),
        "discipline_expunged": _("Discipline removed from files"),
        "dues_paid": _("Union dues paid over"),
        "dues_reimbursed": _("Union dues reimbursed"),
        "equal_union_access": _("Equal access for unions"),
        "hr_restructured": _("Personnel office restructured"),
        "ilo_training": _("Training by the International Labour Organization"),
        "job_reclassification": _("Jobs reclassified"),
        "management_training": _("Training for managers"),
        "neutrality_statement": _("Statement of neutrality"),
        "new_contract": _("New collective bargaining agreement"),
        "rehire": _("Rehiring"),
        "reinstatement": _("Reinstatement"),
        "reinstatement_offered": _("Reinstatement offered"),
        "sectoral_agreement_applied": _("Sector-wide agreement applied"),
        "severance": _("Severance"),
        "supervised_election": _("Supervised vote"),
        "union_access": _("Union access"),
        "union_recognition": _("Union recognized"),
        "unpaid_wages_reimbursed": _("Unpaid wages reimbursed"),
        "worker_training": _("Training for workers"),
        "zero_tolerance_policy": _("Zero-tolerance policy"),
    }
)


def _as_the_law_room_says(word: str) -> str:
    label = event_label(word, Language((get_language() or "en")[:2]))
    return label[:1].upper() + label[1:]


_said_by_law: Final = lazy(_as_the_law_room_says, str)

EVENT: Final[Labels] = MappingProxyType(
    {word: cast(Promise, _said_by_law(word)) for word in EVENT_WORDS}
    | {
        "petition_filed": _("Petition filed"),
        "petition_declined": _("Petition not pursued"),
        "review_requested": _("Review requested"),
        "liquidation_suspended": _("Liquidation suspended"),
        "review_accepted": _("Mexico agreed to review"),
        "review_declined": _("Mexico declined to review"),
        "review_reported": _("Mexico reported on its review"),
        "remediation_agreed": _("Course of remediation agreed"),
        "remediation_due": _("Agreed date of the course of remediation"),
        "remediation_completed": _("Course of remediation completed"),
        "panel_requested": _("Panel requested"),
        "panel_constituted": _("Panel constituted"),
        "panel_determined": _("Panel determination"),
        "panel_published": _("Determination published"),
        "verification": _("On-site verification"),
        "remedy_imposed": _("Remedy imposed"),
        "remedy_lifted": _("Remedy lifted"),
        "election_held": _("Vote held"),
        "workers_reinstated": _("Workers reinstated"),
        "resolved": _("Announced as resolved"),
        "liquidation_resumed": _("Liquidation resumed"),
        "facility_closed": _("Facility closed"),
        "closed": _("Announced as closed"),
        "status_report": _("Status reported"),
    }
)

REASON: Final[Labels] = MappingProxyType(
    {
        "published": _("a reason is published"),
        "none_published": _("none published"),
    }
)

PROCEDURE: Final[Labels] = MappingProxyType(
    {
        "usmca-31-a": _("the mechanism between the United States and Mexico (Annex 31-A)"),
        "us-petition": _("the review of petitions in the United States"),
        "usmca-31-b": _("the mechanism between Canada and Mexico (Annex 31-B)"),
        "canada-review": _("the review of claims in Canada"),
    }
)
"""Procedures that a case may call for before they are written as rules."""

CONFLICT: Final[Labels] = MappingProxyType({"yes": _("on a date or an act")})

DATING: Final[Labels] = MappingProxyType(
    {
        "notified": _("day of the notice"),
        "announced": _("day of the announcement: the act lies on or before it"),
        "published": _("day of publication: the act lies on or before it"),
    }
)

CONFIDENCE: Final[Labels] = MappingProxyType(
    {
        "V": _("read in the source"),
        "D": _("derived from the source"),
        "M": _("from memory or our own classification"),
    }
)

INTERVAL: Final[Labels] = MappingProxyType(
    {
        "petition_to_request": _("Petition to request for review"),
        "request_to_answer": _("Request to Mexico's answer"),
        "request_to_report": _("Request to Mexico's report"),
        "request_to_course": _("Request to agreed course of remediation"),
        "request_to_panel": _("Request for review to request for a panel"),
        "panel_to_determination": _("Request for a panel to its determination"),
        "request_to_end": _("Request to announced end"),
    }
)
