"""The published record is written anew after each midnight in UTC."""

import threading

import pytest

from pliego.site.commands.daily import DAY, publish_daily, until_midnight


@pytest.mark.parametrize(("now", "seconds"), [(0.0, DAY), (DAY - 60.0, 60.0), (3 * DAY + 1.5, DAY - 1.5)])
def test_the_wait_ends_at_midnight(now: float, seconds: float) -> None:
    assert until_midnight(now) == seconds


def test_it_publishes_once_a_day_until_it_is_ended() -> None:
    class Waits(threading.Event):
        def __init__(self) -> None:
            super().__init__()
            self.lengths: list[float | None] = []

        def wait(self, timeout: float | None = None) -> bool:
            self.lengths.append(timeout)
            return len(self.lengths) > 2

    waits, published = Waits(), []
    publish_daily(waits, lambda: published.append("once"), lambda: DAY - 60.0)
    assert published == ["once", "once"]
    assert waits.lengths == [61.0, 61.0, 61.0]
