"""The ground under every test: a frozen clock, no network, a real browser, a served site.

Fixtures: `clock`, `database_vendor`, `live_site`, `page`, `axe`. The markers `database` and `browser` are set by
what a test asks for, never by hand.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(request: pytest.FixtureRequest) -> Iterator[time_machine.Traveller]:
    """The clock, at noon UTC of 22 November 2026; it stands still except where a browser waits on it.

    `clock.move_to(...)` sets another moment.
    """
    with time_machine.travel(NOW, tick="browser" in request.fixturenames) as traveller:
        yield traveller
