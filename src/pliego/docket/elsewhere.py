"""What happened in other cases that counts in one: panel findings and bars. Plain Python: no Django.

Remedies grow with earlier findings (31-A.10), at the facility itself or at another of its owner's. Whether goods
are *related*, and what control makes an owner, the texts at hand do not say (Q10, Q11): here goods are related
when both cases name the same chapter of the Harmonized System or the same sector, and an owner is the company
that a source names. A bar (31-A.11) binds the Party that complained in the case in which it was ordered.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pliego.law.days import span_of
from pliego.law.record import PriorBar, PriorFinding

from .from_tables import COMPLAINANT, FACILITY_COUNTRY, facility_slugs
from .kinds import Annex, CaseField
from .rows import CaseRow, EventRow, FactRow, StatedValue

DENIAL: Final = ("denial", "denial_found")
FOUND: Final = "panel_determined"
BARRED: Final = "mechanism_barred"
_GOODS: Final = (CaseField.HS_CHAPTER, CaseField.SECTOR)
_FIELDS: Final = frozenset(CaseField)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a case is about, as far as escalation asks: names of facilities and owners, and codes of goods."""

    case: str
    facilities: frozenset[str]
    owners: frozenset[str]
    goods: frozenset[str]


@dataclass(frozen=True, slots=True)
class PanelFinding:
    """A panel's finding of denial on the public record."""

    holdings: Holdings
    determined: str
    """ISO date at its precision."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The governments of a case, by country code; empty where no source says so."""

    complainant: str
    respondent: str


@dataclass(frozen=True, slots=True)
class PartyBar:
    """A bar from the mechanism on the public record: between whom, in which case, and since when."""

    sides: Sides
    case: str
    since: str
    """ISO date at its precision."""


def goods_of(values: Mapping[str, StatedValue]) -> frozenset[str]:
    """The codes by which the goods of two cases are compared."""
    return frozenset(f"{code}:{values[code.value].value}" for code in _GOODS if code.value in values)


def is_denial(kind: str, values: Mapping[str, StatedValue]) -> bool:
    """Whether a determination found a denial: by the kind of its row, or else by the coded result."""
    stated = values.get(CaseField.PANEL_RESULT.value)
    return (kind or (stated.value if stated else "")) in DENIAL


def prior_findings(case: Holdings, findings: Iterable[PanelFinding]) -> tuple[PriorFinding, ...]:
    """The findings in other cases that count against a case, each with its ground.

    The engine itself asks which of them came before the determination of the case at hand.
    """
    return tuple(
        PriorFinding(span_of(finding.determined), finding.holdings.case, ground)
        for finding in findings
        if finding.holdings.case != case.case and (ground := _ground(case, finding.holdings))
    )


def _ground(case: Holdings, other: Holdings) -> str:
    if case.facilities & other.facilities:
        return "facility"
    return "owner" if case.owners & other.owners and case.goods & other.goods else ""


def prior_bars(case: str, sides: Sides, bars: Iterable[PartyBar]) -> tuple[PriorBar, ...]:
    """The bars ordered in other cases that bind the complainant of a case against its respondent."""
    return tuple(
        PriorBar(span_of(bar.since), bar.case, bar.sides.complainant)
        for bar in bars
        if bar.case != case and bar.sides == sides and all((sides.complainant, sides.respondent))
    )


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The cases of one pair of tables, as far as each counts in the others."""

    holdings: Mapping[str, Holdings]
    sides: Mapping[str, Sides]
    findings: tuple[PanelFinding, ...]
    bars: tuple[PartyBar, ...]

    def findings_for(self, case: str) -> tuple[PriorFinding, ...]:
        """The earlier findings that count against a case."""
        return prior_findings(self.holdings[case], self.findings)

    def bars_for(self, case: str) -> tuple[PriorBar, ...]:
        """The bars that bind the complainant of a case."""
        return prior_bars(case, self.sides[case], self.bars)


def neighbours(events: Sequence[EventRow], facts: Sequence[FactRow]) -> Neighbours:
    """What the cases of two tables are to each other. A case without an annex is one under Annex 31-A."""
    values: dict[str, dict[str, StatedValue]] = defaultdict(dict, {row.case_id: {} for row in events})
    for fact in facts:
        values[fact.case_id][fact.fact] = fact.stated
    rows = [_row(case, stated) for case, stated in values.items()]
    slugs = facility_slugs(rows)
    holdings = {row.case_id: _holdings(row, slugs[row.case_id]) for row in rows}
    sides = {row.case_id: _sides(row) for row in rows}
    dated = [row for row in events if row.date_text]
    return Neighbours(
        holdings,
        sides,
        tuple(
            PanelFinding(holdings[row.case_id], row.date_text)
            for row in dated
            if row.word == FOUND and is_denial(row.kind, values[row.case_id])
        ),
        tuple(
            PartyBar(sides[row.case_id], row.case_id, row.date_text) for row in dated if row.word == BARRED
        ),
    )


def _row(case: str, values: Mapping[str, StatedValue]) -> CaseRow:
    return CaseRow(0, case, {CaseField(name): stated for name, stated in values.items() if name in _FIELDS})


def _holdings(row: CaseRow, slug: str) -> Holdings:
    legal = row.text(CaseField.FACILITY_LEGAL).casefold()
    return Holdings(
        row.case_id,
        frozenset(filter(None, (slug, legal))),
        frozenset(owner.casefold() for owner in row.parts(CaseField.PARENT_COMPANY)),
        goods_of({field.value: stated for field, stated in row.values.items()}),
    )


def _sides(row: CaseRow) -> Sides:
    annex = row.text(CaseField.ANNEX)
    return Sides(COMPLAINANT[Annex(annex) if annex else Annex.UNITED_STATES_MEXICO], FACILITY_COUNTRY)
