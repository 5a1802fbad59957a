"""Which tables a backup holds, in which order, and their rows as lines of JSON.

Whatever is not left out by name is in: the tables of a new room need no line here.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import Any, Final

from django.apps.registry import Apps
from django.db import connections, models

from .faults import DamagedError
from .values import AnyField, Codec, codec_of

LEFT_OUT: Final = frozenset({"observatory", "sessions", "usersessions", "axes", "auth", "contenttypes"})
"""Rooms whose tables are made anew: the public copy, who is signed in, counts of attempts, Django's own lists."""

LEFT_OUT_TABLES: Final = frozenset({"evidence.waiting"})
"""Tables of other rooms, by label: files that wait for a report lie in no backup, and whoever writes is told to choose
them again."""

AT_ONCE: Final = 1_000
"""Rows read or written at once."""

LONGEST: Final = 64 << 20
"""Bytes of the longest line read: a row is held in memory whole."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the backup, by the label of its model: `docket.event`."""

    model: type[models.Model]

    @property
    def label(self) -> str:
        """The name of the table in the archive."""
        return self.model._meta.label_lower

    @property
    def part(self) -> str:
        """The name of the part that holds it."""
        return f"tables/{self.label}.jsonl.gz"

    @property
    def fields(self) -> Sequence[AnyField]:
        """The columns, in the order of the model."""
        return self.model._meta.local_concrete_fields


def tables(registry: Apps) -> tuple[Table, ...]:
    """The tables of a backup: each after those that it refers to, otherwise by name."""
    models_of = {
        model._meta.label_lower: model
        for model in registry.get_models(include_auto_created=True)
        if model._meta.app_label not in LEFT_OUT
        and model._meta.label_lower not in LEFT_OUT_TABLES
        and model._meta.managed
        and not model._meta.proxy
    }
    order: TopologicalSorter[str] = TopologicalSorter()
    for label in sorted(models_of):
        order.add(label, *sorted(_referred(models_of[label]) & models_of.keys() - {label}))
    return tuple(Table(models_of[label]) for label in order.static_order())


def _referred(model: type[models.Model]) -> set[str]:
    related = (field.related_model for field in model._meta.local_concrete_fields)
    return {other._meta.label_lower for other in related if other and not isinstance(other, str)}


def lines(table: Table, using: str) -> Iterator[bytes]:
    """The columns' names, then each row by its primary key: a JSON list in a line, whatever the database."""
    names = [field.attname for field in table.fields]
    codecs = [codec_of(field) for field in table.fields]
    yield _line(names)
    rows = table.model._base_manager.using(using).order_by("pk").values_list(*names)
    for row in rows.iterator(chunk_size=AT_ONCE):
        yield _line([_write(codec, value) for codec, value in zip(codecs, row, strict=True)])


def rows(table: Table, text: Iterable[bytes]) -> Iterator[list[Any]]:
    """The rows of lines that `lines` wrote, as Python values in the order of `table.fields`, whatever theirs is.

    Raises `DamagedError` with the number of the row where they are not of this table.
    """
    codecs = [codec_of(field) for field in table.fields]
    places: list[int] = []
    for number, line in enumerate(text):
        try:
            found = json.loads(line)
            _require(isinstance(found, list) and len(found) == len(codecs))
            if number == 0:
                places = [found.index(field.attname) for field in table.fields]
                continue
            yield [_read(codec, found[place]) for codec, place in zip(codecs, places, strict=True)]
        except (ValueError, TypeError, ArithmeticError, RecursionError):
            where = f"row {number}" if number else "its columns"
            raise DamagedError(f"the part {table.part}: {where} cannot be of this table") from None


def insert(table: Table, found: Iterator[list[Any]], using: str = "default") -> int:
    """Insert rows as they are, primary keys included; returns how many.

    By plain SQL, so that no moment is set anew; the triggers of the database hold. Raises `DatabaseError`.
    """
    connection = connections[using]
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in table.fields)
    places = ", ".join(["%s"] * len(table.fields))
    statement = f"INSERT INTO {quote(table.model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608
    count = 0
    with connection.cursor() as cursor:
        while chunk := [
            [
                field.get_db_prep_save(value, connection)
                for field, value in zip(table.fields, row, strict=True)
            ]
            for _, row in zip(range(AT_ONCE), found, strict=False)
        ]:
            cursor.executemany(statement, chunk)
            count += len(chunk)
    return count


def _line(values: list[Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def _write(codec: Codec, value: Any) -> object:
    return None if value is None else codec.write(value)


def _read(codec: Codec, value: Any) -> object:
    return None if value is None else codec.read(value)


def _require(fact: object) -> None:
    if not fact:
        raise ValueError
