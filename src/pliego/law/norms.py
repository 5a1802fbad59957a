"""Norms and procedures: duties and powers in Hohfeld's sense, standstills, effects and tests, as plain
values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from pliego.law.acts import Act, Role
from pliego.law.marks import Mark
from pliego.law.moments import (
    Limit,
    Moment,
    On,
    Opened,
    Rolled,
    Unit,
    after,
    all_of,
    always,
    any_of,
    extended,
    never,
    on,
    stated,
)  # fmt: skip
from pliego.law.readings import Q2, Q3, Q33, Reading

Reference = Act | tuple[Act, str]
"""An act, or an act of one kind."""


class Force(StrEnum):
    """What the lapse of a duty means: a hard limit opens something, a soft one is only noted."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, eq=False)
class Track:
    """A sub-procedure that runs once for each opening act, with clocks of its own: a panel, a course, a
    remedy.
    """

    id: str
    opened_by: tuple[Act, ...]
    acts: tuple[Act, ...]

    @cached_property
    def opened(self) -> Moment:
        """The day on which the present round opened."""
        return Opened(self)

    @cached_property
    def act_ids(self) -> frozenset[str]:
        """Ids of the acts that belong to a round, the opening ones included."""
        return frozenset(act.id for act in (*self.opened_by, *self.acts))


@dataclass(frozen=True, kw_only=True, eq=False)
class Norm:
    """What every norm carries: its id, the clause rows it encodes, its citation and one plain sentence.

    `rows` are ids of `pliego.law.clauses`; the mark is the weakest of the row that decides and is written
    here so that a lawyer sees it beside the norm. `of` is the track whose rounds the norm belongs to.
    `told_as` is the id under which its sentence stands in other languages, where that is not its own; `base`
    the norm from which it was derived.
    """

    id: str
    cite: str
    rows: tuple[str, ...]
    mark: Mark
    says: str
    of: Track | None = None
    told_as: str = ""
    base: Norm | None = field(default=None, repr=False)

    @property
    def sentence_id(self) -> str:
        """The id under which its sentence stands in other languages."""
        return self.told_as or self.id


@dataclass(frozen=True, kw_only=True, eq=False)
class Duty(Norm):
    """Someone must do one of some acts within a limit.

    `arises` is when the duty exists; `counted_from` where its counting starts (by default where it arises).
    `released_by` ends it unmet without fault; `extended_by` is an act that states a later last day.
    `discharged_since` is the first moment at which an act may discharge it, where that is later than the start
    of its counting: a duty to meet again within a year of a meeting is not met by that meeting.
    `last_day` is the reading that says whether a last day on a holiday rolls forward, on `rolls_on`'s
    calendar.
    """

    bearer: Role
    discharged_by: tuple[Reference, ...]
    counted_from: Moment
    within: Limit
    arises: Moment | None = None
    released_by: Moment = never
    discharged_since: Moment | None = None
    extended_by: Act | None = None
    force: Force = Force.HARD
    last_day: Reading = Q3
    rolls_on: str = ""

    @cached_property
    def discharging(self) -> tuple[tuple[Act, str], ...]:
        """The acts that discharge the duty, each with its kind, or with "" for any."""
        return tuple((ref, "") if isinstance(ref, Act) else ref for ref in self.discharged_by)

    @cached_property
    def exists(self) -> Moment:
        """The day on which the duty arises."""
        return all_of(self.counted_from, self.arises) if self.arises is not None else self.counted_from

    @cached_property
    def done(self) -> Moment:
        """The first act that discharges the duty, once its counting has started."""
        since = self.discharged_since or self.counted_from
        return any_of(*(On(act, (kind,) if kind else (), since) for act, kind in self.discharging))

    @cached_property
    def due(self) -> Moment:
        """The last day; never for a duty without one."""
        if self.within.unit is Unit.PROMPTLY:
            return never
        plain = self.counted_from + self.within
        last = Rolled(plain, self.last_day, self.rolls_on) if self.within.unit is Unit.DAYS else plain
        if self.extended_by is None:
            return last
        made = on(self.extended_by, since=self.counted_from)
        return extended(last, made, stated(self.extended_by, "until", since=self.counted_from), Q33)

    @cached_property
    def lapsed(self) -> Moment:
        """The day after the last one, unless the duty was discharged or released by then."""
        return all_of(after(self.due), self.exists).unless(any_of(self.done, self.released_by))


class Use(StrEnum):
    """Whether using a power spends it."""

    ONCE = "once"
    AGAIN = "again"


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """A time during which a power may be used: from `opens`, on one ground, until `closes`, the latter
    excluded.
    """

    opens: Moment
    closes: Moment


@dataclass(frozen=True, kw_only=True, eq=False)
class Power(Norm):
    """Someone may do an act while any of its windows is open. `use` says whether use spends the power."""

    holder: Role
    act: Act
    windows: tuple[Window, ...]
    kinds: tuple[str, ...] = ()
    use: Use = Use.ONCE

    @cached_property
    def used(self) -> Moment:
        """The first use, in its round where the power belongs to one.

        A power that use does not spend was used only before its windows closed; an act after that rests on
        another power.
        """
        use = On(self.act, self.kinds, self.of.opened if self.of else always)
        closes = all_of(*(window.closes for window in self.windows))
        return use if self.use is Use.ONCE else use.unless(closes)


@dataclass(frozen=True, kw_only=True, eq=False)
class Standstill(Norm):
    """Someone may not do an act from `since` until `until`, the latter excluded."""

    whom: Role
    act: Act
    kinds: tuple[str, ...] = ()
    since: Moment
    until: Moment

    @cached_property
    def breached(self) -> Moment:
        """The first forbidden act since the standstill began."""
        return On(self.act, self.kinds, self.since)


@dataclass(frozen=True, kw_only=True, eq=False)
class Effect(Norm):
    """Something holds from `since` until `until`, the latter excluded: accounts suspended, a remedy in force."""

    since: Moment
    until: Moment


@dataclass(frozen=True, kw_only=True, eq=False)
class Test(Norm):
    """A question of fact that the instrument asks: it holds, does not hold, or is unsettled.

    It is asked only once `asked` has come about.
    """

    holds: Moment
    asked: Moment = always


@dataclass(frozen=True, eq=False)
class Article:
    """A heading of the instrument with the norms that stand under it, in its order."""

    cite: str
    title: str
    norms: tuple[Norm, ...]


@dataclass(frozen=True, eq=False)
class Procedure:
    """An instrument as data: its norms in the order of its articles, the rows that are no norm, and why.

    `in_force` are ISO dates ("" for open); `excused` maps clause ids to the reason why no norm encodes them.
    `counts_by` is the question that chooses whose business days count, `parties` the two Parties whose
    calendars it chooses among; an instrument of one country names its calendar in each limit. `base` is the
    procedure from which it was derived.
    """

    id: str
    title: str
    instrument: str
    version: str
    in_force: tuple[str, str]
    articles: tuple[Article, ...]
    readings: tuple[Reading, ...]
    excused: Mapping[str, str]
    counts_by: Reading = Q2
    parties: tuple[str, str] = ("MX", "US")
    base: Procedure | None = field(default=None, repr=False)

    @cached_property
    def norms(self) -> tuple[Norm, ...]:
        """Every norm, in the order of the instrument."""
        return tuple(norm for article in self.articles for norm in article.norms)

    @cached_property
    def by_id(self) -> Mapping[str, Norm]:
        """Norms by id."""
        return {norm.id: norm for norm in self.norms}

    @cached_property
    def tracks(self) -> tuple[Track, ...]:
        """The tracks that its norms belong to."""
        seen: dict[str, Track] = {norm.of.id: norm.of for norm in self.norms if norm.of}
        return tuple(seen.values())
