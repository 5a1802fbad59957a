"""An office that takes every kind of report, and reports filed with it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_bytes
from typing import Any, Final

import pytest
from django.db import connection
from django.utils import timezone

from pliego.evidence.actions import arrive, keep_waiting
from pliego.people.keys import OpenKey
from pliego.people.models import Office, Person
from pliego.reports.actions import Filed, Filing, file_report, receive_reports
from pliego.reports.content import Content, Happening, Place
from pliego.reports.content import Person as Reporter
from pliego.reports.drafts import Attachment
from pliego.reports.kinds import Route, Told
from pliego.reports.queries import Opened, for_office
from pliego.reports.receipt import Receipt
from tests.support import keys
from tests.support.exhibits import exhibits

NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
__all__ = [
    "CONTENT",
    "NOW",
    "Receiving",
    "attachment",
    "exhibits",
    "filed",
    "filing",
    "made",
    "receiving",
    "stored",
]

CONTENT: Final = Content(
    route=Route.COMPLAINT,
    place=Place(name="La Costurera", region="MX-PUE", sector="auto_parts", landmark="frente al mercado"),
    person=Reporter(name="Rosa", phone="2221234567"),
    happening=Happening(account="No pagan las horas extra desde marzo.", goes_on=Told.YES),
)
"""A complaint as a worker may write it."""


@dataclass(frozen=True, slots=True)
class Receiving:
    """An office whose members Ana and Beto hold its key, and that takes reports of every kind from everywhere."""

    office: Office
    ana: OpenKey
    beto: OpenKey

    @property
    def person(self) -> Person:
        """Ana."""
        return Person.objects.get(pk=self.ana.person_id)

    def opened(self, filing: Filed) -> Opened:
        """The report as Ana opens it."""
        return for_office(filing.opened.report, self.ana)


@pytest.fixture
def receiving(db: None, exhibits: Path, settings: Any, tmp_path: Path) -> Receiving:
    """The office, a store, and a log that begins."""
    settings.PLIEGO_LOG_KEY, settings.PLIEGO_LOG_KEY_IS_NAMED = tmp_path / "log-key.pem", False
    settings.PLIEGO_ERASURES = tmp_path / "erasures.jsonl"
    return made()


def made(slug: str = "inspectores", *logins: str) -> Receiving:
    """The office, in whatever database is in use."""
    ana, beto = (keys.opened(name) for name in logins or ("ana", "beto"))
    office = keys.office_with(slug, ana, beto)
    for route in Route:
        receive_reports(office, route)
    return Receiving(office, ana, beto)


def filed(
    office: Office,
    content: Content = CONTENT,
    attachments: tuple[Attachment, ...] = (),
    clock: Callable[[], Any] = timezone.now,
) -> tuple[Receipt, Filed]:
    """A report filed with the office, and the receipt that opens it."""
    receipt = Receipt.new()
    return receipt, file_report(filing(receipt, office, content, attachments), clock)


def filing(
    receipt: Receipt, office: Office, content: Content = CONTENT, attachments: tuple[Attachment, ...] = ()
) -> Filing:
    """What is filed with that receipt, by a form that was not sent before."""
    return Filing(
        receipt=receipt, content=content, office=office, attachments=attachments, nonce=token_bytes(16)
    )


def attachment(content: bytes = b"hola", name: str = "notas.txt") -> Attachment:
    """A file that waits to be filed."""
    kept = keep_waiting(arrive([content], name), NOW + timedelta(days=1))
    return Attachment(original=json.dumps(kept.to_json()))


def stored() -> Mapping[str, bytes]:
    """Every table of the database under test, as one run of bytes each."""
    with connection.cursor() as cursor:
        found = {}
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608  names of the schema
            found[table] = b"\n".join(_bytes(value) for row in cursor.fetchall() for value in row)
    return found


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
