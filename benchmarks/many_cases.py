"""Made-up tables of many cases in case order, 8 to 20 events each, for measuring the column interpreter with.

Every case walks one of a few paths through the mechanism, each step some days after the one before. They are
labelled synthetic in every name and are never part of the product.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

import polars as pl

from pliego.law import day, to_date

FIRST: Final = to_date(day("2021-01-04"))
SPREAD: Final = 1100
"""The first step of a case lies on one of so many days."""

_REVIEW: Final = (
    ("petition_filed", "", 0), ("committee_found", "", 24), ("petitioner_notified", "", 3),
    ("review_requested", "", 5), ("liquidation_suspended", "", 0),
)  # fmt: skip
_PLAN: Final = (
    ("review_accepted", "", 9), ("review_reported", "denial", 38), ("remediation_agreed", "", 8),
    ("remediation_completed", "", 90),
)  # fmt: skip
_PANEL: Final = (
    ("panel_requested", "", 15), ("panel_constituted", "", 4), ("petition_confirmed", "", 6),
    ("verification_requested", "", 3), ("verification_agreed", "", 6), ("verification", "", 25),
    ("hearing_held", "", 5), ("panel_determined", "denial", 20), ("panel_published", "", 9),
)  # fmt: skip
PATHS: Final = (
    (*_REVIEW, *_PLAN, ("resolved", "", 12), ("liquidation_resumed", "", 2)),
    (*_REVIEW, *_PLAN[:3], ("remediation_extended", "", 30), ("remediation_completed", "", 60), ("closed", "", 9)),
    (*_REVIEW, *_PLAN[:2], ("resolved", "", 20)),
    (*_REVIEW, ("review_declined", "", 8), ("panel_requested", "", 10), ("request_withdrawn", "", 30)),
    (*_REVIEW, ("review_accepted", "", 8), ("review_reported", "no_denial", 40), *_PANEL),
    (*_REVIEW, *_PLAN, ("cure_disputed", "", 10), *_PANEL, ("remedy_notified", "", 6)),
    (*_REVIEW[:3], *_REVIEW[3:], *_PLAN[:3], ("cure_disputed", "", 100), ("remedy_intent_notified", "", 5),
     ("respondent_panel_requested", "", 8), ("panel_constituted", "", 5), ("panel_determined", "denial", 40),
     ("remedy_notified", "", 9), ("penalty_imposed", "", 12), ("cure_agreed", "", 60), ("remedy_lifted", "", 3),
     ("closed", "", 5)),
)  # fmt: skip


class Dates(StrEnum):
    """How well the days of the made-up cases are known."""

    EXACT = "exact"
    RANGES = "ranges"


def case_of(number: int) -> str:
    """The name of a made-up case."""
    return f"synthetic-{number:08}"


def write(path: Path, cases: int, dates: Dates) -> None:
    """Write so many cases as a Parquet file with the columns of the table of events."""
    block = 100_000
    tables = (_block(first, min(block, cases - first), dates) for first in range(0, cases, block))
    pl.concat([table.lazy() for table in tables]).sink_parquet(path, row_group_size=524_288)


def _block(first: int, cases: int, dates: Dates) -> pl.DataFrame:
    numbers = pl.DataFrame({"number": pl.int_range(first, first + cases, eager=True)})
    paths = [
        numbers.filter(pl.col("number") % len(PATHS) == place).join(_steps(path), how="cross")
        for place, path in enumerate(PATHS)
    ]
    chance = pl.struct("number", "step").hash(seed=7)
    begins = pl.lit(FIRST) + pl.duration(days=pl.col("number").hash(seed=3) % SPREAD)
    late = (chance % 5).cast(pl.Int32)
    when = begins + pl.duration(days=pl.col("after") + late.cum_sum().over("number"))
    table = pl.concat(paths).sort("number", "step").with_columns(when=when, chance=chance)
    return table.select(
        case_id=pl.format("synthetic-{}", pl.col("number").cast(pl.String).str.zfill(8)),
        date=_text(dates),
        date_precision=_precision(dates),
        event="event",
        kind="kind",
        dates_what=pl.when((pl.col("chance") // 64) % 10 < (2 if dates is Dates.RANGES else 0))
        .then(pl.lit("announced")).otherwise(pl.lit("done")),
    )  # fmt: skip


def _month() -> pl.Expr:
    return (pl.col("chance") // 1024) % 10 == 0


def _text(dates: Dates) -> pl.Expr:
    text = pl.col("when").dt.to_string("%Y-%m-%d")
    return text if dates is Dates.EXACT else pl.when(_month()).then(text.str.slice(0, 7)).otherwise(text)


def _precision(dates: Dates) -> pl.Expr:
    if dates is Dates.EXACT:
        return pl.lit("day")
    return pl.when(_month()).then(pl.lit("month")).otherwise(pl.lit("day"))


def _steps(path: tuple[tuple[str, str, int], ...]) -> pl.DataFrame:
    """The steps of a path, the days after the first on which each lies at the earliest."""
    table = pl.DataFrame(path, schema=["event", "kind", "gap"], orient="row")
    return table.with_columns(
        after=pl.col("gap").cum_sum(),
        step=pl.int_range(pl.len(), dtype=pl.UInt32),
        kind=pl.col("kind").replace("", None),
    ).drop("gap")
