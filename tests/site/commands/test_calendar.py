"""`pliego calendar` prints the limits of a table or of a case of the docket for a calendar program."""

import pytest

from tests.site.commands.conftest import CASES, EVENTS, SAN_MARTIN, Desk, Outcome, Pliego


def days(outcome: Outcome) -> dict[str, list[str]]:
    """First days of the entries by the act in their summary."""
    assert (outcome.code, outcome.err) == (0, "")
    found: dict[str, list[str]] = {}
    for entry in outcome.out.replace("\r\n ", "").split("BEGIN:VEVENT")[1:]:
        values = dict(line.split(":", 1) for line in entry.split("\r\n") if ":" in line)
        act = values["SUMMARY"].replace("\\;", ";").split(": ", 1)[1].rpartition(" (")[0]
        found.setdefault(act, []).append(values["DTSTART;VALUE=DATE"])
    return found


def test_the_limits_that_run_on_a_past_day(pliego: Pliego) -> None:
    found = days(pliego("calendar", EVENTS, "--case", SAN_MARTIN, "--as-of", "2023-06-20"))

    assert found["the reply to the request"] == ["20230626"]
    assert found["the report on the review"] == ["20230731"]


def test_both_readings_have_an_entry(pliego: Pliego) -> None:
    found = days(pliego("calendar", EVENTS, "--facts", CASES, "--case", SAN_MARTIN, "--as-of", "2023-09-01"))

    assert found["the panel's confirmation of the petition"] == ["20230907", "20230906"]


def test_an_edition_can_be_repeated_to_the_byte(pliego: Pliego) -> None:
    arguments = ("calendar", EVENTS, "--case", SAN_MARTIN, "--as-of", "2023-06-20")

    assert pliego(*arguments).out == pliego(*arguments).out


def test_several_cases_make_one_calendar(pliego: Pliego, desk: Desk) -> None:
    table = desk.table("a,2023-01-02,review_requested", "b,2023-01-03,review_requested")
    outcome = pliego("calendar", table, "--as-of", "2023-01-05")

    assert outcome.out.count("BEGIN:VCALENDAR") == 1
    assert days(outcome)["the reply to the request"] == ["20230112", "20230113"]


def test_standard_input_is_a_table(pliego: Pliego) -> None:
    table = b"case_id,date,event\na,2023-01-02,review_requested\n"
    outcome = pliego("calendar", "-", "--as-of", "2023-01-05", stdin=table)

    assert days(outcome)["the reply to the request"] == ["20230112"]


def test_a_case_of_the_docket(pliego: Pliego, desk: Desk, db: None) -> None:
    assert pliego("import", *desk.sourced("planta-2023,2023-01-02,review_requested")).code == 0

    assert days(pliego("calendar", "planta-2023", "--as-of", "2023-01-05"))["the reply to the request"] == [
        "20230112"
    ]
    assert "did you mean 'planta-2023'?" in pliego("calendar", "planta-2032").complaint


def test_an_empty_docket_says_what_to_do(pliego: Pliego, db: None) -> None:
    assert pliego("calendar", "planta-2023").complaint.endswith("it is empty, so run `pliego import` first")


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_entries_speak_three_languages(pliego: Pliego, language: str) -> None:
    outcome = pliego("calendar", EVENTS, "--case", SAN_MARTIN, "--as-of", "2023-06-20", "--lang", language)
    first = {"es": "Último día: ", "en": "Last day: ", "fr": "Dernier jour : "}[language]

    assert f"SUMMARY:{first}" in outcome.out


def test_the_limits_that_passed_without_an_act_on_record_are_those_that_standing_lists(
    pliego: Pliego,
) -> None:
    arguments = (EVENTS, "--facts", CASES, "--case", "hulera-tornel-2025")
    found = days(pliego("calendar", *arguments))

    assert found == {
        "the reply to the request; not on record": ["20250118"],
        "the report on the review; not on record": ["20250222"],
        "the request for a panel / the decision not to ask for a panel; not on record": ["20250207"],
    }
