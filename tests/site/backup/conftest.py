"""What the tests of backups share: a street of installations."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker

from tests.site.backup.houses import House, Street, blank, take_down
from tests.site.commands.conftest import Outcome, Pliego, pliego

__all__ = ["Outcome", "Pliego", "pliego"]


@pytest.fixture(scope="session")
def migrated(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """An installation with all tables and no row, to make copies of."""
    with django_db_blocker.unblock():
        house = blank(tmp_path_factory.mktemp("migrated"))
        yield house
        take_down(house)


@pytest.fixture
def street(migrated: House, db: None, tmp_path: Path) -> Iterator[Street]:
    """Makes installations for one test."""
    made = Street(tmp_path, migrated)
    yield made
    made.clear()
