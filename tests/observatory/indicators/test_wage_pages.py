"""The pages of wages show the converted amounts, their marks, and what must not be compared."""

import csv
import io
import re
from decimal import ROUND_HALF_UP, Decimal
from html import unescape

import pytest
from django.test import Client

from pliego.agreement.edition import SHIPPED
from pliego.observatory.indicators.wage_page import WAYS
from tests.support.pages import LANGUAGES

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_drawings")]

PAGES = ("/", "/sectors/", "/factors/", *(f"/{way[0].value.lower()}/{way[1]}/" for way in WAYS))


def page(client: Client, path: str = "/", language: str = "en") -> str:
    answer = client.get(f"/{language}/wages{path}")
    assert answer.status_code == 200
    assert len(answer.content) <= 50_000
    return unescape(answer.content.decode().partition("<main")[2])


def rows() -> list[dict[str, str]]:
    with (SHIPPED / "wages.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_every_page_stands_in_every_language(client: Client, path: str, language: str) -> None:
    assert "<h1" in page(client, path, language)


def test_the_check_values_of_the_table_stand_on_the_page(client: Client) -> None:
    html = re.sub(r"\s+", " ", page(client))
    line = re.search(r'<th scope="row" role="rowheader">2024</th>.*?</tr>', html)
    assert line
    assert re.findall(r'data-l="[^"]+">([0-9.]+)', line[0]) == ["248.93", "1.70", "1.98", "3.14", "3.66"]
    assert "256.5% more" in html
    assert "307.28 pesos an hour" in html


def test_both_hourly_rules_and_the_shorter_weeks_are_told(client: Client) -> None:
    html = page(client)
    assert "Dollars, day / 8" in html
    assert "Dollars, day × 7 / 48" in html
    assert "2027: 46" in html
    assert "2030: 40" in html


def test_r25_the_page_says_that_wages_are_context_and_no_evidence(client: Client) -> None:
    assert "Context only: no case is opened, judged or counted by them." in page(client)


def test_december_and_single_months_are_warned_of_where_they_stand(client: Client) -> None:
    html = page(client, "/sectors/")
    months = [
        row
        for row in rows()
        if row["period_end"][:7] == row["period_start"][:7] and not row["series"].startswith(("ex", "ppp"))
    ]
    assert html.count("single month</span>") == len(months)
    assert "above all not with a December" in html


def test_wages_from_memory_are_marked_in_every_currency(client: Client) -> None:
    html = page(client, "/ca/hour/").partition("<h2>Ontario</h2>")[2]
    line = html.partition('<tr role="row"><th scope="row"')[2].partition("</tr>")[0]
    assert line.count('<span class="mark">M') == 5


def test_the_fixed_amounts_of_the_rule_are_shown_as_doubtful(client: Client) -> None:
    html = page(client, "/factors/")
    assert "304.21 MXN an hour" in html
    assert html.count("P · partly verified") >= 2
    assert "must be checked against the Uniform Regulations" in html


def test_the_uma_stands_in_no_comparison(client: Client) -> None:
    download = client.get("/en/wages.csv").content.decode()
    assert "uma" not in {row["series"] for row in csv.DictReader(io.StringIO(download, newline=""))}


def test_the_download_counts_as_the_csv_module_does(client: Client) -> None:
    answers = [client.get(f"/{language}/wages.csv").content for language in LANGUAGES]
    assert len(set(answers)) == 1
    rate = {row["period_start"][:4]: Decimal(row["value"]) for row in rows() if row["unit"] == "MXN_per_USD"}
    published = {row["id"]: row for row in rows()}
    checked = 0
    for line in csv.DictReader(io.StringIO(answers[0].decode(), newline="")):
        if (line["country"], line["rule"], line["series"]) != ("MX", "paid_week", "minimum_wage"):
            continue
        hour = Decimal(published[line["id"]]["value"]) * 7 / 48
        assert line["own"] == str(hour.quantize(Decimal("0.01"), ROUND_HALF_UP))
        usd = hour / rate[line["year_of_rates"]] if line["year_of_rates"] in rate else None
        assert line["usd"] == (str(usd.quantize(Decimal("0.01"), ROUND_HALF_UP)) if usd else "")
        checked += 1
    assert checked == 18


@pytest.mark.parametrize("path", ["/mx/week/", "/br/hour/", "/us/paid-week/", "/mx/"])
def test_a_way_of_telling_that_fits_no_country_is_not_found(client: Client, path: str) -> None:
    assert client.get(f"/en/wages{path}").status_code == 404
