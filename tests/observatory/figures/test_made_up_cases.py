"""Figures over cases made by hand: what the shipped record does not hold."""

import random
from typing import cast

import pytest

from pliego.law.days import day, to_iso
from pliego.observatory import labels
from pliego.observatory.charts.kinds import Curve, StepCurves
from pliego.observatory.claims import CLAIMS
from pliego.observatory.figures.compute import FIGURES, compute
from pliego.observatory.figures.counts import acceptance, outcomes, sectors
from pliego.observatory.figures.days import by_sector, stages, until_end, without_end
from pliego.observatory.figures.drawn import chart_of
from pliego.observatory.figures.more_claims import FURTHER, claims
from pliego.observatory.figures.patterns import patterns
from pliego.observatory.figures.shown import MOST, thinned
from pliego.observatory.figures.sums import panels, repeats, workers
from pliego.observatory.figures.tables import Row, Table
from pliego.observatory.public_case import PublicCase, PublicEvent, Value


def made(slug: str, *steps: tuple[str, str], confidence: str = "V", **fields: str) -> PublicCase:
    events = tuple(
        PublicEvent(number, word, iso, "2026-01-01", confidence=confidence)
        for number, (word, iso) in enumerate(steps, 1)
    )
    stated = {name: (Value(text, "https://example.org/", confidence),) for name, text in fields.items()}
    return PublicCase(slug, "US", "MX", events, stated, procedures=("usmca-31-a",))


def request(slug: str, iso: str = "2024-01-10", confidence: str = "V", **fields: str) -> PublicCase:
    return made(slug, ("review_requested", iso), confidence=confidence, **fields)


def named(tables: tuple[Table, ...], name: str) -> Table:
    return next(table for table in tables if table.id == name)


def test_r07_two_cases_with_one_cause_appear_as_one_pattern() -> None:
    cases = [request("a", parent_company="Acme"), request("b", parent_company="Acme"), request("c")]
    found = named(patterns(cases), "shared_owner")
    assert [(row.key, row.values) for row in found.rows] == [(("Acme",), (2, 0, 2))]
    assert dict(found.left_out) == {"cause_once": 0, "cause_unknown": 1}


def test_what_meets_always_is_found_and_what_never_meets_is_not() -> None:
    alike = [request(f"a{n}", sector="mining", state="Sonora") for n in range(6)]
    others = [request(f"b{n}", sector="glass", state="Puebla") for n in range(6)]
    found = named(patterns([*alike, *others]), "together")
    assert {row.key for row in found.rows} == {
        ("state", "Sonora", "sector", "mining"),
        ("state", "Puebla", "sector", "glass"),
    }
    assert dict(found.left_out)["comparisons"] == 4
    assert all(row.values[4] == float(f"{1 / 924:.4g}") for row in found.rows)


def test_memory_makes_no_pattern_and_is_counted_apart() -> None:
    cases = [request(f"a{n}", confidence="M", sector="mining", state="Sonora") for n in range(6)]
    assert named(patterns(cases), "together").rows == ()
    assert named(sectors(cases), "sector").rows[0].values == (0, 6, 6)


def test_a_request_from_memory_leaves_the_curve_and_is_counted() -> None:
    found = named(stages([request("a", confidence="M"), request("b")]), "survival")
    assert found.n == 1
    assert dict(found.left_out)["request_undated"] == 1


def test_r15_a_case_is_overdue_only_where_the_record_says_so() -> None:
    cases = [request("known-whole"), request("rebuilt"), made("over", ("resolved", "2024-02-01"))]
    table = without_end(cases, day("2024-05-14"), frozenset({"known-whole"}))
    assert [row.values for row in table.rows] == [
        ("known-whole", "2024-01-10", 125, 10, "overdue"),
        ("rebuilt", "2024-01-10", 125, 10, "no_end"),
    ]


def test_days_since_a_request_known_to_the_month_are_the_fewest_it_may_be() -> None:
    table = without_end([request("a", "2024-01")], day("2024-05-14"), frozenset())
    assert table.rows[0].values[2] == 104


def test_r03_groups_under_five_keep_their_counts_and_no_decision_has_no_rate() -> None:
    open_petition = made("c", ("petition_filed", "2024-01-01"), sector="mining")
    refused = made("d", ("petition_declined", "2024-01-01"), sector="glass")
    rows = {row.key: row.values for row in acceptance([open_petition, refused])[0].rows}
    assert rows["sector", "mining"] == (0, 0, 1, 1, None)
    assert rows["sector", "glass"] == (0, 1, 0, 1, 0.0)


def test_a_government_without_petition_is_no_petition() -> None:
    assert acceptance([request("a", self_initiated="yes")])[0].n == 0


def test_days_since_a_request_of_this_month_are_none_at_least() -> None:
    table = without_end([request("a", "2026-11"), request("b", "2026")], day("2026-11-22"), frozenset())
    assert [row.values[2] for row in table.rows] == [0, 0]


def test_open_cases_whose_request_rests_on_memory_are_counted_apart() -> None:
    table = without_end([request("a", confidence="M"), request("b")], day("2026-11-22"), frozenset())
    assert (table.n, dict(table.left_out)["request_from_memory"]) == (1, 1)


def test_a_read_date_of_a_request_stands_though_memory_has_a_finer_one() -> None:
    events = (
        PublicEvent(1, "review_requested", "2024-03-05", "2026-01-01", confidence="M"),
        PublicEvent(2, "review_requested", "2024-03", "2026-01-01"),
    )
    table = without_end([PublicCase("a", "US", "MX", events)], day("2024-04-10"), frozenset())
    assert [row.values[:3] for row in table.rows] == [("a", "2024-03", 10)]


def test_two_names_of_one_federation_are_joined_by_the_table_whose_mark_holds() -> None:
    cases = [
        request("a", petitioners="Comité Fronterizo de Obreros"),
        request("b", petitioners="Comité Fronterizo de Obreras"),
    ]
    found = named(patterns(cases), "shared_federation")
    assert [row.values for row in found.rows] == [(1, 1, 2)]


def test_one_read_petitioner_of_a_federation_suffices() -> None:
    read, remembered = (
        Value("Comité Fronterizo de Obreras", "https://example.org/", mark) for mark in ("V", "M")
    )
    cases = [
        PublicCase(slug, "US", "MX", (), {"petitioners": (read, remembered), "sector": (read, remembered)})
        for slug in ("a", "b")
    ]
    found = patterns(cases)
    assert [row.values for row in named(found, "shared_federation").rows] == [(2, 0, 2)]
    assert [row.values for row in named(found, "shared_sector").rows] == [(2, 0, 2)]


def test_the_end_is_the_first_announced_though_another_is_better_known() -> None:
    events = (
        PublicEvent(1, "review_requested", "2024-01-01", "2026-01-01"),
        PublicEvent(2, "resolved", "2024-02-01", "2026-01-01", confidence="D"),
        PublicEvent(3, "closed", "2024-12-01", "2026-01-01"),
    )
    watched, _left_out = until_end([PublicCase("a", "US", "MX", events)])
    assert [(one.days, one.ended) for _case, one in watched] == [(31, True)]


def test_an_end_before_its_request_is_counted_and_left_out() -> None:
    case = made("a", ("review_requested", "2024-03-01"), ("resolved", "2024-02-01"))
    found = stages([case])
    assert named(found, "stage_own").rows == named(found, "stage").rows == named(found, "survival").rows == ()
    assert dict(named(found, "stage").left_out)["backwards"] == 1
    assert dict(named(found, "survival").left_out)["end_before_request"] == 1


def test_a_case_that_states_two_numbers_counts_once() -> None:
    numbers = tuple(Value(text, "https://example.org/", "V") for text in ("5", "7"))
    row = workers([PublicCase("a", "US", "MX", (), {"workers_benefited": numbers})])[0].rows[0]
    assert row.values == (1, 5, 5, 5, 0)


def test_a_number_that_is_no_whole_one_stops_nothing() -> None:
    texts = ("²", "1.5", "-3", "٣")
    cases = [
        made(f"c{n}", ("resolved", "2020-08-01"), workers_at_facility=text, workers_benefited=text)
        for n, text in enumerate(texts)
    ]
    assert workers(cases)[0].rows[0].values == (0, 0, None, None, 4)
    assert set(compute(cases).tables) == set(FIGURES)


def test_a_finding_without_a_row_of_its_own_gets_one() -> None:
    found = named(outcomes([request("a", mexico_finding="another")]), "finding")
    assert {row.key[0]: row.values[-1] for row in found.rows}["another"] == found.n == 1


def test_lists_say_which_of_their_values_rest_on_memory() -> None:
    read = made("a", ("panel_requested", "2024-01-01"))
    remembered = made("b", ("panel_requested", "2024-02-01"), confidence="M", panel_result="denial_found")
    table = named(panels([read, remembered]), "panel_case")
    assert [row.values[-1] for row in table.rows] == [None, "panel_requested|result"]
    assert table.columns[-1] == "from_memory"
    assert named(panels([read]), "panel_case").columns[-1] == "result"
    events = request("c", confidence="M").events
    again = named(repeats([PublicCase("c", "US", "MX", events, related=("a",))]), "facility")
    assert again.rows[0].values == ("c", "2024-01-10", 2, "opened")


@pytest.mark.parametrize(
    ("requests", "difference", "why"),
    [(23, 1, "otherwise"), (22, 0, "as_claimed"), (21, -1, "not_in_collection")],
)
def test_cases_that_are_missing_here_are_no_reason_for_more(requests: int, difference: int, why: str) -> None:
    cases = [request(f"a{n}", "2023-01-10") for n in range(requests)]
    row = next(row for row in claims(cases)[0].rows if row.key == ("requests-2024-04",))
    assert row.values[4:6] == (difference, why)


@pytest.mark.parametrize(("days", "why"), [(60, "undefined"), (61, "more_as_claimed")])
def test_more_than_is_more(days: int, why: str) -> None:
    end = to_iso(day("2024-01-10") + days)
    case = made("a", ("review_requested", "2024-01-10"), ("resolved", end))
    row = next(row for row in claims([case])[0].rows if row.key == ("mean-before-2025",))
    assert row.values[3:6] == (days, days - 60, why)


def test_every_claim_names_an_address_a_case_or_the_data_package() -> None:
    rows = claims([request("a")])[0].rows
    assert len(rows) == len(CLAIMS) + len(FURTHER)
    assert all(row.values[6] for row in rows)
    assert {row.key[0] for row in rows if row.values[7]} == {f"course-{n}" for n in (1, 4, 6, 8, 10, 12)}


def many(n: int) -> list[PublicCase]:
    """Cases of all sectors, most with an end, drawn by a fixed seed."""
    drawn = random.Random(1)  # noqa: S311  made-up cases, always the same
    first = day("2021-01-01")
    cases = []
    for number in range(n):
        asked = first + drawn.randrange(700)
        word = "resolved" if drawn.random() < 0.8 else "review_accepted"
        over = to_iso(asked + int(drawn.expovariate(1 / 150)))
        cases.append(
            made(
                f"c{number}",
                ("review_requested", to_iso(asked)),
                (word, over),
                sector=drawn.choice(list(labels.SECTOR)),
            )
        )
    return cases


def test_five_sectors_have_a_curve_and_the_others_one() -> None:
    found = by_sector(many(200))
    assert len({row.key[0] for row in named(found, "sector_survival").rows}) == 6
    assert len(named(found, "sector_test").rows) > 6


def test_a_drawn_share_is_that_of_the_table_on_every_day() -> None:
    cases = many(200)
    for table in (*stages(cases), *by_sector(cases)):
        if "survival" not in table.id:
            continue
        assert len(table.rows) > MOST
        chart = chart_of(table, "en", "today")
        assert isinstance(chart, StepCurves)
        rows: dict[str, list[Row]] = {}
        for row in table.rows:
            rows.setdefault(row.key[0], []).append(row)
        for curve, own in zip(chart.curves, rows.values(), strict=True):
            assert curve.last == float(own[-1].key[1])
            for row in own:
                assert abs(100 * share_at(curve, float(row.key[1])) - cast(float, row.values[3])) < 0.5


def share_at(curve: Curve, at: float) -> float:
    return next((step.share for step in reversed(curve.steps) if step.at <= at), 1.0)


def test_a_table_of_long_curves_shows_the_first_and_last_day_of_each() -> None:
    table = named(by_sector(many(200)), "sector_survival")
    short = thinned(table)
    assert len(short) <= MOST
    for group in {row.key[0] for row in table.rows}:
        whole = [row for row in table.rows if row.key[0] == group]
        own = [row for row in short if row.key[0] == group]
        assert (own[0], own[-1]) == (whole[0], whole[-1])


def test_a_drawing_of_very_many_cases_stays_small() -> None:
    events = [
        made(
            f"c{n}",
            ("review_requested", "2021-01-01"),
            ("resolved" if n % 3 else "review_accepted", to_iso(day("2021-01-01") + n)),
        )
        for n in range(2000)
    ]
    chart = chart_of(named(stages(events), "survival"), "en", "today")
    assert isinstance(chart, StepCurves)
    assert len(chart.curves[0].steps) <= 400
    assert len(chart.curves[0].censored) == 40
