"""Makes the sourced rows of a directory say what is wanted, and no more."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from django.db.models import Manager

from pliego.law.record import Confidence

from .facts import rank
from .models import Sourced

Row = TypeVar("Row", bound=Sourced)
Key = tuple[object, ...]


def replace_rows(
    rows: Manager[Row], existing: Iterable[Row], wanted: Iterable[Row], key: Callable[[Row], Key]
) -> None:
    """Delete the existing rows that are not wanted, and create the wanted ones that do not exist.

    `key` says which rows are about one thing. Of several wanted rows about one thing, the best known stands.
    """
    best: dict[Key, Row] = {}
    for row in wanted:
        held = best.get(key(row))
        if held is None or rank(Confidence(row.confidence)) < rank(Confidence(held.confidence)):
            best[key(row)] = row
    here = {key(row): row for row in existing}
    stale = [row.pk for at, row in here.items() if at not in best or not _one_origin(row, best[at])]
    rows.filter(pk__in=stale).delete()
    rows.bulk_create([row for at, row in best.items() if at not in here or not _one_origin(row, here[at])])


def _one_origin(one: Sourced, other: Sourced) -> bool:
    return (one.source_url, one.confidence) == (other.source_url, other.confidence)
