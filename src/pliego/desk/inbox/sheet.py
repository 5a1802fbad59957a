"""One report as its page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.db.models import Q, prefetch_related_objects
from django.utils.functional import Promise

from pliego.evidence.kinds import HoldReason
from pliego.law import span_of
from pliego.people.keys import OpenKey
from pliego.people.models import Person
from pliego.people.rules import may
from pliego.reports.content import Content
from pliego.reports.kinds import Stage, StepKind
from pliego.reports.matters import Matter
from pliego.reports.models import Report, ReportHold
from pliego.reports.queries import inbox

from .access import reading_offices
from .catalogue import DEEDS, Deed
from .likeness import likely_same
from .petition import FiledPetition, petition_in
from .risk import Risk, risks_of
from .rows import Row, rows_of
from .telling import Section, matters_of, sections_of
from .timeline import File, Moment, files_of, moments
from .words import CHANNELS, LIGHTS, ROUTES

MOST_COMPARED: Final = 500
"""Reports with which one is compared."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A deed that can be done now."""

    slug: str
    deed: Deed


@dataclass(frozen=True, slots=True)
class Linked:
    """Another report that tells of the same, or may do so."""

    row: Row
    is_said: bool
    """Whether an officer linked them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A report, opened. `content` is none where it was altered, or is a packet that does not open."""

    row: Row
    content: Content | None
    route: Promise
    light: Promise
    channel: Promise | str
    risks: Sequence[Risk]
    matters: Sequence[Matter]
    sections: Sequence[Section]
    petition: FiledPetition | None
    files: Sequence[File]
    moments: Sequence[Moment]
    holds: Sequence[tuple[ReportHold, Promise]]
    offers: Sequence[Offer]
    linked: Sequence[Linked]
    may_open_case: bool


def sheet(row: Row, person: Person, opened: OpenKey, today: str) -> Sheet:
    """Everything that the reader may see of a report, and do with it."""
    content, report = row.told, row.report
    held = list(ReportHold.objects.filter(report=report, released_at=None).select_related("placed_by"))
    return Sheet(
        row=row,
        content=content,
        route=ROUTES[row.route],
        light=LIGHTS[row.light],
        channel=CHANNELS[row.content.channel] if row.content else "",
        risks=risks_of(content) if content else (),
        matters=matters_of(content) if content else (),
        sections=sections_of(content) if content else (),
        petition=petition_of(row),
        files=list(files_of(content.files)) if content else (),
        moments=moments(row.steps),
        holds=[(hold, HoldReason(hold.reason).label) for hold in held],
        offers=[
            Offer(slug, one)
            for slug, one in DEEDS.items()
            if can_do(slug, report, person, is_held=bool(held)) and _fits(slug, row, is_held=bool(held))
        ],
        linked=linked_rows(row, person, opened, today),
        may_open_case=report.stage == Stage.OPEN and may(person, "case.open", report.office),
    )


def petition_of(row: Row) -> FiledPetition | None:
    """The petition that came with the report; none where there is none, or it does not open."""
    text = row.told.petition if row.told else ""
    return petition_in(text, span_of(row.filed or row.report.month).lo) if text else None


def can_do(slug: str, report: Report, person: Person, *, is_held: bool) -> bool:
    """Whether the person can do the deed now."""
    deed = DEEDS[slug]
    if slug == "release" and not is_held:
        return False
    return Stage(report.stage) in deed.stages and may(person, deed.permission, report.office)


def _fits(slug: str, row: Row, *, is_held: bool) -> bool:
    """Whether it makes sense to offer the deed after what has happened."""
    done = {step.kind for step in row.steps}
    match slug:
        case "confirm":
            return StepKind.CONFIRMED not in done
        case "heard-back":
            return StepKind.REFERRED in done
        case "hold":
            return not is_held
        case _:
            return True


def linked_rows(row: Row, person: Person, opened: OpenKey, today: str) -> list[Linked]:
    """Other open reports that an officer linked with it, and those that may tell of the same.

    Those that it names are always among them; of all others the five hundred latest from the same state and of the same
    kind or activity are compared, so that a flood of reports slows no page.
    """
    live = inbox(reading_offices(person)).filter(stage=Stage.OPEN).exclude(pk=row.report.pk)
    said = _numbers(row)
    named = live.filter(number__in=[*said, row.told.earlier if row.told else ""])
    near = live.filter(Q(route=row.report.route) | Q(sector=row.report.sector))
    if row.report.region:
        near = near.filter(region__in=(row.report.region, ""))
    found = {one.pk: one for one in [*named, *near.order_by("-month", "number")[:MOST_COMPARED]]}
    prefetch_related_objects(list(found.values()), "steps")
    others = rows_of(found.values(), opened, today)
    by_hand = [one for one in others if one.report.number in said or row.report.number in _numbers(one)]
    likely = [one for one in likely_same(row, others) if one not in by_hand]
    return [*(Linked(one, is_said=True) for one in by_hand), *(Linked(one, is_said=False) for one in likely)]


def _numbers(row: Row) -> set[str]:
    return {step.about for step in row.steps if step.kind is StepKind.DUPLICATE}
