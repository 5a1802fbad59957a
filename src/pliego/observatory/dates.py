"""Dates in the reader's language, at the precision that the record has.

A date of the record is ISO 8601 text, perhaps reduced: `2023-06-16`, `2023-06` or `2023`.
"""

from typing import Final

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

_MONTHS: Final = {
    "en": ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio",
           "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin",
           "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
}  # fmt: skip
_DAY: Final = {"en": "{d} {m} {y}", "es": "{d} de {m} de {y}", "fr": "{d} {m} {y}"}
_MONTH: Final = {"en": "{m} {y}", "es": "{m} de {y}", "fr": "{m} {y}"}


def in_words(iso: str, language: str) -> str:
    """The date as a person writes it: *16 de junio de 2023*, *June 2023*, *2023*. Empty text stays empty."""
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    month = _MONTHS[language][int(parts[1]) - 1]
    if len(parts) == 2:
        return _MONTH[language].format(m=month, y=parts[0])
    number = parts[2].lstrip("0")
    first = "1er" if language == "fr" and number == "1" else number
    return _DAY[language].format(d=first, m=month, y=parts[0])


_ON: Final = {"en": ("on {}", "in {}"), "es": ("el {}", "en {}"), "fr": ("le {}", "en {}")}


def when(iso: str, language: str) -> str:
    """The date as part of a sentence: *on 16 June 2023*, *en junio de 2023*, *le 16 juin 2023*."""
    by_day, roughly = _ON[language]
    return (by_day if len(iso) == 10 else roughly).format(in_words(iso, language))


def time_tag(iso: str) -> SafeString:
    """The date in the active language inside `<time>`, whose `datetime` keeps the ISO form."""
    return format_html('<time datetime="{}">{}</time>', iso, in_words(iso, (get_language() or "en")[:2]))
