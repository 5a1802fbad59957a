"""Events of a case in words, as one reader may see them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from pliego.docket.kinds import VALUE_STATED, WITHDRAWN, CaseField, Visibility
from pliego.docket.models import Event
from pliego.docket.rows import StatedValue
from pliego.law.acts import EVENT_WORDS
from pliego.law.clauses import Language
from pliego.law.record import Confidence, Dating
from pliego.people.models import Person
from pliego.people.queries import offices_of

from .access import may_correct
from .vocabulary import Deed, label_of
from .words import ALLEGATION, CONFIDENCE, DATING, FIELD, SECTOR, SEEN_BY, STATED_ONCE

_OFFERED: Final = {field.value for field in FIELD}


_CODED: Final[Mapping[CaseField, Mapping[str, Promise]]] = {
    CaseField.SECTOR: {code.value: label for code, label in SECTOR.items()},
    CaseField.ALLEGATIONS: {code.value: label for code, label in ALLEGATION.items()},
}


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as the page shows it. `reference` and `person` are told to the office that recorded it alone."""

    number: int
    title: str
    iso: str
    dating: Promise | str
    detail: str
    source: str
    reference: str
    confidence: Promise | str
    seen_by: Promise
    is_public: bool
    office: str
    person: str
    may_correct: bool
    replaced: bool


@dataclass(frozen=True, slots=True)
class Teller:
    """What tells events to one reader in one language."""

    person: Person
    language: Language
    records: bool
    """Whether the reader may record whatever happened in the case."""

    def lines(self, events: Iterable[Event]) -> Iterator[EventLine]:
        """The events in words."""
        offices = {office.pk for office in offices_of(self.person)}
        for event in events:
            yield self._line(event, offices)

    def _line(self, event: Event, offices: set[int]) -> EventLine:
        recording = getattr(event, "recording", None)
        mine = recording is not None and recording.office_id in offices
        replaced = hasattr(event, "superseded_by")
        correctable = mine and not replaced and (self.records or may_correct(event, self.person))
        return EventLine(
            number=event.sequence,
            title=title_of(event, self.language),
            iso=event.date_text,
            dating=_dating(event),
            detail=str(event.payload.get("detail", "")) or _value(event),
            source=event.source_url,
            reference=recording.reference if recording and mine else "",
            confidence="" if event.confidence == Confidence.V else CONFIDENCE[Confidence(event.confidence)],
            seen_by=SEEN_BY[Visibility(event.visibility)],
            is_public=event.visibility == Visibility.PUBLIC,
            office=recording.office.name if recording else "",
            person=recording.person.name if recording and mine else "",
            may_correct=correctable and (event.word in EVENT_WORDS or event.payload.get("field") in _OFFERED),
            replaced=replaced,
        )


def title_of(event: Event, language: Language) -> str:
    """What an event records, in words."""
    if event.word in EVENT_WORDS:
        return label_of(Deed(event.word, event.kind), language)
    if event.word == WITHDRAWN:
        return _("Taken back: event %(number)s") % {
            "number": event.supersedes.sequence if event.supersedes else ""
        }
    field = str(event.payload.get("field", ""))
    label = next((str(text) for one, text in {**FIELD, **STATED_ONCE}.items() if one.value == field), field)
    return label if is_beginning(event) else _("Value: %(field)s") % {"field": label}


def is_beginning(event: Event) -> bool:
    """Whether the event says that the case began by the office's own initiative."""
    return event.word == VALUE_STATED and event.payload["field"] == CaseField.SELF_INITIATED


def is_value(event: Event) -> bool:
    """Whether the event states a value that describes the case."""
    return event.word == VALUE_STATED and not is_beginning(event)


def _value(event: Event) -> str:
    if not is_value(event):
        return ""
    field, value = str(event.payload["field"]), str(event.payload["value"])
    if field not in _OFFERED:
        return value
    return ", ".join(in_words(CaseField(field), StatedValue(value, "", Confidence.V)))


def _dating(event: Event) -> Promise | str:
    dating = Dating(event.dates_what)
    return "" if dating in (Dating.DONE, Dating.UNDATED) else DATING[dating]


def in_words(field: CaseField, stated: StatedValue) -> Iterator[str]:
    """The parts of a value in words."""
    if field is CaseField.DECISION_REASON:
        yield stated.value
        return
    coded = _CODED.get(field, {})
    yield from (str(coded.get(part, part)) for part in stated.parts)
