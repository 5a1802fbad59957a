"""Silence about an act means the same before July 2020 as after it, for rules that were in force before."""

import pytest

from pliego.law import Completeness, Event, Procedure, Record, day, span_of
from pliego.law.irregular import Flag
from pliego.law.procedures import US_PETITION, USMCA_31_A
from pliego.law.procedures.mx_inspection import MX_INSPECTION
from pliego.law.procedures.mx_union_votes import MX_UNION_VOTES
from pliego.law.procedures.naalc import NAALC
from pliego.law.record import FactClaim
from pliego.law.standing import State, standing


def event(name: str, act: str, on: str, kind: str = "") -> Event:
    return Event(name, act, span_of(on), kind)


@pytest.mark.parametrize("year", ["2018", "2022"])
def test_an_employer_is_late_with_no_notice_that_may_not_have_been_due(year: str) -> None:
    # Whoever told social security within 24 hours owes no notice, and the record is silent about that.
    events = (
        event("a", "accident", f"{year}-03-02"),
        event("b", "notify_accident", f"{year}-03-12"),
    )
    found = standing((MX_INSPECTION,), Record(events), day(f"{year}-12-31"))
    assert found.by_key["in.accident"].state is State.UNSETTLED
    assert Flag.LATE not in {flag.kind for flag in found.irregularities}


def test_a_month_before_the_agreement_is_a_bound_like_one_after_it() -> None:
    submitted = event("a", "submit_communication", "1999-03")
    accepted = event("b", "accept_submission", "1999-08-20", "accepted")
    filed = {"filed_with_us_office": FactClaim("filed_with_us_office", "yes")}
    found = standing((NAALC,), Record((submitted, accepted), filed), day("2001-01-01"))
    assert found.by_key["n.accept"].begun


@pytest.mark.parametrize(
    ("procedures", "first"),
    [((NAALC,), "1994-01-01"), ((MX_UNION_VOTES,), "2019-05-01"), ((USMCA_31_A,), "2020-07-01")],
)
def test_an_unrecorded_act_lies_no_earlier_than_the_rules(
    procedures: tuple[Procedure, ...], first: str
) -> None:
    found = standing(procedures, Record((), completeness=Completeness.RECONSTRUCTED), day("2021-01-01"))
    assert found.program.epoch == day(first)


def test_an_act_under_the_agreement_is_impossible_before_it_whatever_else_applies() -> None:
    early = Record((event("a", "request", "2005-03-02"),))
    found = standing((NAALC, USMCA_31_A, US_PETITION), early, day("2021-01-01"))
    assert Flag.IMPOSSIBLE_DATE in {flag.kind for flag in found.irregularities}
