"""A day is read out of somebody's own words where that is sure, and nowhere else."""

import pytest

from pliego.intake.return_days import day_in


@pytest.mark.parametrize(
    "said",
    [
        "2026-11-12",
        "12 de noviembre de 2026",
        "El jueves 12 de Noviembre del 2026, por la mañana",
        "12 nov 2026",
        "12 November 2026",
        "le 12 novembre 2026",
        "fue el 12 de noviembre de 2026 (2026-11-12)",
    ],
)
def test_a_day_with_its_year_is_read(said: str) -> None:
    assert day_in(said) == "2026-11-12"


@pytest.mark.parametrize(
    "said",
    [
        "",
        "ayer",
        "12 de noviembre",
        "el 11/12/2026",
        "entre el 12 de noviembre de 2026 y el 14 de noviembre de 2026",
        "31 de febrero de 2026",
        "12 de brumario de 2026",
        "2026",
        "99/99/9999",
        "0 de enero de 0000",
    ],
)
def test_what_is_not_sure_is_no_day(said: str) -> None:
    assert day_in(said) == ""


def test_figures_that_can_be_read_in_one_way_are_read() -> None:
    assert day_in("25/11/2026") == day_in("25.11.2026") == "2026-11-25"
    assert day_in("11/11/2026") == "2026-11-11"
