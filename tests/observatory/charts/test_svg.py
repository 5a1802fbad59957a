"""What the drawn charts hold and do not hold: words, numbers, marks; no style, no script, no address, no colour."""

import re

import pytest
from lxml import etree  # type: ignore[import-untyped]

from pliego.observatory.charts import kinds, layout_axes, layout_rows, svg
from pliego.observatory.charts.kinds import About, Chart, Dot, Fill, Series, Tick
from pliego.observatory.charts.marks import WIDTH, Path, Rect, Spot, round_ticks

SAID = About("A title", "A description", "cases", "The docket, 22 November 2026", "en")

CHARTS: dict[str, Chart] = {
    "bars": kinds.Bars(SAID, (kinds.Bar("Auto parts", 1234.5), kinds.Bar("<Tires> & more", 4, firm=False))),
    "stacked": kinds.StackedBars(
        SAID,
        (kinds.Part("first", Fill.SOLID), kinds.Part("second", Fill.HATCHED)),
        (kinds.Stack("row", (3, 2)),),
    ),
    "lines": kinds.Lines(
        SAID,
        (
            Series("one", (Dot(1, 1), Dot(2, 2), Dot(3, None), Dot(4, 3), Dot(5, 2, firm=False))),
            Series("two", (Dot(1, 2), Dot(5, 4))),
        ),
        (Tick(1, "2021"), Tick(5, "2025")),
        (kinds.Level("limit", 3),),
    ),
    "ranges": kinds.Ranges(SAID, (kinds.Range("row", 0, 10, 11, 3, 10),), "planned"),
    "curves": kinds.StepCurves(SAID, (kinds.Curve("all", (kinds.Step(3, 0.5, 0.2, 0.8),), (4,), 9),), "days"),
    "timeline": kinds.Timeline(
        SAID, (kinds.Occurrence("Tariff", "March 2025", 1), kinds.Occurrence("Other", "", 1, 2)), ()
    ),
    "tiles": kinds.TileMap(
        SAID, (kinds.Tile("Sonora", "Son", 0, 0, 2), kinds.Tile("Puebla", "Pue", 1, 1, 0))
    ),
}

EVERY = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
ELEMENTS = {"svg", "title", "desc", "style", "defs", "pattern", "circle", "path", "line", "text"}


def _texts(drawn: str) -> list[str]:
    return [one.text for one in etree.fromstring(drawn).iter("{*}text")]


@EVERY
def test_a_chart_has_a_name_a_description_and_its_unit(chart: Chart) -> None:
    root = etree.fromstring(svg.inline(chart))
    named = root.get("aria-labelledby").split()
    words = {one.get("id"): one.text for one in root.iter() if one.get("id")}
    assert root.get("role") == "img"
    assert [words[name] for name in named] == [SAID.title, SAID.description]
    assert "cases" in _texts(svg.inline(chart))


@EVERY
def test_nothing_in_a_chart_needs_a_style_a_script_or_the_network(chart: Chart) -> None:
    drawn = svg.inline(chart)
    for element in etree.fromstring(drawn).iter():
        assert etree.QName(element).localname in ELEMENTS - {"style"}
        assert not {"style", "href", "font-family", "onload"} & set(element.attrib)
        assert all(
            element.get(role, "none") in {"none"} or "url(#" in element.get(role) for role in ("fill",)
        )
    assert "http" not in drawn


@EVERY
def test_letters_stay_readable_on_the_narrowest_phone(chart: Chart) -> None:
    room = 320 - 2 * 17
    sizes = [float(one.get("font-size")[:-2]) for one in etree.fromstring(svg.inline(chart)).iter("{*}text")]
    assert min(sizes) * room / WIDTH >= 11


@EVERY
def test_no_text_begins_or_ends_outside(chart: Chart) -> None:
    for one in etree.fromstring(svg.inline(chart)).iter("{*}text"):
        x, y = (float(part) for part in re.findall(r"-?[\d.]+", one.get("transform"))[:2])
        assert 0 <= x <= WIDTH
        assert 0 <= y <= float(etree.fromstring(svg.inline(chart)).get("height"))


def test_the_same_chart_is_the_same_bytes() -> None:
    first = svg.inline(CHARTS["lines"])
    svg._drawn.cache_clear()
    assert svg.inline(CHARTS["lines"]) == first


@EVERY
def test_a_file_of_its_own_carries_title_source_and_colours_for_light_and_dark(chart: Chart) -> None:
    alone = svg.standalone(chart)
    assert SAID.title in _texts(alone)
    assert SAID.source in " ".join(_texts(alone))
    assert "prefers-color-scheme:dark" in alone
    assert etree.fromstring(alone).tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize("odd", ["\x00", "\x01", "\x0c", "\ufffe", "\uffff", "\ud800"])
def test_a_character_that_xml_cannot_hold_is_replaced(odd: str) -> None:
    said = About(f"t{odd}", f"d{odd}", f"u{odd}", f"s{odd}", "en")
    chart = kinds.Bars(said, (kinds.Bar(f"a{odd}b", 1),))
    assert "a\ufffdb" in _texts(svg.inline(chart))
    assert etree.fromstring(svg.standalone(chart)).findtext("{*}desc") == "d\ufffd"


def test_labels_are_text_whatever_they_hold() -> None:
    assert "<Tires> & more" in _texts(svg.inline(CHARTS["bars"]))


@pytest.mark.parametrize(
    ("language", "written"), [("es", "1,234.5"), ("en", "1,234.5"), ("fr", "1\xa0234,5")]
)
def test_numbers_are_written_as_the_language_does(language: str, written: str) -> None:
    said = About("t", "d", "u", "s", language)
    assert written in _texts(svg.inline(kinds.Bars(said, (kinds.Bar("a long label", 1234.5),))))


def test_an_unverified_value_says_so() -> None:
    assert "4 (unverified)" in _texts(svg.inline(CHARTS["bars"]))
    assert "unverified" in _texts(svg.inline(CHARTS["lines"]))


def test_no_line_crosses_a_gap() -> None:
    paths = [one.get("d") for one in etree.fromstring(svg.inline(CHARTS["lines"])).iter("{*}path")]
    runs = [d.count("L") + 1 for d in paths if re.fullmatch(r"M[\d.,]+(L[\d.,]+)+", d)]
    assert sorted(runs) == [2, 2, 2, 2, 2]  # two of the legend, two sides of the gap, the other series


def test_negative_bars_stay_on_the_sheet() -> None:
    rows = tuple(kinds.Bar(f"a place of the {n}", n) for n in (-500, -3, 20))
    drawing = layout_rows.bars(kinds.Bars(SAID, rows))
    bars = [mark for mark in drawing.marks if isinstance(mark, Rect)]
    assert all(0 <= bar.x <= bar.x2 <= WIDTH for bar in bars)
    assert bars[0].x2 == bars[1].x2 == bars[2].x
    assert [round((bar.x2 - bar.x) / (bars[2].x2 - bars[2].x), 2) for bar in bars] == [25, 0.15, 1]


def test_every_curve_can_be_told_from_the_others() -> None:
    curves = tuple(kinds.Curve(str(n), (kinds.Step(3, 0.5, 0, 1),), (), 9) for n in range(15))
    marks = layout_axes.curves(kinds.StepCurves(SAID, curves, "days")).marks
    spots = {(spot.x, spot.y): spot.shape for spot in marks if isinstance(spot, Spot)}
    told = {
        (path.dash, spots.get(((path.places[0][0] + path.places[1][0]) / 2, path.places[0][1])))
        for path in marks
        if isinstance(path, Path) and path.course == "linear"
    }
    assert len(told) == 15


def test_a_curve_says_what_its_band_and_its_strokes_mean() -> None:
    texts = " ".join(_texts(svg.inline(CHARTS["curves"])))
    assert "95% interval" in texts
    assert "a case without an end, at its last step on record" in texts


def test_a_map_of_tiles_says_which_tone_stands_for_how_many() -> None:
    tiles = tuple(kinds.Tile(str(n), str(n), n, 0, n) for n in range(7))
    texts = _texts(svg.inline(kinds.TileMap(SAID, tiles)))
    assert texts[1:5] == ["0", "1–2", "3–4", "5–6"]


def test_parts_differ_without_colour() -> None:
    drawn = svg.inline(CHARTS["stacked"])
    assert "-hatched)" in drawn
    assert "<pattern" in drawn


def test_ids_of_two_charts_on_one_page_differ() -> None:
    ids = [re.findall(r' id="([^"]+)"', svg.inline(chart)) for chart in CHARTS.values()]
    flat = [one for several in ids for one in several]
    assert len(flat) == len(set(flat))


@pytest.mark.parametrize(
    ("high", "ticks"),
    [
        (0, (0, 1)),
        (3, (0, 1, 2, 3)),
        (16, (0, 5, 10, 15, 20)),
        (259, (0, 100, 200, 300)),
        (0.3, (0, 0.1, 0.2, 0.3)),
    ],
)
def test_ticks_are_round_and_reach_the_highest_value(high: float, ticks: tuple[float, ...]) -> None:
    assert round_ticks(high) == ticks
