"""A publication is signed, the same for the same record, and whatever is changed in it is named."""

from collections.abc import Callable, Sequence
from html import unescape
from pathlib import Path

import pytest

from pliego.docket.log.pliego_verify import Trusted, Verdict, check_folder
from pliego.docket.log_key import log_signer
from pliego.observatory.models import Edition
from pliego.observatory.static_site.folder import NotOursError
from pliego.observatory.static_site.publication import (
    MovedError,
    NothingPublishedError,
    Order,
    Printed,
    publish_files,
)
from pliego.observatory.static_site.routes import Route

FEW = (
    "log:key",
    "log:checkpoint",
    "log:script",
    "observatory:glossary",
    "observatory:reforms",
    "observatory:reform",
)
PLACE = "https://copy.example/record"

Publish = Callable[[Path], Printed]


def silent(done: int, of: int) -> None:
    """Tell nobody."""


def order_for(target: Path, routes: Sequence[Route], place: str = "") -> Order:
    """An order for a few of the pages."""
    few = [route for route in routes if route.name in FEW]
    return Order(
        target=target, routes=few, live="", stands=place, named=place or "https://named.example", processes=1
    )


@pytest.fixture
def publish(published: None, routes: Sequence[Route]) -> Publish:
    """Publishes a few of the pages into a folder."""

    def run(target: Path) -> Printed:
        return publish_files(order_for(target, routes), log_signer().sign, silent)

    return run


def wrong(folder: Path) -> list[str]:
    """What is wrong with a folder, by its code and the file it names."""
    found = check_folder(folder, Trusted(log_signer().key))
    faults = (each for each in found if each.verdict is Verdict.FAULT)
    return [f"{each.code} {each.blanks.get('name', '')}".strip() for each in faults]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_the_same_record_gives_the_same_bytes_and_passes_every_check(
    publish: Publish, tmp_path: Path
) -> None:
    printed = publish(tmp_path / "one")
    publish(tmp_path / "two")
    one = contents(tmp_path / "one")
    assert one == contents(tmp_path / "two")
    assert wrong(tmp_path / "one") == []
    assert printed.files == len(one)
    assert printed.day == "2026-11-22"
    assert printed.nowhere == ()


def test_each_kind_of_damage_is_named(publish: Publish, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    publish(folder)
    page = folder / "es" / "glossary" / "index.html"
    whole = page.read_bytes()
    page.write_bytes(whole.replace(b"Glosario", b"Glosarios"))
    (folder / "robots.txt").unlink()
    (folder / "es" / "added.html").write_text("x")
    assert sorted(wrong(folder)) == [
        "file_added es/added.html",
        "file_altered es/glossary/index.html",
        "file_missing robots.txt",
    ]

    page.write_bytes(whole)
    (folder / "es" / "added.html").unlink()
    listed = (folder / "SHA256SUMS").read_text().splitlines(keepends=True)
    (folder / "SHA256SUMS").write_text("".join(line for line in listed if "robots.txt" not in line))
    assert wrong(folder) == ["sums_altered"]


def test_tree_rules_and_robots_lie_beside_the_pages(publish: Publish, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    publish(folder)
    note = (folder / "checkpoint.txt").read_text()
    assert note == (folder / "log" / "checkpoint").read_text()
    tiles = sorted((folder / "log" / "tiles" / "0").iterdir(), key=number)
    assert sum(tile.stat().st_size for tile in tiles) == 32 * int(note.splitlines()[1])

    searching = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.html")
        if "script-src 'self'" in unescape(path.read_text())
    }
    assert searching == {f"{language}/search/index.html" for language in ("es", "en", "fr")}
    rules = (folder / "_headers").read_text()
    assert "default-src 'none'" in rules
    assert "frame-ancestors 'none'" in rules
    assert not list(folder.glob("sitemap*"))


def number(path: Path) -> int:
    """The place of a tile."""
    return int(path.name)


def test_where_the_copy_stands_is_told_to_search_engines_and_to_nobody_else(
    published: None, routes: Sequence[Route], tmp_path: Path
) -> None:
    target = tmp_path / "site"
    publish_files(order_for(target, routes, PLACE), log_signer().sign, silent)
    told = (target / "sitemap-1.xml").read_text()
    assert f'hreflang="en" href="{PLACE}/en/glossary/"' in told
    assert f"<loc>{PLACE}/fr/glossary/</loc>" in told
    assert f"Sitemap: {PLACE}/sitemap.xml" in (target / "robots.txt").read_text()
    assert f'href="{PLACE}' not in (target / "es" / "glossary" / "index.html").read_text()


def test_a_folder_of_someone_else_stays_as_it_is(publish: Publish, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "thesis.odt").write_text("mine")
    with pytest.raises(NotOursError, match=r"thesis\.odt"):
        publish(tmp_path / "site")
    assert contents(tmp_path / "site") == {"thesis.odt": b"mine"}


def test_a_record_published_anew_meanwhile_makes_no_copy(
    published: None, routes: Sequence[Route], tmp_path: Path
) -> None:
    def meddle(done: int, of: int) -> None:
        Edition.objects.update(day="2026-11-23")

    with pytest.raises(MovedError):
        publish_files(order_for(tmp_path / "site", routes), log_signer().sign, meddle)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_made_of_nothing(db: None, routes: Sequence[Route], tmp_path: Path) -> None:
    with pytest.raises(NothingPublishedError, match="pliego import"):
        publish_files(order_for(tmp_path / "site", routes), log_signer().sign, silent)
