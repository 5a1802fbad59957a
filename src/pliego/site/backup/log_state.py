"""What the log is on one connection, in the shape that its tables have there."""

from collections.abc import Sequence
from typing import Any

from django.apps.registry import Apps

from pliego.docket.log.pliego_verify import WIDTH
from pliego.docket.log.tree import Tree

from .head import LogState


def log_state(registry: Apps, using: str) -> LogState:
    """The number of leaves, their root, and the number of the last checkpoint."""
    leaves = _rows(registry, "LogLeaf", using)
    last = leaves.order_by("index").values_list("index", flat=True).last()
    size = 0 if last is None else int(last) + 1
    signed = _rows(registry, "Checkpoint", using).order_by("number").values_list("number", flat=True).last()
    return LogState(size, _tree(registry, using).root(size).hex(), int(signed or 0))


def _tree(registry: Apps, using: str) -> Tree:
    leaves, nodes = (_rows(registry, name, using) for name in ("LogLeaf", "LogNode"))

    def read(level: int, tile: int) -> Sequence[bytes]:
        first = tile * WIDTH
        if level == 0:
            found = leaves.filter(index__gte=first, index__lt=first + WIDTH).order_by("index")
        else:
            found = nodes.filter(level=level, position__gte=first, position__lt=first + WIDTH)
            found = found.order_by("position")
        return [bytes(root) for root in found.values_list("hash", flat=True)]

    return Tree(read)


def _rows(registry: Apps, name: str, using: str) -> Any:
    return registry.get_model("docket", name)._default_manager.using(using)
