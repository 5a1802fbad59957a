"""A damaged table is refused whole, and every bad row is named with line, column, reason and mend."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from pliego.docket.models import Case, Event
from pliego.facilities.models import Facility

from .conftest import TwoTables

Change = Callable[[bytes], bytes]


class Damage(NamedTuple):
    """What is done to a file, and the one problem that must be reported for it."""

    file: str
    change: Change
    line: int
    column: str
    reason: str
    mend: str


def swap(old: str, new: str) -> Change:
    """Replace the first occurrence of a text that must be there."""

    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return change


def events(change: Change, line: int, column: str, reason: str, mend: str) -> Damage:
    return Damage("events.csv", change, line, column, reason, mend)


def cases(change: Change, line: int, column: str, reason: str, mend: str) -> Damage:
    return Damage("cases.csv", change, line, column, reason, mend)


DAMAGES = {
    "column renamed": events(
        swap("event,", "evnt,"),
        1,
        "event",
        "the column is missing",
        "did you mean 'evnt'? rename it to event",
    ),
    "column missing": events(
        swap("event,", "kind,"), 1, "event", "the column is missing", "add a column named event"
    ),
    "column twice": events(
        swap("detail,", "date,"), 1, "date", "the column stands twice", "each column once"
    ),
    "semicolons": events(
        lambda data: data.replace(b",", b";"), 1, "", "not separated by commas", "with commas"
    ),
    "unknown event": events(
        swap(",resolved,", ",resolvd,"), 4, "event", "'resolvd' is no event word", "'resolved'"
    ),
    "impossible date": events(
        swap("2023-03-06", "2023-02-30"), 2, "date", "no 2023-02-30", "month or the day"
    ),
    "day first": events(
        swap("2023-03-06", "06/03/2023"), 2, "date", "'06/03/2023' is not a date", "YYYY-MM-DD"
    ),
    "digits of another script": events(
        swap("2023-03-06", "２０２３-03-06"), 2, "date", "is not a date", "YYYY"
    ),
    "too early": events(
        swap("2023-03-06", "1923-03-06"), 2, "date", "outside 1994 to 2100", "correct the year"
    ),
    "too late": events(
        swap("2023-03-06", "2203-03-06"), 2, "date", "outside 1994 to 2100", "correct the year"
    ),
    "no date": events(
        swap("2023-03-06", ""), 2, "date", "the field is empty", "unknown as its date_precision"
    ),
    "precision of another date": events(
        swap("2023-04,month", "2023-04,day"), 4, "date_precision", "says day, but 2023-04", "write month"
    ),
    "unknown precision": events(
        swap(",month,", ",week,"), 4, "date_precision", "'week' is no known value", "month"
    ),
    "unknown confidence": events(
        swap(",https://example.org/3,D", ",https://example.org/3,X"), 5, "confidence", "'X'", "V, D, M"
    ),
    "no confidence": events(
        swap(",,,M", ",,,"), 4, "confidence", "the field is empty", "write the confidence"
    ),
    "no source": events(swap(",,,M", ",,,D"), 4, "source_url", "D without a source", "write M"),
    "script for an address": events(
        swap("https://example.org/3", "javascript:alert(1)"),
        5,
        "source_url",
        "not have the right form",
        "https://",
    ),
    "address with half a host": events(
        swap("https://example.org/3", "https://[::1"), 5, "source_url", "not have the right form", "a site"
    ),
    "address without a host": events(
        swap("https://example.org/3", "https://?x"), 5, "source_url", "not have the right form", "a site"
    ),
    "row too short": events(swap("First mine,", ""), 6, "", "6 fields, the header 7", "commas"),
    "row too long": events(swap("First mine", "First, mine"), 6, "", "8 fields, the header 7", "quote texts"),
    "unknown case": events(
        swap("mina-sur-2024", "mina-sur-2042"), 6, "case_id", "no case 'mina-sur-2042'", "'mina-sur-2024'"
    ),
    "row twice": events(
        lambda data: data + data.splitlines(keepends=True)[1],
        7,
        "",
        "the same as line 2",
        "remove one of the two",
    ),
    "line counted through a quoted line break": events(
        lambda data: swap("First mine", "First\nmine")(swap("First request", '"First\r\nrequest"')(data)),
        7,
        "",
        "5 fields",
        "commas",
    ),
    "NUL byte": events(swap("First mine", "First\0mine"), 6, "", "NUL byte", "UTF-8"),
    "Latin-1": events(
        lambda data: data.replace(b"First mine", b"Mina \xe9"), 6, "", "byte 0xe9 is not UTF-8", "UTF-8"
    ),
    "UTF-16": events(lambda data: data.decode().encode("utf-16"), 1, "", "UTF-16", "UTF-8"),
    "empty file": events(lambda _data: b"", 1, "", "the file is empty", "header row"),
    "nothing but blank lines": events(
        lambda _data: b"\xef\xbb\xbf\n \n\xc2\xa0\n", 1, "", "empty", "header row"
    ),
    "header alone": events(
        lambda data: data.splitlines(keepends=True)[0], 1, "", "no row below", "add one row"
    ),
    "quote left open": events(
        swap("First mine", '"First mine'), 6, "", "opened here and never closed", "close"
    ),
    "quote within a field": events(
        swap("First mine", 'First "mine"'), 6, "", "inside an unquoted field", "twice"
    ),
    "text after a quote": events(
        swap("First mine", '"First" mine'), 6, "", "text follows the quote", "twice"
    ),
    "field too long": events(
        swap("First mine", "x" * 20_000), 6, "detail", "20000 characters are too many", "10000"
    ),
    "invisible character": events(swap("First mine", "First\u202emine"), 6, "detail", "U+202E", "remove it"),
    "case twice": cases(
        lambda data: data + data.splitlines(keepends=True)[3],
        5,
        "case_id",
        "stands on line 4, too",
        "one row",
    ),
    "case without annex": cases(
        lambda data: (
            swap("mina-sur-2024,31-A", "mina-sur-2024,")(data)
            .replace(b"\nannex=1/V|fac", b"\nfac")
            .replace(b"org/4,annex=1/V|", b"org/4,")
        ),
        4,
        "annex",
        "the field is empty",
        "31-A or 31-B",
    ),
    "slug with capitals": cases(
        swap("mina-sur-2024", "Mina Sur"), 4, "case_id", "right form", "small letters"
    ),
    "unknown sector": cases(
        swap(",mining,", ",minning,"), 4, "sector", "'minning' is no known value", "'mining'"
    ),
    "unknown allegation": cases(
        swap("|dues_deduction", "|dues_reduction"), 2, "allegations", "'dues_reduction'", "'dues_deduction'"
    ),
    "part of a list empty": cases(
        swap("SNITIS|AFL", "SNITIS||AFL"), 2, "petitioners", "a part", "'|' too many"
    ),
    "name too long": cases(
        swap("Mina Sur", "M" * 201), 4, "facility_short", "201 characters are too many for a name", "200"
    ),
    "place too long": cases(
        swap("|Durango", "|" + "D" * 201), 4, "state", "201 characters are too many for a name", "200"
    ),
    "petitioner too long": cases(
        swap("|AFL-CIO", "|" + "A" * 201), 2, "petitioners", "201 characters are too many for a name", "200"
    ),
    "number with a comma": cases(
        swap(",1200,", ',"1,200",'), 2, "workers_at_facility", "'1,200'", "without sep"
    ),
    "source past the list": cases(
        swap("annex=1/V", "annex=3/V"),
        2,
        "provenance",
        "annex names source 3, but source_urls lists 2",
        "number",
    ),
    "provenance of an unknown column": cases(
        swap("outcome=1/V", "outcom=1/V|outcome=1/V"), 2, "provenance", "'outcom'", "'outcome'"
    ),
    "malformed provenance": cases(
        swap("outcome=1/V", "outcome=1/V|1/V"), 2, "provenance", "'1/V'", "field=n/C"
    ),
    "provenance without value": cases(
        swap("outcome=1/V", "outcome=1/V|product=1/V"),
        2,
        "provenance",
        "product has a source but no value",
        "remove",
    ),
    "value without provenance": cases(
        swap("|outcome=1/V", ""), 2, "outcome", "no provenance", "add outcome=n/C"
    ),
    "memory called verified": cases(
        swap("parent_country=0/M", "parent_country=0/V"), 2, "provenance", "V without a source", "write M"
    ),
    "related case unknown": cases(
        swap(",planta-norte-2023,https", ",planta-norte-2020,https"),
        3,
        "related_case_id",
        "no case",
        "planta-norte-2023",
    ),
    "related to itself": cases(
        swap(",planta-norte-2023,https", ",planta-norte-2025,https"),
        3,
        "related_case_id",
        "lead back",
        "earlier case",
    ),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_the_damage_is_named_and_nothing_is_written(db: None, tables: TwoTables, damage: Damage) -> None:
    file = tables.events.parent / damage.file
    file.write_bytes(damage.change(file.read_bytes()))
    report = tables.load()
    found = [
        problem
        for problem in report.problems
        if (problem.file, problem.line, problem.column) == (damage.file, damage.line, damage.column)
    ]
    assert found, report.problems
    assert damage.reason in found[0].reason
    assert damage.mend in found[0].mend
    assert (report.added, Event.objects.count(), Case.objects.count(), Facility.objects.count()) == (
        0,
        0,
        0,
        0,
    )


def test_a_circle_of_related_cases_is_named_on_each_of_its_lines(db: None, tables: TwoTables) -> None:
    text = tables.cases.read_text().replace("dues_deduction,,", "dues_deduction,planta-norte-2025,")
    tables.cases.write_text(text)
    assert [(problem.line, problem.column) for problem in tables.load().problems] == [
        (2, "related_case_id"),
        (3, "related_case_id"),
    ]


def test_every_bad_row_is_reported_not_only_the_first(db: None, tables: TwoTables) -> None:
    tables.events.write_text(tables.events.read_text().replace("review_requested", "review_asked"))
    tables.cases.write_text(tables.cases.read_text().replace("mining", "minning"))
    found = [(problem.file, problem.line) for problem in tables.load().problems]
    assert found == [("cases.csv", 4), ("events.csv", 2), ("events.csv", 5), ("events.csv", 6)]


def test_an_event_of_a_bad_case_row_is_not_called_unknown(db: None, tables: TwoTables) -> None:
    tables.cases.write_text(tables.cases.read_text().replace("mining", "minning"))
    assert {problem.file for problem in tables.load().problems} == {"cases.csv"}


def test_a_problem_reads_as_one_line(db: None, tables: TwoTables) -> None:
    tables.events.write_text(tables.events.read_text().replace("2023-03-06", "2023-02-30"))
    assert str(tables.load().problems[0]) == (
        "events.csv, line 2, date: there is no 2023-02-30 in the calendar; correct the month or the day"
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.rstrip(b"\n"),
        lambda data: data.replace(b"\n", b"\n\n"),
    ],
    ids=["byte order mark", "CRLF", "no newline at the end", "blank lines"],
)
def test_what_is_no_damage_changes_nothing(db: None, tables: TwoTables, change: Change) -> None:
    tables.load()
    tables.events.write_bytes(change(tables.events.read_bytes()))
    tables.cases.write_bytes(change(tables.cases.read_bytes()))
    report = tables.load()
    assert (report.problems, report.added, report.superseded, report.withdrawn) == ((), 0, 0, 0)
