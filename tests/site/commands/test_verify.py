"""`pliego verify`, `check` and `checkpoint` say in words what holds, and name what does not."""

import json
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.db import connection
from django.test import Client

from pliego.docket.append_only import unprotect
from pliego.docket.log.pliego_verify import read_checkpoint, read_note
from pliego.docket.models import Checkpoint
from tests.site.commands.conftest import Desk, Pliego

pytestmark = pytest.mark.django_db

EVENTS = ("planta-2023,2023-01-02,review_requested", "planta-2023,2023-01-10,review_accepted")


@pytest.fixture(autouse=True)
def log_key(settings: LazySettings, tmp_path: Path) -> Path:
    """A key of the log of its own, not yet made."""
    file = tmp_path / "log-key.pem"
    settings.PLIEGO_LOG_KEY = file
    settings.PLIEGO_LOG_KEY_IS_NAMED = False
    settings.PLIEGO_LOG_ORIGIN = "test.example/log"
    return file


@pytest.fixture
def imported(pliego: Pliego, desk: Desk) -> None:
    """Three events of one case, published."""
    pliego("import", *desk.sourced(*EVENTS))


def alter() -> None:
    """What the owner of a database can do."""
    unprotect(None, connection.schema_editor())
    with connection.cursor() as cursor:
        cursor.execute("UPDATE docket_event SET date_text = '2023-01-11' WHERE sequence = 3")


def saved(folder: Path, name: str, address: str) -> str:
    """The path of a file with what the site answers."""
    file = folder / name
    file.write_bytes(Client().get(address).content)
    return str(file)


def test_a_sound_record_is_said_to_hold_line_by_line(imported: None, pliego: Pliego) -> None:
    outcome = pliego("verify")

    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert lines[0] == "  ok  All 3 events give their leaf and are in the log of 3 leaves, each at its place."
    assert [line[:6] for line in lines] == ["  ok  "] * 5 + ["  ??  "]
    assert "cannot be known without a checkpoint kept elsewhere" in lines[-1]


@pytest.mark.parametrize(
    ("language", "words"), [("es", "Los 3 asientos dan"), ("fr", "Les 3 événements donnent")]
)
def test_it_speaks_three_languages(imported: None, pliego: Pliego, language: str, words: str) -> None:
    assert words in pliego("verify", "--lang", language).out


def test_an_altered_event_is_named_with_its_field(imported: None, pliego: Pliego) -> None:
    alter()
    outcome = pliego("verify")

    assert outcome.code == 1
    assert (
        "  !!  planta-2023 e3: the columns no longer say what was recorded; it differs in: date_text"
        in outcome.out
    )
    assert (
        pliego("check").err
        == "pliego: planta-2023 e3: the columns no longer say what was recorded; it differs in: date_text (leaf 2).\n"
    )


def test_an_altered_event_that_is_published_again_fails_in_the_downloaded_file_too(
    imported: None, pliego: Pliego, tmp_path: Path
) -> None:
    alter()
    pliego("publish")
    outcome = pliego("verify", "--docket", saved(tmp_path, "case.json", "/en/cases/planta-2023.json"))

    assert outcome.code == 1
    assert "planta-2023 e3: the event was altered, or was never at this place" in outcome.out


def test_programs_get_json(imported: None, pliego: Pliego) -> None:
    answer = json.loads(pliego("verify", "--json", "--lang", "es").out)

    assert (answer["holds"], answer["checked"][0]["what"]) == (True, "record")
    assert answer["checked"][0]["findings"][0] == {
        "verdict": "holds",
        "code": "events_hold",
        "text": "Los 3 asientos dan su hoja y están en el registro con 3 hojas, cada uno en su lugar.",
        "count": 3,
        "size": 3,
    }


def test_a_folder_of_dockets_is_checked_file_by_file(imported: None, pliego: Pliego, tmp_path: Path) -> None:
    folder = tmp_path / "dockets"
    folder.mkdir()
    saved(folder, "a.json", "/en/cases/planta-2023.json")
    (folder / "b.json").write_text("{}", encoding="utf-8")
    outcome = pliego("verify", "--docket", str(folder))

    assert outcome.code == 1
    one, other = outcome.out.split("\n\n")
    assert one.startswith(f"{folder}/a.json\n")
    assert "!!" not in one
    assert other.startswith(f"{folder}/b.json\n  !!  docket: it cannot be read")


def test_a_checkpoint_is_signed_printed_and_published(imported: None, pliego: Pliego) -> None:
    outcome = pliego("checkpoint")

    assert outcome.code == 0
    assert read_checkpoint(read_note(outcome.out).text).number == 2
    assert Client().get("/log/checkpoint").content.decode() == outcome.out


def test_a_kept_checkpoint_holds_and_one_of_another_history_does_not(
    imported: None, pliego: Pliego, desk: Desk, tmp_path: Path
) -> None:
    kept = saved(tmp_path, "kept.txt", "/log/checkpoint")
    chain = saved(tmp_path, "chain.json", "/log/checkpoints.json")
    key = Client().get("/log/key").content.decode()
    assert "is part of this same history" in pliego("verify", "--against", kept).out
    assert pliego("verify", "--checkpoint", chain, "--against", kept, "--key", key).code == 0
    assert pliego("verify", "--checkpoint", kept, "--key", key).code == 0

    text = read_note(Checkpoint.objects.get().note)
    body = read_checkpoint(text.text)
    from pliego.docket.log.pliego_verify import Checkpoint as Signed
    from pliego.docket.log_key import log_signer

    fork = Signed(body.origin, body.size, bytes(32), body.number, body.time, body.previous)
    Path(kept).write_text(log_signer().sign(fork.text), encoding="utf-8")
    outcome = pliego("verify", "--against", kept)
    assert (outcome.code, "There are two histories" in outcome.out) == (1, True)


def test_a_checkpoint_alone_proves_nothing_without_a_key(
    imported: None, pliego: Pliego, tmp_path: Path
) -> None:
    outcome = pliego("verify", "--checkpoint", saved(tmp_path, "kept.txt", "/log/checkpoint"))
    assert (
        outcome.out
        == "  ??  Without the site's key nothing can be known of a checkpoint or a receipt: give it with --key.\n"
    )


def test_a_key_that_was_exchanged_is_told(imported: None, pliego: Pliego, log_key: Path) -> None:
    log_key.unlink()
    pliego("checkpoint")
    outcome = pliego("verify")

    assert outcome.code == 1
    assert "not the expected one" in outcome.out


def test_bad_questions_are_one_line(imported: None, pliego: Pliego, tmp_path: Path, log_key: Path) -> None:
    assert pliego("verify", "--docket", "a", "--checkpoint", "b").complaint.startswith(
        "--docket and --checkpoint"
    )
    assert pliego("verify", "--docket", "nowhere.json").complaint.startswith(
        "nowhere.json: it cannot be read"
    )
    assert pliego("verify", "--docket", str(tmp_path / ".")).complaint != ""
    assert pliego("verify", "--key", "x").complaint.startswith("--key: this is no")
    log_key.chmod(0o644)
    assert "run chmod 600" in pliego("checkpoint").complaint


def test_a_key_that_a_setting_names_is_never_made(
    pliego: Pliego, settings: LazySettings, log_key: Path
) -> None:
    settings.PLIEGO_LOG_KEY_IS_NAMED = True
    complaint = pliego("checkpoint").complaint

    assert (
        complaint
        == f"{log_key}: the log's key cannot be used (No such file or directory); see PLIEGO_LOG_KEY"
    )
    assert not log_key.exists()
