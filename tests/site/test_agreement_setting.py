"""The folder of one's own tables of the agreement is a folder, or the start is refused in one line."""

from pathlib import Path

import pytest

from pliego.site.settings import agreement


def test_without_it_the_shipped_tables_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLIEGO_AGREEMENT", raising=False)
    assert agreement.folder() is None


def test_a_folder_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PLIEGO_AGREEMENT", f" {tmp_path} ")
    assert agreement.folder() == tmp_path.resolve()


def test_what_is_no_folder_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PLIEGO_AGREEMENT", str(tmp_path / "absent"))
    with pytest.raises(SystemExit, match="PLIEGO_AGREEMENT must be a folder"):
        agreement.folder()
