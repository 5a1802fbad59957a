"""Figures taken in turn, round after round, and what is said of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """The median of the rounds, and the ends of their middle half."""

    median: float
    low: float
    high: float

    def text(self, digits: int = 0) -> str:
        """The median, then the middle half, each with so many digits after the point."""
        return f"{self.median:>8.{digits}f}  ({self.low:.{digits}f} to {self.high:.{digits}f})"


def figure(rounds: list[float]) -> Figure:
    """Sum up at least two rounds."""
    low, _, high = quantiles(rounds, n=4, method="inclusive")
    return Figure(median(rounds), low, high)


def interleaved(measures: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, Figure]:
    """Take each measure once a round, in turn, and one round before that is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for measure in measures.values():
        measure()
    for _ in range(rounds):
        for name, measure in measures.items():
            taken[name].append(measure())
    return {name: figure(values) for name, values in taken.items()}


def microseconds(work: Callable[[], object], calls: int) -> Callable[[], float]:
    """A measure: microseconds for one call of `work`, over so many calls."""

    def measure() -> float:
        start = perf_counter()
        for _ in range(calls):
            work()
        return (perf_counter() - start) / calls * 1e6

    return measure


def verdict(holds: object) -> str:
    """How a target is said to be met or not."""
    return "holds" if holds else "DOES NOT HOLD"


def say(line: str = "") -> None:
    """Print a line at once."""
    print(line, flush=True)
