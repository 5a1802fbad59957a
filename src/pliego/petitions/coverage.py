"""What a petition tells on the tests of coverage, assessed by law. Plain Python."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from pliego.law.admissibility import Assessment, ContradictionError, assess
from pliego.petitions.petition import Answer, Instrument, Petition


@dataclass(frozen=True, slots=True)
class Coverage:
    """The assessment of what was told. `clash` names answers that cannot be so together; none is then used."""

    assessment: Assessment
    clash: tuple[str, ...] = ()

    @property
    def next_fact(self) -> str:
        """The fact to ask for now; empty once the outcome is settled, or nothing more is worth asking."""
        order = self.assessment.order
        return order[0].fact if order and not self.clash else ""


def coverage_of(petition: Petition, skipped: Collection[str] = ()) -> Coverage:
    """Whether what was told is within the mechanism. `skipped` are facts not to be asked for again."""
    known = frozenset(
        (told.fact, told.answer is Answer.YES)
        for told in petition.answers
        if told.answer is not Answer.UNKNOWN
    )
    unknown = frozenset(told.fact for told in petition.answers if told.answer is Answer.UNKNOWN)
    return _assessed(petition.instrument, known, unknown | frozenset(skipped))


@lru_cache(maxsize=128)
def _assessed(
    instrument: Instrument, known: frozenset[tuple[str, bool]], skipped: frozenset[str]
) -> Coverage:
    """A page asks several times for the same. What is kept here is yes and no, and names nobody."""
    try:
        return Coverage(assess(instrument.procedure, dict(sorted(known)), skipped))
    except ContradictionError as fault:
        return Coverage(assess(instrument.procedure, {}, skipped), fault.facts)
