"""The texts of the tables in Spanish and French: each belongs to a text, and a text without its own falls back."""

import csv
import re
from pathlib import Path

from pliego.agreement import own_words
from pliego.agreement.checking import problems
from pliego.agreement.definitions import definitions
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.own_words import in_language
from pliego.agreement.series import series_of
from pliego.agreement.tariffs import assignments, events

CELLS = {
    "bodies": ("name", "mandate", "meeting_duty", "status_note"),
    "commitments": ("text", "due_or_recurrence", "indicator", "status"),
    "disputes": ("name", "subject", "chapter", "outcome", "status"),
    "review_2026": ("event", "status"),
    "review_acts": ("event",),
    "labor_reform": ("text",),
    "indicators": ("note",),
    "wages": ("note",),
}
"""The columns of each table whose texts pages show."""

PARTLY = {"disputes": ("respondent",), "review_2026": ("docket_or_reference",)}
"""Columns of codes and citations, which are the same in every language, with words among them."""


def plain(name: str) -> list[dict[str, str]]:
    with (SHIPPED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells() -> set[str]:
    """Every text that stands in a column that pages show."""
    return {
        row[column].strip() for name, columns in CELLS.items() for row in plain(name) for column in columns
    }


def cells_with_words() -> set[str]:
    """Every text of a column that holds words here and there."""
    return {
        row[column].strip() for name, columns in PARTLY.items() for row in plain(name) for column in columns
    }


def parts_of_notes() -> set[str]:
    """What pages show of the notes beside figures, and what tariff events say."""
    of_events = events(tables().indicators, assignments())
    figures = [
        one for series in series_of(tables().indicators, definitions()).values() for one in series.figures
    ]
    return {one.other_words for one in figures} | {
        text for one in of_events for text in (one.detail, one.row.name)
    }


def folder_with(folder: Path, lines: str) -> Path:
    (folder / own_words.FILE).write_text(f"en,es,fr\n{lines}", encoding="utf-8")
    return folder


def test_each_line_belongs_to_a_text_of_the_tables() -> None:
    texts = [row["en"] for row in plain("own_words")]
    assert set(texts) - cells() - cells_with_words() - parts_of_notes() == set()
    assert texts == sorted(set(texts))


def test_a_text_is_told_in_the_language_asked_for() -> None:
    assert in_language("annual", "es") == "anual"
    assert in_language("annual", "fr") == "annuelle"
    assert in_language("annual", "en") == "annual"


def test_a_corrected_text_has_no_translation_until_one_is_written(tmp_path: Path) -> None:
    assert in_language("annual, at least", "es") is None
    folder = folder_with(tmp_path, '"annual, at least","anual, al menos",\n')
    assert in_language("annual, at least", "es", folder) == "anual, al menos"
    assert in_language("annual, at least", "fr", folder) is None


def test_what_holds_no_letter_is_the_same_in_every_language() -> None:
    assert in_language("2025-2028", "es") == in_language("2025-2028", "fr") == "2025-2028"


def test_an_edit_is_read_at_once(tmp_path: Path) -> None:
    assert in_language("annual", "es", folder_with(tmp_path, "annual,cada año,\n")) == "cada año"
    assert in_language("annual", "es", folder_with(tmp_path, "annual,una vez al año,\n")) == "una vez al año"


def test_a_file_at_fault_is_told_and_passed_over_for_the_shipped_one(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "annual,a,b\nannual,c,d\n")
    (problem,) = problems(folder)
    assert (problem.file, problem.line, problem.column) == ("own_words.csv", 3, "en")
    assert in_language("annual", "es", folder) == "anual"


_THOUSANDS = re.compile(r"(?<=\d)[ ,.\u202f\xa0](?=\d{3}(?!\d))")
_DATE = re.compile(r"(\d{4})-(?:0[1-9]|1[0-2])(-\d\d)?(?![\d-])")


def numbers(text: str) -> list[int]:
    """The numbers of a text, without the months, which a language may write as words."""
    whole = _DATE.sub(lambda date: f"{date[1]} {(date[2] or '')[1:]}", _THOUSANDS.sub("", text))
    return sorted(map(int, re.findall(r"\d+", whole)))


def test_r27_a_translation_has_the_numbers_of_the_text() -> None:
    different = [
        (row["en"], row[language])
        for row in plain("own_words")
        for language in ("es", "fr")
        if row[language] and numbers(row[language]) != numbers(row["en"])
    ]
    assert different == []


def test_every_text_of_the_tables_is_there_in_spanish_and_french() -> None:
    in_spanish_already = {row["name"] for row in plain("bodies") if row["name_es"]}
    told_in_words_of_the_pages = {"not measurable", "done", "noted", "unverified"}
    missing = sorted(
        (text, language)
        for text in (cells() | parts_of_notes()) - told_in_words_of_the_pages
        for language in ("es", "fr")
        if in_language(text, language) is None and not (language == "es" and text in in_spanish_already)
    )
    assert missing == []
