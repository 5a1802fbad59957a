"""A folder is written whole or not at all, and takes the place of an earlier publication only."""

from pathlib import Path

import pytest

from pliego.observatory.in_place import put_in_place
from pliego.observatory.static_site.folder import (
    Filed,
    NotOursError,
    file,
    refuse_unless_ours,
    sums,
)


def publication(target: Path, text: bytes) -> None:
    """A small publication at a place."""
    with put_in_place(target, refuse_unless_ours) as draft:
        filed = [file(draft, "404.html", (b"x",)), file(draft, "es/index.html", (text,))]
        file(draft, "SHA256SUMS", (sums(filed),))
        file(draft, "manifest.txt", (b"signed",))


def torn(target: Path) -> None:
    """A publication that fails amid its files."""
    with put_in_place(target, refuse_unless_ours) as draft:
        file(draft, "es/index.html", (b"two",))
        file(draft, "es/index.html", (b"three",))


def names(folder: Path) -> list[str]:
    """What lies in a folder, hidden files included."""
    return sorted(path.name for path in folder.iterdir())


def test_a_publication_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "site"
    publication(target, b"one")
    publication(target, b"two")
    assert (target / "es" / "index.html").read_bytes() == b"two"
    assert names(tmp_path) == ["site"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    publication(tmp_path / "site", b"one")
    assert (tmp_path / "site" / "404.html").exists()


def test_what_fails_leaves_the_earlier_one_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "site"
    publication(target, b"one")
    with pytest.raises(FileExistsError):
        torn(target)
    assert (target / "es" / "index.html").read_bytes() == b"one"
    assert names(tmp_path) == ["site"]


@pytest.mark.parametrize("foreign", ["notes.txt", "es/thesis.odt", ".git"])
def test_a_folder_that_holds_anything_else_is_refused_by_name(tmp_path: Path, foreign: str) -> None:
    target = tmp_path / "site"
    publication(target, b"one")
    (target / foreign).write_text("mine")
    with pytest.raises(NotOursError, match=foreign):
        refuse_unless_ours(target)
    assert (target / foreign).read_text() == "mine"


def test_a_folder_of_someone_else_is_refused_whole(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("mine")
    with pytest.raises(NotOursError, match=r"thesis\.odt"):
        refuse_unless_ours(tmp_path)


def test_downloads_of_the_record_are_no_publication_of_the_site(tmp_path: Path) -> None:
    filed = [file(tmp_path, "cases.csv", (b"x",))]
    file(tmp_path, "SHA256SUMS", (sums(filed),))
    with pytest.raises(NotOursError, match="cases"):
        refuse_unless_ours(tmp_path)


def test_two_pages_never_share_a_file(tmp_path: Path) -> None:
    file(tmp_path, "es/index.html", (b"one",))
    with pytest.raises(FileExistsError):
        file(tmp_path, "es/index.html", (b"two",))


def test_the_list_of_files_is_in_the_order_of_names_and_as_sha256sum_writes_it() -> None:
    listed = sums([Filed("b", "22", 1), Filed("a/x", "11", 1)])
    assert listed == b"11  a/x\n22  b\n"
