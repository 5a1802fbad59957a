"""What anyone will read of a case once something is recorded for everyone: shown before it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.functional import Promise

from pliego.docket.entries import Entry
from pliego.docket.kinds import CaseField, Visibility
from pliego.docket.models import Case, Event
from pliego.docket.rows import StatedValue
from pliego.law.acts import EVENT_WORDS
from pliego.law.clauses import Language
from pliego.law.record import Dating

from .actions import Told
from .event_lines import in_words
from .going_public import made_public
from .opening import NewDeskCase, entries_of
from .vocabulary import Deed, label_of
from .words import DATING, FIELD, STATED_ONCE


@dataclass(frozen=True, slots=True)
class LookLine:
    """One thing that anyone will read; `iso` is its date as exactly as it is known, `dating` what that date is of."""

    title: str
    iso: str
    dating: Promise | str
    text: str
    source: str


def look_at(case: Case, said: Told, language: Language, replaces: Event | None = None) -> list[LookLine]:
    """What becomes public if this is recorded, first what was sent, then what the case is; nothing where none does.

    `replaces` is the event that would no longer hold.
    """
    if said.entries[0].visibility is not Visibility.PUBLIC:
        return []
    with_it = (entry for old, entry in made_public(case) if old is None or old != replaces)
    return list(_lines((*said.entries, *with_it), language))


def look_at_opening(new: NewDeskCase, language: Language) -> list[LookLine]:
    """What becomes public if the case is opened; nothing where none does."""
    if new.visibility is not Visibility.PUBLIC:
        return []
    return list(_lines(entries_of(new, new.facility), language))


def _lines(entries: Iterable[Entry], language: Language) -> Iterator[LookLine]:
    for entry in entries:
        plain = entry.dates_what in (Dating.DONE, Dating.UNDATED)
        yield LookLine(
            title=_title(entry, language),
            iso=entry.date_text,
            dating="" if plain else DATING[entry.dates_what],
            text=_text(entry),
            source=entry.source_url,
        )


def _title(entry: Entry, language: Language) -> str:
    if entry.word in EVENT_WORDS:
        return label_of(Deed(entry.word, entry.kind), language)
    return str({**FIELD, **STATED_ONCE}[CaseField(str(entry.payload["field"]))])


def _text(entry: Entry) -> str:
    detail = str(entry.payload.get("detail", ""))
    if entry.word in EVENT_WORDS or entry.payload["field"] == CaseField.SELF_INITIATED:
        return detail
    stated = StatedValue(str(entry.payload["value"]), entry.source_url, entry.confidence)
    return ", ".join(in_words(CaseField(str(entry.payload["field"])), stated))
