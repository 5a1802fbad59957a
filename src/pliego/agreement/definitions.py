"""What each series of indicators counts: subject, way, direction, and its name in three languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from .tables import Cells, Table, read_table
from .tables_folder import LastSound, file_state, table_of

FILE: Final = "indicator_series.csv"
COLUMNS: Final = (
    "id",
    "subject",
    "counted",
    "way",
    "origin",
    "destination",
    "name_en",
    "name_es",
    "name_fr",
)


class Subject(StrEnum):
    """Under which heading a series is listed."""

    TRADE = "trade"
    SHARES = "shares"
    UTILISATION = "utilisation"
    TARIFFS = "tariffs"
    TRUCKS = "trucks"
    SME = "sme"
    LABOR = "labor"
    MECHANISM = "mechanism"
    AGREEMENT = "agreement"
    OTHER = "other"


class Way(StrEnum):
    """Whether a figure counts what moves in one direction, in both, or the difference of the two.

    `UNSTATED`: something moves, and the source does not say which way. `NONE`: nothing moves.
    """

    ONE_WAY = "one_way"
    TWO_WAY = "two_way"
    NET = "net"
    UNSTATED = "unstated"
    NONE = "none"


class Counted(StrEnum):
    """How a figure belongs to its period: a sum over it, a total up to its end, or a state at that time."""

    OVER = "over"
    UP_TO = "upto"
    AT = "at"


class Place(StrEnum):
    """Where a flow begins or ends. `SEVERAL` stands for Mexico and Canada together."""

    US = "US"
    MX = "MX"
    CA = "CA"
    SEVERAL = "MX|CA"
    WORLD = "world"


@dataclass(frozen=True, slots=True)
class Definition:
    """What a series counts. `names` holds its name by language; a language that lacks one is left out.

    A place of a flow is `None` where each row has its own, told by its geography.
    """

    id: str
    subject: Subject
    counted: Counted
    way: Way
    origin: Place | None
    destination: Place | None
    names: Mapping[str, str]


def unknown(series: str) -> Definition:
    """The definition of a series that has none: nothing is taken for known."""
    return Definition(series, Subject.OTHER, Counted.OVER, Way.UNSTATED, None, None, MappingProxyType({}))


def read(data: bytes, file: str = FILE) -> Table[Definition]:
    """The definitions of a file. Never raises: whatever is wrong is among the problems."""
    return read_table(data, file, COLUMNS, _definition, key="id")


def _of(folder: Path | None) -> Table[Definition]:
    return table_of(file_state(folder, FILE), read)


_last_sound: Final = LastSound(_of)


def definitions(folder: Path | None = None) -> Mapping[str, Definition]:
    """The definitions by series: those of the folder as they last were sound, else the shipped ones."""
    return MappingProxyType({row.id: row for row in _last_sound.of(folder).rows})


def _definition(row: Cells) -> Definition:
    way = row.coded("way", Way)
    origin, destination = row.coded_if_known("origin", Place), row.coded_if_known("destination", Place)
    if way is not Way.ONE_WAY and (origin or destination):
        row.refuse("way", "a direction stands beside it", "write one_way, or empty origin and destination")
    names = {language: row.text(f"name_{language}") for language in ("en", "es", "fr")}
    return Definition(
        id=row.id("id"),
        subject=row.coded("subject", Subject),
        counted=row.coded("counted", Counted),
        way=way,
        origin=origin,
        destination=destination,
        names=MappingProxyType({language: name for language, name in names.items() if name}),
    )
