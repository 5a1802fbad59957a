"""The two tables of the study, computed anew: each figure follows from a rule and moves with it."""

from datetime import date, timedelta

import pytest

from pliego.law.acts.mechanism import determine, verify
from pliego.law.clauses import Language
from pliego.law.comparison import DESIGN_DAYS, design_day, factor_rows, path_rows, stage_rows
from pliego.law.derivation import derive, replacing
from pliego.law.factors import COLUMNS, Target, factors
from pliego.law.moments import days
from pliego.law.paths import Path, reach
from pliego.law.procedures import PROCEDURES
from pliego.law.procedures.paths import MECHANISM_PATHS, side_agreement_path

CITES = {norm.cite for procedure in PROCEDURES.values() for norm in procedure.norms}
FOUND = {column.id: factors(column) for column in COLUMNS}


@pytest.mark.parametrize(
    ("subject", "last"),
    [
        ("about_association", "ask_ministers"),
        ("about_bargaining", "ask_ministers"),
        ("about_strike", "ask_ministers"),
        ("about_forced_labor", "finish_evaluation"),
        ("about_migrant_workers", "finish_evaluation"),
        ("about_safety_and_health", "suspend_benefits"),
        ("about_child_labor", "suspend_benefits"),
        ("about_minimum_wage", "suspend_benefits"),
    ],
)
def test_each_subject_of_the_side_agreement_stops_where_its_tier_stops(subject: str, last: str) -> None:
    found = reach(side_agreement_path(subject), COLUMNS[0].start)
    assert found.stages[-1].step.act.id == last


def test_only_the_third_tier_and_the_mechanism_reach_a_panel_and_a_measure() -> None:
    assert {name: found.target for name, found in FOUND.items()} == {
        "naalc-1": Target.NOBODY, "naalc-2": Target.NOBODY,
        "naalc-3": Target.GOVERNMENT, "mechanism": Target.FACILITY,
    }  # fmt: skip
    assert [name for name, found in FOUND.items() if found.decision] == ["naalc-3", "mechanism"]


def test_the_long_way_of_the_side_agreement_counted_by_hand() -> None:
    # Office 60 + 120; experts 120 + 60; pattern 60 and the day after; Council 20; 60 and the day after; chair 15;
    # members 15; initial report 180; final report 60; plan 60; decision 90; unpaid 180 and the day after.
    lengths = (60, 120, 120, 60, 61, 20, 61, 15, 15, 180, 60, 60, 90, 181)
    start = date.fromordinal(COLUMNS[2].start)
    assert date.fromordinal(FOUND["naalc-3"].furthest.day) == start + timedelta(days=sum(lengths))
    assert FOUND["naalc-3"].days == sum(lengths) == 1103


def test_the_stages_counted_by_hand() -> None:
    planned = {row.id: row.planned for row in stage_rows(Language.EN)}
    # Petition on Monday 5 January 2026. Day 90 is Sunday 5 April, so the 60 domestic days end on Monday, day 91.
    # Then 3 and 5 business days, 30 days from the draw, and 5 whole business days of notice.
    assert planned == {
        "complaint": 0, "review": 30, "answer": 30 + 10, "report": 30 + 45, "course": 30 + 45 + 10,
        "panel": 91, "measure": 133, "suspension": 30,
    }  # fmt: skip


def test_the_design_day_is_told_apart_and_explained_with_computed_days() -> None:
    for language in Language:
        told = design_day(language)
        assert all(str(day) in told for day in (DESIGN_DAYS, 75, 85, 133, 30))
    assert DESIGN_DAYS not in {row.planned for row in stage_rows(Language.EN)}


def test_every_cell_that_a_rule_gives_names_its_article() -> None:
    for row in factor_rows(Language.EN):
        for column, cell in zip(COLUMNS, row.cells, strict=True):
            assert cell.says
            assert set(cell.cites) <= CITES
            no_measure = (
                row.title in ("Sanction", "Whom a measure falls on") and not FOUND[column.id].measures
            )
            assert cell.cites or no_measure


@pytest.mark.parametrize("language", Language)
def test_a_language_changes_no_figure(language: Language) -> None:
    def figures(of: Language) -> list[str]:
        told = "".join(cell.says for row in factor_rows(of) for cell in row.cells)
        return sorted(sign for sign in told if sign.isdigit())

    assert figures(language) == figures(Language.EN)


def test_a_changed_rule_changes_the_table() -> None:
    path = MECHANISM_PATHS["refusal-verified"]
    treaty, petition = path.procedures
    slower = derive(treaty, replacing("f.verify", within=days(60)))
    longer = reach(Path(path.id, (slower, petition), path.steps), COLUMNS[3].start)
    found = {stage.step.act: stage.day for stage in longer.stages}
    usual = {stage.step.act: stage.day for stage in FOUND["mechanism"].reach.stages}
    assert found[verify] - usual[verify] == found[determine] - usual[determine] == 30


def test_every_path_has_a_row() -> None:
    assert [row.path for row in path_rows()] == list(MECHANISM_PATHS)
