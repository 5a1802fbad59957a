"""Each kind of damage to an export is found, and named."""

import csv
import gzip
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from typer.testing import CliRunner

from pliego.docket.log import pliego_verify
from pliego.docket.log.pliego_verify import (
    Trusted,
    Verdict,
    check_folder,
    folder_text,
    read_checkpoint,
    read_note,
    sound,
)
from pliego.docket.log.signing import Signer
from pliego.site.command import app

Damage = Callable[[Path], object]


def faults(folder: Path, trusted: Trusted = Trusted()) -> list[tuple[str, str]]:  # noqa: B008  a frozen value
    """What is wrong: code, and the file or event that is named."""
    return [
        (one.code, str(one.blanks.get("name") or one.blanks.get("event") or one.blanks.get("number") or ""))
        for one in check_folder(folder, trusted)
        if one.verdict is Verdict.FAULT
    ]


def sign(folder: Path, signer: Signer) -> None:
    """Sum and sign a folder anew, as its owner could who has the key."""
    own = {"SHA256SUMS", "manifest.txt"}
    files = sorted(path.name for path in folder.iterdir() if path.name not in own)
    sums = "".join(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in files)
    checkpoint = read_checkpoint(read_note((folder / "checkpoint.txt").read_text(encoding="utf-8")).text)
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8")
    signed = signer.sign(folder_text(checkpoint, "2026-11-22", sums.encode()))
    (folder / "manifest.txt").write_text(signed, encoding="utf-8")


def replace(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_bytes().decode()
    assert old in text
    (folder / name).write_bytes(text.replace(old, new, 1).encode())


def reseal(folder: Path, change: Callable[[list[str]], list[str]]) -> None:
    lines = gzip.decompress((folder / "seals.jsonl.gz").read_bytes()).decode().splitlines(keepends=True)
    (folder / "seals.jsonl.gz").write_bytes(gzip.compress("".join(change(lines)).encode(), mtime=0))


def test_an_export_as_it_was_made_holds(exported: Path, signer: Signer) -> None:
    found = check_folder(exported, Trusted(signer.key))
    assert sound(found)
    assert {"checkpoint_holds", "key_holds", "events_hold", "folder_holds"} <= {one.code for one in found}
    seals = gzip.decompress((exported / "seals.jsonl.gz").read_bytes()).decode().splitlines()
    assert next(one for one in found if one.code == "events_hold").blanks["count"] == len(seals) == 1030


def test_the_sealed_events_are_those_of_the_cases_own_files(exported: Path, published: None) -> None:
    from pliego.observatory.models import PublishedDocument

    documents = PublishedDocument.objects.filter(form="json", language="fr").order_by("case__slug")
    told = [
        {name: event[name] for name in ("index", "salt", "content")}
        for document in documents
        for event in json.loads(document.text)["record"]["events"]
    ]
    seals = gzip.decompress((exported / "seals.jsonl.gz").read_bytes()).decode().splitlines()
    assert [json.loads(line) for line in seals] == told


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (lambda f: replace(f, "events.csv", "2024", "2025"), ("file_altered", "events.csv")),
        (lambda f: (f / "cases.parquet").write_bytes(b""), ("file_altered", "cases.parquet")),
        (lambda f: (f / "pliego.sqlite").unlink(), ("file_missing", "pliego.sqlite")),
        (lambda f: (f / "extra.csv").write_text("a,b\n"), ("file_added", "extra.csv")),
        (lambda f: (f / "manifest.txt").unlink(), ("file_missing", "manifest.txt")),
        (lambda f: (f / "key.txt").unlink(), ("file_missing", "key.txt")),
        (lambda f: replace(f, "manifest.txt", "2026-11-22", "2026-11-23"), ("bad_signature", "")),
        (lambda f: replace(f, "checkpoint.txt", "number 1", "number 2"), ("bad_signature", "")),
        (lambda f: (f / "SHA256SUMS").write_text("x"), ("unreadable", "")),
    ],
)
def test_damage_is_named(exported: Path, damage: Damage, named: tuple[str, str]) -> None:
    damage(exported)
    assert named in faults(exported)


def test_a_list_that_was_made_to_fit_is_not_the_one_signed(exported: Path) -> None:
    replace(exported, "events.csv", "-2024,", "-2025,")
    old = (exported / "SHA256SUMS").read_text(encoding="utf-8").splitlines(keepends=True)
    digest = hashlib.sha256((exported / "events.csv").read_bytes()).hexdigest()
    new = [f"{digest}  events.csv\n" if line.endswith("  events.csv\n") else line for line in old]
    (exported / "SHA256SUMS").write_text("".join(new), encoding="utf-8")
    assert [code for code, _ in faults(exported)] == ["sums_altered", "row_unsealed"]


def test_a_list_that_leads_out_of_the_folder_is_not_followed(exported: Path, signer: Signer) -> None:
    for name in ("../secret", "/etc/passwd", "a\\b"):
        (exported / "SHA256SUMS").write_text(f"{'0' * 64}  {name}\n", encoding="utf-8")
        assert [code for code, _ in faults(exported)] == ["unreadable"]


def test_a_table_signed_anew_that_differs_from_the_log_is_found(exported: Path, signer: Signer) -> None:
    with (exported / "events.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    event = f"{row['case']} {row['reference']}"
    replace(exported, "events.csv", row["date"], "2019-01-01")
    sign(exported, signer)
    assert faults(exported, Trusted(signer.key)) == [("row_differs", event)]


def test_a_row_without_an_event_in_the_log_is_found(exported: Path, signer: Signer) -> None:
    with (exported / "events.csv").open("a", encoding="utf-8", newline="") as file:
        file.write("invented-2026,e1,review_requested,,2026-01-01,done,,,V,1,,,2026-01-02,2026-11-22\r\n")
    sign(exported, signer)
    assert faults(exported) == [("row_unsealed", "invented-2026 e1")]


def test_an_event_signed_anew_that_does_not_give_its_leaf_is_found(exported: Path, signer: Signer) -> None:
    name = json.loads(gzip.decompress((exported / "seals.jsonl.gz").read_bytes()).decode().splitlines()[0])
    event = f"{name['content']['case']} e{name['content']['sequence']}"
    reseal(exported, lambda lines: [lines[0].replace('"confidence": "', '"confidence": "X', 1), *lines[1:]])
    sign(exported, signer)
    assert ("event_altered", event) in faults(exported)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda lines: [lines[1], lines[0], *lines[2:]], "root_differs"),
        (lambda lines: lines[:-1], "log_shorter"),
        (lambda lines: ["zz\n", *lines], "unreadable"),
    ],
)
def test_leaves_that_are_not_those_of_the_checkpoint_are_found(
    exported: Path, signer: Signer, change: Callable[[list[str]], list[str]], code: str
) -> None:
    lines = (exported / "leaves.txt").read_text(encoding="ascii").splitlines(keepends=True)
    (exported / "leaves.txt").write_text("".join(change(lines)), encoding="ascii")
    sign(exported, signer)
    assert code in {found for found, _ in faults(exported)}


@pytest.mark.parametrize(
    "data",
    [b"", b"no gzip", gzip.compress(b"{}\n", mtime=0), gzip.compress(b"\xff\n", mtime=0)[:-3]],
    ids=["empty", "no gzip", "no seal", "cut short"],
)
def test_seals_that_cannot_be_read_are_said_to_be_so(exported: Path, signer: Signer, data: bytes) -> None:
    (exported / "seals.jsonl.gz").write_bytes(data)
    sign(exported, signer)
    assert {code for code, _ in faults(exported)} & {"unreadable", "row_unsealed"}


def test_an_export_of_another_key_is_told_to_who_has_the_key(exported: Path, signer: Signer) -> None:
    other = Signer(signer.origin, Ed25519PrivateKey.from_private_bytes(b"y" * 32))
    assert ("other_key", "") in faults(exported, Trusted(other.key))


def test_the_command_and_the_script_alone_say_the_same(exported: Path, signer: Signer) -> None:
    script = exported.parent / "pliego_verify.py"
    script.write_bytes(Path(pliego_verify.__file__).read_bytes())
    for code in (0, 1):
        ran = subprocess.run(
            [sys.executable, "-I", str(script), "--folder", str(exported), "--lang", "es"],
            capture_output=True,
            text=True,
            check=False,
        )
        told = CliRunner().invoke(app, ["verify", str(exported), "--lang", "es"])
        assert (ran.returncode, told.exit_code) == (code, code)
        assert ran.stdout == told.stdout
        replace(exported, "events.csv", "2024", "2025")
    assert "events.csv: el archivo no es el firmado" in ran.stdout
