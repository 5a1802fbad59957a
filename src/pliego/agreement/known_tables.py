"""Which table a file holds, told by its columns, and how its rows are found again in another edition."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class KnownTable:
    """A table, the columns that only it has all of, and the key of its rows.

    `unique` is false where several rows may rightly share the key: two claims about one step, two estimates of one
    value.
    """

    name: str
    marks: frozenset[str]
    key: tuple[str, ...]
    unique: bool


KNOWN: Final = (
    KnownTable(
        "rrm_case_events", frozenset({"case_id", "date", "event"}), ("case_id", "event"), unique=False
    ),
    KnownTable("rrm_cases", frozenset({"case_id", "annex"}), ("case_id",), unique=True),
    KnownTable("facts", frozenset({"case_id", "fact", "value"}), ("case_id", "fact"), unique=True),
    KnownTable(
        "indicators",
        frozenset({"indicator_id", "period", "value"}),
        ("indicator_id", "geography", "period"),
        unique=False,
    ),
    KnownTable(
        "wages",
        frozenset({"series", "region", "period_start", "value"}),
        ("country", "region", "series", "unit", "currency", "period_start"),
        unique=False,
    ),
    KnownTable("bodies", frozenset({"id", "meeting_duty"}), ("id",), unique=True),
    KnownTable("commitments", frozenset({"id", "body_id"}), ("id",), unique=True),
    KnownTable("disputes", frozenset({"id", "mechanism", "respondent"}), ("id",), unique=True),
    KnownTable("review_2026", frozenset({"id", "end_date", "docket_or_reference"}), ("id",), unique=True),
    KnownTable("dispute_outcomes", frozenset({"id", "finding", "compliance"}), ("id",), unique=True),
    KnownTable("labor_reform", frozenset({"id", "kind", "allegation"}), ("id",), unique=True),
    KnownTable("review_acts", frozenset({"id", "word", "event"}), ("id",), unique=True),
    KnownTable("indicator_series", frozenset({"id", "subject", "counted"}), ("id",), unique=True),
    KnownTable("tariff_events", frozenset({"code", "measure", "step"}), ("code",), unique=True),
    KnownTable("own_words", frozenset({"en", "es", "fr"}), ("en",), unique=True),
    KnownTable("aggregate_claims", frozenset({"claim_id", "measure"}), ("claim_id",), unique=True),
    KnownTable("a table with ids", frozenset({"id"}), ("id",), unique=True),
)


def known_table(columns: Sequence[str]) -> KnownTable | None:
    """The first known table whose marks and key are all among the columns; `None` when there is none."""
    here = frozenset(columns)
    return next((table for table in KNOWN if table.marks | set(table.key) <= here), None)
