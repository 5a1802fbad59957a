"""The two tables of a study of the mechanism, computed anew from the rules.

Rioux and L'Homme (2026) compare the side agreement to the former trade agreement with the mechanism on four
factors (their table 1) and list the mechanism's stages with their days (their table 2). Their figures stand
beside what the rules give; nothing here is copied into a rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from pliego.law.acts import Act
from pliego.law.acts.mechanism import (
    agree_course,
    ask_panel,
    find,
    impose,
    petition,
    reply,
    report,
    suspend_liquidation,
)
from pliego.law.clauses import Language
from pliego.law.days import day
from pliego.law.factors import COLUMNS, Column, Factors, factors
from pliego.law.norms import Duty, Norm, Power
from pliego.law.paths import Path, Stage, record_of, walk
from pliego.law.procedures.paths import MECHANISM_PATHS
from pliego.law.standing import standing
from pliego.law.words import act_label, days_text, word

STUDY: Final = "Rioux, L'Homme (2026)"
"""The study whose tables are computed anew."""

FACTORS: Final = ("binds", "speed", "target", "sanction")

DESIGN_DAYS: Final = 115
"""The day on which, by the study's table 2, a trade measure comes."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what the rules give, with their articles."""

    says: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactorRow:
    """One factor over the columns, in their order; and what the study says of the side agreement and the mechanism."""

    title: str
    cells: tuple[Cell, ...]
    study_side_agreement: str
    study_mechanism: str


def column_titles(language: Language) -> tuple[str, ...]:
    """The columns of the first table."""
    return tuple(word(f"column.{column.id}", language) for column in COLUMNS)


def factor_rows(language: Language) -> tuple[FactorRow, ...]:
    """The first table, row by row."""
    return tuple(
        FactorRow(
            word(f"factor.{name}", language),
            tuple(_cell(name, column, language) for column in COLUMNS),
            word(f"study.{name}.naalc", language),
            word(f"study.{name}.mechanism", language),
        )
        for name in FACTORS
    )


def _cell(name: str, column: Column, language: Language) -> Cell:
    found = factors(column)
    says, norms = {"binds": _binds, "speed": _speed, "target": _target, "sanction": _sanction}[name](
        found, column, language
    )
    return Cell(says, tuple(dict.fromkeys(norm.cite for norm in norms)))


def _binds(found: Factors, column: Column, language: Language) -> tuple[str, list[Norm]]:
    decision, stopped = found.decision, found.reach.stopped_at
    if decision is not None:
        label = _act(decision, language)
        return word("cell.decides", language).format(act=label), _norms(column.path, decision.step.act)
    if stopped is None:
        return _act(found.furthest, language), _norms(column.path, found.furthest.step.act)
    text = word("cell.stops", language).format(
        act=_act(found.furthest, language), next=act_label(stopped.act.id, language)
    )
    return text, [*_norms(column.path, found.furthest.step.act), *_norms(column.path, stopped.act)]


def _speed(found: Factors, column: Column, language: Language) -> tuple[str, list[Norm]]:  # noqa: ARG001  one shape
    text = word("cell.days", language).format(
        days=days_text(found.days, language),
        timed=len(found.timed),
        steps=len(found.reach.stages) - 1,
        open=len(found.without_limit),
        rest=len(found.reach.stages) - 1 - len(found.timed) - len(found.without_limit),
    )
    return text, [stage.decided_by.norm for stage in found.timed if stage.decided_by]


def _target(found: Factors, column: Column, language: Language) -> tuple[str, list[Norm]]:
    norms = [norm for stage in found.measures[-1:] for norm in _norms(column.path, stage.step.act)]
    return word(f"target.{found.target}", language), norms


def _sanction(found: Factors, column: Column, language: Language) -> tuple[str, list[Norm]]:
    if not found.measures:
        return word("cell.none", language), []
    start = found.reach.stages[0].day
    told = [
        word("cell.stage", language).format(act=_act(stage, language), day=stage.day - start)
        for stage in found.measures
    ]
    return "; ".join(told), [norm for stage in found.measures for norm in _norms(column.path, stage.step.act)]


def _act(stage: Stage, language: Language) -> str:
    return act_label(stage.step.act.id, language, (stage.step.kind,) if stage.step.kind else ())


def _norms(path: Path, act: Act) -> list[Norm]:
    """The rules that allow or demand an act."""
    return [
        norm
        for procedure in path.procedures
        for norm in procedure.norms
        if (isinstance(norm, Power) and norm.act is act)
        or (isinstance(norm, Duty) and any(one is act for one, _ in norm.discharging))
    ]


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage of the mechanism: the study's day or length, and the day that the rules give from the petition.

    `interval` names what the docket measures from stage to stage; empty where it measures nothing.
    """

    id: str
    title: str
    study: str
    planned: int
    cites: tuple[str, ...]
    interval: str


_STAGES: Final[tuple[tuple[str, str, Act, str, str], ...]] = (
    ("complaint", "agreed-plan", petition, "1", ""),
    ("review", "agreed-plan", find, "30", "petition_to_request"),
    ("answer", "agreed-plan", reply, "10", "request_to_answer"),
    ("report", "agreed-plan", report, "45", "request_to_report"),
    ("course", "agreed-plan", agree_course, "", "request_to_course"),
    ("panel", "refusal", ask_panel, "", "request_to_panel"),
    ("measure", "refusal", impose, str(DESIGN_DAYS), ""),
)


def stage_rows(language: Language) -> tuple[StageRow, ...]:
    """The second table: each stage with the study's figure and the day under the rules, counted from the petition."""
    rows = [_stage_row(*stage, language) for stage in _STAGES]
    return (*rows, _suspension(language))


def _stage_row(name: str, path: str, act: Act, study: str, interval: str, language: Language) -> StageRow:
    stages = walked(path)
    stage = next(one for one in stages if one.step.act is act)
    cites = tuple(dict.fromkeys(norm.cite for norm in _norms(MECHANISM_PATHS[path], act)))
    return StageRow(name, word(f"stage.{name}", language), study, stage.day - stages[0].day, cites, interval)


def _suspension(language: Language) -> StageRow:
    """Customs may act long before the end: from the day on which the rules allow suspending liquidation."""
    path = MECHANISM_PATHS["agreed-plan"]
    stages = walked("agreed-plan")
    found = standing(path.procedures, record_of(path, stages[:3]), stages[2].day)
    opens = found.by_key["us.suspend"].answer.begins.lo - stages[0].day
    cites = tuple(dict.fromkeys(norm.cite for norm in _norms(path, suspend_liquidation)))
    return StageRow("suspension", word("stage.suspension", language), "", opens, cites, "")


def design_day(language: Language) -> str:
    """Why the study's day is none that the rules give, told with the days that they do give."""
    days = {row.id: row.planned for row in stage_rows(language)}
    return word("study.design", language).format(
        design=DESIGN_DAYS,
        report=days["report"],
        course=days["course"],
        measure=days["measure"],
        suspension=days["suspension"],
        rest=DESIGN_DAYS - days["course"],
    )


@dataclass(frozen=True, slots=True)
class PathRow:
    """One path with the day of each of its milestones, counted from the petition; None where it has none."""

    path: str
    agreed: int | None
    panel: int | None
    measure: int | None


def path_rows() -> Iterator[PathRow]:
    """Every path, the time that the Parties agree themselves left at nothing."""
    for name in MECHANISM_PATHS:
        stages = walked(name)
        days = {stage.step.act: stage.day - stages[0].day for stage in stages}
        yield PathRow(name, days.get(agree_course), days.get(ask_panel), days.get(impose))


@cache
def walked(name: str) -> tuple[Stage, ...]:
    """A path of the mechanism from a petition on Monday 5 January 2026, so that figures can be told as days."""
    return walk(MECHANISM_PATHS[name], day("2026-01-05"))
