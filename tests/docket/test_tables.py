"""What a sound row says, what holds where a column is missing, and that reading never raises."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.docket.dates import dating_of, precision_of
from pliego.docket.kinds import CaseField, Precision
from pliego.docket.rows import EventRow, Table
from pliego.docket.tables import (
    CASE_COLUMNS,
    EVENT_COLUMNS,
    read_cases,
    read_events,
    read_facts,
    unknown_cases,
)
from pliego.law.acts import EVENT_WORDS
from pliego.law.record import Confidence, Dating


def events(header: str, *rows: str) -> Table[EventRow]:
    return read_events("\n".join((header, *rows)).encode(), "events.csv")


def only_event(header: str, row: str) -> EventRow:
    table = events(header, row)
    assert table.problems == ()
    return table.rows[0]


def test_three_columns_are_enough() -> None:
    row = only_event("case_id,date,event", "mina-2023,2023-06,review_requested")
    assert row == EventRow(
        line=2,
        case_id="mina-2023",
        word="review_requested",
        date_text="2023-06",
        precision=Precision.MONTH,
        dates_what=Dating.DONE,
        confidence=Confidence.V,
    )


def test_columns_may_stand_in_any_order_with_spaces_around() -> None:
    row = only_event(" event , date,case_id", " review_requested ,2023 , Mina San Martín ")
    assert (row.word, row.date_text, row.case_id) == ("review_requested", "2023", "Mina San Martín")


def test_every_optional_column_is_read() -> None:
    row = only_event(
        "case_id,date,event,kind,dates_what,occurrence,proceeding,known_by,recorded_at,done_by",
        "a,2023-06-16,remediation_agreed,partial,notified,2,plan_2,2023-07-01,2023-06-30T23:30:00-06:00,2023-12",
    )
    assert (row.kind, row.dates_what, row.occurrence, row.proceeding) == (
        "partial",
        Dating.NOTIFIED,
        2,
        "plan_2",
    )
    assert (row.known_by, row.recorded_on) == (date(2023, 7, 1), date(2023, 7, 1))
    assert row.done_by == "2023-12"


@pytest.mark.parametrize("proceeding", ["1", "2", "plan_2"])
def test_a_proceeding_is_a_number_or_a_short_name(proceeding: str) -> None:
    row = only_event("case_id,date,event,proceeding", f"a,2023-06-16,panel_requested,{proceeding}")
    assert row.proceeding == proceeding


def test_a_date_named_by_an_act_keeps_the_occurrence_of_that_act() -> None:
    row = only_event("case_id,date,event,occurrence", "a,2023-12-14,remediation_due,2")
    assert row.occurrence == 2


def test_an_act_is_not_known_before_it_begins() -> None:
    table = events("case_id,date,event,known_by", "a,2023-06,review_requested,2023-05-31")
    assert [(problem.line, problem.column, problem.mend) for problem in table.problems] == [
        (2, "date", "correct one of the two days")
    ]
    assert "2023-06 lies after 2023-05-31" in table.problems[0].reason


@pytest.mark.parametrize(
    ("word", "known"), [("review_requested", "2023-06-30"), ("remediation_due", "2023-01-01")]
)
def test_an_act_may_be_known_while_its_month_lasts_and_a_named_day_before(word: str, known: str) -> None:
    assert only_event("case_id,date,event,known_by", f"a,2023-06,{word},{known}").known_by


def test_an_undated_row_says_so() -> None:
    row = only_event("case_id,date,event,date_precision", "a,,review_accepted,unknown")
    assert (row.date_text, row.precision, row.dates_what) == ("", Precision.UNKNOWN, Dating.UNDATED)


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("recorded_at", "2023-06-30T23:30:00", "is no instant"),
        ("recorded_at", "0001-01-01T00:00:00+14:00", "is no instant"),
        ("known_by", "2023-06", "is no day"),
        ("known_by", "yesterday", "is not a date"),
        ("proceeding", "Plan 2", "right form"),
        ("occurrence", "0", "right form"),
        ("occurrence", "٣", "right form"),
        ("kind", "Denial Found", "right form"),
        ("dates_what", "leaked", "no known value"),
        ("dates_what", "undated", "the row has a date"),
        ("done_by", "2023-13", "no 2023-13"),
        ("proceeding", "=cmd()", "right form"),
    ],
)
def test_optional_columns_are_checked(column: str, value: str, reason: str) -> None:
    table = events(f"case_id,date,event,{column}", f"a,2023-06-16,review_requested,{value}")
    assert [(problem.line, problem.column) for problem in table.problems] == [(2, column)]
    assert reason in table.problems[0].reason


@pytest.mark.parametrize(
    ("word", "detail", "confidence", "dating"),
    [
        ("review_accepted", "Announced on day eleven", "V", Dating.ANNOUNCED),
        ("resolved", "US announces resolution", "V", Dating.ANNOUNCED),
        ("closed", "Closure announced by Mexico (press date)", "D", Dating.ANNOUNCED),
        ("resolved", "Course concluded (published date)", "D", Dating.PUBLISHED),
        ("petition_filed", "Press date, official release may count receipt later", "V", Dating.PUBLISHED),
        ("review_reported", "No violation proved", "D", Dating.PUBLISHED),
        ("remediation_agreed", "Denial found", "D", Dating.PUBLISHED),
        ("panel_constituted", "Drawn by lot", "D", Dating.PUBLISHED),
        ("review_reported", "Day 45", "V", Dating.DONE),
        ("review_requested", "Twenty-fifth request", "D", Dating.DONE),
        ("election_held", "Two-day vote", "D", Dating.DONE),
        ("resolved", "The pressing matter was republished", "V", Dating.DONE),
    ],
)
def test_what_a_date_dates(word: str, detail: str, confidence: str, dating: Dating) -> None:
    assert dating_of(word, detail, Confidence(confidence)) is dating


@pytest.mark.parametrize(
    ("text", "precision"),
    [("2024", Precision.YEAR), ("2024-02", Precision.MONTH), ("2024-02-29", Precision.DAY)],
)
def test_the_form_of_a_date_is_its_precision(text: str, precision: Precision) -> None:
    assert precision_of(text) is precision


def test_the_line_of_a_row_is_that_on_which_it_begins() -> None:
    table = events(
        "case_id,date,event,detail", 'a,2023,review_requested,"one\ntwo\r\nthree"', "b,2023,closed,four"
    )
    assert [(row.line, row.detail) for row in table.rows] == [(2, "one\ntwo\r\nthree"), (5, "four")]


def test_quotes_and_commas_within_quotes_are_kept() -> None:
    row = only_event("case_id,date,event,detail", 'a,2023,closed,"He said ""no"", twice"')
    assert row.detail == 'He said "no", twice'


def test_sound_rows_are_there_beside_the_problems_of_others() -> None:
    table = events("case_id,date,event", "a,2023,review_requested", "b,2023,nothing", "c,2023,closed")
    assert [row.case_id for row in table.rows] == ["a", "c"]
    assert table.named == {"a", "b", "c"}
    assert [problem.line for problem in table.problems] == [3]


def test_one_row_may_have_several_problems() -> None:
    table = events("case_id,date,event", ",2023-02-30,nothing")
    assert {problem.column for problem in table.problems} == {"case_id", "date", "event"}


def test_cases_of_events_are_looked_for_among_those_known() -> None:
    table = events("case_id,date,event", "mina-2023,2023,closed", "mina-2024,2024,closed")
    (problem,) = unknown_cases(table, frozenset({"mina-2023"}))
    assert (problem.line, problem.column) == (3, "case_id")


def test_values_without_a_column_of_provenance_are_the_file_s_own() -> None:
    table = read_cases(b"case_id,outcome\nmina-2023,plan_completed\n", "cases.csv")
    assert table.problems == ()
    stated = table.rows[0].values[CaseField.OUTCOME]
    assert (stated.value, stated.source_url, stated.confidence) == ("plan_completed", "", Confidence.V)


def test_a_field_that_is_not_known_is_not_there() -> None:
    row = read_cases(b"case_id,outcome,sector\nmina-2023,,mining\n", "cases.csv").rows[0]
    assert CaseField.OUTCOME not in row.values
    assert (row.text(CaseField.OUTCOME), row.parts(CaseField.OUTCOME)) == ("", ())
    assert row.parts(CaseField.SECTOR) == ("mining",)


def test_facts_may_stand_one_a_row() -> None:
    table = read_facts(
        b"case_id,fact,value,source_url,confidence\na,self_initiated,yes,https://e.org/,D\n", "facts.csv"
    )
    assert table.problems == ()
    row = table.rows[0]
    assert (row.case_id, row.fact, row.stated.value, row.stated.confidence) == (
        "a",
        "self_initiated",
        "yes",
        "D",
    )


def test_facts_may_stand_in_the_columns_of_the_table_of_cases() -> None:
    table = read_facts(b"case_id,mexico_response,outcome\na,accepted,plan_completed\n", "facts.csv")
    assert [(row.fact, row.stated.value) for row in table.rows] == [
        ("mexico_response", "accepted"),
        ("outcome", "plan_completed"),
    ]


@pytest.mark.parametrize(
    ("data", "column", "reason"),
    [
        (b"case_id,fact,value\na,x,1\na,x,2\n", "fact", "stands on line 2, too"),
        (b"case_id,fact,value\na,x,\n", "value", "the field is empty"),
        (b"case_id,fact,value\na,Big Fact,1\n", "fact", "right form"),
        (b"case_id,fact\na,x\n", "value", "the column is missing"),
        (b"case_id,outcome\na,won\n", "outcome", "no known value"),
        (b"case_id,fact,value\na,plan_due_date,soon\n", "value", "'soon' is not a date"),
        (b"case_id,fact,value\na,outcome,won\n", "value", "no known value"),
    ],
)
def test_facts_are_checked(data: bytes, column: str, reason: str) -> None:
    (problem,) = read_facts(data, "facts.csv").problems
    assert (problem.column, reason in problem.reason) == (column, True)


READERS: list[Callable[[bytes, str], Table[object]]] = [read_events, read_cases, read_facts]
cells = st.sampled_from(
    [*EVENT_WORDS, "a", "2023-06-16", "2023", "V", "x=1/V", "", '"', '""', "\n", "\r\n", "|", "é"]
)
headers = st.permutations([*EVENT_COLUMNS.all, *CASE_COLUMNS.all, "fact", "value"]).flatmap(
    lambda names: st.integers(0, len(names)).map(lambda count: ",".join(names[:count]))
)
near_tables = st.builds(
    lambda header, rows: "\n".join((header, *(",".join(row) for row in rows))).encode(),
    headers | st.just("case_id,date,event") | st.just("case_id,outcome,provenance,source_urls"),
    st.lists(st.lists(cells, min_size=1, max_size=8), max_size=6),
)


@pytest.mark.parametrize("read", READERS)
@given(data=st.binary(max_size=300) | near_tables)
def test_reading_never_raises_and_never_passes_in_silence(
    read: Callable[[bytes, str], Table[object]], data: bytes
) -> None:
    table = read(data, "any.csv")
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    assert table.rows or table.problems or read is read_facts  # a case without any value states no fact
    assert all(1 <= problem.line <= lines for problem in table.problems)
    assert all(problem.reason and problem.mend and "\n" not in str(problem) for problem in table.problems)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20), min_size=3, max_size=3))
def test_any_text_that_is_quoted_comes_back(texts: list[str]) -> None:
    quoted = ",".join('"' + text.replace('"', '""') + '"' for text in texts)
    table = events("case_id,date,event,detail,source_url,proceeding", f"a,2023,closed,{quoted}")
    assert [row.detail for row in table.rows] in ([texts[0].strip()], [])
    assert table.rows or table.problems
