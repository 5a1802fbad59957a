"""Words of the pages of case work for coded values. Each table covers every code that the record may hold."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.docket.kinds import Allegation, Annex, CaseField, CaseRole, Visibility
from pliego.facilities.kinds import Sector
from pliego.law.record import Confidence, Dating

from .kinds import Start

START: Final[Mapping[Start, Promise]] = {
    Start.PETITION: _("A petition"),
    Start.PAPER: _("A petition on paper or by e-mail"),
    Start.TIP: _("A tip of the hotline: no petition, so its clock does not run (United States)"),
    Start.OWN: _("The office's own initiative: no petition, so its clock does not run"),
}

ANNEX: Final[Mapping[Annex, Promise]] = {
    Annex.UNITED_STATES_MEXICO: _("Annex 31-A: United States and Mexico"),
    Annex.CANADA_MEXICO: _("Annex 31-B: Canada and Mexico"),
}

ROLE: Final[Mapping[CaseRole, Promise]] = {
    CaseRole.COMPLAINANT: _("complains"),
    CaseRole.RESPONDENT: _("responds"),
    CaseRole.INSPECTOR: _("inspects"),
    CaseRole.PETITIONER: _("files the petition"),
    CaseRole.COUNSEL: _("counsel"),
    CaseRole.PANEL: _("panel"),
    CaseRole.SECRETARIAT: _("Secretariat"),
}

VISIBILITY: Final[Mapping[Visibility, Promise]] = {
    Visibility.OFFICE: _("My office only"),
    Visibility.PARTIES: _("The offices in this case"),
    Visibility.PUBLIC: _("Everyone: published at once"),
}
"""The circles that the desk offers. An act lies in the record in clear: what must be sealed is an exhibit."""

SEEN_BY: Final[Mapping[Visibility, Promise]] = {
    Visibility.OFFICE: _("seen by the office alone"),
    Visibility.PARTIES: _("seen by the offices in this case"),
    Visibility.PUBLIC: _("public"),
    Visibility.SEALED: _("sealed"),
}

CONFIDENCE: Final[Mapping[Confidence, Promise]] = {
    Confidence.V: _("Read in the source, or done by us"),
    Confidence.D: _("Derived from the source"),
    Confidence.M: _("From memory"),
}

DATING: Final[Mapping[Dating, Promise]] = {
    Dating.DONE: _("the act itself"),
    Dating.NOTIFIED: _("its notice to the other side"),
    Dating.ANNOUNCED: _("its announcement: the act lies on or before it"),
    Dating.PUBLISHED: _("its publication: the act lies on or before it"),
}

FIELD: Final[Mapping[CaseField, Promise]] = {
    CaseField.FACILITY_SHORT: _("Name of the workplace"),
    CaseField.STATE: _("State"),
    CaseField.MUNICIPALITY: _("Municipality"),
    CaseField.SECTOR: _("Sector"),
    CaseField.ALLEGATIONS: _("What is alleged"),
    CaseField.DECISION_REASON: _("Reason for taking or leaving the case"),
}
"""The values of a case that its page shows and lets one state."""

STATED_ONCE: Final[Mapping[CaseField, Promise]] = {
    CaseField.ANNEX: _("Annex"),
    CaseField.SELF_INITIATED: _("Opened on the office's own initiative"),
    CaseField.RELATED_CASE_ID: _("Earlier case at the workplace"),
}
"""The values that are stated as a case is opened, and stay."""

SECTOR: Final[Mapping[Sector, Promise]] = {
    Sector.AUTO_ASSEMBLY: _("Vehicle assembly"),
    Sector.AUTO_PARTS: _("Auto parts"),
    Sector.ELECTRONICS: _("Electronics"),
    Sector.TIRES_RUBBER: _("Tires and rubber"),
    Sector.MACHINERY_EQUIPMENT: _("Machinery and equipment"),
    Sector.MUNITIONS: _("Munitions"),
    Sector.GLASS: _("Glass"),
    Sector.APPAREL: _("Apparel"),
    Sector.LEATHER: _("Leather"),
    Sector.FOOD_BEVERAGE: _("Food and beverages"),
    Sector.MINING: _("Mining"),
    Sector.AIR_TRANSPORT: _("Air transport"),
    Sector.ROAD_TRANSPORT: _("Road transport"),
    Sector.MARITIME_OFFSHORE: _("Maritime and offshore"),
    Sector.CONTACT_CENTER: _("Contact centers"),
}

ALLEGATION: Final[Mapping[Allegation, Promise]] = {
    Allegation.LEGITIMATION_VOTE_INTERFERENCE: _("Interference with a legitimation vote"),
    Allegation.REPRESENTATION_VOTE_INTERFERENCE: _("Interference with a representation vote"),
    Allegation.DISMISSAL_FOR_UNION_ACTIVITY: _("Dismissal for union activity"),
    Allegation.THREATS_INTIMIDATION: _("Threats or intimidation"),
    Allegation.EMPLOYER_FAVOURED_UNION: _("One union favored by the employer"),
    Allegation.FAILURE_TO_BARGAIN: _("Failure to bargain"),
    Allegation.DENIAL_OF_ACCESS: _("Union access denied"),
    Allegation.DISCRIMINATORY_TREATMENT: _("Discriminatory treatment"),
    Allegation.BLACKLIST_HIRING: _("Blacklisting in hiring"),
    Allegation.CONTRACT_COPY_NOT_DELIVERED: _("Copy of the contract not delivered"),
    Allegation.SECTORAL_AGREEMENT_NONCOMPLIANCE: _("Sector-wide agreement not applied"),
    Allegation.PROTECTION_CONTRACT: _("Protection contract"),
    Allegation.STRIKE_INTERFERENCE: _("Interference with a strike"),
    Allegation.NON_RECOGNITION_OF_UNION: _("Union not recognized"),
    Allegation.DUES_DEDUCTION: _("Union dues deducted or withheld"),
    Allegation.INTERNAL_UNION_INTERFERENCE: _("Interference in the union's internal affairs"),
    Allegation.CBA_REVISION_IRREGULARITY: _("Irregular revision of the collective bargaining agreement"),
}
