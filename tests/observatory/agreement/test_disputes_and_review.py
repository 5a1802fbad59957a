"""The pages about disputes, the joint review, periods for comments and the labor reform."""

import csv
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import time_machine
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
            assert len(answer.content) <= 50_000 - 13_000, "the style sheet has its share of the 50 kB"
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
def test_a_dispute_under_chapter_31_says_so_on_every_day_and_keeps_the_form_for_another(
    client: Client,
) -> None:
    for row in rows("disputes.csv"):
        if row["mechanism"].startswith("USMCA chapter 31"):
            html = main_of(get(client, f"disputes/{row['id']}/?day=2020-01-01"))
            assert "does not run under Chapter 31" not in html, row["id"]
            assert "had begun to run for this dispute" in html, row["id"]
            assert 'name="day"' in html, row["id"]


@pytest.mark.usefixtures("published")
def test_what_came_of_a_dispute_is_told_for_the_day_asked_for_or_as_known_later(client: Client) -> None:
    solar = "disputes/USA-CDA-2021-31-01/"
    assert "Settled by agreement" not in words_of(get(client, f"{solar}?day=2022-07-07"))
    assert "Settled by agreement" in words_of(get(client, f"{solar}?day=2022-07-08"))
    later = "a day later than the one asked for: 1 July 2026"
    assert later in words_of(get(client, f"disputes/{AUTOS}/?day=2022-12-15"))
    assert "as known on 1 July 2026" in words_of(get(client, "disputes/?day=2022-12-15"))
    assert later not in words_of(get(client, f"disputes/{AUTOS}/"))


@pytest.mark.usefixtures("published")
def test_one_day_is_told_in_the_singular(client: Client) -> None:
    for language, told in (("en", "1 day ago"), ("es", "hace 1 día"), ("fr", "il y a 1 jour")):
        text = words_of(get(client, f"disputes/{AUTOS}/?day=2022-12-15", language))
        assert re.search(rf"\(\s*{told}\s*\)", text), language


@pytest.mark.usefixtures("published")
def test_the_ground_and_the_other_side_of_a_dispute_are_told_in_the_language_of_the_page(
    client: Client,
) -> None:
    assert "muchos países" in words_of(get(client, "disputes/", "es"))
    assert "many (incl." not in words_of(get(client, "disputes/", "fr"))
    assert "cap. 10, sección D" in words_of(get(client, "disputes/US-CA-LUMBER/", "es"))


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


def acts(folder: Path, *lines: str) -> None:
    """The acts of the review as a table of one's own: id, day, word and confidence of each."""
    table = ["id,date,word,event,source,confidence"]
    for line in lines:
        name, when, word, mark = line.split()
        source = "memory" if mark == "M" else "https://example.org/a"
        table.append(f"{name},{when},{word},Told of {name},{source},{mark}")
    (folder / "review_acts.csv").write_text("\n".join(table) + "\n", encoding="utf-8")


HELD, REFUSED = "held 2026-07-01 joint_review_held V", "us 2026-07-01 term_not_confirmed_us V"


@pytest.mark.usefixtures("published")
def test_the_tenth_yearly_review_falls_on_the_day_on_which_the_term_ends_and_says_so(client: Client) -> None:
    before = words_of(get(client, "review/?day=2036-06-30"))
    assert "Next joint review: by 1 July 2036" in before
    assert re.search(r"1 July 2036 1 June 2036 ahead; the term ends on this day", before)
    after = words_of(get(client, "review/?day=2036-07-01"))
    assert "The term of the agreement has ended" in after
    assert "Next joint review" not in after
    assert "the term ended on this day; not on record" in after
    assert "No notice of withdrawal" not in after


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize("mark", ["M", "P"])
def test_what_rests_on_a_row_in_doubt_says_so_in_the_box(
    client: Client, settings: Settings, tmp_path: Path, mark: str
) -> None:
    settings.PLIEGO_AGREEMENT = tmp_path
    told = {"M": "from memory, unverified", "P": "read in part"}[mark]
    doubt = re.compile(rf"In doubt: this rests on what is\s+{mark}\s+{told}")
    yes = [f"{one} 2026-07-01 term_confirmed_{one} {mark}" for one in ("ca", "mx", "us")]
    for lines in ([HELD, *yes], [HELD, f"us 2026-07-01 term_not_confirmed_us {mark}"]):
        acts(tmp_path, *lines)
        assert doubt.search(words_of(get(client, "review/"))), lines
    acts(tmp_path, HELD, REFUSED, yes[0])
    assert "In doubt" not in words_of(get(client, "review/"))


@pytest.mark.usefixtures("published")
def test_a_new_term_says_on_what_reading_its_days_rest_and_where_the_calendar_stops(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.PLIEGO_AGREEMENT = tmp_path
    acts(tmp_path, HELD, *(f"{one} 2028-07-01 term_confirmed_{one} V" for one in ("ca", "mx", "us")))
    text = words_of(get(client, "review/?day=2028-07-02"))
    assert "by 1 July 2034 (six years after the last Party confirmed; the article does not say" in text
    assert "1 July 2044 (16 years after the last Party confirmed; the article does not say" in text
    assert "Held, and due in the new term" in text
    assert "due unless each Party confirms" not in text
    assert "What follows the first review of a new term is not computed" in text
    assert "What follows the first review" not in words_of(get(client, "review/?day=2028-06-30"))


@pytest.mark.usefixtures("published")
def test_a_confirmation_taken_back_stands_and_the_page_says_that_this_is_a_reading(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.PLIEGO_AGREEMENT = tmp_path
    yes = (f"{one} 2026-07-01 term_confirmed_{one} V" for one in ("ca", "mx"))
    acts(
        tmp_path,
        HELD,
        *yes,
        REFUSED,
        "ca2 2027-07-01 term_not_confirmed_ca V",
        "us2 2028-07-01 term_confirmed_us V",
    )
    text = words_of(get(client, "review/?day=2028-08-01"))
    assert "Each Party has confirmed a new term" in text
    assert re.search(r"Canada\s+Did not confirm a new term.*It had confirmed before, on 1 July 2026", text)
    assert text.count("it is counted as standing") == 1


@pytest.mark.usefixtures("published")
def test_a_notice_of_withdrawal_names_its_party_and_the_day_of_its_effect(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.PLIEGO_AGREEMENT = tmp_path
    acts(tmp_path, HELD, REFUSED, "leaves 2026-08-01 withdrawal_notice_given_us V")
    given = words_of(get(client, "review/?day=2026-11-22"))
    assert re.search(
        r"United States : notice of withdrawal, 1 August 2026 ?\. It takes effect on 1 February 2027", given
    )
    assert "The agreement stays in force." in given
    left = words_of(get(client, "review/?day=2027-03-01"))
    assert "It took effect on 1 February 2027" in left
    assert "stays in force among the others" in left
    assert "No notice of withdrawal" not in left
    assert "No notice of withdrawal" in words_of(get(client, "review/?day=2026-07-31"))


@pytest.mark.usefixtures("published")
def test_what_the_sources_of_an_outcome_are_stands_in_the_table_and_not_in_the_page(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    assert "secondary reports" not in words_of(get(client, "review/?day=2019-01-01"))
    settings.PLIEGO_AGREEMENT = tmp_path
    acts(tmp_path, HELD, REFUSED)
    assert "secondary reports" not in words_of(get(client, "review/"))


@pytest.mark.usefixtures("published")
def test_before_the_entry_into_force_no_term_runs(client: Client) -> None:
    text = words_of(get(client, "review/?day=2019-01-01"))
    assert "The agreement is not in force on this day." in text
    assert "as things stand" not in text
    assert "not in force" not in words_of(get(client, "review/?day=2020-07-01"))


@pytest.mark.usefixtures("published")
def test_a_step_that_was_scheduled_does_not_stay_so_once_its_day_has_passed(client: Client) -> None:
    for when, expected in (("2027-12-31", "scheduled"), ("2028-01-01", "was scheduled; its day has passed")):
        line = get(client, f"review/?day={when}").partition("Next annual joint review expected")[2]
        assert f" · {expected} <small>" in line.partition("</tr>")[0], when
    assert "as of the day on which the tables were gathered." in words_of(get(client, "review/"))


# Comments ---------------------------------------------------------------------------------------------------------
def section(html: str, title: str) -> str:
    return main_of(html).partition(f"<h2>{title}")[2].partition("<h2>")[0]


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
        shown, past = (section(html, title).count("<li>") for title in ("Open on", "Past"))
        assert shown == open_now == sum(row["date"] <= when <= row["end_date"] for row in expected), when
        assert past == sum(row["end_date"] < when for row in expected), when


@pytest.mark.usefixtures("published")
def test_r19_what_is_open_is_counted_for_today_however_old_the_publication_is(
    client: Client, settings: Settings, tmp_path: Path, clock: time_machine.Traveller
) -> None:
    settings.PLIEGO_AGREEMENT = tmp_path
    text = (SHIPPED / "review_2026.csv").read_text(encoding="utf-8")
    changed = text.replace("us-fr,2025-09-17,2025-11-03", "us-fr,2026-11-01,2026-11-22")
    (tmp_path / "review_2026.csv").write_text(changed, encoding="utf-8")
    now = get(client, "comments/")
    assert "<h2>Open on 22 November 2026</h2>" in now, "a date that cannot break is too wide for a telephone"
    assert section(now, "Open on").count("<li>") == 1
    clock.move_to(datetime(2026, 12, 30, 12, tzinfo=UTC))
    later = get(client, "comments/")
    assert "Open on 30 December 2026" in words_of(later)
    assert section(later, "Open on").count("<li>") == 0
    clock.move_to(datetime(2027, 7, 2, 12, tzinfo=UTC))
    assert "Next joint review: by 1 July 2028" in words_of(get(client, "review/"))


@pytest.mark.usefixtures("published")
def test_a_day_that_cannot_be_read_is_told_and_the_page_counts_for_its_own(client: Client) -> None:
    for wrong in ("2027-13-01", "20270701", "tomorrow", "1999-01-01", "2027-07"):
        html = get(client, f"review/?day={wrong}")
        assert "Write the day as year-month-day" in html
        assert "Next joint review: by 1 July 2027" in words_of(html)
    assert "Next joint review: by 1 July 2031" in words_of(get(client, "review/?day=2030-07-02"))


@pytest.mark.usefixtures("published")
def test_the_review_and_the_reform_lead_to_the_figures_about_them(client: Client) -> None:
    for path, targets in {
        "review/": ("indicators/tariffs/",),
        "labor/": ("indicators/inspections/", "indicators/siqal-reports/", "wages/"),
    }.items():
        html = main_of(get(client, path))
        for target in targets:
            assert f'href="/en/{target}"' in html, target
            assert client.get(f"/en/{target}").status_code == 200, target


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


@pytest.mark.usefixtures("published")
def test_a_dispute_from_memory_leads_to_the_case_that_tells_more(client: Client) -> None:
    link = '<a href="/en/cases/camino-rojo-2024/">'
    for path in ("disputes/", "disputes/RRM-CAMINO-ROJO/"):
        html = main_of(get(client, path))
        assert re.search(rf"The record of cases has read more:\s*{link}", html), path
    html = main_of(get(client, "disputes/RRM-CAMINO-ROJO/"))
    assert "this rests on memory" in html
    assert '<time datetime="2024">2024</time>' in html
    assert "has read more" not in main_of(get(client, f"disputes/{SAN_MARTIN}/"))


@pytest.mark.usefixtures("published")
def test_a_status_of_more_than_12_months_says_so_unless_nothing_is_left_to_do(client: Client) -> None:
    old = "status more than 12 months old"
    assert old in get(client, f"disputes/{ATENTO}/")
    assert old not in get(client, f"disputes/{ATENTO}/?day=2026-08-23")
    assert old in get(client, f"disputes/{ATENTO}/?day=2026-08-24")
    assert old not in get(client, f"disputes/{SAN_MARTIN}/")
    assert old not in get(client, f"disputes/{AUTOS}/")


@pytest.mark.usefixtures("published")
def test_certificates_are_counted_in_certificates(client: Client) -> None:
    assert "329 certificates · Certificates granted so far" in words_of(get(client, "labor/"))
