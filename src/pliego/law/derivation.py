"""Deriving one procedure from another: a value in, a value out, by named changes.

A sister instrument is its model with a few changes, and so is a reform. All changes of one derivation apply
at once, and they carry through: wherever a norm refers to the last day, the lapse or the use of another, the
derived norm refers to the derived one. What nothing touches is kept, not copied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any, Final

from pliego.law import moments as m
from pliego.law.moments import Moment, always, never, parts_of
from pliego.law.norms import Article, Duty, Norm, Power, Procedure, Standstill, Test, Window


@dataclass(frozen=True, slots=True)
class Replacing:
    """The norm with an id of the base becomes what `by` makes of it."""

    norm: str
    by: Callable[[Norm], Norm]


@dataclass(frozen=True, slots=True)
class ForEach:
    """Every norm of the base becomes what `by` makes of it, such as one of another prefix."""

    by: Callable[[Norm], Norm]


@dataclass(frozen=True, slots=True)
class Removing:
    """The norm with an id of the base is left out.

    Where others refer to it, a duty that no longer exists never falls due and never lapses; a question no
    longer asked hinders nothing; an act may still be done.
    """

    norm: str


@dataclass(frozen=True, slots=True)
class Adding:
    """A new norm, right after the norm of the base with the id `after`."""

    norm: Norm
    after: str


@dataclass(frozen=True, slots=True, eq=False)
class Moving:
    """A moment of the base becomes another wherever it is used; `to` may be made of `moment` itself."""

    moment: Moment
    to: Moment


@dataclass(frozen=True, slots=True)
class Heading:
    """Every article of the base becomes what `by` makes of it: its citation and title, not its norms."""

    by: Callable[[Article], Article]


Change = Replacing | ForEach | Removing | Adding | Moving | Heading


def replacing(norm_id: str, **changed: Any) -> Replacing:
    """The norm with some fields changed: `replacing("c.reply", within=days(20), ...)`.

    Deriving raises `TypeError` for a field that the norm does not have.
    """
    return Replacing(norm_id, lambda norm: replace(norm, **changed))


def derive(base: Procedure, *changes: Change, **head: Any) -> Procedure:
    """The procedure that the changes make of `base`, which stays as it is.

    `changes` name norms by their id in `base`; several for one norm apply in their order. `head` gives fields
    of the procedure itself: `id`, `title`, `readings`, ... Inside a norm that replaces another, the moments
    of the replaced one keep their old meaning, so that a norm may be made of itself.

    Raises `ValueError` for an id or a moment that `base` does not have, for norms that come to wait for each
    other, and for a changed sentence that would be told by the translation of the old one.
    """
    writer = _Writer(base, changes)
    articles = []
    for article in base.articles:
        norms = tuple(writer.norms_for(article))
        written = article if norms == article.norms else replace(article, norms=norms)
        for change in changes:
            if isinstance(change, Heading):
                written = replace(change.by(written), norms=norms)
        if norms:
            articles.append(written)
    writer.require_all_used()
    return replace(base, articles=tuple(articles), base=base, **head)


def lineage(norm: Norm) -> Iterator[Norm]:
    """The norm, the one it was derived from, and so on to the first."""
    link: Norm | None = norm
    while link is not None:
        yield link
        link = link.base


def own_moments(norm: Norm) -> Mapping[str, Moment]:
    """The moments by which other norms refer to a norm, by name.

    Moments that a norm was given (what it counts from, what releases it) are not its own: another norm that
    uses one of them speaks of the same thing, not of this norm.
    """
    match norm:
        case Duty():
            found = {"due": norm.due, "done": norm.done, "lapsed": norm.lapsed}
            if norm.arises is not None:
                found["exists"] = norm.exists
        case Power():
            found = {"used": norm.used}
        case Standstill():
            found = {"breached": norm.breached}
        case Test():
            found = {"holds": norm.holds}
        case _:
            found = {}
    return {name: moment for name, moment in found.items() if not isinstance(moment, m.Constant)}


_OF_A_REMOVED_NORM: Final[Mapping[str, Moment]] = {
    "due": never, "lapsed": never, "exists": never, "holds": always,
}  # fmt: skip


class _As(Enum):
    """Why a moment keeps its old meaning while something is written: what is written stands in its place."""

    OWN = "own"
    MOVED = "moved"


_Kept = frozenset[tuple[_As, int]]
"""Moments that keep their old meaning, by identity."""

_NOTHING: Final[_Kept] = frozenset()


class _Writer:
    """One derivation: what becomes of each norm and of each moment, found once and kept."""

    def __init__(self, base: Procedure, changes: Sequence[Change]) -> None:
        self.base = base
        gone = {change.norm for change in changes if isinstance(change, Removing)}
        self.removed = {id(norm) for norm in base.norms if norm.id in gone}
        self.added = [change for change in changes if isinstance(change, Adding)]
        self.moved = {id(change.moment): change for change in changes if isinstance(change, Moving)}
        self.planned = {id(norm): _planned(norm, changes) for norm in base.norms}
        self.written: dict[int, Norm] = {}
        self.writing: list[Norm] = []
        self.memo: dict[tuple[int, _Kept], Moment] = {}
        self.reaching: dict[tuple[int, _Kept], bool] = {}
        self.met: set[int] = set()
        named = {change.norm for change in changes if isinstance(change, Replacing | Removing)}
        named |= {change.after for change in self.added}
        if unknown := named - base.by_id.keys():
            raise ValueError(f"{base.id} has no norm {', '.join(sorted(unknown))}")
        self.owners = self._owners()

    def _owners(self) -> Mapping[int, tuple[Norm, str]]:
        """Whose moment each own moment is, for the norms of the base, their ancestors and the new norms."""
        found: dict[int, tuple[Norm, str]] = {}
        shared: set[int] = set()
        for norm in (*self.base.norms, *(change.norm for change in self.added)):
            for link in (*lineage(norm), self.planned.get(id(norm), norm)):
                for name, moment in own_moments(link).items():
                    if found.setdefault(id(moment), (norm, name))[0] is not norm:
                        shared.add(id(moment))
        return {key: owner for key, owner in found.items() if key not in shared}

    def norms_for(self, article: Article) -> Iterator[Norm]:
        """The norms of an article, the new ones in their places."""
        for norm in article.norms:
            if id(norm) not in self.removed:
                yield self.norm(norm)
            yield from (self.norm(change.norm) for change in self.added if change.after == norm.id)

    def require_all_used(self) -> None:
        """Raises `ValueError` when a moment that was to be replaced was met nowhere."""
        if self.moved.keys() - self.met:
            raise ValueError(f"no norm of {self.base.id} refers to a moment that was to be replaced")

    def norm(self, norm: Norm) -> Norm:
        """What becomes of a norm."""
        if id(norm) not in self.written:
            if norm in self.writing:
                names = ", ".join(waiting.id for waiting in self.writing)
                raise ValueError(f"norms that wait for each other: {names}")
            self.writing.append(norm)
            self.written[id(norm)] = self._written(norm)
            self.writing.pop()
        return self.written[id(norm)]

    def _written(self, norm: Norm) -> Norm:
        planned = self.planned.get(id(norm), norm)
        links = (planned, *lineage(norm))
        kept = frozenset((_As.OWN, id(own)) for link in links for own in own_moments(link).values())
        changed: dict[str, Any] = {}
        for field in fields(planned):
            before = getattr(planned, field.name)
            after = self.value(before, kept)
            if after is not before:
                changed[field.name] = after
        if planned is norm and not changed:
            return norm
        if id(norm) in self.planned:
            changed["base"] = norm
        return replace(planned, **changed)

    def value(self, value: object, kept: _Kept) -> object:
        """A field of a norm, its moments rewritten."""
        if isinstance(value, Moment):
            return self.moment(value, kept)
        if isinstance(value, tuple) and value and isinstance(value[0], Window):
            windows = tuple(self.window(window, kept) for window in value)
            return value if all(a is b for a, b in zip(windows, value, strict=True)) else windows
        return value

    def window(self, window: Window, kept: _Kept) -> Window:
        opens, closes = self.moment(window.opens, kept), self.moment(window.closes, kept)
        return window if opens is window.opens and closes is window.closes else Window(opens, closes)

    def moment(self, moment: Moment, kept: _Kept = _NOTHING) -> Moment:
        """What becomes of a moment; those in `kept` keep their old meaning."""
        if kept and not self.reaches(moment, kept):
            kept = _NOTHING
        key = (id(moment), kept)
        if key not in self.memo:
            self.memo[key] = self._moment(moment, kept)
        return self.memo[key]

    def _moment(self, moment: Moment, kept: _Kept) -> Moment:
        key = id(moment)
        if key in self.moved and (_As.MOVED, key) not in kept:
            self.met.add(key)
            return self.moment(self.moved[key].to, kept | {(_As.MOVED, key)})
        if key in self.owners and (_As.OWN, key) not in kept:
            owner, name = self.owners[key]
            if id(owner) not in self.removed:
                return _named(self.norm(owner), name)
            if name in _OF_A_REMOVED_NORM:
                return _OF_A_REMOVED_NORM[name]
        parts = parts_of(moment)
        new = tuple(self.moment(part, kept) for part in parts)
        return moment if all(a is b for a, b in zip(parts, new, strict=True)) else _with_parts(moment, new)

    def reaches(self, moment: Moment, kept: _Kept) -> bool:
        """Whether a moment is, or is made of, one of those that keep their old meaning."""
        key = (id(moment), kept)
        if key not in self.reaching:
            here = ((_As.OWN, id(moment)), (_As.MOVED, id(moment)))
            self.reaching[key] = not kept.isdisjoint(here) or any(
                self.reaches(part, kept) for part in parts_of(moment)
            )
        return self.reaching[key]


def _planned(norm: Norm, changes: Sequence[Change]) -> Norm:
    planned = norm
    for change in changes:
        if isinstance(change, ForEach) or (isinstance(change, Replacing) and change.norm == norm.id):
            planned = change.by(planned)
    if planned.says != norm.says and planned.sentence_id == norm.sentence_id:
        raise ValueError(f"{norm.id}: a new sentence needs a new id or a `told_as` of its own")
    return planned


def _named(norm: Norm, name: str) -> Moment:
    moment = getattr(norm, name, None)
    if not isinstance(moment, Moment):
        raise ValueError(f"another norm refers to {norm.id}.{name}, which it no longer has")
    return moment


def _with_parts(moment: Moment, parts: tuple[Moment, ...]) -> Moment:
    """The same moment made of other parts, in the order of `parts_of`."""
    match moment, parts:
        case m.AnyOf() | m.AllOf(), _:
            return replace(moment, parts=parts)
        case m.Pick(_, options), _:
            return replace(moment, options=tuple(zip((name for name, _ in options), parts, strict=True)))
        case m.On(), (since,):
            return replace(moment, since=since)
        case m.Stated(), (m.On() as on,):
            return replace(moment, on=on)
        case m.Plus() | m.Rolled() | m.FirstRound(), (start,):
            return replace(moment, moment=start)
        case m.Unless(), (start, cut):
            return m.Unless(start, cut)
        case m.Extended(), (due, made, until):
            return replace(moment, due=due, made=made, until=until)
        case m.Stopped(), (due, began, resumed):
            return m.Stopped(due, began, resumed)
    raise ValueError(f"{moment!r} cannot be made of {parts!r}")
