"""Figures about workers and money, about panels, and about facilities and owners that come back."""

from collections.abc import Iterable

from pliego.observatory.claims import CLAIMS, PublishedClaim, SumOf
from pliego.observatory.figures import features
from pliego.observatory.figures.claimed import claimed
from pliego.observatory.figures.counts import counted
from pliego.observatory.figures.tables import COUNTED, Row, Scalar, Table
from pliego.observatory.figures.tags import FACET, SUMMED
from pliego.observatory.public_case import PublicCase
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
    stated = [value for case in cases for value in case.fields.get(field, ()) if value.text.isdigit()]
    firm = [int(value.text) for value in stated if value.confidence != MEMORY]
    low, high = (min(firm), max(firm)) if firm else (None, None)
    link = ((FACET, f"stated.{field}"),)
    return Row((field,), (len(firm), sum(firm), low, high, len(stated) - len(firm)), (link, (), (), (), ()))


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
        lambda value: ((FACET, f"panel.{value}"),) if value else (),
    )
    each = tuple(
        Row(
            (case.name,),
            (case.slug, *(_iso(case, word) for word in PANEL_STEPS), case.text("panel_result") or None),
        )
        for case in with_panel[:SHOWN]
    )
    return (
        Table("panel_step", ("step",), COUNTED, tuple(steps), len(every)),
        results,
        Table("panel_case", ("name",), ("case", *PANEL_STEPS, "result"), each, len(with_panel)),
    )


def _iso(case: PublicCase, word: str) -> str | None:
    event = case.first(word)
    return event.iso if event else None


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
    again = tuple(
        Row((case.name,), (case.slug, case.opened.iso if case.opened else None, 1 + len(case.related)))
        for case in sorted(every, key=lambda one: (one.name, one.slug))
        if case.related
    )
    left = (("owner_unknown", unknown), ("owner_once", single))
    return (
        Table("owner", ("owner",), COUNTED, several[:SHOWN], len(every), left),
        Table("facility", ("name",), ("case", "opened", "together"), again[:SHOWN], len(every)),
    )


def _number(value: Scalar) -> int:
    return value if isinstance(value, int) else 0
