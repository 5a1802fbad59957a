"""Proposed changes of the rules on pages: what each changes, and what it would have meant for the cases."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from django.db import models
from django.db.models import Count
from django.utils.safestring import SafeString

from pliego.law.clauses import Language
from pliego.law.contrast import Contrast, contrast
from pliego.law.differences import Comparison, Consequence, compared
from pliego.law.hypothetical import Hypothetical, under
from pliego.law.procedures import PROCEDURES
from pliego.law.reforms import REFORMS, NormChange, Reform, norm_changes
from pliego.law.standing import Standing
from pliego.law.words import says, word
from pliego.observatory.models import PublishedCase, PublishedContrast

PER_PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class Compared:
    """A case compared under one reform that would have meant something for it."""

    reform: str
    comparison: Comparison


def comparisons(case: str, standing: Standing) -> tuple[Compared, ...]:
    """Each reform that would have meant something for a case, with what."""
    found = (Compared(name, compared(reform, case, standing)) for name, reform in REFORMS.items())
    return tuple(one for one in found if one.comparison.effect is not Consequence.NONE)


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One rule of one case. `number` is its place among the rules that the reform changes, 0 if it is none of
    them; `new` says that no such rule is in force.
    """

    number: int
    contrast: Contrast
    new: bool


def told_lines(reform: str, comparison: Comparison, language: Language) -> Iterator[ToldLine]:
    """What a reform would have meant for a case, rule by rule."""
    places = {change.norm.id: place for place, change in enumerate(_changes(REFORMS[reform]), 1)}
    for difference in comparison.differences:
        item = difference.after or difference.before
        number = places.get(item.norm.id, 0) if item else 0
        yield ToldLine(number, contrast(difference, language), difference.before is None)


def _changes(reform: Reform) -> tuple[NormChange, ...]:
    return norm_changes(reform, tuple(PROCEDURES[name] for name in reform.changes))


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One rule as it is and as it is proposed, empty where there is none; with its citation in force."""

    number: int
    cite: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ConsequenceCount:
    """For how many cases a reform would have meant one thing."""

    says: str
    count: int


@dataclass(frozen=True, slots=True)
class ReformPage:
    """A reform with its critique, its assumptions, the rules it changes, and the count of its effects."""

    id: str
    title: str
    says: str
    answers: str
    assumes: str
    critiques: tuple[str, ...]
    rules: tuple[RuleChange, ...]
    counts: tuple[ConsequenceCount, ...]


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case for which something would be otherwise; `different` if the record shows it."""

    slug: str
    name: str
    effect: str
    different: bool
    html: SafeString


@dataclass(frozen=True, slots=True)
class CaseLines:
    """One page of such cases, counted from 1, and whether others stand before and after it."""

    lines: tuple[CaseLine, ...]
    page: int
    more: bool


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A hypothetical facility: what is supposed of it, and what the reform would change."""

    title: str
    effect: str
    told: tuple[Contrast, ...]


def all_reforms(language: str) -> tuple[ReformPage, ...]:
    """Every reform, with the count of its effects over the published cases."""
    every = PublishedCase.objects.count()
    counted: dict[str, dict[str, int]] = {}
    rows = PublishedContrast.objects.filter(language=language).values_list("reform", "effect")
    for reform, effect, count in rows.annotate(count=Count("pk")).order_by():
        counted.setdefault(reform, {})[effect] = count
    return tuple(_page(one, language, counted.get(one.id, {}), every) for one in REFORMS.values())


def one_reform(name: str, language: str) -> ReformPage | None:
    """A reform by its name, None if there is none of that name."""
    return next((page for page in all_reforms(language) if page.id == name), None)


def _page(reform: Reform, language: str, counted: Mapping[str, int], every: int) -> ReformPage:
    own = Language(language)
    counts = {**counted, Consequence.NONE: every - sum(counted.values())}
    return ReformPage(
        reform.id,
        reform.title.into(own),
        reform.says.into(own),
        reform.answers.into(own),
        reform.assumes.into(own),
        reform.critiques,
        tuple(_rules(reform, own)),
        tuple(ConsequenceCount(word(f"effect.{each}", own), counts.get(each, 0)) for each in Consequence),
    )


def _rules(reform: Reform, language: Language) -> Iterator[RuleChange]:
    for number, change in enumerate(_changes(reform), 1):
        before, after = change.before, change.after
        yield RuleChange(
            number,
            before.cite if before else "",
            says(before, language) if before else "",
            says(after, language) if after else "",
        )


def case_lines(reform: str, language: str, page: int) -> CaseLines:
    """The cases for which a reform would have meant something, those that differ by the record first."""
    rows = PublishedContrast.objects.filter(reform=reform, language=language).select_related("case")
    first = (page - 1) * PER_PAGE
    settled_first = models.Case(models.When(effect=Consequence.DIFFERENT, then=0), default=1)
    found = list(rows.order_by(settled_first, "-case__opened", "case__slug")[first : first + PER_PAGE + 1])
    return CaseLines(
        tuple(
            CaseLine(
                row.case.slug,
                row.case.name,
                word(f"effect.{row.effect}", Language(language)),
                row.effect == Consequence.DIFFERENT,
                SafeString(row.html),
            )
            for row in found[:PER_PAGE]
        ),
        page,
        len(found) > PER_PAGE,
    )


def made_up(reform: str, language: str) -> tuple[MadeUp, ...]:
    """What a reform about facilities in the United States would change: no case on the docket shows it."""
    own = Language(language)
    return tuple(
        MadeUp(
            facility.title.into(own),
            word(f"effect.{comparison.effect}", own),
            tuple(contrast(difference, own) for difference in comparison.differences),
        )
        for facility, comparison in _hypothetical(reform)
    )


@cache
def _hypothetical(reform: str) -> tuple[tuple[Hypothetical, Comparison], ...]:
    """Compared once for each process: nothing on record moves them."""
    return under(REFORMS[reform])
