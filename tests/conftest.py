"""The ground under every test: a frozen clock, no network, a real browser, a served site.

The markers `database` and `browser` are set by what a test asks for, never by hand.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import hypothesis
import pytest
import time_machine
from django.db import connection

from pliego.site.messages import compile_messages

pytest_plugins = ["tests.support.network", "tests.support.server", "tests.support.browser"]

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LONGEST_TO_PREPARE = "test_canary.py"
DATABASE_FIXTURES = {"db", "transactional_db"}

# The same examples on every machine and every run: a failure can be had again by running the test again.
hypothesis.settings.register_profile("house", derandomize=True, deadline=None)
hypothesis.settings.load_profile("house")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the message files once, so that tests read what the sources say now."""
    if not hasattr(config, "workerinput"):
        compile_messages()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Mark each test by what it asks for, and put those first that share the longest preparation.

    The first of a run stay with one worker; elsewhere two would share them, and each would prepare anew.
    """
    for item in items:
        asked = set(getattr(item, "fixturenames", ()))
        if asked & DATABASE_FIXTURES or item.get_closest_marker("django_db"):
            item.add_marker("database")
        if "browser" in asked:
            item.add_marker("browser")
    yield
    items.sort(key=lambda item: item.path.name != LONGEST_TO_PREPARE)


@pytest.fixture(autouse=True)
def clock(request: pytest.FixtureRequest) -> Iterator[time_machine.Traveller]:
    """The clock, at noon UTC of 22 November 2026; it stands still except where a browser waits on it.

    `clock.move_to(...)` sets another moment.
    """
    with time_machine.travel(NOW, tick="browser" in request.fixturenames) as traveller:
        yield traveller


@pytest.fixture
def database_vendor(db: None) -> str:
    """The database under test: `sqlite` or `postgresql`."""
    return connection.vendor
