"""Figures about time: days of each stage, days to an end and whether sectors differ, cases without an end."""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Final

from pliego.law.days import days_between
from pliego.observatory.figures import features
from pliego.observatory.figures.chance import holm
from pliego.observatory.figures.survival import Watched, kaplan_meier, log_rank, median_days
from pliego.observatory.figures.tables import Filters, Row, Scalar, Table
from pliego.observatory.figures.tags import FACET
from pliego.observatory.pace import INTERVALS, Interval, taken
from pliego.observatory.public_case import PublicCase, PublicEvent
from pliego.observatory.records import MEMORY

STUDY: Final = 115
"""Days within which the study of the mechanism says that it ends (Rioux and L'Homme 2026)."""
LARGE: Final = 5
"""The fewest cases of a sector that is compared with the rest."""
CURVES: Final = 5
"""The most sectors with a curve of their own; with all others that is as many as dashes can tell apart."""
SHOWN: Final = 50
ALL: Final = "all"

_STAGES: Final = ("planned", "n", "low", "median", "high", "left_out")


def stages(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Days of each stage, between days of the acts themselves, and between days known in any way; then the survival."""
    every = list(cases)
    own = [(interval, taken(interval, every)) for interval in INTERVALS]
    strict = tuple(
        Row(
            (interval.id,),
            (interval.planned, took.n, took.low, _half(took.twice_median), took.high, took.left_out),
        )
        for interval, took in own
        if took
    )
    wide = tuple(row for interval in INTERVALS if (row := _wide(interval, every)))
    backwards = sum(features.backwards(case, interval) for interval in INTERVALS for case in every)
    watched, left_out = until_end(every)
    return (
        Table("stage_own", ("interval",), _STAGES, strict, len(every)),
        Table("stage", ("interval",), _STAGES, wide, len(every), (("backwards", backwards),)),
        _survival("survival", {ALL: [one for _case, one in watched]}, left_out),
    )


def _half(twice: int) -> Scalar:
    return twice / 2 if twice % 2 else twice // 2


def _wide(interval: Interval, cases: Sequence[PublicCase]) -> Row | None:
    days, both = [], 0
    for case in cases:
        if interval.limit and interval.limit[0] not in case.procedures:
            continue
        both += bool(case.first(*interval.start) and case.first(*interval.end))
        took = features.lived(case, interval)
        if took is not None:
            days.append(took)
    if not days:
        return None
    links: tuple[Filters, ...] = ((), ((FACET, f"interval.{interval.id}"),), (), (), (), ())
    middle = _half(round(2 * median(days)))
    values = (interval.planned, len(days), min(days), middle, max(days), both - len(days))
    return Row((interval.id,), values, links)


Followed = list[tuple[PublicCase, Watched]]


def until_end(cases: Iterable[PublicCase]) -> tuple[Followed, tuple[tuple[str, int], ...]]:
    """Each case from its request to its announced end, or to the last step on record where there is none; and how many
    are left out, by reason."""
    found: Followed = []
    reasons = dict.fromkeys(("without_request", "request_undated", "end_undated", "end_before_request"), 0)
    for case in cases:
        start, last, end = (
            features.dated(case, "review_requested"),
            features.last_seen(case),
            features.end(case),
        )
        if start is None or last is None:
            reasons["request_undated" if features.requested(case) else "without_request"] += 1
        elif end is not None and end.span.lo < start.span.lo:
            reasons["end_before_request"] += 1
        elif end is not None:
            found.append((case, Watched(days_between(start.span.lo, end.span.lo), ended=True)))
        elif case.ended:
            reasons["end_undated"] += 1
        else:
            found.append((case, Watched(days_between(start.span.lo, last), ended=False)))
    return found, tuple(reasons.items())


_POINTS: Final = ("at_risk", "ended", "censored", "share", "low", "high")


def _survival(name: str, groups: dict[str, list[Watched]], left_out: tuple[tuple[str, int], ...]) -> Table:
    rows = tuple(
        Row(
            (group, str(point.days)),
            (
                point.at_risk,
                point.ended,
                point.censored,
                round(100 * point.share, 1),
                round(100 * point.low, 1),
                round(100 * point.high, 1),
            ),
        )
        for group, watched in groups.items()
        for point in kaplan_meier(watched)
    )
    n = sum(len(watched) for watched in groups.values())
    return Table(name, ("group", "day"), _POINTS, rows, n, left_out)


def by_sector(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Days from request to end in each sector, and whether the larger ones differ from the rest by a log-rank test."""
    watched, left_out = until_end(cases)
    groups: dict[str, list[tuple[PublicCase, Watched]]] = {}
    unverified = 0
    for case, one in watched:
        firm = [value for value, known in features.stated("sector")(case).items() if known]
        unverified += not firm
        for sector in firm:
            groups.setdefault(sector, []).append((case, one))
    ordered = sorted(groups, key=lambda sector: (-len(groups[sector]), sector))
    n = len(watched) - unverified
    table = Table(
        "sector_days",
        ("sector",),
        ("ended", "low", "median", "high", "open", "km_median"),
        tuple(_sector(sector, [one for _case, one in groups[sector]]) for sector in ordered),
        n,
        (*left_out, ("sector_unverified", unverified)),
    )
    large = [sector for sector in ordered if len(groups[sector]) >= LARGE]
    drawn = large[:CURVES]
    curves = {sector: [one for _case, one in groups[sector]] for sector in drawn}
    rest = [one for sector in ordered if sector not in drawn for _case, one in groups[sector]]
    return (
        table,
        _compared(groups, large),
        _survival("sector_survival", curves | ({"": rest} if rest else {}), ()),
    )


def _sector(sector: str, watched: Sequence[Watched]) -> Row:
    ended = [one.days for one in watched if one.ended]
    middle = _half(round(2 * median(ended))) if ended else None
    low, high = (min(ended), max(ended)) if ended else (None, None)
    still = len(watched) - len(ended)
    links: tuple[Filters, ...] = (
        ((FACET, f"ended-in.{sector}"),), (), (), (), (), (),
    )  # fmt: skip
    return Row((sector,), (len(ended), low, middle, high, still, median_days(kaplan_meier(watched))), links)


def _compared(groups: dict[str, Followed], large: Sequence[str]) -> Table:
    found = []
    for sector in large:
        inside = [one for _case, one in groups[sector]]
        outside = [one for other in groups if other != sector for _case, one in groups[other]]
        if test := log_rank(inside, outside):
            found.append((sector, len(inside), len(outside), test))
    corrected = holm([test.p for _sector, _in, _out, test in found], len(found))
    rows = tuple(
        Row((sector,), (inside, outside, round(test.statistic, 3), round(test.p, 4), round(p, 4)))
        for (sector, inside, outside, test), p in zip(found, corrected, strict=True)
    )
    columns = ("inside", "outside", "statistic", "p", "holm")
    return Table("sector_test", ("sector",), columns, rows, sum(len(groups[one]) for one in groups))


def without_end(cases: Iterable[PublicCase], today: int, overdue: frozenset[str]) -> Table:
    """Cases with a request and no end on record, the longest first: their days until `today`, and those beyond day 115;
    of a request known to the month at least so many.

    `overdue` are those in which a limit has passed and the record, known to be whole, shows no act.
    """
    every = [case for case in cases if not case.ended and features.requested(case)]
    still = [
        (max(0, days_between(start.span.hi, today)), case, start.iso)
        for case in every
        if (start := _requested(case))
    ]
    still.sort(key=lambda one: (-one[0], one[1].slug))
    rows = tuple(
        Row(
            (case.name,),
            (case.slug, iso, days, max(0, days - STUDY), "overdue" if case.slug in overdue else "no_end"),
        )
        for days, case, iso in still[:SHOWN]
    )
    columns = ("case", "request", "days", "beyond", "says")
    left = (("request_from_memory", len(every) - len(still)), ("shown_only_longest", len(still) - len(rows)))
    return Table("without_end", ("name",), columns, rows, len(still), left)


def _requested(case: PublicCase) -> PublicEvent | None:
    """The request at the finest date that does not rest on memory."""
    read = [one for one in case.dated if one.word == "review_requested" and one.confidence != MEMORY]
    return min(read, key=lambda one: (days_between(*one.span), one.span.lo), default=None)
