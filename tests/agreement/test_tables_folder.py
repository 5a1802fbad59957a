"""A folder of one's own: what pages show while a table of it is damaged, unreadable or gone."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pliego.agreement import own_words
from pliego.agreement.checking import problems
from pliego.agreement.definitions import definitions
from pliego.agreement.edition import SHIPPED, Edition, tables
from pliego.agreement.followups import follow_ups
from pliego.agreement.own_words import in_language
from pliego.agreement.tables_folder import LastSound, file_state
from pliego.agreement.tariffs import assignments


def edited(folder: Path, table: str, before: str, after: str) -> Path:
    """The folder with one table, in which some text is replaced."""
    text = (SHIPPED / table).read_text(encoding="utf-8")
    assert before in text
    folder.mkdir(exist_ok=True)
    (folder / table).write_text(text.replace(before, after, 1), encoding="utf-8")
    return folder


def a_fault(folder: Path) -> None:
    with (folder / "bodies.csv").open("a", encoding="utf-8") as file:
        file.write("one,two\n")


def no_file(folder: Path) -> None:
    (folder / "bodies.csv").unlink()
    (folder / "bodies.csv").mkdir()


def no_folder(folder: Path) -> None:
    shutil.rmtree(folder)


@pytest.mark.parametrize("spoil", [a_fault, no_file, no_folder])
def test_a_correction_stays_on_the_pages_whatever_becomes_of_the_folder(
    spoil: Callable[[Path], None], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kept: LastSound[Edition] = LastSound(tables)
    own = edited(tmp_path / "own", "bodies.csv", "ftc,Free Trade Commission", "ftc,Other Commission")
    assert kept.of(own).body["ftc"].name == "Other Commission"
    spoil(own)
    for _ in range(3):
        assert kept.of(own).body["ftc"].name == "Other Commission"
    assert len(caplog.records) == 1
    assert "a table of the agreement" in caplog.text


def test_a_folder_that_never_was_sound_gives_way_to_the_shipped_tables(tmp_path: Path) -> None:
    kept: LastSound[Edition] = LastSound(tables)
    own = edited(tmp_path / "own", "bodies.csv", "ftc,Free Trade Commission", "ftc,Other Commission")
    assert kept.of(own).body["ftc"].name == "Other Commission"
    assert kept.of(tmp_path / "another").body["ftc"].name == "Free Trade Commission"


def test_a_folder_that_is_gone_is_a_fault_and_a_table_that_it_lacks_is_the_shipped_one(
    tmp_path: Path,
) -> None:
    assert file_state(tmp_path, "bodies.csv").path == SHIPPED / "bodies.csv"
    for read in (tables, follow_ups, problems):
        with pytest.raises(FileNotFoundError):
            read(tmp_path / "absent")


@pytest.mark.parametrize("file", ["own_words.csv", "indicator_series.csv", "tariff_events.csv"])
def test_a_table_that_cannot_be_read_takes_no_page_down(file: str, tmp_path: Path) -> None:
    (tmp_path / file).mkdir()
    assert in_language("annual", "es", tmp_path) == "anual"
    assert definitions(tmp_path) == definitions()
    assert assignments(tmp_path) == assignments()


def test_texts_in_other_languages_keep_to_their_last_sound_state(tmp_path: Path) -> None:
    path = tmp_path / own_words.FILE
    path.write_text("en,es,fr\nannual,cada año,\n", encoding="utf-8")
    assert in_language("annual", "es", tmp_path) == "cada año"
    path.write_text("en,es,fr\nannual,a,\nannual,b,\n", encoding="utf-8")
    assert in_language("annual", "es", tmp_path) == "cada año"


def test_names_of_series_keep_to_their_last_sound_state(tmp_path: Path) -> None:
    text = (SHIPPED / "indicator_series.csv").read_text(encoding="utf-8")
    head, first, *_ = text.splitlines()
    path = tmp_path / "indicator_series.csv"
    path.write_text(f"{head}\n{first}\n", encoding="utf-8")
    assert len(definitions(tmp_path)) == 1
    path.write_text(f"{head}\n{first}\n{first}\n", encoding="utf-8")
    assert len(definitions(tmp_path)) == 1
