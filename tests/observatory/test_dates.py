"""Dates are printed at the precision that the record has, as people write them."""

import pytest
from django.utils.translation import override

from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.law.words import date_text
from pliego.observatory.dates import in_words, time_tag, when


@pytest.mark.parametrize(
    ("iso", "language", "words"),
    [
        ("2023-06-16", "en", "16 June 2023"),
        ("2023-06-16", "es", "16 de junio de 2023"),
        ("2023-06-16", "fr", "16 juin 2023"),
        ("2023-06-01", "fr", "1er juin 2023"),
        ("2023-06-01", "es", "1 de junio de 2023"),
        ("2023-06", "en", "June 2023"),
        ("2023-06", "es", "junio de 2023"),
        ("2023-08", "fr", "août 2023"),
        ("2026", "es", "2026"),
        ("", "es", ""),
    ],
)
def test_a_date_is_written_at_its_precision(iso: str, language: str, words: str) -> None:
    assert in_words(iso, language) == words


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_is_written_as_the_law_room_writes_it(month: int, language: Language) -> None:
    for number in ("01", "02", "28"):
        iso = f"2024-{month:02}-{number}"
        assert in_words(iso, language.value) == date_text(day(iso), language)


@pytest.mark.parametrize(
    ("iso", "language", "words"),
    [
        ("2023-06-16", "en", "on 16 June 2023"),
        ("2023-06", "en", "in June 2023"),
        ("2023-06-16", "es", "el 16 de junio de 2023"),
        ("2023", "es", "en 2023"),
        ("2023-06-16", "fr", "le 16 juin 2023"),
    ],
)
def test_a_date_fits_into_a_sentence(iso: str, language: str, words: str) -> None:
    assert when(iso, language) == words


def test_a_date_on_a_page_keeps_its_iso_form_for_machines() -> None:
    with override("es"):
        assert time_tag("2023-06") == '<time datetime="2023-06">junio de 2023</time>'
