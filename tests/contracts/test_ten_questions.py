"""Ten questions from the critiques are answered by following links only, as the documentation says."""

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Final
from urllib.parse import urljoin

import pytest
from django.test import Client

from tests.support.published import TODAY, fill

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = (ROOT / "docs" / "explanation" / "ten-questions.md").read_text(encoding="utf-8")
RECORD: Final = ROOT / "src" / "pliego" / "docket" / "data"
AGREEMENT: Final = ROOT / "src" / "pliego" / "agreement" / "data"
QUESTION: Final = re.compile(r"^## (\d+)\. ", re.MULTILINE)
STEP: Final = re.compile(r"^\d+\. `(/en/[^`]*)`: (?:\*([^*]+)\*|\*\*[^*]+\*\*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Step:
    """A page, and the words of the link that is followed there; empty on the last page."""

    address: str
    words: str


def paths() -> Mapping[int, list[Step]]:
    """The path of each question."""
    _, *parts = QUESTION.split(PAGE)
    told = zip(parts[::2], parts[1::2], strict=True)
    return {int(number): [Step(*found) for found in STEP.findall(text)] for number, text in told}


class Reader(HTMLParser):
    """What a reader has of a page: its links with their words, its rows and its words."""

    def __init__(self, address: str, html: str) -> None:
        super().__init__()
        self.address = address
        self.links: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.rows: list[list[str]] = []
        self._href = ""
        self._since = 0
        self.feed(html)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def row(self, first: str) -> list[str]:
        """The words of the row that begins with some words."""
        return next(row for row in self.rows if row and row[0].startswith(first))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag == "a":
            self._href, self._since = dict(attrs).get("href") or "", len(self.words)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._href:
            words = " ".join("".join(self.words[self._since :]).split())
            self.links.append((urljoin(self.address, self._href), words))
            self._href = ""

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.rows and data.strip():
            self.rows[-1].append(" ".join(data.split()))


def table(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of a shipped table, read without the project."""
    with (folder / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


CASES: Final = table(RECORD, "rrm_cases.csv")
EVENTS: Final = table(RECORD, "rrm_case_events.csv")


def days(case: str, *words: str) -> Iterator[str]:
    """The days on which a case is known to have seen one of these events."""
    for event in EVENTS:
        exact = event["date_precision"] == "day" and event["confidence"] in "VD"
        if event["case_id"] == case and event["event"] in words and exact:
            yield event["date"]


def of_sectors(page: Reader) -> None:
    took = []
    for case in CASES:
        asked, ended = (
            list(days(case["case_id"], "review_requested")),
            list(days(case["case_id"], "resolved", "closed")),
        )
        if case["sector"] == "auto_parts" and asked and ended:
            took.append((date.fromisoformat(min(ended)) - date.fromisoformat(min(asked))).days)
    said = page.row("Auto parts")
    assert said[1:5] == [str(one) for one in (len(took), min(took), median(took), max(took))]
    assert "few cases" in page.text


def of_reasons(page: Reader) -> None:
    told = {event["case_id"] for event in EVENTS if event["event"] == "petition_declined"}
    assert f"{len(CASES) - len(told)} cases" in page.text


def of_acceptance(page: Reader) -> None:
    petitions = {case["case_id"] for case in CASES if case["self_initiated"] != "yes"}
    declined = {event["case_id"] for event in EVENTS if event["event"] == "petition_declined"} & petitions
    said = page.row("All petitions")
    assert said[1:5] == [str(one) for one in (len(petitions - declined), len(declined), 0, len(petitions))]
    assert "few cases" in page.text


def of_causes(page: Reader) -> None:
    alike = [case for case in CASES if "dismissal_for_union_activity" in case["allegations"].split("|")]
    assert f"{len(alike)} cases" in page.text


def of_reform(page: Reader) -> None:
    assert "on an enforced order of the National Labor Relations Board" in page.text
    assert page.row("nothing would be otherwise")[1] == str(len(CASES))


def of_review(page: Reader) -> None:
    assert "Next joint review: by 1 July 2027" in page.text
    reviews = [row[0] for row in page.rows if row and re.match(r"1 July 20(2[6-9]|3\d)$", row[0])]
    assert list(dict.fromkeys(reviews)) == [f"1 July {year}" for year in range(2026, 2037)]


def of_bodies(page: Reader) -> None:
    shown = {link for link, _ in page.links if re.search(r"/bodies/[a-z0-9-]+/$", link)}
    assert f"{len(shown)} bodies" in page.text
    known = {row["id"]: row["known_meetings"].split("|") for row in table(AGREEMENT, "bodies.csv")}
    for link in shown:
        last = max(known[link.split("/")[-2]])
        assert not last or last[:4] <= str(TODAY.year - 1), link


def of_origin(page: Reader) -> None:
    dispute = next(row for row in table(AGREEMENT, "disputes.csv") if row["id"] == "USA-MEX-2022-31-01")
    assert dispute["report_date"] == "2022-12-14"
    since = (TODAY - date.fromisoformat(dispute["report_date"])).days
    assert f"14 December 2022 ({since:,} days ago)" in page.text


def of_commitments(page: Reader) -> None:
    undated = [row for row in table(AGREEMENT, "commitments.csv") if not row["status_date"]]
    assert f"{len(undated)} commitments" in page.text


def of_atento(page: Reader) -> None:
    said = page.text.partition("What each side and the panel said")[2]
    objection = said.index("call centers are not among the priority sectors")
    assert objection < said.index("its service competes with one of the other Party")
    assert said.index("Mexico") < objection


ANSWERS: Final[Mapping[int, Callable[[Reader], None]]] = {
    1: of_sectors,
    2: of_reasons,
    3: of_acceptance,
    4: of_causes,
    5: of_reform,
    6: of_review,
    7: of_bodies,
    8: of_origin,
    9: of_commitments,
    10: of_atento,
}


def read(client: Client, address: str) -> Reader:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return Reader(address, answer.content.decode())


def test_there_are_ten_questions_and_each_path_begins_at_the_first_page() -> None:
    assert list(paths()) == list(ANSWERS)
    for steps in paths().values():
        assert steps[0].address == "/en/"
        assert len(steps) > 2
        assert [bool(step.words) for step in steps] == [True] * (len(steps) - 1) + [False]


@pytest.fixture
def record(db: None) -> None:
    fill()


@pytest.mark.parametrize("number", ANSWERS)
def test_each_question_is_answered_by_following_its_links(record: None, client: Client, number: int) -> None:
    steps = paths()[number]
    for here, there in pairwise(steps):
        page = read(client, here.address)
        found = [words for link, words in page.links if link == there.address]
        assert any(here.words in words for words in found), (here, found)
    ANSWERS[number](read(client, steps[-1].address))


@pytest.mark.parametrize("language", ["es", "fr"])
def test_the_same_links_lead_there_in_the_other_languages(
    record: None, client: Client, language: str
) -> None:
    missing = []
    for steps in paths().values():
        for here, there in pairwise(steps):
            address, goal = (one.address.replace("/en/", f"/{language}/") for one in (here, there))
            if goal not in {link for link, _ in read(client, address).links}:
                missing.append((address, goal))
    assert missing == []
