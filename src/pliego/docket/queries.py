"""Reads of the record that are more than a lookup."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date
from typing import Final

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from pliego.facilities.facts import StatedValue, rank
from pliego.facilities.models import Facility
from pliego.facilities.queries import display_name, with_directory
from pliego.law.record import Completeness, Confidence, Dating

from .kinds import VALUE_STATED, WITHDRAWN, CaseField, Precision, Visibility
from .models import Case, Event
from .rows import CaseRow, EventRow

_FIELDS: Final = frozenset(CaseField)


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One line of the directory of cases. `facilities` and `related` are slugs, `procedures` ids."""

    slug: str
    name: str
    annex: str
    record_kind: str
    procedures: tuple[str, ...]
    facilities: tuple[str, ...]
    related: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case with its current public events in the order of recording.

    Fetched with it: parties, procedures, related cases, and facilities with names, places and owners.
    """

    case: Case
    events: tuple[Event, ...]
    hides: bool = False
    """Whether an act of the case holds that not everyone may see."""

    @property
    def completeness(self) -> Completeness:
        """What the silence of the public events means: while an act is hidden, nothing."""
        return Completeness.RECONSTRUCTED if self.hides else Completeness(self.case.record_kind)


def history_of(case: Case) -> QuerySet[Event]:
    """Every event of the case, superseded ones included, in the order of recording."""
    return case.events.select_related("case", "supersedes").order_by("sequence")


def current_events(case: Case) -> QuerySet[Event]:
    """The events that hold: neither superseded nor withdrawn. Whoever shows them checks who may see them."""
    return holding(history_of(case))


def public_events(case: Case) -> QuerySet[Event]:
    """The events that hold and that anyone may see."""
    return current_events(case).filter(visibility=Visibility.PUBLIC.value)


def stated_values(events: Iterable[Event]) -> Mapping[str, StatedValue]:
    """The values that these events state, by field; of several for one, the best known, then the latest."""
    best: dict[str, Event] = {}
    for event in events:
        if event.word == VALUE_STATED:
            field = str(event.payload["field"])
            held = best.get(field)
            if held is None or _preference(event) < _preference(held):
                best[field] = event
    return {
        field: StatedValue(str(event.payload["value"]), event.source_url, Confidence(event.confidence))
        for field, event in best.items()
    }


def values_of(case: Case) -> Mapping[str, StatedValue]:
    """The values that the public record states of the case, by field."""
    return stated_values(public_events(case))


def stated_rows() -> list[CaseRow]:
    """What the public record states now of each case of which it ever stated a value, in the order of their opening.

    Values of all tables and hands count together; a row without values is that of a case whose values are all
    withdrawn or hidden. `line` is the place in the list, from 1.
    """
    stating: dict[int, list[Event]] = defaultdict(list)
    values = holding(Event.objects.filter(word=VALUE_STATED, visibility=Visibility.PUBLIC.value))
    for event in values.only("case_id", "sequence", "word", "payload", "source_url", "confidence"):
        stating[event.case_id].append(event)
    public = Event.objects.filter(word=VALUE_STATED, visibility=Visibility.PUBLIC.value)
    cases = (
        Case.objects.filter(Exists(public.filter(case=OuterRef("pk"))))
        .order_by("pk")
        .values_list("pk", "slug")
    )
    return [_stated_row(line, slug, stating[pk]) for line, (pk, slug) in enumerate(cases, start=1)]


def _stated_row(line: int, slug: str, events: Iterable[Event]) -> CaseRow:
    stated = stated_values(events).items()
    return CaseRow(line, slug, {CaseField(field): value for field, value in stated if field in _FIELDS})


def as_row(event: Event) -> EventRow:
    """An event of the law's vocabulary as the readers of tables give it; `line` is its sequence number."""
    return EventRow(
        line=event.sequence,
        case_id=event.case.slug,
        word=event.word,
        date_text=event.date_text,
        precision=Precision(event.precision),
        dates_what=Dating(event.dates_what),
        confidence=Confidence(event.confidence),
        kind=event.kind,
        occurrence=event.occurrence,
        proceeding=event.proceeding,
        detail=str(event.payload.get("detail", "")),
        done_by=str(event.payload.get("done_by", "")),
        source_url=event.source_url,
        known_by=event.known_by,
        recorded_on=_utc_day(event),
    )


def public_records(*slugs: str) -> Iterator[CaseRecord]:
    """Every case that has a public event, by slug, in some ten queries for each thousand cases; with slugs, those."""
    public = holding(Event.objects.filter(visibility=Visibility.PUBLIC.value)).order_by("sequence")
    wanted = Case.objects.filter(slug__in=slugs) if slugs else Case.objects.all()
    cases = (
        with_surroundings(wanted.order_by("slug"))
        .annotate(hides=Exists(_hidden_acts().filter(case=OuterRef("pk"))))
        .prefetch_related(Prefetch("events", queryset=_with_leaves(public), to_attr="holds"))
    )
    for case in cases.iterator(chunk_size=1000):
        events: list[Event] = getattr(case, "holds")  # noqa: B009  an attribute the type does not know
        if events:
            yield CaseRecord(case, tuple(events), case.hides)


def _hidden_acts() -> QuerySet[Event]:
    acts = holding(Event.objects.exclude(visibility=Visibility.PUBLIC.value))
    return acts.exclude(word=VALUE_STATED)


def case_directory() -> tuple[CaseEntry, ...]:
    """Every case that has a public event, by slug; the number of queries does not grow with the cases."""
    return tuple(_entry(case) for case in with_surroundings(public_cases().order_by("slug")))


def holding_public() -> QuerySet[Event]:
    """The events of all cases that hold and that anyone may see, in the order of cases and recording."""
    return holding(Event.objects.filter(visibility=Visibility.PUBLIC.value)).order_by(
        "case__slug", "sequence"
    )


def holding(events: QuerySet[Event]) -> QuerySet[Event]:
    """Those of the events that hold: neither superseded nor withdrawn."""
    return events.filter(superseded_by__isnull=True).exclude(word=WITHDRAWN)


def _with_leaves(events: QuerySet[Event]) -> QuerySet[Event]:
    """Each with its leaf, and the event that it supersedes, without what is computed from the other columns."""
    return events.select_related("leaf", "supersedes").defer("canonical", "supersedes__canonical")


def with_surroundings(cases: QuerySet[Case]) -> QuerySet[Case]:
    """The same cases with procedures, parties, facilities with names, places and owners, and those related cases that
    are public, fetched."""
    facilities = Prefetch("facilities", queryset=with_directory(Facility.objects.order_by("slug")))
    related = Prefetch("related", queryset=public_cases())
    return cases.prefetch_related("procedures", "parties", related, facilities)


def public_cases() -> QuerySet[Case]:
    """The cases that have a public event."""
    public = holding(Event.objects.filter(visibility=Visibility.PUBLIC.value))
    return Case.objects.filter(Exists(public.filter(case=OuterRef("pk"))))


def _entry(case: Case) -> CaseEntry:
    facilities = list(case.facilities.all())
    return CaseEntry(
        slug=case.slug,
        name=", ".join(map(display_name, facilities)) or case.slug,
        annex=case.annex,
        record_kind=case.record_kind,
        procedures=tuple(sorted(one.procedure for one in case.procedures.all())),
        facilities=tuple(facility.slug for facility in facilities),
        related=tuple(sorted(other.slug for other in case.related.all())),
    )


def _preference(event: Event) -> tuple[int, int]:
    return rank(Confidence(event.confidence)), -event.sequence


def _utc_day(event: Event) -> date:
    return event.recorded_at.astimezone(UTC).date()
