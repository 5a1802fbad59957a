"""Events, leaves and files in number, for the benchmarks of the log. Django must be started."""

import json
from datetime import UTC, date, datetime
from itertools import islice
from typing import Final

from django.db import transaction

from pliego.docket.actions import NewCase, append_event, open_case, seal_entry, sign_checkpoint
from pliego.docket.actions.append_event import _next_sequence
from pliego.docket.entries import Entry
from pliego.docket.kinds import Annex
from pliego.docket.log.pliego_verify import WIDTH, blocks_of
from pliego.docket.log_files import sealing
from pliego.docket.log_key import log_signer
from pliego.docket.log_store import append_leaves
from pliego.docket.models import Case, Checkpoint, Event
from pliego.docket.recording import new_event
from pliego.docket.sealed import SealedBody
from pliego.docket.writing import writing
from pliego.law.record import Completeness, Confidence, Dating
from pliego.observatory.models import PublishedTile
from pliego.people.actions import NewOffice, admit, found_office, make_member_key
from pliego.people.keys import CHEAPEST, OpenKey
from pliego.people.kinds import OfficeKind, OfficeRole
from pliego.people.models import Office, Person

NOW: Final = datetime(2026, 11, 22, tzinfo=UTC)
ENTRY: Final = Entry(
    word="review_requested",
    date_text="2024-04-16",
    dates_what=Dating.DONE,
    confidence=Confidence.V,
    source_url="https://example.org/releases/2024/april/request-for-review",
    payload={
        "detail": "The United States asks Mexico to review whether workers at the plant are denied rights."
    },
    known_by=date(2024, 5, 1),
)


def case(slug: str) -> Case:
    """A new case without events."""
    return open_case(NewCase(slug, Annex.UNITED_STATES_MEXICO, Completeness.RECONSTRUCTED, ("usmca-31-a",)))


def with_leaf(plant: Case) -> None:
    """An append as it is."""
    append_event(plant, ENTRY)


def without_leaf(plant: Case) -> None:
    """The same append, but for the leaf."""
    with writing():
        new_event(plant, _next_sequence(plant.pk), ENTRY, NOW).save(force_insert=True)


def office() -> Office:
    """An office with two holders of its key, for whom something can be sealed."""
    lead, second = (_opened(login) for login in ("ana", "beto"))
    made = found_office(NewOffice("inspeccion-norte", "Inspección Norte", OfficeKind.INSPECTORATE), lead)
    admit(made, Person.objects.get(pk=second.person_id), OfficeRole.MEMBER, lead)
    return made


def _opened(login: str) -> OpenKey:
    person = Person.objects.create(login=login, name=login, joined_at=NOW)
    return make_member_key(person, f"{login} guarda tres naranjas", CHEAPEST)


def with_seal(where: Office) -> None:
    """The same text, sealed for an office, with a signed receipt."""
    seal_entry(SealedBody("note", "planta-1", ENTRY.payload), [where])


def fill_tiles(leaves: list[bytes]) -> None:
    """Write the published tiles of a tree over these leaves."""
    rows: dict[int, list[bytes]] = {0: leaves}
    for (level, _), root in blocks_of(leaves).items():
        rows.setdefault(level, []).append(root)
    PublishedTile.objects.bulk_create(
        (
            PublishedTile(level=level, position=place // WIDTH, hashes=b"".join(row[place : place + WIDTH]))
            for level, row in rows.items()
            for place in range(0, len(row), WIDTH)
        ),
        batch_size=WIDTH,
    )


def fill_events(count: int) -> None:
    """Record so many events in one case, and sign the log."""
    plant = case("planta-1")
    made = (new_event(plant, place, ENTRY, NOW) for place in range(1, count + 1))
    while chunk := list(islice(made, 5_000)):
        with transaction.atomic():
            append_leaves(Event.objects.bulk_create(chunk))
    sign_checkpoint(log_signer())


def docket_file() -> bytes:
    """The downloaded docket of the one case there is."""
    events = Event.objects.select_related("case", "leaf", "supersedes").order_by("sequence")
    seal = sealing(log_signer(), Checkpoint.objects.get()).seal(list(events))
    return json.dumps(seal.sealed({"case": "planta-1"}), ensure_ascii=False).encode()
