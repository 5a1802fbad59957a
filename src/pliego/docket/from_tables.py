"""From the rows of tables to entries of the record, facilities and parties. Plain Python: no Django.

Each row keeps a `source_key`, the name by which a later reading of the same table finds it again:
`TABLE/CASE/EVENT/DATE`, with `#2` for the second row of that name, and `TABLE/CASE/FIELD`. The table is named
by its file, such as `rrm_case_events`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final, NamedTuple

from pliego.facilities.facts import FacilityFacts, Name, Owner, Place, StatedValue, rank
from pliego.facilities.kinds import NameKind
from pliego.law.record import Confidence

from .entries import Entry, value_entry
from .kinds import Annex, CaseField, PartyRole
from .rows import CaseRow, EventRow, RowProblem, Table

FACILITY_COUNTRY: Final = "MX"
"""The table of cases lists facilities in Mexico."""

COMPLAINANT: Final[Mapping[Annex, str]] = {Annex.UNITED_STATES_MEXICO: "US", Annex.CANADA_MEXICO: "CA"}
"""Who complains of a facility in Mexico under each annex."""

PROCEDURES: Final[Mapping[Annex, tuple[str, ...]]] = {
    Annex.UNITED_STATES_MEXICO: ("usmca-31-a", "us-petition"),
    Annex.CANADA_MEXICO: ("usmca-31-b", "canada-review"),
}
"""Procedures that run in a case about a facility in Mexico, the one between governments first.

One that the law room does not know is called for all the same: pages say that it is not computed.
"""

_YEAR_OF_CASE: Final = re.compile(r"(?:-[bcdfghjkmnpqrstvwxyz]{4})?-[0-9]{4}\Z")
"""With the random part that cases of the desk have before their year."""
_NUMBER_OF_CASE: Final = re.compile(r" \((?:second|third|fourth|fifth) case\)\Z")


class PartyFacts(NamedTuple):
    """Someone's role in a case, with the source that says so."""

    role: PartyRole
    name: str
    source_url: str
    confidence: Confidence


def event_entries(table: str, rows: Iterable[EventRow]) -> Iterator[tuple[str, Entry]]:
    """Case and entry of each row, in the order of the table."""
    seen: Counter[str] = Counter()
    for row in rows:
        key = f"{table}/{row.case_id}/{row.word}/{row.date_text or 'undated'}"
        seen[key] += 1
        yield row.case_id, _event_entry(row, key if seen[key] == 1 else f"{key}#{seen[key]}")


def value_entries(table: str, rows: Iterable[CaseRow]) -> Iterator[tuple[str, Entry]]:
    """Case and entry of each value, in the order of the table and of its columns."""
    for row in rows:
        for name, stated in row.values.items():
            yield row.case_id, value_entry(name.value, stated, f"{table}/{row.case_id}/{name}")


def _event_entry(row: EventRow, key: str) -> Entry:
    recorded_on = row.recorded_on.isoformat() if row.recorded_on else ""
    said = {"detail": row.detail, "done_by": row.done_by, "recorded_on": recorded_on}
    return Entry(
        word=row.word,
        kind=row.kind,
        date_text=row.date_text,
        dates_what=row.dates_what,
        occurrence=row.occurrence,
        proceeding=row.proceeding,
        payload={name: text for name, text in said.items() if text},
        source_key=key,
        source_url=row.source_url,
        confidence=row.confidence,
        known_by=row.known_by,
    )


def import_problems(events: Table[EventRow], cases: Table[CaseRow]) -> Iterator[RowProblem]:
    """What the record asks of its tables beyond what any table must be."""
    for case in cases.rows:
        if CaseField.ANNEX not in case.values:
            yield RowProblem(
                cases.file, case.line, CaseField.ANNEX, "the field is empty", "write 31-A or 31-B"
            )
    for event in events.rows:
        if event.confidence is not Confidence.M and not event.source_url:
            reason = f"the confidence is {event.confidence} without a source"
            yield RowProblem(events.file, event.line, "source_url", reason, "give the address, or write M")


def parties_of(row: CaseRow) -> tuple[PartyFacts, ...]:
    """The two governments, the petitioners, the operator and the owner that a row names."""
    return (
        *_governments(row),
        *_named(row, CaseField.PETITIONERS, PartyRole.PETITIONER),
        *_named(row, CaseField.FACILITY_LEGAL, PartyRole.FACILITY_OPERATOR),
        *_named(row, CaseField.PARENT_COMPANY, PartyRole.OWNER),
    )


def _governments(row: CaseRow) -> Iterator[PartyFacts]:
    annex = row.values.get(CaseField.ANNEX)
    if annex:
        for role, name in (
            (PartyRole.COMPLAINANT, COMPLAINANT[Annex(annex.value)]),
            (PartyRole.RESPONDENT, FACILITY_COUNTRY),
        ):
            yield PartyFacts(role, name, annex.source_url, annex.confidence)


def _named(row: CaseRow, field: CaseField, role: PartyRole) -> Iterator[PartyFacts]:
    stated = row.values.get(field)
    if stated:
        for name in stated.parts if role is PartyRole.PETITIONER else (stated.value,):
            yield PartyFacts(role, name, stated.source_url, stated.confidence)


def facility_slugs(rows: Sequence[CaseRow]) -> Mapping[str, str]:
    """The facility of each case: the slug of the earliest of the cases it leads back to, without the year.

    Cases that name an earlier case at the same facility share its facility. Rows of several tables may lead in a
    circle, of which the earliest case stands for all.
    """
    by_id = {row.case_id: row for row in rows}
    return {row.case_id: _YEAR_OF_CASE.sub("", _earliest(row, by_id)) for row in rows}


def _earliest(row: CaseRow, by_id: Mapping[str, CaseRow]) -> str:
    passed = {row.case_id}
    while earlier := by_id.keys() & set(row.parts(CaseField.RELATED_CASE_ID)) - passed:
        row = by_id[min(earlier, key=_age)]
        passed.add(row.case_id)
    return min(passed, key=_age)


def _age(case_id: str) -> tuple[str, str]:
    return case_id[-4:], case_id


def facilities_of(rows: Sequence[CaseRow]) -> tuple[FacilityFacts, ...]:
    """What the rows say of each facility, cases at one facility taken together in the order of the table."""
    slugs = facility_slugs(rows)
    grouped: dict[str, list[CaseRow]] = defaultdict(list)
    for row in rows:
        grouped[slugs[row.case_id]].append(row)
    return tuple(_facility(slug, group) for slug, group in grouped.items())


def _facility(slug: str, rows: Sequence[CaseRow]) -> FacilityFacts:
    return FacilityFacts(
        slug=slug,
        country=FACILITY_COUNTRY,
        sector=next(filter(None, (row.text(CaseField.SECTOR) for row in rows)), ""),
        names=tuple(name for row in rows for name in _names(row)),
        places=tuple(place for row in rows for place in _places(row)),
        owners=tuple(owner for row in rows for owner in _owners(row)),
    )


def _names(row: CaseRow) -> Iterator[Name]:
    for field, kind in (
        (CaseField.FACILITY_SHORT, NameKind.SHORT),
        (CaseField.FACILITY_LEGAL, NameKind.LEGAL),
    ):
        stated = row.values.get(field)
        if stated:
            # The table tells two cases at one facility apart by a remark that is no part of the name.
            text = _NUMBER_OF_CASE.sub("", stated.value)
            yield Name(kind, replace(stated, value=text))


def _places(row: CaseRow) -> Iterator[Place]:
    state, town = row.values.get(CaseField.STATE), row.values.get(CaseField.MUNICIPALITY)
    if state and town and len(state.parts) == 1:
        # Not better known than the less well known of the two.
        worse = max(state, town, key=lambda stated: rank(stated.confidence))
        return (Place(state.value, name, worse.source_url, worse.confidence) for name in town.parts)
    states = (Place(name, "", *_origin(state)) for name in state.parts) if state else ()
    towns = (Place("", name, *_origin(town)) for name in town.parts) if town else ()
    return chain(states, towns)


def _origin(stated: StatedValue) -> tuple[str, Confidence]:
    return stated.source_url, stated.confidence


def _owners(row: CaseRow) -> Iterator[Owner]:
    stated, country = row.values.get(CaseField.PARENT_COMPANY), row.values.get(CaseField.PARENT_COUNTRY)
    if stated:
        yield Owner(stated, country)
