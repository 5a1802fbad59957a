"""The receipt: twelve words that are typed in any way, and never open what is not theirs."""

import unicodedata
from hashlib import sha256
from hmac import digest
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pliego.people.keys import pair_of, seal, unseal
from pliego.reports.receipt import Misread, NoReceiptError, Purpose, Receipt, hkdf, misread

LANGUAGES = ("es", "en", "fr")
receipts = st.binary(min_size=16, max_size=16).map(Receipt)
languages = st.sampled_from(LANGUAGES)


def plain(word: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", word) if not unicodedata.combining(one))


def four(word: str) -> str:
    return plain(word)[:4]


WAYS = (
    str,
    str.upper,
    str.title,
    plain,
    four,
    lambda word: four(word).upper(),
    lambda word: plain(word)[:5],
    lambda word: unicodedata.normalize("NFD", word),
)
BETWEEN = (" ", "\n", "  ", ", ", " - ", "\t", "; ", " 7. ")


@settings(max_examples=40)
@given(
    receipts, languages, st.lists(st.sampled_from(WAYS), min_size=12, max_size=12), st.sampled_from(BETWEEN)
)
def test_its_words_are_taken_in_every_way_of_typing_them(
    receipt: Receipt, language: str, ways: list[object], between: str
) -> None:
    typed = between.join(way(word) for way, word in zip(ways, receipt.words(language), strict=True))  # type: ignore[operator]
    assert Receipt.typed(f" 1. {typed}.\n") == receipt


@settings(max_examples=40)
@given(receipts)
def test_the_words_of_every_language_open_the_same(receipt: Receipt) -> None:
    assert {Receipt.typed(" ".join(receipt.words(one))) for one in LANGUAGES} == {receipt}
    assert receipt.words("nah") == receipt.words("es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wrong_receipt_opens_and_most_are_told(language: str) -> None:
    rng, told, tries = Random(5), 0, 600  # noqa: S311  not a secret of anyone
    for _ in range(tries):
        receipt = Receipt(rng.randbytes(16))
        words, other = list(receipt.words(language)), Receipt(rng.randbytes(16)).words(language)
        one, two = rng.sample(range(12), 2)
        if rng.random() < 0.5:
            words[one] = other[two]
        else:
            words[one], words[two] = words[two], words[one]
        if tuple(words) == receipt.words(language):
            continue
        try:
            assert Receipt.typed(" ".join(words)).tag != receipt.tag
        except NoReceiptError:
            told += 1
    # Four bits of checksum: fifteen of sixteen.
    assert 0.91 < told / tries < 0.97


@pytest.mark.parametrize(
    "typed", ["", "hola", "a " * 12, "1 2 3 4 5 6 7 8 9 10 11 12", "aba " * 12, "\0" * 5000]
)
def test_what_is_no_receipt_is_refused(typed: str) -> None:
    with pytest.raises(NoReceiptError):
        Receipt.typed(typed)


@settings(max_examples=40)
@given(st.text())
def test_nothing_typed_is_taken_for_a_receipt_or_breaks(typed: str) -> None:
    with pytest.raises(NoReceiptError):
        Receipt.typed(typed)
    assert misread(typed).words >= len(misread(typed).strange)


@pytest.mark.parametrize("language", ["es", "en", "fr", "de"])
def test_two_words_are_asked_back_in_their_order_and_four_letters_tell_one(language: str) -> None:
    for number in range(40):
        receipt = Receipt(bytes([number]) * 16)
        low, high = receipt.asked_back
        assert 1 <= low < high <= 12
        words = [receipt.words(language)[place - 1] for place in (low, high)]
        assert receipt.is_read_back(language, [word.upper()[:4] for word in words])
        for wrong in ((), words[:1], [*words, words[0]], [words[0], ""], [word[:2] for word in words]):
            assert not receipt.is_read_back(language, wrong)
        if words[0] != words[1]:
            assert not receipt.is_read_back(language, words[::-1])


def test_what_was_misread_is_told_by_place() -> None:
    words = list(Receipt(bytes(range(16))).words("es"))
    words[2], words[11] = "zzzz", "qwerty"
    assert misread(" ".join(words)) == Misread(12, (3, 12))
    assert misread(" ".join(words[3:11])) == Misread(8, ())


def test_keys_are_derived_by_label_as_rfc_5869_says() -> None:
    # RFC 5869, test case 1, cut to one block.
    found = hkdf(b"\x0b" * 22, bytes(range(13)), bytes(range(0xF0, 0xFA)))
    assert found.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
    receipt = Receipt(bytes(16))
    prk = digest(b"pliego receipt 1", receipt.entropy, "sha256")
    assert receipt.tag == sha256(digest(prk, b"lookup\x01", "sha256")).digest()


@settings(max_examples=40)
@given(receipts, receipts)
def test_tags_and_keys_say_nothing_of_one_another(receipt: Receipt, other: Receipt) -> None:
    derived = [receipt.key(one) for one in Purpose] + [receipt.tag, receipt.kept_tag, receipt.pair.public]
    assert len(set(derived)) == len(derived)
    assert (receipt.tag == other.tag) == (receipt == other)


def test_its_pair_is_always_the_same_and_opens_what_is_sealed_to_it() -> None:
    receipt = Receipt.new()
    again = Receipt.typed(" ".join(receipt.words("fr")))
    assert unseal(again.pair, seal(receipt.pair.public, b"key")) == b"key"
    assert pair_of(receipt.pair.public, receipt.pair.private).public == again.pair.public


def test_it_never_shows_in_a_text_about_it() -> None:
    receipt = Receipt(b"sixteen letters!")
    assert "sixteen" not in f"{receipt!r} {receipt}"
    with pytest.raises(ValueError, match="16 bytes"):
        Receipt(b"short")
