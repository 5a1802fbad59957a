"""A receipt says whether its promise was kept, is still to come, or was broken; the script alone says the same."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import connection
from time_machine import Traveller

from pliego.docket.actions import erase_entry, publish_sealed, sign_checkpoint
from pliego.docket.kinds import ErasureReason
from pliego.docket.log.pliego_verify import (
    Finding,
    MalformedError,
    Receipt,
    Trusted,
    Verdict,
    check_receipt_file,
    check_receipt_in_record,
    completed,
    present,
    read_receipt,
    sound,
    with_answer,
)
from pliego.docket.log.signing import Signer
from pliego.docket.log_files import receipt_text
from pliego.docket.models import Checkpoint, SealedEntry
from tests.docket.sealing import SIGNER, office, sealed

pytestmark = pytest.mark.django_db

OWN: Final = Trusted(SIGNER.key)
SCRIPT: Final = Path(str(files("pliego.docket.log").joinpath("pliego_verify.py")))
LATER: Final = datetime(2026, 11, 24, 1, tzinfo=UTC)


@pytest.fixture
def given() -> tuple[SealedEntry, str]:
    """An entry that waits for its batch, and the note that its owner keeps."""
    entry, receipt = sealed(office()[0])
    return entry, receipt.note


@pytest.fixture
def whole(given: tuple[SealedEntry, str]) -> dict[str, Any]:
    """The receipt of an entry that is in the log, completed with its proof."""
    publish_sealed()
    sign_checkpoint(SIGNER)
    return json.loads(receipt_text(SealedEntry.objects.get(pk=given[0].pk), SIGNER))  # type: ignore[no-any-return]


def by_file(receipt: Receipt, trusted: Trusted = OWN) -> list[Finding]:
    return check_receipt_file(receipt, trusted, present())


def by_record(receipt: Receipt) -> list[Finding]:
    """What the record under test says of a receipt."""

    def run(statement: str) -> list[Any]:
        with connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())

    return check_receipt_in_record(receipt, run, OWN, present())


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_promise_alone_is_signed_and_says_what_to_ask(
    given: tuple[SealedEntry, str], clock: Traveller
) -> None:
    receipt = Receipt(given[1])
    early = by_file(receipt)
    assert codes(early) == ["promise_holds", "promise_open"]
    assert f"/log/inclusion?leaf={bytes(given[0].leaf_hash).hex()}" in early[1].text("en")
    clock.move_to(LATER)
    assert codes(by_file(receipt)) == ["promise_holds", "promise_due"]
    assert codes(by_file(receipt, Trusted())) == ["key_needed"]


def test_the_record_says_that_it_waits_is_in_and_is_signed(given: tuple[SealedEntry, str]) -> None:
    receipt = Receipt(given[1])
    assert codes(by_record(receipt)) == ["promise_holds", "promise_waits"]
    publish_sealed()
    assert codes(by_record(receipt)) == ["promise_holds", "promise_unsigned"]
    sign_checkpoint(SIGNER)
    assert codes(by_record(receipt)) == ["promise_holds", "promise_kept"]


def test_a_promise_that_was_not_kept_is_broken(given: tuple[SealedEntry, str], clock: Traveller) -> None:
    receipt = Receipt(given[1])
    clock.move_to(datetime(2026, 11, 23, 23, 59, 59, tzinfo=UTC))
    assert sound(by_record(receipt))
    clock.move_to(datetime(2026, 11, 24, tzinfo=UTC))
    assert codes(by_record(receipt)) == ["promise_holds", "promise_broken"]


def test_content_removed_before_its_batch_is_missed_by_its_receipt_at_once(
    given: tuple[SealedEntry, str],
) -> None:
    given[0].delete()
    assert codes(by_record(Receipt(given[1]))) == ["promise_holds", "promise_lost"]


def test_a_receipt_of_erased_content_still_holds_and_says_so(given: tuple[SealedEntry, str]) -> None:
    erase_entry(given[0], ErasureReason.ASKED)
    sign_checkpoint(SIGNER)
    found = by_record(Receipt(given[1]))
    assert codes(found) == ["promise_holds", "promise_kept", "promise_erased"]
    assert "2026-11-22 (reason: asked)" in found[2].text("en")


def test_a_completed_receipt_needs_nobody(whole: dict[str, Any]) -> None:
    receipt = read_receipt(json.dumps(whole).encode())
    assert codes(by_file(receipt)) == [
        "promise_holds", "key_holds", "checkpoint_holds", "promise_kept", "history_unknown",
    ]  # fmt: skip
    assert "key_unknown" in codes(by_file(receipt, Trusted()))
    kept = Checkpoint.objects.get().note
    assert codes(by_file(receipt, Trusted(SIGNER.key, kept)))[-1] == "against_holds"


def test_the_answer_of_the_site_completes_the_receipt(
    given: tuple[SealedEntry, str], whole: dict[str, Any]
) -> None:
    answered = with_answer(Receipt(given[1]), json.dumps(whole["inclusion"]).encode())
    findings = by_file(answered)
    assert "promise_kept" in codes(findings)
    assert json.loads(completed(answered, OWN, findings)) == whole


def test_only_a_kept_promise_can_be_completed(given: tuple[SealedEntry, str], whole: dict[str, Any]) -> None:
    bare = Receipt(given[1])
    with pytest.raises(MalformedError, match="give --inclusion"):
        completed(bare, OWN, by_file(bare))
    false = read_receipt(json.dumps({**whole, "inclusion": {**whole["inclusion"], "index": 99}}).encode())
    with pytest.raises(MalformedError):
        completed(false, OWN, by_file(false))


@pytest.mark.parametrize(
    ("moment", "code"),
    [("2026-11-23T23:59:59Z", "promise_waits"), ("2026-11-24T00:00:00Z", "promise_unanswered")],
)
def test_an_answer_without_a_proof_accuses_nobody_since_nobody_signed_it(
    given: tuple[SealedEntry, str], clock: Traveller, moment: str, code: str
) -> None:
    clock.move_to(datetime.fromisoformat(moment))
    note = sign_checkpoint(SIGNER).note
    answer = {"error": "no such leaf", "leaf": bytes(given[0].leaf_hash).hex(), "checkpoint": note}
    found = by_file(with_answer(Receipt(given[1]), json.dumps(answer).encode()))
    assert code in codes(found)
    assert all(finding.verdict is not Verdict.FAULT for finding in found)


def changed(value: object) -> list[object]:
    """What a value of a receipt might be changed into."""
    match value:
        case str():
            flipped = "0" if value[-2:-1] != "0" else "1"
            return [value + "x", value[:-1], value[:-2] + flipped + value[-1:], value.upper(), 3]
        case int():
            return [value + 1, value - 1, str(value), float(value)]
        case list():
            return [value[1:], value[::-1], [*value, *value[:1]]]
    return [None]


def test_any_part_of_a_receipt_that_is_changed_or_removed_is_found(whole: dict[str, Any]) -> None:
    tried = 0
    for path in (("format",), ("promise",), ("key",), *(("inclusion", name) for name in whole["inclusion"])):
        for other in changed(whole[path[0]] if len(path) == 1 else whole["inclusion"][path[1]]):
            altered = copy.deepcopy(whole)
            (altered if len(path) == 1 else altered["inclusion"])[path[-1]] = other
            assert wrong(altered), (path, other)
            tried += 1
        lacking = copy.deepcopy(whole)
        del (lacking if len(path) == 1 else lacking["inclusion"])[path[-1]]
        assert wrong(lacking), path
    assert tried > 30
    assert not wrong(whole)


@pytest.mark.parametrize("line", range(4))
def test_any_line_of_a_promise_that_is_changed_is_found(given: tuple[SealedEntry, str], line: int) -> None:
    lines = given[1].split("\n")
    for other in (lines[line] + "x", lines[line][:-1], ""):
        found = by_file(Receipt("\n".join([*lines[:line], other, *lines[line + 1 :]])))
        assert not sound(found), (line, other)


def wrong(document: dict[str, Any]) -> list[str]:
    """The faults of a receipt, of which a copy of the script alone finds the same."""
    data = json.dumps(document).encode()
    try:
        found = by_file(read_receipt(data))
    except MalformedError:
        return ["malformed"]
    return [finding.code for finding in found if finding.verdict is Verdict.FAULT]


def test_a_receipt_signed_by_another_key_is_no_receipt(given: tuple[SealedEntry, str]) -> None:
    other = Signer(SIGNER.origin, Ed25519PrivateKey.from_private_bytes(b"x" * 32))
    assert codes(by_file(Receipt(given[1]), Trusted(other.key))) == ["bad_signature"]
    elsewhere = replace(SIGNER, origin="other.example/log")
    assert codes(by_file(Receipt(given[1]), Trusted(elsewhere.key))) == ["unreadable"]


def test_a_checkpoint_or_a_manifest_is_no_promise(whole: dict[str, Any]) -> None:
    assert codes(by_file(Receipt(Checkpoint.objects.get().note))) == ["unreadable"]
    assert codes(by_file(Receipt("no note"))) == ["unreadable"]


def test_a_copy_of_the_script_alone_says_the_same(
    given: tuple[SealedEntry, str], whole: dict[str, Any], tmp_path: Path
) -> None:
    """The machine's clock is years before the frozen one, so that the promise is still to come for the script."""
    script, note, answer, out = (
        tmp_path / name for name in ("v.py", "promise.txt", "answer.json", "whole.json")
    )
    script.write_bytes(SCRIPT.read_bytes())
    note.write_text(given[1], encoding="utf-8")
    answer.write_text(json.dumps(whole["inclusion"]), encoding="utf-8")
    ask: Callable[..., Any] = lambda *more: subprocess.run(  # noqa: E731
        [sys.executable, "-I", str(script), "--key", SIGNER.key.text, "--lang", "es", *map(str, more)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    ran = ask("--receipt", note, "--inclusion", answer, "--complete", out)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "La promesa se cumplió" in ran.stdout
    assert json.loads(out.read_text(encoding="utf-8")) == whole
    assert "La promesa se cumplió" in ask("--receipt", out).stdout
    note.write_text(given[1].replace("day 2026-11-22", "day 2026-11-21"), encoding="utf-8")
    assert (ask("--receipt", note).returncode, ask("--receipt", script).returncode) == (1, 1)
    assert ask("--receipt", note, "--complete", out).returncode == 2
    assert ask().returncode == 2
