"""Finds words in what reports tell, in memory: nothing that is sealed is ever indexed."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass

from pliego.petitions import PetitionError, from_json
from pliego.reports.places import fold

from .rows import Row

_PASSED_OVER = frozenset({"files", "packet"})
"""Parts of a report that hold keys or sealed text."""


def matching(row: Row, words: str) -> bool:
    """Whether every word stands somewhere in the report, its steps or its number; case and accents do not matter."""
    wanted = fold(words).split()
    if not wanted:
        return True
    told = fold(" ".join([row.report.number, row.where, *_texts(row.told), *_said(row)]))
    return all(word in told for word in wanted)


def _said(row: Row) -> Iterator[str]:
    return (step.text for step in row.steps)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for one in fields(value):
            if one.name == "petition":
                yield from _petition(getattr(value, one.name))
            elif one.name not in _PASSED_OVER:
                yield from _texts(getattr(value, one.name))


def _petition(text: str) -> Iterator[str]:
    if text:
        with suppress(PetitionError):
            yield from _texts(from_json(text))
