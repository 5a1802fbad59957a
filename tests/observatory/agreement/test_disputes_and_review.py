"""The pages about disputes, the joint review, periods for comments and the labor reform."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from pliego.agreement.edition import SHIPPED
from tests.support.pages import LANGUAGES

AUTOS, ATENTO, SAN_MARTIN = "USA-MEX-2022-31-01", "MEX-USA-2024-31A-01", "MEX-USA-2023-31A-01"
PAGES = (
    "disputes/", "review/", "comments/", "labor/", f"disputes/{AUTOS}/", f"disputes/{ATENTO}/",
    "disputes/US-MX-TOMATO/", "disputes/RRM-PANELS-OTHER/",
)  # fmt: skip


def rows(name: str) -> list[dict[str, str]]:
    with (SHIPPED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def get(client: Client, path: str, language: str = "en") -> str:
    answer = client.get(f"/{language}/agreement/{path}")
    assert answer.status_code == 200, path
    html = answer.content.decode()
    assert isinstance(html, str)
    return html


def main_of(html: str) -> str:
    return html.partition("<main")[2].partition("</main>")[0]


def words_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main_of(html)))


def days(html: str) -> list[str]:
    return re.findall(r'datetime="([0-9-]+)"', html)


@pytest.mark.usefixtures("published")
def test_a_page_is_small_sets_no_cookie_and_runs_no_script(client: Client) -> None:
    for path in PAGES:
        for language in LANGUAGES:
            answer = client.get(f"/{language}/agreement/{path}")
            assert answer.status_code == 200
            assert len(answer.content) <= 50_000 - 14_000, "the style sheet has its share of the 50 kB"
            assert not answer.cookies
            assert b"<script" not in answer.content


@pytest.mark.usefixtures("published")
def test_r27_a_language_changes_words_and_never_a_day_or_a_source(client: Client) -> None:
    for path in PAGES:
        pages = [main_of(get(client, path, language)) for language in LANGUAGES]
        assert len({tuple(days(page)) for page in pages}) == 1, path
        assert len({tuple(re.findall(r'href="(https?://[^"]+)"', page)) for page in pages}) == 1, path


@pytest.mark.usefixtures("published")
def test_a_page_asks_the_database_as_much_however_many_rows_there_are(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for path in PAGES:
        with django_assert_max_num_queries(4):
            get(client, path)


# Disputes ---------------------------------------------------------------------------------------------------------
@pytest.mark.usefixtures("published")
def test_every_dispute_of_the_table_has_its_page_and_stands_in_the_list(client: Client) -> None:
    listed = re.findall(r'href="/en/agreement/disputes/([^"/]+)/"', main_of(get(client, "disputes/")))
    assert sorted(listed) == sorted(row["id"] for row in rows("disputes.csv"))
    for row in rows("disputes.csv"):
        html = main_of(get(client, f"disputes/{row['id']}/"))
        for column in ("consultations_requested", "panel_requested", "established", "report_date"):
            assert not row[column] or row[column] in days(html), (row["id"], column)


@pytest.mark.usefixtures("published")
def test_r21_the_automotive_case_shows_open_since_14_december_2022_with_its_days(client: Client) -> None:
    since = (date(2026, 11, 22) - date(2022, 12, 14)).days
    for path in ("disputes/", f"disputes/{AUTOS}/"):
        text = words_of(get(client, path))
        assert re.search(
            rf"[Oo]pen since (the report of )?14 December 2022 \(\s*{since:,} days ago\s*\)", text
        ), path
        assert "Not carried out" in text


@pytest.mark.usefixtures("published")
def test_r21_the_days_since_the_report_can_be_asked_for_any_day(client: Client) -> None:
    for when in ("2022-12-14", "2023-01-13", "2031-05-02"):
        since = (date.fromisoformat(when) - date(2022, 12, 14)).days
        assert f"{since:,} days ago" in words_of(get(client, f"disputes/{AUTOS}/?day={when}"))
    before = words_of(get(client, f"disputes/{AUTOS}/?day=2022-12-13"))
    assert "days ago" not in before
    assert "Not carried out" not in before


@pytest.mark.usefixtures("published")
def test_only_disputes_under_chapter_31_show_time_limits(client: Client) -> None:
    for row in rows("disputes.csv"):
        html = main_of(get(client, f"disputes/{row['id']}/"))
        assert ("<h2>Time limits of Chapter 31" in html) == row["mechanism"].startswith("USMCA chapter 31"), (
            row["id"]
        )


@pytest.mark.usefixtures("published")
def test_r26_atento_shows_the_objection_of_mexico_and_the_answer_of_the_panel(client: Client) -> None:
    text = words_of(get(client, f"disputes/{ATENTO}/"))
    assert re.search(r"covered\?.*Mexico.*Panel", text)
    assert "Denial of rights found" in text


@pytest.mark.usefixtures("published")
def test_a_case_of_the_mechanism_is_linked_only_where_it_is_published(client: Client) -> None:
    assert 'href="/en/cases/san-martin-mine-2023/"' in get(client, f"disputes/{SAN_MARTIN}/")
    assert 'href="/en/cases/' not in main_of(get(client, f"disputes/{ATENTO}/"))


@pytest.mark.django_db
def test_with_nothing_published_no_page_links_to_a_case(client: Client) -> None:
    for path in (f"disputes/{SAN_MARTIN}/", "labor/"):
        assert 'href="/en/cases/' not in main_of(get(client, path)), path


@pytest.mark.django_db
def test_a_dispute_that_does_not_exist_is_not_found(client: Client) -> None:
    assert client.get("/en/agreement/disputes/NONE-1/").status_code == 404


# Joint review -----------------------------------------------------------------------------------------------------
@pytest.mark.usefixtures("published")
def test_the_review_page_says_what_comes_next_and_when_the_term_ends(client: Client) -> None:
    html = get(client, "review/")
    text = words_of(html)
    assert "Next joint review: by 1 July 2027" in text
    assert "Recommendations of a Party for it: by 1 June 2027" in text
    assert "End of the term as things stand: 1 July 2036" in text
    assert "secondary reports that agree" in text
    assert text.count("Not on record: no source read says") == 2
    calendar = html.partition('id="calendar"')[2].partition("</table>")[0]
    assert [day for day in days(calendar) if day.endswith("07-01")] == [
        f"{year}-07-01" for year in range(2026, 2037)
    ]


@pytest.mark.usefixtures("published")
def test_all_50_rows_of_the_table_stand_on_the_timeline(client: Client) -> None:
    line = get(client, "review/").partition('id="timeline"')[2].partition("</table>")[0]
    assert line.count('scope="row"') == len(rows("review_2026.csv")) == 50


@pytest.mark.usefixtures("published")
def test_r17_one_edit_of_a_table_changes_the_page_and_no_code(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.PLIEGO_AGREEMENT = tmp_path
    lines = ["id,date,word,event,source,confidence"]
    lines += ["held,2026-07-01,joint_review_held,Held,https://example.org/a,V"]
    lines += [
        f"{one},2026-07-01,term_confirmed_{one},Yes,https://example.org/a,V" for one in ("ca", "mx", "us")
    ]
    path = tmp_path / "review_acts.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert "Next joint review: by 1 July 2032" in words_of(get(client, "review/"))
    assert "as things stand: 1 July 2042" in words_of(get(client, "review/"))
    changed = "\n".join(lines).replace("term_confirmed_mx", "term_not_confirmed_mx")
    path.write_text(changed + "\n", encoding="utf-8")
    text = words_of(get(client, "review/"))
    assert "Next joint review: by 1 July 2027" in text
    assert re.search(r"Mexico\s+Did not confirm a new term", text)


@pytest.mark.usefixtures("published")
def test_a_damaged_table_of_ones_own_leaves_the_page_as_it_was(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    before = main_of(get(client, "review/"))
    settings.PLIEGO_AGREEMENT = tmp_path
    (tmp_path / "review_acts.csv").write_bytes(b"id,date\nx")
    assert main_of(get(client, "review/")) == before


# Comments ---------------------------------------------------------------------------------------------------------
def section(html: str, title: str) -> str:
    return main_of(html).partition(f"<h2>{title}</h2>")[2].partition("<h2>")[0]


OPEN_ON = {
    "2024-08-16": 0, "2024-08-17": 1, "2024-10-31": 1, "2024-11-01": 0, "2025-10-15": 4, "2025-11-03": 3,
    "2025-11-04": 1, "2025-11-18": 0, "2025-12-05": 1, "2025-12-06": 0, "2026-11-22": 0,
}  # fmt: skip


@pytest.mark.usefixtures("published")
def test_r19_only_what_is_open_stands_under_open_on_any_day(client: Client) -> None:
    expected = [
        row
        for row in rows("review_2026.csv")
        if row["kind"] in ("consultation", "hearing") and row["end_date"]
    ]
    for when, open_now in OPEN_ON.items():
        html = get(client, f"comments/?day={when}")
        shown, past = (section(html, title).count("<li>") for title in ("Open on this day", "Past"))
        assert shown == open_now == sum(row["date"] <= when <= row["end_date"] for row in expected), when
        assert past == sum(row["end_date"] < when for row in expected), when


@pytest.mark.usefixtures("published")
def test_a_day_that_cannot_be_read_is_told_and_the_page_counts_for_its_own(client: Client) -> None:
    for wrong in ("2027-13-01", "20270701", "tomorrow", "1999-01-01", "2027-07"):
        html = get(client, f"review/?day={wrong}")
        assert "Write the day as year-month-day" in html
        assert "Next joint review: by 1 July 2027" in words_of(html)
    assert "Next joint review: by 1 July 2031" in words_of(get(client, "review/?day=2030-07-02"))


# Labor reform -----------------------------------------------------------------------------------------------------
@pytest.mark.usefixtures("published")
def test_every_row_of_the_labor_table_stands_on_the_board_with_its_figure(client: Client) -> None:
    html = main_of(get(client, "labor/"))
    for row in rows("labor_reform.csv"):
        assert row["text"].replace("'", "&#x27;") in html, row["id"]
        assert not row["value"] or f"<b>{int(row['value']):,} {row['unit']}</b>" in html, row["id"]
    assert html.count('<b class="mark">unverified</b>') == sum(
        row["confidence"] == "M" for row in rows("labor_reform.csv")
    )


@pytest.mark.usefixtures("published")
def test_votes_and_findings_link_to_the_cases_that_they_touch(client: Client) -> None:
    html = main_of(get(client, "labor/"))
    for row in rows("labor_reform.csv"):
        for slug in filter(None, row["cases"].split("|")):
            assert f'href="/en/cases/{slug}/"' in html, slug
    assert 'href="/en/cases/?allegation=legitimation_vote_interference"' in html
