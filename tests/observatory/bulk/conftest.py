"""An export of the shipped record, made once and copied for each test that damages it."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from django.db import transaction

from pliego.docket.log.signing import Signer
from pliego.docket.log_key import log_signer
from pliego.observatory.bulk.export import export
from tests.support.published import fill


def quietly(done: int, of: int) -> None:
    """Tell nobody."""


@pytest.fixture(scope="session")
def signer() -> Signer:
    """Who signs for the log here."""
    return log_signer()


@pytest.fixture(scope="session")
def made(
    django_db_setup: None,
    django_db_blocker: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    signer: Signer,
) -> tuple[Path, Path]:
    """Two exports of one record."""
    folder = tmp_path_factory.mktemp("bulk")
    with (
        time_machine.travel(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False),
        django_db_blocker.unblock(),  # type: ignore[attr-defined]
        transaction.atomic(),
    ):
        fill()
        for name in ("first", "second"):
            export(folder / name, signer, None, quietly)
        transaction.set_rollback(True)
    return folder / "first", folder / "second"


@pytest.fixture
def exported(made: tuple[Path, Path], tmp_path: Path) -> Path:
    """A copy of the export, to do with what one likes."""
    folder = tmp_path / "docket"
    shutil.copytree(made[0], folder)
    return folder
