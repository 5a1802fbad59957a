"""What a case page shows, as plain values: built at publication, rendered once for each language.

Texts are in the language that was active when the sheet was built. Dates are ISO 8601, perhaps reduced; an empty
text means that nothing is on record.
"""

from dataclasses import dataclass

from django.utils.safestring import SafeString

from pliego.observatory.own_words import Words
from pliego.observatory.timeline import Look


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A public source: its number on this page, its address, and the name of its host."""

    number: int
    address: str
    host: str


@dataclass(frozen=True, slots=True)
class FactValue:
    """A value with its way to the list and its confidence; `language` names that of a text quoted from the record.

    `source` stands beside values that need one of their own, such as figures and reasons.
    """

    text: str
    query: str = ""
    note: str = ""
    iso: str = ""
    language: str = ""
    source: SourceRef | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the facts column. `query` leads to the cases that share the value; `note` says how sure it is."""

    label: str
    values: tuple[FactValue, ...]


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event: when it happened and when it was recorded, what, who says so and how sure that is.

    `reference` is what to quote when reporting an error: `e` and its number in the record of the case.
    """

    reference: str
    iso: str
    recorded: str
    title: str
    detail: Words
    dating: str
    source: SourceRef | None
    confidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NormRow:
    """A norm that applies in this case: whom it concerns, its days and state, and the reasons folded beside it.

    `title` is whom it concerns and the act in a few words, `sentence` the rule where the title does not say it; days
    are in words; `address` leads to the rule among those of its procedure.
    """

    id: str
    title: str
    sentence: str
    cite: str
    address: str
    mark_text: str
    state: str
    verdict: str
    look: Look
    since: str
    until: str
    done: str
    why: SafeString


@dataclass(frozen=True, slots=True)
class NormGroup:
    """The norms of one instrument."""

    title: str
    norms: tuple[NormRow, ...]


@dataclass(frozen=True, slots=True)
class OtherNorms:
    """Norms that are only named: those in one state."""

    state: str
    rules: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One side of a conflict between sources."""

    iso: str
    detail: Words
    source: SourceRef | None
    confidence: str
    preferred: bool


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Sources that date or tell one act differently, the preferred claim first, and why it is preferred."""

    title: str
    claims: tuple[Claim, ...]
    because: str


@dataclass(frozen=True, slots=True)
class Flag:
    """Something on record that departs from the rules, in one sentence, and the event it concerns."""

    text: str
    event: str


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that someone says: the words, when they were said, and where that was read."""

    text: str
    iso: str = ""
    source: SourceRef | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says what: allegations, answers, findings. `silent` stands where nothing is on record."""

    speaker: str
    said: tuple[Said, ...]
    silent: str

    @property
    def shared(self) -> Said | None:
        """The day and source of all of it, where they are the same; else each line has its own."""
        return self.said[0] if len({(line.iso, line.source) for line in self.said}) == 1 else None


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step that a rule foresees: who, what, until when, under which article, and the address of the rule.

    `given` names the conditions of which one must hold, where the record leaves them open.
    """

    who: str
    what: str
    when: str
    given: str
    address: str
    cite: str


@dataclass(frozen=True, slots=True)
class Now:
    """Where the case stands: ended or not, in a sentence; what may come; last days passed with nothing on record."""

    ended: bool
    text: str
    steps: tuple[NextStep, ...]
    passed: tuple[NextStep, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """Another case at the same facility."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A case page in one language.

    `known_by` is the latest day by which anything on it was public, `recorded` the last day of recording.
    `not_computed` names procedures of the case that are not written as rules, `caution` warns of rules from memory;
    both are mostly empty.
    """

    slug: str
    name: str
    language: str
    computed_for: str
    known_by: str
    recorded: str
    summary: str
    not_computed: str
    caution: str
    now: Now
    facts: tuple[Fact, ...]
    timeline: SafeString
    norms: tuple[NormGroup, ...]
    waiting: tuple[OtherNorms, ...]
    flags: tuple[Flag, ...]
    events: tuple[EventRow, ...]
    conflicts: tuple[ConflictRow, ...]
    voices: tuple[Voice, ...]
    differences: tuple[str, ...]
    remedies: tuple[FactValue, ...]
    outcome: str
    figures: tuple[Fact, ...]
    related: tuple[Related, ...]
    sources: tuple[SourceRef, ...]
