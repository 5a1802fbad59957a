"""No small number can be computed from what a release shows: it is attacked by one who knows everything shown, and by
one who knows the method as well."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from random import Random
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pliego.observatory.statistics.cells import ALL, TOTAL, UNTOLD, Cell, Filing, Universe, counted
from pliego.observatory.statistics.withholding import THRESHOLD, Lot, draw, withheld
from tests.observatory.statistics.attacker import Attacker

SMALL: Final = Universe(("complaint", "accident"), ("x", "y", "z"), ("k", "l"))
KINDS: Final = [
    Filing(route, state, sector)
    for route in SMALL.routes
    for state in SMALL.states
    for sector in SMALL.sectors
]

counts_of_kinds = st.lists(
    st.one_of(st.just(0), st.integers(0, 3), st.integers(0, 14), st.integers(0, 60)),
    min_size=len(KINDS),
    max_size=len(KINDS),
)
chances = st.integers(0, 2**32).map(Random)


TINY: Final = (
    (Universe(("complaint", "accident"), ("x", "y"), ("k",)), 10),
    (Universe(("complaint", "accident"), ("x", "y", "z"), ("k",)), 7),
    (Universe(("complaint", "accident"), ("x", "y"), ("k", "l")), 5),
)
"""Universes in which every table of so many reports can be gone through, with a threshold of 3."""

LOW: Final = 3


def table(numbers: list[int]) -> Mapping[Cell, int]:
    return counted(SMALL, zip(KINDS, numbers, strict=True))


def shown(counts: Mapping[Cell, int], hidden: frozenset[Cell]) -> dict[Cell, int]:
    return {cell: count for cell, count in counts.items() if cell not in hidden}


@given(counts_of_kinds, chances)
def test_small_counts_are_withheld_and_the_total_only_with_everything(
    numbers: list[int], chance: Random
) -> None:
    counts = table(numbers)
    hidden = withheld(counts, draw(counts, chance))
    assert {cell for cell, count in counts.items() if count < THRESHOLD} <= hidden
    assert (TOTAL in hidden) == (counts[TOTAL] < THRESHOLD)
    if TOTAL in hidden:
        assert hidden == set(counts)


@settings(max_examples=80)
@given(counts_of_kinds, chances)
def test_whoever_solves_for_a_small_count_is_left_with_every_value_up_to_the_threshold(
    numbers: list[int], chance: Random
) -> None:
    counts = table(numbers)
    hidden = withheld(counts, draw(counts, chance))
    attacker = Attacker(SMALL, shown(counts, hidden))
    for cell in hidden:
        low, high = attacker.range(cell)
        assert low >= THRESHOLD or (low == 0 and (high is None or high >= THRESHOLD)), cell


def test_the_attacker_finds_what_the_small_counts_alone_do_not_hide() -> None:
    counts = table([0, 0, 40, 20, 30, 12, 50, 50, 3, 20, 30, 11])
    naive = frozenset(cell for cell, count in counts.items() if count < THRESHOLD)
    attacker = Attacker(SMALL, shown(counts, naive))
    assert all(attacker.range(cell) == (Fraction(counts[cell]), Fraction(counts[cell])) for cell in naive)
    assert naive < withheld(counts, Lot())


def test_where_every_count_but_the_total_is_small_the_total_stands_alone() -> None:
    counts = table([1] * 12)
    assert set(counts) - withheld(counts, Lot()) == {TOTAL}


def tables(places: int, reports: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many reports fall on so many places."""
    if places == 1:
        yield (reports,)
        return
    for here in range(reports + 1):
        for rest in tables(places - 1, reports - here):
            yield (here, *rest)


@cache
def every(universe: Universe, reports: int) -> list[dict[Cell, int]]:
    """Every set of counts of so many reports, once each."""
    kinds = [
        Filing(route, state, sector)
        for route in universe.routes
        for state in universe.states
        for sector in universe.sectors
    ]
    found = (dict(counted(universe, zip(kinds, row, strict=True))) for row in tables(len(kinds), reports))
    return list({tuple(counts.values()): counts for counts in found}.values())


@settings(max_examples=30)
@given(st.data())
def test_whoever_knows_the_method_as_well_learns_no_more(data: st.DataObject) -> None:
    """Every set of counts with the same shown ones would, by some lot, have led to the same release; and among them
    every small count takes every value up to the threshold. No solver is trusted: all of them are gone through."""
    universe, most = data.draw(st.sampled_from(TINY))
    around = every(universe, data.draw(st.integers(LOW, most)))
    counts = data.draw(st.sampled_from(around))
    hidden = withheld(counts, draw(counts, data.draw(chances)), LOW)
    seen = shown(counts, hidden)
    alike = [other for other in around if seen.items() <= other.items()]
    assert all(withheld(other, Lot(drawn=hidden), LOW) == hidden for other in alike[:: len(alike) // 50 + 1])
    for cell in hidden:
        values = {other[cell] for other in alike}
        assert min(values) >= LOW or values >= set(range(LOW + 1)), cell


def test_what_is_drawn_is_withheld_but_never_the_total() -> None:
    counts = table([20] * 12)
    assert withheld(counts, Lot()) == frozenset()
    assert Cell("accident", "x") in withheld(counts, Lot(drawn=frozenset({Cell("accident", "x"), TOTAL})))
    assert TOTAL not in withheld(counts, Lot(drawn=frozenset({TOTAL})))


def test_the_lot_takes_any_count_now_and_then() -> None:
    cells = list(SMALL.cells())
    times = [
        draw(cells, Random(seed)).drawn  # noqa: S311
        for seed in range(1000)
    ]
    assert set().union(*times) == set(cells)
    assert sum(map(len, times)) < 1000 * len(cells) / 50


def test_what_stands_in_no_list_counts_as_untold_and_an_unknown_route_is_refused() -> None:
    universe = Universe(("complaint",), ("x", UNTOLD), ("k", UNTOLD))
    counts = counted(universe, [(Filing("complaint", "q", ""), 4)])
    assert counts[Cell("complaint", UNTOLD)] == counts[Cell("complaint", ALL, UNTOLD)] == 4
    with pytest.raises(KeyError):
        counted(universe, [(Filing("rumour", "x", "k"), 1)])
