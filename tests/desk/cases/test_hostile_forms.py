"""Whatever a form of case work is sent, it answers in words, and either records all of it or nothing."""

from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pliego.docket.models import Case, Event

from .conftest import Offices, browser
from .test_pages import opening, sent

FEW = settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
CALM = (200, 302, 404, 422)
ANYTHING = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["", "0", "-1", "2026-00-00", "0000", "9999-12-31", "2026-11-2", "new", "|", "https://[::1", "\x00"]
    ),
    st.integers().map(str),
    st.uuids().map(str),
)


@FEW
@given(
    field=st.sampled_from(sorted(sent())), value=ANYTHING, more=st.sampled_from(["until", "again", "told"])
)
def test_the_form_of_an_act(case: Case, offices: Offices, field: str, value: str, more: str) -> None:
    before = Event.objects.count()
    answer = browser(offices.ana).post(
        f"/es/desk-cases/{case.slug}/acts/agree_course/",
        {**sent(deed="remediation_agreed"), field: value, more: value},
    )
    assert answer.status_code in CALM
    assert answer.status_code == 302 or Event.objects.count() == before


@FEW
@given(
    field=st.sampled_from(
        [
            "office",
            "annex",
            "start",
            "date_text",
            "facility",
            "name",
            "state",
            "sector",
            "detail",
            "source_url",
            "reference",
            "visibility",
            "token",
            "step",
            "asked",
        ]
    ),
    value=ANYTHING,
)
def test_the_form_that_opens_a_case(offices: Offices, field: str, value: str) -> None:
    before = Case.objects.count()
    given = {**opening(offices.us), "token": str(uuid4()), field: value}
    answer = browser(offices.ana).post("/es/desk-cases/open/", given)
    assert answer.status_code in CALM
    assert answer.status_code == 302 or Case.objects.count() == before


@FEW
@given(tail=st.lists(st.text(max_size=12), max_size=4).map("/".join))
def test_addresses_that_nobody_made(case: Case, offices: Offices, tail: str) -> None:
    address = f"/es/desk-cases/{case.slug}/{tail}".replace("?", "").replace("#", "")
    assert browser(offices.ana).get(address).status_code in (*CALM, 301, 400)
