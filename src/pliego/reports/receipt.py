"""The receipt of a reporter: 128 random bits as twelve words, and what is derived from them. Without Django.

Its entropy is that of a key, so no slow hash stands between it and the report (NIST SP 800-108 and RFC 5869: a key
derivation of high-entropy input needs no stretching). The words are those of BIP 39, whose lists are made so that four
letters tell each word and whose last bits are a checksum over the rest.
"""

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from hashlib import sha256
from hmac import digest
from typing import Final, Self

from mnemonic import Mnemonic

from pliego.people.keys import KeyPair, pair_from_seed

ENTROPY_BYTES: Final = 16
WORDS: Final = 12
_SALT: Final = b"pliego receipt 1"
_TELLING: Final = 4
"""Letters that tell a word of these lists."""


class Purpose(StrEnum):
    """What a key is derived for. Each label gives a key that says nothing of the others."""

    LOOKUP = "lookup"
    REPLIES = "replies"
    KEPT_LOOKUP = "kept draft lookup"
    KEPT_KEY = "kept draft key"


class NoReceiptError(ValueError):
    """What was typed is no receipt: too few words, a word of no list, or a checksum that does not hold."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a reporter keeps. It never shows in a `repr`."""

    entropy: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Raises `ValueError` unless there are 16 bytes."""
        if len(self.entropy) != ENTROPY_BYTES:
            raise ValueError("a receipt has 16 bytes")

    @classmethod
    def new(cls) -> Self:
        """One that nobody else has."""
        return cls(secrets.token_bytes(ENTROPY_BYTES))

    @classmethod
    def typed(cls, text: str) -> Self:
        """The receipt whose words were typed, in any of the three languages, with or without accents, capitals,
        numbers and signs between them; four letters of each word will do.

        Raises `NoReceiptError`.
        """
        typed = _words(text)
        if len(typed) == WORDS:
            for language in _LISTS:
                entropy = _entropy(typed, language)
                if entropy is not None:
                    return cls(entropy)
        raise NoReceiptError("no receipt")

    def words(self, language: str) -> tuple[str, ...]:
        """Its twelve words in `es`, `en` or `fr`; Spanish for any other language."""
        sentence = _list(language if language in _LISTS else "es").to_mnemonic(self.entropy)
        return tuple(unicodedata.normalize("NFC", sentence).split())

    @property
    def asked_back(self) -> tuple[int, int]:
        """The places, from 1, of the two words that are asked for before it is used: at random over receipts, and
        always the same for one, so that a page that is loaded anew asks the same."""
        one, another = self.tag[0] % WORDS, self.tag[1] % (WORDS - 1)
        low, high = sorted((one, another if another < one else another + 1))
        return low + 1, high + 1

    def is_read_back(self, language: str, said: Sequence[str]) -> bool:
        """Whether these are the words of that language that are asked for, in their order, as `typed` takes them."""
        words = list(self.words(language))
        if len(said) != len(self.asked_back):
            return False
        for place, word in zip(self.asked_back, said, strict=True):
            words[place - 1] = word
        try:
            return Receipt.typed(" ".join(words)) == self
        except NoReceiptError:
            return False

    @property
    def tag(self) -> bytes:
        """What a report is found by: SHA-256 over a derived value, 32 bytes. Nothing leads back from it."""
        return sha256(self.key(Purpose.LOOKUP)).digest()

    @property
    def kept_tag(self) -> bytes:
        """What a draft put away under this receipt is found by."""
        return sha256(self.key(Purpose.KEPT_LOOKUP)).digest()

    @property
    def pair(self) -> KeyPair:
        """The X25519 pair whose public half stands with the report, so that keys can be sealed to the reporter."""
        return pair_from_seed(self.key(Purpose.REPLIES))

    def key(self, purpose: Purpose) -> bytes:
        """A key of 32 bytes for one purpose (HKDF with SHA-256, RFC 5869)."""
        return hkdf(self.entropy, _SALT, purpose.value.encode())


@dataclass(frozen=True, slots=True)
class Misread:
    """Why what was typed is no receipt, without the words themselves."""

    words: int
    """How many were typed."""
    strange: tuple[int, ...]
    """Places, from 1, of those that are in none of the lists, or not in that of the others."""


def misread(text: str) -> Misread:
    """What is wrong with words that are no receipt, by the list that knows most of them. Without any fault of that kind
    one of the words is another one of the list."""
    typed = _words(text)
    faults = [
        tuple(place for place, word in enumerate(typed, 1) if not _meant(word, language))
        for language in _LISTS
    ]
    return Misread(len(typed), min(faults, key=len))


def hkdf(secret: bytes, salt: bytes, label: bytes) -> bytes:
    """32 bytes derived from a secret (RFC 5869 with SHA-256; one block, so that the counter is 1)."""
    return digest(digest(salt, secret, "sha256"), label + b"\x01", "sha256")


_LISTS: Final = {"es": "spanish", "en": "english", "fr": "french"}


@cache
def _list(language: str) -> Mnemonic:
    return Mnemonic(_LISTS[language])


@cache
def _beginnings(language: str) -> dict[str, str]:
    """Each word of the list by its first letters, without accents."""
    return {_letters(word)[:_TELLING]: word for word in _list(language).wordlist}


def _entropy(typed: tuple[str, ...], language: str) -> bytes | None:
    found = [_meant(word, language) for word in typed]
    try:
        return bytes(_list(language).to_entropy(found)) if all(found) else None
    except (ValueError, LookupError):
        return None


def _meant(typed: str, language: str) -> str:
    """The word of the list that begins so; empty where there is none."""
    word = _beginnings(language).get(typed[:_TELLING], "")
    return word if word and _letters(word).startswith(typed) else ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(_letters(text).split())


def _letters(text: str) -> str:
    """Small letters without accents, with a space for everything else."""
    plain = (sign for sign in unicodedata.normalize("NFKD", text[:2000]) if not unicodedata.combining(sign))
    return "".join(sign.lower() if sign.isalpha() else " " for sign in plain).strip()
