"""`pliego verify` and `check`: whether the record is what it was, and what is downloaded of it.

What checks is loaded when it is called for: its libraries take longer to load than most commands take to answer.
"""

from typing import Annotated

import typer

from pliego.law import Language
from pliego.site.commands.console import BAD_INPUT, answer, database, note, stop
from pliego.site.commands.options import LanguageOption


def verify(
    receipt: Annotated[
        str,
        typer.Argument(
            metavar="[RECEIPT|DIR]",
            help="A receipt, as it was given or completed, or a folder of `pliego export`.",
        ),
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

    Of a folder that was exported every file is held against the signed list, and every event against the log.
    A receipt is checked by the record of the installation that gave it, and anywhere else by the proof that the
    site gives: whether what it promises was kept, is still to come, or was broken.

    \b
        pliego verify
        pliego verify receipt.txt --inclusion answer.json --complete receipt.json
        pliego verify --docket san-martin-mine-2023.json --against kept.txt
        pliego verify exported

    The exit code is 0 when nothing is wrong and 1 when something is, which is named.
    """
    named = {"a receipt": receipt, "--docket": docket, "--checkpoint": checkpoint, "--erasures": erasures}
    asked = [name for name, value in named.items() if value]
    if len(asked) > 1:
        raise stop(f"{' and '.join(asked)} ask for different things; give one of them")
    from pliego.site.commands.verifying import Given, checked, holds, in_words, to_json

    given = Given(
        receipt=receipt,
        docket=docket,
        checkpoint=checkpoint,
        erasures=erasures,
        inclusion=inclusion,
        complete=complete,
        against=against,
        consistency=consistency,
        timestamp=timestamp,
        authority=authority,
        key=key,
    )
    found = checked(given)
    answer(to_json(found, lang.value) if as_json else in_words(found, lang.value))
    if not holds(found):
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
    from pliego.site.commands.verify_record import record_findings
    from pliego.site.commands.verifying import faults_of

    refused = _unsafe()
    findings = record_findings()
    faults = faults_of(findings)
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
