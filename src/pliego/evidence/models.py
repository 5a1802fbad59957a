"""Exhibits, who did what with them, and holds. What an exhibit is called and what it holds stands sealed only."""

import uuid
from enum import StrEnum

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact

from pliego.people.models import Office, Person

from .kinds import Deed, HoldReason

HASH_BYTES = 32


def _coded(field: str, values: type[StrEnum], table: str) -> models.CheckConstraint:
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": [member.value for member in values]}), name=f"evidence_{table}_{field}"
    )


class Exhibit(models.Model):
    """A sealed file. Its id names its stream in the store, and its key among the wraps of the people room."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="exhibits")
    stored_bytes = models.PositiveBigIntegerField()
    """Bytes in the store: padded, so that they tell a class of size only."""
    sealed_hash = models.BinaryField(max_length=HASH_BYTES)
    """SHA-256 over the bytes in the store, by which they can be checked without a key."""
    description = models.BinaryField(max_length=65536)
    """A small sealed box with name, kind, size, arrival hash and note; empty once erased."""
    received_at = models.DateTimeField()
    received_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", null=True)
    derived_from = models.ForeignKey("self", on_delete=models.PROTECT, related_name="derived", null=True)
    """What this is a clean copy of."""
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Exact(Length("sealed_hash"), HASH_BYTES), name="evidence_exhibit_32"
            ),
            models.CheckConstraint(
                condition=Q(erased_at=None) | Q(description=b""), name="evidence_exhibit_erased"
            ),
        )

    def __str__(self) -> str:
        return str(self.pk)


class Custody(models.Model):
    """One entry of an exhibit's custody log. The database refuses to change or delete it."""

    exhibit = models.ForeignKey(Exhibit, on_delete=models.PROTECT, related_name="custody")
    at = models.DateTimeField()
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", null=True)
    deed = models.CharField(max_length=16)
    detail = models.CharField(max_length=40, default="")
    """A code or an id: of a reason, of the clean copy, of the further office. Never somebody's words, which would stand
    here unsealed."""

    class Meta:
        ordering = ("pk",)
        constraints = (_coded("deed", Deed, "custody"),)
        indexes = (
            models.Index(
                fields=("detail",), condition=Q(deed=Deed.HANDED_OVER.value), name="evidence_further_office"
            ),
        )

    def __str__(self) -> str:
        return f"{self.deed} {self.exhibit_id}"


class Hold(models.Model):
    """While one is not released, its exhibit cannot be erased."""

    exhibit = models.ForeignKey(Exhibit, on_delete=models.PROTECT, related_name="holds")
    reason = models.CharField(max_length=16)
    placed_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    placed_at = models.DateTimeField()
    released_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", null=True)
    released_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            _coded("reason", HoldReason, "hold"),
            models.CheckConstraint(
                condition=Q(released_at=None, released_by=None)
                | Q(released_at__gte=F("placed_at"), released_by__isnull=False),
                name="evidence_hold_released",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reason} on {self.exhibit_id}"


class Waiting(models.Model):
    """A sealed file that is no exhibit yet. Who has its key makes one of it, or it goes when its time is over."""

    id = models.UUIDField(primary_key=True, editable=False)
    """What its stream in the store is called, and the exhibit that may become of it."""
    stored_bytes = models.PositiveBigIntegerField()
    until = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name_plural = "waiting"

    def __str__(self) -> str:
        return str(self.pk)
