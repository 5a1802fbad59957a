"""A store in a folder has all of a stream or nothing of it, for its owner's eyes only."""

import os
import secrets
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pliego.evidence.store import Draft, FileStore, MissingError

NOW = 1_800_000_000.0


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "exhibits")


def name() -> str:
    return secrets.token_hex(16)


@pytest.fixture
def half(store: FileStore) -> Iterator[Callable[[], str]]:
    """Begins a stream and breaks off; returns its name."""
    begun: list[Draft] = []

    def make() -> str:
        called = name()
        begun.append(store.draft(called))
        begun[-1].write(b"half")
        return called

    yield make
    for draft in begun:
        draft.discard()


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def kept(store: FileStore, content: bytes) -> str:
    called = name()
    draft = store.draft(called)
    draft.write(content)
    draft.keep()
    return called


def test_what_is_kept_can_be_read_in_pieces(store: FileStore) -> None:
    content = os.urandom(200_000)
    pieces = list(store.read(kept(store, content)))
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) == 64 * 1024


def test_every_folder_is_its_owners_only(store: FileStore, tmp_path: Path) -> None:
    kept(store, b"x")
    folders = [path for path in tmp_path.rglob("*") if path.is_dir()]
    assert len(folders) == 3
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}


def test_nothing_is_there_before_it_is_kept(
    store: FileStore, half: Callable[[], str], tmp_path: Path
) -> None:
    called = half()
    with pytest.raises(MissingError):
        next(store.read(called))
    assert [path.parent.name for path in files_in(tmp_path)] == ["drafts"]


def test_a_discarded_draft_leaves_nothing(store: FileStore, tmp_path: Path) -> None:
    draft = store.draft(name())
    draft.write(b"half")
    draft.discard()
    draft.discard()
    assert files_in(tmp_path) == []


def test_discarding_after_keeping_changes_nothing(store: FileStore) -> None:
    called = name()
    draft = store.draft(called)
    draft.write(b"whole")
    draft.keep()
    draft.discard()
    assert b"".join(store.read(called)) == b"whole"


def test_a_taken_name_is_not_written_over(store: FileStore) -> None:
    called = kept(store, b"first")
    draft = store.draft(called)
    draft.write(b"second")
    with pytest.raises(FileExistsError):
        draft.keep()
    draft.discard()
    assert b"".join(store.read(called)) == b"first"


def test_only_its_owner_may_read_it(store: FileStore, half: Callable[[], str], tmp_path: Path) -> None:
    kept(store, b"x")
    half()
    assert {stat.S_IMODE(path.stat().st_mode) for path in files_in(tmp_path)} == {0o600}
    folders = [path for path in (tmp_path / "exhibits").iterdir() if path.is_dir()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}


def test_it_is_flushed_before_it_is_there(store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    flush, link = os.fsync, os.link

    def flushing(descriptor: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        flush(descriptor)

    def linking(*places: Path) -> None:
        done.append("link")
        link(*places)

    monkeypatch.setattr(os, "fsync", flushing)
    monkeypatch.setattr(os, "link", linking)
    for called in ("ab" * 16, "ab" + "cd" * 15):
        draft = store.draft(called)
        draft.write(b"x")
        draft.keep()
    assert done == ["file", "folder", "link", "folder", "file", "link", "folder"]


def test_deleting_takes_it_away_and_twice_is_as_once(store: FileStore) -> None:
    called = kept(store, b"x")
    store.delete(called)
    store.delete(called)
    with pytest.raises(MissingError):
        next(store.read(called))


def test_old_drafts_are_swept_and_young_ones_stay(
    store: FileStore, half: Callable[[], str], tmp_path: Path
) -> None:
    half()
    half()
    old, young = sorted((tmp_path / "exhibits" / "drafts").iterdir())
    os.utime(old, (NOW, NOW))
    os.utime(young, (NOW + 20, NOW + 20))
    assert store.sweep(before=NOW + 10) == 1
    assert (old.exists(), young.exists()) == (False, True)


def test_names_are_listed_by_age(store: FileStore, tmp_path: Path) -> None:
    old, young = kept(store, b"x"), kept(store, b"y")
    for called, at in ((old, NOW), (young, NOW + 20)):
        os.utime(tmp_path / "exhibits" / called[:2] / called, (at, at))
    assert list(store.names(before=NOW + 10)) == [old]
    assert set(store.names(before=NOW + 30)) == {old, young}


@pytest.mark.parametrize("called", ["../../etc/passwd", "foto.jpg", "", "A" * 32, "0" * 31])
def test_no_other_name_leads_anywhere(store: FileStore, called: str) -> None:
    with pytest.raises(ValueError, match="32 hexadecimal digits"):
        store.draft(called)
    with pytest.raises(ValueError, match="32 hexadecimal digits"):
        next(store.read(called))


def test_an_empty_store_has_nothing(store: FileStore) -> None:
    assert (list(store.names(before=NOW)), store.sweep(before=NOW)) == ([], 0)
