"""The reference pages: written from the code, the same each time, and checked."""

from pathlib import Path

import pytest

from pliego.law.irregular import Flag
from pliego.law.standing import State
from pliego.site.reference import __main__ as command
from pliego.site.reference.machine import addresses
from pliego.site.reference.markdown import table
from pliego.site.reference.pages import pages, stale, write
from pliego.site.reference.vocabulary import DEPARTURE, MEANING


def test_the_pages_of_the_repository_agree_with_the_code() -> None:
    # Sets are ordered differently in each process, so a page that depended on that would fail.
    faults = stale(command.FOLDER)

    assert not faults, "run `make docs`"


def test_written_pages_are_not_stale(tmp_path: Path) -> None:
    write(tmp_path)

    assert stale(tmp_path) == []
    assert {file.name for file in tmp_path.iterdir()} == {page.name for page in pages()}


def test_a_changed_an_absent_and_a_foreign_page_are_stale(tmp_path: Path) -> None:
    write(tmp_path)
    changed, absent, foreign = tmp_path / "clauses.md", tmp_path / "settings.md", tmp_path / "left-over.md"
    changed.write_text(changed.read_text(encoding="utf-8") + "x", encoding="utf-8")
    absent.unlink()
    foreign.write_text("# Nobody writes this\n", encoding="utf-8")

    assert stale(tmp_path) == sorted([changed, absent, foreign])


def test_writing_mends_what_is_stale(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "clauses.md").write_text("", encoding="utf-8")
    (tmp_path / "left-over.md").write_text("", encoding="utf-8")

    write(tmp_path)

    assert stale(tmp_path) == []


def test_the_check_names_each_stale_page_and_the_mend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "FOLDER", tmp_path)
    command.main([])
    (tmp_path / "urls.md").write_text("", encoding="utf-8")

    with pytest.raises(SystemExit) as ended:
        command.main(["--check"])

    # A text as its code is what makes the interpreter print it and end with 1.
    assert ended.value.code == "stale: docs/reference/urls.md; run `make docs`"


def test_the_check_is_silent_when_all_agree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "FOLDER", tmp_path)
    command.main([])

    command.main(["--check"])


def test_an_unknown_argument_is_answered_with_the_usage() -> None:
    with pytest.raises(SystemExit, match=r"usage: .*--check"):
        command.main(["--chekc"])


def test_every_state_and_every_irregularity_is_explained() -> None:
    assert set(MEANING) == set(State)
    assert set(DEPARTURE) == set(Flag)


def test_a_bar_or_a_line_break_does_not_break_a_table() -> None:
    assert table(("a", "b"), [("x|y", "two\nlines")]).splitlines()[-1] == r"| x\|y | two lines |"


def test_addresses_stand_under_a_language_and_name_their_parts() -> None:
    forms = {address.name: address.form for address in addresses()}

    assert forms["observatory:home"] == "/<language>/"
    assert forms["observatory:case"] == "/<language>/cases/<slug>/"


def test_every_address_says_what_stands_there() -> None:
    assert [address.name for address in addresses() if not address.about] == []
