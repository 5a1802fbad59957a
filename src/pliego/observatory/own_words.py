"""The record's own words on pages, feeds and calendars: in the reader's language where they are written in it."""

from dataclasses import dataclass

from pliego.docket.own_words import in_language


@dataclass(frozen=True, slots=True)
class Words:
    """A text to show. `language` is `en` where it is quoted as the record puts it, empty where it is translated."""

    text: str
    language: str = ""


def words(text: str, language: str) -> Words:
    """A text of the record for a page in a language (es, en, fr); an English page quotes it."""
    told = None if language == "en" else in_language(text, language)
    return Words(text, "en") if told is None else Words(told)


def plain(text: str, language: str) -> str:
    """The same where nothing can mark a language, as in feeds and calendars."""
    return words(text, language).text
