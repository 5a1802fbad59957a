"""The published copy of the log's tree, read by tiles."""

from typing import Final

from pliego.docket.log.tree import Tree
from pliego.observatory.models import PublishedTile

HASH: Final = 32
"""Bytes of a hash."""


def published_tree() -> Tree:
    """The tree as far as it is published."""
    return Tree(_read_tile)


def _read_tile(level: int, tile: int) -> list[bytes]:
    found = PublishedTile.objects.filter(level=level, position=tile).values_list("hashes", flat=True).first()
    data = b"" if found is None else bytes(found)
    return [data[place : place + HASH] for place in range(0, len(data), HASH)]
