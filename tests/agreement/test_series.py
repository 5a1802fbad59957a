"""Series of indicators: what each figure counts, what disagrees, and what may not share a drawing."""

import csv
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pliego.agreement import definitions as defined
from pliego.agreement.definitions import Counted, Place, Subject, Way, definitions
from pliego.agreement.edition import SHIPPED, tables
from pliego.agreement.indicators import Indicator
from pliego.agreement.kinds import Confidence
from pliego.agreement.series import (
    Length,
    MixedCountsError,
    MixedPeriodsError,
    MixedUnitsError,
    Revision,
    Series,
    conflicts,
    drawings,
    missing_years,
    overlaps,
    series_of,
    strands,
    together,
    unbroken,
)
from pliego.agreement.values import sources_of, when_of

HEADER = "id,subject,counted,way,origin,destination,name_en,name_es,name_fr\n"


def rows() -> list[dict[str, str]]:
    with (SHIPPED / "indicators.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def shipped() -> dict[str, Series]:
    return dict(series_of(tables().indicators, definitions()))


def indicator(value: str, period: str = "2024", **otherwise: object) -> Indicator:
    usual = Indicator(
        series="counted",
        name="Trucks at a bridge",
        geography="US-MX",
        period=when_of(period),
        value=Decimal(value),
        unit="trucks",
        note="",
        source=sources_of("https://example.org/counts"),
        confidence=Confidence.V,
    )
    return replace(usual, **otherwise)  # type: ignore[arg-type]


def one(*given: Indicator) -> Series:
    return series_of(given, definitions())["counted"]


def test_every_row_stands_in_its_series_and_none_is_lost(shipped: dict[str, Series]) -> None:
    counted = Counter(row["indicator_id"] for row in rows())
    assert {name: len(series.figures) for name, series in shipped.items()} == dict(counted)
    assert (len(counted), counted.total()) == (83, 313)


def test_every_shipped_series_is_defined_and_named_in_three_languages(shipped: dict[str, Series]) -> None:
    assert definitions().keys() == shipped.keys()
    assert defined.read((SHIPPED / defined.FILE).read_bytes()).problems == ()
    for series in shipped.values():
        assert series.definition.subject is not Subject.OTHER
        assert len({series.title(language) for language in ("en", "es", "fr")}) == 3


def test_r24_each_figure_holds_unit_direction_period_and_source(shipped: dict[str, Series]) -> None:
    for series in shipped.values():
        for figure in series.figures:
            assert figure.row.unit
            assert figure.row.period.span.dated
            assert figure.row.source.all
            assert figure.way in Way
            assert figure.counted in Counted


def test_r24_one_way_and_two_way_counts_in_one_chart_are_refused(shipped: dict[str, Series]) -> None:
    entering, both = strands(shipped["trucks-border"])[0], strands(shipped["detroit-trucks"])[0]
    assert (entering.way, both.way) == (Way.ONE_WAY, Way.TWO_WAY)
    with pytest.raises(MixedCountsError, match="one_way, two_way"):
        together([entering, both])


def test_r24_a_count_whose_way_nobody_states_joins_no_other(shipped: dict[str, Series]) -> None:
    unstated, both = strands(shipped["wtb-trucks-day"])[0], strands(shipped["amb-trucks-day"])[0]
    with pytest.raises(MixedCountsError):
        together([unstated, both])


def test_r24_a_series_that_holds_both_is_drawn_apart() -> None:
    both = one(
        indicator("10", "2022", note="one way, northbound"),
        indicator("12", "2023", note="one way, northbound"),
        indicator("25", "2024", note="rounded; both ways"),
    )
    assert [[line.way for line in lines] for lines in drawings(both)] == [[Way.ONE_WAY], [Way.TWO_WAY]]
    with pytest.raises(MixedCountsError):
        together(strands(both))


def test_r24_no_shipped_series_has_a_drawing_that_mixes(shipped: dict[str, Series]) -> None:
    for series in shipped.values():
        for lines in drawings(series):
            assert len({line.way for line in lines}) == len({line.unit for line in lines}) == 1


def test_a_definition_of_another_series_quoted_in_a_note_says_nothing_of_its_own(
    shipped: dict[str, Series],
) -> None:
    (seed,) = shipped["wtb-trucks-day"].figures
    assert "northbound" in seed.row.note
    assert seed.way is Way.UNSTATED


def test_words_that_say_both_leave_the_way_unstated() -> None:
    (figure,) = one(indicator("1", note="one way until 2020, two-way since")).figures
    assert figure.way is Way.UNSTATED


def test_of_an_unknown_series_nothing_is_assumed() -> None:
    (figure,) = one(indicator("1")).figures
    assert figure.way is Way.UNSTATED
    assert one(indicator("1")).definition.subject is Subject.OTHER
    assert one(indicator("1")).title("es") == "Trucks at a bridge"


def test_figures_of_different_units_share_no_axis(shipped: dict[str, Series]) -> None:
    with pytest.raises(MixedUnitsError):
        together([strands(shipped["us-mx-exports"])[0], strands(shipped["trucks-border"])[0]])


def test_a_month_is_not_drawn_as_a_year(shipped: dict[str, Series]) -> None:
    series = shipped["mx-ca-exports"]
    assert [[figure.length for figure in line.figures][-1] for line in strands(series)] == [
        Length.YEAR,
        Length.MONTH,
    ]
    assert len(drawings(series)) == 2
    with pytest.raises(MixedPeriodsError):
        together(strands(series))


def test_sums_over_different_stretches_are_drawn_apart_though_both_are_stretches() -> None:
    series = one(indicator("3", "2024-01/2024-07"), indicator("2", "2024-01/2024-03"))
    assert len(drawings(series)) == 2


def test_shares_of_a_year_and_of_a_month_share_an_axis_but_no_line(shipped: dict[str, Series]) -> None:
    (drawing,) = drawings(shipped["usmca-utilisation"])
    assert {line.geography for line in drawing} == {"MX", "CA", "MX|CA"}
    assert all(len({figure.length for figure in line.figures}) == 1 for line in drawing)


def test_conflicting_figures_of_a_period_are_all_kept_side_by_side(shipped: dict[str, Series]) -> None:
    told = conflicts(shipped["usmca-utilisation"])
    assert [[str(figure.row.value) for figure in group] for group in told] == [
        ["37.9", "38"],
        ["48.9", "50"],
    ]
    others = [name for name, series in shipped.items() if conflicts(series)]
    assert others == ["usmca-utilisation"]


def test_the_same_value_from_two_sources_is_no_conflict() -> None:
    assert conflicts(one(indicator("5"), indicator("5", note="again"))) == ()


def test_a_line_is_interrupted_where_a_period_has_two_figures_or_a_year_none() -> None:
    series = one(
        indicator("1", "2018"),
        indicator("2", "2019"),
        indicator("3", "2020"),
        indicator("4", "2020"),
        indicator("5", "2021"),
        indicator("6", "2023"),
    )
    (line,) = strands(series)
    assert [[str(figure.row.value) for figure in part] for part in unbroken(line)] == [
        ["1", "2"],
        ["3"],
        ["4"],
        ["5"],
        ["6"],
    ]
    assert missing_years(line) == (2022,)


def test_gaps_are_the_years_that_the_file_lacks(shipped: dict[str, Series]) -> None:
    for name in ("us-ca-deficit", "us-mx-deficit", "mx-ca-total", "us-ca-total", "trucks-border"):
        for place in {row["geography"] for row in rows() if row["indicator_id"] == name}:
            known = {
                int(row["period"])
                for row in rows()
                if (row["indicator_id"], row["geography"]) == (name, place) and len(row["period"]) == 4
            }
            expected = tuple(year for year in range(min(known), max(known) + 1) if year not in known)
            line = next(line for line in strands(shipped[name]) if line.geography == place)
            assert missing_years(line) == expected


def test_sums_whose_periods_overlap_are_told_to_be_no_course(shipped: dict[str, Series]) -> None:
    ((first, second),) = overlaps(shipped["inspections"])
    assert [str(first.row.value), str(second.row.value)] == ["27000", "30000"]
    assert [name for name, series in shipped.items() if overlaps(series)] == ["inspections"]


def test_every_pair_of_overlapping_sums_of_one_place_is_told() -> None:
    periods = ("2020/2023", "2021", "2021-05/2024-03", "2023-12/2024", "2025", "2019")
    summed = replace(defined.unknown("counted"), counted=Counted.OVER)
    rows = [indicator("1", one, geography=place) for place in ("US", "MX") for one in periods]
    found = overlaps(series_of(rows, {"counted": summed})["counted"])
    assert sorted({(one.row.period.text, other.row.period.text) for one, other in found}) == [
        ("2020/2023", "2021"),
        ("2020/2023", "2021-05/2024-03"),
        ("2020/2023", "2023-12/2024"),
        ("2021", "2021-05/2024-03"),
        ("2021-05/2024-03", "2023-12/2024"),
    ]
    assert len(found) == 10
    assert all(one.row.geography == other.row.geography for one, other in found)


def test_first_published_and_revised_figures_are_told_apart(shipped: dict[str, Series]) -> None:
    series = shipped["us-mx-imports"]
    said = {figure.row.period.text: figure.revision for figure in series.figures}
    assert said["2019"] is said["2020"] is Revision.REVISED
    assert said["2024"] is Revision.FIRST
    assert said["2021"] is Revision.UNSTATED
    assert [figure.first_published for figure in series.figures][:3] == [358_126, 325_394, None]
    assert series.mixes_revisions


def test_memory_shows_as_unverified_and_nothing_else_does(shipped: dict[str, Series]) -> None:
    for series in shipped.values():
        for figure in series.figures:
            assert figure.unverified == (figure.row.confidence is Confidence.M)


def test_the_latest_figures_are_those_of_the_last_period(shipped: dict[str, Series]) -> None:
    assert [str(figure.row.value) for figure in shipped["us-mx-total"].latest] == ["872830"]
    assert len(shipped["trucks-port"].latest) == 1


def test_a_direction_belongs_to_one_way_counts_alone() -> None:
    (problem,) = defined.read(f"{HEADER}a,trade,over,two_way,US,MX,,,\n".encode()).problems
    assert problem.column == "way"
    (sound,) = defined.read(f"{HEADER}a,trade,over,one_way,US,MX,,,\n".encode()).rows
    assert (sound.origin, sound.destination) == (Place.US, Place.MX)


def test_a_table_of_ones_own_replaces_the_definitions_and_a_fault_in_it_changes_nothing(
    tmp_path: Path,
) -> None:
    own = tmp_path / defined.FILE
    own.write_text(f"{HEADER}us-mx-total,other,at,two_way,,,Mine,Mía,Mien\n", encoding="utf-8")
    assert {name: one.names["es"] for name, one in definitions(tmp_path).items()} == {"us-mx-total": "Mía"}
    own.write_text(f"{HEADER}us-mx-total,other,at,sideways,,,Mine,Mía,Mien\n", encoding="utf-8")
    assert {name: one.names["es"] for name, one in definitions(tmp_path).items()} == {"us-mx-total": "Mía"}
    own.unlink()
    assert definitions(tmp_path) == definitions()
