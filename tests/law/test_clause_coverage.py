"""Every clause is encoded by a norm, kept as a rule of counting, or excused with a reason; never both."""

from pliego.law import CLAUSES, PROCEDURES, Mark
from pliego.law.procedures import RULES_OF_COUNTING

ENCODED = {row for procedure in PROCEDURES.values() for norm in procedure.norms for row in norm.rows}
EXCUSED = {row: why for procedure in PROCEDURES.values() for row, why in procedure.excused.items()}
ENCODED_ELSEWHERE = {"G-06", "I-10"}
"""Rows of the Annex that are duties and powers of domestic law: excused there, encoded in the other procedure."""


def test_every_clause_is_encoded_or_excused_with_a_reason() -> None:
    known = ENCODED | EXCUSED.keys() | RULES_OF_COUNTING.keys()
    assert sorted(CLAUSES.keys() - known) == []
    assert sorted(known - CLAUSES.keys()) == []
    assert [row for row, why in (EXCUSED | dict(RULES_OF_COUNTING)).items() if len(why) < 15] == []


def test_no_clause_is_both_encoded_and_excused() -> None:
    assert ENCODED & EXCUSED.keys() == ENCODED_ELSEWHERE
    assert not (ENCODED | EXCUSED.keys()) & RULES_OF_COUNTING.keys()


def test_no_norm_is_surer_than_the_weakest_clause_it_rests_on() -> None:
    surer = {
        norm.id: norm.mark.value
        for procedure in PROCEDURES.values()
        for norm in procedure.norms
        if norm.mark.weakness < Mark.weakest(*(CLAUSES[row].mark for row in norm.rows)).weakness
    }
    assert surer == {}


def test_norms_have_ids_of_their_own_and_a_citation() -> None:
    norms = [norm for procedure in PROCEDURES.values() for norm in procedure.norms]
    assert len({norm.id for norm in norms}) == len(norms)
    assert all(norm.cite and norm.rows and norm.says.endswith(".") for norm in norms)
