"""`pliego export`: what it says, and that each refusal is one line."""

from pathlib import Path

import pytest
from django.conf import LazySettings
from typer.testing import CliRunner

from pliego.docket.log.signing import Signer
from pliego.observatory.bulk import export as module
from pliego.observatory.bulk.export import ChangedMeanwhileError, export
from pliego.observatory.models import Edition
from pliego.site.command import app
from tests.observatory.bulk.conftest import quietly


def run(*arguments: str) -> tuple[int, str, str]:
    """Exit code, answer, and notes."""
    ran = CliRunner().invoke(app, list(arguments))
    return ran.exit_code, ran.stdout, ran.stderr


def test_it_says_what_it_wrote_and_what_it_wrote_holds(published: None, tmp_path: Path) -> None:
    target = str(tmp_path / "docket")
    code, told, _notes = run("export", target)
    assert (code, told.partition(";")[0]) == (0, "cases: 41")
    assert "edition of 2026-11-22" in told
    assert run("export", target)[0] == 0
    assert run("verify", target)[0] == 0


def test_without_a_folder_it_brings_the_files_of_the_site_up_to_date(
    published: None, tmp_path: Path, settings: LazySettings
) -> None:
    settings.PLIEGO_BULK = tmp_path / "shelf"
    assert run("export")[1].startswith("cases: 41")
    assert run("export")[1] == "the files of the site are up to date\n"


def test_a_folder_that_is_no_export_is_refused_in_one_line(published: None, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine", encoding="utf-8")
    code, told, notes = run("export", str(tmp_path))
    assert (code, told) == (2, "")
    assert notes.count("\n") == 1
    assert "it holds something else than an export; name another folder" in notes


@pytest.mark.django_db
def test_before_the_first_publication_it_says_what_to_do(tmp_path: Path) -> None:
    code, _told, notes = run("export", str(tmp_path / "docket"))
    assert code == 2
    assert "pliego import" in notes


def test_a_publication_meanwhile_spoils_nothing(
    published: None, tmp_path: Path, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = module._write_proofs

    def publishing(*arguments: object) -> None:
        written(*arguments)  # type: ignore[arg-type]
        Edition.objects.update(made_by="another")

    monkeypatch.setattr(module, "_write_proofs", publishing)
    with pytest.raises(ChangedMeanwhileError):
        export(tmp_path / "docket", signer, None, quietly)
    assert list(tmp_path.iterdir()) == []
