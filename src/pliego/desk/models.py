"""What joins the custody of exhibits with the log."""

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import Exact

from pliego.evidence.models import Custody

from .cases.models import CaseOpening as CaseOpening  # tables of this room, too
from .cases.models import Recording as Recording


class DeedEntry(models.Model):
    """The sealed entry of the log that a line of custody became, in the transaction that wrote the line.

    Never changed, never deleted (see `append_only`): erasing an exhibit destroys its entries, and their leaves stay.
    """

    custody = models.OneToOneField(Custody, primary_key=True, on_delete=models.PROTECT, related_name="entry")
    entry = models.UUIDField(unique=True)
    """The id of the sealed entry; nothing has it any more once the entry is erased."""
    leaf = models.BinaryField(max_length=32)
    """The hash that the log has of it."""

    class Meta:
        verbose_name_plural = "deed entries"
        constraints = (models.CheckConstraint(condition=Exact(Length("leaf"), 32), name="desk_deedentry_32"),)

    def __str__(self) -> str:
        return f"entry of custody {self.custody_id}"
