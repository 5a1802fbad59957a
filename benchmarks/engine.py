"""How long the engine takes over one case, against a loop that only adds the same days."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from benchmarks import twelve_events
from benchmarks.rounds import Figure, interleaved, microseconds, say, verdict
from pliego.law import (
    Alternative,
    Completeness,
    Language,
    Record,
    Standing,
    Why,
    day,
    explain,
    render_text,
    standing,
    to_date,
)  # fmt: skip
from pliego.law.procedures import US_PETITION, USMCA_31_A
from pliego.law.program import CASE, Op

TARGET: Final = 150
"""Microseconds for a standing with its reasons."""

ROUNDS: Final = 41
CALLS: Final = 40
AS_OF: Final = day("2026-11-22")
_ADDING: Final = (Op.ADD, Op.BUSINESS, Op.YEARS, Op.ROLL)
_INSTRUMENTS: Final = (USMCA_31_A, US_PETITION)


def alone(record: Record) -> Standing:
    """The state of every norm."""
    return standing(_INSTRUMENTS, record, AS_OF)


def both_ways(record: Record) -> list[tuple[Alternative, ...]]:
    """The state of every norm, and its answers under every other reading."""
    return [item.alternatives for item in alone(record).items]


def flagged(record: Record) -> Standing:
    """The state of every norm, and what departs from the rules."""
    found = alone(record)
    _ = found.irregularities
    return found


def explained(record: Record) -> list[Why]:
    """The state of every norm, and the reasons of every norm that has begun, with its other answers."""
    found = alone(record)
    return [explain(found, item) for item in found.items if item.begun]


def whole(record: Record) -> list[Why]:
    """States, flags, and reasons with other answers: all that there is to say, but for the words."""
    found = flagged(record)
    return [explain(found, item) for item in found.items if item.begun]


def in_words(record: Record) -> list[str]:
    """All that there is to say, in words."""
    return [render_text(why, Language.EN) for why in whole(record)]


def additions(found: Standing) -> list[tuple[int, int]]:
    """The additions of days that a standing makes: each end of each span, for the case and for each round."""
    rounds = [values.round.track for values in found.rounds if values.round]
    times = {CASE: 1} | {track: rounds.count(track) for track in rounds}
    lengths = [
        length if isinstance(length := step.args[0], int) else 1
        for step in found.program.steps
        if step.op in _ADDING
        for _ in range(2 * times.get(step.scope, 0))
    ]
    start = day("2023-06-16")
    return [(start, length) for length in lengths]


def adding_dates(sums: list[tuple[int, int]]) -> Callable[[], object]:
    """A loop that adds the same days with `datetime`."""
    pairs = [(to_date(start), length) for start, length in sums]

    def loop() -> date:
        last = date.min
        for start, length in pairs:
            last = start + timedelta(days=length)
        return last

    return loop


def adding_integers(sums: list[tuple[int, int]]) -> Callable[[], object]:
    """A loop that adds the same days as integers."""

    def loop() -> int:
        last = 0
        for start, length in sums:
            last = start + length
        return last

    return loop


def run() -> None:
    """Measure and print, once for each way of reading silence."""
    say("1. One case of 12 events, ranges included (microseconds)")
    for completeness in Completeness:
        _tell(completeness, *_measure(twelve_events.record(completeness)))


def _measure(record: Record) -> tuple[dict[str, Figure], int]:
    sums = additions(alone(record))
    dates, integers = adding_dates(sums), adding_integers(sums)
    figures = interleaved(
        {
            "standing": microseconds(lambda: alone(record), CALLS),
            "with other answers": microseconds(lambda: both_ways(record), CALLS),
            "with flags": microseconds(lambda: flagged(record), CALLS),
            "with reasons": microseconds(lambda: explained(record), CALLS),
            "with flags and reasons": microseconds(lambda: whole(record), CALLS),
            "the same in words": microseconds(lambda: in_words(record), CALLS),
            "loop over dates": microseconds(dates, CALLS * 10),
            "loop over integers": microseconds(integers, CALLS * 10),
        },
        ROUNDS,
    )
    return figures, len(sums)


def _tell(completeness: Completeness, figures: dict[str, Figure], sums: int) -> None:
    say(f"   read as {completeness}; the loops make the same {sums} additions")
    dates, integers = figures["loop over dates"].median, figures["loop over integers"].median
    for name, taken in figures.items():
        if name.startswith("loop"):
            say(f"     {name:<24}{taken.text(1)}")
        else:
            say(
                f"     {name:<24}{taken.text()}  = {taken.median / dates:.0f} times the dates, "
                f"{taken.median / integers:.0f} times the integers"
            )
    for name in ("standing", "with reasons", "with flags and reasons"):
        took = figures[name].median
        say(f"     target: {name} in at most {TARGET}: {verdict(took <= TARGET)} ({took:.0f})")
