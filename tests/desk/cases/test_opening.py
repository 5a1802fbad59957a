"""A case is opened once, with its first events, by who may; what is told of it is seen by whom it was told for."""

import re
from uuid import uuid4

import pytest

from pliego.desk.cases.access import my_cases, visible_events
from pliego.desk.cases.actions import SpentFormError, open_case_from
from pliego.desk.cases.kinds import Start
from pliego.desk.cases.opening import NewFacility
from pliego.desk.cases.standings import standing_for
from pliego.desk.roles import NotAllowedError
from pliego.docket.entries import NotRecordableError
from pliego.docket.kinds import Annex, Visibility
from pliego.docket.models import Case, Event
from pliego.docket.queries import public_events, stated_values
from pliego.facilities.models import Facility
from pliego.law.record import Completeness
from pliego.law.standing import State

from .conftest import Offices, new_case


def states(case: Case, offices: Offices) -> dict[str, State]:
    return {item.key: item.state for item in standing_for(case, offices.ana).items}


def test_a_petition_opens_a_case_whose_clock_runs(offices: Offices) -> None:
    case = open_case_from(new_case(offices.us), offices.ana)
    assert re.fullmatch(r"planta-nandu-[a-z]{4}-2026", case.slug)
    assert Completeness(case.record_kind) is Completeness.COMPLETE
    assert {one.procedure for one in case.procedures.all()} == {"usmca-31-a", "us-petition"}
    assert states(case, offices)["us.committee_review"] is State.PENDING
    values = stated_values(visible_events(case, offices.ana))
    assert {name: stated.value for name, stated in values.items()} == {
        "annex": "31-A",
        "facility_short": "Planta Ñandú",
        "state": "Guanajuato",
        "municipality": "Silao",
        "sector": "auto_parts",
    }


@pytest.mark.parametrize("start", [Start.TIP, Start.OWN])
def test_without_a_petition_no_petition_clock_runs(offices: Offices, start: Start) -> None:
    case = open_case_from(new_case(offices.us, start=start), offices.ana)
    found = states(case, offices)
    assert found["us.committee_review"] is State.NOT_RUNNING
    assert found["us.own_motion"] is State.OPEN
    assert (found["us.tip"] is State.OPEN) is (start is Start.TIP)


def test_under_the_other_annex_a_claim_is_received_and_there_is_no_hotline(offices: Offices) -> None:
    case = open_case_from(new_case(offices.us, annex=Annex.CANADA_MEXICO, start=Start.PAPER), offices.ana)
    assert case.events.filter(word="claim_received").count() == 1
    assert states(case, offices)["ca.review"] is State.PENDING
    with pytest.raises(NotRecordableError):
        new_case(offices.us, annex=Annex.CANADA_MEXICO, start=Start.TIP)


def test_the_same_form_opens_one_case_and_nobody_elses(offices: Offices) -> None:
    new = new_case(offices.us)
    assert open_case_from(new, offices.ana) == open_case_from(new, offices.ana)
    assert (Case.objects.count(), Facility.objects.count()) == (1, 1)
    assert Event.objects.count() == 6
    their_office = offices.stranger.memberships.get().office
    with pytest.raises(SpentFormError):
        open_case_from(new_case(their_office, token=new.token), offices.stranger)


def test_only_members_of_an_office_that_complains_open_cases(offices: Offices) -> None:
    for office, person in (
        (offices.mx, offices.beto),
        (offices.panel, offices.petra),
        (offices.us, offices.beto),
    ):
        with pytest.raises(NotAllowedError):
            open_case_from(new_case(office), person)
    assert not Case.objects.exists()
    assert not Facility.objects.exists()


def test_slugs_of_cases_lead_to_their_facility_and_are_never_taken_twice(offices: Offices) -> None:
    first = open_case_from(new_case(offices.us), offices.ana)
    at_one = open_case_from(new_case(offices.us, facility=first.facilities.get()), offices.ana)
    other = open_case_from(new_case(offices.us), offices.ana)
    unnamed = open_case_from(new_case(offices.us, facility=NewFacility("工場")), offices.ana)
    long = open_case_from(new_case(offices.us, facility=NewFacility("x" * 200)), offices.ana)
    assert at_one.facilities.get() == first.facilities.get()
    assert other.facilities.get() != first.facilities.get()
    # No number tells of another case at the same workplace, which may be hidden.
    assert re.fullmatch(r"planta-nandu-[a-z]{4}-2026", at_one.slug)
    assert len({case.slug for case in (first, at_one, other, unnamed, long)}) == 5
    assert all(len(case.slug) <= 100 for case in (unnamed, long))


def test_what_is_opened_for_the_office_is_seen_by_the_office_alone(case: Case, offices: Offices) -> None:
    assert len(visible_events(case, offices.ana)) == 6
    assert visible_events(case, offices.beto) == []
    assert not public_events(case).exists()
    assert list(my_cases(offices.beto)) == [case]
    assert not my_cases(offices.stranger).exists()


def test_a_case_opened_for_everyone_is_public_at_once_with_its_particulars(offices: Offices) -> None:
    case = open_case_from(new_case(offices.us, visibility=Visibility.PUBLIC), offices.ana)
    assert public_events(case).count() == 6


def test_a_second_public_case_at_a_workplace_names_the_first(offices: Offices) -> None:
    first = open_case_from(new_case(offices.us, visibility=Visibility.PUBLIC), offices.ana)
    hidden = open_case_from(new_case(offices.us, facility=first.facilities.get()), offices.ana)
    assert list(hidden.related.all()) == []
    second = new_case(offices.us, facility=first.facilities.get(), visibility=Visibility.PUBLIC)
    made = open_case_from(second, offices.ana)
    assert list(made.related.all()) == [first]
    assert stated_values(public_events(made))["related_case_id"].value == first.slug


def test_a_refused_opening_leaves_nothing(offices: Offices) -> None:
    with pytest.raises(NotRecordableError):
        open_case_from(new_case(offices.us, date_text="2026-13-40", token=uuid4()), offices.ana)
    assert (Case.objects.count(), Facility.objects.count(), Event.objects.count()) == (0, 0, 0)
