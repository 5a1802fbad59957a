"""Whatever is wrong in a table is told with its line, column, reason and mend; nothing of such a row is used."""

import csv
import io

import pytest

from pliego.agreement import bodies, commitments, disputes, indicators, review, wages
from pliego.agreement.csv_rows import Problem
from pliego.agreement.tables import LARGEST
from pliego.agreement.tables_folder import SHIPPED

BODY = {
    "id": "ftc",
    "name": "Free Trade Commission",
    "name_es": "Comisión de Libre Comercio",
    "kind": "treaty body",
    "agreement_chapter": "ch. 30",
    "parties": "US|MX|CA",
    "mandate": "Supervises",
    "meeting_duty": "annual",
    "meets": "yearly",
    "known_meetings": "2021-05-18|2023|2020-07-01/2021-05-18",
    "status_note": "",
    "source": "https://example.org/statement",
    "confidence": "V",
}
COMMITMENT = {
    "id": "t-1",
    "body_id": "ftc",
    "text": "Meets",
    "type": "treaty obligation",
    "owner": "US|MX|CA",
    "due_or_recurrence": "annual",
    "indicator": "date of the meeting",
    "status": "open",
    "status_date": "2025-09",
    "source": "memory",
    "confidence": "M",
}
STEP = {
    "id": "eif",
    "date": "2020-07-01",
    "end_date": "",
    "date_precision": "day",
    "party": "US|MX|CA",
    "kind": "treaty",
    "event": "Entry into force",
    "docket_or_reference": "",
    "status": "done",
    "source": "https://example.org/a",
    "confidence": "V",
}


def text(*rows: dict[str, str]) -> bytes:
    """A table of some rows."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def only(problems: tuple[Problem, ...]) -> Problem:
    """The one problem that there is."""
    assert len(problems) == 1, problems
    return problems[0]


def test_a_sound_row_is_read_as_it_stands() -> None:
    table = bodies.read(text(BODY))
    (body,) = table.rows
    assert (table.problems, table.lines) == ((), (2,))
    assert [one.text for one in body.known_meetings] == BODY["known_meetings"].split("|")
    assert [one.is_range for one in body.known_meetings] == [False, False, True]
    assert body.source.addresses == ("https://example.org/statement",)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": ""}, "the field is empty"),
        ({"id": "two words"}, "is no id"),
        ({"meets": "each year"}, "is no known value"),
        ({"meets": ""}, "the field is empty"),
        ({"kind": "treaty bodies"}, "did you mean 'treaty body'?"),
        ({"parties": "US|BR"}, "'BR' is no known party"),
        ({"parties": "US||MX"}, "a part of the list is empty"),
        ({"parties": "US|US"}, "stands twice"),
        ({"known_meetings": "2021-13-01"}, "cannot be read as a date"),
        ({"known_meetings": "2021-02-30"}, "cannot be read as a date"),
        ({"known_meetings": "18/05/2021"}, "cannot be read as a date"),
        ({"known_meetings": "2022/2021"}, "ends before it begins"),
        ({"known_meetings": "1492"}, "lies outside"),
        ({"source": ""}, "the field is empty"),
        ({"source": "a book"}, "no address stands beside the confidence V"),
        ({"source": "javascript:alert(1)|https://example.org"}, "is no address"),
        ({"source": "ftp://example.org/x|https://example.org"}, "is no address"),
        ({"source": "https://"}, "is no address"),
        ({"source": "https://exa mple.org"}, "is no address"),
        ({"source": "https://user@example.org/"}, "is no address"),
        ({"confidence": "X"}, "is no known value"),
        ({"mandate": "a\u202eb"}, "U+202E"),
        ({"mandate": "a\x07b"}, "U+0007"),
        ({"mandate": "a" * 4_001}, "4001 characters are too many"),
    ],
)
def test_a_faulty_cell_is_told_with_its_place_and_mend(change: dict[str, str], reason: str) -> None:
    table = bodies.read(text(BODY, BODY | {"id": "other"} | change), "mine.csv")
    problem = only(table.problems)
    assert (problem.file, problem.line, problem.column) == ("mine.csv", 3, next(iter(change)))
    assert reason in str(problem)
    assert problem.mend
    assert len(table.rows) == 1


def test_every_problem_of_a_table_is_told_at_once() -> None:
    bad = BODY | {"kind": "?", "parties": "?", "confidence": "?"}
    assert len(bodies.read(text(bad, bad | {"id": "b"})).problems) == 6


def test_an_id_stands_once_whatever_its_case() -> None:
    problem = only(bodies.read(text(BODY, BODY | {"id": "FTC"})).problems)
    assert (problem.line, problem.reason) == (3, "'FTC' stands on line 2, too")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b"\xff\xfe", "is not UTF-8"),
        (b"id,name\x00", "NUL byte"),
        (text(BODY)[:-1] + b"\xe9\n", "is not UTF-8"),
        (b"id;name;kind\n", "not separated by commas"),
        (text(BODY).replace(b"mandate", b"mandat"), "the column is missing"),
        (text(BODY).replace(b"mandate,", b"id,"), "the column stands twice"),
        (text(BODY) + b"a,b\n", "the row has 2 fields, the header 13"),
        (text(BODY) + b'"never closed\n', "the quotes do not fit"),
        (text(BODY) + b'"a"b,c\n', "the quotes do not fit"),
        (text(BODY).splitlines()[0], "no row below the header"),
        (b"a" * (LARGEST + 1), "larger than 5 MB"),
    ],
)
def test_a_damaged_file_is_told_and_never_raises(data: bytes, reason: str) -> None:
    problems = bodies.read(data).problems
    assert reason in " ".join(map(str, problems))
    assert all(problem.mend for problem in problems)


def test_rows_after_a_fault_of_quoting_are_read() -> None:
    lines = text(BODY, BODY | {"id": "b"}).split(b"\r\n")
    table = bodies.read(b"\r\n".join([*lines[:2], b'"a"b', *lines[2:]]))
    assert [row.id for row in table.rows] == ["ftc", "b"]
    assert only(table.problems).line == 3


def test_a_line_is_counted_through_quoted_line_breaks() -> None:
    data = text(BODY | {"mandate": "one\ntwo"}, BODY | {"id": "b", "kind": "?"})
    assert only(bodies.read(data).problems).line == 4


def test_r20_a_commitment_without_an_indicator_is_refused() -> None:
    problem = only(commitments.read(text(COMMITMENT | {"indicator": ""})).problems)
    assert (problem.column, problem.reason) == ("indicator", "the field is empty")
    assert "not measurable" in problem.mend


def test_r20_what_cannot_be_measured_says_so() -> None:
    (row,) = commitments.read(text(COMMITMENT | {"indicator": "not measurable"})).rows
    assert not row.measurable
    assert not row.has_benchmark


def test_a_commitment_tells_its_family_by_its_id() -> None:
    problem = only(commitments.read(text(COMMITMENT | {"id": "x-1"})).problems)
    assert "tells no family" in problem.reason


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"date": ""}, "date_precision"),
        ({"date_precision": ""}, "date_precision"),
        ({"end_date": "2020-06-30"}, "end_date"),
        ({"date": "", "date_precision": "", "end_date": "2020-08"}, "end_date"),
    ],
)
def test_dates_of_a_step_go_together(change: dict[str, str], column: str) -> None:
    assert only(review.read(text(STEP | change)).problems).column == column


def test_a_rule_needs_no_date() -> None:
    (row,) = review.read(text(STEP | {"date": "", "date_precision": ""})).rows
    assert row.date is None


DISPUTE = {
    "id": "USA-MEX-2022-31-01",
    "name": "Vehicles",
    "mechanism": "USMCA chapter 31",
    "complainant": "MX|CA",
    "respondent": "US",
    "third_parties": "",
    "subject": "Rules of origin",
    "chapter": "ch. 4",
    "consultations_requested": "2021-08-20",
    "panel_requested": "2022-01-06",
    "established": "",
    "report_date": "2022-12-14",
    "report_public_date": "2023-01",
    "outcome": "Panel for the complainants",
    "status": "open",
    "status_date": "2026-07-01",
    "source": "https://example.org/report",
    "confidence": "V",
}


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"report_date": "1900-01-01"}, "report_date"),
        ({"panel_requested": "2021-07"}, "panel_requested"),
        ({"report_public_date": "2022-11"}, "report_public_date"),
        ({"panel_requested": "", "report_date": "2021-08-19"}, "report_date"),
    ],
)
def test_a_step_of_a_dispute_is_not_taken_before_one_that_comes_first(
    change: dict[str, str], column: str
) -> None:
    problem = only(disputes.read(text(DISPUTE | change)).problems)
    assert (problem.column, "lies before" in problem.reason) == (column, True)


def test_a_step_known_to_the_month_may_have_been_taken_after_one_of_that_month() -> None:
    assert disputes.read(text(DISPUTE)).problems == ()
    assert disputes.read(text(DISPUTE | {"panel_requested": "2021-08"})).problems == ()


@pytest.mark.parametrize(
    "sign",
    [
        0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x2028, 0x202E, 0x2060, 0x3164, 0xFEFF, 0xE0041, 0x1B, 0x85,
    ],
)  # fmt: skip
def test_a_sign_that_nobody_sees_is_refused(sign: int) -> None:
    problem = only(bodies.read(text(BODY | {"name": f"Free{chr(sign)}Trade"})).problems)
    assert (problem.column, f"U+{sign:04X}" in problem.reason) == ("name", True)


@pytest.mark.parametrize("name", ["Año — «l’œuvre» 12\u202f% n.º\xa05", "Two\nlines", "日本 русский e\u0301"])
def test_letters_spaces_and_ends_of_lines_are_seen(name: str) -> None:
    assert bodies.read(text(BODY | {"name": name})).rows[0].name == name


@pytest.mark.parametrize("cell", ['=HYPERLINK("https://example.org")', "+1", "-1", "@sum"])
def test_a_cell_stays_exactly_as_it_is_whatever_it_begins_with(cell: str) -> None:
    assert bodies.read(text(BODY | {"mandate": cell})).rows[0].mandate == cell
    for said in ("README.md", "datapackage.json"):
        told = (SHIPPED / said).read_text(encoding="utf-8").replace("`", "")
        assert "begins with =, +, - or @" in told.replace("\n", " ")


INDICATOR = {
    "indicator_id": "trade",
    "name": "Trade",
    "geography": "US-MX",
    "period": "2024",
    "value": "1.50",
    "unit": "percent",
    "note": "",
    "source": "memory|https://example.org/x",
    "confidence": "M",
}


def test_two_values_of_a_series_for_one_period_both_stand() -> None:
    table = indicators.read(text(INDICATOR, INDICATOR | {"value": "2"}))
    assert [str(row.value) for row in table.rows] == ["1.50", "2"]
    assert table.problems == ()


@pytest.mark.parametrize("value", ["", "1,5", "1 000", "1e3", "NaN", "+1", "01", ".5", "5."])
def test_a_number_is_digits_and_one_point(value: str) -> None:
    assert only(indicators.read(text(INDICATOR | {"value": value})).problems).column == "value"


WAGE = {
    "id": "W001",
    "country": "MX",
    "region": "general",
    "series": "minimum_wage",
    "unit": "per_day",
    "currency": "MXN",
    "period_start": "2024-01-01",
    "period_end": "",
    "value": "248.93",
    "status": "P",
    "source": "https://example.org",
    "note": "",
}


def test_a_wage_that_still_holds_has_no_end() -> None:
    (row,) = wages.read(text(WAGE)).rows
    assert (row.end, str(row.value), row.confidence.value) == (None, "248.93", "P")


def test_a_wage_does_not_end_before_it_begins() -> None:
    assert only(wages.read(text(WAGE | {"period_end": "2023-12-31"})).problems).column == "period_end"


@pytest.mark.parametrize("value", ["0", "-5", "0.00"])
def test_a_wage_or_rate_is_more_than_nothing(value: str) -> None:
    for row in (WAGE, WAGE | {"series": "exchange_rate", "unit": "MXN_per_USD"}):
        assert only(wages.read(text(row | {"value": value})).problems).column == "value"


def test_an_amount_has_a_currency_and_a_share_has_none() -> None:
    assert only(wages.read(text(WAGE | {"currency": ""})).problems).column == "currency"
    share = {"series": "lvc_percent", "unit": "percent_of_vehicle_value", "currency": ""}
    assert wages.read(text(WAGE | share)).problems == ()


def test_a_value_that_is_no_number_is_told_once() -> None:
    assert only(wages.read(text(WAGE | {"value": "88 pesos"})).problems).column == "value"
