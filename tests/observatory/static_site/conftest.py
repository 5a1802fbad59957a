"""What the tests of the site as files share: the public routes, and where links lead."""

from collections.abc import Sequence

import pytest

from pliego.observatory.static_site import lists
from pliego.observatory.static_site.leading import Ground
from pliego.observatory.static_site.routes import Route, public_routes
from pliego.site.zones import Zone, zone_of


@pytest.fixture
def routes() -> Sequence[Route]:
    """Every public address pattern."""
    return public_routes(lambda path: zone_of(path) in (Zone.PUBLIC, Zone.PROGRAMS))


@pytest.fixture
def ground(published: None) -> Ground:
    """A copy of the shipped record that knows no live site and no address of its own."""
    return Ground("", "", frozenset(lists.values()))
