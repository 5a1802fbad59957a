"""A package is whole by itself: the standard library, coreutils and the script in it check everything."""

import hashlib
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from nacl.secret import Aead

from pliego.desk import actions
from pliego.docket.actions import current_checkpoint, publish_sealed
from pliego.docket.log_key import log_signer
from pliego.evidence.kinds import HoldReason
from pliego.evidence.models import Custody, Exhibit

from .conftest import Desk, with_key
from .samples import docx

NAME = "acta ñ.docx"
HEAD = 53


@pytest.fixture
def exhibit(desk: Desk) -> Exhibit:
    """A document with a clean copy under hold, some of whose custody is in a signed log."""
    made = desk.hand_in(docx(), NAME, "de la asamblea")
    actions.clean_exhibit(made, desk.ana)
    actions.place_hold(made, desk.beto, HoldReason.PANEL)
    publish_sealed()
    current_checkpoint(log_signer())
    return made


@pytest.fixture
def package(desk: Desk, exhibit: Exhibit, tmp_path: Path) -> Path:
    """The package, unpacked."""
    answer: Any = with_key(desk.beto).post(f"/es/exhibits/{exhibit.pk}/export/")
    assert answer.headers["Content-Type"] == "application/zip"
    assert answer.headers["Cache-Control"] == "no-store"
    with ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    (folder,) = tmp_path.glob("exhibit-*")
    return folder


def sums_hold(folder: Path) -> bool:
    """What coreutils say of the sums in the package."""
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=folder, capture_output=True, check=False
    )
    return done.returncode == 0


def verified(folder: Path, receipt: Path) -> int:
    """How the script in the package ends for a receipt in it."""
    key = (folder / "log/key.txt").read_text(encoding="ascii").strip()
    command = [sys.executable, "pliego_verify.py", "--receipt", str(receipt), "--key", key]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode


def files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def test_every_file_is_under_its_sum(package: Path) -> None:
    lines = (package / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {path: digest for digest, path in (line.split("  ", 1) for line in lines)}

    assert sums_hold(package)
    assert {package / path for path in sums} == set(files(package)) - {package / "SHA256SUMS"}
    for path, digest in sums.items():
        assert hashlib.sha256((package / path).read_bytes()).hexdigest() == digest


def test_a_changed_byte_of_any_file_and_a_missing_file_are_found(package: Path) -> None:
    for file in files(package):
        whole = file.read_bytes()
        file.write_bytes(whole[:-2] + bytes([whole[-2] ^ 1]) + whole[-1:])
        assert not sums_hold(package), file
        file.write_bytes(whole)
    assert sums_hold(package)
    (package / "manifest.json").unlink()
    assert not sums_hold(package)


def test_the_manifest_says_what_each_file_is_and_who_did_what(package: Path) -> None:
    manifest = json.loads((package / "manifest.json").read_bytes())
    original, copy = manifest["exhibits"]

    assert (original["name"], original["note"], original["file"]) == (
        NAME,
        "de la asamblea",
        f"content/original/{NAME}",
    )
    for one in (original, copy):
        content = (package / one["file"]).read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (one["bytes"], one["sha256"])
    assert (package / original["file"]).read_bytes() == docx()
    assert b"Juana Prueba" not in (package / copy["file"]).read_bytes()
    assert [line["deed"] for line in original["custody"]] == ["received", "cleaned", "held", "exported"]
    assert [line["by"] for line in original["custody"]] == ["Ana", "Ana", "Beto", "Beto"]
    assert [(hold["reason"], hold["placed_by"]) for hold in original["holds"]] == [("panel", "Beto")]
    assert copy["clean_copy_of_sha256"] == original["sha256"]
    assert manifest["office"] == "Inspectores"


def test_each_line_of_custody_has_a_receipt_that_the_script_finds_sound(package: Path) -> None:
    receipts = sorted((package / "log/receipts").iterdir())
    names = [file.name for file in receipts]

    assert names == [
        "clean-copy-1-001-received.json",
        "clean-copy-1-002-exported.txt",
        "original-001-received.json",
        "original-002-cleaned.json",
        "original-003-held.json",
        "original-004-exported.txt",
    ]
    assert [verified(package, file) for file in receipts] == [0] * len(receipts)


def test_a_changed_receipt_is_found_by_the_script(package: Path) -> None:
    file = package / "log/receipts/original-001-received.json"
    receipt = json.loads(file.read_bytes())
    receipt["inclusion"]["leaf"] = "00" * 32
    file.write_text(json.dumps(receipt), encoding="utf-8")

    assert verified(package, file) == 1


def test_the_leaf_of_the_arrival_stands_for_the_file(package: Path) -> None:
    receipt = json.loads((package / "log/receipts/original-001-received.json").read_bytes())
    entry = json.loads((package / "log/entries/original-001-received.json").read_bytes())
    salt, sealed, key = (bytes.fromhex(entry[part]) for part in ("salt", "ciphertext", "key"))

    assert hashlib.sha256(b"\0" + salt + sealed).hexdigest() == receipt["inclusion"]["leaf"] == entry["leaf"]
    plain = Aead(key).decrypt(sealed[HEAD:], sealed[:HEAD])
    body = json.loads(plain[4 : 4 + int.from_bytes(plain[:4], "big")])
    assert body["payload"]["file_sha256"] == hashlib.sha256(docx()).hexdigest()


def test_it_says_in_three_languages_how_to_check_it(package: Path) -> None:
    heading = {"es": "CÓMO COMPROBARLO", "en": "HOW TO CHECK IT", "fr": "COMMENT LE VÉRIFIER"}
    texts = {
        language: (package / f"README.{language}.txt").read_text(encoding="utf-8") for language in heading
    }

    for language, text in texts.items():
        assert heading[language] in text
        assert "sha256sum -c SHA256SUMS" in text
        assert "&#" not in text
    (receipt,) = {text.split("--receipt ")[1].split()[0] for text in texts.values()}
    assert verified(package, package / receipt) == 0


def test_a_clean_copy_goes_out_alone(desk: Desk, exhibit: Exhibit) -> None:
    copy = exhibit.derived.get()
    answer: Any = with_key(desk.ana).post(f"/es/exhibits/{copy.pk}/export/")

    with ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        content = [name for name in archive.namelist() if "/content/" in name]
    assert [name.split("/")[2] for name in content] == ["clean-copy-1"]
    assert list(Custody.objects.filter(deed="exported").values_list("exhibit", flat=True)) == [copy.pk]


def test_no_plain_byte_is_written_while_it_is_made(desk: Desk, exhibit: Exhibit, tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in files(tmp_path)}
    answer: Any = with_key(desk.ana).post(f"/es/exhibits/{exhibit.pk}/export/")
    stream = iter(answer.streaming_content)
    next(stream)

    assert {file: file.read_bytes() for file in files(tmp_path)} == before
    answer.close()
