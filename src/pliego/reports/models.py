"""Reports as they are stored. What someone told stands sealed only; what stands open is named in the README."""

import uuid
from enum import StrEnum

from django.db import models
from django.db.models import F, Q

from pliego.people.models import Office, Person

from .kinds import Route, SittingKind, Stage

KEY_BYTES = 32
_ENDED = (Stage.CLOSED.value, Stage.WITHDRAWN.value)


def _coded(field: str, values: type[StrEnum], table: str) -> models.CheckConstraint:
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": [member.value for member in values]}), name=f"reports_{table}_{field}"
    )


class Report(models.Model):
    """One report. Its id names its key among the wraps of the people room."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.CharField(max_length=9, unique=True)
    """The filing number: random, so that it tells neither when nor how many."""
    tag = models.BinaryField(max_length=KEY_BYTES, unique=True, null=True)
    """What the receipt finds it by; none once erased."""
    reply_key = models.BinaryField(max_length=KEY_BYTES, default=b"")
    """Public half of the reporter's pair, to which keys can be sealed; empty once erased."""
    reply_box = models.BinaryField(max_length=256, default=b"")
    """The report's key, sealed to that half; empty once erased."""
    content = models.BinaryField(default=b"")
    """The sealed report; empty once erased."""
    route = models.CharField(max_length=12)
    region = models.CharField(max_length=6, default="")
    """Code of the state; empty where it was not told."""
    sector = models.CharField(max_length=24, default="")
    month = models.CharField(max_length=7)
    """Year and month of filing, such as 2026-11."""
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="reports")
    """Which is in charge of it now."""
    readers = models.ManyToManyField(Office, related_name="readable_reports")
    """The offices that its key is wrapped to: the one in charge, and those that it was handed on from."""
    stage = models.CharField(max_length=9, default=Stage.OPEN.value)
    ended = models.CharField(max_length=7, default="")
    """Year and month in which it was closed or withdrawn, from which the time for which it is kept runs; else empty."""
    entry = models.UUIDField()
    """The sealed entry of the log that stands for the filing."""

    class Meta:
        constraints = (
            _coded("route", Route, "report"),
            _coded("stage", Stage, "report"),
            models.CheckConstraint(
                condition=Q(stage=Stage.ERASED.value, tag=None, reply_key=b"", reply_box=b"", content=b"")
                | (~Q(stage=Stage.ERASED.value) & Q(tag__isnull=False) & ~Q(reply_key=b"") & ~Q(content=b"")),
                name="reports_report_erased",
            ),
            models.CheckConstraint(
                condition=Q(stage__in=_ENDED) & ~Q(ended="") | ~Q(stage__in=_ENDED) & Q(ended=""),
                name="reports_report_ended",
            ),
        )
        indexes = (models.Index(fields=("office", "stage"), name="reports_of_an_office"),)

    def __str__(self) -> str:
        return self.number


class Step(models.Model):
    """Something that happened to a report after it was filed, sealed under its key. Never changed; it goes with its
    report."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="steps")
    place = models.PositiveIntegerField()
    """1, 2, 3 and so on."""
    box = models.BinaryField()

    class Meta:
        ordering = ("place",)
        constraints = (models.UniqueConstraint(fields=("report", "place"), name="reports_step_once"),)

    def __str__(self) -> str:
        return f"step {self.place} of {self.report_id}"


class ReportFile(models.Model):
    """An exhibit that belongs to a report, so that it goes with it."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="files")
    exhibit = models.OneToOneField("evidence.Exhibit", on_delete=models.PROTECT, related_name="report_file")

    def __str__(self) -> str:
        return f"{self.exhibit_id} of {self.report_id}"


class ReportHold(models.Model):
    """While one is not released, its report cannot be erased."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="holds")
    reason = models.CharField(max_length=16)
    placed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    placed_at = models.DateTimeField()
    released_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", null=True)
    released_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(released_at=None, released_by=None)
                | Q(released_at__gte=F("placed_at"), released_by__isnull=False),
                name="reports_hold_released",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reason} on {self.report_id}"


class Reception(models.Model):
    """That an office takes reports of a kind, from one state or, where `region` is empty, from everywhere."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="receptions")
    route = models.CharField(max_length=12)
    region = models.CharField(max_length=6, default="", blank=True)

    class Meta:
        constraints = (
            _coded("route", Route, "reception"),
            models.UniqueConstraint(fields=("route", "region"), name="reports_reception_once"),
        )

    def __str__(self) -> str:
        return f"{self.office_id} takes {self.route} {self.region}"


class Sitting(models.Model):
    """What a browser's cookie, or a receipt, opens for some time: a draft, or a report that was opened.

    The row is found by a hash and opened by a key, both derived from what only the reporter has.
    """

    tag = models.BinaryField(primary_key=True, max_length=KEY_BYTES)
    kind = models.CharField(max_length=6)
    box = models.BinaryField()
    until = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (_coded("kind", SittingKind, "sitting"),)

    def __str__(self) -> str:
        return f"{self.kind} until {self.until}"


class SpentToken(models.Model):
    """That a form was sent, so that it is not taken twice."""

    nonce = models.BinaryField(primary_key=True, max_length=16)
    until = models.DateTimeField(db_index=True)
    """After which its form would be too old anyway."""

    def __str__(self) -> str:
        return f"spent until {self.until}"


class Quota(models.Model):
    """How much came in within one hour, over everybody: strangers are never counted one by one."""

    hour = models.PositiveBigIntegerField(primary_key=True)
    """Hours since 1970."""
    taken = models.PositiveIntegerField(default=0)
    """Reports filed in it."""
    begun = models.PositiveIntegerField(default=0)
    """Drafts begun or put away in it."""

    def __str__(self) -> str:
        return f"{self.taken} in hour {self.hour}"


class PacketKey(models.Model):
    """A pair of an office on P-256, to which packets are sealed without a connection. Its id names the key of its
    private half among the wraps of the people room."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="packet_keys")
    public = models.BinaryField(max_length=65)
    box = models.BinaryField()
    """The private half, sealed."""
    until = models.DateField()
    """The last day on which a page seals to it. The office opens later what was sealed by then."""

    def __str__(self) -> str:
        return f"packets to {self.office_id} until {self.until}"
