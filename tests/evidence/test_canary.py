"""A word in the content, the name, the note and the metadata of an exhibit is nowhere on the disk, in any form."""

import base64
import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from django.core import serializers

from pliego.evidence.actions import clean, export_parts, hold, open_exhibit, release
from pliego.evidence.kinds import HoldReason
from pliego.evidence.models import Custody, Exhibit, Hold
from pliego.evidence.reasons import RefusedError

from . import files
from .conftest import Desk
from .files import CANARY


def forms(word: str) -> Iterator[bytes]:
    """The word as a program may write it."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = word.encode(encoding)
        yield raw
        yield raw.hex().encode()
        # The word may begin at any of three places of a group; what its neighbours touch is left out.
        for shift in range(3):
            yield base64.b64encode(b"\0" * shift + raw)[4 if shift else 0 : -4]
    yield quote(word, safe="").encode()
    yield "".join(f"%{byte:02X}" for byte in word.encode()).encode()


@pytest.mark.parametrize("name", [name for name in files.TAKEN if name != "video.webm"])
def test_nothing_of_an_exhibit_is_written_in_clear(
    desk: Desk,
    exhibits: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    name: str,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    content = files.TAKEN[name]()
    caplog.set_level(logging.DEBUG)
    ending = name.rpartition(".")[2]
    exhibit = desk.hand_in(content, f"{CANARY}.{ending}", note=f"nota de {CANARY}")
    for deed in (open_exhibit, export_parts):
        b"".join(deed(exhibit, desk.beto).pieces)
    release(hold(exhibit, desk.person, HoldReason.PANEL), desk.person)
    try:
        clean(exhibit, desk.ana)
    except RefusedError:
        assert Custody.objects.filter(deed="refused").exists()

    rows = "".join(serializers.serialize("json", model.objects.all()) for model in (Exhibit, Custody, Hold))
    boxes = b"".join(bytes(each.description) + bytes(each.sealed_hash) for each in Exhibit.objects.all())
    logged = caplog.text + "".join(capfd.readouterr())
    written = [rows.encode(), boxes, logged.encode()]
    written += [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    written += [str(path).encode() for path in tmp_path.rglob("*")]
    assert not [form for form in forms(CANARY) for text in written if form in text]


@pytest.mark.parametrize(
    "written",
    [
        CANARY.encode(),
        CANARY.encode("utf-16"),
        *(base64.b64encode(f"{before}{CANARY}bcd".encode()) for before in ("a", "ab", "abc")),
        base64.b64encode(CANARY.encode("utf-16")),
        quote(CANARY).encode(),
        CANARY.encode().hex().encode(),
    ],
)
def test_the_search_finds_the_word_in_every_form(written: bytes) -> None:
    assert any(form in written for form in forms(CANARY))
