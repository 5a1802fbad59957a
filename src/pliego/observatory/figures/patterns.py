"""What cases share, and which features meet in one case more often than chance gives.

For every two values of different features the exact one-sided hypergeometric test (Fisher) asks how probable at least
as many common cases would be if each were dealt out over the cases at random. Holm's correction holds whatever the
tests have to do with one another; Benjamini and Hochberg's is given beside it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from pliego.observatory.figures import features
from pliego.observatory.figures.chance import at_least, benjamini_hochberg, holm
from pliego.observatory.figures.counts import Read, counted
from pliego.observatory.figures.features import stated
from pliego.observatory.figures.tables import Filters, Row, Table
from pliego.observatory.figures.tags import FACET
from pliego.observatory.public_case import PublicCase

CAUSES: Final[Mapping[str, Read]] = {
    "federation": features.federations,
    "state": stated("state"),
    "sector": stated("sector"),
    "owner": stated("parent_company"),
    "allegation": stated("allegations"),
}
LEAST: Final = 2
"""Cases that make a pattern."""
SHOWN: Final = 40

Cause = tuple[str, str]


def patterns(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Each cause that two cases or more share, as one pattern; then causes that meet beyond chance, with the test."""
    every = list(cases)
    return *(_shared(name, every) for name in CAUSES), _together(every)


def _shared(name: str, cases: Sequence[PublicCase]) -> Table:
    """The values of one feature that several cases share; values of a single case and cases without one are counted."""
    table = counted(f"shared_{name}", cases, CAUSES[name], lambda value: _filter(name, value))
    several = tuple(row for row in table.rows if row.key[0] and row.values[2] not in (0, 1))
    once = sum(row.values[2] == 1 for row in table.rows if row.key[0])
    without = sum(int(row.values[2] or 0) for row in table.rows if not row.key[0])
    left = (("cause_once", once), ("cause_unknown", without))
    return Table(table.id, (name,), table.columns, several[:SHOWN], table.n, left)


def _filter(name: str, value: str) -> Filters:
    if not value:
        return ()
    if name in ("state", "sector", "allegation"):
        return ((name, value),)
    return ((FACET, f"{name}.{value[:150]}"),)


def _both(one: Cause, other: Cause) -> Filters:
    names = {one[0]: one[1], other[0]: other[1]}
    if {"owner", "federation"} == set(names):
        return ((FACET, f"owner-federation.{names['owner'][:90]}.{names['federation'][:90]}"),)
    return (*_filter(*one), *_filter(*other))


def _causes(case: PublicCase) -> list[tuple[Cause, bool]]:
    return [((name, value), firm) for name, read in CAUSES.items() for value, firm in read(case).items()]


@dataclass(frozen=True, slots=True)
class _Tally:
    """How many cases have each cause, and each two of different kinds."""

    each: Counter[Cause]
    pairs: Counter[tuple[Cause, Cause]]

    def add(self, found: Sequence[Cause]) -> None:
        self.each.update(found)
        self.pairs.update((one, other) for one, other in combinations(found, 2) if one[0] != other[0])


def _together(cases: Sequence[PublicCase]) -> Table:
    """Pairs of causes that meet beyond chance; a number leads to a list where that has no unverified case besides."""
    tally, listed = _Tally(Counter(), Counter()), _Tally(Counter(), Counter())
    for case in cases:
        found = _causes(case)
        tally.add([cause for cause, firm in found if firm])
        listed.add([cause for cause, _firm in found])
    each, pairs = tally.each, tally.pairs
    comparisons = _comparisons(each)
    beyond = sorted(
        (at_least(n, each[one], each[other], len(cases)), one, other, n)
        for (one, other), n in pairs.items()
        if n >= LEAST and n * len(cases) > each[one] * each[other]
    )
    chances = [test[0] for test in beyond]
    corrected = zip(beyond, holm(chances, comparisons), benjamini_hochberg(chances, comparisons), strict=True)
    rows = tuple(
        Row(
            (*one, *other),
            (
                n,
                each[one],
                each[other],
                round(each[one] * each[other] / len(cases), 2),
                _rounded(p),
                _rounded(by_holm),
                _rounded(by_rate),
            ),
            (
                _both(one, other) if n == listed.pairs[one, other] else (),
                _filter(*one) if each[one] == listed.each[one] else (),
                _filter(*other) if each[other] == listed.each[other] else (),
                *[()] * 4,
            ),
        )
        for (p, one, other, n), by_holm, by_rate in corrected
    )
    left = (("comparisons", comparisons), ("less_striking", max(0, len(rows) - SHOWN)))
    columns = ("both", "first", "second", "expected", "p", "holm", "false_share")
    return Table(
        "together", ("cause", "cause_value", "other", "other_value"), columns, rows[:SHOWN], len(cases), left
    )


def _rounded(p: float) -> float:
    """Four significant digits: more would be false precision, fewer would make small ones nothing."""
    return float(f"{p:.4g}")


def _comparisons(each: Mapping[Cause, int]) -> int:
    """How many pairs of values of different features could have met in two cases: all of them were looked at."""
    often = Counter(name for (name, _value), n in each.items() if n >= LEAST)
    return sum(often[one] * often[other] for one, other in combinations(CAUSES, 2))
