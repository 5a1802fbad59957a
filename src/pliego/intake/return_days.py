"""A day that somebody wrote in their own words, read where it can be read surely. Without Django."""

import re
from contextlib import suppress
from datetime import date
from typing import Final

_MONTHS: Final = (
    ("enero", "january", "janvier"),
    ("febrero", "february", "février"),
    ("marzo", "march", "mars"),
    ("abril", "april", "avril"),
    ("mayo", "may", "mai"),
    ("junio", "june", "juin"),
    ("julio", "july", "juillet"),
    ("agosto", "august", "août"),
    ("septiembre", "september", "septembre"),
    ("octubre", "october", "octobre"),
    ("noviembre", "november", "novembre"),
    ("diciembre", "december", "décembre"),
)
_NUMBER_OF: Final = {
    name: number for number, names in enumerate(_MONTHS, 1) for name in (*names, names[0][:3])
}
_ISO: Final = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_FIGURES: Final = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_WORDS: Final = re.compile(r"\b(\d{1,2})(?:º|er)?\s+(?:de\s+)?([^\W\d_]+)\.?,?\s+(?:del?\s+)?(\d{4})\b")


def day_in(text: str) -> str:
    """The ISO date of the one day that the text names with its year; empty where it names none surely.

    Of figures that could also be read with the month first none is sure.
    """
    small = text.lower()
    found = [(year, month, day) for year, month, day in _ISO.findall(small)]
    found += [(year, _NUMBER_OF.get(month, 0), day) for day, month, year in _WORDS.findall(small)]
    found += [
        (year, month, day) for day, month, year in _FIGURES.findall(small) if int(day) > 12 or day == month
    ]
    days = set()
    for year, month, day in found:
        with suppress(ValueError):
            days.add(date(int(year), int(month), int(day)).isoformat())
    return days.pop() if len(days) == 1 else ""
