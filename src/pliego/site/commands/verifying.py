"""What `pliego verify` does with what it was given. Loads the verifier, and with it its libraries."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pliego.docket.log.pliego_verify import (
    Finding,
    MalformedError,
    Trusted,
    Verdict,
    check_checkpoint_file,
    check_docket_file,
    check_erasures_file,
    check_folder,
    completed,
    read_consistency,
    read_json,
    read_key,
    read_receipt,
    report,
    sound,
    told,
    with_answer,
)
from pliego.site.commands.console import stop
from pliego.site.commands.verify_record import (
    receipt_findings,
    record_findings,
    timestamp_findings,
    trusted_roots,
)

RECORD: Final = "record"
"""Name of what is checked when no file is named."""

Checked = Sequence[tuple[str, list[Finding]]]
"""What was checked, by name, and what was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Names of files, each as the option of its name says, and the trusted key; empty where none was given."""

    receipt: str
    docket: str
    checkpoint: str
    erasures: str
    inclusion: str
    complete: str
    against: str
    consistency: str
    timestamp: str
    authority: str
    key: str


def checked(given: Given) -> Checked:
    """Check what was given; the record of this installation where no file was. Raises `typer.Exit` with one line where
    a file cannot be read."""
    trusted = _trusted(given)
    if given.receipt and Path(given.receipt).is_dir():
        return [(given.receipt, check_folder(Path(given.receipt), trusted))]
    if given.receipt:
        return [(given.receipt, _receipt(given, trusted))]
    if given.docket:
        return [(name, check_docket_file(_bytes(name), trusted)) for name in _files(given.docket)]
    if given.checkpoint:
        return [(given.checkpoint, _checkpoint(given, trusted))]
    if given.erasures:
        return [(given.erasures, check_erasures_file(_bytes(given.erasures), trusted))]
    return [(RECORD, record_findings(trusted))]


def holds(found: Checked) -> bool:
    """Whether nothing is wrong."""
    return all(sound(findings) for _, findings in found)


def faults_of(findings: Iterable[Finding]) -> list[Finding]:
    """Those that something is wrong by."""
    return [finding for finding in findings if finding.verdict is Verdict.FAULT]


def in_words(found: Checked, language: str) -> str:
    """For people."""
    parts = [told(findings, language) for _, findings in found]
    if len(found) == 1:
        return parts[0]
    return "\n\n".join(f"{name}\n{part}" for (name, _), part in zip(found, parts, strict=True))


def to_json(found: Checked, language: str) -> str:
    """For programs."""
    each = [{"what": name, **report(findings, language)} for name, findings in found]
    whole = {"holds": holds(found), "checked": each}
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _checkpoint(given: Given, trusted: Trusted) -> list[Finding]:
    signed = _bytes(given.checkpoint)
    stamped = timestamp_findings(signed, _bytes(given.timestamp), trusted) if given.timestamp else []
    return check_checkpoint_file(signed, trusted) + stamped


def _trusted(given: Given) -> Trusted:
    try:
        return Trusted(
            key=read_key(given.key) if given.key else None,
            kept=_bytes(given.against).decode("utf-8", "replace") if given.against else "",
            proof=read_consistency(read_json(_bytes(given.consistency))) if given.consistency else None,
            roots=trusted_roots(given.authority),
        )
    except MalformedError as fault:
        raise stop(
            f"{'--key' if given.key else '--consistency'}: {fault}; give it as the site does"
        ) from None


def _receipt(given: Given, trusted: Trusted) -> list[Finding]:
    try:
        proof = _bytes(given.inclusion) if given.inclusion else b""
        receipt = with_answer(read_receipt(_bytes(given.receipt)), proof)
        findings = receipt_findings(receipt, trusted)
        if given.complete:
            _write(given.complete, completed(receipt, trusted, findings))
    except MalformedError as fault:
        raise stop(f"{given.receipt}: {fault}") from None
    return findings


def _write(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as fault:
        raise stop(f"{path}: it cannot be written ({fault.strerror}); name another file") from None


def _files(path: str) -> list[str]:
    if not Path(path).is_dir():
        return [path]
    found = sorted(str(file) for file in Path(path).glob("*.json"))
    if not found:
        raise stop(f"{path}: there is no file ending in .json in it; name a folder of downloaded cases")
    return found


def _bytes(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as fault:
        raise stop(
            f"{path}: it cannot be read ({fault.strerror}); check the path and its permissions"
        ) from None
