"""Figures over cases made by hand: what the shipped record does not hold."""

from pliego.law.days import day
from pliego.observatory.figures.counts import acceptance, sectors
from pliego.observatory.figures.days import stages, without_end
from pliego.observatory.figures.patterns import patterns
from pliego.observatory.figures.tables import Table
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
