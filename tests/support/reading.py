"""How easy a Spanish text is to read: the scale of Szigriszt Pazos, in the five classes of INFLESZ.

206.835 - 62.3 x (syllables a word) - (words a sentence). From 55 a text is *normal*, from 65 *rather easy*, from 80
*very easy*; much of what offices write lies under 40. Numbers count as they are read aloud.
"""

import re
from dataclasses import dataclass
from typing import Final

_STRONG: Final = "aeoáéóíú"
_WEAK: Final = "iuü"
_VOWELS: Final = re.compile(f"[{_STRONG}{_WEAK}]+")
_WORD: Final = re.compile(r"[^\W\d_]+|\d[\d.,]*")
_SENTENCE: Final = re.compile(r"[.;:?!]+(?:\s|$)")

_SMALL: Final = tuple(
    word
    for row in (
        ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        ("once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve"),
        ("veinte",),
    )
    for word in row
)
_TENS: Final = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")


@dataclass(frozen=True, slots=True)
class Counted:
    """What the measure is taken from."""

    sentences: int
    words: int
    syllables: int


def ease(text: str) -> float:
    """The ease of a text on the scale; more is easier. Raises `ValueError` for a text without words."""
    found = count(text)
    if not found.words:
        raise ValueError("a text without words has no reading ease")
    return 206.835 - 62.3 * found.syllables / found.words - found.words / found.sentences


def count(text: str) -> Counted:
    """The sentences, words and syllables of a text."""
    words = [part for word in _WORD.findall(text.lower()) for part in _aloud(word)]
    return Counted(max(1, len(_SENTENCE.findall(text.strip() + " "))), len(words), sum(map(syllables, words)))


def syllables(word: str) -> int:
    """The syllables of a Spanish word."""
    bare = re.sub(r"qu(?=[eiéí])|gu(?=[eiéí])", "q", word)
    bare = re.sub(r"y(?![aeiouáéíóú])", "i", bare)
    return max(1, sum(_nuclei(group) for group in _VOWELS.findall(bare)))


def _nuclei(vowels: str) -> int:
    """The syllables in vowels that touch: two strong ones are two; a weak one leans on its neighbour."""
    strong = sum(one in _STRONG for one in vowels)
    return max(strong, 1)


def _aloud(word: str) -> list[str]:
    """A number in words as it is read, from 100 on digit by digit, as of a telephone; another word as it is."""
    if not word[0].isdigit():
        return [word]
    value = int(re.sub(r"\D", "", word))
    if value <= 20:
        return [_SMALL[value]]
    if value < 30:
        return ["veinti" + _SMALL[value - 20]]
    if value < 100:
        tens, rest = divmod(value, 10)
        return [_TENS[tens - 3], *(["y", _SMALL[rest]] if rest else [])]
    return [_SMALL[int(digit)] for digit in str(value)]
