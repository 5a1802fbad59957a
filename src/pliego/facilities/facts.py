"""What sources say of facilities and their owners. Plain Python: no Django."""

from dataclasses import dataclass

from pliego.law.record import Confidence

from .kinds import NameKind


@dataclass(frozen=True, slots=True)
class StatedValue:
    """A value with the source that states it. Lists are kept as one text, their parts separated by `|`."""

    value: str
    source_url: str
    confidence: Confidence

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of a list; one part when the value is no list."""
        return tuple(part.strip() for part in self.value.split("|"))


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a facility."""

    kind: NameKind
    stated: StatedValue


@dataclass(frozen=True, slots=True)
class Place:
    """A state, a municipality, or both where the source leaves no doubt that one lies in the other."""

    state: str
    municipality: str
    source_url: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Owner:
    """A company that owns a facility, and its country (two letters of ISO 3166) where it is stated."""

    company: StatedValue
    country: StatedValue | None


@dataclass(frozen=True, slots=True)
class FacilityFacts:
    """All that is said of one facility."""

    slug: str
    country: str
    sector: str
    names: tuple[Name, ...] = ()
    places: tuple[Place, ...] = ()
    owners: tuple[Owner, ...] = ()


def rank(confidence: Confidence) -> int:
    """Order of preference: 0 for V, 1 for D, 2 for M."""
    return (Confidence.V, Confidence.D, Confidence.M).index(confidence)
