"""States, provinces and municipalities by code and by the names people write. Plain Python: no Django.

A state has its code of ISO 3166-2 (`MX-CHH`, `US-TX`, `CA-ON`); a municipality the five digits of Mexico's statistical
institute (`08037`). Where the lists come from: `data/README.md`.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

FOLDER: Final = files("pliego.reports") / "data"

MEXICO: Final = "MX"
COUNTRIES: Final = (MEXICO, "US", "CA")
"""The countries whose states and provinces are listed, in two letters of ISO 3166."""

_WRITTEN_OUT: Final[Mapping[str, str]] = {
    "cd": "ciudad", "dr": "doctor", "edo": "estado", "fco": "francisco", "gral": "general", "gpe": "guadalupe",
    "hgo": "hidalgo", "mpio": "municipio", "nvo": "nuevo", "nva": "nueva", "pto": "puerto", "sn": "san",
    "sta": "santa", "sto": "santo", "tte": "teniente", "vta": "venta",
}  # fmt: skip
"""How people shorten the words of names of places."""

_IN_FRONT: Final = re.compile(
    r"^(?:(?:el )?estado de |municipio de |alcaldia (?:de )?|delegacion (?:de )?|ciudad (?:de )?)"
)
"""What people write before a name, and lists do not, or the other way about."""

_HONOUR: Final = re.compile(r" de(?: la| los| las|l)? .+$")
"""What a town bears after its name: Naucalpan *de Juárez*."""


@dataclass(frozen=True, slots=True)
class State:
    """A state, province or territory under the name that people there use."""

    code: str
    name: str
    inegi: str = ""
    """Two digits of Mexico's statistical institute; empty outside Mexico."""
    also: tuple[str, ...] = ()
    """Other names and abbreviations."""

    @property
    def country(self) -> str:
        """Two letters of ISO 3166."""
        return self.code[:2]


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality of Mexico, or a borough of Mexico City."""

    code: str
    state: str
    """Code of its state."""
    name: str
    seat: str
    """The town where its government sits; often the name people know. Empty for boroughs."""
    people: int
    """Inhabitants in the census of 2020."""


def fold(text: str) -> str:
    """A name as it is compared: small letters without accents, no punctuation, shortened words written out."""
    bare = "".join(
        one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one)
    )
    return " ".join(_WRITTEN_OUT.get(word, word) for word in re.findall(r"\w+", bare))


def states(country: str = MEXICO) -> tuple[State, ...]:
    """The states of a country by name; none for a country without a list."""
    return tuple(sorted((one for one in _states().values() if one.country == country), key=_by_name))


def state(code: str) -> State | None:
    """The state with this code."""
    return _states().get(code)


def find_state(text: str, country: str = MEXICO) -> State | None:
    """The state that a text means: its code, name or abbreviation. `México` alone names none: it may be three."""
    names = _state_names(country)
    return (
        _states().get(text.strip().upper())
        or names.get(_closed(fold(text)))
        or names.get(_closed(_bare(text)))
    )


def municipalities(state_code: str) -> tuple[Municipality, ...]:
    """The municipalities of a state by name; none outside Mexico."""
    return tuple(sorted((one for one in _municipalities().values() if one.state == state_code), key=_by_name))


def municipality(code: str) -> Municipality | None:
    """The municipality with this code."""
    return _municipalities().get(code)


def find_municipalities(text: str, state_code: str = "") -> tuple[Municipality, ...]:
    """The municipalities that a text may mean, in one state or in all: the one with most people first.

    By the name of the municipality or of its seat, also without what it bears in honour of someone: `Silao` is
    Silao de la Victoria. Half a word means nothing.
    """
    found = {one for one in _municipality_names().get(_bare(text), ()) if state_code in ("", one.state)}
    return tuple(sorted(found, key=lambda one: (-one.people, one.code)))


def place_name(state_code: str, municipality_code: str = "") -> str:
    """`Juárez, Chihuahua`; what is not known is left out, and of nothing known the text is empty."""
    inner, outer = municipality(municipality_code), state(state_code)
    return ", ".join(one.name for one in (inner, outer) if one)


def _bare(text: str) -> str:
    folded = fold(text)
    return _IN_FRONT.sub("", folded) or folded


def _closed(folded: str) -> str:
    """A folded name without spaces, so that `N. L.`, `N.L.` and `NL` are the same."""
    return folded.replace(" ", "")


def _by_name(one: State | Municipality) -> str:
    return fold(one.name)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8") as lines:
        yield from csv.DictReader(lines)


@cache
def _states() -> Mapping[str, State]:
    return {
        row["code"]: State(
            row["code"], row["name"], row["inegi"], tuple(filter(None, row["also"].split("|")))
        )
        for row in _rows("regions.csv")
    }


@cache
def _state_names(country: str) -> Mapping[str, State]:
    # Without "ciudad de", Mexico City would have the name of its country.
    return {
        _closed(key): one
        for one in states(country)
        for name in (one.name, *one.also)
        for key in {fold(name), _bare(name)} - {"mexico"}
    }


@cache
def _municipalities() -> Mapping[str, Municipality]:
    of = {one.inegi: one.code for one in states()}
    return {
        row["code"]: Municipality(
            row["code"], of[row["state_code"]], row["municipality"].strip(), row["seat"].strip(),
            int(row["population_2020"]),
        )
        for row in _rows("municipalities.csv")
    }  # fmt: skip


@cache
def _municipality_names() -> Mapping[str, tuple[Municipality, ...]]:
    index: dict[str, list[Municipality]] = {}
    for one in _municipalities().values():
        whole = {_bare(name) for name in (one.name, one.seat) if name}
        for key in whole | {_HONOUR.sub("", _bare(one.name))}:
            index.setdefault(key, []).append(one)
    return {key: tuple(found) for key, found in index.items()}
