"""What departs from the rules, over many cases. The rules are those of `pliego.law.irregular`."""

from __future__ import annotations

from typing import Final

from pliego.law.columns.algebra import Mask
from pliego.law.columns.chunk import Stood
from pliego.law.irregular import Flag

FLAGS: Final[tuple[Flag, ...]] = ()


def flagged(flag: Flag, stood: Stood) -> Mask:
    """The cases in which something departs from the rules."""
    raise NotImplementedError
