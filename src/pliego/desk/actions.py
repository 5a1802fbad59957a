"""Every deed on an exhibit. Each line of custody becomes a sealed entry of the log in its own transaction."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from random import SystemRandom
from typing import Final

from django.db import transaction
from django.utils import timezone

from pliego.docket import actions as log
from pliego.docket.kinds import ErasureReason as PublishedReason
from pliego.docket.models import SealedEntry
from pliego.docket.writing import writing
from pliego.evidence import actions as evidence
from pliego.evidence.arrival import Arrived
from pliego.evidence.errors import AlteredError, HeldError
from pliego.evidence.kinds import ErasureReason, HoldReason
from pliego.evidence.models import Custody, Exhibit, Hold
from pliego.evidence.queries import describe, is_intact, offices_that_open
from pliego.people.actions.versions import locked
from pliego.people.errors import NotReadyError
from pliego.people.keys import OpenKey
from pliego.people.models import Office, Person

from .custody import body_of
from .models import DeedEntry
from .report_files import came_with_report, is_held_with_report
from .roles import allowed

Clock = Callable[[], datetime]

_PUBLISHED: Final[Mapping[ErasureReason, PublishedReason]] = {
    ErasureReason.REQUEST: PublishedReason.ASKED,
    ErasureReason.RETENTION: PublishedReason.EXPIRED,
    ErasureReason.MISTAKE: PublishedReason.MISTAKEN,
    ErasureReason.LAW: PublishedReason.ORDERED,
}
"""What the log makes public of the reason of an erasure."""


def hand_in(
    arrived: Arrived, office: Office, person: Person, note: str = "", clock: Clock = timezone.now
) -> Exhibit:
    """Keep a file that has arrived as an exhibit of the office; its entry in the log stands for its SHA-256.

    Raises `NotReadyError` where the office cannot take sealed content yet.
    """
    facts = {"file_sha256": arrived.arrival_hash, "file_bytes": arrived.size}
    return evidence.receive(arrived, office, person, note, witness=_sealing(facts), clock=clock)


def open_exhibit(exhibit: Exhibit, opened: OpenKey, clock: Clock = timezone.now) -> evidence.Opening:
    """The file in clear, piece by piece, and a line that says who opened it.

    Raises `NotYoursError`, `ErasedError`, or `AlteredError` where what is stored is not what was sealed, before
    anything is written.
    """
    _refuse_altered(exhibit)
    with locked(exhibit.office):
        return evidence.open_exhibit(exhibit, opened, witness=_sealing({}), clock=clock)


def clean_exhibit(exhibit: Exhibit, opened: OpenKey, clock: Clock = timezone.now) -> Exhibit:
    """A second exhibit: the file without its metadata.

    Raises `RefusedError`, which custody and log keep, and what `open_exhibit` raises.
    """

    def witness(line: Custody) -> None:
        # The new exhibit's own first line stands for its file, as that of any other does.
        fresh = line.exhibit.pk != exhibit.pk
        found = describe(line.exhibit, opened) if fresh else None
        facts = {"file_sha256": found.arrival_hash, "file_bytes": found.size} if found else {}
        _seal(line, facts)

    return evidence.clean(exhibit, opened, witness=witness, clock=clock)


def place_hold(exhibit: Exhibit, opened: OpenKey, reason: HoldReason, clock: Clock = timezone.now) -> Hold:
    """Nobody may erase the exhibit until the hold is released. Raises `ErasedError`, `NotAllowedError`,
    `NotYoursError`.

    A file of a report is held by whoever may hold the report, since it keeps the reporter from erasing it.
    """
    needed = "report.hold" if came_with_report(exhibit) else "exhibit.hold"
    person = allowed(exhibit, opened, needed)
    with locked(exhibit.office):
        return evidence.hold(exhibit, person, reason, witness=_sealing({}), clock=clock)


def release_hold(hold: Hold, opened: OpenKey, clock: Clock = timezone.now) -> None:
    """End a hold. Raises `AlreadyError` where it was released before, `NotAllowedError`, `NotYoursError`."""
    person = allowed(hold.exhibit, opened, "exhibit.release")
    with locked(hold.exhibit.office):
        evidence.release(hold, person, witness=_sealing({}), clock=clock)


def export_exhibit(
    exhibit: Exhibit, opened: OpenKey, clock: Clock = timezone.now
) -> list[evidence.ExportParts]:
    """What goes into a package: the exhibit and its clean copies, each with a line that says who took it out.

    Raises what `open_exhibit` raises.
    """
    wanted = [exhibit, *live_copies(exhibit)]
    for one in wanted:
        _refuse_altered(one)
    with locked(exhibit.office):
        return [evidence.export_parts(one, opened, witness=_sealing({}), clock=clock) for one in wanted]


def erase_exhibit(
    exhibit: Exhibit, opened: OpenKey, reason: ErasureReason, clock: Clock = timezone.now
) -> None:
    """Destroy the exhibit and its clean copies: files, descriptions, keys, and the entries of the log about them.

    What stays: who did what and when, the hashes that the log has, and that they were erased. An office that could not
    take anything sealed erases all the same; its line of custody has no entry then. Raises `HeldError` where the
    exhibit or a copy is under hold, `ErasedError` where it was erased before, `NotAllowedError`, `NotYoursError`; then
    nothing is changed.
    """
    person = allowed(exhibit, opened, "exhibit.erase")
    # One order for whoever waits for more than one of them: the log, the office, the exhibits.
    with writing(), locked(exhibit.office):
        falling = [*live_copies(exhibit), exhibit]
        if is_held_with_report(falling):
            raise HeldError
        ids = [one.pk for one in falling]
        list(Exhibit.objects.select_for_update(of=("self",)).filter(pk__in=ids).order_by("pk"))
        told = list(DeedEntry.objects.filter(custody__exhibit__in=ids))
        for one in falling:
            evidence.erase(
                one, person, reason, witness=_sealing_if_ready({"reason": reason.value}), clock=clock
            )
        # The order of custody would tell which leaves belong together.
        SystemRandom().shuffle(told)
        for deed in told:
            log.erase_entry(SealedEntry.objects.get(pk=deed.entry), _PUBLISHED[reason], clock)


def hand_over_exhibit(exhibit: Exhibit, office: Office, opened: OpenKey, clock: Clock = timezone.now) -> None:
    """Let a further office open the exhibit; what the log said of it before stays sealed for those who had it then.

    Raises `HandedOverError` where that office can open it already, `ErasedError`, `NotYoursError`, `NotReadyError`.
    """
    with locked(exhibit.office):
        evidence.hand_over(exhibit, office, opened, witness=_sealing({}), clock=clock)


def live_copies(exhibit: Exhibit) -> list[Exhibit]:
    """The clean copies of the exhibit that are not erased, oldest first."""
    return list(exhibit.derived.filter(erased_at=None).order_by("received_at", "pk"))


def _refuse_altered(exhibit: Exhibit) -> None:
    # Told before a download begins: afterwards it could only break off.
    if exhibit.erased_at is None and not is_intact(exhibit):
        raise AlteredError


def _sealing(facts: Mapping[str, object]) -> Callable[[Custody], None]:
    return lambda line: _seal(line, facts)


def _sealing_if_ready(facts: Mapping[str, object]) -> Callable[[Custody], None]:
    def witness(line: Custody) -> None:
        # What must go goes, even where the office cannot take anything sealed.
        with suppress(NotReadyError), transaction.atomic():
            _seal(line, facts)

    return witness


def _seal(line: Custody, facts: Mapping[str, object]) -> None:
    offices = sorted(offices_that_open(line.exhibit), key=lambda office: office.pk)
    receipt = log.seal_entry(body_of(line, facts), offices, clock=lambda: line.at)
    DeedEntry.objects.create(custody=line, entry=receipt.entry, leaf=receipt.promise.leaf)
