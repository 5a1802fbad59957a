"""The connecting words of the commands are complete and keep to the glossary."""

import re
from string import Formatter

import pytest

from pliego.law import Language
from pliego.law.glossary import GLOSSARY
from pliego.site.commands.phrases import PHRASES, phrase


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", PHRASES)
def test_a_phrase_has_the_same_blanks_in_each_language(key: str) -> None:
    assert len({frozenset(blanks(PHRASES[key].into(language))) for language in Language}) == 1


@pytest.mark.parametrize("key", PHRASES)
@pytest.mark.parametrize("language", Language)
def test_no_phrase_uses_a_forbidden_rendering(key: str, language: Language) -> None:
    text = PHRASES[key].into(language).lower()
    avoided = (word for term in GLOSSARY.values() for word in term.avoided(language))

    assert not [word for word in avoided if re.search(rf"\b{re.escape(word)}\b", text)]


def test_a_blank_left_open_is_an_error() -> None:
    with pytest.raises(KeyError, match="day"):
        phrase("as_of", Language.EN)
