"""What becomes public with the first public event of a case: what the case is, and its ties to other public cases."""

from collections.abc import Iterator
from dataclasses import replace

from pliego.docket.entries import Entry, value_entry
from pliego.docket.kinds import VALUE_STATED, CaseField, Visibility
from pliego.docket.models import Case, Event
from pliego.docket.queries import current_events, public_cases
from pliego.docket.rows import StatedValue
from pliego.law.record import Confidence, Dating

from .opening import PARTICULARS


def made_public(case: Case) -> Iterator[tuple[Event | None, Entry]]:
    """The entries that make public what the case is, each with the event it takes the place of.

    Only what was stated on the desk is meant; a value that is public already is left as it is.
    """
    hidden = current_events(case).filter(word=VALUE_STATED, recording__isnull=False)
    for event in hidden.exclude(visibility=Visibility.PUBLIC.value):
        if event.payload["field"] in PARTICULARS:
            yield event, _public(event)
    if not Event.objects.filter(case=case, visibility=Visibility.PUBLIC.value).exists():
        for earlier in _earlier(case)[:1]:
            stated = StatedValue(earlier.slug, "", Confidence.V)
            yield None, value_entry(CaseField.RELATED_CASE_ID.value, stated)


def link_public(case: Case) -> None:
    """Tie the case to the public cases at its facilities, each to the other."""
    case.related.add(*_earlier(case))


def _earlier(case: Case) -> list[Case]:
    at_one = public_cases().filter(facilities__in=case.facilities.all()).exclude(pk=case.pk)
    return list(at_one.distinct().order_by("pk"))


def _public(event: Event) -> Entry:
    stated = StatedValue(str(event.payload["value"]), event.source_url, Confidence(event.confidence))
    entry = value_entry(str(event.payload["field"]), stated)
    # Nothing but the value: what was said of it beside was said for fewer.
    return replace(entry, date_text=event.date_text, dates_what=Dating(event.dates_what))
