"""`pliego timeline` tells what must happen, by whom and by when, from one date."""

import json
from pathlib import Path

import pytest

from pliego.law.procedures.paths import MECHANISM_PATHS
from tests.site.commands.conftest import Pliego


def days(pliego: Pliego, *arguments: str) -> dict[str, tuple[str, int]]:
    outcome = pliego("timeline", *arguments, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    return {step["act"]: (step["day"], step["elapsed_days"]) for step in json.loads(outcome.out)["steps"]}


def test_an_agreed_plan_from_the_petition(pliego: Pliego) -> None:
    found = days(pliego, "--petition", "2026-01-05", "--agreed-days", "30")

    assert found["find"] == ("2026-02-04", 30)
    assert found["reply"] == ("2026-02-14", 40)
    assert found["report"] == ("2026-03-21", 75)
    assert found["agree_course"] == ("2026-03-31", 85)
    assert found["complete_course"] == ("2026-04-30", 115)


def test_the_request_is_day_0_where_it_is_given(pliego: Pliego) -> None:
    found = days(pliego, "--request", "2026-02-04", "--path", "silence")

    assert "petition" not in found
    assert found["ask_panel"] == ("2026-02-15", 11)


def test_a_reading_moves_what_it_governs(pliego: Pliego) -> None:
    found = days(pliego, "--request", "2026-02-04", "--reading", "Q1=agreement")

    assert found["report"] == ("2026-03-31", 55)


@pytest.mark.parametrize("language", ["es", "en", "fr"])
@pytest.mark.parametrize("path", MECHANISM_PATHS)
def test_every_path_is_told_with_its_articles(pliego: Pliego, path: str, language: str) -> None:
    outcome = pliego("timeline", "--petition", "2026-01-05", "--path", path, "--lang", language)

    assert outcome.code == 0
    assert "19 U.S.C. 4646(b)(1)" in outcome.out
    assert all(len(line) <= 80 for line in outcome.out.splitlines())


def test_the_calendar_file_has_an_entry_for_each_step(pliego: Pliego, tmp_path: Path) -> None:
    target = tmp_path / "limits.ics"
    found = days(pliego, "--petition", "2026-01-05", "--path", "refusal", "--ics", str(target))
    text = target.read_text(encoding="utf-8")

    assert text.count("BEGIN:VEVENT") == len(found)
    assert "DTSTART;VALUE=DATE:20260204" in text


@pytest.mark.parametrize(
    ("arguments", "mend"),
    [
        ((), "--petition DATE or --request DATE"),
        (("--petition", "2026-01-05", "--request", "2026-01-05"), "give one date"),
        (("--petition", "2026-02-30"), "--petition"),
        (("--petition", "2026-02"), "YYYY-MM-DD"),
        (("--petition", "2019-05-01"), "in force since 2020-07-01"),
        (("--petition", "2030-12-01", "--path", "refusal"), "choose an earlier day"),
        (("--petition", "2026-01-05", "--path", "refus"), "refusal"),
        (("--petition", "2026-01-05", "--agreed-days", "-1"), "--agreed-days"),
        (("--petition", "2026-01-05", "--ics", "/nowhere/at/all.ics"), "choose another file"),
    ],
)
def test_a_refusal_is_one_line_that_names_the_mend(
    pliego: Pliego, arguments: tuple[str, ...], mend: str
) -> None:
    assert mend in pliego("timeline", *arguments).complaint
