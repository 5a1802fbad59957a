"""Words for the disputes between the governments."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.agreement.kinds import Mechanism
from pliego.agreement.outcomes import Compliance

MECHANISM: Final[Mapping[Mechanism, Promise]] = MappingProxyType(
    {
        Mechanism.CHAPTER_31: _("Panel under Chapter 31"),
        Mechanism.CHAPTER_31_CONSULTATIONS: _("Consultations under Chapter 31"),
        Mechanism.LABOR_PANEL: _("Panel of the labor mechanism (Annex 31-A)"),
        Mechanism.CHAPTER_24_CONSULTATIONS: _("Consultations under Chapter 24 (environment)"),
        Mechanism.CHAPTER_9_CONSULTATIONS: _("Technical consultations under Chapter 9"),
        Mechanism.CHAPTER_10_PANELS: _("Binational panels under Chapter 10"),
        Mechanism.TRADE_REMEDY: _("Trade remedy, outside Chapter 31"),
        Mechanism.WTO: _("World Trade Organization"),
        Mechanism.UNILATERAL: _("Investigation by one government"),
    }
)

COMPLIANCE: Final[Mapping[Compliance, Promise]] = MappingProxyType(
    {
        Compliance.NOT_IMPLEMENTED: _("Not carried out, by the last source read"),
        Compliance.SETTLED: _("Settled by agreement"),
        Compliance.SUPERSEDED: _("Measure changed; a second dispute followed"),
        Compliance.WITHDRAWN: _("Measure declared without effect"),
        Compliance.NONE_OWED: _("No breach or no competence found: nothing to carry out"),
        Compliance.NO_REPORT: _("No panel reported"),
        Compliance.REMEDY_PHASE: _("Denial of rights found; in the phase of remedies when last seen"),
        Compliance.NOT_KNOWN: _("Not known in the sources read"),
    }
)

GROUPS: Final[tuple[tuple[Promise, tuple[Mechanism, ...]], ...]] = (
    (
        _("Under Chapter 31: with time limits"),
        (Mechanism.CHAPTER_31, Mechanism.CHAPTER_31_CONSULTATIONS),
    ),
    (_("Panels of the labor mechanism"), (Mechanism.LABOR_PANEL,)),
    (
        _("Other ways"),
        (
            Mechanism.CHAPTER_24_CONSULTATIONS,
            Mechanism.CHAPTER_9_CONSULTATIONS,
            Mechanism.CHAPTER_10_PANELS,
            Mechanism.TRADE_REMEDY,
            Mechanism.WTO,
            Mechanism.UNILATERAL,
        ),
    ),
)
"""The mechanisms in groups, in the order of the page."""

FIRST_STEP: Final[Mapping[Mechanism, Promise]] = MappingProxyType(
    {Mechanism.LABOR_PANEL: _("Review asked for"), Mechanism.UNILATERAL: _("Investigation opened")}
)
"""What the first date of a dispute tells, where it is no request for consultations."""

LAST_STEP: Final[Mapping[Mechanism, Promise]] = MappingProxyType({Mechanism.TRADE_REMEDY: _("Duty ordered")})
"""What the last date of a dispute tells, where it is no report of a panel."""
