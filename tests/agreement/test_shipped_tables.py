"""The shipped tables hold what their files say, and nothing in them is at fault; counted again with plain csv."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from pliego.agreement.checking import READERS, Known, problems, problems_against
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.kinds import Confidence
from pliego.agreement.known_tables import KNOWN, known_table
from pliego.docket.kinds import Allegation
from pliego.docket.shipped import FOLDER

PACKAGE = json.loads((SHIPPED / "datapackage.json").read_text(encoding="utf-8"))
TABLES = {
    "bodies": 64,
    "commitments": 130,
    "disputes": 20,
    "review_2026": 50,
    "indicators": 313,
    "wages": 174,
}


def plain(name: str) -> list[dict[str, str]]:
    """The rows of a table, read without any code of the project."""
    with (SHIPPED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_nothing_in_them_is_at_fault() -> None:
    assert problems() == ()
    assert tables().gathered == "2026-11-22"


@pytest.mark.parametrize("name", TABLES)
def test_each_row_of_a_file_is_read(name: str) -> None:
    held = getattr(tables(), name.removesuffix("_2026"))
    assert len(held) == len(plain(name)) == TABLES[name]


@pytest.mark.parametrize("name", TABLES)
def test_a_value_keeps_its_confidence_and_its_sources(name: str) -> None:
    column = "status" if name == "wages" else "confidence"
    for row, one in zip(plain(name), getattr(tables(), name.removesuffix("_2026")), strict=True):
        assert one.confidence.value == row[column]
        said = "|".join(source.words or source.address for source in one.source.all)
        assert said == row["source"]
        assert one.confidence is not Confidence.V or one.source.addresses


def test_the_data_package_names_every_table() -> None:
    assert {one["path"] for one in PACKAGE["resources"]} == set(READERS)
    assert {path.name for path in SHIPPED.glob("*.csv")} == set(READERS)


@pytest.mark.parametrize("name", [file.removesuffix(".csv") for file in READERS])
def test_the_dictionary_names_each_column_in_order(name: str) -> None:
    resource = next(one for one in PACKAGE["resources"] if one["name"] == name)
    assert known_table(list(plain(name)[0])) == next(one for one in KNOWN if one.name == name)
    assert [field["name"] for field in resource["schema"]["fields"]] == list(plain(name)[0])
    assert all(field["description"] for field in resource["schema"]["fields"])
    assert (SHIPPED / resource["path"]).is_file()


def test_a_commitment_names_a_body_that_there_is() -> None:
    assert {row["body_id"] for row in plain("commitments")} <= {row["id"] for row in plain("bodies")}


def copied(folder: Path, name: str, before: str, after: str) -> Path:
    """A folder with one table, in which some text is replaced."""
    text = (SHIPPED / f"{name}.csv").read_text(encoding="utf-8")
    assert before in text
    (folder / f"{name}.csv").write_text(text.replace(before, after, 1), encoding="utf-8")
    return folder


def test_a_folder_of_ones_own_replaces_the_tables_it_holds(tmp_path: Path) -> None:
    own = tables(copied(tmp_path, "bodies", "ftc,Free Trade Commission", "ftc,Other Commission"))
    assert own.body["ftc"].name == "Other Commission"
    assert len(own.commitments) == TABLES["commitments"]
    assert own.gathered == ""


def test_an_edit_is_read_at_once(tmp_path: Path) -> None:
    assert not tables(copied(tmp_path, "bodies", "ftc,Free Trade Commission", "ftc,First")).problems
    copied(tmp_path, "bodies", "ftc,Free Trade Commission", "ftc,The second one")
    assert tables(tmp_path).body["ftc"].name == "The second one"


def test_a_commitment_of_no_known_body_is_told(tmp_path: Path) -> None:
    (problem,) = tables(copied(tmp_path, "commitments", "brk-01,ftc,", "brk-01,ftcc,")).problems
    assert (problem.file, problem.line, problem.column) == ("commitments.csv", 2, "body_id")
    assert "did you mean 'ftc'?" in str(problem)


def test_every_table_of_a_folder_is_checked(tmp_path: Path) -> None:
    for name in READERS:
        text = (SHIPPED / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text + "one,two,three,four\n", encoding="utf-8")
    assert {problem.file for problem in problems(tmp_path)} == set(READERS)


def test_a_file_that_no_page_would_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "bodys.csv").write_text("id\n", encoding="utf-8")
    (problem,) = problems(tmp_path)
    assert "did you mean 'bodies.csv'?" in str(problem)


@pytest.mark.parametrize("name", ["Bodies.CSV", "bodies.csv.txt", "bodies (1).csv.bak"])
def test_a_copy_or_another_ending_is_told_too(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("id\n", encoding="utf-8")
    (problem,) = problems(tmp_path)
    assert (problem.file, "did you mean 'bodies.csv'?" in str(problem)) == (name, True)


def test_what_an_editor_keeps_and_what_is_no_table_may_lie_in_the_folder(tmp_path: Path) -> None:
    for name in (
        ".bodies.csv.swp",
        "bodies.csv~",
        "#bodies.csv#",
        ".~lock.bodies.csv#",
        "README.md",
        "datapackage.json",
    ):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    assert problems(tmp_path) == ()


TODAY = Known(date(2026, 11, 22).toordinal(), frozenset(Allegation))


def test_the_shipped_tables_hold_against_the_day_and_the_docket() -> None:
    assert list(problems_against(None, TODAY)) == []
    cases = {case for row in plain("labor_reform") for case in row["cases"].split("|") if case}
    docket = io.StringIO((FOLDER / "rrm_cases.csv").read_text(encoding="utf-8"), newline="")
    assert cases <= {row["case_id"] for row in csv.DictReader(docket)}


@pytest.mark.parametrize(
    ("name", "before", "after", "column", "reason"),
    [
        ("disputes", ",2026-03-11,", ",2026-11-23,", "consultations_requested", "2026-11-23 is ahead"),
        ("review_acts", ",2026-07-01,", ",2100-12-31,", "date", "2100-12-31 is ahead"),
        (
            "labor_reform",
            ",failure_to_bargain,",
            ",failure_to_bargin,",
            "allegation",
            "there is no allegation",
        ),
    ],
)
def test_what_only_the_day_or_the_docket_tells_is_told(
    tmp_path: Path, name: str, before: str, after: str, column: str, reason: str
) -> None:
    folder = copied(tmp_path, name, before, after)
    assert problems(folder) == ()
    (problem,) = problems_against(folder, TODAY)
    assert (problem.file, problem.column) == (f"{name}.csv", column)
    assert reason in problem.reason


def test_a_case_of_the_labor_table_is_named_by_its_slug(tmp_path: Path) -> None:
    (problem,) = problems(copied(tmp_path, "labor_reform", ",gm-silao-2021,", ",GM Silao,"))
    assert (problem.column, problem.reason) == ("cases", "'GM Silao' is no id")
