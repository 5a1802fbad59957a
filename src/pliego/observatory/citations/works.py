"""What can be cited, and its form as BibTeX and as CSL-JSON. No database."""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

AUTHOR: Final = "Pliego"
"""Who publishes all of it, as citations name it."""


class Kind(StrEnum):
    """What sort of work it is, by the words of CSL."""

    DATASET = "dataset"
    PAGE = "webpage"


@dataclass(frozen=True, slots=True)
class Work:
    """Something with a stable address. `day` is that of its edition (ISO 8601), `note` says what it is not."""

    key: str
    kind: Kind
    title: str
    address: str
    day: str
    language: str
    note: str = ""


def bibtex(works: Sequence[Work]) -> str:
    """The works as BibTeX, one entry each; in ASCII as far as LaTeX has a name for a sign, for old programs, too."""
    return "\n".join(_entry(work) for work in works)


def _entry(work: Work) -> str:
    year, month, day = work.day[:4], work.day[5:7], work.day[8:10]
    fields = [
        ("author", f"{{{{{_latex(AUTHOR)}}}}}"),
        # Two braces keep capitals as they are.
        ("title", f"{{{{{_latex(work.title)}}}}}"),
        ("year", f"{{{year}}}"),
        ("month", _MONTHS[int(month) - 1] if month else ""),
        ("day", f"{{{int(day)}}}" if day else ""),
        ("url", f"{{{_plain_address(work.address)}}}"),
        ("language", f"{{{_BABEL.get(work.language, work.language)}}}"),
        ("note", f"{{{_latex(work.note)}}}" if work.note else ""),
    ]
    lines = "".join(f",\n  {name} = {value}" for name, value in fields if value)
    return f"@misc{{{_key(work.key)}{lines}\n}}\n"


_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BABEL: Final = {"es": "spanish", "en": "english", "fr": "french"}
_SPECIAL: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\N{LEFT DOUBLE QUOTATION MARK}": "``",
    "\N{RIGHT DOUBLE QUOTATION MARK}": "''",
    "\N{LEFT SINGLE QUOTATION MARK}": "`",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{EN DASH}": "--",
    "\N{EM DASH}": "---",
    "\N{NO-BREAK SPACE}": "~",
    "\N{NARROW NO-BREAK SPACE}": "~",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": r"\guillemotleft{}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": r"\guillemotright{}",
    "\N{INVERTED QUESTION MARK}": r"\textquestiondown{}",
    "\N{INVERTED EXCLAMATION MARK}": r"\textexclamdown{}",
    "\N{SECTION SIGN}": r"\S{}",
    "\N{LATIN SMALL LETTER AE}": r"\ae{}",
    "\N{LATIN SMALL LIGATURE OE}": r"\oe{}",
    "\N{LATIN SMALL LETTER SHARP S}": r"\ss{}",
    "\N{MASCULINE ORDINAL INDICATOR}": r"\textordmasculine{}",
    "\N{FEMININE ORDINAL INDICATOR}": r"\textordfeminine{}",
    "\N{DEGREE SIGN}": r"\textdegree{}",
    "\N{HORIZONTAL ELLIPSIS}": r"\ldots{}",
}
_ACCENTS: Final = {
    "\N{COMBINING GRAVE ACCENT}": "`",
    "\N{COMBINING ACUTE ACCENT}": "'",
    "\N{COMBINING CIRCUMFLEX ACCENT}": "^",
    "\N{COMBINING TILDE}": "~",
    "\N{COMBINING DIAERESIS}": '"',
    "\N{COMBINING CEDILLA}": "c ",
    "\N{COMBINING CARON}": "v ",
    "\N{COMBINING RING ABOVE}": "r ",
}


def _latex(text: str) -> str:
    """Text for a field of BibTeX: accents and special signs as LaTeX writes them."""
    return "".join(_sign(sign) for sign in unicodedata.normalize("NFC", text))


def _sign(sign: str) -> str:
    if sign in _SPECIAL:
        return _SPECIAL[sign]
    if sign.isascii():
        return sign if sign.isprintable() else " "
    parts = unicodedata.normalize("NFD", sign)
    if len(parts) == 2 and parts[1] in _ACCENTS and parts[0].isascii():
        letter = r"\i" if parts[0] == "i" else parts[0]
        return "{\\" + _ACCENTS[parts[1]] + letter + "}"
    return sign


def _key(key: str) -> str:
    return re.sub(r"[^A-Za-z0-9:.-]+", "-", key)


def _plain_address(address: str) -> str:
    """An address with nothing in it that ends or begins a group of BibTeX."""
    return address.translate({ord("{"): "%7B", ord("}"): "%7D", ord("\\"): "%5C"})


def csl_json(works: Sequence[Work]) -> str:
    """The works as CSL-JSON, an array of items."""
    return json.dumps([_item(work) for work in works], ensure_ascii=False, indent=1) + "\n"


def _item(work: Work) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": _key(work.key),
        "type": work.kind.value,
        "title": work.title,
        "author": [{"literal": AUTHOR}],
        "publisher": AUTHOR,
        "issued": {"date-parts": [[int(part) for part in work.day.split("-")]]},
        "URL": work.address,
        "version": work.day,
        "language": work.language,
    }
    return item | ({"note": work.note} if work.note else {})
