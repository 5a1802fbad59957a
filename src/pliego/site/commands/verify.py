"""`pliego verify`, `check` and `checkpoint`: whether the record is what it was, and signing what it is."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import typer

from pliego.docket.log.pliego_verify import (
    Finding,
    Key,
    MalformedError,
    Trusted,
    Verdict,
    check_checkpoint_file,
    check_docket_file,
    check_record_against,
    read_consistency,
    read_json,
    read_key,
    report,
    sound,
    told,
)
from pliego.law import Language
from pliego.site.commands.console import answer, database, note, stop
from pliego.site.commands.options import LanguageOption

RECORD = "record"
"""Name of what is checked when no file is named."""


def verify(
    *,
    docket: Annotated[
        str, typer.Option(metavar="FILE|DIR", help="A downloaded case as JSON, or a folder of them.")
    ] = "",
    checkpoint: Annotated[
        str, typer.Option(metavar="FILE", help="The site's /log/checkpoints.json, or one checkpoint.")
    ] = "",
    against: Annotated[
        str, typer.Option(metavar="FILE", help="A checkpoint that was kept elsewhere, to compare with.")
    ] = "",
    consistency: Annotated[
        str, typer.Option(metavar="FILE", help="The site's answer to /log/consistency, for --against.")
    ] = "",
    key: Annotated[str, typer.Option(help="The public key that you trust, from /log/key.")] = "",
    lang: LanguageOption = Language.EN,
    as_json: Annotated[bool, typer.Option("--json", help="Answer for programs.")] = False,
) -> None:
    """Check that the record was not rewritten.

    Whatever was changed, removed, added or moved is named. Without a file, the record of this installation is
    checked: columns, canonical bytes, leaves, tree, checkpoints and their signatures; with --docket or
    --checkpoint, what was downloaded from a site. Whether others were shown another history cannot be known
    from one copy alone: --against compares with a checkpoint kept elsewhere.

    \b
        pliego verify
        pliego verify --docket san-martin-mine-2023.json --against kept.txt

    The exit code is 0 when nothing is wrong and 1 when something is, which is named.
    """
    if docket and checkpoint:
        raise stop("--docket and --checkpoint ask for two things; give one of them")
    trusted = _trusted(key, against, consistency)
    checked: list[tuple[str, list[Finding]]]
    if docket:
        checked = [(name, check_docket_file(_bytes(name), trusted)) for name in _files(docket)]
    elif checkpoint:
        checked = [(checkpoint, check_checkpoint_file(_bytes(checkpoint), trusted))]
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

    \b
        pliego check
    """
    findings = record_findings(Trusted())
    faults = [finding for finding in findings if finding.verdict is Verdict.FAULT]
    with database():
        from pliego.docket.models import Event

        count = Event.objects.count()
    for finding in faults:
        note(finding.text(Language.EN.value))
    answer(f"events checked: {count}; faults: {len(faults)}")
    if faults:
        raise typer.Exit(1)


def checkpoint() -> None:
    """Sign the log as it is now.

    The checkpoint is printed and published; `pliego serve` does the same once an hour. Who keeps a copy of it
    can show later whether history was rewritten.

    \b
        pliego checkpoint
    """
    with database(), able_to_sign():
        from pliego.docket.actions import sign_checkpoint
        from pliego.docket.log_key import log_signer
        from pliego.observatory.log_from_docket import publish_log

        signed = sign_checkpoint(log_signer())
        publish_log()
    answer(signed.note.removesuffix("\n"))


@contextmanager
def able_to_sign() -> Iterator[None]:
    """A key that cannot be used, or a log that must not be signed, ends the command in one line. Django must be
    started."""
    from pliego.docket.actions import ForkError
    from pliego.docket.log.signing import UnfitKeyError

    try:
        yield
    except (ForkError, UnfitKeyError) as fault:
        raise stop(str(fault)) from None
    except OSError as fault:
        reason = f"{fault.filename}: the log's key cannot be used ({fault.strerror})"
        raise stop(f"{reason}; see PLIEGO_LOG_KEY") from None


def record_findings(trusted: Trusted) -> list[Finding]:
    """How the record of this installation stands, by its own key unless another is trusted."""
    with database():
        key = trusted.key or _own_key()
        return check_record_against(_run, Trusted(key, trusted.kept, trusted.proof))


def _run(statement: str) -> Sequence[Sequence[Any]]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


def _own_key() -> Key | None:
    """The public key of this installation; none where its file is not there or not for this user."""
    from django.conf import settings

    from pliego.docket.log.signing import UnfitKeyError, load_signer

    with suppress(OSError, UnfitKeyError):
        return load_signer(settings.PLIEGO_LOG_ORIGIN, settings.PLIEGO_LOG_KEY).key
    return None


def _trusted(key: str, against: str, consistency: str) -> Trusted:
    try:
        return Trusted(
            key=read_key(key) if key else None,
            kept=_bytes(against).decode("utf-8", "replace") if against else "",
            proof=read_consistency(read_json(_bytes(consistency))) if consistency else None,
        )
    except MalformedError as fault:
        raise stop(f"{'--key' if key else '--consistency'}: {fault}; give it as the site does") from None


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
