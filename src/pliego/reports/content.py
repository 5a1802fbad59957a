"""What a report says: everything that only its reporter and its office may read. Plain Python: no Django.

Nothing is required. An empty text is a question that was not answered.
"""

from dataclasses import dataclass, field
from typing import Final

from .kinds import Channel, Concern, Relation, Route, Told, Went

VERSION: Final = 1
"""Version of what is written now."""

SHORT: Final = 300
"""Letters that a one-line answer may have."""

LONG: Final = 20_000
"""Letters that an account in one's own words may have."""

MOST_FILES: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it happened. `region` and `municipality` are codes of `places`, `sector` is one of `sectors`."""

    name: str = ""
    """As people there call it."""
    legal_name: str = ""
    street: str = ""
    number: str = ""
    neighbourhood: str = ""
    postcode: str = ""
    landmark: str = ""
    directions: str = ""
    region: str = ""
    municipality: str = ""
    sector: str = ""
    activity: str = ""
    products: str = ""
    brands: str = ""
    """Whose goods they are, and where they are shipped."""
    workers: str = ""
    shift: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who reports. All of it may stay empty."""

    relation: Relation = Relation.UNSAID
    name: str = ""
    phone: str = ""
    email: str = ""
    curp: str = ""
    rfc: str = ""
    wants_mail: Told = Told.UNSAID
    """Whether a mail without any content may say that there is news."""
    hand_over: Told = Told.UNSAID
    """Whether the report may go to another body that is in charge, without asking again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What happened, in the reporter's own words."""

    account: str = ""
    since: str = ""
    goes_on: Told = Told.UNSAID
    danger_now: Told = Told.UNSAID
    matters: tuple[str, ...] = ()
    """Codes of `matters`."""
    others_hit: str = ""
    tried: str = ""
    """Whom they told before, and what came of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accident:
    """What is asked of an accident beside what happened (Ley Federal del Trabajo, art. 504-V)."""

    day: str = ""
    hour: str = ""
    where: str = ""
    hurt: str = ""
    died: Told = Told.UNSAID
    care: str = ""
    notified: Told = Told.UNSAID
    """Whether the employer told social security or the ministry."""
    witnesses: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """What is asked of a breach of contract beside what happened."""

    collective: Told = Told.UNSAID
    ended: Told = Told.UNSAID
    """Whether the collective contract was ended."""
    cut: str = ""
    """Pay, benefits or rights that were cut."""
    union: str = ""
    has_copy: Told = Told.UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledFile:
    """A file of a report: the exhibit that it became, and its key, so that the reporter can open it, too."""

    exhibit: str
    """Its id, a UUID in hexadecimal digits."""
    name: str
    key: str = field(repr=False)
    """In hexadecimal digits."""
    arrival_hash: str = ""
    """SHA-256 of the file in hexadecimal digits."""
    clean: str = ""
    """The id of its clean copy; empty where there is none."""
    size: int = 0
    """Bytes."""
    went: Went = Went.UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A report as it is filed. `petition` is the text of the petitions room, empty without one; `packet` a sealed
    packet that only its office opens."""

    version: int = VERSION
    route: Route
    language: str = "es"
    channel: Channel = Channel.WEB
    concern: Concern = Concern.FIRST
    earlier: str = ""
    """Filing number of the report that this one follows."""
    place: Place = Place()
    person: Person = Person()
    happening: Happening = Happening()
    accident: Accident = Accident()
    contract: Contract = Contract()
    petition: str = ""
    packet: str = ""
    files: tuple[FiledFile, ...] = ()
