"""The card of anything in the law that has an id."""

from pliego.law import CLAUSES, PROCEDURES, Language
from pliego.law.readings_table import QUESTIONS
from pliego.site.commands.clause_cards import clause_card, question_card
from pliego.site.commands.norm_cards import norm_card, procedure_card

NORMS = {norm.id: (norm, procedure) for procedure in PROCEDURES.values() for norm in procedure.norms}


def known_ids() -> tuple[str, ...]:
    """Everything that has a card. The ids of procedures, norms, clauses and questions never meet."""
    return (*PROCEDURES, *NORMS, *CLAUSES, *QUESTIONS)


def card(name: str, language: Language) -> str:
    """The card of an id. Raises `KeyError` for an id that is not among the known ones."""
    if name in PROCEDURES:
        return procedure_card(PROCEDURES[name], language)
    if name in NORMS:
        return norm_card(*NORMS[name], language)
    return (
        clause_card(CLAUSES[name], language) if name in CLAUSES else question_card(QUESTIONS[name], language)
    )
