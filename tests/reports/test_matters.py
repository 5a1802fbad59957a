"""Which authority takes up a matter, how to reach it, and how well that is known."""

import re

import pytest

from pliego.law.clauses import SOURCES
from pliego.law.marks import Mark
from pliego.reports.bodies import BODIES, Answers, BodyCode, Reach, body
from pliego.reports.kinds import Route
from pliego.reports.matters import MATTERS_OF, Matter
from pliego.reports.routing import bodies_for
from pliego.reports.sectors import Jurisdiction


def codes(matter: Matter, sector: str = "", state: str = "MX-GUA") -> list[BodyCode]:
    return [one.body.code for one in bodies_for(matter, sector, state)]


@pytest.mark.parametrize("matter", Matter)
@pytest.mark.parametrize("sector", ["auto_parts", "shops", ""])
def test_every_matter_concerns_some_body_with_a_reason_and_a_mark(matter: Matter, sector: str) -> None:
    found = bodies_for(matter, sector, "")
    assert found
    for one in found:
        assert str(one.why.text)
        assert one.why.mark is not None
        assert one.mark.weakness >= one.why.mark.weakness


def test_pay_goes_to_the_federation_or_to_the_state_by_the_branch() -> None:
    assert codes(Matter.PAY, "auto_parts")[:2] == [BodyCode.FEDERAL_INSPECTION, BodyCode.PROFEDET]
    assert codes(Matter.PAY, "shops")[:2] == [BodyCode.STATE_INSPECTION, BodyCode.STATE_DEFENDER]


def test_where_the_branch_is_not_known_both_levels_stand_and_that_is_said() -> None:
    found = bodies_for(Matter.HOURS, "", "MX-GUA")
    assert {one.body.code for one in found} == {BodyCode.FEDERAL_INSPECTION, BodyCode.STATE_INSPECTION}
    assert not any(one.settled for one in found)
    assert all(one.settled for one in bodies_for(Matter.HOURS, "mining", "MX-ZAC"))


def test_safety_in_a_bakery_is_federal_though_its_pay_is_local() -> None:
    assert codes(Matter.SAFETY, "fresh_food") == [BodyCode.FEDERAL_INSPECTION]
    assert BodyCode.FEDERAL_INSPECTION not in codes(Matter.PAY, "fresh_food")


def test_a_claim_after_an_accident_follows_the_branch_though_the_visit_is_federal() -> None:
    assert BodyCode.STATE_DEFENDER in codes(Matter.ACCIDENT, "fresh_food")
    assert BodyCode.FEDERAL_INSPECTION in codes(Matter.ACCIDENT, "fresh_food")
    assert BodyCode.PROFEDET not in codes(Matter.ACCIDENT, "fresh_food")


@pytest.mark.parametrize(
    ("matter", "taken_by"),
    [
        (Matter.SOCIAL_SECURITY, BodyCode.IMSS),
        (Matter.HOUSING, BodyCode.INFONAVIT),
        (Matter.PROFIT_SHARING, BodyCode.SAT),
        (Matter.BUILDING, BodyCode.CIVIL_PROTECTION),
        (Matter.VOTE, BodyCode.FEDERAL_CONCILIATION),
        (Matter.UNION, BodyCode.US_PETITIONS),
        (Matter.FORCED, BodyCode.PROSECUTOR),
    ],
)
def test_matters_of_one_body_name_it_first(matter: Matter, taken_by: BodyCode) -> None:
    assert codes(matter, "auto_parts")[0] is taken_by


@pytest.mark.parametrize(("state", "board"), [("US-TX", BodyCode.US_BOARD), ("CA-ON", BodyCode.CANADA_BOARD)])
def test_outside_mexico_no_mexican_body_is_named(state: str, board: BodyCode) -> None:
    assert codes(Matter.PAY, "auto_parts", state) == [board]
    assert bodies_for(Matter.PAY, "", state)[0].mark is Mark.M_PLUS


def test_a_row_from_memory_is_never_raised_by_what_stands_beside_it() -> None:
    (imss, *_rest) = bodies_for(Matter.SOCIAL_SECURITY, "auto_parts", "MX-GUA")
    assert imss.mark is Mark.M_PLUS
    (visit, *_rest) = bodies_for(Matter.PAY, "auto_parts", "MX-GUA")
    assert (visit.why.mark, visit.mark) == (Mark.V, Mark.P)
    assert visit.level is not None
    assert visit.level.jurisdiction is Jurisdiction.FEDERAL


@pytest.mark.parametrize("code", BodyCode)
def test_every_body_says_what_it_takes_and_what_one_hears_from_it(code: BodyCode) -> None:
    one = body(code)
    assert one.code is code
    assert str(one.name)
    assert one.takes.mark is not None
    assert one.feedback.mark is not None


def test_only_bodies_whose_answer_was_read_in_a_source_are_said_to_answer() -> None:
    answering = {one.code for one in BODIES.values() if one.answers is Answers.YES}
    assert answering == {BodyCode.FEDERAL_INSPECTION, BodyCode.US_PETITIONS, BodyCode.CANADA_OFFICE}
    assert all(BODIES[code].feedback.sources for code in answering)


def test_every_way_to_reach_a_body_has_its_source_or_a_row_that_says_it_is_from_memory() -> None:
    for one in BODIES.values():
        for contact in one.contacts:
            assert contact.rows or contact.read
            if contact.reach is Reach.WEB:
                assert re.fullmatch(r"https://\S+", contact.value)
    assert BODIES[BodyCode.US_HOTLINE].contacts[0].value == SOURCES["HOT"].address


def test_a_telephone_of_one_state_says_of_which() -> None:
    state_office = body(BodyCode.STATE_INSPECTION)
    assert [(one.value, one.where) for one in state_office.contacts] == [("55 5709 3233", "Ciudad de México")]


def test_each_route_offers_its_matters_and_together_they_offer_all() -> None:
    assert set(MATTERS_OF) == set(Route)
    assert {one for offered in MATTERS_OF.values() for one in offered} == set(Matter)
    assert all(Matter.REPRISAL in offered for offered in MATTERS_OF.values())
