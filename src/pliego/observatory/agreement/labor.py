"""Mexico's labor reform as the page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.agreement.followups import FollowUps
from pliego.agreement.labor import LaborItem, LaborKind, LaborUnit
from pliego.observatory.agreement.case_links import CaseLink, cases_alleging, published_cases
from pliego.observatory.labels import ALLEGATION

KIND: Final[Mapping[LaborKind, Promise]] = MappingProxyType(
    {
        LaborKind.REFORM: _("The reform"),
        LaborKind.LEGITIMATION: _("Legitimation of old contracts"),
        LaborKind.REPRESENTATIVENESS: _("Certificates of representativeness"),
        LaborKind.VOTE: _("Votes of workers in cases of the mechanism"),
        LaborKind.INSPECTION: _("Inspection"),
        LaborKind.CAPACITY: _("Capacity building"),
        LaborKind.EXPERT_BOARD: _("Findings of the expert board of the United States"),
        LaborKind.COUNCIL: _("Labor Council"),
        LaborKind.ILO: _("International Labour Organization"),
    }
)

UNIT: Final[Mapping[LaborUnit, Promise]] = MappingProxyType(
    {
        LaborUnit.CONTRACTS: _("contracts"),
        LaborUnit.REQUESTS: _("requests"),
        LaborUnit.CERTIFICATES: _("certificates"),
        LaborUnit.WORKERS: _("workers"),
        LaborUnit.INSPECTORS: _("inspectors"),
        LaborUnit.INSPECTIONS: _("inspections"),
        LaborUnit.REPORTS: _("reports"),
        LaborUnit.CASES: _("cases"),
        LaborUnit.PERCENT: _("percent"),
    }
)


@dataclass(frozen=True, slots=True)
class LaborRow:
    """One rule, figure, vote or finding, with the cases that it touches."""

    of: LaborItem
    cases: tuple[CaseLink, ...]
    alleged_in: int

    @property
    def figure(self) -> str:
        """The figure with its unit; empty for a row without one."""
        if self.of.value is None or self.of.unit is None:
            return ""
        return f"{number_format(self.of.value, force_grouping=True)} {UNIT[self.of.unit]}"

    @property
    def allegation(self) -> str:
        """The allegation that it touches, in words."""
        return str(ALLEGATION[self.of.allegation]) if self.of.allegation in ALLEGATION else ""


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one sort."""

    kind: LaborKind
    rows: tuple[LaborRow, ...]

    @property
    def title(self) -> str:
        """What they are about."""
        return str(KIND[self.kind])


def sections(follow: FollowUps) -> tuple[Section, ...]:
    """All rows in sections. Two queries, however many rows there are."""
    known = published_cases({slug for one in follow.labor for slug in one.cases})
    alleged = cases_alleging({one.allegation for one in follow.labor})
    rows = [
        LaborRow(
            one, tuple(known[slug] for slug in one.cases if slug in known), alleged.get(one.allegation, 0)
        )
        for one in follow.labor
    ]
    found = (Section(kind, tuple(row for row in rows if row.of.kind is kind)) for kind in LaborKind)
    return tuple(section for section in found if section.rows)
