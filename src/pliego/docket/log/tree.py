"""The Merkle tree of RFC 6962: roots, and proofs of inclusion and of consistency. Plain Python: no Django.

The hash of every 256th part of a level is kept (`completed`), as in the tiles of a transparency log: a tile is 256
neighbouring hashes of the leaves, or of the roots of 256, 65,536 and so on leaves. A root or a proof reads at most
two tiles of each level, whatever the size of the tree.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .pliego_verify import EMPTY_ROOT, WIDTH, blocks_of, fold, node_hash

HEIGHT: Final = 8
"""Levels of the tree between two levels of tiles."""

ReadTile = Callable[[int, int], Sequence[bytes]]
"""Gives a tile by its level and place: its hashes from the left, as many as are complete, at most 256."""


@dataclass(frozen=True, slots=True)
class Block:
    """The root of a complete subtree of 256 to the power of `level` leaves, the `position`-th of its level."""

    level: int
    position: int
    hash: bytes


@dataclass(slots=True)
class Tree:
    """A tree read by tiles, each of them once."""

    read: ReadTile
    _tiles: dict[tuple[int, int], Sequence[bytes]] = field(default_factory=dict)

    def root(self, size: int) -> bytes:
        """The Merkle tree hash of the first `size` leaves (section 2.1)."""
        return self._range(0, size) if size else EMPTY_ROOT

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """The audit path of a leaf in the tree of the first `size` leaves (section 2.1.1).

        Raises `ValueError` when the tree has no such leaf.
        """
        if not 0 <= index < size:
            raise ValueError(f"a tree of {size} leaves has no leaf {index}")
        path: list[bytes] = []
        low, high = 0, size
        while high - low > 1:
            middle = low + _split(high - low)
            left = index < middle
            path.append(self._range(middle, high) if left else self._range(low, middle))
            low, high = (low, middle) if left else (middle, high)
        return path[::-1]

    def consistency(self, old: int, new: int) -> list[bytes]:
        """The proof that the tree of `old` leaves is the beginning of that of `new` leaves (section 2.1.2).

        Empty where the two are the same, and for an old tree without leaves. Raises `ValueError` unless
        `0 <= old <= new`.
        """
        if not 0 <= old <= new:
            raise ValueError(f"a tree of {old} leaves is no beginning of one of {new}")
        if old in (0, new):
            return []
        path: list[bytes] = []
        low, high, whole = 0, new, True
        while old != high:
            middle = low + _split(high - low)
            if old <= middle:
                path.append(self._range(middle, high))
                high = middle
            else:
                path.append(self._range(low, middle))
                low, whole = middle, False
        if not whole:
            path.append(self._range(low, high))
        return path[::-1]

    def _range(self, low: int, high: int) -> bytes:
        count = high - low
        if count & (count - 1) == 0 and low % count == 0:
            return self._subtree(count.bit_length() - 1, low // count)
        middle = low + _split(count)
        return node_hash(self._range(low, middle), self._range(middle, high))

    def _subtree(self, height: int, position: int) -> bytes:
        level, rest = divmod(height, HEIGHT)
        first = position << rest
        tile, place = divmod(first, WIDTH)
        if (level, tile) not in self._tiles:
            self._tiles[level, tile] = self.read(level, tile)
        hashes = self._tiles[level, tile][place : place + (1 << rest)]
        if len(hashes) != 1 << rest:
            raise LookupError(f"tile {tile} of level {level} lacks hashes")
        return fold(hashes)


def completed(size: int, leaves: Sequence[bytes], read: ReadTile) -> list[Block]:
    """The blocks that become complete when leaves are added to a tree of `size` leaves, lower levels first.

    Of the tree so far, only the unfinished tile of each level that is completed is read.
    """
    found: list[Block] = []
    fresh, start, level = list(leaves), size, 0
    while start // WIDTH < (start + len(fresh)) // WIDTH:
        first, end = start // WIDTH, (start + len(fresh)) // WIDTH
        began = list(read(level, first)[: start % WIDTH]) if start % WIDTH else []
        row = began + fresh
        fresh = [fold(row[place : place + WIDTH]) for place in range(0, (end - first) * WIDTH, WIDTH)]
        start, level = first, level + 1
        found += [Block(level, first + place, root) for place, root in enumerate(fresh)]
    return found


def tree_of(leaves: Sequence[bytes]) -> Tree:
    """The tree over leaf hashes held in memory."""
    rows: dict[int, list[bytes]] = {0: list(leaves)}
    for (level, _), root in blocks_of(leaves).items():
        rows.setdefault(level, []).append(root)
    return Tree(read_rows(rows))


def read_rows(rows: Mapping[int, Sequence[bytes]]) -> ReadTile:
    """A reader of tiles from whole levels held in memory."""
    return lambda level, tile: rows.get(level, ())[tile * WIDTH : (tile + 1) * WIDTH]


def _split(count: int) -> int:
    """The largest power of two below `count`."""
    return 1 << ((count - 1).bit_length() - 1)
