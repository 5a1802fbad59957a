"""Where a case stands today by what one reader may see of it, and what an act not yet recorded would depart from."""

from dataclasses import dataclass, replace
from datetime import UTC, date

from django.utils import timezone

from pliego.docket.entries import Entry
from pliego.docket.models import Case, Event
from pliego.docket.rows import EventRow
from pliego.docket.standings import Elsewhere, case_standing, elsewhere, said_by
from pliego.law.acts import EVENT_WORDS
from pliego.law.irregular import Irregularity
from pliego.law.record import Completeness
from pliego.law.standing import Standing
from pliego.people.models import Person

from .access import visible_events

ENTERED = "new"
"""What an act is called that is not recorded yet."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the standings of several cases share: the day, and what happened elsewhere."""

    today: date
    around: Elsewhere

    def standing(self, case: Case, events: list[Event]) -> Standing:
        """Where the case stands by these events."""
        return case_standing(
            case, said_by(events, self.today), Completeness(case.record_kind), self.around, self.today
        )

    def standing_with(self, case: Case, events: list[Event], row: EventRow) -> Standing:
        """Where the case would stand if that act were recorded, too."""
        said = said_by(events, self.today)
        said = replace(said, acts=(*said.acts, (ENTERED, row)))
        return case_standing(case, said, Completeness(case.record_kind), self.around, self.today)


def desk_of_today() -> Desk:
    """The desk as of the present day in UTC."""
    return Desk(today(), elsewhere())


def today() -> date:
    """The present day in UTC."""
    return timezone.now().astimezone(UTC).date()


def standing_for(case: Case, person: Person) -> Standing:
    """Where the case stands today by what the person may see."""
    return desk_of_today().standing(case, visible_events(case, person))


def departures(
    case: Case, entry: Entry, person: Person, replaces: Event | None = None
) -> tuple[Irregularity, ...]:
    """What would depart from the rules if the entry were recorded, and does not depart from them without it.

    Nothing where the entry is no act. `replaces` is the event that would no longer hold.
    """
    if entry.word not in EVENT_WORDS:
        return ()
    events = visible_events(case, person)
    desk = desk_of_today()
    kept = [event for event in events if event != replaces]
    before = {_told(flag) for flag in desk.standing(case, kept).irregularities}
    after = desk.standing_with(case, kept, _row(case, entry, desk.today)).irregularities
    return tuple(flag for flag in after if _told(flag) not in before)


def _told(flag: Irregularity) -> tuple[object, ...]:
    return flag.kind, flag.act, flag.event, flag.norm, flag.when


def _row(case: Case, entry: Entry, known: date) -> EventRow:
    return EventRow(
        line=0,
        case_id=case.slug,
        word=entry.word,
        date_text=entry.date_text,
        precision=entry.precision,
        dates_what=entry.dates_what,
        confidence=entry.confidence,
        kind=entry.kind,
        occurrence=entry.occurrence,
        proceeding=entry.proceeding,
        detail="",
        done_by="",
        source_url=entry.source_url,
        known_by=known,
        recorded_on=known,
    )
