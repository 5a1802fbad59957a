"""A word that stands in every field, name and file that the site takes is nowhere on its disk, in any form.

The site is a real server in a folder of its own. What it keeps in clear on purpose is listed, each with its reason.
"""

import base64
import gzip
import io
import os
import quopri
import re
import sqlite3
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pytest
from django.core import signing

from tests.contracts import canary_reporter, canary_run
from tests.contracts.canary_run import Run, run
from tests.evidence.files import CANARY
from tests.support.canary import files_with, search, seen_in

IN_CLEAR: Final[Mapping[str, str]] = {
    canary_run.LOGIN: "people are found by it: at the sign-in, and by who admits them to an office",
    canary_run.NAME: "colleagues read it on the pages of offices, and custody says it",
    canary_run.SLUG: "it is the address of the office",
    canary_run.OFFICE: "it is read by members whose key is not open, and by whoever hands something in",
}
"""What stands in the database as it is, and why. An office and its people are no secret to whoever has the disk."""

MADE: Final = (
    r"var/pliego\.sqlite3(-wal|-shm|-writers)?",
    r"var/(secret-key|log-key\.pem|erasures\.jsonl|\.?recovery-key\.txt(\.new)?|tmp\w{8})",
    r"var/exhibits/drafts/[0-9a-f]{32}",
    r"var/exhibits/[0-9a-f]{2}/[0-9a-f]{32}",
    r"backups/(\.pliego-backup-[0-9a-f]+|pliego-\w+\.tar)",
    r"std(out|err)\.txt",
)
"""Every file that the site may make, in the folder that it was given."""


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Everything was done once, and the server still runs."""
    yield from run(tmp_path_factory.mktemp("canary"))


EXPECTED: Final = {
    "search": 200,
    "no such page": 404,
    "no such leaf": 404,
    "sent to a public page": 405,
    "forged form": 403,
    "failed sign-in": 200,
    "small file where none is taken": 200,
    "large file where none is taken": 413,
    "passkey of a stranger": 302,
    "first password": 302,
    "mistyped password": 200,
    "sign-in": 302,
    "wrong code": 200,
    "wrong password": 200,
    "wrong passkey": 200,
    "no such session": 302,
    "two passphrases": 200,
    "key made": 302,
    "wrong passphrase": 200,
    "key opened": 302,
    "wrong answer of a passkey": 302,
    "passphrase changed": 302,
    "office's key": 302,
    "nobody admitted": 200,
    "no such role": 404,
    "no such office": 404,
    "shares": 200,
    "mistyped shares": 200,
    **{
        f"{kind} {deed}": status
        for kind in ("photo", "letter", "minutes", "account", "album", "scan")
        for deed, status in {
            "handed in": 302,
            "shown": 200,
            "opened": 200,
            "cleaned": 302,
            "taken out": 200,
        }.items()
    },
    "page refused": 422,
    "two kinds refused": 422,
    "other name refused": 422,
    "for no office": 422,
    "list": 200,
    **{f"{kind}'s copy opened": 200 for kind in canary_run.SILENT},
    "held for no reason": 302,
    "held": 302,
    "held, not erased": 302,
    "released": 302,
    "wrong code to erase": 422,
    "erased": 302,
    "receipt": 200,
    "broken while handing in": 500,
    "broken while opening": 500,
}


def test_everything_was_really_done(done: Run) -> None:
    assert {name: answer.status for name, answer in done.answers.items()} == EXPECTED
    for kind in done.exhibits:
        assert CANARY in done.answers[f"{kind} shown"].text
        assert list(seen_in(done.answers[f"{kind} opened"].content, CANARY))
        assert list(seen_in(done.answers[f"{kind} taken out"].content, CANARY))
    for kind in canary_run.SILENT:
        assert list(seen_in(done.answers[f"{kind}'s copy opened"].content, CANARY)) == []
    assert done.answers["erased"].location == done.answers["held"].location
    assert len(done.shares) == 24
    assert [path.suffix for path in (done.house.folder / "backups").iterdir()] == [".tar"]


REPORTED: Final = {
    "a forged cookie": 200,
    "written": 200,
    "photo attached": 200,
    "account attached": 200,
    "page attached": 200,
    "looked over": 200,
    "words mistyped": 200,
    "broken while filing": 500,
    "filed": 200,
    "filed twice": 200,
    "receipt mistyped": 200,
    "came back": 200,
    "said": 200,
    "added": 200,
    "put away": 200,
    "no packet": 422,
}


def test_a_reporter_really_did_everything(done: Run) -> None:
    assert done.reporter.answers == REPORTED
    pages = done.reporter.pages
    assert pages["looked over"].count(CANARY) > len(canary_reporter.ANSWERS)
    number = re.search(canary_reporter.NUMBER, pages["filed"])
    assert number
    for name in ("filed twice", "came back"):
        assert number.group() in pages[name], name
    assert canary_reporter.SAID in pages["said"]
    assert len(done.reporter.secrets) >= 2 * 10 + 2


def test_of_a_reporter_neither_words_nor_cookies_nor_the_address_are_on_the_disk(done: Run) -> None:
    words = [*done.reporter.secrets, canary_reporter.ADDRESS]
    assert [word for word in words if files_with(done.house.folder.parent, word)] == []


def test_the_word_is_nowhere_on_the_disk(done: Run) -> None:
    assert search(done.house.folder.parent, CANARY) == []


def test_neither_shares_nor_what_a_browser_keeps_of_an_open_key_are_on_the_disk(done: Run) -> None:
    secrets = [*done.shares, *(line.replace(" ", "") for line in done.shares), *done.key_halves]
    assert len(secrets) == 2 * 24 + 2
    assert [secret for secret in secrets if files_with(done.house.folder.parent, secret)] == []


@pytest.mark.parametrize("word", IN_CLEAR)
def test_what_is_kept_in_clear_on_purpose_is_found_and_lies_in_the_database_alone(
    done: Run, word: str
) -> None:
    places = files_with(done.house.folder / "var", word)
    assert places
    assert places <= {"pliego.sqlite3", "pliego.sqlite3-wal"}


def test_the_site_makes_no_file_but_its_own(done: Run) -> None:
    assert [
        name for name in sorted(done.seen.written) if not any(re.fullmatch(one, name) for one in MADE)
    ] == []
    assert done.seen.elsewhere == set()
    drafts = {name for name in done.seen.written if "/drafts/" in name}
    assert len(drafts) >= 6 + 5 + 3, "what was refused, cut off and cleaned was seen, too"
    assert list((done.house.folder / "var" / "exhibits" / "drafts").iterdir()) == []
    assert list((done.house.folder / "temporary").iterdir()) == []


def test_a_fault_is_told_in_the_servers_log_and_says_nothing_of_what_was_sent(done: Run) -> None:
    told = (done.house.folder / "stderr.txt").read_text(encoding="utf-8")
    assert told.count("Traceback") >= 3
    assert "no such table" in told
    assert canary_run.LOGIN not in told
    assert canary_run.NAME not in told


def gap(count: int) -> bytes:
    """Bytes that mean nothing."""
    return os.urandom(count)


def zipped(content: bytes) -> bytes:
    """An archive with this as a member."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.xml", content)
    return out.getvalue()


def tarred(content: bytes) -> bytes:
    """A tar archive, compressed as a whole."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        entry = tarfile.TarInfo("one")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def each_byte(form: str) -> bytes:
    """The word, each byte of it written in this form."""
    return "".join(map(form.format, CANARY.encode())).encode()


LINE: Final = f"dijo {CANARY} que no".encode()
PLANTED: Final[Mapping[str, Callable[[], bytes]]] = {
    "as it is": lambda: LINE,
    "in small letters": lambda: LINE.lower(),
    "UTF-16, little end first": lambda: CANARY.encode("utf-16-le"),
    "UTF-16, big end first": lambda: CANARY.encode("utf-16-be"),
    **{
        f"base64, {shift} bytes on": lambda shift=shift: base64.b64encode(b"x" * shift + LINE)  # type: ignore[misc]
        for shift in range(3)
    },
    "base64 for addresses": lambda: base64.urlsafe_b64encode(b"\xff\xfe" + CANARY.encode("utf-16-le")),
    "base64 of UTF-16": lambda: base64.b64encode(f"a{CANARY}b".encode("utf-16-be")),
    "base64 in lines": lambda: base64.encodebytes(b"x" * 52 + LINE),
    "percent-encoded": lambda: quote(f"ñ {CANARY}").encode(),
    "percent-encoded, every byte": lambda: each_byte("%{:02x}"),
    "quoted-printable": lambda: quopri.encodestring(b"a" * 70 + LINE),
    "quoted-printable, every byte": lambda: each_byte("={:02X}"),
    "hexadecimal": lambda: LINE.hex().encode(),
    "hexadecimal, capitals": lambda: LINE.hex().upper().encode(),
    "hexadecimal, in pairs": lambda: LINE.hex(" ").encode(),
    "escaped": lambda: each_byte("\\u{:04x}"),
    "gzip": lambda: gap(99) + gzip.compress(LINE),
    "zlib": lambda: gap(99) + zlib.compress(LINE * 50, 9) + gap(9),
    "zlib, cut short": lambda: zlib.compress(gap(9000) + LINE + gap(90_000))[:40_000],
    "zip": lambda: gap(50) + zipped(LINE * 9),
    "zip in a zip": lambda: zipped(zipped(LINE * 9)),
    "tar": lambda: tarred(gap(2000) + LINE),
    "as Django signs a session": lambda: signing.dumps(
        {"said": LINE.decode() * 20}, key="k", compress=True
    ).encode(),
}


@pytest.mark.parametrize("form", PLANTED)
def test_the_search_finds_the_word_in_every_form(tmp_path: Path, form: str) -> None:
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "file").write_bytes(gap(5000) + b"\n" + PLANTED[form]() + b"\n" + gap(5000))
    (tmp_path / "other").write_bytes(gap(100_000))

    assert {finding.place for finding in search(tmp_path, CANARY)} == {"some/file"}


def test_the_search_finds_the_word_in_a_name_and_in_a_row_that_lies_in_pieces(tmp_path: Path) -> None:
    (tmp_path / f"acta de {CANARY}.txt").touch()
    with closing(sqlite3.connect(tmp_path / "rows")) as rows, rows:
        rows.execute("CREATE TABLE one (said BLOB)")
        rows.execute("INSERT INTO one VALUES (?)", (zlib.compress(gap(20_000).hex().encode() + LINE),))

    assert {finding.place for finding in search(tmp_path, CANARY)} == {
        f"name of acta de {CANARY}.txt",
        "rows: one",
    }
