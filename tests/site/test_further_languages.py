"""A language that nobody reviewed is shown to nobody; a reviewed one is, until its text changes."""

from pathlib import Path

import polib
import pytest
from django.test import Client

from pliego.site import further_languages, messages
from pliego.site.extraction import Message
from pliego.site.further_languages import FURTHER, is_reviewed, message_file, offered, review


@pytest.fixture
def locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Message files in a folder of the test: those of the site are there and empty."""
    monkeypatch.setattr(messages, "LOCALE", tmp_path)
    for language in (messages.SOURCE_LANGUAGE, *messages.TRANSLATED):
        file = messages.catalogue_file(language)
        file.parent.mkdir(parents=True)
        polib.POFile().save(str(file))
    messages.update_reporters_messages([Message("What happened?"), Message("Where?")])
    return tmp_path


def _translate(file: Path, msgid: str, msgstr: str) -> None:
    catalogue = polib.pofile(str(file))
    entry = catalogue.find(msgid)
    assert entry is not None
    entry.msgstr = msgstr
    catalogue.save()


def test_every_further_language_has_a_file_with_what_a_reporter_meets(locale: Path) -> None:
    assert [language.code for language in FURTHER] == ["nah", "yua", "tzh"]
    for language in FURTHER:
        catalogue = polib.pofile(str(message_file(language.code, locale)))
        assert [entry.msgid for entry in catalogue] == ["What happened?", "Where?"]


def test_what_nobody_reviewed_is_not_compiled_and_so_not_offered(locale: Path) -> None:
    _translate(message_file("yua", locale), "Where?", "Tu'ux?")
    messages.compile_messages()

    assert offered(locale) == ()


def test_what_a_speaker_reviewed_is_offered_until_a_word_of_it_changes(locale: Path) -> None:
    file = message_file("yua", locale)
    _translate(file, "Where?", "Tu'ux?")

    assert review("yua", "Ana May", locale) == 1
    messages.compile_messages()
    assert [language.code for language in offered(locale)] == ["yua"]

    _translate(file, "Where?", "Tu'uxi'?")
    messages.compile_messages()
    assert offered(locale) == ()
    assert not is_reviewed(polib.pofile(str(file)))


@pytest.mark.parametrize(("code", "reviewer"), [("de", "Ana May"), ("yua", "  "), ("tzh", "Ana May")])
def test_a_review_needs_a_language_a_reviewer_and_a_text(locale: Path, code: str, reviewer: str) -> None:
    with pytest.raises(ValueError, match=r"none of|needs|has a reviewer"):
        review(code, reviewer, locale)


def test_the_site_as_it_is_offers_no_unreviewed_language() -> None:
    for language in FURTHER:
        file = message_file(language.code)
        reviewed = file.exists() and is_reviewed(polib.pofile(str(file)))
        assert file.with_suffix(".mo").exists() == reviewed
    assert further_languages.LOCALE == messages.LOCALE


@pytest.mark.parametrize("path", ["/yua/", "/yua/cases/", "/nah/account/login/", "/tzh//elsewhere.example/"])
def test_a_language_that_only_reporters_have_leads_to_spanish_elsewhere(client: Client, path: str) -> None:
    answer = client.get(path)

    assert (answer.status_code, answer.headers["Location"]) == (302, "/es/" + path[5:])


def test_a_reporters_page_in_a_language_that_nobody_reviewed_is_not_there(client: Client) -> None:
    assert client.get("/yua/sheet/").status_code == 404
