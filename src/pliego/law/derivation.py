"""Deriving one procedure from another: a value in, a value out, by named changes.

A sister instrument is its model with a few changes, and so is a reform. All changes of one derivation apply
at once, and they carry through: wherever a norm refers to the last day, the lapse or the use of another, the
derived norm refers to the derived one. What nothing touches is kept, not copied.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pliego.law.moments import Moment
from pliego.law.norms import Article, Norm, Procedure
from pliego.law.rewriting import Rewriting, lineage, own_moments

__all__ = [
    "Adding",
    "Change",
    "ForEach",
    "Heading",
    "Moving",
    "Removing",
    "Replacing",
    "derive",
    "lineage",
    "own_moments",
    "replacing",
]


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
    _require_known(base, changes)
    added = [change for change in changes if isinstance(change, Adding)]
    removed = {change.norm for change in changes if isinstance(change, Removing)}
    moved = {change.moment: change.to for change in changes if isinstance(change, Moving)}
    rewriting = Rewriting(
        planned={norm: _planned(norm, changes) for norm in base.norms},
        added=tuple(change.norm for change in added),
        removed=frozenset(norm for norm in base.norms if norm.id in removed),
        moved=moved,
    )
    articles = []
    for article in base.articles:
        norms = tuple(rewriting.norm(norm) for norm in _in_order(article, removed, added))
        if norms:
            articles.append(_headed(article, norms, changes))
    if moved.keys() - rewriting.met:
        raise ValueError(f"no norm of {base.id} refers to a moment that was to be replaced")
    return replace(base, articles=tuple(articles), base=base, **head)


def _require_known(base: Procedure, changes: Sequence[Change]) -> None:
    named = {change.norm for change in changes if isinstance(change, Replacing | Removing)}
    named |= {change.after for change in changes if isinstance(change, Adding)}
    if unknown := named - base.by_id.keys():
        raise ValueError(f"{base.id} has no norm {', '.join(sorted(unknown))}")


def _in_order(article: Article, removed: Collection[str], added: Sequence[Adding]) -> Iterator[Norm]:
    for norm in article.norms:
        if norm.id not in removed:
            yield norm
        yield from (change.norm for change in added if change.after == norm.id)


def _headed(article: Article, norms: tuple[Norm, ...], changes: Sequence[Change]) -> Article:
    headed = article
    for change in changes:
        if isinstance(change, Heading):
            headed = change.by(headed)
    return headed if norms == headed.norms else replace(headed, norms=norms)


def _planned(norm: Norm, changes: Sequence[Change]) -> Norm:
    planned = norm
    for change in changes:
        if isinstance(change, ForEach) or (isinstance(change, Replacing) and change.norm == norm.id):
            planned = change.by(planned)
    if planned.says != norm.says and planned.sentence_id == norm.sentence_id:
        raise ValueError(f"{norm.id}: a new sentence needs a new id or a `told_as` of its own")
    return planned
