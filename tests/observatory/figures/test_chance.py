"""The exact test and the corrections, against published examples and a count of all ways."""

from fractions import Fraction
from itertools import combinations

import pytest

from pliego.observatory.figures.chance import at_least, benjamini_hochberg, holm


def test_the_lady_tasting_tea() -> None:
    """R. A. Fisher, The Design of Experiments (1935): all four cups right, one in seventy; three or more, 17."""
    assert at_least(4, 4, 4, 8) == pytest.approx(1 / 70)
    assert at_least(3, 4, 4, 8) == pytest.approx(17 / 70)


@pytest.mark.parametrize(
    ("both", "one", "other", "of"), [(2, 3, 4, 9), (0, 2, 3, 7), (1, 5, 1, 6), (3, 5, 5, 7)]
)
def test_it_is_the_share_of_all_ways(both: int, one: int, other: int, of: int) -> None:
    ways = [len(set(range(one)) & set(drawn)) >= both for drawn in combinations(range(of), other)]
    assert at_least(both, one, other, of) == pytest.approx(float(Fraction(sum(ways), len(ways))))


@pytest.mark.parametrize(("both", "one", "other"), [(5, 20, 30), (1, 3, 200), (12, 40, 50), (2, 2, 2)])
def test_many_cases_are_summed_as_exactly_as_few(both: int, one: int, other: int) -> None:
    assert at_least(both, one, other, 401) == pytest.approx(_whole(both, one, other, 401), rel=1e-9)


@pytest.mark.parametrize(
    ("both", "one", "other"), [(0, 20, 30), (99, 300, 200), (98, 300, 200), (140, 300, 200), (150, 300, 200)]
)
def test_many_cases_at_or_below_the_mean_too(both: int, one: int, other: int) -> None:
    assert at_least(both, one, other, 401) == pytest.approx(_whole(both, one, other, 401), rel=1e-9)


def test_fewer_than_the_mean_of_very_many_is_nearly_sure() -> None:
    assert at_least(0, 10_000, 10_000, 20_000) == 1
    assert at_least(4_900, 10_000, 10_000, 20_000) == pytest.approx(0.9978, abs=1e-4)


def _whole(both: int, one: int, other: int, of: int) -> float:
    from math import comb

    ways = sum(comb(one, k) * comb(of - one, other - k) for k in range(both, min(one, other) + 1))
    return float(Fraction(ways, comb(of, other)))


def test_numbers_that_cannot_be_are_refused() -> None:
    with pytest.raises(ValueError, match="no such numbers"):
        at_least(3, 2, 4, 9)


def test_holm_as_published() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005], 4) == pytest.approx((0.03, 0.06, 0.06, 0.02))


def test_benjamini_and_hochberg_as_published() -> None:
    """The fifteen probabilities of their paper of 1995: the first four stay under 0.05."""
    found = [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
        0.7590, 1.0,
    ]  # fmt: skip
    corrected = benjamini_hochberg(found, 15)
    assert [p <= 0.05 for p in corrected] == [True] * 4 + [False] * 11
    assert [p <= 0.05 for p in holm(found, 15)] == [True] * 3 + [False] * 12


def test_comparisons_that_are_not_told_count_too() -> None:
    assert holm([0.01], 10) == (0.1,)
    assert benjamini_hochberg([0.01], 10) == (0.1,)
