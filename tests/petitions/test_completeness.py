"""What a petition lacks is said for the version of the guidelines of its filing day, and for no other."""

from dataclasses import replace

import pytest

from pliego.law.clauses import CLAUSES
from pliego.law.days import day
from pliego.law.marks import Mark
from pliego.petitions import (
    Instrument,
    Petition,
    State,
    answered,
    completeness,
    guideline_on,
    helps_most,
    with_item,
)
from pliego.petitions.checks import CHECKS
from pliego.petitions.guidelines import CANADA, FINAL_2023, GUIDELINES, INTERIM_2020, Guideline, Weight
from tests.petitions.manufacturas_vu import built

A = Instrument.ANNEX_31_A


def states(petition: Petition, guideline: Guideline) -> dict[str, str]:
    return {item.asked.id: item.state.value for item in completeness(petition, guideline).items}


@pytest.mark.parametrize(
    ("filed", "version"),
    [
        ("2020-06-30", "us-2020"),
        ("2023-06-21", "us-2020"),
        ("2023-06-22", "us-2023"),
        ("2026-11-22", "us-2023"),
        ("2019-01-01", "us-2020"),
    ],
)
def test_the_filing_day_chooses_the_version(filed: str, version: str) -> None:
    assert guideline_on(A, day(filed)).id == version


def test_canada_has_one_version() -> None:
    assert guideline_on(Instrument.ANNEX_31_B, day("2023-03-01")) is CANADA


def test_r2_a_new_version_never_alters_the_assessment_of_an_older_petition(whole: Petition) -> None:
    stricter = replace(
        FINAL_2023,
        id="us-2027",
        since=day("2027-01-01"),
        asks=tuple(
            replace(one, weight=Weight.REQUIRED, checks=(*one.checks, "relief")) for one in INTERIM_2020.asks
        ),
    )
    cases = [
        (built("es"), "2022-06-16", {
            "petitioner": "partly", "facility": "partly", "facts": "partly", "laws": "missing", "relief": "missing",
            "bodies": "missing",
        }),
        (whole, "2024-07-01", {
            "facts": "given", "facility": "given", "laws": "given", "petitioner": "given", "relief": "not_asked",
            "bodies": "not_asked",
        }),
    ]  # fmt: skip
    for petition, filed, expected in cases:
        for versions in (GUIDELINES, (*GUIDELINES, stricter)):
            assert states(petition, guideline_on(A, day(filed), versions)) == expected
    assert guideline_on(A, day("2027-01-01"), (*GUIDELINES, stricter)) is stricter


def test_without_a_name_is_complete_in_2023_and_was_not_in_2020() -> None:
    petition = with_item(Petition(), "petitioners", 0, {"naming": "anonymous", "email": "a@example.org"})
    assert states(petition, FINAL_2023)["petitioner"] == "given"
    assert states(petition, INTERIM_2020)["petitioner"] == "partly"


def test_relief_counts_in_2020_only() -> None:
    petition = answered(Petition(), "relief_sought", "no")
    assert states(petition, INTERIM_2020)["relief"] == "given"
    assert states(petition, FINAL_2023)["relief"] == "not_asked"


def test_relief_that_was_sought_is_given_with_what_became_of_it() -> None:
    petition = with_item(
        answered(Petition(), "relief_sought", "yes"), "relief", 0, {"body": "Centro Federal"}
    )
    assert states(petition, INTERIM_2020)["relief"] == "missing"
    assert states(with_item(petition, "relief", 0, {"status": "Open"}), INTERIM_2020)["relief"] == "given"


def test_canada_asks_for_someone_from_canada() -> None:
    petition = with_item(
        Petition(instrument=Instrument.ANNEX_31_B), "petitioners", 0, {"name": "A", "phone": "1"}
    )
    assert states(petition, CANADA)["petitioner"] == "partly"
    assert (
        states(with_item(petition, "petitioners", 1, {"name": "B", "country": "Canadá"}), CANADA)[
            "petitioner"
        ]
        == "given"
    )


def test_the_meter_counts_what_is_asked(whole: Petition) -> None:
    found = completeness(whole, FINAL_2023)
    assert (found.given, found.asked) == (4, 4)
    assert completeness(Petition(), INTERIM_2020).given == 0
    assert completeness(Petition(), INTERIM_2020).asked == 6


def test_what_is_missing_names_its_question(whole: Petition) -> None:
    unseen = with_item(whole, "allegations", 1, {"witnesses": ""})
    (gap,) = completeness(unseen, FINAL_2023).missing
    assert gap.state is State.PARTLY
    assert [check.path for check in gap.missing] == ["allegations"]


def test_what_helps_most_is_the_fact_on_which_coverage_turns_then_what_is_required(whole: Petition) -> None:
    first, second, *_ = helps_most(Petition(), INTERIM_2020)
    assert (first, second) == ("coverage.between_us_and_mexico", "petitioners")
    unseen = with_item(whole, "allegations", 1, {"witnesses": ""})
    assert helps_most(unseen, FINAL_2023) == ("allegations",)
    assert helps_most(unseen, FINAL_2023, skipped=["allegations"]) == ()


@pytest.mark.parametrize("guideline", GUIDELINES, ids=lambda one: one.id)
def test_everything_asked_for_rests_on_clauses_that_are_not_better_known_than_it_says(
    guideline: Guideline,
) -> None:
    for asked in guideline.asks:
        assert asked.sources, asked.id
        assert set(asked.checks) <= set(CHECKS)
        weakest = max(CLAUSES[row].mark.weakness for row in asked.rows)
        assert asked.mark.weakness >= weakest
        assert asked.mark is Mark.V or asked.doubt, asked.id
    assert guideline.threshold in CLAUSES
    assert guideline.doubt
