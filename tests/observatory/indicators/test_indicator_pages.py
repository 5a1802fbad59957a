"""The pages of indicators show what the table says; figures are counted again with plain csv."""

import csv
import io
import re
from html import unescape

import pytest
from django.test import Client
from django.utils.translation import override

from pliego.agreement.definitions import Way, definitions
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.own_words import in_language
from pliego.agreement.series import MixedCountsError, Series, drawings, series_of
from pliego.observatory.charts.kinds import Bars, Lines
from pliego.observatory.indicators import comparison_page, series_page
from pliego.observatory.indicators.comparisons import COMPARISONS, Panel
from pliego.observatory.indicators.series_charts import charts_of
from tests.support.pages import LANGUAGES

pytestmark = pytest.mark.django_db

LIMIT = 50_000

FIXED = (
    "",
    "places/",
    "disagreements/",
    "tariffs/",
    *(f"compare/{slug}/" for slug in COMPARISONS),
)
HELD = series_of(tables().indicators, definitions())


def plain() -> list[dict[str, str]]:
    with (SHIPPED / "indicators.csv").open(encoding="utf-8", newline="") as file:
        return [{name: cell.strip() for name, cell in row.items()} for row in csv.DictReader(file)]


def page(client: Client, path: str, language: str = "en") -> str:
    answer = client.get(f"/{language}/indicators/{path}")
    assert answer.status_code == 200
    assert len(answer.content) <= LIMIT
    return unescape(answer.content.decode().partition("<main")[2])


def number(text: str) -> str:
    """A number as the English pages write it."""
    whole, _point, rest = text.partition(".")
    return f"{int(whole):,}" + (f".{rest}" if rest else "")


@pytest.mark.usefixtures("without_drawings")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", FIXED)
def test_every_fixed_page_stands_in_every_language(client: Client, path: str, language: str) -> None:
    assert "<h1" in page(client, path, language)


@pytest.mark.usefixtures("without_drawings")
def test_every_series_has_a_page_with_each_of_its_figures_and_their_sources(client: Client) -> None:
    for name in HELD:
        html = page(client, f"{name}/")
        rows = re.findall(r'<tr role="row"><th scope="row".*?</tr>', html, re.DOTALL)
        expected = [row for row in plain() if row["indicator_id"] == name]
        assert len(rows) == len(expected)
        told = [re.search(r'class="num">([^<]+)<', row) for row in rows]
        shown = sorted(found[1] for found in told if found)
        units = {row["unit"] for row in expected}
        if len(units) == 1:
            assert shown == sorted(number(row["value"]) for row in expected)
        addresses = {part for row in expected for part in row["source"].split("|") if part.startswith("http")}
        assert all(f'href="{address}"' in html for address in addresses)


@pytest.mark.usefixtures("without_drawings")
def test_the_largest_page_stays_small_with_room_for_its_drawing(client: Client) -> None:
    sizes = [
        len(client.get(f"/fr/indicators/{name}/").content)
        for name in ("trucks-port", "trucks-bridge-northbound")
    ]
    assert max(sizes) + 8_000 <= LIMIT


def test_r22_every_chart_has_a_table_with_the_same_figures() -> None:
    for series in HELD.values():
        with override("en"):
            rows = {float(row.value.replace(",", "")) for row in series_page_rows(series)}
            for chart in charts_of(series, "en"):
                if isinstance(chart, Lines):
                    drawn = {dot.value for line in chart.series for dot in line.dots if dot.value is not None}
                    assert drawn <= rows
                elif isinstance(chart, Bars):
                    assert {bar.value for bar in chart.rows} <= rows


def series_page_rows(series: Series) -> tuple[series_page.Row, ...]:
    """The rows of a page, its drawings left out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(series_page, "inline", lambda _chart: "")
        return series_page.page_of(series, "en").rows


def test_r22_no_figure_of_a_drawn_line_is_left_out_of_the_drawing() -> None:
    for series in HELD.values():
        for lines, chart in zip(drawings(series), charts_of(series, "en"), strict=True):
            if isinstance(chart, Lines):
                drawn = [dot for line in chart.series for dot in line.dots if dot.value is not None]
                assert len(drawn) == sum(len(line.figures) for line in lines)


def test_what_is_unverified_is_drawn_hollow_and_marked() -> None:
    (chart,) = charts_of(HELD["us-mx-imports"], "en")
    assert isinstance(chart, Lines)
    assert [dot.firm for dot in chart.series[0].dots] == [True] * 6 + [False]


def test_a_gap_is_not_drawn_over() -> None:
    (chart,) = charts_of(HELD["us-ca-deficit"], "en")
    assert isinstance(chart, Lines)
    assert [dot.value for dot in chart.series[0].dots] == [27_400, None, 63_336]


@pytest.mark.usefixtures("without_drawings")
def test_r24_each_page_tells_unit_way_and_period_of_its_figures(client: Client) -> None:
    html = page(client, "trucks-border/")
    assert "Trucks, over the whole period. Direction: one way, destination United States." in html
    html = page(client, "detroit-trucks/")
    assert "Direction: both ways" in html
    html = page(client, "amb-trucks-year/")
    assert "Direction: not stated by the source" in html


def test_r24_a_page_that_would_mix_one_way_and_two_way_counts_is_refused() -> None:
    mixed = Panel(COMPARISONS["trucks"].title, ("wtb-trucks-northbound", "detroit-trucks"))
    with pytest.raises(MixedCountsError):
        comparison_page.chart_of(mixed, HELD, "en")


def test_r24_every_fixed_panel_counts_one_way_in_one_unit() -> None:
    for comparison in COMPARISONS.values():
        for panel in comparison.panels:
            ways = {figure.way for name in panel.series for figure in HELD[name].figures}
            units = {unit for name in panel.series for unit in HELD[name].units}
            assert len(ways) == len(units) == 1


def test_trucks_of_both_ways_and_one_way_stand_on_one_page_in_different_panels() -> None:
    ways = [
        {figure.way for name in panel.series for figure in HELD[name].figures}
        for panel in COMPARISONS["trucks"].panels
    ]
    assert {Way.ONE_WAY} in ways
    assert {Way.TWO_WAY} in ways
    assert {Way.UNSTATED} in ways


@pytest.mark.usefixtures("without_drawings")
def test_conflicting_figures_stand_side_by_side_and_none_is_averaged(client: Client) -> None:
    for path in ("usmca-utilisation/", "disagreements/"):
        html = page(client, path)
        assert all(f"<h3>{value} percent</h3>" in html for value in ("48.9", "50", "37.9", "38"))
        assert "49.45" not in html
    assert "37.9 / 38" in re.sub(r"<[^>]+>", "", page(client, "compare/preference/"))


@pytest.mark.usefixtures("without_drawings")
def test_a_revised_figure_tells_the_one_first_published(client: Client) -> None:
    assert "revised (first published 358,126)" in page(client, "us-mx-imports/")


@pytest.mark.usefixtures("without_drawings")
def test_the_index_lists_every_series_once_and_places_every_series_for_each_of_its_places(
    client: Client,
) -> None:
    listed = re.findall(
        r'<li><a href="/en/indicators/([\w-]+)/"', page(client, "").partition('id="trade"')[2]
    )
    assert sorted(listed) == sorted(HELD)
    by_place = re.findall(
        r'<li><a href="/en/indicators/([\w-]+)/"', page(client, "places/").partition("<h2")[2]
    )
    # Three ways in which the table writes one pair of countries.
    alike = {"CA-MX": "MX|CA", "CA|MX": "MX|CA"}
    pairs = {(row["indicator_id"], alike.get(row["geography"], row["geography"])) for row in plain()}
    assert sorted(by_place) == sorted(name for name, _place in pairs)


@pytest.mark.usefixtures("without_drawings")
def test_series_with_a_figure_from_memory_are_listed(client: Client) -> None:
    html = page(client, "disagreements/").rpartition("from memory</h2>")[2]
    listed = re.findall(r'href="/en/indicators/([\w-]+)/"', html.partition("</ul>")[0])
    assert set(listed) == {row["indicator_id"] for row in plain() if row["confidence"] == "M"}


@pytest.mark.usefixtures("without_drawings")
def test_the_tariff_page_tells_every_event_and_marks_those_from_memory(client: Client) -> None:
    html = page(client, "tariffs/")
    rows = [row for row in plain() if row["indicator_id"] == "tariff-event"]
    assert all(row["name"] in html for row in rows)
    assert html.count("M · unverified") == sum(row["confidence"] == "M" for row in rows) == 2
    assert html.count("An end was set; whether it came was not found.") == 1
    assert re.search(r"\(-?[0-9.,]+\u00a0%", html), "a rate and its sign stay on one line"
    assert not re.search(r"\(-?[0-9.,]+ %", html)


@pytest.mark.usefixtures("without_drawings")
def test_what_a_text_said_of_tariffs_is_a_sentence_of_its_own(client: Client) -> None:
    for language in LANGUAGES:
        html = page(client, "tariffs/", language)
        notes = re.findall(r'<span class="small">(?:<span[^>]*>)?([^<])', html)
        assert notes
        assert all(first.isupper() or not first.isalpha() for first in notes), (language, notes)


@pytest.mark.parametrize("name", ["us-mx-imports", "usmca-utilisation", "trucks-port", "tariff-event"])
def test_r27_the_download_is_the_same_in_every_language_and_holds_every_row(
    client: Client, name: str
) -> None:
    answers = [client.get(f"/{language}/indicators/{name}.csv") for language in LANGUAGES]
    assert len({answer.content for answer in answers}) == 1
    rows = list(csv.DictReader(io.StringIO(answers[0].content.decode(), newline="")))
    kept = [(row["period"], row["value"], row["note"], row["source"], row["confidence"]) for row in rows]
    assert sorted(kept) == sorted(
        (row["period"], row["value"], row["note"], row["source"], row["confidence"])
        for row in plain()
        if row["indicator_id"] == name
    )


@pytest.mark.usefixtures("without_drawings")
@pytest.mark.parametrize("name", ["us-mx-imports", "usmca-utilisation", "mx-ca-imports"])
def test_r27_a_switch_of_language_changes_no_figure_and_no_mark(client: Client, name: str) -> None:
    told = set()
    for language in LANGUAGES:
        html = page(client, f"{name}/", language).partition("<table")[2].partition("</table>")[0]
        figures = re.findall(r'class="num">([^<]+)</td>', html)
        plainly = [re.sub(r"[\s,.\u202f\xa0]", "", figure) for figure in figures]
        told.add((tuple(plainly), html.count('<span class="mark">M')))
    assert len(told) == 1


def test_a_drawing_stands_alone_as_a_file_and_one_that_is_none_is_not_found(client: Client) -> None:
    answer = client.get("/en/indicators/us-mx-total.svg")
    assert answer["Content-Type"] == "image/svg+xml; charset=utf-8"
    assert b"US-Mexico two-way goods trade" in answer.content
    for path in (
        "annexes.svg",
        "us-mx-total/2.svg",
        "us-mx-total/0.svg",
        "no-such.svg",
        "no-such.csv",
        "no-such/",
        "compare/no-such/",
        "compare/trucks/99.svg",
    ):
        assert client.get(f"/en/indicators/{path}").status_code == 404


@pytest.mark.usefixtures("without_drawings")
def test_texts_of_the_rows_are_in_the_reader_s_language_or_marked_as_english(client: Client) -> None:
    text = "derived as above; verify"
    told = in_language(text, "es")
    assert (told or f'<span lang="en">{text}</span>') in page(client, "us-mx-imports/", "es")


@pytest.mark.usefixtures("without_drawings")
def test_complaints_and_cases_of_the_mechanism_are_series_of_their_own_and_lead_to_the_figures(
    client: Client,
) -> None:
    for name, value in (("rrm-complaints", "18"), ("rrm-cases", "30")):
        html = page(client, f"{name}/")
        assert [row["value"] for row in plain() if row["indicator_id"] == name] == [value]
        assert 'href="/en/figures/"' in html.partition("</main>")[0]
    assert 'href="/en/figures/"' not in page(client, "us-mx-total/").partition("</main>")[0]
