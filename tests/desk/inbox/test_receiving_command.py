"""`pliego office receive` and `stop-receiving`, and what a demonstration receives."""

import pytest

from pliego.people import demo
from pliego.people.models import Office
from pliego.reports.kinds import Route
from pliego.reports.models import Reception
from pliego.reports.queries import receiving_office
from tests.site.commands.conftest import Pliego, pliego
from tests.support.keys import office_with, opened

__all__ = ["pliego"]

pytestmark = pytest.mark.django_db


def received() -> set[tuple[str, str, str]]:
    return set(Reception.objects.values_list("office__slug", "route", "region"))


def test_an_office_takes_reports_from_a_state_or_from_everywhere(pliego: Pliego) -> None:
    office_with("norte", opened("ana"), opened("beto"))
    assert pliego("office", "receive", "norte", "accident").code == 0
    assert pliego("office", "receive", "norte", "complaint", "--region", "MX-PUE").code == 0
    assert received() == {("norte", "accident", ""), ("norte", "complaint", "MX-PUE")}

    assert pliego("office", "stop-receiving", "norte", "accident").code == 0
    assert "did not take" in pliego("office", "stop-receiving", "norte", "accident").complaint
    assert received() == {("norte", "complaint", "MX-PUE")}


def test_an_office_that_cannot_take_anything_sealed_is_told_so(pliego: Pliego) -> None:
    office_with("norte", opened("ana"))

    assert "second member" in pliego("office", "receive", "norte", "accident").out


@pytest.mark.parametrize(
    ("arguments", "mend"),
    [
        (("nort", "accident"), "did you mean 'norte'"),
        (("norte", "accident", "--region", "Puebla"), "MX-PUE"),
        (("norte", "accident", "--region", "XX"), "take one such as"),
    ],
)
def test_what_is_unfit_is_told_with_its_mend(pliego: Pliego, arguments: tuple[str, ...], mend: str) -> None:
    office_with("norte", opened("ana"), opened("beto"))

    assert mend in pliego("office", "receive", *arguments).complaint
    assert received() == set()


def test_offices_of_a_demonstration_receive_every_kind_of_report(pliego: Pliego) -> None:
    pliego("demo")
    pliego("demo")

    taking = {route: receiving_office(route, "MX-PUE") for route in Route}
    assert {route: office.slug for route, office in taking.items() if office} == {
        Route.COMPLAINT: "demo-inspectorate",
        Route.ACCIDENT: "demo-inspectorate",
        Route.CONTRACT: "demo-inspectorate",
        Route.UNION_RIGHTS: "demo-complainant",
    }
    assert Office.objects.filter(slug__startswith="demo-").count() == len(demo.CAST)
