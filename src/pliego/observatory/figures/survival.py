"""How long until an end, where some were still open when last seen: Kaplan and Meier's estimate, and the log-rank test.

E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical
Association 53 (1958); the variance is Greenwood's. Plain Python: no Django.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import erfc, sqrt
from typing import Final

Z: Final = 1.959963984540054
"""Half the width of a 95 % interval, in standard errors."""


@dataclass(frozen=True, slots=True)
class Watched:
    """One case: so many days until its end, or until it was last seen open."""

    days: int
    ended: bool


@dataclass(frozen=True, slots=True)
class Point:
    """The estimate from a day on. `share` is still open, `error` its standard error by Greenwood, `low` and `high`
    the ends of the 95 % interval, cut at 0 and 1."""

    days: int
    at_risk: int
    ended: int
    censored: int
    share: float
    error: float

    @property
    def low(self) -> float:
        """The lower end of the interval."""
        return max(0.0, self.share - Z * self.error)

    @property
    def high(self) -> float:
        """The upper end of the interval."""
        return min(1.0, self.share + Z * self.error)


def kaplan_meier(watched: Iterable[Watched]) -> tuple[Point, ...]:
    """One point for each day on which a case ended or was last seen; an end counts before a case last seen that day."""
    every = list(watched)
    ends = Counter(one.days for one in every if one.ended)
    last_seen = Counter(one.days for one in every if not one.ended)
    at_risk, share, greenwood = len(every), 1.0, 0.0
    points = []
    for day in sorted({*ends, *last_seen}):
        ended = ends[day]
        share *= 1 - ended / at_risk
        if ended < at_risk:
            greenwood += ended / (at_risk * (at_risk - ended))
        points.append(Point(day, at_risk, ended, last_seen[day], share, share * sqrt(greenwood)))
        at_risk -= ended + last_seen[day]
    return tuple(points)


def median_days(points: Sequence[Point]) -> int | None:
    """The first day on which at most half are still open; nothing where more than half stayed open."""
    return next((point.days for point in points if point.share <= 0.5 + 1e-12), None)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a log-rank test says: its statistic (one degree of freedom) and the probability of as much by chance."""

    statistic: float
    p: float


def log_rank(one: Sequence[Watched], other: Sequence[Watched]) -> Difference | None:
    """Whether two groups end at different rates (Mantel and Cox); nothing where the ends allow no comparison."""
    ends = Counter(w.days for w in (*one, *other) if w.ended)
    mine = Counter(w.days for w in one if w.ended)
    leaving_one, leaving = Counter(w.days for w in one), Counter(w.days for w in (*one, *other))
    n_one, n = len(one), len(one) + len(other)
    excess = variance = 0.0
    for day in sorted(leaving):
        d = ends[day]
        if d and n > 1:
            expected = d * n_one / n
            excess += mine[day] - expected
            variance += expected * (1 - n_one / n) * (n - d) / (n - 1)
        n_one, n = n_one - leaving_one[day], n - leaving[day]
    if variance <= 0:
        return None
    statistic = excess * excess / variance
    return Difference(statistic, erfc(sqrt(statistic / 2)))
