"""Lines of custody: what the log's entry says of each, and each in words, held against its entry."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.utils.functional import Promise

from pliego.docket.actions import open_entry
from pliego.docket.models import SealedEntry
from pliego.docket.sealed import Commitment, SealedBody
from pliego.evidence.kinds import Deed, ErasureReason, HoldReason
from pliego.evidence.models import Custody, Exhibit
from pliego.evidence.reasons import Reason
from pliego.people.errors import NotYoursError
from pliego.people.keys import CannotOpenError, OpenKey

from .models import DeedEntry
from .report_files import Origin, origin_of
from .roles import opens


class LogState(StrEnum):
    """How a line of custody stands to the log."""

    PROMISED = "promised"
    """Its leaf will come with the next batch."""
    IN_LOG = "in_log"
    ERASED = "erased"
    """The content of its entry was destroyed; its leaf stays."""
    DIFFERS = "differs"
    """The entry says something else than the line, or is not what the leaf stands for: one of them was altered."""
    WITH_REPORT = "with_report"
    """It came with a report: the log's entry of the filing stands for it."""
    ADDED = "added"
    """It came with a later step of a report, for which the log has no entry of its own."""
    GONE = "gone"
    """It was erased with its report, or with the original of a report's."""
    ELSEWHERE = "elsewhere"
    """The entry is sealed for the office that handed the exhibit over; its leaf is the one that was promised."""
    UNSEALED = "unsealed"
    """An erasure by an office that could not take anything sealed then."""
    ABSENT = "absent"
    """The log has nothing of it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of custody in words, and where the log has it."""

    at: datetime
    who: str
    deed: Promise
    detail: Promise | str
    has_day: bool
    """Whether its day is kept: of what a reporter sends, the month is."""
    copy: UUID | None
    """The clean copy that was made."""
    state: LogState
    leaf: str
    """Its leaf hash in hexadecimal digits; empty where the log has nothing of it."""
    place: int | None
    """The number of its leaf; none while it waits for its batch, and once its content is erased."""


def body_of(line: Custody, facts: Mapping[str, object]) -> SealedBody:
    """What the log's entry of the line says: who did what to which exhibit, and what else is known of the deed."""
    name = line.person.name if line.person else None
    return SealedBody(f"exhibit_{line.deed}", "", {**_stated(line), "by": name, **facts})


def lines_of(exhibit: Exhibit, opened: OpenKey) -> list[Line]:
    """The custody of the exhibit, oldest first. The key opens its office."""
    rows = list(exhibit.custody.select_related("person", "exhibit", "entry"))
    told: list[DeedEntry | None] = [getattr(row, "entry", None) for row in rows]
    entries = SealedEntry.objects.in_bulk([each.entry for each in told if each])
    return [
        _line(row, each, entries.get(each.entry) if each else None, opened)
        for row, each in zip(rows, told, strict=True)
    ]


def _line(row: Custody, told: DeedEntry | None, entry: SealedEntry | None, opened: OpenKey) -> Line:
    deed = Deed(row.deed)
    return Line(
        at=row.at,
        who=row.person.name if row.person else "",
        deed=_called(deed, row.exhibit),
        has_day=row.person_id is not None,
        detail=_detail(deed, row.detail),
        copy=UUID(row.detail) if deed is Deed.CLEANED and row.detail else None,
        state=_state(row, told, entry, opened),
        leaf=bytes(told.leaf).hex() if told else "",
        place=entry.leaf_id if entry else None,
    )


def _called(deed: Deed, exhibit: Exhibit) -> Promise:
    """The deed in words: a clean copy arrives by being made."""
    made = deed is Deed.RECEIVED and exhibit.derived_from_id is not None
    return (Deed.CLEANED if made else deed).label


def _state(row: Custody, told: DeedEntry | None, entry: SealedEntry | None, opened: OpenKey) -> LogState:
    if told is None:
        return _untold(row, opened)
    if entry is None:
        return LogState.ERASED
    if Commitment(bytes(entry.ciphertext), bytes(entry.salt)).leaf != bytes(told.leaf):
        return LogState.DIFFERS
    try:
        agrees = _agrees(row, open_entry(entry, opened))
    except CannotOpenError:
        return LogState.DIFFERS
    except NotYoursError:
        return LogState.DIFFERS if opens(row.exhibit.office, opened) else LogState.ELSEWHERE
    if not agrees:
        return LogState.DIFFERS
    return LogState.PROMISED if entry.leaf_id is None else LogState.IN_LOG


def _untold(row: Custody, opened: OpenKey) -> LogState:
    """Of a line that has no entry: a deed of nobody's is one of a report, which has an entry as a whole."""
    if row.person_id is not None:
        return LogState.UNSEALED if row.deed == Deed.ERASED else LogState.ABSENT
    if row.exhibit.erased_at is not None:
        return LogState.GONE if row.deed == Deed.ERASED else LogState.ERASED
    origin = origin_of(row.exhibit, opened)
    return {Origin.FILED: LogState.WITH_REPORT, Origin.ADDED: LogState.ADDED}.get(origin, LogState.ABSENT)


def _agrees(row: Custody, body: SealedBody) -> bool:
    stated = _stated(row)
    return body.kind == f"exhibit_{row.deed}" and stated.items() <= dict(body.payload).items()


def _stated(line: Custody) -> dict[str, str | int | None]:
    return {
        "exhibit": str(line.exhibit_id),
        "at": line.at.isoformat(timespec="seconds"),
        "person": line.person_id,
        "detail": line.detail,
        "stored_sha256": bytes(line.exhibit.sealed_hash).hex(),
    }


def _detail(deed: Deed, code: str) -> Promise | str:
    match deed:
        case Deed.HELD | Deed.RELEASED if code:
            return HoldReason(code).label
        case Deed.ERASED if code:
            return ErasureReason(code).label
        case Deed.REFUSED if code:
            return Reason(code).words
        case _:
            return ""
