"""The published record is written anew after each midnight in UTC."""

import threading

import pytest

from pliego.site.commands.daily import DAY, HOUR, publish_daily, sign_hourly, until_hour, until_midnight


@pytest.mark.parametrize(("now", "seconds"), [(0.0, DAY), (DAY - 60.0, 60.0), (3 * DAY + 1.5, DAY - 1.5)])
def test_the_wait_ends_at_midnight(now: float, seconds: float) -> None:
    assert until_midnight(now) == seconds


class Waits(threading.Event):
    """Ends with the third wait, and remembers how long each was."""

    def __init__(self) -> None:
        super().__init__()
        self.lengths: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.lengths.append(timeout)
        return len(self.lengths) > 2


def test_it_publishes_once_a_day_until_it_is_ended() -> None:
    waits, published = Waits(), list[str]()
    publish_daily(waits, lambda: published.append("once"), lambda: DAY - 60.0)
    assert published == ["once", "once"]
    assert waits.lengths == [61.0, 61.0, 61.0]


@pytest.mark.parametrize(("now", "seconds"), [(0.0, HOUR), (HOUR - 60.0, 60.0), (3 * HOUR + 1.5, HOUR - 1.5)])
def test_the_wait_ends_at_the_full_hour(now: float, seconds: float) -> None:
    assert until_hour(now) == seconds


def test_the_log_is_signed_once_an_hour_until_it_is_ended() -> None:
    waits, signed = Waits(), list[str]()
    sign_hourly(waits, lambda: signed.append("once"), lambda: HOUR - 60.0)
    assert signed == ["once", "once"]
    assert waits.lengths == [60.0, 60.0, 60.0]
