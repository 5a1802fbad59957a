"""The tables of the whole-docket files: their columns, and how a published record becomes their rows. No database."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.observatory import labels

Record = Mapping[str, Any]
"""A published record, as `pliego.observatory.records` makes it and JSON gives it back."""

Row = Sequence[str | int | float]


class Kind(StrEnum):
    """What a column holds, by the words of the Data Package standard."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `codes` are the values that it may have, with their words; `joins` says that several stand in one
    cell, separated by `|`; `refers` names the table whose `case` it holds.
    """

    name: str
    meaning: Promise | str
    kind: Kind = Kind.STRING
    codes: labels.Labels | None = None
    joins: bool = False
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table. `key` are the columns that tell its rows apart, where any do."""

    name: str
    title: Promise | str
    about: Promise | str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in their order."""
        return tuple(column.name for column in self.columns)


_DATE: Final = _("ISO 8601 at the precision known: day, month or year; empty where it is not known")
_CASE: Final = Column("case", _("The case, by the name that its address ends with"), refers="cases")

CASES: Final = Table(
    "cases",
    _("Cases"),
    _("One row for each case. Empty means not found, never that it did not happen."),
    (
        Column("case", _("The case, by the name that its address ends with")),
        Column("name", _("Name by which the facility is known")),
        Column("complainant", _("Government that complains, two letters of ISO 3166"), codes=labels.COUNTRY),
        Column("respondent", _("Government that answers, two letters of ISO 3166"), codes=labels.COUNTRY),
        Column("procedures", _("Procedures that the case is under, by their ids"), joins=True),
        Column("opened", _("Day of the request for review, or of the petition where there was no request")),
        Column("latest", _("Date of the last step on record")),
        Column("stage", _("Furthest stage on record"), codes=labels.STAGE),
        Column("outcome", _("Outcome as last stated, our label"), codes=labels.OUTCOME),
        Column(
            "reason", _("Whether a source gives a reason for taking or leaving the case"), codes=labels.REASON
        ),
        Column("annex", _("31-A: United States and Mexico; 31-B: Canada and Mexico")),
        Column("facility", _("Legal name of the facility or of its operator")),
        Column("owner", _("Owner, as the source names it")),
        Column("owner_country", _("Country of the owner, two letters of ISO 3166"), codes=labels.COUNTRY),
        Column("response", _("Mexico's answer to the request"), codes=labels.RESPONSE),
        Column("finding", _("Result of Mexico's review"), codes=labels.FINDING),
        Column("panel_result", _("Result of the panel's determination")),
        Column("states", _("States of Mexico"), joins=True),
        Column("municipalities", _("Municipalities"), joins=True),
        Column("sectors", _("Branches, our classification"), codes=labels.SECTOR, joins=True),
        Column(
            "petitioners", _("Organizations that petitioned, or words for a group of workers"), joins=True
        ),
        Column(
            "allegations", _("What was alleged, our labels; no finding"), codes=labels.ALLEGATION, joins=True
        ),
        Column("remedies", _("Measures that sources state"), codes=labels.REMEDY, joins=True),
        Column("unverified", _("Columns of this row that rest on memory alone"), joins=True),
    ),
    ("case",),
)

VALUES: Final = Table(
    "case_values",
    _("Values"),
    _("One row for each value that a source states of a case, with that source."),
    (
        _CASE,
        Column("field", _("What the value is of; the fields are listed below")),
        Column("position", _("Place among several values of one field, from 1"), Kind.INTEGER),
        Column("value", _("The value, as it is on record")),
        Column("source", _("Address of the source; empty where it rests on memory")),
        Column("confidence", _("How well it is known"), codes=labels.CONFIDENCE),
        Column("date", _("Date of a reply, where the value is one")),
    ),
    ("case", "field", "position"),
)

EVENTS: Final = Table(
    "events",
    _("Events"),
    _(
        "One row for each step of a case, as one source has it. Two rows of one act may be two claims about it."
    ),
    (
        _CASE,
        Column("reference", _("What to quote: e and the number of the event in its case")),
        Column("event", _("What happened, by its event word"), codes=labels.EVENT),
        Column("kind", _("Result of the act where the word does not say it")),
        Column("date", _DATE),
        Column(
            "dates_what",
            _("What the date dates; announced and published are upper bounds"),
            codes=labels.DATING,
        ),
        Column("detail", _("What the record says of it, in the record's language")),
        Column("source", _("Address of the source; empty where it rests on memory")),
        Column("confidence", _("How well it is known"), codes=labels.CONFIDENCE),
        Column("occurrence", _("Which occurrence of the act it is, from 1"), Kind.INTEGER),
        Column("proceeding", _("Panel or course that it belongs to, where the record says so")),
        Column("done_by", _("A date that the act itself states, such as the agreed end of a course")),
        Column("known_by", _("Latest day by which its source was public")),
        Column("recorded_on", _("Day on which it was recorded here")),
    ),
    ("case", "reference"),
)

RELATED: Final = Table(
    "related_cases",
    _("Related cases"),
    _("One row for each other case at the same facility."),
    (_CASE, Column("related", _("The other case"), refers="cases")),
    ("case", "related"),
)


def _case_rows(record: Record) -> Iterator[Row]:
    yield tuple(
        "|".join(record[column.name]) if column.joins else record[column.name] for column in CASES.columns
    )


def _value_rows(record: Record) -> Iterator[Row]:
    case = record["case"]
    for field, stated in record["values"].items():
        for position, one in enumerate(stated, 1):
            yield case, field, position, one["value"], one["source"], one["confidence"], one.get("date", "")


_OF_EVENT: Final = EVENTS.names[1:]


def _event_rows(record: Record) -> Iterator[Row]:
    case = record["case"]
    for event in record["events"]:
        yield case, *(event[name] for name in _OF_EVENT)


def _related_rows(record: Record) -> Iterator[Row]:
    for other in record["related"]:
        yield record["case"], other


Rows = Callable[[Record], Iterator[Row]]

DOCKET: Final[Sequence[tuple[Table, Rows]]] = (
    (CASES, _case_rows),
    (VALUES, _value_rows),
    (EVENTS, _event_rows),
    (RELATED, _related_rows),
)
"""The tables of the docket, each with the rows that a record has in it."""
