"""Reads about reports that are more than a lookup."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from pliego.docket.models import SealedEntry
from pliego.docket.sealed import day_of
from pliego.law import span_of, to_iso
from pliego.people.keys import OpenKey
from pliego.people.models import Office
from pliego.people.queries import content_key, content_keys, key_in

from . import retention
from .content import Content
from .errors import UnknownReceiptError
from .kinds import Route, Stage
from .models import PacketKey, Report, ReportHold
from .packets import Packet
from .receipt import Receipt
from .sealing import hash_in, open_content, open_step
from .steps import StepBody


@dataclass(frozen=True, slots=True)
class Opened:
    """A report with its key: what reporter and office both work with."""

    report: Report
    key: bytes = field(repr=False)

    @property
    def content(self) -> Content:
        """What was filed. Raises `CannotOpenError` where it was altered."""
        return open_content(self.key, self.report.pk, bytes(self.report.content))

    @property
    def content_hash(self) -> str:
        """SHA-256 over what was filed, in hexadecimal digits, as the log has it sealed. Raises `CannotOpenError`."""
        return hash_in(self.key, self.report.pk, bytes(self.report.content))

    @property
    def steps(self) -> list[StepBody]:
        """What has happened to it since, oldest first."""
        rows = self.report.steps.all()
        return [open_step(self.key, self.report.pk, row.place, bytes(row.box)) for row in rows]


def by_receipt(receipt: Receipt) -> Opened:
    """The report that a receipt opens. Raises `UnknownReceiptError`."""
    report = Report.objects.select_related("office").filter(tag=receipt.tag).first()
    if report is None:
        raise UnknownReceiptError
    return Opened(report, key_in(report.pk, receipt.pair, bytes(report.reply_box)))


def by_key(report: UUID, key: bytes) -> Opened:
    """A report whose key was opened before. Raises `UnknownReceiptError` where it was erased since."""
    found = Report.objects.select_related("office").filter(pk=report).exclude(stage=Stage.ERASED).first()
    if found is None:
        raise UnknownReceiptError
    return Opened(found, key)


def for_office(report: Report, opened: OpenKey) -> Opened:
    """A report by the open key of a member of an office that may read it. Raises `NotYoursError`."""
    return Opened(report, content_key(report.pk, opened))


def inbox(offices: Iterable[Office]) -> QuerySet[Report]:
    """The reports that these offices may read, without erased ones."""
    return (
        Report.objects.filter(readers__in=list(offices))
        .exclude(stage=Stage.ERASED)
        .select_related("office")
        .distinct()
    )


def opened_all(reports: Iterable[Report], opened: OpenKey) -> list[Opened]:
    """Those of the reports that the key opens, in their order; a handful of queries for any number of reports."""
    rows = list(reports)
    keys: Mapping[UUID, bytes] = content_keys([row.pk for row in rows], opened)
    return [Opened(row, keys[row.pk]) for row in rows if row.pk in keys]


def receiving_office(route: Route, region: str) -> Office | None:
    """The office that takes such reports from that state: the one named for the state before the one for everywhere."""
    # By hand: every report is filed through it, and to build the statement takes Django longer than to run it.
    found = Office.objects.raw(
        "SELECT office.* FROM people_office office JOIN reports_reception held ON held.office_id = office.id "
        "WHERE held.route = %s AND held.region IN (%s, '') ORDER BY held.region DESC LIMIT 1",
        (route.value, region),
    )
    return next(iter(found), None)


def filing_day(report: Report) -> date | None:
    """The day of filing in UTC, as the log's sealed entry has it; none once that is erased."""
    entry = SealedEntry.objects.filter(pk=report.entry).only("ciphertext").first()
    return day_of(bytes(entry.ciphertext)) if entry else None


def kept_until(report: Report) -> str:
    """The last day, an ISO date, on which a report that has ended is kept; empty before it ends, and once it is erased.

    Counted from the end of the month in which it ended, since the day is sealed.
    """
    if not report.ended:
        return ""
    ended = to_iso(span_of(report.ended).hi)
    return retention.kept_until(Route(report.route), Stage(report.stage), ended)


def is_held(report: Report) -> bool:
    """Whether a legal hold stands."""
    return ReportHold.objects.filter(report=report, released_at=None).exists()


def packet_offices() -> list[Office]:
    """The offices that take reports, by name: each opens packets that were sealed to it."""
    return list(Office.objects.filter(receptions__isnull=False).distinct().order_by("name"))


def office_for(content: Content) -> Office | None:
    """The office that a report goes to: that of the key which its packet was sealed to, or the one that takes such
    reports from there."""
    if not content.packet:
        return receiving_office(content.route, content.place.region)
    held = PacketKey.objects.filter(pk=Packet.read(content.packet).key).select_related("office").first()
    return held.office if held else None
