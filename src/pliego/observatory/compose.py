"""From a public case to the parts of its page, in the active language. The norms come from `norm_rows`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode, urlsplit

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pliego.law.acts import Role
from pliego.observatory import labels
from pliego.observatory.narrative import country, dated_in_words, decided_on, described, government, last_step
from pliego.observatory.own_words import plain as told_plainly
from pliego.observatory.own_words import words as words_of_record
from pliego.observatory.public_case import PublicCase, PublicEvent, Value
from pliego.observatory.sheet import EventRow, Fact, FactValue, Said, SourceRef, Voice


class Sources:
    """The sources of one page, numbered in the order in which they are first used."""

    def __init__(self) -> None:
        self._by_address: dict[str, SourceRef] = {}

    def ref(self, address: str) -> SourceRef | None:
        """The reference for an address; nothing for an empty one."""
        if not address:
            return None
        known = self._by_address
        if address not in known:
            host = (urlsplit(address).hostname or address).removeprefix("www.")
            known[address] = SourceRef(len(known) + 1, address, host)
        return known[address]

    @property
    def listed(self) -> tuple[SourceRef, ...]:
        """All of them, by number."""
        return tuple(self._by_address.values())


def _query(facet: str, value: str) -> str:
    return "?" + urlencode({facet: value})


def _note(value: Value) -> str:
    """How sure a value is, said only where it was not read in a source."""
    return "" if value.confidence == "V" else str(labels.CONFIDENCE[value.confidence])


def _linked(
    case: PublicCase, field: str, facet: str, words: labels.Labels | None = None
) -> tuple[FactValue, ...]:
    return tuple(
        FactValue(
            str(words.get(value.text, value.text)) if words else value.text,
            _query(facet, value.text),
            _note(value),
        )
        for value in case.fields.get(field, ())
    )


def _plain(case: PublicCase, field: str, words: labels.Labels | None = None) -> tuple[FactValue, ...]:
    return tuple(
        FactValue(str(words.get(value.text, value.text)) if words else value.text, note=_note(value))
        for value in case.fields.get(field, ())
    )


def _worded(case: PublicCase, field: str, language: str) -> tuple[FactValue, ...]:
    """Values that the record puts in its own English words."""
    return tuple(
        FactValue(told.text, note=_note(value), language=told.language)
        for value in case.fields.get(field, ())
        for told in (words_of_record(value.text, language),)
    )


def _legal_names(case: PublicCase, language: str) -> tuple[FactValue, ...]:
    """Names as they are, but for what the record adds to one."""
    return tuple(
        FactValue(told_plainly(value.text, language), note=_note(value))
        for value in case.fields.get("facility_legal", ())
    )


def _dated(event: PublicEvent | None) -> tuple[FactValue, ...]:
    return (FactValue("", iso=event.iso),) if event else ()


def _owner(case: PublicCase) -> tuple[FactValue, ...]:
    lands = ", ".join(country(code) for code in case.values("parent_country"))
    return tuple(
        FactValue(f"{owner.text} ({lands})" if lands else owner.text, note=_note(owner))
        for owner in case.fields.get("parent_company", ())
    )


def _petitioners(case: PublicCase, language: str) -> tuple[FactValue, ...]:
    """Petitioners by name; those whom the record only describes are translated, or quoted in its words."""
    return tuple(
        FactValue(
            told.text,
            _query("petitioner", value.text),
            _note(value),
            language=told.language if described(value.text) else "",
        )
        for value in case.fields.get("petitioners", ())
        for told in (words_of_record(value.text, language),)
    )


def _reasons(case: PublicCase, sources: Sources, language: str) -> tuple[FactValue, ...]:
    """The stated reasons, each with its source; where there is none, the page says so."""
    stated = tuple(
        FactValue(
            told.text,
            note=str(labels.CONFIDENCE[value.confidence]),
            language=told.language,
            source=sources.ref(value.source),
        )
        for value in case.reasons
        for told in (words_of_record(value.text, language),)
    )
    return stated or (FactValue(str(labels.REASON[case.reason])),)


def facts(case: PublicCase, sources: Sources, language: str) -> tuple[Fact, ...]:
    """The narrow column: who, where, when. Lines without a value are left out."""
    lines = (
        (_("Legal name"), _legal_names(case, language)),
        (_("State"), _linked(case, "state", "state")),
        (_("Municipality"), _plain(case, "municipality")),
        (_("Owner"), _owner(case)),
        (_("Sector"), _linked(case, "sector", "sector", labels.SECTOR)),
        (_("Product"), _worded(case, "product", language)),
        (_("Petitioners"), _petitioners(case, language)),
        (_("Request no."), _plain(case, "us_ordinal")),
        (_("Petition"), _dated(case.first("petition_filed"))),
        (_("Request for review"), _dated(case.first("review_requested"))),
        (_("Reason for taking or leaving the case"), _reasons(case, sources, language)),
    )
    return tuple(Fact(label, values) for label, values in lines if values)


_FIGURES: Final = (
    ("workers_at_facility", gettext_lazy("Workers at the facility")),
    ("workers_benefited", gettext_lazy("Workers benefited")),
    ("workers_reinstated", gettext_lazy("Workers reinstated or offered it")),
    ("workers_dismissed_remedied", gettext_lazy("Dismissed workers reinstated or paid off")),
    ("back_pay_usd", gettext_lazy("Back pay, US dollars")),
)


def figures(case: PublicCase, sources: Sources) -> tuple[Fact, ...]:
    """Numbers as the sources print them, each with its source and how sure it is."""
    return tuple(
        Fact(
            str(label),
            tuple(
                FactValue(
                    number_format(int(value.text), force_grouping=True),
                    note=str(labels.CONFIDENCE[value.confidence]),
                    source=sources.ref(value.source),
                )
                for value in case.fields[field]
            ),
        )
        for field, label in _FIGURES
        if case.fields.get(field)
    )


def events(case: PublicCase, sources: Sources, language: str) -> tuple[EventRow, ...]:
    """What is on record, the earliest first; undated events come last."""
    undated = tuple(event for event in case.events if not event.iso)
    return tuple(_event_row(event, sources, language) for event in (*case.dated, *undated))


def _event_row(event: PublicEvent, sources: Sources, language: str) -> EventRow:
    return EventRow(
        reference=event.reference,
        iso=event.iso,
        recorded=event.recorded,
        title=str(labels.EVENT.get(event.word, event.word)),
        detail=words_of_record(event.detail, language),
        dating=str(labels.DATING.get(event.dating, "")),
        source=sources.ref(event.source),
        confidence=_known_how(event),
    )


def _known_how(event: PublicEvent) -> str:
    """How well an event is known; where it names no source, whoever recorded it answers for it."""
    recorded_by_office = event.confidence == "V" and not event.source
    return (
        _("recorded by an office in this case")
        if recorded_by_office
        else str(labels.CONFIDENCE[event.confidence])
    )


_NO_REPLY: Final = gettext_lazy("No reply on record.")


def voices(case: PublicCase, sources: Sources) -> tuple[Voice, ...]:
    """Who says what: the allegations, and beside them the answers of the government, the facility and the panel."""
    return (
        _alleged(case, sources),
        _government(case, sources),
        _facility(case, sources),
        *_panel(case, sources),
    )


def _alleged(case: PublicCase, sources: Sources) -> Voice:
    by_government = case.text("self_initiated") == "yes"
    speaker = (
        _("Alleged by %(government)s") % {"government": government(case.complainant, Role.COMPLAINANT)}
        if by_government
        else _("Alleged by the petitioners")
    )
    since = case.opened if by_government else case.first("petition_filed")
    said = _coded(case, "allegations", labels.ALLEGATION, since, sources)
    return Voice(speaker, said, _("The sources do not say what was alleged."))


def _coded(
    case: PublicCase, field: str, words: labels.Labels, dated: PublicEvent | None, sources: Sources
) -> tuple[Said, ...]:
    """Coded statements in words, with the day of the step that carried them."""
    return tuple(
        Said(str(words.get(value.text, value.text)), dated.iso if dated else "", sources.ref(value.source))
        for value in case.fields.get(field, ())
    )


def _step(event: PublicEvent | None, sources: Sources) -> tuple[Said, ...]:
    """A step that is on record, for want of a coded statement of what it said."""
    return (Said(str(labels.EVENT[event.word]), event.iso, sources.ref(event.source)),) if event else ()


def _replies(case: PublicCase, field: str, sources: Sources) -> tuple[Said, ...]:
    """Replies word for word, each with its own day."""
    return tuple(
        Said(value.text, value.iso, sources.ref(value.source)) for value in case.fields.get(field, ())
    )


def _government(case: PublicCase, sources: Sources) -> Voice:
    answered, reported = case.first("review_accepted", "review_declined"), case.first("review_reported")
    return Voice(
        speaker=_("Answer of %(government)s") % {"government": government(case.respondent, Role.RESPONDENT)},
        said=(
            *(
                _coded(case, "mexico_response", labels.RESPONSE, answered, sources)
                or _step(answered, sources)
            ),
            *(_coded(case, "mexico_finding", labels.FINDING, reported, sources) or _step(reported, sources)),
            *_replies(case, "respondent_reply", sources),
        ),
        silent=str(_NO_REPLY) if case.first("review_requested") else _not_asked(case),
    )


def _not_asked(case: PublicCase) -> str:
    """Nobody owes an answer to a request that was not made."""
    asked = government(case.respondent, Role.RESPONDENT)
    return _("No request was made to %(government)s.") % {"government": asked}


def _facility(case: PublicCase, sources: Sources) -> Voice:
    return Voice(_("Reply of the facility"), _replies(case, "facility_reply", sources), str(_NO_REPLY))


def _panel(case: PublicCase, sources: Sources) -> Iterator[Voice]:
    determined = case.first("panel_determined", "panel_published")
    said = _coded(case, "panel_result", labels.PANEL_RESULT, determined, sources)
    if said:
        yield Voice(_("Answer of the panel"), said, str(_NO_REPLY))


def remedies(case: PublicCase) -> tuple[FactValue, ...]:
    """The remedies that sources name."""
    return _plain(case, "remedies", labels.REMEDY)


def outcome(case: PublicCase) -> str:
    """The outcome in a few words."""
    return str(labels.OUTCOME[case.outcome])


def state_line(case: PublicCase, language: str) -> str:
    """Where the case stands, in one line: its outcome if it has ended, else its last step on record."""
    if case.ended:
        day = decided_on(case)
        return f"{outcome(case)} ({dated_in_words(day, language)})" if day else outcome(case)
    return _("Last step on record: %(step)s") % {"step": last_step(case, language)}


@dataclass(frozen=True, slots=True)
class Card:
    """A case in a list: its name and address, where it is, its sector, when it began, and where it stands."""

    slug: str
    name: str
    about: str
    iso: str
    requested: bool
    state: str


def card(case: PublicCase, language: str) -> Card:
    """The card of a case in lists."""
    sector = (str(labels.SECTOR.get(value, value)) for value in case.values("sector"))
    return Card(
        slug=case.slug,
        name=case.name,
        about=" · ".join(part for part in (", ".join(case.values("state")), *sector) if part),
        iso=case.opened.iso if case.opened else "",
        requested=case.opened is not None and case.opened.word == "review_requested",
        state=state_line(case, language),
    )
