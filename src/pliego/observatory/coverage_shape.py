"""What the page about coverage shows, as plain values. Plain Python: no Django, no database."""

from dataclasses import dataclass

from pliego.law.admissibility import Verdict
from pliego.law.clauses import Source
from pliego.law.marks import Mark


@dataclass(frozen=True, slots=True)
class Choice:
    """A procedure that can be asked about, and its address."""

    title: str
    query: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with the answer given to it, and the address without that answer."""

    question: str
    answer: str
    without: str


@dataclass(frozen=True, slots=True)
class Said:
    """What one speaker said: an ISO day or "", a mark, sources."""

    speaker: str
    day: str
    says: str
    mark: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A point of a published panel proceeding, with both sides and the panel."""

    name: str
    case: str
    annex: str
    determined: str
    determined_mark: str
    published: str
    point: str
    said: tuple[Said, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionLink:
    """An open question of law."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class TermLink:
    """A term of the glossary that a sentence uses."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The question to answer now: the fact, what it means, the rule that needs it, and the answers before it.

    `number` counts from 1; at most `most` questions are asked in all.
    """

    fact: str
    text: str
    help: str
    rule: str
    cite: str
    before: tuple[tuple[str, str], ...]
    number: int
    most: int
    terms: tuple[TermLink, ...]
    views: tuple[View, ...]


@dataclass(frozen=True, slots=True)
class TestLine:
    """One test with its answer; `why` is HTML, escaped, from the engine.

    A view that bears on several tests stands in full under the first; the others name that test in `told_under`.
    """

    id: str
    verdict: Verdict
    answer: str
    says: str
    cite: str
    mark: str
    why: str
    settles: tuple[str, ...]
    terms: tuple[TermLink, ...]
    views: tuple[View, ...]
    told_under: tuple[tuple[str, str], ...]
    questions: tuple[QuestionLink, ...]


@dataclass(frozen=True, slots=True)
class RouteLine:
    """A route that is open."""

    name: str
    serves: str
    caution: str
    because: tuple[str, ...]
    cite: str
    mark: str
    address: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """What the page shows for an address."""

    procedures: tuple[Choice, ...]
    answered: tuple[Answered, ...]
    again: str
    clash: tuple[str, ...]
    asked: Asked | None
    outcome: Verdict
    outcome_text: str
    mark: str
    tests: tuple[TestLine, ...]
    routes: tuple[RouteLine, ...]

    @property
    def decided(self) -> bool:
        """Whether the answer stands: settled, or nothing more is worth asking."""
        return self.outcome is not Verdict.UNSETTLED or (self.asked is None and not self.clash)

    @property
    def deciding(self) -> tuple[TestLine, ...]:
        """The tests for which the claim is outside; one from weak memory decides nothing."""
        return tuple(
            test for test in self.tests if test.verdict is Verdict.NO and test.mark != Mark.M_MINUS.value
        )
