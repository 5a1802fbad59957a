"""`pliego publish DIR` says in one line why it writes nothing, before any work."""

from pathlib import Path

import pytest

from tests.site.commands.conftest import Pliego


@pytest.mark.parametrize("option", ["--live", "--address"])
@pytest.mark.parametrize(
    "text", ["record.example", "ftp://record.example", "https://", "https://x.example/?a=b", "https://[x"]
)
def test_what_is_no_address_is_refused(pliego: Pliego, tmp_path: Path, option: str, text: str) -> None:
    complaint = pliego("publish", str(tmp_path / "site"), option, text).complaint
    assert complaint.startswith(f"{option}: ")
    assert "https://record.example" in complaint
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_something_else_is_refused_by_name(
    db: None, pliego: Pliego, tmp_path: Path
) -> None:
    (tmp_path / "thesis.odt").write_text("mine")
    assert "thesis.odt, which no publication wrote" in pliego("publish", str(tmp_path)).complaint
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


def test_a_file_in_the_place_of_the_folder_is_refused(db: None, pliego: Pliego, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    assert "this is no folder" in pliego("publish", str(tmp_path / "site")).complaint
