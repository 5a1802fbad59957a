"""When something is alleged to have happened, as typed, in words. Plain Python."""

import re
from typing import Final

from django.utils.translation import gettext as _

from pliego.law.clauses import Language
from pliego.law.days import span_of
from pliego.law.words import date_text, word

_ISO: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


def when_text(typed: str, language: Language) -> str:
    """A day, month or year in ISO form as people write it; anything else as it was typed."""
    if not _ISO.fullmatch(typed):
        return typed
    try:
        span = span_of(typed)
    except ValueError:
        return typed
    if span.exact:
        return date_text(span.lo, language)
    if len(typed) == len("2023"):
        return typed
    month = word("months", language).split()[int(typed[5:7]) - 1]
    return _("{month} {year}").format(month=month, year=typed[:4])
