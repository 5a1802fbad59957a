"""Writes what stands around the events of imported cases: facilities, parties and related cases.

All of it is read from the tables and may be written anew; the record of it is the events.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pliego.facilities.actions import write_directory
from pliego.facilities.sourced import replace_rows

from .from_tables import facilities_of, facility_slugs, parties_of
from .kinds import CaseField
from .models import Case, Party
from .rows import CaseRow

Link = tuple[int, int]


def write_surroundings(rows: Sequence[CaseRow], cases: Mapping[str, Case]) -> None:
    """Make facilities, parties and links of the rows' cases say what the rows say, and no more."""
    facilities = write_directory(facilities_of(rows))
    slugs = facility_slugs(rows)
    at = {(cases[row.case_id].pk, facilities[slugs[row.case_id]].pk) for row in rows}
    related = {
        (cases[one].pk, cases[other].pk)
        for row in rows
        for earlier in row.parts(CaseField.RELATED_CASE_ID)
        for one, other in ((row.case_id, earlier), (earlier, row.case_id))
    }
    theirs = [cases[row.case_id].pk for row in rows]
    _link(Case.facilities.through, ("case_id", "facility_id"), theirs, at)
    _link(Case.related.through, ("from_case_id", "to_case_id"), theirs, related)
    replace_rows(
        Party.objects,
        Party.objects.filter(case__in=theirs),
        _parties(rows, cases),
        lambda party: (party.case_id, party.role, party.name),
    )


def _parties(rows: Sequence[CaseRow], cases: Mapping[str, Case]) -> list[Party]:
    return [
        Party(
            case=cases[row.case_id],
            role=party.role.value,
            name=party.name,
            source_url=party.source_url,
            confidence=party.confidence.value,
        )
        for row in rows
        for party in parties_of(row)
    ]


def _link(through: Any, ends: tuple[str, str], theirs: Sequence[int], wanted: set[Link]) -> None:
    ours = set(theirs)
    here = {(one, other): pk for pk, one, other in through.objects.values_list("pk", *ends) if one in ours}
    through.objects.filter(pk__in=[pk for link, pk in here.items() if link not in wanted]).delete()
    new = sorted(wanted - here.keys())
    through.objects.bulk_create([through(**dict(zip(ends, link, strict=True))) for link in new])
