"""The clauses: complete, sourced, honest about their marks, and the same in three languages."""

import re

import pytest

from pliego.law.clauses import BLOCKS as CLAUSE_BLOCKS
from pliego.law.clauses import (
    CLAUSES,
    DAY_COUNTING,
    SOURCES,
    US_DOMESTIC,
    USMCA_31_A,
    Language,
    clause,
    sources_of,
)
from pliego.law.clauses.shape import Clause
from pliego.law.clauses.usmca_31_b import USMCA_31_B
from pliego.law.marks import Mark

EVERY = tuple(CLAUSES.values())
BLOCKS = {"A": 13, "B": 9, "C": 14, "D": 7, "E": 3, "F": 7, "G": 7, "H": 2, "I": 11, "J": 6, "K": 4, "L": 1}
COUNTED = re.compile(r"(\d+) (?:calendar |business |clear |names )?(?:days?|months?|years?|per list)")
LONGEST_SENTENCE = 36


def of(row: Clause) -> str:
    return row.id


def numbered(letters: str, count: int) -> list[str]:
    return [f"{letters}-{place:02d}" for place in range(1, count + 1)]


def test_annex_31_a_has_every_row_in_the_order_of_its_articles() -> None:
    expected = [row for letter, count in BLOCKS.items() for row in numbered(letter, count)]
    assert [row.id for row in USMCA_31_A] == expected


def test_the_domestic_procedure_has_every_row() -> None:
    expected = numbered("US", 38)
    expected[31:31] = ["US-31a", "US-31b"]
    expected.insert(expected.index("US-33"), "US-32a")
    assert [row.id for row in US_DOMESTIC] == expected


def test_day_counting_and_rules_of_procedure_have_every_row() -> None:
    assert [row.id for row in DAY_COUNTING] == numbered("DC", 14) + numbered("RP", 4)


def test_annex_31_b_and_what_comes_before_it_have_every_row() -> None:
    annex = [f"B{place}" for place in range(1, 15)]
    assert [row.id for row in USMCA_31_B] == annex + numbered("CA", 9) + numbered("MX", 9)


def test_no_id_is_used_twice() -> None:
    assert len(CLAUSES) == sum(len(rows) for _, rows in CLAUSE_BLOCKS)


@pytest.mark.parametrize("row", EVERY, ids=of)
def test_a_clause_resolves_its_sources_and_a_verified_one_has_some(row: Clause) -> None:
    assert [source.key for source in sources_of(row)] == list(row.sources)
    assert row.mark is not Mark.V or row.sources, "a verified clause names where it was verified"
    assert row.mark is not Mark.P or row.sources or "no source" in row.mark_note.lower()


@pytest.mark.parametrize("row", EVERY, ids=of)
def test_a_mark_stronger_than_a_part_of_its_row_says_why(row: Clause) -> None:
    named = [Mark(found) for found in re.findall(r"(?<![\w-])(M\+|M-|V|P)(?![\w-])", row.mark_note)]
    assert row.mark is Mark.weakest(row.mark, *named) or f"Taken as {row.mark.value}:" in row.mark_note


def test_a_source_has_a_title_and_a_web_address_or_none() -> None:
    assert all(key == source.key and source.title for key, source in SOURCES.items())
    addresses = [source.address for source in SOURCES.values() if source.address]
    assert all(re.fullmatch(r"https?://\S+", address) for address in addresses)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("row", EVERY, ids=of)
def test_a_paraphrase_is_one_plain_sentence_in_each_language(row: Clause, language: Language) -> None:
    sentence = row.says.into(language)
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0
    assert 3 < len(sentence.split()) <= LONGEST_SENTENCE


def test_the_three_languages_differ() -> None:
    assert all(len({row.says.en, row.says.es, row.says.fr}) == 3 for row in EVERY)


@pytest.mark.parametrize("row", [row for row in EVERY if COUNTED.search(row.limit)], ids=of)
@pytest.mark.parametrize("language", Language)
def test_the_numbers_of_a_limit_stand_in_its_paraphrase(row: Clause, language: Language) -> None:
    written = set(re.findall(r"\d+", row.says.into(language)))
    assert set(COUNTED.findall(row.limit)) <= written


@pytest.mark.parametrize(
    ("clause_id", "unit"),
    [("D-03", "business"), ("E-01", "business"), ("F-02", "business"), ("I-01", "business")],
)
def test_business_days_stay_business_days_in_every_language(clause_id: str, unit: str) -> None:
    row = clause(clause_id)
    assert f"{unit} day" in row.limit
    assert "business day" in row.says.en
    assert "días hábiles" in row.says.es
    assert "jours ouvrables" in row.says.fr


def test_known_marks_stand_as_the_sources_allow() -> None:
    expected = {"C-03": "V", "C-08": "P", "C-09": "M+", "C-10": "P", "D-03": "P", "I-06": "V", "I-09": "M-"}
    assert {row: clause(row).mark.value for row in expected} == expected


def test_the_weakest_mark_decides_and_an_empty_chain_is_verified() -> None:
    assert list(Mark) == [Mark.V, Mark.P, Mark.M_PLUS, Mark.M_MINUS]
    assert Mark.weakest(Mark.V, Mark.M_PLUS, Mark.P) is Mark.M_PLUS
    assert Mark.weakest(Mark.P, Mark.M_MINUS) is Mark.M_MINUS
    assert Mark.weakest() is Mark.V


def test_an_unknown_clause_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="Z-99"):
        clause("Z-99")
