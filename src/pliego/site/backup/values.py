"""Values of columns as JSON, the same whatever the database, and back; what does not fit the column is refused."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, TypeAlias
from uuid import UUID

from django.db import models

AnyField: TypeAlias = "models.Field[Any, Any]"


@dataclass(frozen=True, slots=True)
class Codec:
    """How the values of one kind of column are written, and read; `read` raises `TypeError` or `ValueError`."""

    write: Callable[[Any], object]
    read: Callable[[Any], object]


def codec_of(field: AnyField) -> Codec:
    """The codec of a column; null is itself in all of them. Raises `LookupError` for a kind that has none yet."""
    own = _own_column(field)
    for kind, codec in _CODECS:
        if isinstance(own, kind):
            return codec
    raise LookupError(f"{field.model._meta.label}.{field.name}: a backup has no form for its values")


def _own_column(field: AnyField) -> AnyField:
    """The field that says what the column holds: of a foreign key, the field that it names."""
    while isinstance(field, models.ForeignKey):
        field = field.target_field
    return field


def _instant(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment


def _exactly(kind: type) -> Callable[[object], object]:
    def read(value: object) -> object:
        if type(value) is not kind:
            raise TypeError(f"{type(value).__name__} instead of {kind.__name__}")
        return value

    return read


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("not a number")
    return float(value)


def _same(value: object) -> object:
    return value


_CODECS: "Final[tuple[tuple[type[AnyField] | tuple[type[AnyField], ...], Codec], ...]]" = (
    (
        models.BinaryField,
        Codec(lambda raw: b64encode(raw).decode(), lambda text: b64decode(text, validate=True)),
    ),
    (models.JSONField, Codec(_same, _same)),
    (models.UUIDField, Codec(str, UUID)),
    (models.DateTimeField, Codec(lambda moment: moment.astimezone(UTC).isoformat(), _instant)),
    (models.DateField, Codec(date.isoformat, date.fromisoformat)),
    (models.DecimalField, Codec(str, Decimal)),
    (models.BooleanField, Codec(_same, _exactly(bool))),
    (models.IntegerField, Codec(_same, _exactly(int))),
    (models.FloatField, Codec(_same, _number)),
    ((models.CharField, models.TextField), Codec(_same, _exactly(str))),
)
