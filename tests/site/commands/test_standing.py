"""`pliego standing` answers from a table of events: text for a person, JSON for a program."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.site.commands.conftest import CASES, EVENTS, SAN_MARTIN, Desk, Pliego

REQUEST = "planta,2023-01-02,review_requested"


def answer(pliego: Pliego, *arguments: str) -> dict[str, Any]:
    outcome = pliego("standing", *arguments, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    found: dict[str, Any] = json.loads(outcome.out)
    return found


def norms(found: dict[str, Any], kind: str = "duties") -> dict[str, dict[str, Any]]:
    return {item["id"]: item for item in found[kind]}


def san_martin(pliego: Pliego, *arguments: str) -> dict[str, Any]:
    return answer(pliego, EVENTS, "--facts", CASES, "--case", SAN_MARTIN, *arguments)


@pytest.mark.parametrize(
    ("duty", "due"),
    [
        ("us.committee_review", "2023-06-14"),
        ("c.reply", "2023-06-26"),
        ("c.report", "2023-07-31"),
        ("d.draw", "2023-08-25"),
        ("e.confirm", "2023-09-07"),
        ("us.panel_decision", {"earliest": "2023-07-14", "latest": "2023-08-15"}),
    ],
)
def test_the_due_dates_of_san_martin_are_those_counted_by_hand(
    pliego: Pliego, duty: str, due: object
) -> None:
    assert norms(san_martin(pliego))[duty]["due"] == due


def test_both_readings_of_the_confirmation_day_are_given(pliego: Pliego) -> None:
    others = norms(san_martin(pliego))["e.confirm"]["alternatives"]

    assert [(other["reading"], other["due"]) for other in others] == [("Q2=MX", "2023-09-06")]


def test_the_later_date_of_the_report_is_an_alternative_with_its_row(pliego: Pliego) -> None:
    found = san_martin(pliego)
    report = norms(found)["c.report"]
    claims = [other for other in report["alternatives"] if "claim" in other]

    assert (report["state"], report["discharged"]) == ("met", "2023-07-31")
    assert [(other["dated"], other["event"]) for other in claims] == [
        ("2023-08-01", "rrm_case_events.csv:61")
    ]
    assert "sources_differ" in [flag["kind"] for flag in found["irregularities"]]


def test_the_text_gives_state_days_citation_and_mark(pliego: Pliego) -> None:
    outcome = pliego("standing", EVENTS, "--facts", CASES, "--case", SAN_MARTIN)
    words = " ".join(outcome.out.split())

    assert outcome.code == 0
    assert "c.report: met (31-A.4; verified) The respondent: Review the facility" in words
    assert "day 0: 16 June 2023; last day: 31 July 2023; done: 31 July 2023" in words
    assert re.search("if Q2=MX: [a-z ]+; last day: 6 September 2023", words)
    assert "Sources differ on the report on the review: 31 July 2023; 1 August 2023." in words


def test_no_line_of_the_text_is_wider_than_the_terminal(
    pliego: Pliego, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    outcome = pliego("standing", EVENTS, "--facts", CASES, "--case", SAN_MARTIN, "--why", "--all")

    assert max(map(len, outcome.out.splitlines())) <= 60


def test_what_runs_on_the_day_comes_first(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST, "planta,2023-01-04,review_accepted")
    outcome = pliego("standing", table, "--as-of", "2023-01-10", "--procedure", "usmca-31-a")
    duties = [line for line in outcome.out.splitlines() if line.startswith("c.")]

    assert duties[0] == "c.report: running (31-A.4; verified)"
    assert "c.reply: met (31-A.4; verified)" in duties


def test_norms_without_a_trace_are_counted_and_shown_on_request(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST)
    short = pliego("standing", table, "--as-of", "2023-01-10").out
    long = pliego("standing", table, "--as-of", "2023-01-10", "--all").out

    assert "Not shown, because nothing on record concerns them" in short
    assert "d.draw" not in short
    assert "d.draw: not begun" in long
    assert "Not shown" not in long


def test_explanations_come_on_request(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST)
    sentence = "10 calendar days: day 0 is 2 January 2023"

    assert sentence not in pliego("standing", table, "--as-of", "2023-01-10").out
    assert sentence in pliego("standing", table, "--as-of", "2023-01-10", "--why").out


def test_json_explains_every_norm(pliego: Pliego, desk: Desk) -> None:
    found = answer(pliego, desk.table(REQUEST), "--as-of", "2023-01-10")

    kinds = ("duties", "powers", "standstills", "effects", "tests")
    assert all(item["why"]["text"] for kind in kinds for item in found[kind])
    assert (found["case"], found["as_of"]) == ("planta", "2023-01-10")


def test_what_is_missing_is_late_only_when_the_table_is_said_to_be_complete(
    pliego: Pliego, desk: Desk
) -> None:
    table = desk.table(REQUEST)

    rebuilt = norms(answer(pliego, table, "--as-of", "2023-03-01"))["c.reply"]
    whole = norms(answer(pliego, table, "--as-of", "2023-03-01", "--complete"))["c.reply"]
    assert (rebuilt["state"], rebuilt["days_late"]) == ("unrecorded", None)
    assert (whole["state"], whole["days_late"]) == ("overdue", 48)


def test_the_text_says_how_the_record_was_taken(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST)

    assert "taken as incomplete" in pliego("standing", table).out
    assert "taken as complete" in pliego("standing", table, "--complete").out


def test_standard_input_answers_as_the_file_does(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST)
    piped = pliego("standing", "-", "--as-of", "2023-01-10", stdin=(desk.folder / "events.csv").read_bytes())

    assert piped.out == pliego("standing", table, "--as-of", "2023-01-10").out


def test_the_day_is_today_unless_another_is_named(pliego: Pliego, desk: Desk) -> None:
    assert answer(pliego, desk.table(REQUEST))["as_of"] == "2026-11-22"


def test_json_is_one_object_for_one_case_and_a_list_for_several(pliego: Pliego, desk: Desk) -> None:
    table = desk.table("b,2023-01-02,review_requested", "a,2023-02-01,review_requested")

    assert [case["case"] for case in answer(pliego, table)["cases"]] == ["b", "a"]
    assert answer(pliego, table, "--case", "a")["case"] == "a"


def test_a_reading_moves_the_answer_it_concerns(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST, "planta,2023-01-10,review_accepted")
    by_default = norms(answer(pliego, table))["c.report"]["due"]
    otherwise = norms(answer(pliego, table, "--reading", "Q1=agreement"))["c.report"]["due"]

    assert (by_default, otherwise) == ("2023-02-16", "2023-02-24")
    assert "Q1=agreement" in pliego("standing", table, "--reading", "Q1=agreement").out


@pytest.mark.parametrize(
    ("calendar", "due"),
    [("union", "2023-09-07"), ("US", "2023-09-07"), ("MX", "2023-09-06"), ("CA", "2023-09-07")],
)
def test_a_calendar_chooses_whose_holidays_count(pliego: Pliego, desk: Desk, calendar: str, due: str) -> None:
    table = desk.table(
        "mina,2023-06-16,review_requested",
        "mina,2023-08-22,panel_requested",
        "mina,2023-08-30,panel_constituted",
    )
    found = answer(pliego, table, "--calendar", calendar)

    assert norms(found)["e.confirm"]["due"] == due
    assert found["calendar"] == calendar


def test_canada_has_a_calendar_of_its_own(pliego: Pliego, desk: Desk) -> None:
    table = desk.table("mina,2024-05-01,review_requested", "mina,2024-06-27,panel_requested")

    assert norms(answer(pliego, table))["d.draw"]["due"] == "2024-07-02"
    assert norms(answer(pliego, table, "--calendar", "CA"))["d.draw"]["due"] == "2024-07-03"
    text = " ".join(pliego("standing", table, "--calendar", "CA").out.split())
    assert "Business days by the calendar CA, which no reading of Q2 names." in text


def test_a_calendar_is_a_reading_where_one_names_it_and_else_no_reading_is_claimed(
    pliego: Pliego, desk: Desk
) -> None:
    table = desk.table("mina,2024-05-01,review_requested", "mina,2024-06-27,panel_requested")
    chosen = {name: answer(pliego, table, "--calendar", name) for name in ("union", "MX", "US", "CA")}
    questions = {name: found["readings"].get("Q2") for name, found in chosen.items()}

    assert questions == {"union": "union", "MX": "MX", "US": "US", "CA": None}
    assert {name: found["calendar"] for name, found in chosen.items()} == {name: name for name in chosen}


def test_between_canada_and_mexico_the_canadian_calendar_is_a_reading(pliego: Pliego, desk: Desk) -> None:
    table = desk.table("mina,2024-05-01,review_requested", "mina,2024-06-27,panel_requested")
    cases = desk.table("mina,31-B", name="cases.csv", header="case_id,annex")
    found = answer(pliego, table, "--facts", cases, "--calendar", "CA")

    assert found["procedures"][0] == "usmca-31-b"
    assert (found["calendar"], found["readings"]["Q2b"]) == ("CA", "CA")
    assert norms(found)["31b.d.draw"]["due"] == "2024-07-03"


FOUND = (
    "{case},{year}-01-02,review_requested,",
    "{case},{year}-01-05,review_declined,",
    "{case},{year}-01-10,panel_requested,",
    "{case},{year}-01-12,panel_constituted,",
    "{case},{year}-05-05,panel_determined,denial",
    "{case},{year}-05-08,remedy_notified,",
)
KINDS = "case_id,date,event,kind"


def found_in(desk: Desk, *cases: tuple[str, int]) -> str:
    """A table in which a panel found a denial in each case, in its year."""
    lines = [line.format(case=case, year=year) for case, year in cases for line in FOUND]
    return desk.table(*lines, header=KINDS)


def opened(found: dict[str, Any]) -> list[str]:
    return [norms(found, "powers")[tier]["state"] for tier in ("i.first", "i.second", "i.third")]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ("a,Uno,Casa,87\nb,Dos,Casa,87\nc,Tres,Casa,87", ["open", "open", "open"]),
        ("a,Uno,Casa,40\nb,Dos,Casa,87\nc,Tres,Casa,87", ["open", "open", "not_yet"]),
        ("a,Tres,Otra,40\nb,Dos,Otra,87\nc,Tres,Casa,87", ["open", "open", "not_yet"]),
        ("a,Uno,Otra,87\nb,Dos,Otra,87\nc,Tres,Casa,87", ["open", "not_yet", "not_yet"]),
    ],
    ids=["same owner", "one with other goods", "same facility", "strangers"],
)
def test_earlier_findings_in_the_same_table_count_by_facility_and_owner(
    pliego: Pliego, desk: Desk, facts: str, expected: list[str]
) -> None:
    table = found_in(desk, ("a", 2021), ("b", 2022), ("c", 2023))
    cases = desk.table(
        *facts.split("\n"), name="cases.csv", header="case_id,facility_legal,parent_company,hs_chapter"
    )
    asked = (table, "--complete", "--case", "c", "--as-of", "2023-06-01", "--facts", cases)
    found = answer(pliego, *asked)

    assert opened(found) == expected
    assert found["other_cases"] == "counted"
    assert "were not counted" not in " ".join(pliego("standing", *asked).out.split())


def test_without_facts_nobody_looked_for_earlier_findings_and_the_answer_says_so(
    pliego: Pliego, desk: Desk
) -> None:
    asked = (found_in(desk, ("a", 2021), ("b", 2022)), "--case", "b", "--as-of", "2022-06-01")
    found = answer(pliego, *asked)

    assert found["other_cases"] == "not_counted"
    assert opened(found)[1] == "open_if"
    text = " ".join(pliego("standing", *asked).out.split())
    assert "Earlier findings and bars in other cases were not counted" in text


def test_a_bar_in_another_case_of_the_table_binds_the_same_complainant(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(
        "a,2022-03-01,mechanism_barred", "b,2023-06-01,review_requested", "c,2023-06-01,review_requested"
    )
    cases = desk.table("a,31-A", "b,31-A", "c,31-B", name="cases.csv", header="case_id,annex")

    def flagged(case: str, *options: str) -> list[str]:
        found = answer(pliego, table, "--case", case, "--procedure", "usmca-31-a", *options)
        return [flag["norm"] for flag in found["irregularities"]]

    assert flagged("b", "--facts", cases) == ["k.barred"]
    assert flagged("c", "--facts", cases) == []
    assert flagged("b") == []


def test_procedures_may_be_chosen(pliego: Pliego, desk: Desk) -> None:
    found = answer(pliego, desk.table(REQUEST), "--procedure", "us-petition")

    assert found["procedures"] == ["us-petition"]
    assert all(item["id"].startswith("us.") for item in found["duties"])


def test_facts_come_one_a_row_or_in_columns(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST)
    rows = desk.table("planta,mexico_response,accepted", name="rows.csv", header="case_id,fact,value")
    columns = desk.table("planta,accepted", name="columns.csv", header="case_id,mexico_response")

    for facts in (rows, columns):
        reply = norms(answer(pliego, table, "--facts", facts))["c.reply"]
        assert reply["discharged"] == {"earliest": "2023-01-02", "latest": "2026-11-22"}


def test_facts_of_cases_without_an_event_are_left_out_with_a_note(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST)
    facts = desk.table("other,accepted", name="facts.csv", header="case_id,mexico_response")
    outcome = pliego("standing", table, "--facts", facts, "--json")

    assert outcome.code == 0
    assert json.loads(outcome.out)["case"] == "planta"
    assert outcome.err == f"pliego: {facts}: 1 case without an event in {table} left out, such as 'other'\n"


def test_a_vague_step_lies_no_later_than_the_day_by_which_it_was_known(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST, "planta,2023,review_accepted")
    done = norms(answer(pliego, table, "--known-by", "2023-01-31"))["c.reply"]["discharged"]

    assert done == {"earliest": "2023-01-02", "latest": "2023-01-31"}


def test_a_step_planned_for_later_is_not_yet_done(pliego: Pliego, desk: Desk) -> None:
    table = desk.table(REQUEST, "planta,2027-01-05,hearing_held")

    assert answer(pliego, table)["case"] == "planta"


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "Obligaciones"), ("en", "Duties"), ("fr", "Obligations")],
)
def test_the_answer_is_given_in_three_languages(
    pliego: Pliego, desk: Desk, language: str, words: str
) -> None:
    outcome = pliego("standing", desk.table(REQUEST), "--lang", language, "--why", "--all")

    assert outcome.code == 0
    assert words in outcome.out.splitlines()


def test_every_real_case_is_answered(pliego: Pliego) -> None:
    cases = answer(pliego, EVENTS, "--facts", CASES)["cases"]
    states = {duty["state"] for case in cases for duty in case["duties"]}

    assert len(cases) == 41
    assert "overdue" not in states


def test_a_power_that_was_used_is_shown(pliego: Pliego) -> None:
    text = pliego("standing", EVENTS, "--case", SAN_MARTIN).out

    assert re.search(r"^d\.ask: used .*?used: 22\s+August 2023", text, re.MULTILINE | re.DOTALL)
    assert not re.search(r"^e\.file_again: ", text, re.MULTILINE)


def test_the_shipped_record_was_known_by_the_day_that_its_package_states(pliego: Pliego, desk: Desk) -> None:
    shipped = Path(EVENTS).read_bytes()
    copy, changed = desk.raw(shipped, name="copy.csv"), desk.raw(shipped + b"\n", name="changed.csv")
    latest = [
        max(
            duty["discharged"]["latest"] or ""
            for case in answer(pliego, path)["cases"]
            for duty in case["duties"]
            if isinstance(duty["discharged"], dict)
        )
        for path in (copy, changed)
    ]

    assert latest == ["2026-03-31", "2026-11-22"]


def test_no_number_of_days_late_is_printed_for_a_vague_act(pliego: Pliego, desk: Desk) -> None:
    exact = desk.table(REQUEST, "planta,2023-01-20,review_accepted")
    month = desk.table(REQUEST, "planta,2023-01,review_accepted", name="month.csv")
    year = desk.table(REQUEST, "planta,2023,review_accepted", name="year.csv")
    late = norms(answer(pliego, year))["c.reply"]["days_late"]

    assert "8 calendar days late" in reply(pliego, exact)
    assert "late by 0 calendar days to 19 calendar days" in reply(pliego, month)
    assert late["most"] > 300
    assert "possibly late" in reply(pliego, year)
    assert "days late" not in reply(pliego, year)
    assert "late by" not in reply(pliego, year)


def reply(pliego: Pliego, table: str) -> str:
    """What the text says of the reply, on one line."""
    blocks = re.split(r"\n(?=[a-z]+\.[a-z_]+: )", pliego("standing", table).out)
    return " ".join(next(block for block in blocks if block.startswith("c.reply: ")).split())
