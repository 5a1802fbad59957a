"""The pages of the statistics: the same numbers in every language, and nothing that is withheld."""

import re
from itertools import cycle
from pathlib import Path
from random import Random

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

import pliego.site
from pliego.observatory.models import StatisticsBegin, StatisticsRelease
from pliego.observatory.statistics.cells import ALL, TOTAL, Cell, Filing, Universe, counted
from pliego.observatory.statistics.quarters import Quarter
from pliego.observatory.statistics.release import Release
from pliego.observatory.statistics.withholding import Lot, withheld
from pliego.reports.places import states
from pliego.reports.sectors import SECTORS

KIBIBYTE = 1024
ROUTES = ("complaint", "accident", "contract", "union_rights")
UNIVERSE = Universe(
    ROUTES,
    (*(one.code for one in states()), "US", "CA", "untold"),
    (*(one.code for one in SECTORS), "untold"),
)
STYLE = (Path(pliego.site.__path__[0]) / "static" / "pliego.css").stat().st_size


def made(
    filings: list[tuple[Filing, int]], quarter: str = "2026-Q3", universe: Universe = UNIVERSE
) -> Release:
    counts = counted(universe, filings)
    hidden = withheld(counts, Lot())
    codes = (*universe.routes, *universe.states, *universe.sectors)
    names = {code: {lang: f"{code} {lang}" for lang in ("es", "en", "fr")} for code in codes}
    shown = {cell: count for cell, count in counts.items() if cell not in hidden}
    release = Release(Quarter.read(quarter), "2026-11-01", 10, universe, names, shown)
    StatisticsRelease.objects.create(quarter=quarter, text=release.text)
    return release


def few() -> list[tuple[Filing, int]]:
    return [
        (Filing("complaint", "MX-PUE", "mining"), 4321),
        (Filing("accident", "MX-JAL", "mining"), 1234),
        (Filing("complaint", "MX-JAL", "apparel"), 765),
        (Filing("contract", "MX-SON", "apparel"), 7),
    ]


def many() -> list[tuple[Filing, int]]:
    chance = Random(7)  # noqa: S311
    places = [(s, k) for s, k in zip(UNIVERSE.states, cycle(UNIVERSE.sectors), strict=False)]
    return [
        (Filing(route, state, sector), chance.randint(0, 140))
        for route in ROUTES
        for state, sector in (*places, *((UNIVERSE.states[0], sector) for sector in UNIVERSE.sectors))
    ]


def words(page: bytes) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.decode()).split())


def test_before_anything_is_released_the_page_says_so_and_when_the_first_comes(
    db: None, client: Client
) -> None:
    before = words(client.get("/en/statistics/").content)
    assert "Nothing is released yet." in before
    assert "the one in which an office begins to take reports" in before
    StatisticsBegin.objects.create(quarter="2026-Q4")
    after = words(client.get("/en/statistics/").content)
    assert "The next quarter, October to December 2026, is released on 1 February 2027 ." in after
    assert "begins to take reports" not in after


def test_the_newest_quarter_comes_first_with_its_total_or_the_words_for_few(db: None, client: Client) -> None:
    made([(Filing("complaint", "MX-PUE", "mining"), 9)], "2026-Q2")
    made(few())
    page = words(client.get("/es/statistics/").content)
    newest, oldest = page.index("De julio a septiembre de 2026"), page.index("De abril a junio de 2026")
    assert newest < page.index("6327") < oldest < page.index("menos de 10", oldest)
    assert "se publica el 1 de febrero de 2027" in page


@pytest.mark.parametrize(
    ("language", "word"), [("es", "reservado"), ("en", "withheld"), ("fr", "retenu")], ids=["es", "en", "fr"]
)
def test_a_language_changes_words_and_no_number(db: None, client: Client, language: str, word: str) -> None:
    release = made(few())
    page = client.get(f"/{language}/statistics/2026-Q3/").content
    tables = page.decode().partition("<tbody")[2].rpartition("</tbody>")[0]
    told = {int(number) for number in re.findall(r">(\d+)\s*<", tables)}
    assert told == {n for cell, n in release.counts.items() if cell != TOTAL}
    assert word in words(page)
    assert f"MX-PUE {language}" in words(page)
    assert str(release.counts[TOTAL]) in words(page)


def test_of_a_small_quarter_nothing_is_told(db: None, client: Client) -> None:
    made([(Filing("complaint", "MX-PUE", "mining"), 8)])
    page = words(client.get("/en/statistics/2026-Q3/").content)
    assert "Fewer than 10 reports were filed, perhaps none." in page
    assert "MX-PUE" not in page
    table = client.get("/en/statistics/2026-Q3.csv").content.decode()
    assert set(re.findall(r"(\w*),(\w+)\r\n", table)) == {("reports", "shown"), ("", "withheld")}


def test_what_is_withheld_stands_nowhere(db: None, client: Client) -> None:
    filings = [*few(), (Filing("accident", "MX-SON", "glass"), 5)]
    release = made(filings)
    hidden = {
        count
        for cell, count in counted(UNIVERSE, filings).items()
        if count > 9 and cell not in release.counts
    } - set(release.counts.values())
    assert hidden
    for address in ("/en/statistics/", "/en/statistics/2026-Q3/", "/en/statistics/2026-Q3.csv"):
        numbers = {int(one) for one in re.findall(r"\d+", client.get(address).content.decode())}
        assert not numbers & hidden


def test_the_longest_page_is_short_enough_for_an_old_phone(db: None, client: Client) -> None:
    release = made(many())
    assert Cell(ALL, "MX-AGU") in release.counts
    for language in ("es", "en", "fr"):
        assert len(client.get(f"/{language}/statistics/2026-Q3/").content) + STYLE < 50 * KIBIBYTE


@pytest.mark.parametrize("address", ["2026-Q2/", "2026-Q2.csv", "2026/", "x" * 300 + "/", "2026-q3/"])
def test_what_was_not_released_is_not_there(db: None, client: Client, address: str) -> None:
    made(few())
    assert client.get(f"/es/statistics/{address}").status_code == 404


def test_a_page_is_a_fixed_number_of_queries_and_sets_no_cookie(
    db: None, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for quarter in ("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"):
        made(few(), quarter)
    for address in ("/es/statistics/", "/es/statistics/2026-Q3/", "/es/statistics/2026-Q3.csv"):
        with django_assert_max_num_queries(3):
            answer = client.get(address)
        assert answer.status_code == 200
        assert not answer.cookies
