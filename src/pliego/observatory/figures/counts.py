"""Figures that count cases by one feature, by two, or by what became of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from pliego.observatory.figures import features
from pliego.observatory.figures.features import Features, stated
from pliego.observatory.figures.tables import COUNTED, Filters, Row, Table
from pliego.observatory.figures.tags import FACET
from pliego.observatory.public_case import PublicCase

REQUESTED: Final = ("step", "review_requested")

Read = Callable[[PublicCase], Features]


def counted(
    name: str,
    cases: Sequence[PublicCase],
    read: Read,
    link: Callable[[str], Filters],
    *,
    by_key: bool = False,
    left_out: tuple[tuple[str, int], ...] = (),
) -> Table:
    """How many cases have each value of a feature; the empty key counts those without one, if there are any.

    The most frequent value leads, or with `by_key` the first in the alphabet.
    """
    firm, memory, without = Counter[str](), Counter[str](), 0
    for case in cases:
        found = read(case)
        without += not found
        for value, known in found.items():
            (firm if known else memory)[value] += 1
    values = sorted({*firm, *memory}, key=lambda one: (0 if by_key else -firm[one] - memory[one], one))
    rows = [
        Row((value,), (firm[value], memory[value], firm[value] + memory[value]), ((), (), link(value)))
        for value in values
    ]
    if without:
        rows.append(Row(("",), (without, 0, without), ((), (), link(""))))
    return Table(name, (name,), COUNTED, tuple(rows), len(cases), left_out)


def _linked(facet: str, *more: tuple[str, str], lacking: str = "") -> Callable[[str], Filters]:
    def link(value: str) -> Filters:
        if value:
            return (*more, (facet, value))
        return (*more, (FACET, lacking)) if lacking else ()

    return link


def _tagged(prefix: str, *more: tuple[str, str]) -> Callable[[str], Filters]:
    return lambda value: (*more, (FACET, f"{prefix}.{value}" if value else f"none.{prefix}"))


def _requests(cases: Iterable[PublicCase]) -> tuple[list[PublicCase], tuple[tuple[str, int], ...]]:
    every = list(cases)
    with_request = [case for case in every if features.requested(case)]
    return with_request, (("without_request", len(every) - len(with_request)),)


def years(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Requests for review by year."""
    with_request, without = _requests(cases)
    link = _linked("year", REQUESTED)
    return (counted("year", with_request, features.request_year, link, by_key=True, left_out=without),)


def sectors(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Requests for review by sector."""
    with_request, without = _requests(cases)
    link = _linked("sector", REQUESTED, lacking="none.sector")
    return (counted("sector", with_request, stated("sector"), link, left_out=without),)


def states(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Requests for review by state of Mexico."""
    with_request, without = _requests(cases)
    link = _linked("state", REQUESTED, lacking="none.state")
    return (counted("state", with_request, stated("state"), link, left_out=without),)


def countries(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Requests for review by the country of the owner."""
    with_request, without = _requests(cases)
    table = counted(
        "country", with_request, features.country, _tagged("country", REQUESTED), left_out=without
    )
    return (table,)


def filers(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """All cases by the kind of who petitioned."""
    return (counted("filer", list(cases), features.filers, _tagged("filer")),)


FINDINGS: Final = ("denial_found", "limited_denial", "no_denial", "out_of_scope_before_entry_into_force")
GROUPS: Final = ("resolved", "course_done", "course_open", "closed", "panel", "unknown")


def outcomes(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """What Mexico found and what happened in the end, over the cases with a request; then each outcome."""
    with_request, without = _requests(cases)
    link = _linked("outcome", REQUESTED)
    each = counted("outcome", with_request, lambda case: {case.outcome: _sure(case, "outcome")}, link)
    return _found_and_then(with_request, without), each


def _found_and_then(cases: Sequence[PublicCase], without: tuple[tuple[str, int], ...]) -> Table:
    """Mexico's finding by what happened; a number leads to a list where that has no unverified case besides."""
    firm, listed, verified = Counter[tuple[str, str]](), Counter[tuple[str, str]](), 0
    for case in cases:
        found, after = stated("mexico_finding")(case), features.then(case)
        group = next(iter(after))
        listed.update((finding, one) for finding in found or ("",) for one in (group, ""))
        if all(found.values()) and all(after.values()):
            verified += 1
            firm.update((next(iter(found), ""), one) for one in (group, ""))
    others = sorted({finding for finding, _group in firm} - {*FINDINGS, ""})
    cells = (*GROUPS, "")
    rows = tuple(
        Row(
            (finding,),
            tuple(firm[finding, group] for group in cells),
            tuple(
                _finding_and(finding, group) if firm[finding, group] == listed[finding, group] else ()
                for group in cells
            ),
        )
        for finding in (*FINDINGS, *others, "")
    )
    left = (*without, ("unverified", len(cases) - verified))
    return Table("finding", ("finding",), (*GROUPS, "total"), rows, verified, left)


def _sure(case: PublicCase, field: str) -> bool:
    return all(stated(field)(case).values())


def _finding_and(finding: str, group: str) -> Filters:
    if finding:
        return (REQUESTED, ("finding", finding), *(((FACET, f"then.{group}"),) if group else ()))
    return (REQUESTED, (FACET, f"none.finding.{group}" if group else "none.finding"))


def allegations(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """How often each thing is alleged, and which remedies are on record in the same cases."""
    every = list(cases)
    alleged = counted("allegation", every, stated("allegations"), _linked("allegation"))
    remedied = counted("remedy", every, stated("remedies"), _tagged("remedy"))
    named = [(one.key[0], other.key[0]) for one in alleged.rows for other in remedied.rows]
    return alleged, remedied, _answered(every, named)


def _answered(cases: Sequence[PublicCase], named: Sequence[tuple[str, str]]) -> Table:
    """Allegations and remedies of one case; a number leads to a list where that has no unverified case besides."""
    firm, listed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for case in cases:
        for allegation, known in stated("allegations")(case).items():
            for remedy, read in stated("remedies")(case).items():
                listed[allegation, remedy] += 1
                firm[allegation, remedy] += known and read
    rows = tuple(
        Row(
            pair,
            (firm[pair],),
            ((("allegation", pair[0]), (FACET, f"remedy.{pair[1]}")) if firm[pair] == listed[pair] else (),),
        )
        for pair in named
        if firm[pair]
    )
    return Table("allegation_remedy", ("allegation", "remedy"), ("cases",), rows, len(cases))


def acceptance(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """What became of petitions, by sector, kind of petitioner and size of the facility."""
    petitions = [case for case in cases if features.pursued(case)]
    dimensions: tuple[tuple[str, Read], ...] = (
        ("sector", stated("sector")), ("filer", features.filers), ("size", features.size),
    )  # fmt: skip
    rows = [row for name, read in dimensions for row in _became(name, petitions, read)]
    whole = Counter(features.pursued(case) for case in petitions)
    links: tuple[Filters, ...] = tuple(((FACET, f"petition-{became}"),) for became in BECAME)
    rows.append(Row(("all", ""), _rated(whole), (*links, (), ())))
    return (Table("acceptance", ("dimension", "value"), (*BECAME, "n", "rate"), tuple(rows), len(petitions)),)


BECAME: Final = ("pursued", "refused", "open")


def _became(name: str, petitions: Sequence[PublicCase], read: Read) -> list[Row]:
    by_value: dict[str, Counter[str]] = {}
    for case in petitions:
        for value in [one for one, _firm in read(case).items()] or [""]:
            by_value.setdefault(value, Counter())[features.pursued(case)] += 1
    ordered = sorted(by_value, key=lambda value: (not value, -sum(by_value[value].values()), value))
    return [
        Row(
            (name, value),
            _rated(by_value[value]),
            (*(((FACET, f"petition-{became}.{name}.{value}"),) for became in BECAME), (), ()),
        )
        for value in ordered
    ]


def _rated(became: Counter[str]) -> tuple[int | float | None, ...]:
    decided = became["pursued"] + became["refused"]
    rate = round(100 * became["pursued"] / decided, 1) if decided else None
    return (*(became[one] for one in BECAME), sum(became.values()), rate)


def opacity(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """In how many cases no reason for taking or leaving them was published, by year."""
    every = list(cases)
    by_year: dict[str, Counter[str]] = {}
    for case in every:
        year = case.opened.iso[:4] if case.opened else ""
        by_year.setdefault(year, Counter())[case.reason] += 1
    rows = [_opaque(year, by_year[year]) for year in sorted(by_year)]
    rows.append(_opaque("all", sum(by_year.values(), Counter())))
    return (
        Table("opacity", ("opened",), ("none_published", "published", "n", "rate"), tuple(rows), len(every)),
    )


def _opaque(year: str, reasons: Counter[str]) -> Row:
    none, told = reasons["none_published"], reasons["published"]
    total = none + told
    where: Filters = (("year", year),) if year not in ("", "all") else ()
    listed = bool(where) or year == "all"
    return Row(
        (year,),
        (none, told, total, round(100 * none / total, 1) if total else None),
        (
            (*where, ("reason", "none_published")) if listed else (),
            (*where, ("reason", "published")) if listed else (),
            where,
            (),
        ),
    )
