"""What a petition tells on the tests of coverage, assessed by law. Plain Python."""

from collections.abc import Collection
from dataclasses import dataclass

from pliego.law.admissibility import Assessment, ContradictionError, assess
from pliego.petitions.petition import Answer, Petition


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
    known = {
        told.fact: told.answer is Answer.YES for told in petition.answers if told.answer is not Answer.UNKNOWN
    }
    unknown = {told.fact for told in petition.answers if told.answer is Answer.UNKNOWN}
    procedure = petition.instrument.procedure
    try:
        return Coverage(assess(procedure, known, unknown | set(skipped)))
    except ContradictionError as fault:
        return Coverage(assess(procedure, {}, skipped), fault.facts)
