"""The page on open data, and the files that it offers."""

import hashlib
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.test import Client


@pytest.fixture
def shelf(exported: Path, settings: LazySettings) -> Path:
    """The export as the one that the site offers."""
    folder: Path = exported.parent / "shelf"
    folder.mkdir()
    (folder / "present").symlink_to(exported)
    settings.PLIEGO_BULK = folder
    return folder


@pytest.mark.parametrize("language", ["es", "en", "fr"])
def test_the_page_offers_every_file_and_each_is_there(
    published: None, client: Client, shelf: Path, language: str
) -> None:
    answer = client.get(f"/{language}/data/")
    page = answer.content.decode()
    assert len(answer.content) < 50_000
    names = {path.name for path in (shelf / "present").iterdir()}
    shown = {name for name in names if f'href="/data/{name}"' in page}
    others = {f"dictionary.{code}.md" for code in ("es", "en", "fr") if code != language}
    assert names - shown == others
    for name in names:
        served = client.get(f"/data/{name}")
        data = served.getvalue()
        assert data == (shelf / "present" / name).read_bytes()
        assert served["Access-Control-Allow-Origin"] == "*"


def test_a_file_is_sent_once_only_to_who_keeps_it(published: None, client: Client, shelf: Path) -> None:
    first = client.get("/data/events.csv")
    digest = hashlib.sha256(first.getvalue()).hexdigest()
    assert first["ETag"] == f'"{digest[:32]}"'
    again = client.get("/data/events.csv", headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("name", ["x.csv", "..", "%2e%2e%2fsecret-key", "present", ".", "manifest.txt%00"])
def test_nothing_but_the_files_of_the_export_is_served(
    published: None, client: Client, shelf: Path, name: str
) -> None:
    (shelf / "x.csv").write_text("secret", encoding="utf-8")
    assert client.get(f"/data/{name}").status_code == 404


def test_before_there_are_files_the_page_says_so(
    published: None, client: Client, tmp_path: Path, settings: LazySettings
) -> None:
    settings.PLIEGO_BULK = tmp_path / "none"
    page = client.get("/en/data/").content.decode()
    assert "The files are not made yet" in page
    assert "/data/cases.csv" not in page.partition("</head>")[2]
    assert client.get("/data/cases.csv").status_code == 404


@pytest.mark.django_db
def test_before_the_first_publication_the_page_stands(
    client: Client, tmp_path: Path, settings: LazySettings
) -> None:
    settings.PLIEGO_BULK = tmp_path / "none"
    assert client.get("/en/data/").status_code == 200
