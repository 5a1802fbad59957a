"""What is to be recorded as an event, before it has a place in the record. Plain Python: no Django."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from pliego.facilities.facts import StatedValue
from pliego.law.acts import EVENT_WORDS
from pliego.law.record import Confidence, Dating

from .columns import address
from .dates import Misdated, precision_of
from .kinds import VALUE_STATED, WITHDRAWN, Precision, Visibility

PAYLOAD_VERSION: Final = 1
"""Version of the payloads written now; a reader of older ones brings them up to it."""

RECORD_WORDS: Final = frozenset({VALUE_STATED, WITHDRAWN})
"""Words of the record itself, beside the event words of the law room."""


PUBLISHABLE: Final = frozenset({"detail", "done_by", "field", "recorded_on", "value"})
"""What the payload of a public entry may hold: all of it is published, so that anyone can compute its leaf."""


class NotRecordableError(ValueError):
    """The entry cannot become an event; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be recorded. Raises `NotRecordableError` when made with what no event can hold.

    Words are known ones, dates possible, addresses those of a site, and a stated value says of which field.
    A public entry holds only what may be published. `known_by` is empty when only the day of recording bounds
    it.
    """

    word: str
    confidence: Confidence
    kind: str = ""
    date_text: str = ""
    dates_what: Dating = Dating.UNDATED
    occurrence: int = 1
    proceeding: str = ""
    payload: Mapping[str, object] = field(default_factory=dict)
    source_key: str = ""
    source_url: str = ""
    visibility: Visibility = Visibility.PUBLIC
    known_by: date | None = None

    def __post_init__(self) -> None:
        if self.word not in EVENT_WORDS and self.word not in RECORD_WORDS:
            raise NotRecordableError(f"{self.word!r} is no event word")
        if (self.dates_what is Dating.UNDATED) is not (self.precision is Precision.UNKNOWN):
            raise NotRecordableError("a dated entry says what its date dates, an undated one does not")
        if self.occurrence < 1:
            raise NotRecordableError("occurrences are counted from 1")
        fault = address(self.source_url) if self.source_url else None
        if fault:
            raise NotRecordableError(f"{fault.reason}; {fault.mend}")
        if self.word == VALUE_STATED and not self.payload.get("field"):
            raise NotRecordableError("a stated value says of which field it is")
        hidden = self.payload.keys() - PUBLISHABLE
        if self.visibility is Visibility.PUBLIC and hidden:
            names = ", ".join(sorted(hidden))
            raise NotRecordableError(
                f"a public entry does not hold {names}: record it in one that is not public"
            )

    @property
    def precision(self) -> Precision:
        """How exactly the date is known."""
        if not self.date_text:
            return Precision.UNKNOWN
        found = precision_of(self.date_text)
        if isinstance(found, Misdated):
            raise NotRecordableError(f"{found.reason}; {found.mend}")
        return found


def value_entry(name: str, stated: StatedValue, source_key: str = "") -> Entry:
    """The entry that states a value of a case."""
    return Entry(
        word=VALUE_STATED,
        payload={"field": name, "value": stated.value},
        source_key=source_key,
        source_url=stated.source_url,
        confidence=stated.confidence,
    )


def withdrawal_entry(source_key: str, confidence: Confidence, visibility: Visibility) -> Entry:
    """The entry that takes back the event it supersedes: for those who could see it, what it said is gone."""
    return Entry(word=WITHDRAWN, source_key=source_key, confidence=confidence, visibility=visibility)
