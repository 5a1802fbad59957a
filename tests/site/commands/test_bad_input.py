"""Bad input ends every command with exit code 2 and one line: what, where, and what to do. Never a traceback."""

import socket
from datetime import date
from pathlib import Path

import pytest
import typer

from pliego.law import Completeness
from pliego.site.commands.cases import CaseInput, Question
from tests.site.commands.conftest import EVENTS, Desk, Pliego

GOOD = "x,2023-01-02,review_requested"


def refused(pliego: Pliego, desk: Desk, *lines: str, header: str = "case_id,date,event") -> str:
    return pliego("standing", desk.table(*lines, header=header)).complaint


def test_a_missing_file(pliego: Pliego) -> None:
    assert pliego("standing", "nowhere.csv").complaint == "nowhere.csv: there is no such file; check the path"


def test_a_directory(pliego: Pliego, tmp_path: Path) -> None:
    assert pliego("standing", str(tmp_path)).complaint.endswith("this is a directory; name a file in it")


def test_a_file_that_may_not_be_read(pliego: Pliego, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    table = desk.table(GOOD)

    def forbid(path: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", forbid)
    assert "it may not be read; change its permissions" in pliego("standing", table).complaint


def test_something_that_is_no_file(pliego: Pliego, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("line")
        assert pliego("standing", "line").complaint.startswith("line: it cannot be read (")


def test_a_device_without_end(pliego: Pliego, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pliego.site.commands.files.LARGEST", 1000)
    assert "/dev/zero: it is larger than" in pliego("standing", "/dev/zero").complaint


def test_a_file_name_of_two_lines_stays_on_one(pliego: Pliego, desk: Desk) -> None:
    table = desk.raw(b"", name="two\nlines\x1b[31m.csv")

    assert "two\\nlines\\x1b[31m.csv, line 1: the file is empty" in pliego("standing", table).complaint


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "line 1: the file is empty"),
        (b"case_id,date,event\n", "line 1: there is no row below the header"),
        (b"\xff\xfeb\x00i\x00n\x00", "line 1: the file is UTF-16"),
        (b"case_id,date,event\n\xe9,2023-01-02,review_requested\n", "line 2: byte 0xe9 is not UTF-8"),
        (b"case_id,date,event\nx,\x00,y\n", "line 2: there is a NUL byte"),
        (
            b'case_id,date,event\n"x,2023-01-02,review_requested\n',
            "line 2: a quote is opened here and never closed",
        ),
        (
            b"case_id;date;event\nx;2023-01-02;review_requested\n",
            "line 1: the columns are not separated by commas",
        ),
    ],
)
def test_a_file_that_is_no_table(pliego: Pliego, desk: Desk, data: bytes, words: str) -> None:
    assert f"events.csv, {words}" in pliego("standing", desk.raw(data)).complaint


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("x,2023-02-30,review_requested", "line 2, date: there is no 2023-02-30 in the calendar; correct"),
        ("x,last week,review_requested", "line 2, date: 'last week' is not a date; write it as YYYY-MM-DD"),
        ("x,2023-01-02,review_requestd", "line 2, event: 'review_requestd' is no event word; did you mean"),
        (",2023-01-02,review_requested", "line 2, case_id: the field is empty; write the case_id"),
        ("x,2023-01-02,review_requested,more", "line 2: the row has 4 fields, the header 3"),
    ],
)
def test_a_bad_row(pliego: Pliego, desk: Desk, line: str, words: str) -> None:
    assert f"events.csv, {words}" in refused(pliego, desk, line)


def test_a_missing_column(pliego: Pliego, desk: Desk) -> None:
    assert "line 1, event: the column is missing" in refused(pliego, desk, "x,2023", header="case_id,date")


def test_a_wrong_header_is_one_line(pliego: Pliego, desk: Desk) -> None:
    complaint = refused(pliego, desk, "x,2023,review_requested", header="caso,fecha,hecho")

    assert "line 1, case_id: the columns case_id, date, event are missing; name the columns so" in complaint


def test_a_huge_field(pliego: Pliego, desk: Desk) -> None:
    header = "case_id,date,event,detail"

    assert "characters are too many" in refused(pliego, desk, f"{GOOD},{'a' * 2_000_000}", header=header)


def test_a_step_known_before_it_was_taken(pliego: Pliego, desk: Desk) -> None:
    early = refused(pliego, desk, f"{GOOD},2022-12-31", header="case_id,date,event,known_by")

    assert "line 2, date: 2023-01-02 lies after 2022-12-31, the day by which it was known" in early
    assert (
        "lies after 2022-12-31" in pliego("standing", desk.table(GOOD), "--known-by", "2022-12-31").complaint
    )


def test_many_bad_rows_are_a_line_each_up_to_twenty_and_a_count(pliego: Pliego, desk: Desk) -> None:
    outcome = pliego("standing", desk.table(*(f"x,2023-99-{day:02},review_requested" for day in range(34))))
    lines = outcome.err.splitlines()

    assert (outcome.code, outcome.out, len(lines)) == (2, "", 21)
    assert lines[0].endswith(
        "line 2, date: there is no 2023-99-00 in the calendar; correct the month or the day"
    )
    assert lines[-1] == "pliego: and 14 more"


def test_a_case_of_no_procedure_that_pliego_knows(capsys: pytest.CaptureFixture[str]) -> None:
    case = CaseInput("x", (), {}, ("unheard-of",), Completeness.RECONSTRUCTED, None)

    with pytest.raises(typer.Exit) as ended:
        Question(date(2023, 1, 2), (), {}, None).ask(case)
    assert ended.value.exit_code == 2
    assert (
        "x: its annex is not among the procedures that Pliego knows; choose with --procedure"
        in capsys.readouterr().err
    )


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("x,plan_due_date,soon", "facts.csv, line 2, value: 'soon' is not a date"),
        ("x,mexico_response,perhaps", "facts.csv, line 2, value: 'perhaps' is no known value"),
        ("x,,yes", "facts.csv, line 2, fact: the field is empty"),
    ],
)
def test_bad_facts(pliego: Pliego, desk: Desk, row: str, words: str) -> None:
    facts = desk.table(row, name="facts.csv", header="case_id,fact,value")

    assert words in pliego("standing", desk.table(GOOD), "--facts", facts).complaint


def test_an_act_dated_by_a_fact_after_it_was_known(pliego: Pliego, desk: Desk) -> None:
    facts = desk.table("x,2024-05-05", name="facts.csv", header="case_id,plan_date")
    arguments = ("standing", desk.table(GOOD), "--facts", facts, "--known-by", "2024-01-01")

    assert "facts.csv, line 2, plan_date: 2024-05-05 lies after 2024-01-01" in pliego(*arguments).complaint


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["--case", "san-martin-mine"],
            "there is no case 'san-martin-mine'; did you mean 'san-martin-mine-2023'?",
        ),
        (
            ["--as-of", "2023-02-30"],
            "--as-of: there is no 2023-02-30 in the calendar; write it as YYYY-MM-DD",
        ),
        (["--as-of", "2023-02"], "--as-of: '2023-02' is no single day; write it as YYYY-MM-DD"),
        (["--as-of", "1776-07-04"], "--as-of: 1776-07-04 lies outside 1994 to 2100"),
        (["--known-by", "soon"], "--known-by: 'soon' is not a date"),
        (["--reading", "Q1"], "--reading: 'Q1' chooses nothing; write NAME=VALUE, such as Q1=agreement"),
        (["--reading", "Q98=x"], "--reading: there is no question 'Q98'; write one of Q1, Q2, Q2b, Q3"),
        (["--reading", "Q1=reply"], "--reading: Q1 has no reading 'reply'; write one of request, agreement"),
        (["--reading", "Q1=request", "--reading", "Q1=agreement"], "--reading: Q1 is chosen twice"),
        (["--reading", "Q2=US", "--calendar", "MX"], "--reading: Q2 is chosen twice"),
        (["--reading", "Q2=union", "--calendar", "CA"], "--reading: Q2 is chosen twice"),
        (
            ["--procedure", "usmca-31-c"],
            "--procedure: there is no procedure 'usmca-31-c'; did you mean 'usmca-31-b'?",
        ),
        (["--procedure", ""], "--procedure: there is no procedure ''; write one of usmca-31-a, us-petition"),
        (
            ["--calendar", "FR"],
            "'--calendar': 'FR' is not one of 'union', 'MX', 'US', 'CA'; see",
        ),
        (["--lang", "de"], "'--lang': 'de' is not one of 'es', 'en', 'fr'; see `pliego standing --help`"),
        (["--jsn"], "No such option: --jsn"),
        (["more.csv"], "unexpected extra argument"),
    ],
)
def test_a_bad_option(pliego: Pliego, arguments: list[str], words: str) -> None:
    assert words in pliego("standing", EVENTS, *arguments).complaint


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["standing"], "Missing argument 'FILE'; see `pliego standing --help`"),
        (["standng"], "No such command 'standng'. Did you mean 'standing'?; see `pliego --help`"),
        (["law", "shw"], "see `pliego law --help`"),
        (
            ["law", "show", "c.reprt"],
            "the law has no 'c.reprt'; did you mean 'c.report'?; see `pliego law list`",
        ),
        (
            ["law", "show", "C-04", "--code"],
            "--code: C-04 is no procedure; write one of usmca-31-a, us-petition",
        ),
        (
            ["law", "diagram", "us-petitions"],
            "there is no procedure 'us-petitions'; did you mean 'us-petition'?",
        ),
        (["law", "diagram", "--out", "/nowhere/x.svg"], "/nowhere/x.svg: it cannot be written ("),
        (["calendar", "a-case", "--case", "x"], "go with a table; a-case is taken as a case"),
        (["import", "events.csv"], "import needs both tables, EVENTS and CASES, or neither"),
    ],
)
def test_a_bad_command(pliego: Pliego, arguments: list[str], words: str) -> None:
    assert words in pliego(*arguments).complaint


def test_standard_input_for_both_tables(pliego: Pliego) -> None:
    assert pliego("standing", "-", "--facts", "-").complaint.startswith("standard input can be read once")


def test_nothing_on_standard_input(pliego: Pliego) -> None:
    assert pliego("standing", "-").complaint.startswith("standard input, line 1: the file is empty")
