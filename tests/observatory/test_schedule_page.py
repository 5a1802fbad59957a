"""The page that tells, from one date, what must happen, by whom and by when."""

import re

import pytest
from django.test import Client

from pliego.law.procedures.paths import MECHANISM_PATHS
from tests.support.pages import LANGUAGES

ASKED = "from=petition&day=2026-01-05&path=disputed-cure&agreed=60"


def get(client: Client, query: str, language: str = "en") -> str:
    answer = client.get(f"/{language}/timeline/?{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def days(html: str) -> list[str]:
    return re.findall(r'class="when"><time datetime="([0-9-]+)">', html)


@pytest.mark.django_db
def test_the_days_counted_by_hand(client: Client) -> None:
    # 30 days from Monday 5 January; 10 and 45 from the request; 10 of consultation; 60 agreed.
    assert days(get(client, ASKED))[:7] == [
        "2026-01-05", "2026-02-04", "2026-02-04", "2026-02-14", "2026-03-21", "2026-03-31", "2026-05-30",
    ]  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("path", MECHANISM_PATHS)
def test_a_language_changes_the_words_and_no_day(client: Client, path: str) -> None:
    pages = [get(client, f"day=2026-01-05&path={path}", language) for language in LANGUAGES]
    assert days(pages[0])
    assert all(days(page) == days(pages[0]) for page in pages)


@pytest.mark.django_db
def test_the_calendar_file_holds_the_same_days(client: Client) -> None:
    answer = client.get(f"/en/timeline.ics?{ASKED}")
    assert answer["Content-Type"].startswith("text/calendar")
    starts = re.findall(r"DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)", answer.content.decode())
    assert ["-".join(start) for start in starts] == days(get(client, ASKED))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "mend"),
    [
        ("day=2026-13-01", "year-month-day"),
        ("day=20260105", "year-month-day"),
        ("day=2026-01", "year-month-day"),
        ("agreed=5", "year-month-day"),
        ("day=1999-01-01", "that day or a later one"),
        ("day=2026-01-05&agreed=-3", "whole number"),
        ("day=2026-01-05&agreed=99999", "whole number"),
        ("day=2030-12-20&path=refusal", "earlier day"),
    ],
)
def test_a_fault_is_told_with_its_mend_and_what_was_typed_stays(
    client: Client, query: str, mend: str
) -> None:
    answer = client.get(f"/en/timeline/?{query}")
    assert answer.status_code == 200
    assert re.search(rf'role="alert">[^<]*{mend}', answer.content.decode())
    assert client.get(f"/en/timeline.ics?{query}").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["from=x&path=%00&day=", "path=<script>&from=petition", "day=&agreed="])
def test_an_address_that_says_nothing_asks_nothing(client: Client, query: str) -> None:
    page = get(client, query)
    assert days(page) == []
    assert "<script" not in page


@pytest.mark.django_db
def test_the_other_languages_keep_the_question(client: Client) -> None:
    assert "/es/timeline/?from=petition&amp;day=2026-01-05" in get(client, ASKED)
