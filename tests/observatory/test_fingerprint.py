"""What the published pages are made of has a fingerprint, which changes with any of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pliego.observatory.fingerprint import fingerprint, fingerprint_of
from pliego.observatory.from_docket import is_current
from pliego.observatory.models import Edition
from tests.support.published import TODAY


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A small installation."""
    (tmp_path / "law").mkdir()
    for name in ("law/days.py", "page.html", "django.po", "own_words.csv", "pliego.css", "django.mo"):
        (tmp_path / name).write_text(f"content of {name}", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "law/days.py").write_text("other code"),
        lambda root: (root / "page.html").write_text("another template"),
        lambda root: (root / "django.po").write_text("another message"),
        lambda root: (root / "own_words.csv").write_text("another translation"),
        lambda root: (root / "law/days.py").rename(root / "law/dates.py"),
        lambda root: (root / "law/days.py").unlink(),
        lambda root: (root / "law/new.py").touch(),
    ],
    ids=["code", "template", "message", "translation", "name", "gone", "new"],
)
def test_it_changes_with_what_a_page_is_made_of(sources: Path, change: Callable[[Path], object]) -> None:
    before = fingerprint_of(sources)
    change(sources)
    assert fingerprint_of(sources) != before


def test_it_stays_with_what_no_published_page_holds(sources: Path) -> None:
    before = fingerprint_of(sources)
    (sources / "pliego.css").write_text("another style")
    (sources / "django.mo").write_bytes(b"compiled anew")
    (sources / "law/days.pyc").write_bytes(b"compiled anew")
    assert fingerprint_of(sources) == before


def test_it_is_had_once_and_kept() -> None:
    assert fingerprint() is fingerprint()


def test_an_edition_of_other_code_is_not_current(published: None) -> None:
    assert is_current(TODAY)
    Edition.objects.filter(language="es").update(made_by="0" * 64)
    assert not is_current(TODAY)
