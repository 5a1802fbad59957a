"""What importing a table changes in one case: a comparison, which writes nothing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pliego.law.record import Confidence

from .entries import Entry, withdrawal_entry
from .kinds import VALUE_STATED, WITHDRAWN, Visibility
from .models import Event
from .recording import is_said


@dataclass(frozen=True, slots=True)
class Plan:
    """Entries to record, in order, each with the event it replaces.

    A row that says what the record says already changes nothing.
    """

    added: tuple[Entry, ...]
    superseding: tuple[tuple[Event, Entry], ...]
    withdrawn: tuple[tuple[Event, Entry], ...]
    unchanged: int


def plan_case(heads: Mapping[str, Event], entries: Sequence[Entry]) -> Plan:
    """Compare what the table says now with the last events read from it, by source key.

    A date is part of the source key, so a corrected date looks like one row gone and another come. When a
    case has exactly one of each for one event word, they are taken as a correction.
    """
    keys = {entry.source_key for entry in entries}
    fresh = [entry for entry in entries if entry.source_key not in heads]
    gone = [head for key, head in heads.items() if key not in keys and head.word != WITHDRAWN]
    changed = [
        (heads[entry.source_key], entry)
        for entry in entries
        if entry.source_key in heads and not is_said(heads[entry.source_key], entry)
    ]
    moved = _moved(gone, fresh)
    old, new = {head.pk for head, _ in moved}, {id(entry) for _, entry in moved}
    return Plan(
        added=tuple(entry for entry in fresh if id(entry) not in new),
        superseding=(*changed, *moved),
        withdrawn=tuple((head, _withdrawal(head)) for head in gone if head.pk not in old),
        unchanged=len(entries) - len(fresh) - len(changed),
    )


def _moved(gone: Sequence[Event], fresh: Sequence[Entry]) -> list[tuple[Event, Entry]]:
    went: dict[str, list[Event]] = defaultdict(list)
    came: dict[str, list[Entry]] = defaultdict(list)
    for head in gone:
        went[head.word].append(head)
    for entry in fresh:
        came[entry.word].append(entry)
    return [
        (went[word][0], came[word][0])
        for word in went
        if word != VALUE_STATED and len(went[word]) == 1 and len(came[word]) == 1
    ]


def _withdrawal(head: Event) -> Entry:
    return withdrawal_entry(head.source_key, Confidence(head.confidence), Visibility(head.visibility))
