"""How surprising a coincidence is: the exact hypergeometric test, and corrections for many comparisons.

R. A. Fisher's exact test, one-sided; S. Holm, "A simple sequentially rejective multiple test procedure" (1979);
Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate" (1995). Plain Python: no Django.
"""

from collections.abc import Iterator, Sequence
from math import comb, exp, fsum, lgamma
from typing import Final

_NOTHING: Final = 1e-17
"""A share of a sum that a sum of floating-point numbers does not feel."""
_EXACT: Final = 400
"""Up to so many cases the sum is one of whole numbers; beyond, logarithms are exact to some twelve digits."""


def at_least(both: int, one: int, other: int, of: int) -> float:
    """The probability that two features with fixed numbers of cases meet in at least `both` of `of` cases by chance.

    `one` and `other` are the numbers of cases with each feature. Raises `ValueError` for numbers that cannot be.
    """
    most = min(one, other)
    if not (0 <= both <= most and 0 <= max(one, other) <= of):
        raise ValueError("no such numbers of cases")
    if of <= _EXACT:
        ways = sum(comb(one, k) * comb(of - one, other - k) for k in range(both, most + 1))
        return ways / comb(of, other)
    if both * of <= one * other:
        return 1 - min(1.0, fsum(_below(both, one, other, of)))
    return min(1.0, fsum(_from(both, one, other, of)))


def _from(both: int, one: int, other: int, of: int) -> Iterator[float]:
    """The probability of each number of cases from `both` up, above the mean, as far as it adds anything."""
    first = term = _exactly(both, one, other, of)
    yield term
    for k in range(both, min(one, other)):
        term *= (one - k) * (other - k) / ((k + 1) * (of - one - other + k + 1))
        yield term
        if term < first * _NOTHING:
            return


def _below(both: int, one: int, other: int, of: int) -> Iterator[float]:
    """The probability of each number of cases under `both` down, below the mean, as far as it adds anything."""
    least = max(0, one + other - of)
    if both <= least:
        return
    first = term = _exactly(both - 1, one, other, of)
    yield term
    for k in range(both - 1, least, -1):
        term *= k * (of - one - other + k) / ((one - k + 1) * (other - k + 1))
        yield term
        if term < first * _NOTHING:
            return


def _exactly(both: int, one: int, other: int, of: int) -> float:
    return exp(_log_comb(one, both) + _log_comb(of - one, other - both) - _log_comb(of, other))


def _log_comb(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)


def holm(found: Sequence[float], comparisons: int) -> tuple[float, ...]:
    """Each probability corrected by Holm for so many comparisons; those not given count as larger than any given.

    Holds whatever the comparisons have to do with one another.
    """
    corrected = [0.0] * len(found)
    highest = 0.0
    for rank, place in enumerate(sorted(range(len(found)), key=found.__getitem__)):
        highest = max(highest, min(1.0, (comparisons - rank) * found[place]))
        corrected[place] = highest
    return tuple(corrected)


def benjamini_hochberg(found: Sequence[float], comparisons: int) -> tuple[float, ...]:
    """Each probability as the share of false alarms among those at most as large, of so many comparisons."""
    corrected = [0.0] * len(found)
    lowest = 1.0
    ranked = sorted(range(len(found)), key=found.__getitem__)
    for rank in range(len(ranked), 0, -1):
        place = ranked[rank - 1]
        lowest = min(lowest, comparisons * found[place] / rank)
        corrected[place] = lowest
    return tuple(corrected)
