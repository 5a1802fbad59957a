"""Writes the published record anew from the public events of the docket: the one bridge between the two.

Only what the docket gives as public is read, so a hidden event cannot reach a page. The work is one transaction:
readers see the old edition until the new one is whole, and twice is the same as once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from itertools import islice
from typing import Final

from django.db import transaction
from django.utils import timezone

from pliego.docket.kinds import VALUE_STATED, PartyRole
from pliego.docket.log_files import Sealing, sealing
from pliego.docket.log_key import log_signer
from pliego.docket.models import Checkpoint, Event
from pliego.docket.queries import CaseRecord, as_row, case_directory, public_records, stated_values
from pliego.docket.standings import Elsewhere, case_standing, elsewhere, said_by
from pliego.law.acts import EVENT_WORDS
from pliego.law.standing import Standing
from pliego.observatory.fingerprint import fingerprint
from pliego.observatory.log_from_docket import publish_log
from pliego.observatory.models import LANGUAGES, Edition
from pliego.observatory.public_case import PublicCase, PublicEvent, Value
from pliego.observatory.publishing import (
    Publication,
    aggregate,
    clear_cases,
    lock_edition,
    write_aggregates,
    write_cases,
    write_edition,
)

REPLIES: Final = ("facility_reply", "respondent_reply")
"""Fields in which a reply is stated, word for word and with its date; every reply is kept, not only the last."""

_CHUNK: Final = 20

Progress = Callable[[int, int], None]
"""Told how many are done, of how many."""


def _in_silence(done: int, of: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class PublishReport:
    """What a publication did: how many cases are published, and the day their standings were computed for."""

    cases: int
    computed_for: date


def publish(today: date | None = None, progress: Progress = _in_silence) -> PublishReport:
    """Rebuild the whole published record as of `today`, which is the present day in UTC unless said otherwise.

    `progress` is told how many cases are written, of how many.
    """
    as_of = today or timezone.now().date()
    checkpoint = publish_log()
    with transaction.atomic():
        lock_edition()
        clear_cases()
        shared = press(as_of, checkpoint)
        records = public_records()
        seen: list[PublicCase] = []
        while chunk := [shared.publication(record) for record in islice(records, _CHUNK)]:
            write_cases(chunk)
            seen += [each.case for each in chunk]
            progress(len(seen), len(shared.names))
        write_aggregates(aggregate(seen), as_of.isoformat())
        known_by = max((case.known_by for case in seen), default="")
        write_edition(as_of.isoformat(), known_by, version("pliego"), fingerprint(), len(seen))
    return PublishReport(len(seen), as_of)


def is_current(today: date) -> bool:
    """Whether the published record is whole, of this day, and written by the code, templates and messages of now."""
    now = Edition.objects.filter(day=today.isoformat(), version=version("pliego"), made_by=fingerprint())
    return now.count() == len(LANGUAGES)


@dataclass(frozen=True, slots=True)
class Press:
    """What publications share: the day, the names of all cases by slug, the findings and bars on record, and what
    seals the files.
    """

    today: date
    names: Mapping[str, str]
    around: Elsewhere
    sealing: Sealing

    def publication(self, record: CaseRecord) -> Publication:
        related = {o.slug: self.names[o.slug] for o in record.case.related.all() if o.slug in self.names}
        seal = self.sealing.seal(record.events)
        return Publication(public_case(record), self.standing(record), related, seal)

    def standing(self, record: CaseRecord) -> Standing:
        said = said_by(record.events, self.today)
        return case_standing(record.case, said, record.completeness, self.around, self.today)


def press(today: date, checkpoint: Checkpoint) -> Press:
    """What publications of a day share, under a checkpoint of the log."""
    names = {entry.slug: entry.name for entry in case_directory()}
    return Press(today, names, elsewhere(), sealing(log_signer(), checkpoint))


def public_case(record: CaseRecord) -> PublicCase:
    """The published view of a case: fields named one by one, so that a new column stays unpublished until named."""
    return PublicCase(
        slug=record.case.slug,
        complainant=_government(record, PartyRole.COMPLAINANT),
        respondent=_government(record, PartyRole.RESPONDENT),
        events=tuple(_event(event) for event in record.events if event.word in EVENT_WORDS),
        fields=_fields(record.events),
        related=tuple(sorted(other.slug for other in record.case.related.all())),
        procedures=tuple(
            one.procedure for one in sorted(record.case.procedures.all(), key=lambda one: one.pk)
        ),
    )


def _government(record: CaseRecord, role: PartyRole) -> str:
    return next((party.name for party in record.case.parties.all() if party.role == role), "")


def _event(event: Event) -> PublicEvent:
    row = as_row(event)
    return PublicEvent(
        number=event.sequence,
        word=row.word,
        iso=row.date_text,
        recorded=row.recorded_on.isoformat() if row.recorded_on else "",
        kind=row.kind,
        dating=row.dates_what.value,
        detail=row.detail,
        done_by=row.done_by,
        source=row.source_url,
        confidence=row.confidence.value,
        occurrence=row.occurrence,
        proceeding=row.proceeding,
        known_by=event.known_by.isoformat(),
    )


def _fields(events: Sequence[Event]) -> Mapping[str, tuple[Value, ...]]:
    best = {
        field: tuple(Value(part, stated.source_url, stated.confidence.value) for part in stated.parts)
        for field, stated in stated_values(events).items()
    }
    return best | {field: told for field in REPLIES if (told := tuple(_replies(events, field)))}


def _replies(events: Sequence[Event], field: str) -> Iterator[Value]:
    for event in events:
        if event.word == VALUE_STATED and event.payload["field"] == field:
            yield Value(str(event.payload["value"]), event.source_url, event.confidence, event.date_text)
