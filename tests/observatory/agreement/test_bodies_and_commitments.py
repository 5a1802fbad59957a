"""The pages of bodies and commitments show what the tables say; numbers are counted again with plain csv."""

import csv
import re
import shutil
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.test import Client

from pliego.agreement.edition import SHIPPED
from tests.support.pages import LANGUAGES

pytestmark = pytest.mark.django_db

LIMIT = 50_000 - len((files("pliego.site") / "static" / "pliego.css").read_bytes())
TODAY = date(2026, 11, 22)
CARD = re.compile(r'<li><a href="/\w\w/agreement/(?:bodies|commitments)/([\w-]+)/"')
YEARLY = {
    "competitiveness", "emergency-subcommittee", "sme-committee", "grp-committee", "temporary-entry-wg", "flet",
    "cec", "ag-committee", "trade-facilitation", "sps-committee", "tbt-committee", "soe-committee",
    "macro-committee", "hled-us-mx", "ca-mx-partnership", "border-21", "hlsd", "nadd",
}  # fmt: skip
"""Bodies with a yearly duty of which no meeting is known since October 2025: read off the table by hand."""


def plain(name: str) -> list[dict[str, str]]:
    with (SHIPPED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def page(client: Client, path: str, language: str = "en") -> str:
    answer = client.get(f"/{language}/agreement/{path}")
    assert answer.status_code == 200
    assert len(answer.content) <= LIMIT
    return answer.content.decode().partition("<main")[2]


def board(client: Client, query: str = "", language: str = "en") -> list[str]:
    """The ids on every page of a list."""
    found: list[str] = []
    html = page(client, f"commitments/{query}", language)
    while True:
        found += CARD.findall(html)
        later = re.search(r'<a href="(\?[^"]+)" rel="next">', html)
        if later is None:
            return found
        html = page(client, f"commitments/{later[1].replace('&amp;', '&')}", language)


def test_every_body_and_every_commitment_has_a_card_and_a_page(client: Client) -> None:
    assert CARD.findall(page(client, "bodies/")) == [row["id"] for row in plain("bodies")]
    assert board(client) == [row["id"] for row in plain("commitments")]
    for row in plain("bodies"):
        html = page(client, f"bodies/{row['id']}/")
        assert set(CARD.findall(html)) == {
            one["id"] for one in plain("commitments") if one["body_id"] == row["id"]
        }
    for row in plain("commitments")[::10]:
        assert row["text"].split("'")[0] in page(client, f"commitments/{row['id']}/")


def test_r18_a_body_with_a_yearly_duty_and_no_meeting_known_in_13_months_is_flagged(client: Client) -> None:
    assert set(CARD.findall(page(client, "bodies/?badge=quiet"))) == YEARLY
    assert f"Of {len(YEARLY)} of 64 no meeting is known" in page(client, "bodies/")
    html = page(client, "bodies/sps-committee/")
    assert "No meeting known in 13 months. It is to meet every year unless decided otherwise." in html
    unconditional = page(client, "bodies/macro-committee/")
    assert "No meeting known in 13 months, though it is to meet every year." in unconditional
    since = (TODAY - date(2021, 5, 6)).days
    assert f'Last known meeting: <time datetime="2021-05-06">6 May 2021</time> ({since:,} days ago)' in html


def test_a_folder_of_ones_own_that_is_gone_leaves_its_corrections_on_the_pages(
    client: Client, settings: LazySettings, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    for name, before, after in (
        ("bodies.csv", "ftc,Free Trade Commission", "ftc,Corrected Commission"),
        ("own_words.csv", "\nannual,anual,", "\nannual,corregido,"),
    ):
        text = (SHIPPED / name).read_text(encoding="utf-8")
        assert before in text
        (own / name).write_text(text.replace(before, after, 1), encoding="utf-8")
    settings.PLIEGO_AGREEMENT = own
    for gone in (False, True):
        if gone:
            shutil.rmtree(own)
        assert "Corrected Commission" in page(client, "bodies/ftc/")
        assert "corregido" in page(client, "bodies/hlsd/", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_says_that_a_body_did_not_meet(client: Client, language: str) -> None:
    html = page(client, "bodies/", language)
    assert not re.search(
        r"no meeting since|sin reunirse|no se (?:ha reunido|reunió)|ne s'est pas réuni", html
    )


def test_a_meeting_of_an_unknown_day_is_told_with_both_ends(client: Client) -> None:
    html = page(client, "bodies/grp-committee/")
    assert 'a day between <time datetime="2023-07-07">7 July 2023</time> and' in html
    least, most = ((TODAY - day).days for day in (date(2024, 5, 22), date(2023, 7, 7)))
    assert f"between {least:,} and {most:,} days ago" in html


def test_dates_that_are_no_meetings_are_not_called_so(client: Client) -> None:
    html = page(client, "bodies/imleb/")
    assert "Dates on record:" in html
    assert "No meeting known" not in html


@pytest.mark.parametrize("party", ["US", "MX", "CA"])
def test_lists_are_narrowed_by_party(client: Client, party: str) -> None:
    bodies = [row["id"] for row in plain("bodies") if party in row["parties"].split("|")]
    assert CARD.findall(page(client, f"bodies/?party={party}")) == bodies
    owned = [row["id"] for row in plain("commitments") if party in row["owner"].split("|")]
    assert board(client, f"?owner={party}") == owned


def test_filters_go_together(client: Client) -> None:
    rows = [row for row in plain("commitments") if row["owner"] == "CA|MX" and row["confidence"] == "M"]
    assert board(client, "?owner=CA&badge=unverified&family=plan") == [row["id"] for row in rows]
    stale = [
        row["id"]
        for row in plain("commitments")
        if row["id"].startswith("cmx-") and "" < row["status_date"] < "2025-11-22"
    ]
    assert set(board(client, "?family=plan&badge=stale")) == set(stale)


def test_r23_the_badge_without_benchmark_counts_the_rows_without_due_date_or_measure(
    client: Client, settings: LazySettings, tmp_path: Path
) -> None:
    text = (SHIPPED / "commitments.csv").read_text(encoding="utf-8")
    assert "No benchmark</b> 0" in page(client, "commitments/")
    edited = text.replace(",2026-07-01,three letters,", ",,three letters,").replace(
        ",report date,", ",not measurable,"
    )
    (tmp_path / "commitments.csv").write_text(edited, encoding="utf-8")
    settings.PLIEGO_AGREEMENT = tmp_path
    assert len(board(client, "?badge=no-benchmark")) == 1 + text.count(",report date,")
    assert f"No benchmark</b> {1 + text.count(',report date,')}" in page(client, "commitments/")


def test_what_rests_on_memory_is_shown_as_unverified(client: Client) -> None:
    for row in plain("commitments"):
        if row["confidence"] == "M":
            html = page(client, f"commitments/{row['id']}/")
            assert "Unverified" in html
            assert "from memory, unverified" in html
    assert 'class="mark">unverified</b>' in page(client, "bodies/?badge=unverified")


@pytest.mark.parametrize("path", ["bodies/", "bodies/ftc/", "commitments/", "commitments/cmx-arms/"])
def test_r27_a_language_changes_the_words_and_no_value(client: Client, path: str) -> None:
    def values(language: str) -> list[str]:
        html = page(client, path, language).partition("</main>")[0]
        return re.findall(r'datetime="([^"]+)"|href="(?:/\w\w)?([^"]+)"', html)

    assert values("es") == values("en") == values("fr")


@pytest.mark.parametrize("language", ["es", "fr"])
def test_a_text_that_nobody_translated_says_that_it_is_english(
    client: Client, settings: LazySettings, tmp_path: Path, language: str
) -> None:
    text = (SHIPPED / "commitments.csv").read_text(encoding="utf-8")
    edited = text.replace("Settle open disputes", "Settle all disputes").replace(
        "mixed: corn", "mixed so far: corn"
    )
    (tmp_path / "commitments.csv").write_text(edited, encoding="utf-8")
    settings.PLIEGO_AGREEMENT = tmp_path
    html = page(client, "commitments/brk-04/", language)
    assert '<h1 class="long"><span lang="en">Settle all disputes' in html
    assert '<span lang="en">Mixed so far: corn and solar complied' in html
    assert 'lang="en">Settle all disputes' not in page(client, "commitments/brk-04/")


@pytest.mark.parametrize(("language", "duty"), [("es", "anual"), ("fr", "annuelle"), ("en", "annual")])
def test_r27_a_text_of_the_tables_stands_in_the_readers_language(
    client: Client, language: str, duty: str
) -> None:
    html = page(client, "bodies/sme-dialogue/", language)
    assert re.search(rf"<p>[^<]+: {duty}</p>", html)
    assert 'lang="en">annual' not in html


def test_a_due_day_is_told_as_a_day(client: Client) -> None:
    told = '<time datetime="2026-05-07">7 de mayo de 2026</time>'
    assert told in page(client, "commitments/cmx-mission-mx/", "es").replace("\N{NO-BREAK SPACE}", " ")


def test_a_body_has_its_spanish_name_where_there_is_one(client: Client) -> None:
    html = page(client, "bodies/ftc/", "es")
    assert "<h1>Comisión de Libre Comercio</h1>" in html
    assert '<p class="soft" lang="en">Free Trade Commission</p>' in html


def test_a_body_has_its_french_name_where_there_is_one(client: Client) -> None:
    html = page(client, "bodies/ftc/", "fr")
    assert "<h1>Commission du libre-échange</h1>" in html
    assert '<p class="soft" lang="en">Free Trade Commission</p>' in html


def test_a_page_follows_an_edit_of_a_table_of_ones_own(
    client: Client, settings: LazySettings, tmp_path: Path
) -> None:
    table = tmp_path / "bodies.csv"
    text = (SHIPPED / "bodies.csv").read_text(encoding="utf-8")
    table.write_text(text.replace(",Free Trade Commission,", ",The Commission,"), encoding="utf-8")
    settings.PLIEGO_AGREEMENT = tmp_path
    assert "The Commission" in page(client, "bodies/ftc/")
    table.write_text(text.replace(",treaty body,", ",club,", 1), encoding="utf-8")
    assert "The Commission" in page(client, "bodies/ftc/")


@pytest.mark.parametrize("path", ["bodies/nobody/", "commitments/none/", "bodies/ftc%00/"])
def test_what_is_not_there_is_not_found(client: Client, path: str) -> None:
    assert client.get(f"/en/agreement/{path}").status_code == 404


@pytest.mark.parametrize(
    "query", ["?page=99", "?page=-1", "?page=x", "?family=%00", "?owner=<b>", "?badge=" + "x" * 5000]
)
def test_an_odd_address_still_gets_a_page(client: Client, query: str) -> None:
    html = page(client, f"commitments/{query}")
    assert "<b>&" not in html.replace("&lt;", "")
    assert "<h1>Commitments</h1>" in html


def test_the_index_counts_what_there_is(client: Client) -> None:
    html = page(client, "")
    for name, label in (
        ("bodies", "bodies and dialogues"),
        ("commitments", "commitments"),
        ("disputes", "disputes between governments"),
        ("wages", "wages and rates"),
    ):
        assert f"<b>{len(plain(name))}</b> <span>{label}</span>" in html
    series = len({row["indicator_id"] for row in plain("indicators")})
    assert f"<b>{series}</b> <span>series of figures</span>" in html


def test_what_is_past_due_can_be_listed_and_its_badge_is_explained_above_the_list(client: Client) -> None:
    due = re.compile(r"(?:before )?(\d{4}-\d{2}-\d{2})")
    past = [
        row["id"]
        for row in plain("commitments")
        if (found := due.fullmatch(row["due_or_recurrence"]))
        and found[1] <= TODAY.isoformat()
        and not row["status"].startswith("done")
    ]
    assert len(past) > 10
    assert board(client, "?badge=past-due") == past
    html = page(client, "commitments/")
    assert f"Past due</b> {len(past)}" in html.partition('class="cards"')[0]
    assert 'href="commitments/#warnings"' in page(client, "")


def test_the_foot_says_how_far_the_statuses_reach(client: Client) -> None:
    latest = max(row["status_date"] for name in ("commitments", "disputes") for row in plain(name))
    assert f'The latest status in them is of <time datetime="{latest}">' in page(client, "bodies/")


def test_the_best_source_is_named_first_and_what_is_not_official_says_so(client: Client) -> None:
    row = next(
        row for row in plain("commitments") if row["source"].count("|") and "ustr.gov" in row["source"]
    )
    told = page(client, f"commitments/{row['id']}/").partition("Sources</dt>")[2]
    assert re.match(r'<dd><a href="https://(?:www\.)?ustr\.gov', told)
    assert "<i>not official</i>" not in told
    assert "<i>not official</i>" in page(client, "commitments/t-34-7-3/")
