"""How well a statement of law was verified."""

from enum import Enum


class Mark(Enum):
    """Degree of verification, from strongest to weakest.

    V: verified in a named source. P: partly; the number or the idea is sourced, but not its unit, start or
    wording. M+: firm memory, not verified. M-: weak memory; it must never decide an outcome.
    """

    V = "V"
    P = "P"
    M_PLUS = "M+"
    M_MINUS = "M-"

    @property
    def weakness(self) -> int:
        """Place in the order from strongest (0) to weakest (3)."""
        return _ORDER[self]

    @classmethod
    def weakest(cls, *marks: "Mark") -> "Mark":
        """The mark of a chain of statements: its weakest link. V when there is no link at all."""
        return max(marks, key=lambda mark: mark.weakness, default=cls.V)


_ORDER = {mark: place for place, mark in enumerate(Mark)}
