"""All parts of a petition, how complete it is, what would help most; and one part with its answers."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import Promise
from django.views.decorators.http import require_safe

from pliego.petitions import Completeness, Group, Guideline, Question, completeness, helps_most
from pliego.petitions.annex import STATES, WEIGHTS

from .petition_fields import length
from .petition_labels import GOVERNMENT, GROUP
from .petition_parts import PARTS, address_of, next_of, progress, question_of, rows_of, told_of
from .petition_remarks import remark_of
from .petition_sheet import Building, building

_MOST_HELPS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that guidelines ask for, in words."""

    label: str | Promise
    weight: str | Promise
    state: str | Promise
    missing: tuple[str | Promise, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Measured:
    """A petition held against a version of the guidelines."""

    found: Completeness
    lines: tuple[Line, ...]


@require_safe
@building
def overview(request: HttpRequest, work: Building) -> HttpResponse:
    """All parts, the measures, and the ways on."""
    number, most = progress(work)
    context = {
        "work": work,
        "government": GOVERNMENT[work.petition.instrument],
        "parts": told_of(work),
        "measured": _measured(work, work.guideline),
        "others": [_measured(work, one) for one in work.other_guidelines],
        "helps": _helps(work),
        "asks_on": next_of(work) is not None,
        "number": number,
        "most": most,
        "remark": remark_of(work),
    }
    return render(request, "intake/petition_all.html", context)


@require_safe
@building
def part(request: HttpRequest, work: Building, part: int) -> HttpResponse:
    """The questions of a part with their answers, each with the way to change it."""
    rows = rows_of(work, part)
    if not rows and not 1 <= part <= len(PARTS):
        raise Http404
    group = PARTS[part - 1]
    context = {
        "work": work,
        "label": GROUP[group],
        "rows": rows,
        "remark": remark_of(work),
        "on_coverage": group is Group.COVERAGE,
        "asks_on": next_of(work) is not None,
    }
    return render(request, "intake/petition_part.html", context)


def _helps(work: Building) -> list[tuple[str | Promise, str]]:
    """What would help most: each question, and where to answer it."""
    paths = helps_most(work.petition, work.guideline, work.skipped)
    asked = (question_of(work, path) for path in paths)
    return [(one.text, _mended_at(work, one)) for one in asked if one][:_MOST_HELPS]


def _mended_at(work: Building, question: Question) -> str:
    """Where a gap is filled: on the page of a question, or where the entries of its list stand."""
    if length(work.petition, question):
        return reverse("intake:petition-part", args=[PARTS.index(question.group) + 1])
    return address_of(work, question.path)


def _measured(work: Building, guideline: Guideline) -> Measured:
    found = completeness(work.petition, guideline)
    return Measured(
        found,
        tuple(
            Line(
                item.asked.label,
                WEIGHTS[item.asked.weight],
                STATES[item.state],
                tuple(check.label for check in item.missing),
                item.asked.mark.value,
            )
            for item in found.items
        ),
    )
