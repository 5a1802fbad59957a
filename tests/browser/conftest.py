"""What the tests in a real browser share: a site that shows the shipped record."""

import pytest

from tests.support.published import fill


@pytest.fixture
def full_site(live_site: str) -> str:
    """Address of a site with the shipped record published."""
    fill()
    return live_site
