"""What the tests of backups share: a street of installations, and a backup of one of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import time_machine
from pytest_django import DjangoDbBlocker

from pliego.people.keys import Share
from pliego.site.backup.keys import new_recovery_key, typed_shares
from pliego.site.backup.making import back_up
from tests.conftest import NOW
from tests.site.backup.houses import House, Street, blank, take_down
from tests.site.backup.record import recorded, silent
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
    with django_db_blocker.unblock():
        take_down(house)


@pytest.fixture
def street(migrated: House, db: None, tmp_path: Path) -> Iterator[Street]:
    """Makes installations for one test."""
    made = Street(tmp_path, migrated)
    yield made
    made.clear()


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup with the installation's keys in it, two shares that open them, and the key of the log."""

    archive: Path
    shares: tuple[Share, Share]
    typed: str
    log_key: bytes


@pytest.fixture(scope="session")
def kept(
    migrated: House, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Kept:
    """A backup of a small record."""
    folder = tmp_path_factory.mktemp("kept")
    street = Street(folder, migrated)
    with (
        django_db_blocker.unblock(),
        time_machine.travel(NOW, tick=False),
        street.house().lived_in() as house,
    ):
        one, _, three = new_recovery_key()
        typed = "\n\n".join("\n".join(lines) for lines in (one, three))
        recorded()
        archive = back_up(folder / "kept.tar", silent).place
        log_key = (house.folder / "log-key.pem").read_bytes()
    with django_db_blocker.unblock():
        street.clear()
    return Kept(archive, typed_shares(typed), typed, log_key)
