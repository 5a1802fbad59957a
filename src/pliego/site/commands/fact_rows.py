"""Facts of many cases as columns. What a value of the table of cases settles is asked of the docket."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

import polars as pl

from pliego.docket.kinds import CaseField
from pliego.docket.to_law import KINDS, record_of
from pliego.facilities.facts import StatedValue
from pliego.law.record import Confidence, Record

SETTLING: Final = (
    CaseField.STATE, CaseField.SECTOR, CaseField.ANNEX, CaseField.OUTCOME, CaseField.SELF_INITIATED,
)  # fmt: skip
"""The coded values from which facts of law follow."""

RESULTS: Final = {
    CaseField.MEXICO_FINDING.value: "review_reported",
    CaseField.PANEL_RESULT.value: "panel_determined",
}
"""The coded values that say what came out of a step, by the word of that step."""

_COLUMNS: Final = ("case_id", "name", "value")
_TEXT: Final = dict.fromkeys(_COLUMNS, pl.String())


class FactRows(NamedTuple):
    """Facts (`name`, `value`), acts that surely did not take place (`act`), and the kinds of steps (`word`,
    `kind`), each with its `case_id`.
    """

    facts: pl.DataFrame
    absent: pl.DataFrame
    results: pl.DataFrame


def fact_rows(table: pl.DataFrame) -> FactRows:
    """The facts of a table, one a row (`case_id`, `fact`, `value`) or in the columns of the table of cases.

    Dates and results of steps are no facts: events state them.
    """
    long = _long(table).filter(pl.col("value").is_not_null() & (pl.col("value") != ""))
    settled = [(name, value, _settled(name, value)) for name, value in _coded(long)]
    derived = [
        (name, value, fact, claim.value)
        for name, value, record in settled
        for fact, claim in record.facts.items()
        if fact != name
    ]
    away = [(name, value, act) for name, value, record in settled for act in sorted(record.absent)]
    return FactRows(_with_derived(long, derived), _joined(long, away, ("act",)), _results(long))


def _long(table: pl.DataFrame) -> pl.DataFrame:
    if {"fact", "value"} <= set(table.columns):
        return table.select("case_id", name="fact", value="value").cast(
            {"name": pl.String, "value": pl.String}
        )
    named = [field.value for field in CaseField if field.value in table.columns]
    texts = table.select("case_id", *(pl.col(name).cast(pl.String) for name in named))
    return texts.unpivot(index="case_id", variable_name="name", value_name="value")


def _coded(long: pl.DataFrame) -> list[tuple[str, str]]:
    return long.filter(pl.col("name").is_in([*SETTLING])).select("name", "value").unique().rows()


def _settled(name: str, value: str) -> Record:
    """What one coded value says in law."""
    return record_of((), {name: StatedValue(value, "", Confidence.V)}, known_by=date.max)


def _joined(long: pl.DataFrame, rows: Sequence[tuple[str, ...]], names: tuple[str, ...]) -> pl.DataFrame:
    """What follows from the values of each case."""
    table = pl.DataFrame(rows, schema=dict.fromkeys(("name", "value", *names), pl.String()), orient="row")
    return long.join(table, on=["name", "value"]).select("case_id", *names)


def _with_derived(long: pl.DataFrame, derived: Sequence[tuple[str, ...]]) -> pl.DataFrame:
    """The facts, those first that follow from others: what is stated of a fact itself prevails."""
    follows = _joined(long, derived, ("fact", "told")).rename({"fact": "name", "told": "value"})
    both = pl.concat([follows, long.select("case_id", "name", "value")])
    return both.unique(["case_id", "name"], keep="last", maintain_order=True)


def _results(long: pl.DataFrame) -> pl.DataFrame:
    found = long.filter(pl.col("name").is_in([*RESULTS]))
    return found.select(
        "case_id", word=pl.col("name").replace_strict(RESULTS), kind=pl.col("value").replace(KINDS)
    )
