"""The page of the two tables of a study, computed anew from the rules, with the days lived on the docket."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from pliego.law.clauses import Language
from pliego.law.comparison import (
    DESIGN_DAYS,
    STUDY,
    PathRow,
    StageRow,
    column_titles,
    design_day,
    factor_rows,
    path_rows,
    stage_rows,
)
from pliego.law.marks import Mark
from pliego.law.procedures import PROCEDURES
from pliego.law.schedule import path_title
from pliego.observatory import queries
from pliego.observatory.queries import PaceRow


@dataclass(frozen=True, slots=True)
class LivedStage:
    """A stage by the rules and, where the docket dates both ends of its interval, by what happened."""

    stage: StageRow
    lived: PaceRow | None


@dataclass(frozen=True, slots=True)
class TitledPath:
    """A path by name, with its milestones."""

    title: str
    row: PathRow


@dataclass(frozen=True, slots=True)
class Footing:
    """How many rules of the side agreement there are, and how many of them rest on memory alone."""

    rules: int
    from_memory: int


def _footing() -> Footing:
    norms = PROCEDURES["naalc"].norms
    return Footing(len(norms), sum(norm.mark in (Mark.M_PLUS, Mark.M_MINUS) for norm in norms))


def comparison(request: HttpRequest) -> HttpResponse:
    """Both tables, every cell from the rules, beside what the study says."""
    language = Language((get_language() or "es")[:2])
    lived = {row.interval: row for row in queries.pace()}
    context = {
        "edition": queries.edition(language.value),
        "study": STUDY,
        "design": DESIGN_DAYS,
        "footing": _footing(),
        "columns": column_titles(language),
        "factors": factor_rows(language),
        "stages": [LivedStage(row, lived.get(row.interval)) for row in stage_rows(language)],
        "explained": design_day(language),
        "paths": [TitledPath(path_title(row.path, language), row) for row in path_rows()],
    }
    return render(request, "observatory/comparison.html", context)
