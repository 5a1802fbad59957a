"""The record's own texts in Spanish and French: each belongs to a text, each text has both, no number is lost."""

import csv
import io
import re
from typing import Final

import pytest

from pliego.docket import own_words
from pliego.docket.own_words import in_language
from pliego.docket.shipped import FOLDER

PARTLY = ("petitioners", "facility_legal")
"""Columns of names, with words of ours among them."""

COUNTED: Final = {
    "eleventh": 11, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20, "twenty-first": 21,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-eighth": 28,
    "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31, "thirty-second": 32, "thirty-fifth": 35,
    "thirty-eighth": 38, "fortieth": 40, "forty-first": 41, "forty-fifth": 45,
}  # fmt: skip
"""Ordinals that Spanish and French write in figures."""


def rows(name: str) -> list[dict[str, str]]:
    text = (FOLDER / f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def texts() -> set[str]:
    """What pages show in our own words."""
    details = {row["detail"] for row in rows("rrm_case_events")}
    of_cases = {row[column] for row in rows("rrm_cases") for column in ("product", "decision_reason")}
    return (details | of_cases) - {""}


def partly() -> set[str]:
    return {text for row in rows("rrm_cases") for column in PARTLY for text in row[column].split("|")}


def numbers(text: str) -> list[str]:
    figures = re.findall(r"\d+(?:[.,]\d+)?", text)
    ordinals = [str(COUNTED[word]) for word in re.findall(r"[a-z-]+", text.lower()) if word in COUNTED]
    return sorted(figure.replace(",", ".") for figure in figures + ordinals)


def test_each_line_belongs_to_a_text_of_the_tables_and_is_in_order() -> None:
    lines = [row["en"] for row in rows("own_words")]
    assert set(lines) - texts() - partly() == set()
    assert lines == sorted(set(lines))


@pytest.mark.parametrize("language", ["es", "fr"])
def test_every_text_is_there_in_spanish_and_french(language: str) -> None:
    described = {text for text in partly() if re.search(r"\b(?:workers?|union|plant|source)\b", text)}
    assert described
    assert sorted(text for text in texts() | described if not in_language(text, language)) == []


@pytest.mark.parametrize("language", ["es", "fr"])
def test_r27_a_translation_has_the_numbers_of_the_text(language: str) -> None:
    different = [
        (row["en"], row[language])
        for row in rows("own_words")
        if numbers(row[language]) != numbers(row["en"])
    ]
    assert different == []


def test_allegations_and_presumptions_stay_what_they_are() -> None:
    for row in rows("own_words"):
        if "alleged" in row["en"].lower():
            assert re.search(r"\balega|\bpresunt", row["es"].lower()), row
            assert re.search(r"\ballégu", row["fr"].lower()), row


def test_a_text_of_no_table_has_no_translation() -> None:
    assert in_language("Mexico agreed the same day", "es") == "México aceptó el mismo día"
    assert in_language("Mexico agreed the same day.", "es") is None
    assert in_language("Mexico agreed the same day.", "en") == "Mexico agreed the same day."


def test_the_shipped_file_has_no_problem() -> None:
    assert own_words.problems() == ()
