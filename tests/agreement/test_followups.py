"""The joint review from its table, and the tables that follow up the others: no code is edited to change an answer."""

import csv
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from pliego.agreement import labor, outcomes, review_acts
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.followups import follow_ups
from pliego.law.days import day, to_date
from pliego.law.joint_review import Review, Wish, positions, review_calendar, term_ends

TODAY = day("2026-11-22")
YEARLY = [date(year, 7, 1) for year in range(2027, 2037)]
HEAD = "id,date,word,event,source,confidence\n"


def with_acts(folder: Path, *rows: str) -> Path:
    """A folder of one's own with one table: the acts of the joint review."""
    (folder / "review_acts.csv").write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return folder


def act(word: str, when: str = "2026-07-01") -> str:
    return f"{word.replace('_', '-')}-{when},{when},{word},Said,https://example.org/said,V"


def due(folder: Path | None, when: int = TODAY) -> list[date]:
    rows = review_calendar(follow_ups(folder).review, when)
    return [to_date(row.last_day) for row in rows if row.state is not Review.HELD]


def test_the_shipped_tables_have_no_problem_and_all_their_rows() -> None:
    found = follow_ups()
    assert found.problems == ()
    for name, rows in zip(
        (review_acts.FILE, outcomes.FILE, labor.FILE), (found.acts, found.outcomes, found.labor), strict=True
    ):
        with (SHIPPED / name).open(encoding="utf-8", newline="") as file:
            assert len(rows) == sum(1 for _ in csv.DictReader(file)), name


def test_r17_the_shipped_outcome_of_1_july_2026_yields_a_review_every_year_until_2036() -> None:
    assert due(None) == YEARLY
    assert {one.party: one.wish for one in positions(follow_ups().review, TODAY)} == {
        "CA": Wish.NOT_ON_RECORD, "MX": Wish.NOT_ON_RECORD, "US": Wish.NOT_CONFIRMED,
    }  # fmt: skip


@pytest.mark.parametrize("refusing", ["ca", "mx", "us"])
def test_r17_one_cell_of_the_table_set_to_not_confirmed_yields_yearly_reviews(
    refusing: str, tmp_path: Path
) -> None:
    others = [act(f"term_confirmed_{party}") for party in ("ca", "mx", "us") if party != refusing]
    held = act("joint_review_held")
    folder = with_acts(tmp_path, held, *others, act(f"term_confirmed_{refusing}"))
    assert due(folder) == [date(2032, 7, 1)]
    assert to_date(term_ends(follow_ups(folder).review, TODAY).hi) == date(2042, 7, 1)
    with_acts(tmp_path, held, *others, act(f"term_not_confirmed_{refusing}"))
    assert due(folder) == YEARLY
    assert to_date(term_ends(follow_ups(folder).review, TODAY).hi) == date(2036, 7, 1)


def test_a_word_that_is_no_act_of_the_review_is_told_with_line_and_mend(tmp_path: Path) -> None:
    folder = with_acts(tmp_path, act("joint_review_held"), act("term_confirmed_uk"))
    (problem,) = follow_ups(folder).problems
    assert (problem.file, problem.line, problem.column) == ("review_acts.csv", 3, "word")
    assert "term_confirmed_us" in problem.mend


@pytest.mark.parametrize("when", ["2026-07", "2026", "2026-07-01/2026-07-03"])
def test_an_act_of_the_review_without_a_single_day_is_told(when: str, tmp_path: Path) -> None:
    row = f"held,{when},joint_review_held,Held,https://example.org/held,V"
    (problem,) = follow_ups(with_acts(tmp_path, row)).problems
    assert (problem.line, problem.column) == (2, "date")
    assert "YYYY-MM-DD" in problem.mend


def test_an_outcome_of_a_dispute_that_does_not_exist_is_told(tmp_path: Path) -> None:
    shutil.copy(SHIPPED / "dispute_outcomes.csv", tmp_path)
    path = tmp_path / "dispute_outcomes.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("USA-MEX-2022-31-01,", "USA-MEX-2022-31-02,", 1))
    (problem,) = follow_ups(tmp_path).problems
    assert problem.column == "id"
    assert "USA-MEX-2022-31-01" in problem.mend


def test_a_value_of_the_labor_table_without_its_unit_is_told(tmp_path: Path) -> None:
    (tmp_path / "labor_reform.csv").write_text(
        "id,kind,date,text,value,unit,cases,allegation,source,confidence\n"
        "one,vote,2023,Text,12,,,,https://example.org/a,V\n",
        encoding="utf-8",
    )
    (problem,) = follow_ups(tmp_path).problems
    assert (problem.column, problem.line) == ("unit", 2)


def test_every_outcome_that_names_a_breach_rests_on_a_row_that_tells_of_a_panel() -> None:
    disputes = {one.id: one for one in tables().disputes}
    for outcome in follow_ups().outcomes:
        if outcome.finding:
            assert disputes[outcome.id].report_date is not None, outcome.id
            assert disputes[outcome.id].outcome.startswith("Panel"), outcome.id


def test_the_term_is_the_same_on_every_day_until_somebody_changes_the_table() -> None:
    start = date(2026, 7, 1)
    ends = {
        term_ends(follow_ups().review, (start + timedelta(days=n)).toordinal()).hi for n in range(0, 3650, 61)
    }
    assert ends == {date(2036, 7, 1).toordinal()}
