"""Takes words out of texts wherever they stand, whatever their case, accents and spaces. Plain Python."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

_WORD: Final = re.compile(r"\w+")
_LETTERS_OF_PART: Final = 3
_LETTERS_ANYWHERE: Final = 4
_DIGITS_OF_NUMBER: Final = 7
_NUMBER: Final = re.compile(r"\+?\d[\d\s().\-/]{5,}\d")
_PARTICLES: Final = frozenset({"del", "las", "los", "the", "des", "von", "van", "der", "and"})


def folded(text: str) -> tuple[str, list[int]]:
    """The text without accents, case and repeated spaces, and for each of its characters the place it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = " " if char.isspace() else unicodedata.normalize("NFKD", char).casefold()
        for one in plain:
            if unicodedata.combining(one) or (one == " " and letters[-1:] == [" "]):
                continue
            letters.append(one)
            places.append(place)
    return "".join(letters), places


def parts_of_name(name: str) -> frozenset[str]:
    """The folded words of a name by which a person is told apart: three letters or more, no particles."""
    words = _WORD.findall(folded(name)[0])
    return frozenset(word for word in words if len(word) >= _LETTERS_OF_PART and word not in _PARTICLES)


Found = tuple[int, int, str]
"""From where, to where (excluded), and the note that stands there instead."""


class Scrubber:
    """Replaces secrets, each by its note, in any text.

    `secrets` are whole texts, found anywhere; one of fewer than four letters only as a word of its own. Numbers of
    seven digits or more are found however they are grouped. `parts` are single folded words.
    """

    def __init__(self, secrets: Mapping[str, str], parts: Mapping[str, str]) -> None:
        self._parts = parts
        self._whole = {plain: note for text, note in secrets.items() if (plain := folded(text)[0].strip())}
        self._any_whole = _any_of(self._whole)
        self._numbers = {digits: note for plain, note in self._whole.items() if (digits := _digits(plain))}

    def scrubbed(self, text: str) -> str:
        """The text with every secret and every part of a name replaced."""
        plain, places = folded(text)
        return _replaced(text, places, [*self._found(plain), *self._words(plain)])

    def scrubbed_of_wholes(self, text: str) -> str:
        """The text with every secret replaced; parts of names stay, as in the name of a town."""
        plain, places = folded(text)
        return _replaced(text, places, self._found(plain))

    def _found(self, plain: str) -> list[Found]:
        return [*self._wholes(plain), *self._grouped(plain)]

    def _wholes(self, plain: str) -> Iterator[Found]:
        for found in self._any_whole.finditer(plain):
            start, end = found.start(), found.end(1)
            if end - start >= _LETTERS_ANYWHERE or _stands_alone(plain, start, end):
                yield start, end, self._whole[found[1]]

    def _words(self, plain: str) -> Iterator[Found]:
        for word in _WORD.finditer(plain):
            if word[0] in self._parts:
                yield word.start(), word.end(), self._parts[word[0]]

    def _grouped(self, plain: str) -> Iterator[Found]:
        for run in _NUMBER.finditer(plain) if self._numbers else ():
            digits = re.sub(r"\D", "", run[0])
            note = next((note for number, note in self._numbers.items() if _same_number(number, digits)), "")
            if note:
                yield run.start(), run.end(), note


def _any_of(secrets: Iterable[str]) -> re.Pattern[str]:
    """Finds the longest of the secrets at each place, also where one begins within another: in one pass, since texts
    and secrets are strangers' and may be made to be found a million times."""
    longest = "|".join(map(re.escape, sorted(secrets, key=len, reverse=True)))
    return re.compile(f"(?=({longest}))" if longest else r"(?!)()")


def _digits(plain: str) -> str:
    """The digits of what is a number, such as that of a phone; empty for anything else."""
    digits = re.sub(r"\D", "", plain)
    return "" if len(digits) < _DIGITS_OF_NUMBER or re.search(r"[^\W\d_]", plain) else digits


def _same_number(number: str, digits: str) -> bool:
    """Whether digits hold a number, or are its end: a phone told without the code of its country."""
    return number in digits or number.endswith(digits)


def _stands_alone(plain: str, start: int, end: int) -> bool:
    around = plain[start - 1 : start] + plain[end : end + 1]
    return not _WORD.search(around)


def _replaced(text: str, places: list[int], found: list[Found]) -> str:
    """The text with what was found replaced; where finds overlap, the first and longest gives the note."""
    pieces, at = [], 0
    for start, end, note in sorted(found, key=lambda one: (one[0], -one[1])):
        first, last = places[start], places[end - 1] + 1
        if first >= at:
            pieces += [text[at:first], note]
        at = max(at, last)
    return "".join((*pieces, text[at:]))
