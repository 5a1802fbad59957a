"""Rewriting norms and the moments that they are made of, so that a change carries through to all that refer to it.

Norms and moments are told apart by identity. What nothing touches stays the same object; what changes is built
once and shared by all that use it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from enum import Enum
from typing import Any, Final

from pliego.law import moments as m
from pliego.law.moments import Moment, always, never, parts_of
from pliego.law.norms import Duty, Norm, Power, Standstill, Test, Window


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
    "due": never,
    "lapsed": never,
    "exists": never,
    "holds": always,
}


class _As(Enum):
    """Why a moment keeps its old meaning while something is written: what is written stands in its place."""

    OWN = "own"
    MOVED = "moved"


_Kept = frozenset[tuple[_As, Moment]]
_NOTHING: Final[_Kept] = frozenset()


class Rewriting:
    """One rewriting: what becomes of each norm and of each moment, found once and kept.

    `planned` gives for each norm of the base what was made of it; `added` are new norms, `removed` those left
    out, `moved` moments with what takes their place. Raises `ValueError` when norms come to wait for each
    other.
    """

    def __init__(
        self,
        planned: Mapping[Norm, Norm],
        added: tuple[Norm, ...],
        removed: frozenset[Norm],
        moved: Mapping[Moment, Moment],
    ) -> None:
        self.planned, self.added, self.removed, self.moved = planned, added, removed, moved
        self.met: set[Moment] = set()
        self._written: dict[Norm, Norm] = {}
        self._writing: list[Norm] = []
        self._memo: dict[tuple[Moment, _Kept], Moment] = {}
        self._reaching: dict[tuple[Moment, _Kept], bool] = {}
        self._owners = self._find_owners()

    def _find_owners(self) -> Mapping[Moment, tuple[Norm, str]]:
        """Whose moment each own moment is: of a norm of the base, of what it came from, or of a new norm."""
        found: dict[Moment, tuple[Norm, str]] = {}
        shared: set[Moment] = set()
        for norm in (*self.planned, *self.added):
            for link in (*lineage(norm), self.planned.get(norm, norm)):
                for name, moment in own_moments(link).items():
                    if found.setdefault(moment, (norm, name))[0] is not norm:
                        shared.add(moment)
        return {moment: owner for moment, owner in found.items() if moment not in shared}

    def norm(self, norm: Norm) -> Norm:
        """What becomes of a norm: itself, if nothing that it is made of changes."""
        if norm not in self._written:
            if norm in self._writing:
                names = ", ".join(waiting.id for waiting in self._writing)
                raise ValueError(f"norms that wait for each other: {names}")
            self._writing.append(norm)
            self._written[norm] = self._write(norm)
            self._writing.pop()
        return self._written[norm]

    def _write(self, norm: Norm) -> Norm:
        planned = self.planned.get(norm, norm)
        links = (planned, *lineage(norm))
        kept = frozenset((_As.OWN, own) for link in links for own in own_moments(link).values())
        changed: dict[str, Any] = {}
        for field in fields(planned):
            before = getattr(planned, field.name)
            after = self._value(before, kept)
            if after is not before:
                changed[field.name] = after
        if planned is norm and not changed:
            return norm
        if norm in self.planned:
            changed["base"] = norm
        return replace(planned, **changed)

    def _value(self, value: object, kept: _Kept) -> object:
        if isinstance(value, Moment):
            return self.moment(value, kept)
        if isinstance(value, tuple) and value and isinstance(value[0], Window):
            windows = tuple(self._window(window, kept) for window in value)
            return value if all(a is b for a, b in zip(windows, value, strict=True)) else windows
        return value

    def _window(self, window: Window, kept: _Kept) -> Window:
        opens, closes = self.moment(window.opens, kept), self.moment(window.closes, kept)
        return window if opens is window.opens and closes is window.closes else Window(opens, closes)

    def moment(self, moment: Moment, kept: _Kept = _NOTHING) -> Moment:
        """What becomes of a moment; those in `kept` keep their old meaning."""
        if kept and not self._reaches(moment, kept):
            kept = _NOTHING
        key = (moment, kept)
        if key not in self._memo:
            self._memo[key] = self._moment(moment, kept)
        return self._memo[key]

    def _moment(self, moment: Moment, kept: _Kept) -> Moment:
        if moment in self.moved and (_As.MOVED, moment) not in kept:
            self.met.add(moment)
            return self.moment(self.moved[moment], kept | {(_As.MOVED, moment)})
        if moment in self._owners and (_As.OWN, moment) not in kept:
            owner, name = self._owners[moment]
            if owner not in self.removed:
                return _named(self.norm(owner), name)
            if name in _OF_A_REMOVED_NORM:
                return _OF_A_REMOVED_NORM[name]
        parts = parts_of(moment)
        new = tuple(self.moment(part, kept) for part in parts)
        return moment if all(a is b for a, b in zip(parts, new, strict=True)) else _with_parts(moment, new)

    def _reaches(self, moment: Moment, kept: _Kept) -> bool:
        """Whether a moment is, or is made of, one of those that keep their old meaning."""
        key = (moment, kept)
        if key not in self._reaching:
            here = ((_As.OWN, moment), (_As.MOVED, moment))
            self._reaching[key] = not kept.isdisjoint(here) or any(
                self._reaches(part, kept) for part in parts_of(moment)
            )
        return self._reaching[key]


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
    raise ValueError(
        f"{type(moment).__name__} cannot be made of {', '.join(type(p).__name__ for p in parts)}"
    )
