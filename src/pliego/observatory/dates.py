"""Dates in the reader's language, at the precision that the record has.

A date of the record is ISO 8601 text, perhaps reduced: `2023-06-16`, `2023-06` or `2023`.
"""

from typing import Final

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.law.words import date_text, word

_MONTH: Final = {"en": "{month} {year}", "es": "{month} de {year}", "fr": "{month} {year}"}


def in_words(iso: str, language: str) -> str:
    """The date as a person writes it: *16 de junio de 2023*, *June 2023*, *2023*. Empty text stays empty."""
    match iso.split("-"):
        case [year, month]:
            name = word("months", Language(language)).split()[int(month) - 1]
            return _MONTH[language].format(month=name, year=year)
        case [_, _, _]:
            return date_text(day(iso), Language(language))
    return iso


_ON: Final = {"en": ("on {}", "in {}"), "es": ("el {}", "en {}"), "fr": ("le {}", "en {}")}


def when(iso: str, language: str) -> str:
    """The date as part of a sentence: *on 16 June 2023*, *en junio de 2023*, *le 16 juin 2023*."""
    by_day, roughly = _ON[language]
    return (by_day if len(iso) == 10 else roughly).format(in_words(iso, language))


def time_tag(iso: str) -> SafeString:
    """The date in the active language inside `<time>`, whose `datetime` keeps the ISO form."""
    return format_html('<time datetime="{}">{}</time>', iso, in_words(iso, (get_language() or "en")[:2]))
