"""What the tests of the record share: a case, entries, small tables, and a database that really commits."""

import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, connections
from pytest_django import DjangoDbBlocker

from pliego.docket.actions import ImportReport, NewCase, import_tables, open_case
from pliego.docket.entries import Entry
from pliego.docket.kinds import Annex
from pliego.docket.log.pliego_verify import Finding, check_record
from pliego.docket.models import Case
from pliego.law.record import Completeness, Confidence, Dating

MakeEntry = Callable[..., Entry]


@pytest.fixture
def case(db: None) -> Case:
    """An open case without any event."""
    return open_case(new_case("planta-ejemplo-2024"))


def new_case(slug: str) -> NewCase:
    """What a case under the annex between the United States and Mexico is opened with."""
    return NewCase(slug, Annex.UNITED_STATES_MEXICO, Completeness.RECONSTRUCTED, ("usmca-31-a",))


@pytest.fixture
def entry() -> MakeEntry:
    """Makes an entry: a request for review of 16 April 2024, but for what the test says otherwise."""

    def make(**otherwise: Any) -> Entry:
        usual = {
            "word": "review_requested",
            "date_text": "2024-04-16",
            "dates_what": Dating.DONE,
            "confidence": Confidence.V,
            "source_url": "https://example.org/release",
        }
        return Entry(**(usual | otherwise))

    return make


@dataclass(frozen=True, slots=True)
class TwoTables:
    """A table of events and one of cases on disk, for a test to alter."""

    events: Path
    cases: Path

    def load(self) -> ImportReport:
        """Import both as they stand now."""
        return import_tables(self.events, self.cases, known_by=date(2026, 3, 31))


EVENTS = """\
case_id,date,date_precision,event,detail,source_url,confidence
planta-norte-2023,2023-03-06,day,review_requested,First request,https://example.org/1,V
planta-norte-2023,2023-03-17,day,review_accepted,"Accepted, announced on day eleven",https://example.org/2,V
planta-norte-2023,2023-04,month,resolved,,,M
planta-norte-2025,2025-05-05,day,review_requested,Second case,https://example.org/3,D
mina-sur-2024,2024-04-01,day,review_requested,First mine,https://example.org/4,V
"""

CASES = """\
case_id,annex,facility_legal,facility_short,parent_company,parent_country,state,municipality,sector,\
petitioners,mexico_response,outcome,workers_at_facility,allegations,related_case_id,source_urls,provenance
planta-norte-2023,31-A,Planta Norte S.A.,Planta Norte,Norte Corp,JP,Coahuila,Frontera,auto_parts,\
SNITIS|AFL-CIO,accepted,remediated_no_plan,1200,threats_intimidation|dues_deduction,,https://example.org/1|https://example.org/2,\
annex=1/V|facility_legal=2/V|facility_short=1/V|parent_company=1/V|parent_country=0/M|state=1/V|\
municipality=2/D|sector=1/V|petitioners=1/V|mexico_response=2/V|outcome=1/V|workers_at_facility=2/V|allegations=1/V
planta-norte-2025,31-A,,Planta Norte (second case),Norte Corp,,Coahuila,,,,,,,,planta-norte-2023,\
https://example.org/3,annex=1/V|facility_short=1/D|parent_company=1/V|state=1/V
mina-sur-2024,31-A,,Mina Sur,,,Zacatecas|Durango,Sombrerete,mining,Los Mineros,,,,,,https://example.org/4,\
annex=1/V|facility_short=1/V|state=1/V|municipality=1/V|sector=1/V|petitioners=1/V
"""


@pytest.fixture
def tables(tmp_path: Path) -> TwoTables:
    """Three cases at two facilities with five events, nothing wrong with them."""
    two = TwoTables(tmp_path / "events.csv", tmp_path / "cases.csv")
    two.events.write_text(EVENTS, encoding="utf-8")
    two.cases.write_text(CASES, encoding="utf-8")
    return two


@pytest.fixture(scope="session")
def shaped(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The name of a database of the vendor under test that is migrated and empty, to be copied and left as it is."""
    with django_db_blocker.unblock():
        name = _scratch_name(tmp_path_factory.mktemp("shaped"))
        _on_server(f"CREATE DATABASE {name}")
        with _connected(name):
            call_command("migrate", verbosity=0)
    yield name
    with django_db_blocker.unblock():
        _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def committed(db: None, shaped: str, tmp_path: Path) -> Iterator[None]:
    """A fresh database of the vendor under test, in which transactions commit and threads meet.

    The usual test database is one transaction that is rolled back; an append-only table could not be emptied.
    """
    name = _scratch_name(tmp_path)
    if connection.vendor == "sqlite":
        shutil.copyfile(shaped, name)
    _on_server(f"CREATE DATABASE {name} TEMPLATE {shaped}")
    try:
        with _connected(name):
            yield
    finally:
        _on_server(f"DROP DATABASE {name} WITH (FORCE)")


def _scratch_name(folder: Path) -> str:
    return f"pliego_{uuid.uuid4().hex}" if connection.vendor == "postgresql" else str(folder / "scratch.db")


@contextmanager
def _connected(name: str) -> Iterator[None]:
    """Use a database of that name instead of the usual one."""
    usual = connections["default"]
    before = usual.settings_dict["NAME"]
    usual.settings_dict["NAME"] = name
    connections["default"] = connections.create_connection("default")
    try:
        yield
    finally:
        connections["default"].close()
        connections["default"] = usual
        usual.settings_dict["NAME"] = before


def _on_server(statement: str) -> None:
    if connection.vendor == "postgresql":
        server = connections.create_connection("default")
        server.settings_dict = {**server.settings_dict, "NAME": "postgres"}
        with server.cursor() as cursor:
            cursor.execute(statement)
        server.close()


def record_findings() -> list[Finding]:
    """How the record in the database under test stands."""

    def run(statement: str) -> list[Any]:
        with connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())

    return check_record(run)
