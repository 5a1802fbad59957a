"""What the site answers from, and how fast cases moved."""

# ruff: noqa: ARG001  Django's signature

from typing import Final

from django.http import HttpRequest, HttpResponse

from pliego.observatory import models
from pliego.observatory.api.answers import told
from pliego.observatory.api.cases import edition
from pliego.observatory.api.problems import Kind
from pliego.observatory.api.shapes import (
    Checkpoint,
    Edition,
    Interval,
    Pace,
    ProblemKind,
    ProblemKinds,
    RecordState,
)

FEW: Final = 5
"""Under so many cases figures are said to rest on few."""


def record(request: HttpRequest) -> HttpResponse:
    """The edition that answers are read from, and the last signed checkpoint of the log."""
    return told(RecordState(edition=_edition(), checkpoint=_latest()))


def _edition() -> Edition | None:
    now = models.Edition.objects.order_by("pk").first()
    if now is None:
        return None
    return Edition(day=now.day, known_by=now.known_by, version=now.version, cases=now.cases)


def _latest() -> Checkpoint | None:
    last = models.PublishedCheckpoint.objects.order_by("number").last()
    if last is None:
        return None
    return Checkpoint(number=last.number, size=last.size, note=last.note, key=last.key)


def pace(request: HttpRequest) -> HttpResponse:
    """Days planned and days taken, for each interval between two steps."""
    return told(
        Pace(
            day=edition()[0],
            intervals=[
                Interval(
                    interval=row.interval,
                    planned=row.planned,
                    n=row.n,
                    left_out=row.left_out,
                    low=row.low,
                    median=row.twice_median / 2,
                    high=row.high,
                    few=row.n < FEW,
                )
                for row in models.PublishedPace.objects.order_by("position")
            ],
        )
    )


def problems(request: HttpRequest) -> HttpResponse:
    """The kinds of problems that a refusal may name."""
    kinds = [ProblemKind(id=kind.word, status=kind.status, title=kind.title) for kind in Kind]
    return told(ProblemKinds(problems=kinds))
