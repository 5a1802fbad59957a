"""Kaplan and Meier's estimate against a published worked example: remission of leukaemia under 6-MP.

E. J. Freireich and others (1963), as worked out in D. G. Kleinbaum and M. Klein, Survival Analysis, chapter 2.
"""

import pytest

from pliego.observatory.figures.survival import Watched, kaplan_meier, log_rank, median_days

TREATED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
TREATED_CENSORED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]

SIX_MP = [Watched(week, ended=True) for week in TREATED] + [
    Watched(week, ended=False) for week in TREATED_CENSORED
]
OTHERS = [Watched(week, ended=True) for week in PLACEBO]


@pytest.mark.parametrize(
    ("week", "at_risk", "share", "error"),
    [
        (6, 21, 0.857, 0.0764),
        (7, 17, 0.807, 0.0869),
        (10, 15, 0.753, 0.0963),
        (13, 12, 0.690, 0.1068),
        (16, 11, 0.627, 0.1141),
        (22, 7, 0.538, 0.1282),
        (23, 6, 0.448, 0.1346),
    ],
)
def test_the_published_table_comes_out(week: int, at_risk: int, share: float, error: float) -> None:
    point = next(one for one in kaplan_meier(SIX_MP) if one.days == week)
    assert point.at_risk == at_risk
    assert point.share == pytest.approx(share, abs=0.0006)
    assert point.error == pytest.approx(error, abs=0.00006)
    assert point.low == pytest.approx(share - 1.96 * error, abs=0.001)


def test_the_published_medians_come_out() -> None:
    assert median_days(kaplan_meier(SIX_MP)) == 23
    assert median_days(kaplan_meier(OTHERS)) == 8


def test_the_published_log_rank_statistic_comes_out() -> None:
    test = log_rank(SIX_MP, OTHERS)
    assert test is not None
    assert test.statistic == pytest.approx(16.793, abs=0.001)
    assert test.p == pytest.approx(4.17e-5, rel=0.01)


def test_an_interval_stays_between_nothing_and_all() -> None:
    for point in kaplan_meier(SIX_MP + OTHERS):
        assert 0 <= point.low <= point.share <= point.high <= 1


def test_without_ends_nothing_falls_and_nothing_is_compared() -> None:
    open_cases = [Watched(5, ended=False), Watched(9, ended=False)]
    assert [point.share for point in kaplan_meier(open_cases)] == [1, 1]
    assert median_days(kaplan_meier(open_cases)) is None
    assert log_rank(open_cases, open_cases) is None


def test_an_end_on_the_day_another_case_is_last_seen_counts_that_case_at_risk() -> None:
    points = kaplan_meier([Watched(3, ended=True), Watched(3, ended=False)])
    assert [(one.at_risk, one.share) for one in points] == [(2, 0.5)]
