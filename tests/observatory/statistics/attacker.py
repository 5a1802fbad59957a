"""An attacker who knows every count that is shown and what adds up to what, and solves for the others.

Nothing of the project's method is used: the equations are written down anew from the tables, and solved as linear
programs in exact fractions by the simplex method with Bland's rule.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from pliego.observatory.statistics.cells import ALL, Cell, Universe

Row = list[Fraction]


def sums(universe: Universe) -> Iterator[tuple[Cell, list[Cell]]]:
    """Every count that is a sum of others in the tables, with these."""
    routes, states, sectors = universe.routes, universe.states, universe.sectors
    yield Cell(), [Cell(route) for route in routes]
    yield Cell(), [Cell(ALL, state) for state in states]
    yield Cell(), [Cell(ALL, ALL, sector) for sector in sectors]
    for state in states:
        yield Cell(ALL, state), [Cell(route, state) for route in routes]
    for sector in sectors:
        yield Cell(ALL, ALL, sector), [Cell(route, ALL, sector) for route in routes]
    for route in routes:
        yield Cell(route), [Cell(route, state) for state in states]
        yield Cell(route), [Cell(route, ALL, sector) for sector in sectors]


class Attacker:
    """Knows the counts that are shown, and that the others are not negative."""

    def __init__(self, universe: Universe, shown: Mapping[Cell, int]) -> None:
        self.unknown = [cell for cell in universe.cells() if cell not in shown]
        self.equations = [
            ([self._sign(cell, whole, parts) for cell in self.unknown], self._known(shown, whole, parts))
            for whole, parts in sums(universe)
        ]
        self.tableau, self.basis = feasible(self.equations, len(self.unknown))

    @staticmethod
    def _sign(cell: Cell, whole: Cell, parts: list[Cell]) -> int:
        return (cell in parts) - (cell == whole)

    @staticmethod
    def _known(shown: Mapping[Cell, int], whole: Cell, parts: list[Cell]) -> int:
        return shown.get(whole, 0) - sum(shown.get(part, 0) for part in parts)

    def range(self, cell: Cell) -> tuple[Fraction, Fraction | None]:
        """The lowest and the highest value that a withheld count may have; none where nothing bounds it."""
        place = self.unknown.index(cell)
        low = best(self.tableau, self.basis, place, -1)
        assert low is not None
        return -low, best(self.tableau, self.basis, place, 1)


def feasible(equations: list[tuple[list[int], int]], width: int) -> tuple[list[Row], list[int]]:
    """A tableau at a corner of what is possible: rows of coefficients with their value last, and their variables."""
    rows: list[Row] = []
    for number, (signs, value) in enumerate(equations):
        turn = -1 if value < 0 else 1
        artificial = [Fraction(number == other) for other in range(len(equations))]
        rows.append([*(Fraction(turn * sign) for sign in signs), *artificial, Fraction(turn * value)])
    basis = [width + number for number in range(len(rows))]
    goal = [sum((row[column] for row in rows), Fraction(0)) for column in range(width)]
    goal += [Fraction(0)] * len(rows) + [sum((row[-1] for row in rows), Fraction(0))]
    climb(rows, basis, goal, width)
    assert goal[-1] == 0
    for place in range(len(rows)):
        if basis[place] >= width:
            column = next((column for column in range(width) if rows[place][column]), None)
            if column is not None:
                pivot(rows, basis, goal, place, column)
    kept = [place for place in range(len(rows)) if basis[place] < width]
    return [rows[place][:width] + rows[place][-1:] for place in kept], [basis[place] for place in kept]


def best(tableau: list[Row], basis: list[int], place: int, sign: int) -> Fraction | None:
    """The highest value of one variable times `sign`; none where nothing bounds it."""
    rows, held = [row[:] for row in tableau], basis[:]
    width = len(rows[0]) - 1 if rows else 0
    goal = [Fraction(0)] * (width + 1)
    goal[place] = Fraction(sign)
    for row, variable in zip(rows, held, strict=True):
        if variable == place:
            goal = [ours - sign * theirs for ours, theirs in zip(goal, row, strict=True)]
    return -goal[-1] if climb(rows, held, goal, width) else None


def climb(rows: list[Row], basis: list[int], goal: Row, width: int) -> bool:
    """Pivot until nothing improves the goal (Bland's rule); false where it grows without end."""
    while (column := next((one for one in range(width) if goal[one] > 0), None)) is not None:
        ratios = [
            (row[-1] / row[column], basis[place], place) for place, row in enumerate(rows) if row[column] > 0
        ]
        if not ratios:
            return False
        pivot(rows, basis, goal, min(ratios)[2], column)
    return True


def pivot(rows: list[Row], basis: list[int], goal: Row, place: int, column: int) -> None:
    """Bring one variable into the basis in place of that of a row."""
    head = rows[place][column]
    rows[place] = [value / head for value in rows[place]]
    for other in (*(row for row in rows if row is not rows[place]), goal):
        if factor := other[column]:
            other[:] = [ours - factor * theirs for ours, theirs in zip(other, rows[place], strict=True)]
    basis[place] = column
