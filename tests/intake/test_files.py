"""Photos and files: sealed as they arrive, cleaned at once, each with the choice of its reporter."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import override_settings
from django.utils import timezone
from time_machine import Traveller

from pliego.evidence.actions import sweep as sweep_store
from pliego.evidence.models import Exhibit, Waiting
from pliego.evidence.reasons import Reason, RefusedError
from pliego.evidence.sealing import stream_key
from pliego.evidence.store.chosen import chosen_store
from pliego.people.keys import open_stream
from pliego.reports.content import MOST_FILES, Content
from pliego.reports.kinds import Route
from pliego.reports.models import Sitting
from pliego.reports.queries import by_receipt
from tests.desk.samples import PLACE, docx, jpeg
from tests.support.intake import Receiving, Walker, exhibits, receiving

__all__ = ["exhibits", "receiving"]


def photo(name: str = "foto.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, jpeg(), "image/jpeg")


def text(name: str = "nota.txt", content: bytes = b"Lo vi yo mismo.") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, "text/plain")


@pytest.fixture
def ana(receiving: Receiving) -> Walker:
    """At the page of files."""
    walker = Walker("en")
    walker.begin(Route.COMPLAINT)
    walker.tell({})
    return walker


def file_all(ana: Walker) -> Content:
    """The report that is filed with what the page of files has."""
    ana.look()
    ana.see_words()
    ana.type_back()
    return by_receipt(ana.receipt).content


def ids(ana: Walker) -> list[str]:
    return re.findall(r'name="remove" value="([0-9a-f]+)"', ana.page)


def test_r14_of_a_photo_only_the_copy_without_its_place_goes_along(ana: Walker) -> None:
    ana.attach(photo())
    assert "Only that copy goes" in ana.page

    (file,) = file_all(ana).files
    sealed = chosen_store().read(Exhibit.objects.get().pk.hex)
    plain = b"".join(open_stream(stream_key(bytes.fromhex(file.key)), sealed))

    assert PLACE in jpeg()
    assert PLACE not in plain
    assert plain.startswith(b"\xff\xd8")
    assert "foto" not in file.name
    assert not Waiting.objects.exists()


def test_the_original_goes_along_where_its_reporter_says_so(ana: Walker) -> None:
    ana.attach(docx_file())
    ana.send({"on": "1", "with-original": ids(ana)})
    assert "the original, and a copy without place and time" in ana.page
    ana.see_words()
    ana.type_back()

    (file,) = by_receipt(ana.receipt).content.files

    assert file.clean
    assert Exhibit.objects.count() == 2


def docx_file() -> SimpleUploadedFile:
    return SimpleUploadedFile("acta.docx", docx(), "application/x-unknown")


def test_what_cannot_be_cleaned_goes_as_it_is_and_the_page_says_so(ana: Walker) -> None:
    page = ana.attach(text())

    assert "A text has no metadata" in page
    assert [file.name for file in file_all(ana).files] == ["nota.txt"]


def test_a_refused_file_is_told_in_words_and_the_others_are_kept(ana: Walker) -> None:
    page = ana.attach(text(), SimpleUploadedFile("x.exe", b"MZ" + b"\0" * 200), text("empty.txt", b""))

    assert "Not taken" in page
    assert "x.exe" in page
    assert "The file is empty." in page
    assert len(ids(ana)) == 1


def test_a_file_is_removed_and_its_stream_with_it(ana: Walker) -> None:
    ana.attach(photo(), text())
    assert Waiting.objects.count() == 3
    first, second = ids(ana)

    ana.send({"remove": first})

    assert ids(ana) == [second]
    assert Waiting.objects.count() == 1
    ana.send({"remove": first})
    assert ids(ana) == [second]


def test_no_more_than_ten_files(ana: Walker) -> None:
    ana.attach(*(text(f"n{number}.txt") for number in range(MOST_FILES)))
    page = ana.attach(text("one-more.txt"))

    assert "There are ten files already" in page
    assert len(ids(ana)) == MOST_FILES


def test_nobody_without_a_sheet_can_send_a_file(receiving: Receiving) -> None:
    eve = Walker()
    eve.path = "/es/sheet/files/"
    eve.attach(text())

    assert eve.status == 410
    assert not Waiting.objects.exists()


def test_a_file_without_a_token_is_not_kept(ana: Walker) -> None:
    ana.page = ""
    page = ana.attach(text())

    assert "Nothing is lost" in page
    assert not Waiting.objects.exists()


def test_when_the_site_holds_as_much_as_it_may_the_file_is_refused_calmly(ana: Walker) -> None:
    with override_settings(PLIEGO_WAITING_LIMIT=1000):
        page = ana.attach(text())

    assert ana.status == 200
    assert "Not taken" in page
    assert ids(ana) == []


def test_files_wait_as_long_as_their_sheet(ana: Walker, clock: Traveller) -> None:
    ana.attach(text())
    for _ in range(3):
        clock.shift(20 * 60 * 60)
        ana.go("files/")
        ana.send({"on": "1"})
        ana.go("files/")
    sweep_store()

    assert Waiting.objects.filter(until__gt=timezone.now()).count() == 1
    assert len(ids(ana)) == 1


def test_a_file_that_is_gone_is_named_on_the_last_page_and_the_rest_is_filed(ana: Walker) -> None:
    ana.attach(text("gone.txt"), text("there.txt"))
    Waiting.objects.filter(pk=ids(ana)[0]).delete()

    page = ana.look()

    assert "no longer there" in page
    assert "gone.txt" in page
    ana.see_words()
    ana.type_back()
    assert [file.name for file in by_receipt(ana.receipt).content.files] == ["there.txt"]


def test_leaving_takes_the_keys_of_the_files_away_and_the_sweep_the_files(
    ana: Walker, clock: Traveller
) -> None:
    ana.attach(photo(), text())
    ana.client.get("/en/sheet/leave/")
    assert not Sitting.objects.exists()
    clock.shift(25 * 60 * 60)
    sweep_store()

    assert not Waiting.objects.exists()


def test_files_that_were_put_away_come_back_with_their_sheet_and_go_with_it(
    ana: Walker, clock: Traveller
) -> None:
    ana.attach(text())
    ana.go("away/")
    ana.send()
    words = " ".join(re.findall(r"<li><span>([^<]+)</span></li>", ana.page))
    ana.words = tuple(words.split())
    ana.type_back()
    clock.shift(20 * 24 * 60 * 60)
    sweep_store()
    ana.go("back/")
    ana.send({"receipt": words})
    assert "nota.txt" in ana.page
    assert "no longer there" not in ana.page
    assert "used up" in ana.page

    ana.client.get("/en/sheet/leave/")
    ana.go("back/")
    assert "no report under these words" in ana.send({"receipt": words})
    assert not Waiting.objects.exists()


def test_a_photo_that_gets_no_clean_copy_is_taken_only_if_that_is_wished(
    ana: Walker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_given: object) -> None:
        raise RefusedError(Reason.CLEANING_TIME)

    monkeypatch.setattr("pliego.intake.attaching.clean_kept", failing)
    ana.attach(photo())
    assert "it was not taken" in ana.page
    assert not Waiting.objects.exists()

    ana.send({"files": [photo()], "as-they-are": "1"})
    assert Waiting.objects.count() == 1


def test_putting_a_sheet_away_takes_the_files_that_were_chosen_along(ana: Walker) -> None:
    page = ana.send({"files": [text()], "away": "1"})

    assert ana.path == "/en/sheet/away/"
    assert "Put it away for another day" in page
    assert Waiting.objects.count() == 1
