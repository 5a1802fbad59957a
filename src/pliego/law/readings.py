"""Readings: the ways in which a named ambiguity may be resolved, as choices inside a procedure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pliego.law.moments import Moment, Pick

Env = Mapping[str, str]
"""The value chosen for each question: `{"Q1": "request", ...}`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One open question that changes a date or an answer; `values[0]` is the default.

    The words and reasons stand in `pliego.law.readings_table` under the same id.
    """

    id: str
    values: tuple[str, ...]

    @property
    def default(self) -> str:
        """The value used unless the caller chooses another."""
        return self.values[0]

    def pick(self, **options: Moment) -> Pick:
        """A moment that is read differently under each value of the question."""
        from pliego.law.moments import Pick

        if set(options) != set(self.values):
            raise ValueError(f"{self.id} needs exactly the values {', '.join(self.values)}")
        return Pick(self, tuple(options.items()))

    def chosen(self, env: Env) -> str:
        """The value in force under `env`; raises `ValueError` when it is not one of this question's."""
        value = env.get(self.id, self.default)
        if value not in self.values:
            raise ValueError(f"{self.id} has no reading {value!r}; choose one of {', '.join(self.values)}")
        return value


Q1: Final = Reading("Q1", ("request", "agreement"))
Q2: Final = Reading("Q2", ("union", "MX", "US"))
Q2B: Final = Reading("Q2b", ("union", "MX", "CA"))
Q3: Final = Reading("Q3", ("stands", "rolls"))
Q3C: Final = Reading("Q3c", ("rolls", "stands"))
Q3D: Final = Reading("Q3d", ("rolls", "stands"))
Q13: Final = Reading("Q13", ("treaty", "statute"))
Q14: Final = Reading("Q14", ("flagged", "treaty", "statute"))
Q15: Final = Reading("Q15", ("from_finding", "after_consultations"))
Q20: Final = Reading("Q20", ("direct", "notice_first"))
Q21: Final = Reading("Q21", ("express_only", "silence_extends"))
Q31: Final = Reading("Q31", ("no", "yes"))
Q32: Final = Reading("Q32", ("clear_days", "day_15"))
Q33: Final = Reading("Q33", ("not_revived", "revived"))
Q34: Final = Reading("Q34", ("supplement", "replaces"))

READINGS: Final[Mapping[str, Reading]] = {
    reading.id: reading
    for reading in (Q1, Q2, Q2B, Q3, Q3C, Q3D, Q13, Q14, Q15, Q20, Q21, Q31, Q32, Q33, Q34)
}


def environment(chosen: Env) -> dict[str, str]:
    """Every question with its value: the defaults, overridden by `chosen`.

    Raises `ValueError` for an unknown question or value, naming what may be chosen.
    """
    for name in chosen:
        if name not in READINGS:
            raise ValueError(f"no reading {name!r}; the engine knows {', '.join(READINGS)}")
    return {name: reading.chosen(chosen) for name, reading in READINGS.items()}
