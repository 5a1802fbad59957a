"""`pliego verify` and `check`: whether the record is what it was, and what is downloaded of it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from pliego.docket.log.pliego_verify import (
    Finding,
    MalformedError,
    Trusted,
    Verdict,
    check_checkpoint_file,
    check_docket_file,
    check_erasures_file,
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
from pliego.law import Language
from pliego.site.commands.console import BAD_INPUT, answer, database, note, stop
from pliego.site.commands.options import LanguageOption
from pliego.site.commands.verify_record import (
    receipt_findings,
    record_findings,
    timestamp_findings,
    trusted_roots,
)

RECORD = "record"
"""Name of what is checked when no file is named."""


def verify(
    receipt: Annotated[
        str, typer.Argument(metavar="[RECEIPT]", help="A receipt, as it was given or completed.")
    ] = "",
    *,
    docket: Annotated[
        str, typer.Option(metavar="FILE|DIR", help="A downloaded case as JSON, or a folder of them.")
    ] = "",
    checkpoint: Annotated[
        str, typer.Option(metavar="FILE", help="The site's /log/checkpoints.json, or one checkpoint.")
    ] = "",
    erasures: Annotated[str, typer.Option(metavar="FILE", help="The site's /log/erasures.json.")] = "",
    inclusion: Annotated[
        str, typer.Option(metavar="FILE", help="The site's answer to /log/inclusion?leaf=, for a receipt.")
    ] = "",
    complete: Annotated[
        str, typer.Option(metavar="FILE", help="Write receipt and proof into one file, which proves itself.")
    ] = "",
    against: Annotated[
        str, typer.Option(metavar="FILE", help="A checkpoint that was kept elsewhere, to compare with.")
    ] = "",
    consistency: Annotated[
        str, typer.Option(metavar="FILE", help="The site's answer to /log/consistency, for --against.")
    ] = "",
    timestamp: Annotated[
        str, typer.Option(metavar="FILE", help="The site's /log/timestamps/N, for one --checkpoint.")
    ] = "",
    authority: Annotated[
        str, typer.Option(metavar="FILE", help="Certificates of the authority for timestamps, in PEM form.")
    ] = "",
    key: Annotated[str, typer.Option(help="The public key that you trust, from /log/key.")] = "",
    lang: LanguageOption = Language.EN,
    as_json: Annotated[bool, typer.Option("--json", help="Answer for programs.")] = False,
) -> None:
    """Check that the record was not rewritten.

    Whatever was changed, removed, added or moved is named. Without a file, the record of this installation is
    checked: columns, canonical bytes, sealed contents, erasures, leaves, tree, checkpoints, their signatures and
    timestamps; with --docket, --checkpoint or --erasures, what was downloaded from a site. Whether others were
    shown another history cannot be known from one copy alone: --against compares with a checkpoint kept elsewhere.

    A receipt is checked by the record of the installation that gave it, and anywhere else by the proof that the
    site gives: whether what it promises was kept, is still to come, or was broken.

    \b
        pliego verify
        pliego verify receipt.txt --inclusion answer.json --complete receipt.json
        pliego verify --docket san-martin-mine-2023.json --against kept.txt

    The exit code is 0 when nothing is wrong and 1 when something is, which is named.
    """
    named = {"a receipt": receipt, "--docket": docket, "--checkpoint": checkpoint, "--erasures": erasures}
    asked = [name for name, value in named.items() if value]
    if len(asked) > 1:
        raise stop(f"{' and '.join(asked)} ask for different things; give one of them")
    trusted = _trusted(key, against, consistency, authority)
    checked: list[tuple[str, list[Finding]]]
    if receipt:
        checked = [(receipt, _receipt(receipt, inclusion, complete, trusted))]
    elif docket:
        checked = [(name, check_docket_file(_bytes(name), trusted)) for name in _files(docket)]
    elif checkpoint:
        found = check_checkpoint_file(_bytes(checkpoint), trusted)
        stamped = timestamp_findings(_bytes(checkpoint), _bytes(timestamp), trusted) if timestamp else []
        checked = [(checkpoint, found + stamped)]
    elif erasures:
        checked = [(erasures, check_erasures_file(_bytes(erasures), trusted))]
    else:
        checked = [(RECORD, record_findings(trusted))]
    answer((_as_json if as_json else _as_text)(checked, lang.value))
    if not all(sound(findings) for _, findings in checked):
        raise typer.Exit(1)


def check() -> None:
    """Compare every event with its leaf.

    And the log of the leaves with its checkpoints: what `pliego verify` finds to be wrong, in one line each, and
    how many events there are. The database refuses to change an event; whoever owns the database can still do
    so. The exit code is then 1.

    On a site that serves the public, every setting that is unsafe is named first with its mend, demo accounts
    included. The exit code is then 2, and the server does not start.

    \b
        pliego check
    """
    refused = _unsafe()
    findings = record_findings(Trusted())
    faults = [finding for finding in findings if finding.verdict is Verdict.FAULT]
    with database():
        from pliego.docket.models import Event

        count = Event.objects.count()
    for finding in findings:
        if finding in faults or finding.code == "timestamps_wait":
            note(finding.text(Language.EN.value))
    answer(f"events checked: {count}; faults: {len(faults)}")
    if faults or refused:
        raise typer.Exit(1 if faults else BAD_INPUT)


def _unsafe() -> bool:
    """Name what is unsafe about the installation; whether any of it is refused."""
    with database():
        from pliego.site.checks import Gravity, remarks

        found = remarks()
    for remark in found:
        note(str(remark))
    return any(remark.gravity is Gravity.REFUSED for remark in found)


def _trusted(key: str, against: str, consistency: str, authority: str) -> Trusted:
    try:
        return Trusted(
            key=read_key(key) if key else None,
            kept=_bytes(against).decode("utf-8", "replace") if against else "",
            proof=read_consistency(read_json(_bytes(consistency))) if consistency else None,
            roots=trusted_roots(authority),
        )
    except MalformedError as fault:
        raise stop(f"{'--key' if key else '--consistency'}: {fault}; give it as the site does") from None


def _receipt(name: str, inclusion: str, complete: str, trusted: Trusted) -> list[Finding]:
    try:
        receipt = with_answer(read_receipt(_bytes(name)), _bytes(inclusion) if inclusion else b"")
        findings = receipt_findings(receipt, trusted)
        if complete:
            _write(complete, completed(receipt, trusted, findings))
    except MalformedError as fault:
        raise stop(f"{name}: {fault}") from None
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


Checked = Sequence[tuple[str, list[Finding]]]


def _as_text(checked: Checked, language: str) -> str:
    parts = [told(findings, language) for _, findings in checked]
    if len(checked) == 1:
        return parts[0]
    return "\n\n".join(f"{name}\n{part}" for (name, _), part in zip(checked, parts, strict=True))


def _as_json(checked: Checked, language: str) -> str:
    each = [{"what": name, **report(findings, language)} for name, findings in checked]
    whole = {"holds": all(sound(findings) for _, findings in checked), "checked": each}
    return json.dumps(whole, ensure_ascii=False, indent=2)
