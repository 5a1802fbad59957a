"""The pages and files of the figures: each number with its chart, table and cases, the same in each language."""

import csv
import html
import io
import json
import re

import pytest
from django.test import Client
from django.utils.translation import override
from pytest_django import DjangoAssertNumQueries

from pliego.docket.shipped import FOLDER as SHIPPED
from pliego.observatory import queries
from pliego.observatory.agreement.elsewhere import disputes_named, panels_elsewhere
from pliego.observatory.charts import kinds
from pliego.observatory.charts.kinds import Chart
from pliego.observatory.charts.numbers import number_text
from pliego.observatory.figures import texts
from pliego.observatory.figures.compute import FIGURES
from pliego.observatory.figures.drawn import chart_of
from pliego.observatory.figures.shown import shown, value_text
from pliego.observatory.figures.states import state_named, states
from pliego.observatory.figures.tables import Row, Table, as_text, from_text
from pliego.observatory.models import PublishedCase, PublishedFacet, PublishedFigure

LIMIT = 50_000


def stored(figure: str) -> tuple[Table, ...]:
    return from_text(PublishedFigure.objects.get(figure=figure).text)


def test_every_figure_has_words_a_place_in_the_index_and_is_stored(published: None) -> None:
    indexed = [one for _title, ids in texts.GROUPS for one in ids]
    assert sorted(indexed) == sorted(FIGURES) == sorted(texts.FIGURES)
    assert set(PublishedFigure.objects.values_list("figure", flat=True)) == set(FIGURES)


@pytest.mark.parametrize("figure", FIGURES)
def test_a_page_stays_small_and_says_method_day_and_address(
    published: None, client: Client, figure: str
) -> None:
    answer = client.get(f"/es/figures/{figure}/")
    page = answer.content.decode()
    assert len(answer.content) <= LIMIT
    assert 'id="method"' in page
    assert f'href="http://testserver/es/figures/{figure}/"' in page
    assert '<time datetime="2026-11-22">' in page
    assert "style=" not in page


def numbers(chart: Chart) -> list[float]:
    """Every number that a chart draws, in the unit of its table."""
    match chart:
        case kinds.Bars(rows=bars):
            return [bar.value for bar in bars]
        case kinds.StackedBars(rows=stacks):
            return [value for stack in stacks for value in stack.values]
        case kinds.Ranges(rows=ranges):
            found = [(one.low, one.middle, one.high, one.n) for one in ranges]
            return [value for several in found for value in several]
        case kinds.StepCurves(curves=curves):
            return [100 * step.share for curve in curves for step in curve.steps]
        case kinds.TileMap(tiles=tiles):
            return [tile.value for tile in tiles if tile.value]
        case kinds.Lines(series=series):
            return [dot.value for one in series for dot in one.dots if dot.value is not None]
        case kinds.Timeline():
            return []


@pytest.mark.parametrize("figure", FIGURES)
def test_r22_every_chart_stands_above_a_table_with_the_same_figures(published: None, figure: str) -> None:
    charts = [(table, chart) for table in stored(figure) if (chart := chart_of(table, "en", "today"))]
    assert charts
    for table, chart in charts:
        cells = {re.sub(r"^\+| \(.*", "", cell.text) for row in shown(table, "en").rows for cell in row.cells}
        drawn = {number_text(round(value, 1), "en") for value in numbers(chart)}
        assert drawn - {"0"} <= cells


@pytest.mark.parametrize("figure", FIGURES)
def test_r08_the_list_behind_a_number_has_as_many_cases(published: None, figure: str) -> None:
    for table in stored(figure):
        for row in table.rows:
            for value, link in zip(row.values, row.links, strict=False):
                if link:
                    listed = queries.matching(queries.parse(dict(link))).count()
                    assert (table.id, row.key, link, listed) == (table.id, row.key, link, value)


def test_r27_a_switch_of_language_changes_words_only(published: None, client: Client) -> None:
    for figure in ("owners", "opacity"):
        forms = (f"{figure}.json", f"{figure}.csv")
        for form in forms:
            assert len({client.get(f"/{code}/figures/{form}").content for code in ("es", "en", "fr")}) == 1
        seen = set()
        for code in ("es", "en", "fr"):
            page = client.get(f"/{code}/figures/{figure}/").content.decode()
            main = page[page.index("<main") : page.index("</main>")]
            links = re.findall(r'href="([^"]+)"', main)
            seen.add(tuple(link.replace(f"/{code}/", "/") for link in links))
        assert len(seen) == 1


def test_files_hold_the_whole_table(published: None, client: Client) -> None:
    table = next(one for one in stored("allegations") if one.id == "allegation_remedy")
    answer = client.get("/en/figures/allegations/allegation_remedy.csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode())))
    assert rows[0] == [*table.keys, *table.columns]
    assert len(rows) == 1 + len(table.rows)
    told = json.loads(client.get("/en/figures/allegations.json").content)
    assert told["computed_for"] == "2026-11-22"
    assert [one["id"] for one in told["tables"]] == [one.id for one in stored("allegations")]
    assert len(told["tables"][2]["rows"]) == len(table.rows)


def test_a_drawing_alone_may_use_its_own_styles_and_nothing_else(published: None, client: Client) -> None:
    answer = client.get("/es/figures/states/state.svg")
    assert answer.headers["Content-Type"].startswith("image/svg+xml")
    policy = answer.headers["Content-Security-Policy"]
    assert re.search(r"style-src 'self' 'sha256-[A-Za-z0-9+/]{43}='", policy)
    assert "default-src 'none'" in policy
    assert ">CDMX</text>" in answer.content.decode()


@pytest.mark.parametrize(
    "address",
    ["nothing/", "years.exe", "years/nothing.csv", "days/stage_own.svg", "years/year.exe", "nothing.json"],
)
def test_what_there_is_not_is_said_calmly(published: None, client: Client, address: str) -> None:
    assert client.get(f"/en/figures/{address}").status_code == 404


def test_before_the_first_publication_there_is_an_index_and_no_figure(db: None, client: Client) -> None:
    assert client.get("/en/figures/").status_code == 200
    assert client.get("/en/figures/years/").status_code == 404


def test_a_page_asks_the_database_twice(
    published: None, client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(2):
        client.get("/en/figures/patterns/")


def test_few_cases_say_so(published: None, client: Client) -> None:
    assert "4 (few cases)" in html.unescape(client.get("/en/figures/days/").content.decode())
    assert "1 (few cases)" in html.unescape(client.get("/en/figures/days-by-sector/").content.decode())


def told(client: Client, address: str) -> str:
    """The words of a page, without its marks of form."""
    page = html.unescape(client.get(address).content.decode())
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page[page.index("<main") : page.index("</main>")]))


@pytest.mark.parametrize("address", ["/en/figures/panels/", "/en/", "/en/method/", "/en/cases/?q=atento"])
def test_a_panel_that_the_cases_lack_is_named_and_leads_to_its_dispute(
    published: None, client: Client, address: str
) -> None:
    page = client.get(address).content.decode()
    assert 'href="/en/agreement/disputes/MEX-USA-2024-31A-01/"' in page
    assert "MEX-USA-2023-31A-01" not in page


def test_a_panel_whose_case_is_published_is_no_longer_missing(published: None) -> None:
    assert [one.id for one in panels_elsewhere()] == ["MEX-USA-2024-31A-01"]
    PublishedCase.objects.get(slug="san-martin-mine-2023").delete()
    assert [one.id for one in panels_elsewhere()] == ["MEX-USA-2023-31A-01", "MEX-USA-2024-31A-01"]


def test_words_find_disputes_only_where_all_of_them_stand_in_the_name(db: None) -> None:
    with override("es"):
        assert [one.id for one in disputes_named("ATENTO hidalgo")] == ["MEX-USA-2024-31A-01"]
        assert disputes_named("atento puebla") == disputes_named(" ") == ()


def test_a_number_of_requests_stands_beside_what_others_counted(published: None, client: Client) -> None:
    claims = (SHIPPED / "aggregate_claims.csv").read_text(encoding="utf-8").splitlines()
    rows = [row for row in csv.DictReader(claims) if row["measure"] == "cases_with(review_requested)"]
    last = max((row for row in rows if row["relation"] == "exactly"), key=lambda row: row["as_of"])
    here = PublishedFacet.objects.get(facet="step", value="review_requested").count
    for figure in ("years", "sectors", "states", "owners", "outcomes"):
        words = told(client, f"/en/figures/{figure}/")
        assert f"Cases counted: {here} of {last['figure']} requests that others counted by" in words
    assert " requests that others counted by" not in told(client, "/en/figures/petitioners/")
    words = told(client, "/en/method/")
    assert f"others counted {last['figure']}" in words
    assert f"at least {int(last['figure']) - here} are missing" in words


def test_what_keeps_from_an_answer_stands_before_the_chart(published: None, client: Client) -> None:
    for figure, words in (
        ("acceptance", "the rates here are too high"),
        ("days", "half of the cases had an announced end by day"),
        ("patterns", "pairs of features compared, none meets"),
        ("workers", "1 case on record gives a number of workers benefited (1,300 in all)"),
        ("days-by-sector", "sectors have fewer than five cases"),
    ):
        page = client.get(f"/en/figures/{figure}/").content.decode()
        before = html.unescape(page[: page.index("<svg")])
        assert words in before
        assert before.count('id="method"') == 1


def test_the_day_of_the_half_is_where_the_curve_first_reaches_it(published: None, client: Client) -> None:
    rows = csv.DictReader(client.get("/en/figures/days/survival.csv").content.decode().splitlines())
    half = next(row["day"] for row in rows if float(row["share"]) <= 50)
    assert f"by day {half} after the request" in told(client, "/en/figures/days/")


def test_few_petitions_have_no_rate_and_one_case_no_range() -> None:
    def cells(table: Table) -> list[str]:
        with override("en"):
            return [str(cell.text) for cell in shown(table, "en").rows[0].cells]

    rate = Table(
        "acceptance", ("dimension", "value"), ("pursued", "n", "rate"), (Row(("all", ""), (4, 4, 100)),), 4
    )
    assert cells(rate) == ["4", "4 (few cases)", ""]
    alone = Row(("",), (1, 160, 160, 160))
    days = Table("sector_days", ("sector",), ("ended", "median", "low", "high"), (alone,), 1)
    assert cells(days) == ["1 (few cases)", "160", "", ""]


def test_a_difference_below_zero_has_a_minus_sign() -> None:
    assert value_text("difference", -25700, "en") == "−25,700"


def test_totals_of_workers_are_drawn_in_the_order_of_their_day(published: None) -> None:
    table = next(one for one in stored("workers") if one.id == "official")
    days = {row.key[0]: str(row.values[0]) for row in table.rows if row.key[0].startswith("workers-")}
    with override("en"):
        chart = chart_of(table, "en", "today")
    assert isinstance(chart, kinds.Bars)
    assert [bar.label[-4:] for bar in chart.rows] == [day[:4] for day in sorted(days.values())]


@pytest.mark.parametrize(
    ("p", "written"),
    [(0.0001481, "0.0001"), (0.0003752, "0.0004"), (0.00009, "under 0.0001"), (1.0, "1.0000")],
)
def test_a_probability_is_rounded_and_never_nothing(p: float, written: str) -> None:
    with override("en"):
        assert value_text("p", p, "en") == written


def test_every_state_of_the_map_has_a_place_of_its_own() -> None:
    found = set(states().values())
    assert len(found) == 32
    assert len({(state.column, state.row) for state in found}) == 32


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("queretaro", "Qro."),
        ("Ciudad de México", "CDMX"),
        ("DISTRITO FEDERAL", "CDMX"),
        ("Michoacan", "Mich."),
    ],
)
def test_a_state_is_known_by_any_of_its_names_with_accents_or_without(written: str, code: str) -> None:
    state = state_named(written)
    assert state is not None
    assert state.code == code


def test_tables_come_back_as_they_were_stored() -> None:
    table = Table(
        "a",
        ("k",),
        ("x", "y"),
        (Row(("1",), (1, None), ((("state", "Puebla"),), ())),),
        3,
        (("unverified", 2),),
    )
    assert from_text(as_text([table])) == (table,)
