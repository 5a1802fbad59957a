"""The two recomputed tables as text and as JSON."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pliego.law import Language
from pliego.law.comparison import (
    STUDY,
    StageRow,
    column_titles,
    design_day,
    factor_rows,
    path_rows,
    stage_rows,
)
from pliego.law.schedule import path_title
from pliego.site.commands.layout import labelled, paragraph, titled, underlined
from pliego.site.commands.phrases import phrase


@dataclass(frozen=True, slots=True)
class Lived:
    """What an interval took on the docket: the middle, the shortest and the longest number of days, of `n` cases."""

    median: float
    low: int
    high: int
    n: int


def comparison_text(lived: Mapping[str, Lived], language: Language) -> str:
    """Both tables, then the paths; `lived` are the intervals that the docket measures."""
    parts = ["\n".join(_factors(language)), "\n".join(_stages(lived, language)), "\n".join(_paths(language))]
    return "\n\n".join(parts)


def _factors(language: Language) -> Iterator[str]:
    yield underlined(phrase("compare.factors", language))
    for title, place in zip(column_titles(language), range(len(column_titles(language))), strict=True):
        yield ""
        yield titled(title)
        for row in factor_rows(language):
            cell = row.cells[place]
            cited = f" ({'; '.join(cell.cites)})" if cell.cites else ""
            yield paragraph(f"{row.title}: {cell.says}{cited}", indent=4, first=2)
    yield ""
    yield titled(STUDY)
    for row in factor_rows(language):
        said = phrase("compare.said", language, side=row.study_side_agreement, mechanism=row.study_mechanism)
        yield paragraph(f"{row.title}: {said}", indent=4, first=2)


def _stages(lived: Mapping[str, Lived], language: Language) -> Iterator[str]:
    yield underlined(phrase("compare.stages", language))
    yield paragraph(phrase("compare.both_kinds", language))
    yield paragraph(design_day(language))
    for row in stage_rows(language):
        yield labelled(
            phrase("compare.day", language, day=str(row.planned)), _stage(row, lived, language), 12
        )


def _stage(row: StageRow, lived: Mapping[str, Lived], language: Language) -> str:
    parts = [f"{row.title} ({'; '.join(row.cites)})"]
    if row.study:
        parts.append(f"{STUDY}: {row.study}")
    took = lived.get(row.interval)
    if took:
        parts.append(
            phrase(
                "compare.lived", language, median=f"{took.median:g}", low=str(took.low), high=str(took.high),
                n=str(took.n),
            )
        )  # fmt: skip
    return ". ".join(parts)


def _paths(language: Language) -> Iterator[str]:
    yield underlined(phrase("compare.paths", language))
    for row in path_rows():
        days = [
            phrase(key, language, day=str(day))
            for key, day in (
                ("compare.agreed", row.agreed), ("compare.panel", row.panel), ("compare.measure", row.measure),
            )
            if day is not None
        ]  # fmt: skip
        yield paragraph(f"{path_title(row.path, language)}: {'; '.join(days)}", indent=4, first=2)


def comparison_json(lived: Mapping[str, Lived], language: Language) -> str:
    """Both tables for programs: the same figures."""
    told = {
        "study": STUDY,
        "columns": list(column_titles(language)),
        "factors": [
            {
                "factor": row.title,
                "cells": [{"says": cell.says, "cites": list(cell.cites)} for cell in row.cells],
                "study": {"side_agreement": row.study_side_agreement, "mechanism": row.study_mechanism},
            }
            for row in factor_rows(language)
        ],
        "stages": [
            {
                "stage": row.id,
                "title": row.title,
                "study": row.study or None,
                "planned_day": row.planned,
                "cites": list(row.cites),
                "lived": _lived_json(lived.get(row.interval)),
            }
            for row in stage_rows(language)
        ],
        "paths": [
            {"path": row.path, "agreed": row.agreed, "panel": row.panel, "measure": row.measure}
            for row in path_rows()
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _lived_json(took: Lived | None) -> dict[str, float] | None:
    if took is None:
        return None
    return {"median": took.median, "low": took.low, "high": took.high, "n": took.n}
