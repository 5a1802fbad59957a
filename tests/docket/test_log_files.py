"""A downloaded docket of which anything was changed does not verify, and the stand-alone script stands alone."""

import ast
import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from pliego.docket.actions import append_event, current_checkpoint
from pliego.docket.kinds import Visibility
from pliego.docket.log.pliego_verify import (
    LANGUAGES,
    WORDS,
    MalformedError,
    Trusted,
    Verdict,
    check_docket_file,
    main,
    read_key,
    sound,
)
from pliego.docket.log.signing import Signer, UnfitKeyError, load_signer, make_key
from pliego.docket.log_files import sealing
from pliego.docket.models import Case
from tests.docket.conftest import MakeEntry

SIGNER: Final = Signer("test.example/log", Ed25519PrivateKey.from_private_bytes(b"k" * 32))
SCRIPT: Final = Path(str(files("pliego.docket.log").joinpath("pliego_verify.py")))


@pytest.fixture
def document(case: Case, entry: MakeEntry) -> dict[str, Any]:
    """The docket file of a case with three public events and a hidden one between them."""
    events = [
        append_event(case, entry(payload={"detail": "Áéñ", "value": 3})),
        append_event(case, entry(word="review_accepted", date_text="2024-04")),
        append_event(case, entry(visibility=Visibility.SEALED)),
        append_event(case, entry(word="review_reported", kind="denial_found")),
    ]
    events.pop(2)
    seal = sealing(SIGNER, current_checkpoint(SIGNER)).seal(events)
    rest = {
        "case": case.slug,
        "name": "Planta",
        "values": {"state": [{"value": "Zacatecas", "n": 1, "x": None}]},
    }
    return json.loads(json.dumps(seal.sealed(rest)))  # type: ignore[no-any-return]


def faults(document: object, trusted: Trusted = Trusted(SIGNER.key)) -> list[str]:  # noqa: B008  a value
    """The codes of what is wrong with a file."""
    found = check_docket_file(json.dumps(document).encode(), trusted)
    return [finding.code for finding in found if finding.verdict is Verdict.FAULT]


def places(value: object, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value of a document, whole objects and lists included."""
    if way:
        yield way
    if isinstance(value, dict):
        for key, below in value.items():
            yield from places(below, (*way, key))
    if isinstance(value, list):
        for place, below in enumerate(value):
            yield from places(below, (*way, place))


def others(value: object) -> Iterator[object]:
    """What a value might be changed into."""
    match value:
        case str():
            yield from (f"{value}x", value[:-1] if value else "y", value.upper(), None)
        case bool() | None:
            yield from ("x", 1)
        case int():
            yield from (value + 1, float(value), str(value))
        case list():
            yield from (value[1:], value[:-1], value[::-1], [*value, *value[:1]])
        case dict():
            yield from ({**value, "more": 1}, dict(list(value.items())[1:]))


def test_an_untouched_file_holds(document: dict[str, Any]) -> None:
    found = check_docket_file(json.dumps(document, indent=3).encode(), Trusted(SIGNER.key))
    assert [finding.code for finding in found] == [
        "checkpoint_holds", "key_holds", "events_hold", "document_holds", "others_unknown", "history_unknown",
    ]  # fmt: skip
    assert "(e3)" in found[-2].text("en")


def test_any_value_that_is_changed_removed_added_or_moved_is_found(document: dict[str, Any]) -> None:
    tried = 0
    for *way, last in list(places(document)):
        holder = document
        for step in way:
            holder = holder[step]
        kept = holder[last]
        for other in others(kept):
            if other == kept and type(other) is type(kept):
                continue
            holder[last] = other
            assert faults(document), (way, last, other)
            tried += 1
        if isinstance(holder, dict):
            del holder[last]
            assert faults(document), (way, last)
        holder[last] = kept
        document = dict(document)
    assert tried > 300
    assert faults(document) == []


def test_the_altered_event_is_named(document: dict[str, Any]) -> None:
    document["record"]["events"][1]["content"]["date_text"] = "2024-05"
    found = check_docket_file(json.dumps(document).encode(), Trusted(SIGNER.key))
    said = {finding.code: finding.text("en") for finding in found}
    assert said["event_altered"].startswith("planta-ejemplo-2024 e2: the event was altered")
    assert "list_altered" in said


def test_an_event_that_was_removed_added_or_moved_is_told_from_one_that_was_altered(
    document: dict[str, Any],
) -> None:
    events = document["record"]["events"]
    for changed, codes in (
        (events[:2], ["list_altered"]),
        ([events[1], events[0], events[2]], ["out_of_order", "list_altered"]),
        ([*events, events[2]], ["out_of_order", "list_altered"]),
    ):
        assert faults({**document, "record": {**document["record"], "events": changed}}) == codes


def test_what_the_file_says_beside_the_events_is_signed_too(document: dict[str, Any]) -> None:
    document["values"]["state"][0]["value"] = "Durango"
    assert faults(document) == ["document_altered"]


def test_a_key_that_stands_twice_is_no_json_to_trust(document: dict[str, Any]) -> None:
    text = json.dumps(document).replace('{"case":', '{"case": "another", "case":', 1)
    assert [finding.code for finding in check_docket_file(text.encode(), Trusted())] == ["unreadable"]


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[]", b"{}", b'{"record": 3}', b"[" * 100_000, b'{"a": NaN}']
)
def test_what_is_no_docket_is_said_to_be_none(data: bytes) -> None:
    assert [finding.code for finding in check_docket_file(data, Trusted())] == ["unreadable"]


def test_a_file_signed_by_another_key_is_told_only_to_who_has_the_key(document: dict[str, Any]) -> None:
    other = Signer(SIGNER.origin, Ed25519PrivateKey.from_private_bytes(b"x" * 32))
    assert faults(document, Trusted(other.key)) == ["other_key"]
    found = check_docket_file(json.dumps(document).encode(), Trusted())
    assert (sound(found), "key_unknown" in {finding.code for finding in found}) == (True, True)


def test_an_earlier_checkpoint_needs_the_proof_of_the_site(
    document: dict[str, Any], case: Case, entry: MakeEntry
) -> None:
    append_event(case, entry())
    later = current_checkpoint(SIGNER)
    data = json.dumps(document).encode()
    asked = check_docket_file(data, Trusted(SIGNER.key, later.note))[-1]
    assert (asked.code, asked.blanks["low"], asked.blanks["high"]) == ("against_needs_proof", 4, 5)
    tree = sealing(SIGNER, later).tree
    proof = (4, 5, tree.consistency(4, 5))
    assert check_docket_file(data, Trusted(SIGNER.key, later.note, proof))[-1].code == "against_holds"
    forged = (4, 5, [bytes(32)] * len(proof[2]))
    assert check_docket_file(data, Trusted(SIGNER.key, later.note, forged))[-1].code == "against_differs"


@pytest.mark.parametrize("text", ["", "x", "a+b+c", "test.example/log+00000000+" + "A" * 44])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(MalformedError):
        read_key(text)


def test_every_finding_has_words_in_three_languages_with_the_same_blanks() -> None:
    import string

    for code, texts in WORDS.items():
        assert len(texts) == len(LANGUAGES) == 3
        blanks = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in texts]
        assert blanks[0] == blanks[1] == blanks[2], code


def test_the_script_needs_the_standard_library_and_cryptography_alone() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    named = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)} | {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    tops = {str(name).partition(".")[0] for name in named}
    assert tops - set(sys.stdlib_module_names) == {"cryptography"}
    assert all(node.level == 0 for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))


def test_a_copy_of_the_script_alone_finds_the_same(document: dict[str, Any], tmp_path: Path) -> None:
    script, file = tmp_path / "pliego_verify.py", tmp_path / "case.json"
    script.write_bytes(SCRIPT.read_bytes())
    altered = copy.deepcopy(document)
    altered["record"]["events"][1]["content"]["date_text"] = "2024-05"
    for held, code, said in ((document, 0, "complet"), (altered, 1, "planta-ejemplo-2024 e2")):
        file.write_text(json.dumps(held), encoding="utf-8")
        command = [
            sys.executable,
            "-I",
            str(script),
            "--docket",
            str(file),
            "--key",
            SIGNER.key.text,
            "--lang",
            "es",
        ]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stderr) == (code, "")
        assert said in ran.stdout


def test_the_script_answers_programs_and_refuses_what_it_cannot_read(
    document: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    assert main(["--docket", str(file), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["holds"] is True
    assert {finding["verdict"] for finding in answer["findings"]} == {"holds", "unknown"}
    assert main(["--docket", str(tmp_path / "nowhere.json")]) == 2
    assert main(["--docket", str(file), "--key", "x"]) == 2
    assert main(["--database", str(tmp_path / "nowhere.sqlite3")]) == 2


def test_the_key_is_made_once_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "log-key.pem"
    make_key(file)
    first = load_signer("x", file).key
    make_key(file)
    assert load_signer("x", file).key == first
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_key_that_others_may_read_or_that_is_none_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "log-key.pem"
    make_key(file)
    file.chmod(0o640)
    with pytest.raises(UnfitKeyError, match="run chmod 600"):
        load_signer("x", file)
    file.chmod(0o600)
    file.write_bytes(b"no key")
    with pytest.raises(UnfitKeyError, match="no private key"):
        load_signer("x", file)
    other = X25519PrivateKey.generate()
    file.write_bytes(other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.raises(UnfitKeyError, match="no Ed25519 key"):
        load_signer("x", file)
