"""Calendar files: the format to the letter, and exactly the limits that run or may run."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pliego.law import Completeness, Language, day
from pliego.law.icalendar import Entry, Status, calendar_text, limits, limits_calendar
from pliego.law.vcalendar import escaped, folded
from tests.law.builders import SAN_MARTIN, at, complete, event, rebuilt


def entry(summary: str = "Last day", description: str = "", first: int = day("2023-06-26")) -> Entry:
    return Entry("an-id", first, first, summary, description, Status.CONFIRMED)


def lines(text: str) -> Iterator[tuple[str, str]]:
    """Name and raw value of each content line, unfolded."""
    for line in text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n"):
        name, _, value = line.partition(":")
        yield name, value


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value, flags=re.DOTALL)


def value_of(text: str, name: str) -> str:
    return next(value for own, value in lines(text) if own == name)


def test_a_calendar_is_exactly_this() -> None:
    assert calendar_text("Mine; north", day("2023-06-20"), [entry("Reply, 10 days", "One\nTwo")]) == (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pliego//Pliego//EN\r\nCALSCALE:GREGORIAN\r\n"
        "NAME:Mine\\; north\r\nX-WR-CALNAME:Mine\\; north\r\n"
        "BEGIN:VEVENT\r\nUID:an-id\r\nDTSTAMP:20230620T000000Z\r\n"
        "DTSTART;VALUE=DATE:20230626\r\nDTEND;VALUE=DATE:20230627\r\n"
        "SUMMARY:Reply\\, 10 days\r\nDESCRIPTION:One\\nTwo\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def test_the_end_of_an_entry_is_the_day_after_across_months_and_leap_days() -> None:
    assert value_of(calendar_text("", 1, [entry(first=day("2024-02-29"))]), "DTEND;VALUE=DATE") == "20240301"
    assert value_of(calendar_text("", 1, [entry(first=day("2023-12-31"))]), "DTEND;VALUE=DATE") == "20240101"


@given(st.text(), st.text())
def test_any_text_comes_back_but_for_control_characters(summary: str, description: str) -> None:
    text = calendar_text("", day("2023-06-20"), [entry(summary, description)])

    for name, given_text in (("SUMMARY", summary), ("DESCRIPTION", description)):
        plain = re.sub(r"\r\n?", "\n", given_text)
        wanted = "".join(
            sign for sign in plain if sign in "\n\t" or not re.match(r"[\x00-\x1f\x7f-\x9f]", sign)
        )
        assert unescaped(value_of(text, name)) == wanted


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_folded_lines_have_at_most_75_octets_and_split_no_character(line: str) -> None:
    pieces = list(folded(line))

    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line


def test_a_half_character_is_left_out() -> None:
    assert escaped("a\ud800b\x07c\td") == "abc\td"


def acts(record: object, as_of: str, language: Language = Language.EN) -> list[tuple[str, int, int, Status]]:
    standing = at(record, as_of)  # type: ignore[arg-type]
    return [
        (found.summary, found.first, found.last, found.status) for found in limits("case", standing, language)
    ]


def test_a_verified_limit_that_nothing_leaves_open_is_confirmed() -> None:
    found = acts(complete(*SAN_MARTIN[:3]), "2023-06-20")

    reply = day("2023-06-26")
    assert ("Last day: the reply to the request (case)", reply, reply, Status.CONFIRMED) in found


def test_a_limit_that_another_reading_would_move_is_tentative() -> None:
    standing = at(rebuilt(*SAN_MARTIN[:3]), "2023-06-20")
    report = next(found for found in limits("case", standing, Language.EN) if "report" in found.summary)

    assert (report.first, report.status) == (day("2023-07-31"), Status.TENTATIVE)
    assert "If Q1=agreement: " in report.description


def test_a_day_under_another_reading_has_an_entry_of_its_own() -> None:
    standing = at(rebuilt(*SAN_MARTIN[:7]), "2023-09-01")
    confirmations = [
        found for found in limits("case", standing, Language.EN) if "confirmation" in found.summary
    ]

    assert [found.first for found in confirmations] == [day("2023-09-07"), day("2023-09-06")]
    assert {found.status for found in confirmations} == {Status.TENTATIVE}
    assert "If Q2=MX." in confirmations[1].description
    assert len({found.uid for found in confirmations}) == 2


def test_a_day_under_another_source_has_an_entry_of_its_own() -> None:
    claims = (
        event("review_requested", "2023-06-16", name="one"),
        event("review_requested", "2023-06-18", name="two"),
    )
    standing = at(rebuilt(*claims), "2023-06-20")
    replies = [found for found in limits("case", standing, Language.EN) if "reply" in found.summary]

    assert [found.first for found in replies] == [day("2023-06-26"), day("2023-06-28")]
    assert "another source is right (the request for review, 18 June 2023)" in replies[1].description


def test_a_limit_known_as_a_range_covers_it() -> None:
    standing = at(rebuilt(event("review_requested", "2023-06")), "2023-06-30")
    reply = next(found for found in limits("case", standing, Language.EN) if "reply" in found.summary)

    assert (reply.first, reply.last) == (day("2023-06-11"), day("2023-07-10"))
    assert "between 11 June 2023 and 10 July 2023" in reply.description


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (Language.EN, "Last day: the reply to the request; not on record (case)"),
        (Language.ES, "Último día: la respuesta a la solicitud; no consta (case)"),
        (Language.FR, "Dernier jour : la réponse à la demande; pas au dossier (case)"),
    ],
)
@pytest.mark.parametrize("as_of", ["2023-06-27", "2024-07-20"])
def test_a_limit_that_is_over_says_so_when_nothing_is_on_record(
    as_of: str, language: Language, title: str
) -> None:
    replies = [found for found in acts(rebuilt(*SAN_MARTIN[:3]), as_of, language) if found[0] == title]

    assert [(first, last) for _, first, last, _ in replies] == [(day("2023-06-26"), day("2023-06-26"))]


def test_a_limit_that_is_over_in_a_whole_record_is_overdue() -> None:
    found = acts(complete(*SAN_MARTIN[:3]), "2023-06-27")

    assert "Last day: the reply to the request; overdue (case)" in [summary for summary, *_ in found]


def test_the_other_days_of_a_limit_that_is_over_are_in_its_text() -> None:
    standing = at(rebuilt(event("review_requested", "2025-01-08")), "2025-06-01")
    replies = [found for found in limits("case", standing, Language.EN) if "reply" in found.summary]

    assert [found.first for found in replies] == [day("2025-01-18")]
    assert "If Q3=rolls: 21 January 2025." in replies[0].description


@pytest.mark.parametrize("as_of", ["2023-06-20", "2024-06-20"])
def test_a_power_that_is_over_has_no_entry(as_of: str) -> None:
    past = [found for found in acts(rebuilt(*SAN_MARTIN[:3]), as_of) if found[2] < day(as_of)]

    assert all(summary.startswith("Last day: ") for summary, *_ in past)


def test_a_limit_that_was_met_has_no_entry() -> None:
    answered = complete(*SAN_MARTIN[:3], event("review_accepted", "2023-06-18"))

    assert not [found for found in acts(answered, "2023-06-20") if "reply" in found[0]]


def test_an_entry_keeps_its_id_from_day_to_day_and_language_to_language() -> None:
    record = rebuilt(*SAN_MARTIN[:3])
    one = {found.uid for found in limits("case", at(record, "2023-06-20"), Language.EN)}
    other = {found.uid for found in limits("case", at(record, "2023-06-21"), Language.FR, name="La mine")}

    assert one == other
    assert one.isdisjoint(found.uid for found in limits("another", at(record, "2023-06-20"), Language.EN))


def test_a_case_without_a_limit_ahead_says_so() -> None:
    standing = at(rebuilt(*SAN_MARTIN), "2026-06-30")
    text = limits_calendar("case", [("case", standing)], Language.ES)

    assert text.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:No corre ningún plazo: case" in text


def test_the_same_case_gives_the_same_file() -> None:
    standing = at(rebuilt(*SAN_MARTIN), "2023-09-01")

    assert limits_calendar("c", [("c", standing)], Language.FR) == limits_calendar(
        "c", [("c", standing)], Language.FR
    )
    assert standing.record.completeness is Completeness.RECONSTRUCTED
