"""A table of events in case order, read in chunks of whole cases so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import polars as pl

from pliego.law.acts import ACTS
from pliego.law.columns.algebra import CODE, DAY, KIND
from pliego.law.days import ALWAYS, NEVER
from pliego.law.record import Confidence, Dating

CASES: Final = 65_536
"""At most so many cases are worked on at once."""

CELLS: Final = 4_000_000
"""At most so many cases times the rows of the longest of them: one crowded case makes its chunk small."""

BATCH: Final = 524288
"""So many rows are read at once."""

NEEDED: Final = ("case_id", "act", "lo", "hi")
"""The columns that a table of events cannot do without."""

_ACT: Final = pl.Enum(["", *(act.id for act in ACTS)])
_DATING: Final = pl.Enum([dating.value for dating in Dating])
_RANK: Final = pl.Enum([confidence.value for confidence in Confidence])


class CaseOrderError(ValueError):
    """The rows of one case do not stand together."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some whole cases: their ids in order, and their rows, each with the place of its case.

    `first_row` is how many rows of the table come before them.
    """

    first_row: int
    ids: pl.Series
    rows: pl.DataFrame

    @property
    def size(self) -> int:
        """How many cases there are."""
        return len(self.ids)


def chunks(events: pl.LazyFrame) -> Iterator[Chunk]:
    """The cases of a table, in its order.

    Raises `CaseOrderError` when the rows of a case do not stand together, `ValueError` when a row names no case
    or a case has more than `BATCH` rows.
    """
    seen, done = _Seen(), 0
    rows: pl.DataFrame | None = None
    for batch in events.collect_batches(chunk_size=BATCH, maintain_order=True):
        if rows is None:
            rows = batch
            continue
        starts = _starts(rows["case_id"])
        whole = starts[-1] if len(starts) else 0
        if whole:
            yield from _cut(rows.head(whole), starts.head(-1), done, seen)
            done += whole
        rest = rows.slice(whole)
        if len(rest) > BATCH:
            raise ValueError(f"case {rest['case_id'][0]!r} has more than {BATCH} rows")
        rows = pl.concat([rest, batch])
    if rows is not None:
        yield from _cut(rows, _starts(rows["case_id"]), done, seen)


def _starts(ids: pl.Series) -> pl.Series:
    """The rows at which another case begins."""
    if ids.null_count():
        raise ValueError("a row names no case")
    return ids.ne_missing(ids.shift(1)).arg_true()


def _cut(rows: pl.DataFrame, starts: pl.Series, done: int, seen: _Seen) -> Iterator[Chunk]:
    """Chunks of whole cases, each small enough."""
    ends = starts.shift(-1).fill_null(len(rows))
    first = 0
    while first < len(starts):
        many = _many((ends - starts).slice(first, CASES))
        begin, end = starts[first], ends[first + many - 1]
        own = starts.slice(first, many) - begin
        part = rows.slice(begin, end - begin)
        ids = part["case_id"][own]
        seen.add(ids)
        begins = pl.Series([0], dtype=pl.UInt32).new_from_index(0, len(part)).scatter(own, 1)
        case = begins.cum_sum() - 1
        yield Chunk(done + begin, ids, part.drop("case_id").insert_column(0, case.alias("case")))
        first += many


def _many(lengths: pl.Series) -> int:
    """How many of the next cases fit into one chunk."""
    longest = lengths.cast(pl.Int64).cum_max()
    fits = longest * pl.int_range(1, len(lengths) + 1, eager=True) <= CELLS
    return max(1, int(fits.sum()))


class _Seen:
    """The cases met so far. As long as they come in rising order, none can have been met before."""

    def __init__(self) -> None:
        self.last: object = None
        self.hashes: list[pl.Series] = []
        self.known: set[int] = set()

    def add(self, ids: pl.Series) -> None:
        """Note some more cases. Raises `CaseOrderError` when one of them was met before."""
        hashes = ids.hash()
        rising = not self.known and ids.is_sorted() and (self.last is None or self.last < ids[0])
        if not rising:
            self._look(ids, hashes)
        self.hashes.append(hashes)
        self.last = ids[-1]

    def _look(self, ids: pl.Series, hashes: pl.Series) -> None:
        for earlier in self.hashes:
            self.known.update(earlier.to_list())
        self.hashes.clear()
        for place, number in enumerate(hashes.to_list()):
            if number in self.known:
                raise CaseOrderError(f"the rows of case {ids[place]!r} do not stand together")
            self.known.add(number)


def known(rows: pl.DataFrame, as_of: int, known_at: int, kinds: Mapping[str, int]) -> pl.DataFrame:
    """The rows that count on a day, words as numbers; a column that says nothing of any row is left out."""
    has = rows.columns
    by = pl.col("known_by").fill_null(NEVER) if "known_by" in has else pl.lit(NEVER, dtype=DAY)
    lo, hi = pl.col("lo").cast(DAY), pl.col("hi").cast(DAY)
    recorded = pl.when(by < NEVER).then(by).otherwise(lo)
    made = rows.with_row_index("seq").select(
        "case",
        "seq",
        act=pl.col("act").cast(_ACT).to_physical().cast(KIND).fill_null(0),
        lo=lo,
        hi=pl.when(hi <= by).then(hi).otherwise(pl.max_horizontal(lo, by)) if "known_by" in has else hi,
        counts=(lo <= as_of) & (recorded <= known_at),
        **_words(rows, kinds),
    )
    made = made.filter(pl.col("counts") & (pl.col("act") > 0)).with_columns(act=pl.col("act") - 1)
    return made.drop("counts", *_idle(made))


def _words(rows: pl.DataFrame, kinds: Mapping[str, int]) -> dict[str, pl.Expr | pl.Series]:
    """The columns that a table may have besides its days."""
    found: dict[str, pl.Expr | pl.Series] = {}
    has = rows.columns
    if "kind" in has:
        found["kind"] = _kind(rows["kind"], kinds)
    if "dating" in has:
        dating = pl.col("dating").cast(_DATING)
        found["bounded"] = dating.is_in([Dating.ANNOUNCED, Dating.PUBLISHED]).fill_null(value=False)
        found["undated"] = (dating == Dating.UNDATED).fill_null(value=False)
    if "confidence" in has:
        found["rank"] = pl.col("confidence").cast(_RANK).to_physical().fill_null(0).cast(CODE)
    if "occurrence" in has:
        found["occurrence"] = pl.col("occurrence").cast(pl.Int32).fill_null(1)
    if "proceeding" in has:
        found["label"] = pl.col("proceeding").cast(pl.String).fill_null("")
    for name in has:
        field, stated, end = name.rpartition("_stated_")
        if stated and field:
            found[name] = pl.col(name).cast(DAY).fill_null(ALWAYS if end == "lo" else NEVER)
    return found


def _kind(kinds: pl.Series, codes: Mapping[str, int]) -> pl.Series:
    """A number for each kind, also for those that no rule names: sources may differ about them."""
    dtype = kinds.dtype
    if not isinstance(dtype, pl.Enum):
        dtype = pl.Enum(kinds.unique().drop_nulls().cast(pl.String))
        kinds = kinds.cast(dtype)
    named = dtype.categories.to_list()
    strange = [kind for kind in named if kind not in codes]
    every = {**codes, **{kind: len(codes) + place for place, kind in enumerate(strange)}}
    table = pl.Series([every[kind] for kind in named] + [0], dtype=KIND)
    return table[kinds.to_physical().cast(pl.UInt32).fill_null(len(named))]


_SILENT: Final = {"kind": 0, "rank": 0, "occurrence": 1, "label": "", "bounded": False, "undated": False}


def _idle(rows: pl.DataFrame) -> list[str]:
    """The columns that say the same of every row: what is usual."""
    idle = [name for name, usual in _SILENT.items() if name in rows.columns and (rows[name] == usual).all()]
    for name in rows.columns:
        field, stated, _ = name.rpartition("_stated_lo")
        if stated and (rows[name] == ALWAYS).all() and (rows[f"{field}_stated_hi"] == NEVER).all():
            idle += [name, f"{field}_stated_hi"]
    return idle
