"""What the answers about the wider agreement hold: the rows of its tables, as their readers give them. No database."""

from collections.abc import Sequence
from dataclasses import fields
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from pydantic import BaseModel, Field, create_model

from pliego.agreement.bodies import Body
from pliego.agreement.commitments import Commitment
from pliego.agreement.disputes import Dispute
from pliego.agreement.indicators import Indicator
from pliego.agreement.review import ReviewStep
from pliego.agreement.values import Sources, When
from pliego.agreement.wages import Wage
from pliego.observatory.api.shapes import Day, Plain

CONFIDENCE: Final = (
    "S: stated in a founding text. V: read in a public page. D: derived. P: in part. M: from memory, "
    "unverified."
)


class SourceCell(Plain):
    """A source: a web page, a founding text named in words, or memory."""

    words: str
    address: str


_AS_TOLD: Final[dict[type, type]] = {When: str, Sources: list[SourceCell], Decimal: float}
"""What stands in JSON for a value of the tables: a moment is its text, a day, month, year or range of those."""


def _told_as(kind: Any) -> Any:
    if get_origin(kind) is tuple:
        return list[_told_as(get_args(kind)[0])]  # type: ignore[misc]  # made from the readers' own types
    if get_origin(kind) is UnionType:
        return _told_as(next(one for one in get_args(kind) if one is not NoneType)) | None
    return _AS_TOLD.get(kind, kind)


def _shape(row: type) -> type[BaseModel]:
    """The shape of a row as its reader gives it, so that a column that is added there is told here."""
    kinds = get_type_hints(row)
    told: dict[str, Any] = {
        one.name: (
            _told_as(kinds[one.name]),
            Field(description=CONFIDENCE if one.name == "confidence" else None),
        )
        for one in fields(row)
    }
    return create_model(f"{row.__name__}Row", __base__=Plain, __doc__=row.__doc__, **told)


def _listing(name: str, row: type) -> type[BaseModel]:
    rows: Any = list[_shape(row)]  # type: ignore[misc]  # made from the readers' own types
    about = "The rows of one table; `gathered` is the day on which the tables were gathered."
    return create_model(name, __base__=Plain, __doc__=about, gathered=(Day, ...), rows=(rows, ...))


Bodies: Final = _listing("Bodies", Body)
Commitments: Final = _listing("Commitments", Commitment)
Disputes: Final = _listing("Disputes", Dispute)
Review: Final = _listing("Review", ReviewStep)
Indicators: Final = _listing("Indicators", Indicator)
Wages: Final = _listing("Wages", Wage)


def as_told(row: object) -> dict[str, object]:
    """A row as JSON holds it."""
    return {one.name: _value(getattr(row, one.name)) for one in fields(row)}  # type: ignore[arg-type]


def _value(value: object) -> object:
    match value:
        case When():
            return value.text
        case Sources():
            return [{"words": one.words, "address": one.address} for one in value.all]
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case StrEnum():
            return value.value
        case tuple():
            parts: Sequence[object] = value
            return [_value(one) for one in parts]
    return value
