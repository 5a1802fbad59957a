"""Rows of a large table of events, read as columns: words and dates looked up once for each distinct text.

What a text means is asked of the docket's readers, so that a table means the same here and there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from pliego.docket.columns import Fault, nearest, shown
from pliego.docket.dates import Misdated, dating_of, precision_of
from pliego.docket.kinds import Precision
from pliego.docket.to_law import KINDS
from pliego.law.acts import ACTS, EVENT_WORDS, STATED_DATES
from pliego.law.columns import Chunk
from pliego.law.days import ALWAYS, span_of
from pliego.law.record import Confidence, Dating
from pliego.site.commands.vocabulary import MISSING, UnknownError, Vocabulary, one_of

COLUMNS: Final = (
    "case_id", "date", "event", "date_precision", "detail", "confidence", "kind", "dates_what", "occurrence",
    "proceeding", "known_by", "done_by",
)  # fmt: skip
"""The columns of a table of events that have a meaning here; its other columns are not read."""

NEEDED: Final = COLUMNS[:3]

_ACT: Final = pl.Enum(["", *(act.id for act in ACTS)])
_ACT_CODE: Final[Mapping[str, int]] = {"": 0, **{act.id: place for place, act in enumerate(ACTS, start=1)}}
_WORDS: Final = list(EVENT_WORDS)
_DATING: Final = pl.Enum([dating.value for dating in Dating])
_DATINGS: Final = list(Dating)
_CONFIDENCES: Final = list(Confidence)
_PRECISIONS: Final = list(Precision)
_UNDATED: Final = (MISSING, MISSING, _PRECISIONS.index(Precision.UNKNOWN))
_STATING: Final = {word: place for place, word in enumerate(_WORDS) if word in STATED_DATES}


_KINDS: Final = list(dict.fromkeys(["", *(EVENT_WORDS[word].kind for word in _WORDS)]))
"""The kinds that words say; code 0 says none."""

_WORD_KINDS: Final = pl.Series([_KINDS.index(EVENT_WORDS[word].kind) for word in _WORDS], dtype=pl.Int32)


class UnusableError(ValueError):
    """A row that cannot be used: its place in the table, counted from 1, the column, the reason and what mends it."""

    def __init__(self, row: int, column: str, fault: Fault) -> None:
        super().__init__(f"row {row}, {column}: {fault.reason}; {fault.mend}")


def _word(text: str) -> tuple[int, ...] | Fault:
    if not text:
        return (MISSING, 0)
    if text not in EVENT_WORDS:
        return Fault(f"{shown(text)} is no event word", nearest(text, EVENT_WORDS))
    return _WORDS.index(text), _ACT_CODE[EVENT_WORDS[text].act]


def _date(text: str) -> tuple[int, ...] | Fault:
    if not text:
        return _UNDATED
    found = precision_of(text)
    if isinstance(found, Misdated):
        return Fault(*found)
    return (*span_of(text), _PRECISIONS.index(found))


def _occurrence(text: str) -> tuple[int, ...] | Fault:
    if not text:
        return (1,)
    if text.isdecimal() and 0 < int(text) < 1000:
        return (int(text),)
    return Fault(
        f"{shown(text)} is no number of an occurrence", "write 1 for the first occurrence, 2 for the second"
    )


@dataclass(slots=True)
class EventRows:
    """Turns the rows of a table of events into what the law in columns reads.

    `known_by` is the day by which everything was known that the rows do not say themselves; `results` the kinds of
    steps that rows leave out (`case_id`, `word`, `kind`).
    """

    known_by: int
    results: pl.DataFrame | None = None
    words: Vocabulary = field(default_factory=lambda: Vocabulary(_word))
    dates: Vocabulary = field(default_factory=lambda: Vocabulary(_date))
    precisions: Vocabulary = field(default_factory=lambda: Vocabulary(one_of([*map(str, Precision)])))
    datings: Vocabulary = field(default_factory=lambda: Vocabulary(one_of([*map(str, Dating)])))
    confidences: Vocabulary = field(default_factory=lambda: Vocabulary(one_of([*map(str, Confidence)])))
    occurrences: Vocabulary = field(default_factory=lambda: Vocabulary(_occurrence))
    kinds_seen: list[str] = field(default_factory=_KINDS.copy)
    kinds: Vocabulary = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = Vocabulary(self._kind)

    def _kind(self, text: str) -> tuple[int, ...]:
        kind = KINDS.get(text, text)
        if kind not in self.kinds_seen:
            self.kinds_seen.append(kind)
        return (self.kinds_seen.index(kind),)

    def __call__(self, chunk: Chunk) -> pl.DataFrame:
        """The events of a chunk. Raises `UnusableError` for the first row that means nothing."""
        rows = chunk.rows
        reading = _Reading(self, rows, chunk.first_row)
        events = reading.events()
        return events if self.results is None else _with_results(events, rows, chunk, self.results)


@dataclass(frozen=True, slots=True)
class _Reading:
    by: EventRows
    rows: pl.DataFrame
    first_row: int

    def looked_up(self, column: str, vocabulary: Vocabulary) -> list[pl.Series] | None:
        """The meaning of a column; None where the table has no such column, or nothing in it."""
        if column not in self.rows.columns or self.rows[column].null_count() == len(self.rows):
            return None
        texts = self.rows[column]
        try:
            return vocabulary.columns(texts)
        except UnknownError as unknown:
            place = (texts.cast(pl.String) == unknown.text).arg_true()[0]
            raise self.unusable(place, column, unknown.fault) from None

    def unusable(self, place: int, column: str, fault: Fault) -> UnusableError:
        return UnusableError(self.first_row + place + 1, column, fault)

    def refuse(self, column: str, where: pl.Series, fault: Callable[[int], Fault]) -> None:
        """Refuse the first of some rows."""
        if where.any():
            place = where.arg_true()[0]
            raise self.unusable(place, column, fault(place))

    def events(self) -> pl.DataFrame:
        words = self.needed("event", self.by.words)
        dates = self.looked_up("date", self.by.dates)
        if dates is None:
            dates = [
                _constant(number, self.rows)
                for number in (MISSING, MISSING, _PRECISIONS.index(Precision.UNKNOWN))
            ]
        word, act = words
        lo, hi, precision = dates
        self.check_precision(precision)
        undated = lo == MISSING
        by = self.known()
        self.refuse("date", (lo > by) & (act > 0), self.too_early)
        confidence = self.looked_up("confidence", self.by.confidences)
        dating = self.dating(word, undated, confidence)
        made = {
            "case": self.rows["case"],
            "act": act.cast(pl.UInt8 if len(_ACT_CODE) < 256 else pl.UInt16).cat.to(_ACT),
            "lo": lo.zip_with(~undated, pl.Series([ALWAYS], dtype=pl.Int32)) if undated.any() else lo,
            "hi": hi.zip_with(~undated, by) if undated.any() else hi,
            "kind": self.kinds(word),
            "dating": dating,
        }
        if (hi > by).any():
            made["known_by"] = by
        if confidence:
            made["confidence"] = confidence[0].cast(pl.UInt8).cat.to(pl.Enum([*map(str, Confidence)]))
        occurrence = self.looked_up("occurrence", self.by.occurrences)
        if occurrence:
            made["occurrence"] = occurrence[0]
        if "proceeding" in self.rows.columns:
            made["proceeding"] = self.rows["proceeding"].cast(pl.String)
        return self.with_stated(pl.DataFrame(made), word)

    def needed(self, column: str, vocabulary: Vocabulary) -> list[pl.Series]:
        found = self.looked_up(column, vocabulary)
        empty = self.rows[column].is_null() if found is None else found[0] == MISSING
        self.refuse(column, empty, lambda _: Fault("the field is empty", "write a value"))
        return found or []

    def check_precision(self, found: pl.Series) -> None:
        stated = self.looked_up("date_precision", self.by.precisions)
        if stated:
            told = stated[0] != MISSING
            self.refuse("date_precision", told & (stated[0] != found), self.other_precision)
        unknown = _PRECISIONS.index(Precision.UNKNOWN)
        said = (stated[0] == unknown) if stated else found != found
        self.refuse(
            "date", (found == unknown) & ~said,
            lambda _: Fault("the field is empty", "write the date, or unknown as its date_precision"),
        )  # fmt: skip

    def other_precision(self, place: int) -> Fault:
        text = str(self.rows["date"][place] or "")
        found = precision_of(text) if text else Precision.UNKNOWN
        return Fault(
            f"it says {self.rows['date_precision'][place]}, but {text or 'an empty date'} is known to the {found}",
            f"write {found}, or correct the date",
        )

    def too_early(self, place: int) -> Fault:
        return Fault(
            f"{self.rows['date'][place]} lies after the day by which it was known",
            "correct one of the two days",
        )

    def known(self) -> pl.Series:
        found = self.looked_up("known_by", self.by.dates)
        if found is None:
            return _constant(self.by.known_by, self.rows)
        lo, hi, _ = found
        self.refuse("known_by", lo != hi, lambda place: Fault(
            f"{self.rows['known_by'][place]} is no day", "write it as YYYY-MM-DD"
        ))  # fmt: skip
        return lo.zip_with(lo != MISSING, pl.Series([self.by.known_by], dtype=pl.Int32))

    def kinds(self, word: pl.Series) -> pl.Series:
        """The kind that the word says, else that of the row."""
        own = _WORD_KINDS[word.cast(pl.UInt32)]
        told = self.looked_up("kind", self.by.kinds)
        codes = own.zip_with(own != 0, told[0]) if told else own
        return codes.cast(pl.UInt32).cat.to(pl.Enum(self.by.kinds_seen))

    def dating(self, word: pl.Series, undated: pl.Series, confidence: list[pl.Series] | None) -> pl.Series:
        """What the date dates: what the row says, else what its detail or its confidence say."""
        stated = self.looked_up("dates_what", self.by.datings)
        codes = stated[0] if stated else _constant(MISSING, self.rows)
        silent = codes == MISSING
        if silent.any():
            codes = codes.zip_with(~silent, self.guessed(word, confidence))
        if undated.any():
            codes = codes.zip_with(~undated, pl.Series([_DATINGS.index(Dating.UNDATED)], dtype=pl.Int32))
        return codes.cast(pl.UInt8).cat.to(_DATING)

    def guessed(self, word: pl.Series, confidence: list[pl.Series] | None) -> pl.Series:
        certain = confidence[0] if confidence else _constant(_CONFIDENCES.index(Confidence.V), self.rows)
        detail = (
            self.rows["detail"].cast(pl.String).fill_null("")
            if "detail" in self.rows.columns
            else pl.Series([""]).new_from_index(0, len(self.rows))
        )
        table = pl.DataFrame({"word": word, "confidence": certain, "detail": detail})
        distinct = table.unique()
        codes = [
            _DATINGS.index(dating_of(_WORDS[number], text, _CONFIDENCES[sure]))
            for number, sure, text in distinct.iter_rows()
        ]
        distinct = distinct.with_columns(code=pl.Series(codes, dtype=pl.Int32))
        return table.join(distinct, on=["word", "confidence", "detail"], how="left", maintain_order="left")[
            "code"
        ]

    def with_stated(self, events: pl.DataFrame, word: pl.Series) -> pl.DataFrame:
        """The events with the dates that they name, or that rows of their own state for them."""
        done_by = self.looked_up("done_by", self.by.dates)
        if done_by:
            lo, hi, _ = done_by
            events = events.with_columns(
                done_by_stated_lo=lo.replace(MISSING, None), done_by_stated_hi=hi.replace(MISSING, None)
            )
        for stating, place in _STATING.items():
            if (word == place).any():
                events = _stating(events, events.filter(word == place), *STATED_DATES[stating])
        return events


def _constant(number: int, rows: pl.DataFrame) -> pl.Series:
    return pl.Series([number], dtype=pl.Int32).new_from_index(0, len(rows))


def _with_results(
    events: pl.DataFrame, rows: pl.DataFrame, chunk: Chunk, results: pl.DataFrame
) -> pl.DataFrame:
    """The events, with the kind that is stated of the case where the row leaves it out."""
    ids = pl.DataFrame({"case_id": chunk.ids, "case": pl.int_range(chunk.size, dtype=pl.UInt32, eager=True)})
    own = results.join(ids, on="case_id").select("case", "word", result="kind")
    told = pl.DataFrame({"case": rows["case"], "word": rows["event"].cast(pl.String)})
    result = told.join(own, on=["case", "word"], how="left", maintain_order="left")["result"].fill_null("")
    kind = events["kind"].cast(pl.String)
    return events.with_columns(kind=kind.zip_with(kind != "", result))


def _stating(events: pl.DataFrame, rows: pl.DataFrame, act: str, name: str) -> pl.DataFrame:
    """The events with a date that rows state for an act: its last occurrence before that date, if there are several."""
    keys = [key for key in ("case", "occurrence") if key in events.columns]
    lo, hi = f"{name}_stated_lo", f"{name}_stated_hi"
    told = rows.with_row_index("order").select(*keys, "order", told_lo="lo", told_hi="hi")
    meant = events.with_row_index("place").filter(pl.col("act") == act).select(*keys, "place", "lo")
    pairs = told.join(meant, on=keys).with_columns(
        last=pl.col("lo").filter(pl.col("lo") <= pl.col("told_lo")).max().over("order")
    )
    chosen = pairs.filter(pl.col("last").is_null() | (pl.col("lo") == pl.col("last")))
    first = chosen.sort("order").unique("place", keep="first", maintain_order=True)
    found = first.select("place", told_lo="told_lo", told_hi="told_hi")
    joined = events.with_row_index("place").join(found, on="place", how="left", maintain_order="left")
    own = [pl.col(lo), pl.col(hi)] if lo in events.columns else [pl.lit(None), pl.lit(None)]
    return joined.with_columns(
        pl.coalesce(own[0], "told_lo").alias(lo), pl.coalesce(own[1], "told_hi").alias(hi)
    ).drop("place", "told_lo", "told_hi")
