"""Coded values of the record. Plain Python: no Django."""

from enum import StrEnum
from typing import Final

VALUE_STATED: Final = "value_stated"
"""Word of an event that states a value of the case rather than an act."""

WITHDRAWN: Final = "withdrawn"
"""Word of an event that takes back the one it supersedes: its source row is no longer there."""


class Annex(StrEnum):
    """The annex of the treaty under which a case runs."""

    UNITED_STATES_MEXICO = "31-A"
    CANADA_MEXICO = "31-B"


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class Visibility(StrEnum):
    """Who may see an event, from the widest circle to the narrowest."""

    PUBLIC = "public"
    PARTIES = "parties"
    OFFICE = "office"
    SEALED = "sealed"


class ErasureReason(StrEnum):
    """Why sealed content was destroyed. Published with the erasure."""

    ASKED = "asked"
    """Whom it concerns asked for it."""
    EXPIRED = "expired"
    """The time for which it might be kept has passed."""
    ORDERED = "ordered"
    """A court or an authority ordered it."""
    MISTAKEN = "mistaken"
    """It ought never to have been taken in."""


class PartyRole(StrEnum):
    """What someone is in a case. Complainant and respondent are governments, named by two letters."""

    PETITIONER = "petitioner"
    COMPLAINANT = "complainant"
    RESPONDENT = "respondent"
    FACILITY_OPERATOR = "facility_operator"
    OWNER = "owner"


class CaseRole(StrEnum):
    """As what an office acts in a case: the same office may complain in one and respond in another."""

    COMPLAINANT = "complainant"
    RESPONDENT = "respondent"
    INSPECTOR = "inspector"
    PETITIONER = "petitioner"
    COUNSEL = "counsel"
    PANEL = "panel"
    SECRETARIAT = "secretariat"


class Response(StrEnum):
    """What the responding government answered to the request for review."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    UNKNOWN_CONFLICTING = "unknown_conflicting"


class Finding(StrEnum):
    """What the responding government found in its review."""

    DENIAL_FOUND = "denial_found"
    LIMITED_DENIAL = "limited_denial"
    NO_DENIAL = "no_denial"
    OUT_OF_SCOPE_BEFORE_ENTRY_INTO_FORCE = "out_of_scope_before_entry_into_force"


class Outcome(StrEnum):
    """How a case ended, or where the last source left it."""

    REMEDIATED_NO_PLAN = "remediated_no_plan"
    PLAN_COMPLETED = "plan_completed"
    PLAN_AGREED_OPEN = "plan_agreed_open"
    NO_DENIAL_FOUND_CLOSED = "no_denial_found_closed"
    PANEL_NO_JURISDICTION = "panel_no_jurisdiction"
    PANEL_DENIAL_FOUND = "panel_denial_found"
    PANEL_PENDING = "panel_pending"
    FACILITY_CLOSED = "facility_closed"
    PETITION_DECLINED = "petition_declined"
    PENDING_OR_UNKNOWN = "pending_or_unknown"


class Allegation(StrEnum):
    """What was alleged. An allegation says what someone claims, not what was found."""

    LEGITIMATION_VOTE_INTERFERENCE = "legitimation_vote_interference"
    REPRESENTATION_VOTE_INTERFERENCE = "representation_vote_interference"
    DISMISSAL_FOR_UNION_ACTIVITY = "dismissal_for_union_activity"
    THREATS_INTIMIDATION = "threats_intimidation"
    EMPLOYER_FAVOURED_UNION = "employer_favoured_union"
    FAILURE_TO_BARGAIN = "failure_to_bargain"
    DENIAL_OF_ACCESS = "denial_of_access"
    DISCRIMINATORY_TREATMENT = "discriminatory_treatment"
    BLACKLIST_HIRING = "blacklist_hiring"
    CONTRACT_COPY_NOT_DELIVERED = "contract_copy_not_delivered"
    SECTORAL_AGREEMENT_NONCOMPLIANCE = "sectoral_agreement_noncompliance"
    PROTECTION_CONTRACT = "protection_contract"
    STRIKE_INTERFERENCE = "strike_interference"
    NON_RECOGNITION_OF_UNION = "non_recognition_of_union"
    DUES_DEDUCTION = "dues_deduction"
    INTERNAL_UNION_INTERFERENCE = "internal_union_interference"
    CBA_REVISION_IRREGULARITY = "cba_revision_irregularity"


class CaseField(StrEnum):
    """A value that a case table states of a case; the name is the column's."""

    ANNEX = "annex"
    US_ORDINAL = "us_ordinal"
    FACILITY_LEGAL = "facility_legal"
    FACILITY_SHORT = "facility_short"
    PARENT_COMPANY = "parent_company"
    PARENT_COUNTRY = "parent_country"
    STATE = "state"
    MUNICIPALITY = "municipality"
    SECTOR = "sector"
    HS_CHAPTER = "hs_chapter"
    PRODUCT = "product"
    PETITIONERS = "petitioners"
    SELF_INITIATED = "self_initiated"
    DECISION_REASON = "decision_reason"
    PETITION_DATE = "petition_date"
    REQUEST_DATE = "request_date"
    LIQUIDATION_SUSPENDED_DATE = "liquidation_suspended_date"
    MEXICO_RESPONSE = "mexico_response"
    MEXICO_RESPONSE_DATE = "mexico_response_date"
    MEXICO_REPORT_DATE = "mexico_report_date"
    MEXICO_FINDING = "mexico_finding"
    PLAN_DATE = "plan_date"
    PLAN_DUE_DATE = "plan_due_date"
    PLAN_COMPLETED_DATE = "plan_completed_date"
    PANEL_REQUESTED_DATE = "panel_requested_date"
    PANEL_DETERMINATION_DATE = "panel_determination_date"
    PANEL_RESULT = "panel_result"
    RESOLVED_DATE = "resolved_date"
    LIQUIDATION_RESUMED_DATE = "liquidation_resumed_date"
    OUTCOME = "outcome"
    REMEDIES = "remedies"
    WORKERS_AT_FACILITY = "workers_at_facility"
    WORKERS_BENEFITED = "workers_benefited"
    WORKERS_REINSTATED = "workers_reinstated"
    WORKERS_DISMISSED_REMEDIED = "workers_dismissed_remedied"
    BACK_PAY_USD = "back_pay_usd"
    WINNING_UNION = "winning_union"
    ALLEGATIONS = "allegations"
    RELATED_CASE_ID = "related_case_id"
