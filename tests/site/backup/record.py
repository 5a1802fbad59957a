"""A small record of every kind, for backups of it: an office of two, a case, sealed entries, exhibits, a checkpoint."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.apps import apps
from django.db import transaction

from pliego.desk.actions import erase_exhibit, hand_in
from pliego.docket.actions import append_event, open_case, publish_sealed, seal_entry, sign_checkpoint
from pliego.docket.entries import Entry
from pliego.docket.kinds import Visibility
from pliego.docket.log_key import log_signer
from pliego.docket.models import Case, SealedEntry
from pliego.docket.sealed import SealedBody
from pliego.evidence.actions import arrive
from pliego.evidence.kinds import ErasureReason
from pliego.evidence.models import Exhibit
from pliego.law.record import Confidence, Dating
from pliego.people.actions import make_recovery
from pliego.people.keys import OpenKey, Share
from pliego.people.models import Office, Person
from pliego.site.backup.tables import Table, lines, tables
from tests.docket.conftest import new_case
from tests.support.keys import office_with, opened

LONG = b"El martes nos cambiaron el turno sin aviso.\n" * 6_000
"""More than one piece of a stream or of a store."""


@dataclass(frozen=True, slots=True)
class Record:
    """What was recorded: handles on it, and two shares of the office's recovery key."""

    case: Case
    office: Office
    lead: OpenKey
    shares: tuple[Share, Share]
    exhibit: Exhibit

    def erase(self, exhibit: Exhibit, reason: ErasureReason) -> None:
        """Destroy an exhibit, as the lead of the office."""
        erase_exhibit(exhibit, self.lead, reason)


def recorded() -> Record:
    """Record something in every room, and sign the log."""
    lead = opened("ana")
    office = office_with("inspeccion-norte", lead, opened("beto"))
    one, _, three = make_recovery(office, lead)
    case = open_case(new_case("planta-ejemplo-2024"))
    for visibility in Visibility:
        append(case, visibility)
    exhibit = handed_in(LONG, office, lead)
    sealed(office)
    publish_sealed()
    sign_checkpoint(log_signer())
    return Record(case, office, lead, (one, three), exhibit)


def append(case: Case, visibility: Visibility = Visibility.PUBLIC) -> None:
    """Append an event to the case."""
    append_event(case, entry(visibility))


def entry(visibility: Visibility = Visibility.PUBLIC) -> Entry:
    """A request for review."""
    return Entry(
        word="review_requested",
        date_text="2024-04-16",
        dates_what=Dating.DONE,
        confidence=Confidence.V,
        source_url="https://example.org/release",
        payload={"detail": "Petición de la sección 23, «a puño y letra»"},
        known_by=date(2024, 5, 1),
        visibility=visibility,
    )


def handed_in(content: bytes, office: Office, lead: OpenKey) -> Exhibit:
    """Hand a text file in."""
    return hand_in(arrive([content], "notas.txt"), office, Person.objects.get(pk=lead.person_id))


def sealed(office: Office) -> SealedEntry:
    """Seal an entry for the office; it waits for its batch."""
    receipt = seal_entry(SealedBody("note", "planta-ejemplo-2024", {"said": "nada"}), [office])
    return SealedEntry.objects.get(pk=receipt.entry)


def everything() -> dict[str, bytes]:
    """Every row of every table that a backup holds, as it would be written."""
    with transaction.atomic():
        return {table.label: b"".join(lines(table, "default")) for table in tables(apps)}


def silent(what: str, done: int, of: int) -> None:
    """Tell nobody how far a backup is."""


def rows_of(label: str, whole: dict[str, bytes]) -> Sequence[bytes]:
    """The lines of one table, its columns' names first."""
    return whole[label].splitlines()


def held(every: Sequence[Table]) -> Table | None:
    """The first of the tables that has a row."""
    return next((table for table in every if table.model._base_manager.exists()), None)
