"""Words for what the engine answers, in three languages, and the rules by which blanks are filled."""

from collections.abc import Mapping
from types import ModuleType
from typing import Final

from pliego.law.acts import EVENT_WORDS, STATED_DATES, Role
from pliego.law.clauses import Language
from pliego.law.days import ALWAYS, NEVER, Span, to_date
from pliego.law.marks import Mark
from pliego.law.moments import Limit, Unit
from pliego.law.norms import Norm
from pliego.law.words import (
    admissibility,
    canada,
    chapters,
    factors,
    feedback,
    inspection,
    joint_review,
    labor_chapter,
    naalc,
    paths,
    reforms,
    union_votes,
)
from pliego.law.words.en import EN
from pliego.law.words.es import ES
from pliego.law.words.fr import FR

_SINGULAR: Final = {Language.EN: (1,), Language.ES: (1,), Language.FR: (0, 1)}
"""Numbers of which a language speaks in the singular."""

INSTRUMENTS: Final[tuple[ModuleType, ...]] = (
    admissibility,
    canada,
    naalc,
    chapters,
    labor_chapter,
    joint_review,
    inspection,
    union_votes,
    feedback,
    paths,
    reforms,
    factors,
)
"""One file for each further instrument: its acts, norms and headings as `EN`, `ES` and `FR` side by side."""


def _told(language: Language) -> list[Mapping[str, str]]:
    return [getattr(instrument, language.name) for instrument in INSTRUMENTS]


WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    language: {key: text for part in (common, *_told(language)) for key, text in part.items()}
    for language, common in ((Language.EN, EN), (Language.ES, ES), (Language.FR, FR))
}


def word(key: str, language: Language) -> str:
    """The message of a key. Raises `KeyError` when no such message exists."""
    return WORDS[language][key]


def says(norm: Norm, language: Language) -> str:
    """The sentence of a norm; a derived norm may share that of the norm it came from."""
    return norm.says if language is Language.EN else WORDS[language][f"norm.{norm.sentence_id}"]


def heading(cite: str, title: str, language: Language) -> str:
    """The heading of an article."""
    return title if language is Language.EN else WORDS[language][f"article.{cite}"]


def procedure_title(procedure_id: str, title: str, language: Language) -> str:
    """The name of a procedure."""
    return title if language is Language.EN else WORDS[language][f"procedure.{procedure_id}"]


def act_label(act: str, language: Language, kinds: tuple[str, ...] = ()) -> str:
    """An act by its name; with one kind that has a name of its own, by that."""
    words = WORDS[language]
    return words.get(f"act.{act}.{kinds[0]}", words[f"act.{act}"]) if len(kinds) == 1 else words[f"act.{act}"]


def event_label(event_word: str, language: Language) -> str:
    """What a docket word records. Raises `KeyError` for a word the engine does not know."""
    known = EVENT_WORDS[event_word]
    if not known.act or event_word in STATED_DATES:
        return word(f"note.{event_word}", language)
    return act_label(known.act, language, (known.kind,) if known.kind else ())


def state_label(state: str, language: Language) -> str:
    """A state in words."""
    return word(f"state.{state}", language)


def type_label(norm: Norm, language: Language) -> str:
    """Duty, power, standstill, effect or test."""
    return word(f"type.{type(norm).__name__.lower()}", language)


def role_label(role: Role, language: Language) -> str:
    """Who acts."""
    return word(f"role.{role}", language)


def mark_label(mark: Mark, language: Language) -> str:
    """How well a statement was verified."""
    return word(f"mark.{mark.value}", language)


def limit_text(limit: Limit, language: Language) -> str:
    """A limit in words: `10 calendar days`."""
    if limit.unit is Unit.PROMPTLY:
        return word("limit.promptly", language)
    plural = WORDS[language].get(f"limit.{limit.unit}.one") if limit.number == 1 else None
    return (plural or word(f"limit.{limit.unit}.other", language)).format(number=limit.number)


def days_text(number: int, language: Language) -> str:
    """A number of days."""
    return word("days.one" if number in _SINGULAR[language] else "days.other", language).format(number=number)


def date_text(day: int, language: Language) -> str:
    """A day as people write it: `16 June 2023`."""
    return _date("date", day, language)


def weekday_text(day: int, language: Language) -> str:
    """A day with its weekday: `Friday 16 June 2023`."""
    return _date("date.weekday", day, language)


def _date(key: str, day: int, language: Language) -> str:
    date, words = to_date(day), WORDS[language]
    number = words.get("first", "1") if date.day == 1 else str(date.day)
    return words[key].format(
        day=number,
        month=words["months"].split()[date.month - 1],
        year=date.year,
        weekday=words["weekdays"].split()[date.weekday()],
    )


def span_text(span: Span, language: Language) -> str:
    """A span in words: a day, between two days, on or before a day, or later."""
    if span.lo >= NEVER:
        return word("span.never", language)
    if span.hi <= ALWAYS:
        return word("span.always", language)
    if span.exact:
        return date_text(span.lo, language)
    if span.lo <= ALWAYS and span.hi >= NEVER:
        return word("span.open", language)
    if span.lo <= ALWAYS:
        return word("span.by", language).format(last=date_text(span.hi, language))
    if span.hi >= NEVER:
        return word("span.from", language).format(first=date_text(span.lo, language))
    return word("span.between", language).format(
        first=date_text(span.lo, language), last=date_text(span.hi, language)
    )
