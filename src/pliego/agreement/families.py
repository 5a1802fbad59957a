"""The families of commitments, told from the beginning of their ids."""

from enum import StrEnum
from typing import Final


class Family(StrEnum):
    """Where a commitment comes from. The value is its word in an address."""

    STUDY = "study"
    MECHANISM = "mechanism"
    TREATY = "treaty"
    ANNEXES = "annexes"
    PLAN = "plan"
    LEADERS = "leaders"
    POSITIONS = "positions"


_BEGINNINGS: Final = (
    ("brk-", Family.STUDY),
    ("rrm-rec-", Family.MECHANISM),
    ("t-", Family.TREATY),
    ("annex-", Family.ANNEXES),
    ("cmx-", Family.PLAN),
    ("nals23-", Family.LEADERS),
    ("nals24-", Family.LEADERS),
    ("hled-", Family.LEADERS),
    ("b21-", Family.LEADERS),
    ("us-", Family.POSITIONS),
    ("mx-", Family.POSITIONS),
    ("dem-", Family.POSITIONS),
)


def family_of(id: str) -> Family:  # noqa: A002  the table's own word
    """The family of a commitment. Raises `ValueError` when its id begins with no known word."""
    for beginning, family in _BEGINNINGS:
        if id.startswith(beginning):
            return family
    raise ValueError(f"{id!r} begins with none of {', '.join(beginning for beginning, _ in _BEGINNINGS)}")
