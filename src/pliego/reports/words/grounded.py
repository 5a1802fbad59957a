"""A sentence for readers together with what it rests on. Plain Python but for the words."""

from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise

from pliego.law.clauses import Source, clause, sources_of
from pliego.law.marks import Mark

LFT_516: Final = Source(
    "IDC-2017-02",
    "IDC Online, alcance de la prescripción laboral: LFT 516 to 519 (22 February 2017)",
    "https://idconline.mx/laboral/2017/02/22/alcance-de-la-prescripcin-laboral/amp",
)
LFT_518: Final = Source(
    "TAXEA-518",
    "Taxea, prescripción laboral: LFT 518 and 684-B",
    "https://taxea.com/prescripcion-laboral-como-se-calcula-el-plazo-para-acciones-por-despido",
)
LFT_519: Final = Source(
    "MCR-519",
    "MC Representantes Legales, tiempo para demandar: LFT 519",
    "http://mcrepresentanteslegales.jimdo.com/materias/derecho-laboral/tiempo-para-demandar-en-materia-laboral/",
)
EMERGENCY_CALLS: Final = Source(
    "NOVENTA-911",
    "Noventa Grados, sistema de emergencias 911 (13 January 2026)",
    "https://www.noventagrados.com.mx/politica/sistema-de-emergencias-911-aliado-de-las-y-los-michoacanos-ante-"
    "cualquier-eventualidad-ssp.htm",
)


@dataclass(frozen=True, slots=True)
class Grounded:
    """A sentence, the clauses of the law room it rests on, and sources read for it alone.

    `own` is the mark of what in it was read nowhere: it is remembered, or our reading. With none of these it tells how
    this product works, which is no question of law.
    """

    text: Promise
    rows: tuple[str, ...] = ()
    read: tuple[Source, ...] = ()
    own: Mark | None = None

    @property
    def mark(self) -> Mark | None:
        """How well it is verified: the weakest link. None for a sentence about this product."""
        links = [clause(row).mark for row in self.rows]
        links += [Mark.V] * len(self.read)
        links += [self.own] if self.own else []
        return Mark.weakest(*links) if links else None

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it was read, each place once."""
        found = (*(source for row in self.rows for source in sources_of(clause(row))), *self.read)
        return tuple(dict.fromkeys(found))
