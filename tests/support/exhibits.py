"""A store of its own for each test that asks for it."""

from pathlib import Path

import pytest


@pytest.fixture
def exhibits(settings: object, tmp_path: Path) -> Path:
    """The folder in which exhibits lie sealed during this test."""
    folder = tmp_path / "exhibits"
    setattr(settings, "PLIEGO_EXHIBITS", str(folder))  # noqa: B010  the fixture has no type
    return folder
