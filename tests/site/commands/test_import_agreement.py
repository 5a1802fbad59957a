"""An import checks the tables of the wider agreement, and imports nothing while any of them is at fault."""

from pathlib import Path

import pytest
from django.conf import LazySettings

from pliego.agreement.edition import SHIPPED
from pliego.docket import own_words
from pliego.docket.models import Case
from tests.site.commands.conftest import Desk, Pliego

pytestmark = pytest.mark.django_db

EVENTS = ("planta-2023,2023-01-02,review_requested",)


def folder_with(folder: Path, table: str, before: str, after: str) -> Path:
    text = (SHIPPED / table).read_text(encoding="utf-8")
    assert before in text
    (folder / table).write_text(text.replace(before, after, 1), encoding="utf-8")
    return folder


def test_r20_an_import_fails_when_an_indicator_is_empty(
    pliego: Pliego, desk: Desk, settings: LazySettings, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    settings.PLIEGO_AGREEMENT = folder_with(own, "commitments.csv", ",three letters,", ",,")
    outcome = pliego("import", *desk.sourced(*EVENTS))

    assert outcome.complaint.startswith("commitments.csv, line ")
    assert "indicator: the field is empty" in outcome.complaint
    assert Case.objects.count() == 0


def test_every_problem_of_every_table_is_told(
    pliego: Pliego, desk: Desk, settings: LazySettings, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    folder_with(own, "bodies.csv", ",treaty body,", ",club,")
    settings.PLIEGO_AGREEMENT = folder_with(own, "wages.csv", ",88.36,", ",88 pesos,")
    outcome = pliego("import", *desk.sourced(*EVENTS))

    assert (outcome.code, outcome.out) == (2, "")
    assert "bodies.csv, line 2, kind" in outcome.err
    assert "commitments.csv, line 2, body_id" in outcome.err
    assert "wages.csv, line 2, value" in outcome.err


def test_sound_tables_of_ones_own_let_the_import_pass(
    pliego: Pliego, desk: Desk, settings: LazySettings, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    settings.PLIEGO_AGREEMENT = folder_with(own, "bodies.csv", "Free Trade Commission", "The Commission")
    assert pliego("import", *desk.sourced(*EVENTS)).code == 0


def test_an_act_dated_ahead_and_an_unknown_allegation_are_told(
    pliego: Pliego, desk: Desk, settings: LazySettings, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    folder_with(own, "disputes.csv", ",2026-03-11,", ",2026-11-23,")
    settings.PLIEGO_AGREEMENT = folder_with(own, "labor_reform.csv", ",failure_to_bargain,", ",no_such,")
    outcome = pliego("import", *desk.sourced(*EVENTS))
    assert outcome.code == 2
    assert "consultations_requested: 2026-11-23 is ahead" in outcome.err
    assert "allegation: there is no allegation 'no_such'" in outcome.err


def test_a_folder_that_is_gone_ends_the_import_in_one_line(
    pliego: Pliego, desk: Desk, settings: LazySettings, tmp_path: Path
) -> None:
    settings.PLIEGO_AGREEMENT = tmp_path / "absent"
    assert "absent: it cannot be read" in pliego("import", *desk.sourced(*EVENTS)).complaint


def test_a_fault_in_the_translations_of_the_record_is_told(
    pliego: Pliego, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / own_words.FILE).write_text(
        "en,es,fr\nAccepted,Aceptada,\nAccepted,Admitida,\n", encoding="utf-8"
    )
    monkeypatch.setattr(own_words, "FOLDER", tmp_path)
    outcome = pliego("import", *desk.sourced(*EVENTS))
    assert outcome.complaint.startswith("own_words.csv, line 3, en")
    assert Case.objects.count() == 0
