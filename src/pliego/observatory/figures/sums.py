"""Figures about workers and money, about panels, and about facilities and owners that come back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pliego.observatory.claims import CLAIMS, PublishedClaim, SumOf
from pliego.observatory.figures import features
from pliego.observatory.figures.claimed import claimed
from pliego.observatory.figures.counts import counted
from pliego.observatory.figures.tables import COUNTED, Row, Scalar, Table
from pliego.observatory.figures.tags import FACET, SUMMED
from pliego.observatory.public_case import PublicCase, PublicEvent
from pliego.observatory.records import MEMORY

SHOWN = 50


def workers(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Sums of the numbers that sources state, and the totals that either government published."""
    every = list(cases)
    sums = tuple(_summed(field, every) for field in SUMMED)
    official = tuple(
        Row((claim.id,), (claim.as_of, *claimed(claim.id), _recount(claim, every), claim.address))
        for claim in CLAIMS
        if claim.id.startswith(("workers-", "pesos-", "back-pay-"))
    )
    columns = ("as_of", "relation", "published", "recomputed", "source")
    return (
        Table("stated", ("sum",), ("n", "sum", "low", "high", "unverified"), sums, len(every)),
        Table("official", ("claim",), columns, official, len(every)),
    )


def _recount(claim: PublishedClaim, cases: list[PublicCase]) -> Scalar:
    return claim.count(cases, claim.as_of) if isinstance(claim.count, SumOf) else None


def _summed(field: str, cases: Iterable[PublicCase]) -> Row:
    """Each case that states a number counts once, with the first that does not rest on memory."""
    stating = [case for case in cases if case.values(field)]
    firm = [number for case in stating if (number := _first_read(case, field)) is not None]
    low, high = (min(firm), max(firm)) if firm else (None, None)
    unread = len(stating) - len(firm)
    link = ((FACET, f"stated.{field}"),) if not unread else ()
    return Row((field,), (len(firm), sum(firm), low, high, unread), (link, (), (), (), ()))


def _first_read(case: PublicCase, field: str) -> int | None:
    read = (features.number(one.text) for one in case.fields.get(field, ()) if one.confidence != MEMORY)
    return next((number for number in read if number is not None), None)


PANEL_STEPS = ("panel_requested", "panel_constituted", "panel_determined", "panel_published")


def panels(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """How far panels came, what they found, and each case that has one."""
    every = list(cases)
    steps = []
    for word in PANEL_STEPS:
        firm = sum(any(e.word == word and e.confidence != MEMORY for e in case.events) for case in every)
        both = sum(any(e.word == word for e in case.events) for case in every)
        steps.append(Row((word,), (firm, both - firm, both), ((), (), (("step", word),))))
    with_panel = [case for case in every if case.first("panel_requested")]
    with_panel.sort(
        key=lambda case: ([iso for word, iso in case.steps if word == "panel_requested"], case.slug)
    )
    results = counted(
        "panel_result",
        with_panel,
        features.stated("panel_result"),
        lambda value: (("step", "panel_requested"), (FACET, f"panel.{value}")) if value else (),
    )
    each = [(case, _panel_of(case)) for case in with_panel[:SHOWN]]
    return (
        Table("panel_step", ("step",), COUNTED, tuple(steps), len(every)),
        results,
        _listed("panel_case", (*PANEL_STEPS, "result"), each, len(with_panel)),
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """A value of a list, and whether more than memory stands behind it."""

    value: Scalar
    firm: bool = True


def _panel_of(case: PublicCase) -> tuple[_Known, ...]:
    result = next(iter(case.fields.get("panel_result", ())), None)
    told = _Known(result.text, result.confidence != MEMORY) if result else _Known(None)
    return (*(_day(case.first(word)) for word in PANEL_STEPS), told)


def _day(event: PublicEvent | None) -> _Known:
    return _Known(event.iso, event.confidence != MEMORY) if event else _Known(None)


def _listed(
    name: str, columns: tuple[str, ...], each: Sequence[tuple[PublicCase, tuple[_Known, ...]]], n: int
) -> Table:
    """One row a case; where any value rests on memory, a last column names the columns of those."""
    marked = any(not one.firm for _case, known in each for one in known)
    rows = []
    for case, known in each:
        memory = "|".join(column for column, one in zip(columns, known, strict=True) if not one.firm)
        values = (case.slug, *(one.value for one in known), *((memory or None,) if marked else ()))
        rows.append(Row((case.name,), values))
    told = ("case", *columns, *(("from_memory",) if marked else ()))
    return Table(name, ("name",), told, tuple(rows), n)


def repeats(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Owners with more than one case, and cases at a facility that had one before or after."""
    every = list(cases)
    owners = counted(
        "owner",
        every,
        features.stated("parent_company"),
        lambda value: ((FACET, f"owner.{value[:150]}"),) if value else (),
    )
    several = tuple(row for row in owners.rows if row.key[0] and sum(map(_number, row.values[:2])) > 1)
    single = len(owners.rows) - len(several) - any(not row.key[0] for row in owners.rows)
    unknown = sum(_number(row.values[2]) for row in owners.rows if not row.key[0])
    again = [
        (case, (_day(case.opened), _Known(1 + len(case.related))))
        for case in sorted(every, key=lambda one: (one.name, one.slug))
        if case.related
    ]
    left = (("owner_unknown", unknown), ("owner_once", single))
    return (
        Table("owner", ("owner",), COUNTED, several[:SHOWN], len(every), left),
        _listed("facility", ("opened", "together"), again[:SHOWN], len(every)),
    )


def _number(value: Scalar) -> int:
    return value if isinstance(value, int) else 0
