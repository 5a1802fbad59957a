"""What a petition says. Plain Python: frozen values, no Django models, no database."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from pliego.law.admissibility import MECHANISMS, facts_of
from pliego.law.norms import Procedure
from pliego.petitions.entries import (
    CONTACT,
    EMPTY,
    LINE,
    MOST_IN_LINE,
    PARAGRAPH,
    TEXT,
    Entry,
    PetitionError,
    Private,
    held,
    listed,
)

MOST_ALLEGATIONS: Final = 200


class Instrument(StrEnum):
    """Under which annex it is filed; the value is the id of the procedure in law."""

    ANNEX_31_A = "usmca-31-a"
    ANNEX_31_B = "usmca-31-b"

    @property
    def procedure(self) -> Procedure:
        """Its procedure in law."""
        return MECHANISMS[self.value]


class Answer(StrEnum):
    """What was told on a yes-or-no question."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Naming(StrEnum):
    """Whether a petitioner gives a name. Of an anonymous one no version of the document says who it is."""

    NAMED = "named"
    ANONYMOUS = "anonymous"


class Who(StrEnum):
    """A person's name is left out of the public version, an organization's only where it asks for that."""

    PERSON = "person"
    ORGANIZATION = "organization"


class EvidenceKind(StrEnum):
    """What sort of thing shows an allegation."""

    DOCUMENT = "document"
    PHOTO = "photo"
    AUDIO = "audio"
    VIDEO = "video"
    MESSAGES = "messages"
    TESTIMONY = "testimony"
    PUBLIC_SOURCE = "public_source"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Facility:
    """The workplace: under what names it is known, where it is, what it makes and where that goes."""

    legal_name: Entry = field(default=EMPTY, metadata=LINE)
    local_name: Entry = field(default=EMPTY, metadata=LINE)
    owner: Entry = field(default=EMPTY, metadata=LINE)
    address: Entry = field(default=EMPTY, metadata=PARAGRAPH)
    municipality: Entry = field(default=EMPTY, metadata=LINE)
    state: Entry = field(default=EMPTY, metadata=LINE)
    landmark: Entry = field(default=EMPTY, metadata=PARAGRAPH)
    activity: Entry = field(default=EMPTY, metadata=PARAGRAPH)
    products: Entry = field(default=EMPTY, metadata=PARAGRAPH)
    brands: Entry = field(default=EMPTY, metadata=PARAGRAPH)
    exports: Entry = field(default=EMPTY, metadata=TEXT)
    workers: Entry = field(default=EMPTY, metadata=LINE)


@dataclass(frozen=True, slots=True)
class Petitioner:
    """Who files, or joins in filing. `relation` is to the facility: worker, union, neighbor."""

    naming: Naming = Naming.NAMED
    who: Who = Who.PERSON
    name: Entry = field(default=EMPTY, metadata=held(MOST_IN_LINE, Private.PETITIONER))
    relation: Entry = field(default=EMPTY, metadata=LINE)
    country: Entry = field(default=EMPTY, metadata=LINE)
    address: Entry = field(default=EMPTY, metadata=CONTACT)
    email: Entry = field(default=EMPTY, metadata=CONTACT)
    phone: Entry = field(default=EMPTY, metadata=CONTACT)


@dataclass(frozen=True, slots=True)
class Representative:
    """Who speaks for the petitioners, and on what that rests: a letter, an office held in the union."""

    name: Entry = field(default=EMPTY, metadata=held(MOST_IN_LINE, Private.REPRESENTATIVE))
    organization: Entry = field(default=EMPTY, metadata=LINE)
    authority: Entry = field(default=EMPTY, metadata=PARAGRAPH)
    address: Entry = field(default=EMPTY, metadata=CONTACT)
    email: Entry = field(default=EMPTY, metadata=CONTACT)
    phone: Entry = field(default=EMPTY, metadata=CONTACT)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A named piece of evidence. `kept` says where it is or who has it."""

    title: Entry = field(default=EMPTY, metadata=LINE)
    kind: EvidenceKind = EvidenceKind.DOCUMENT
    kept: Entry = field(default=EMPTY, metadata=LINE)


@dataclass(frozen=True, slots=True)
class Allegation:
    """One specific thing that is alleged. `when` is a day, month or year in ISO form, or any words.

    `by_role` says in what post those who did it are; `by_name` names them, which the public version leaves out.
    """

    what: Entry = field(default=EMPTY, metadata=TEXT)
    when: Entry = field(default=EMPTY, metadata=LINE)
    where: Entry = field(default=EMPTY, metadata=PARAGRAPH)
    by_role: Entry = field(default=EMPTY, metadata=LINE)
    by_name: Entry = field(default=EMPTY, metadata=held(MOST_IN_LINE, Private.ALLEGED))
    witnesses: tuple[Entry, ...] = field(default=(), metadata=listed(Entry, 20, Private.WITNESS))
    evidence: tuple[Evidence, ...] = field(default=(), metadata=listed(Evidence, 20))


@dataclass(frozen=True, slots=True)
class Law:
    """A law said not to be followed, and how."""

    title: Entry = field(default=EMPTY, metadata=LINE)
    how: Entry = field(default=EMPTY, metadata=TEXT)


@dataclass(frozen=True, slots=True)
class Step:
    """Relief sought: before whom, when, and what became of it."""

    body: Entry = field(default=EMPTY, metadata=LINE)
    when: Entry = field(default=EMPTY, metadata=LINE)
    status: Entry = field(default=EMPTY, metadata=TEXT)


@dataclass(frozen=True, slots=True)
class Told:
    """What was told on one fact of the tests of coverage."""

    fact: str = ""
    answer: Answer = Answer.UNKNOWN


@dataclass(frozen=True, slots=True)
class Petition:
    """The whole petition. The first petitioner files it; the others join.

    Whether relief was sought is asked under the guidelines of 2020 only. Raises `PetitionError` for a fact that
    the instrument's tests do not read, or one told twice.
    """

    instrument: Instrument = Instrument.ANNEX_31_A
    facility: Facility = Facility()
    petitioners: tuple[Petitioner, ...] = field(default=(), metadata=listed(Petitioner, 50))
    representative: Representative = Representative()
    allegations: tuple[Allegation, ...] = field(default=(), metadata=listed(Allegation, MOST_ALLEGATIONS))
    laws: tuple[Law, ...] = field(default=(), metadata=listed(Law, 50))
    relief_sought: Answer = Answer.UNKNOWN
    relief: tuple[Step, ...] = field(default=(), metadata=listed(Step, 20))
    bodies_sought: Answer = Answer.UNKNOWN
    bodies: tuple[Step, ...] = field(default=(), metadata=listed(Step, 20))
    asks: Entry = field(default=EMPTY, metadata=TEXT)
    answers: tuple[Told, ...] = field(default=(), metadata=listed(Told, 50))

    def __post_init__(self) -> None:
        names = [told.fact for told in self.answers]
        if len(set(names)) < len(names) or not set(names) <= set(facts_of(self.instrument.procedure)):
            raise PetitionError("answers: a fact told twice, or one that the tests of this annex do not read")
