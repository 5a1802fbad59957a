"""The shapes of a clause and of its source."""

from dataclasses import dataclass
from enum import Enum

from pliego.law.marks import Mark


class Language(Enum):
    """The languages every statement is given in."""

    ES = "es"
    EN = "en"
    FR = "fr"


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """One statement in English, Mexican Spanish and Canadian French: the same content three times."""

    en: str
    es: str
    fr: str

    def into(self, language: Language) -> str:
        """The statement in one language."""
        return {Language.EN: self.en, Language.ES: self.es, Language.FR: self.fr}[language]


@dataclass(frozen=True, slots=True)
class Source:
    """A place where a statement of law was read. An empty address means that none is known."""

    key: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One row of law: who, when, within what time, with what effect, and how well that is verified.

    `silence` says what follows if nobody acts in time, or when the effect ends. An empty field means that the
    row says nothing on that point: an empty `limit` is no time limit. `mark_note` tells why the mark is
    what it is where the parts of a row differ. `sources` are keys into `SOURCES`.
    """

    id: str
    citation: str
    actor: str
    trigger: str
    limit: str
    effect: str
    silence: str
    mark: Mark
    mark_note: str
    sources: tuple[str, ...]
    says: Paraphrase
