"""Events of many cases to occurrences: one claim for each, and what several claims about one mean.

The rules are those of `pliego.law.record`: `claims`, `disputes` and `occurrences`.
"""

from __future__ import annotations

from typing import Final

import polars as pl

from pliego.law.acts import ACTS, Act, Kinds
from pliego.law.columns.algebra import KIND
from pliego.law.days import ALWAYS

_KEY: Final = ["case", "occurrence"]
_PART: Final = [*_KEY, "part"]


def occurrences(part: pl.DataFrame, act: Act, rows: pl.DataFrame) -> pl.DataFrame:
    """The occurrences of one act, in order, each with the number of its slot.

    `part` has the rows of the act, `rows` those of all acts, known by the day asked for. `again` tells an
    occurrence after the first, `disputed` one whose claims contradict the preferred one.
    """
    if "occurrence" not in part.columns:
        part = part.with_columns(occurrence=pl.lit(1, dtype=pl.Int32))
    if "kind" not in part.columns:
        part = part.with_columns(kind=pl.lit(0, dtype=KIND))
    part = part.with_columns(
        several=pl.len().over(_KEY) > 1, place=pl.col("seq").min().over(_KEY), part=pl.lit(0, dtype=pl.UInt32)
    )
    twice = part["several"].any()
    part = _preferred(_split(part, act, rows)) if twice else part.with_columns(disputed=False)
    starts = _begins(part, act)
    return (
        part.sort("case", starts, "several", "place", "part")
        .with_columns(
            slot=pl.int_range(pl.len(), dtype=pl.UInt32).over("case"),
            again=(pl.col("occurrence") > 1) | (pl.col("part") > 0),
        )
        .drop("several", "place", "part")
    )


def _begins(part: pl.DataFrame, act: Act) -> pl.Expr:
    if act.answers and "bounded" in part.columns:
        return pl.when("bounded").then(ALWAYS).otherwise("lo")
    return pl.col("lo")


def _split(part: pl.DataFrame, act: Act, rows: pl.DataFrame) -> pl.DataFrame:
    """Claims apart from each other: what the record shows between them answers one, or is answered anew."""
    part = part.sort(*_KEY, "lo", "hi", "seq").with_columns(
        hi_before=pl.col("hi").shift(1).over(_KEY), kind_before=pl.col("kind").shift(1).over(_KEY)
    )
    apart = pl.col("seq").is_in(_with_an_act_between(part, act, rows).implode())
    if act.kinds is Kinds.MEASURES:
        apart |= pl.col("hi_before").is_not_null() & (pl.col("kind") != pl.col("kind_before"))
    return part.with_columns(part=apart.cum_sum().over(_KEY)).drop("hi_before", "kind_before")


def _with_an_act_between(part: pl.DataFrame, act: Act, rows: pl.DataFrame) -> pl.Series:
    parting = [
        place for place, other in enumerate(ACTS) if _may_answer(other, act) or _may_answer(act, other)
    ]
    others = rows.filter(pl.col("act").is_in(parting)).select("case", other_lo="lo", other_hi="hi")
    pairs = part.filter(pl.col("hi_before").is_not_null()).select("case", "seq", "hi_before", "lo")
    between = (pl.col("hi_before") < pl.col("other_lo")) & (pl.col("other_hi") < pl.col("lo"))
    return pairs.join(others, on="case").filter(between)["seq"].unique()


def _may_answer(answer: Act, asked: Act) -> bool:
    return answer.answers in (asked.id, asked.instead_of or asked.id)


def _preferred(part: pl.DataFrame) -> pl.DataFrame:
    rank = ["rank"] if "rank" in part.columns else []
    ordered = part.sort(*_PART, pl.col("hi") - pl.col("lo"), *rank, "lo", "seq")
    lo, hi, kind = (pl.col(name) for name in ("lo", "hi", "kind"))
    holds = (lo.first() <= lo) & (hi <= hi.first())
    held = (lo <= lo.first()) & (hi.first() <= hi)
    kinds_differ = (kind.first() != 0) & (kind != 0) & (kind != kind.first())
    rest = [pl.col(name).first() for name in part.columns if name not in (*_PART, "kind")]
    return ordered.group_by(_PART, maintain_order=True).agg(
        *rest,
        kind=kind.filter(kind != 0).first().fill_null(0),
        disputed=(~(holds | held) | kinds_differ).any(),
    )
