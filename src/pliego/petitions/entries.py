"""What a person typed, and who may see it. Plain Python."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

MOST_IN_LINE: Final = 300
MOST_IN_PARAGRAPH: Final = 1_000
MOST_IN_TEXT: Final = 4_000


class PetitionError(ValueError):
    """A petition that cannot be: what is wrong, and where. Its words never repeat what was typed."""


class Seen(StrEnum):
    """Whom the petitioner lets see an entry: anyone, or only the office that receives the petition."""

    ANYONE = "anyone"
    OFFICE = "office"


class Private(StrEnum):
    """What kind of private matter an entry is; the public version says only this much of it."""

    PETITIONER = "petitioner"
    CONTACT = "contact"
    WITNESS = "witness"
    REPRESENTATIVE = "representative"
    ALLEGED = "alleged"


def clean(text: str) -> str:
    """The same words in one normal form (NFC): no control or format characters, lone surrogates replaced.

    Format characters turn the direction of writing or are not seen at all: with them, text could look other than
    it is, and a name could slip past what takes names out of the public version.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = unicodedata.normalize("NFC", "".join(_kept(whole))).split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _kept(text: str) -> Iterable[str]:
    for char in text.replace("\r\n", "\n"):
        if char in "\n\r\v\f\x85\u2028\u2029":
            yield "\n"
        elif char == "\t":
            yield " "
        elif unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Cn"}:
            yield char


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer in the petitioner's own words; see `clean` for what is taken out of it."""

    text: str = ""
    seen: Seen = Seen.ANYONE

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", clean(self.text))

    def __bool__(self) -> bool:
        return bool(self.text)


EMPTY: Final = Entry()

Room = Mapping[str, Any]
"""What a field may hold: `of` a kind, at `most` so many characters or entries, `private` or not."""


def held(most: int, private: Private | None = None) -> Room:
    """One entry of at most so many characters.

    An entry with `private` is left out of the public version, whatever the petitioner wished.
    """
    return {"of": Entry, "most": most, "private": private}


def listed(of: type[Any], most: int, private: Private | None = None) -> Room:
    """At most so many values of a kind."""
    return {"of": of, "most": most, "private": private}


LINE: Final = held(MOST_IN_LINE)
PARAGRAPH: Final = held(MOST_IN_PARAGRAPH)
TEXT: Final = held(MOST_IN_TEXT)
CONTACT: Final = held(MOST_IN_PARAGRAPH, Private.CONTACT)
