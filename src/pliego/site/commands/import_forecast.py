"""What `pliego import` would do with a new edition of a table, were the old one what it last read."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final, NamedTuple

from pliego.agreement.changes import Changes
from pliego.agreement.checking import READERS
from pliego.agreement.sheets import Sheet
from pliego.docket.entries import Entry
from pliego.docket.from_tables import event_entries, import_problems, value_entries
from pliego.docket.kinds import VALUE_STATED
from pliego.docket.tables import CaseRow, EventRow, RowProblem, Table, read_cases, read_events
from pliego.site.commands.files import Content

CASES: Final = "rrm_cases"
EVENTS: Final = "rrm_case_events"

_NO_EVENTS: Final[Table[EventRow]] = Table(EVENTS, frozenset(), (), ())
_NO_CASES: Final[Table[CaseRow]] = Table(CASES, frozenset(), (), ())


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would come of the import, in words, and every problem for which the new edition would be refused."""

    says: str
    problems: tuple[str, ...] = ()


class _Named(NamedTuple):
    """An entry with its case."""

    case: str
    entry: Entry


def forecast(table: str, old: Sheet, new: Content, changes: Changes) -> Forecast:
    """The forecast for a known table, by its name."""
    if f"{table}.csv" in READERS:
        return _of_agreement(f"{table}.csv", new)
    if table not in (CASES, EVENTS):
        return Forecast("pliego import does not read this table")
    problems, after = _docket(table, new)
    if problems:
        return _refused(problems)
    touched = _touched(old, after, changes)
    _, before = _docket(table, _only(old, touched))
    return Forecast(
        _counted(before, {key: named for key, named in after.items() if named.case in touched})
        + _named_otherwise(old.file, new.name)
    )


def _of_agreement(file: str, new: Content) -> Forecast:
    """A table of the wider agreement is read by itself here: what others say of its rows only the import can check."""
    problems = READERS[file](new.data, new.name).problems
    if problems:
        return _refused(problems)
    sound = (
        "pliego import would find it sound by itself, and checks then whether the other tables agree with it; "
        "pages would show it in the place of the old one"
    )
    name = PurePath(new.name).name
    return Forecast(
        sound
        if name == file
        else f"{sound}; give the file the name {file} first, since no page reads another"
    )


def _touched(old: Sheet, after: Mapping[str, _Named], changes: Changes) -> frozenset[str]:
    """The cases of which anything differs: what import does with a row depends on its case alone."""
    if "case_id" not in changes.key:
        return frozenset(old.cell(row, "case_id") for row in old.rows) | {one.case for one in after.values()}
    place = changes.key.index("case_id")
    rows = {row.cells["case_id"] for row in (*changes.added, *changes.removed)}
    return frozenset(rows | {change.key[place] for change in changes.changed})


def _only(sheet: Sheet, cases: frozenset[str]) -> Content:
    """The rows of some cases as a file: reading all of a large table again would take long."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(sheet.columns)
    writer.writerows(row.fields for row in sheet.rows if sheet.cell(row, "case_id") in cases)
    return Content(sheet.file, text.getvalue().encode())


def _docket(table: str, content: Content) -> tuple[tuple[object, ...], dict[str, _Named]]:
    if table == CASES:
        cases = read_cases(content.data, content.name)
        problems: Iterable[RowProblem] = (*cases.problems, *import_problems(_NO_EVENTS, cases))
        entries = value_entries(CASES, cases.rows)
    else:
        events = read_events(content.data, content.name)
        problems = (*events.problems, *import_problems(events, _NO_CASES))
        entries = event_entries(EVENTS, events.rows)
    return tuple(problems), {entry.source_key: _Named(case, entry) for case, entry in entries}


def _refused(problems: Iterable[object]) -> Forecast:
    told = tuple(map(str, problems))
    return Forecast(f"pliego import would refuse it and change nothing; problems: {len(told)}", told)


def _counted(before: Mapping[str, _Named], after: Mapping[str, _Named]) -> str:
    changed = sum(
        1 for key in before.keys() & after.keys() if not _says_the_same(before[key].entry, after[key].entry)
    )
    gone = [before[key] for key in before.keys() - after.keys()]
    fresh = [after[key] for key in after.keys() - before.keys()]
    moved = _moved(gone, fresh)
    return (
        f"pliego import: events added: {len(fresh) - moved}, replaced: {changed + moved}, "
        f"withdrawn: {len(gone) - moved}, where the old edition is what it read last"
    )


def _says_the_same(before: Entry, after: Entry) -> bool:
    """As the docket sees it: by which day a thing was known counts only where the new row says so."""
    return before == (after if after.known_by else replace(after, known_by=before.known_by))


def _moved(gone: Iterable[_Named], fresh: Iterable[_Named]) -> int:
    """How many rows only moved to another date: one gone and one come for one act of one case."""
    went, came = _by_act(gone), _by_act(fresh)
    return sum(1 for act, count in went.items() if count == 1 == came.get(act) and act[1] != VALUE_STATED)


def _by_act(entries: Iterable[_Named]) -> dict[tuple[str, str], int]:
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for case, entry in entries:
        counts[case, entry.word] += 1
    return counts


def _named_otherwise(old: str, new: str) -> str:
    """A table is known by the name of its file: under another name nothing is replaced or withdrawn."""
    before, after = PurePath(old).stem, PurePath(new).stem
    if before == after:
        return ""
    return f"; give the new file the name {before}.csv first, since a table of another name replaces nothing"
