"""The shape of one holiday record."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Holiday:
    """A federal legal holiday, or the day off that stands in for one, on one date.

    `basis` names the statute; `source` says where the record was taken from; `mark` is how far
    it was verified (V verified, P partly, M+ firm memory, M- weak memory).
    """

    day: date
    name_en: str
    name_es: str
    name_fr: str
    basis: str
    source: str
    mark: str
