"""The shipped record as published tables, made once for each test process and then copied row by row."""

from datetime import date
from functools import cache
from typing import Any, Final

from django.db import transaction
from django.db.models import Model

from pliego.docket.actions import import_tables
from pliego.docket.shipped import shipped_tables
from pliego.observatory import models
from pliego.observatory.from_docket import publish
from pliego.observatory.publishing import refresh_statistics

TODAY: Final = date(2026, 11, 22)

TABLES: Final[tuple[type[Model], ...]] = (
    models.Edition,
    models.PublishedCase,
    models.PublishedTag,
    models.PublishedFacet,
    models.PublishedSheet,
    models.PublishedDocument,
    models.PublishedPace,
    models.PublishedRecount,
    models.PublishedContrast,
    models.PublishedLeaf,
    models.PublishedRecord,
    models.PublishedFigure,
    models.PublishedTile,
    models.PublishedCheckpoint,
)
"""Every table of the published record, those that others point to first."""


def rows(table: type[Model]) -> list[Any]:
    """Every row of a table, in the order of its key."""
    return list(table._default_manager.order_by("pk"))


@cache
def _made() -> tuple[tuple[type[Model], tuple[Any, ...]], ...]:
    with transaction.atomic():
        shipped = shipped_tables()
        import_tables(shipped.events, shipped.cases, known_by=shipped.known_by)
        publish(TODAY)
        made = tuple((table, tuple(rows(table))) for table in TABLES)
        transaction.set_rollback(True)
    return made


def fill() -> None:
    """Write the shipped record into the published tables, which must be empty."""
    for table, copies in _made():
        table._default_manager.bulk_create(copies)
    refresh_statistics()
