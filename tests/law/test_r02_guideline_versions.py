"""R2: the threshold of evidence has its wording, and the guidelines apply by the day of filing: a new version never
alters an old case."""

from dataclasses import replace

import pytest

from pliego.law.clauses import CLAUSES, Language
from pliego.law.days import day, to_iso
from pliego.law.marks import Mark
from pliego.law.moments import all_of, fact
from pliego.law.moments import day as fixed
from pliego.law.norms import Article, Procedure
from pliego.law.norms import Test as Question
from pliego.law.procedures.us_petition import US_PETITION, filed
from pliego.law.record import Record
from pliego.law.standing import State
from pliego.law.words import says
from tests.law.builders import at, complete, event, norm_of, rebuilt, state

LAST_DAY_OF_2020S = "2023-06-21"
FIRST_DAY_OF_2023S = "2023-06-22"
BY_VERSION = ("us.named", "us.hear_employer", "us.tell_petitioner")
"""The norms that the two versions of the guidelines do not share."""


def petition(filed_on: str, **facts: str) -> Record:
    return complete(event("petition_filed", filed_on), **facts)


# The wording -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("language", "threshold"),
    [
        (Language.EN, "sufficient, credible evidence"),
        (Language.ES, "pruebas suficientes y creíbles"),
        (Language.FR, "preuve suffisante et crédible"),
    ],
)
def test_the_threshold_is_worded_alike_in_the_rule_and_its_clause(language: Language, threshold: str) -> None:
    review = US_PETITION.by_id["us.committee_review"]
    assert threshold in says(review, language)
    assert threshold in CLAUSES["US-16"].says.into(language)
    assert ("US-16" in review.rows, review.cite) == (True, "19 U.S.C. 4646(b)(1)")


@pytest.mark.parametrize("filed_on", [LAST_DAY_OF_2020S, FIRST_DAY_OF_2023S])
def test_the_threshold_stands_in_the_statute_so_neither_version_moves_its_thirty_days(filed_on: str) -> None:
    item = norm_of(petition(filed_on), "us.committee_review", filed_on)
    assert item.state is State.PENDING
    assert item.answer.begins.lo == day(filed_on)


# The version by the day of filing ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("filed_on", "named", "employer"),
    [
        (LAST_DAY_OF_2020S, State.FAILS, State.NOT_YET),
        (FIRST_DAY_OF_2023S, State.HOLDS, State.OPEN),
    ],
    ids=["guidelines of 2020", "guidelines of 2023"],
)
def test_an_anonymous_petition_is_read_by_the_guidelines_of_its_day(
    filed_on: str, named: State, employer: State
) -> None:
    record = petition(filed_on, petitioner_named="no")
    assert state(record, "us.named") is named
    assert state(record, "us.hear_employer") is employer


def test_the_answer_owed_to_the_petitioner_goes_by_the_filing_and_not_by_the_finding() -> None:
    found = event("committee_found", "2023-07-10")
    old, new = (complete(event("petition_filed", when), found) for when in ("2023-06-12", "2023-06-26"))
    assert state(old, "us.tell_petitioner") is State.NOT_RUNNING
    assert state(new, "us.tell_petitioner") is State.PENDING


def test_a_filing_day_astride_both_versions_leaves_the_answer_unsettled() -> None:
    astride = rebuilt(event("petition_filed", "2023-06"), petitioner_named="no")
    assert state(astride, "us.named") is State.UNSETTLED
    assert (
        state(rebuilt(event("petition_filed", "2023-05"), petitioner_named="no"), "us.named") is State.FAILS
    )


# Old cases never change ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("norm", BY_VERSION)
def test_an_old_case_is_answered_years_later_as_on_the_day_before_the_new_guidelines(norm: str) -> None:
    record = petition("2023-05-15", petitioner_named="yes")
    before, after = (norm_of(record, norm, when).answer for when in (LAST_DAY_OF_2020S, "2030-01-01"))
    assert (before.state, before.begins) == (after.state, after.begins)


def with_version_of(first_day: str) -> Procedure:
    """The procedure with one more version of the guidelines, which asks for a fact that none asked for before."""
    since = all_of(fixed(first_day).unless(filed), filed)
    asked = Question(
        id="us.sworn", cite="Guidelines, a later version", rows=(), mark=Mark.V, asked=since,
        holds=all_of(filed, fact("petitioner_named")), says="The petition is sworn.",
    )  # fmt: skip
    later = Article("Guidelines", "A later version", (asked,))
    return replace(US_PETITION, articles=(*US_PETITION.articles, later))


@pytest.mark.parametrize("filed_on", ["2021-05-10", LAST_DAY_OF_2020S, FIRST_DAY_OF_2023S, "2026-12-31"])
def test_one_more_version_alters_no_case_filed_before_its_first_day(filed_on: str) -> None:
    record = complete(event("petition_filed", filed_on), petitioner_named="no")
    now, then = (
        at(record, "2027-06-30", procedures=(procedure,))
        for procedure in (US_PETITION, with_version_of("2027-01-01"))
    )
    for item in now.items:
        other = then.by_key[item.key]
        assert (item.state, item.answer.begins, item.answer.ends) == (
            other.state, other.answer.begins, other.answer.ends,
        )  # fmt: skip
    assert then.by_key["us.sworn"].state is State.NOT_YET
    after = at(petition("2027-01-01"), "2027-06-30", procedures=(with_version_of("2027-01-01"),))
    assert after.by_key["us.sworn"].state is not State.NOT_YET, to_iso(after.as_of)
