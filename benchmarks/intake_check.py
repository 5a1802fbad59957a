"""python -m benchmarks.intake_check FILE: holds what was acknowledged against what is stored, and prints JSON.

The file maps the words of each receipt to the filing number that came with it.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pliego.people.keys import OpenKey
    from pliego.reports.models import Report


def main() -> None:
    """Check the database that the environment names."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
    import django

    django.setup()
    from pliego.reports.models import Report

    acknowledged = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    faults = [*_lost(acknowledged), *_halves(), *_orphans()]
    json.dump({"stored": Report.objects.count(), "faults": faults}, sys.stdout)


def _lost(acknowledged: dict[str, str]) -> Iterator[str]:
    """Acknowledged reports that do not open with their receipt, or are another."""
    from pliego.reports.errors import UnknownReceiptError
    from pliego.reports.queries import by_receipt
    from pliego.reports.receipt import Receipt

    for words, number in acknowledged.items():
        try:
            opened = by_receipt(Receipt.typed(words))
        except UnknownReceiptError:
            yield f"{number} is not there"
            continue
        if opened.report.number != number or not opened.content.happening.account:
            yield f"{number} opens as {opened.report.number}"


def _halves() -> Iterator[str]:
    """Reports that lack something: their keys, their entry of the log, their files, the way to them for the office."""
    from pliego.people.queries import open_key
    from pliego.reports.models import Report
    from tests.support.keys import passphrase, person

    ana = open_key(person("ana"), passphrase("ana"))
    for report in Report.objects.all():
        yield from (f"{report.number}: {lack}" for lack in _lacks(report, ana))


def _lacks(report: "Report", ana: "OpenKey") -> Iterator[str]:
    from pliego.docket.models import SealedEntry
    from pliego.evidence.actions import open_exhibit
    from pliego.people.models import ContentWrap
    from pliego.reports.queries import for_office

    if (
        ContentWrap.objects.filter(content=report.pk).count() != report.readers.count()
        or not report.readers.count()
    ):
        yield "wraps and readers differ"
    if not SealedEntry.objects.filter(pk=report.entry).exists():
        yield "no entry of the log"
    told = {one.exhibit for one in for_office(report, ana).content.files}
    held = [one.exhibit for one in report.files.select_related("exhibit__office")]
    if told != {one.pk.hex for one in held}:
        yield "its files are not those that it tells of"
    for exhibit in held:
        if not b"".join(open_exhibit(exhibit, ana).pieces):
            yield "a file is empty"


def _orphans() -> Iterator[str]:
    """What belongs to no report."""
    from django.db import connection

    from pliego.docket.models import SealedEntry
    from pliego.evidence.models import Exhibit
    from pliego.people.models import ContentWrap
    from pliego.reports.models import Report, ReportFile, SpentToken

    reports, exhibits = (
        set(Report.objects.values_list("pk", flat=True)),
        set(Exhibit.objects.values_list("pk", flat=True)),
    )
    if set(SealedEntry.objects.values_list("pk", flat=True)) != set(
        Report.objects.values_list("entry", flat=True)
    ):
        yield "entries of the log without a report"
    if set(ContentWrap.objects.values_list("content", flat=True)) != reports | exhibits:
        yield "keys without a report or a file"
    if set(ReportFile.objects.values_list("exhibit", flat=True)) != exhibits:
        yield "files without a report"
    if SpentToken.objects.count() < len(reports):
        yield "reports without a token that was spent"
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            found = cursor.execute("PRAGMA integrity_check").fetchall()
        if found != [("ok",)]:
            yield f"the database file: {found}"


if __name__ == "__main__":
    main()
