"""What may and must be done in a case now, as the page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.utils.safestring import SafeString

from pliego.law.days import Span


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the case as the page shows it. `why` is the explanation, as HTML from the law room's words."""

    key: str
    sentence: str
    cite: str
    mark: str
    state: str
    why: SafeString


@dataclass(frozen=True, slots=True)
class Offer:
    """An act that someone may or must take now, with every rule that says so. A duty may name several that will do.

    `days_left` counts from today to the last day, below zero once it has passed; none where the rules name no day.
    """

    acts: tuple[str, ...]
    title: str
    who: str
    is_mine: bool
    is_duty: bool
    until: Span
    days_left: int | None
    when: str
    rules: Sequence[Rule]

    @property
    def is_overdue(self) -> bool:
        """Whether the last day has passed for certain."""
        return self.days_left is not None and self.days_left < 0

    @property
    def days_past(self) -> int:
        """How many days have passed since the last one."""
        return -(self.days_left or 0)


@dataclass(frozen=True, slots=True)
class Bar:
    """What nobody, or one side, may do now, or what holds now; `until` in words where the record gives it a day."""

    title: str
    who: str
    until: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class Idle:
    """Rules that nothing can be done under now, in one state."""

    state: str
    rules: Sequence["IdleRule"]


@dataclass(frozen=True, slots=True)
class IdleRule:
    """A rule by its key, and what it is about."""

    key: str
    title: str
    cite: str


@dataclass(slots=True)
class Situation:
    """Everything that the page says of what may and must be done now."""

    mine: list[Offer] = field(default_factory=list)
    others: list[Offer] = field(default_factory=list)
    barred: list[Bar] = field(default_factory=list)
    idle: list[Idle] = field(default_factory=list)
