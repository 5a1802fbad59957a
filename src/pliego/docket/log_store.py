"""The log's leaves and nodes in the database: the tree, and what grows it."""

from collections.abc import Sequence

from django.db import connection
from django.db.models import Max

from .log.pliego_verify import WIDTH
from .log.tree import Tree, completed
from .models import Event, LogLeaf, LogNode


def lock_log() -> None:
    """Wait until nobody else adds to the log, and keep others waiting until the transaction ends.

    Whatever takes it takes it before any other lock, so that two never wait for each other. A SQLite transaction has
    its lock from its beginning (see `checks`).
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {LogLeaf._meta.db_table} IN SHARE ROW EXCLUSIVE MODE")


def log_size() -> int:
    """The number of leaves."""
    last = LogLeaf.objects.aggregate(last=Max("index"))["last"]
    return 0 if last is None else int(last) + 1


def log_tree() -> Tree:
    """The tree over the leaves as they are now."""
    return Tree(_read_tile)


def append_leaves(events: Sequence[Event]) -> None:
    """Add the leaves of events just written, in their order, with the nodes that they complete.

    For a transaction that holds the log's lock.
    """
    _append([LogLeaf(event=event, hash=event.leaf_hash) for event in events])


def append_hashes(hashes: Sequence[bytes]) -> list[LogLeaf]:
    """Add leaves behind which no event stands, in their order: sealed entries, decoys, erasures.

    For a transaction that holds the log's lock.
    """
    leaves = [LogLeaf(hash=leaf) for leaf in hashes]
    _append(leaves)
    return leaves


def _append(leaves: list[LogLeaf]) -> None:
    size = log_size()
    for place, leaf in enumerate(leaves):
        leaf.index = size + place
    if len(leaves) == 1:
        leaves[0].save(force_insert=True)
    else:
        LogLeaf.objects.bulk_create(leaves, batch_size=WIDTH)
    blocks = completed(size, [bytes(leaf.hash) for leaf in leaves], _read_tile)
    if blocks:
        LogNode.objects.bulk_create(
            [LogNode(level=block.level, position=block.position, hash=block.hash) for block in blocks],
            batch_size=WIDTH,
        )


def _read_tile(level: int, tile: int) -> list[bytes]:
    first = tile * WIDTH
    if level == 0:
        leaves = LogLeaf.objects.filter(index__gte=first, index__lt=first + WIDTH).order_by("index")
        return [bytes(root) for root in leaves.values_list("hash", flat=True)]
    nodes = LogNode.objects.filter(level=level, position__gte=first, position__lt=first + WIDTH)
    return [bytes(root) for root in nodes.order_by("position").values_list("hash", flat=True)]
