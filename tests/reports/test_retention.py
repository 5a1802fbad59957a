"""How long a report is kept after it ended."""

import pytest

from pliego.reports.kinds import Route, Stage
from pliego.reports.retention import KEPT, WITHDRAWN, keeping, kept_until


@pytest.mark.parametrize(
    ("route", "until"),
    [
        (Route.COMPLAINT, "2028-11-22"),
        (Route.CONTRACT, "2028-11-22"),
        (Route.ACCIDENT, "2029-11-22"),
        (Route.UNION_RIGHTS, "2031-11-22"),
    ],
)
def test_a_closed_report_is_kept_for_the_months_of_its_route(route: Route, until: str) -> None:
    assert kept_until(route, Stage.CLOSED, "2026-11-22") == until


@pytest.mark.parametrize("route", Route)
def test_a_report_taken_back_is_kept_for_a_month(route: Route) -> None:
    assert kept_until(route, Stage.WITHDRAWN, "2027-01-31") == "2027-02-28"


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.ERASED])
def test_an_open_report_has_no_last_day_and_an_erased_one_none_any_more(stage: Stage) -> None:
    assert keeping(Route.COMPLAINT, stage) is None
    assert kept_until(Route.COMPLAINT, stage, "2026-11-22") == ""


def test_every_time_has_its_reason_and_a_reason_of_law_its_source() -> None:
    assert set(KEPT) == set(Route)
    for rule in KEPT.values():
        assert str(rule.why.text)
        assert rule.why.mark is not None
    assert WITHDRAWN.why.mark is None
    assert KEPT[Route.ACCIDENT].why.sources[0].address
