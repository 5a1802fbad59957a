"""Words for the coded values of the agreement's tables. The texts of the rows themselves are English."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.agreement.families import Family
from pliego.agreement.kinds import BodyKind, CommitmentType, Confidence, Party
from pliego.agreement.staleness import Badge

PARTY: Final[Mapping[Party, Promise]] = MappingProxyType(
    {
        Party.US: _("United States"),
        Party.MX: _("Mexico"),
        Party.CA: _("Canada"),
        Party.MULTILATERAL: _("many states"),
    }
)

BODY_KIND: Final[Mapping[BodyKind, Promise]] = MappingProxyType(
    {
        BodyKind.TREATY_BODY: _("Body of the treaty"),
        BodyKind.TREATY_PRACTICE: _("Practice under the treaty"),
        BodyKind.TREATY_CONTACT: _("Contacts under the treaty"),
        BodyKind.ENFORCEMENT_MECHANISM: _("Enforcement mechanism"),
        BodyKind.PROGRAMME: _("Program"),
        BodyKind.STAKEHOLDER_FORUM: _("Forum for those concerned"),
        BodyKind.NATIONAL_BODY: _("National body"),
        BodyKind.DIGITAL_SYSTEM: _("Digital system"),
        BodyKind.LEADERS_FORUM: _("Leaders' forum"),
        BodyKind.BILATERAL_DIALOGUE: _("Dialogue of two countries"),
        BodyKind.BILATERAL_PLAN: _("Plan of two countries"),
        BodyKind.TRILATERAL_DIALOGUE: _("Dialogue of three countries"),
        BodyKind.PRIVATE_FORUM: _("Private forum"),
        BodyKind.PROPOSED_BODY: _("Proposed body"),
        BodyKind.INTERNATIONAL_BODY: _("International body"),
        BodyKind.HISTORIC_FORUM: _("Forum of the past"),
        BodyKind.HISTORIC_AGREEMENT: _("Agreement of the past"),
    }
)

COMMITMENT_TYPE: Final[Mapping[CommitmentType, Promise]] = MappingProxyType(
    {
        CommitmentType.TREATY_OBLIGATION: _("Obligation of the treaty"),
        CommitmentType.DOMESTIC_LAW: _("Domestic law"),
        CommitmentType.LEADERS_COMMITMENT: _("Commitment of leaders"),
        CommitmentType.GOVERNMENT_PROGRAMME: _("Government program"),
        CommitmentType.RECOMMENDATION: _("Recommendation"),
        CommitmentType.NEGOTIATING_DEMAND: _("Demand in negotiation"),
    }
)

FAMILY: Final[Mapping[Family, Promise]] = MappingProxyType(
    {
        Family.STUDY: _("Recommendations of the Brookings study"),
        Family.MECHANISM: _("Recommendations on the labor mechanism"),
        Family.TREATY: _("Treaty obligations and the laws that carry them out"),
        Family.ANNEXES: _("Sector annexes of chapter 12"),
        Family.PLAN: _("Mexico-Canada Action Plan 2025-2028"),
        Family.LEADERS: _("Leaders' summits and dialogues"),
        Family.POSITIONS: _("National positions and programs"),
    }
)

BADGE: Final[Mapping[Badge, Promise]] = MappingProxyType(
    {
        Badge.PAST_DUE: _("Past due"),
        Badge.NO_BENCHMARK: _("No benchmark"),
        Badge.STALE: _("Stale"),
        Badge.UNDATED: _("Status without a date"),
        Badge.UNVERIFIED: _("Unverified"),
    }
)

CONFIDENCE: Final[Mapping[Confidence, Promise]] = MappingProxyType(
    {
        Confidence.S: _("stated in the study or document named"),
        Confidence.V: _("read in the public page named"),
        Confidence.D: _("derived from the page named"),
        Confidence.P: _("read in part, or in a source of doubt"),
        Confidence.M: _("from memory, unverified"),
    }
)
