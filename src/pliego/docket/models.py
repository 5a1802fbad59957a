"""The record: cases, their parties, and the append-only list of what happened."""

from enum import StrEnum

from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact

from pliego.facilities.models import Facility, Sourced, one_of
from pliego.law.record import Completeness, Confidence, Dating

from .assignments import Assignment as Assignment  # a table of this room, too
from .kinds import Annex, ErasureReason, PartyRole, Precision, Visibility
from .leaves import SALT_BYTES, EventContent, canonical_bytes, leaf_hash


def _coded(field: str, values: type[StrEnum], table: str) -> models.CheckConstraint:
    return models.CheckConstraint(condition=one_of(field, values), name=f"docket_{table}_{field}")


class Case(models.Model):
    """A matter at one or more facilities. Where it stands is computed from its events, never stored."""

    slug = models.SlugField(max_length=100, unique=True)
    """Part of every leaf of the case: it cannot change."""
    annex = models.CharField(max_length=8)
    record_kind = models.CharField(max_length=16)
    facilities = models.ManyToManyField(Facility, related_name="cases")
    related = models.ManyToManyField("self", blank=True)
    recorded_at = models.DateTimeField()

    class Meta:
        constraints = (_coded("annex", Annex, "case"), _coded("record_kind", Completeness, "case"))

    def __str__(self) -> str:
        return self.slug


class CaseProcedure(models.Model):
    """A procedure of the law room that runs in the case, by its id, such as `usmca-31-a`."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="procedures")
    procedure = models.CharField(max_length=40)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("case", "procedure"), name="docket_case_procedure_once"),
        )

    def __str__(self) -> str:
        return self.procedure


class Party(Sourced):
    """Someone with a role in a case. Governments are named by two letters of ISO 3166."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="parties")
    role = models.CharField(max_length=20)
    name = models.TextField()

    class Meta:
        verbose_name_plural = "parties"
        constraints = (
            models.UniqueConstraint(fields=("case", "role", "name"), name="docket_party_once"),
            _coded("role", PartyRole, "party"),
            _coded("confidence", Confidence, "party"),
        )

    def __str__(self) -> str:
        return self.name


class Event(Sourced):
    """One thing that is known of a case, as one source has it. Never changed, never deleted: superseded.

    The database refuses updates and deletions (see `append_only`). `salt`, `canonical` and `leaf_hash` make
    the event a leaf of a Merkle tree (see `leaves`).
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="events")
    sequence = models.PositiveIntegerField()
    """1, 2, 3 and so on within the case, in the order of recording."""
    word = models.CharField(max_length=60)
    """An event word of the law room, `value_stated` or `withdrawn`."""
    kind = models.CharField(max_length=60, blank=True, default="")
    """Result of the act, such as `denial_found`; empty when it has none or none is known."""

    date_text = models.CharField(max_length=10, blank=True, default="")
    """ISO 8601 at reduced precision: `2024-04-16`, `2024-04`, `2024`; empty when undated."""
    precision = models.CharField(max_length=8)
    dates_what = models.CharField(max_length=10)
    """What the date dates: the act, its notice, its announcement or a publication."""
    occurrence = models.PositiveSmallIntegerField(default=1)
    """Which occurrence of the act this is a claim about."""
    proceeding = models.CharField(max_length=60, blank=True, default="")
    """The round it belongs to; empty when that is inferred from the order of events."""

    recorded_at = models.DateTimeField()
    known_by = models.DateField()
    """The latest day on which the source was surely public: an upper bound of the act."""

    payload = models.JSONField(default=dict)
    payload_version = models.PositiveSmallIntegerField(default=1)
    source_key = models.TextField(blank=True, default="")
    """The source row this was read from; empty for what was recorded by hand."""
    visibility = models.CharField(max_length=8)
    supersedes = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="superseded_by"
    )

    salt = models.BinaryField(max_length=SALT_BYTES)
    canonical = models.BinaryField()
    leaf_hash = models.BinaryField(max_length=32)

    class Meta:
        ordering = ("case_id", "sequence")
        constraints = (
            models.UniqueConstraint(fields=("case", "sequence"), name="docket_event_sequence_once"),
            models.CheckConstraint(condition=Q(sequence__gte=1), name="docket_event_sequence_from_1"),
            models.CheckConstraint(condition=Q(occurrence__gte=1), name="docket_event_occurrence_from_1"),
            _coded("precision", Precision, "event"),
            _coded("dates_what", Dating, "event"),
            _coded("visibility", Visibility, "event"),
            _coded("confidence", Confidence, "event"),
            models.CheckConstraint(
                condition=Q(date_text="", precision=Precision.UNKNOWN.value, dates_what=Dating.UNDATED.value)
                | ~(
                    Q(date_text="")
                    | Q(precision=Precision.UNKNOWN.value)
                    | Q(dates_what=Dating.UNDATED.value)
                ),
                name="docket_event_dated_or_not",
            ),
            models.CheckConstraint(condition=Exact(Length("salt"), SALT_BYTES), name="docket_event_salt_16"),
            models.CheckConstraint(condition=Exact(Length("leaf_hash"), 32), name="docket_event_leaf_32"),
        )

    def __str__(self) -> str:
        return f"{self.case_id}/{self.sequence} {self.word}"

    def content(self) -> EventContent:
        """What the leaf commits to, read from the columns. Reads the case and the superseded event."""
        return EventContent(
            case=self.case.slug,
            sequence=self.sequence,
            word=self.word,
            kind=self.kind,
            date_text=self.date_text,
            precision=self.precision,
            dates_what=self.dates_what,
            occurrence=self.occurrence,
            proceeding=self.proceeding,
            recorded_at=self.recorded_at,
            known_by=self.known_by,
            payload=self.payload,
            payload_version=self.payload_version,
            source_key=self.source_key,
            source_url=self.source_url,
            confidence=self.confidence,
            visibility=self.visibility,
            supersedes=None if self.supersedes is None else self.supersedes.sequence,
        )

    def seal(self, salt: bytes) -> None:
        """Fill in salt, canonical bytes and leaf hash from the other columns, before the event is written."""
        self.salt = salt
        self.canonical = canonical_bytes(self.content())
        self.leaf_hash = leaf_hash(salt, self.canonical)


class LogLeaf(models.Model):
    """A leaf of the log: a hash at its place, 0, 1, 2 and so on in the order of recording.

    Behind it stands an event, a sealed entry or decoy, or an erasure; or nothing any more, which an erasure then
    says. Never changed, never deleted; the database gives out no place twice and leaves none out (see
    `append_only_log`).
    """

    index = models.PositiveBigIntegerField(primary_key=True)
    event = models.OneToOneField(Event, null=True, on_delete=models.PROTECT, related_name="leaf")
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (models.CheckConstraint(condition=Exact(Length("hash"), 32), name="docket_logleaf_32"),)

    def __str__(self) -> str:
        return f"leaf {self.index}"


class SealedEntry(models.Model):
    """Content that only the offices it was sealed to can read, or a decoy that nobody can (see `sealed`).

    Without a leaf it waits for its batch. It can be taken away, by `erase_entry`, and never changed.
    """

    id = models.UUIDField(primary_key=True)
    ciphertext = models.BinaryField()
    salt = models.BinaryField(max_length=SALT_BYTES)
    leaf_hash = models.BinaryField(max_length=32, unique=True)
    leaf = models.OneToOneField(LogLeaf, null=True, on_delete=models.PROTECT, related_name="sealed")

    class Meta:
        verbose_name_plural = "sealed entries"
        constraints = (
            models.CheckConstraint(condition=Exact(Length("salt"), SALT_BYTES), name="docket_sealed_salt_16"),
            models.CheckConstraint(condition=Exact(Length("leaf_hash"), 32), name="docket_sealed_leaf_32"),
        )

    def __str__(self) -> str:
        return f"sealed {self.id}"


class Erasure(models.Model):
    """That sealed content was destroyed. Published: its leaf is the hash of its text (see `log.pliego_verify`)."""

    leaf = models.OneToOneField(LogLeaf, primary_key=True, on_delete=models.PROTECT, related_name="erasure")
    erased = models.OneToOneField(LogLeaf, on_delete=models.PROTECT, related_name="erased_by")
    """The leaf whose content is gone."""
    day = models.DateField()
    reason = models.CharField(max_length=12)

    class Meta:
        constraints = (_coded("reason", ErasureReason, "erasure"),)

    def __str__(self) -> str:
        return f"erasure of leaf {self.erased_id}"


class LogNode(models.Model):
    """The root of a complete subtree of 256 to the power of `level` leaves, the `position`-th of its level.

    Written with the leaf that completes it; what is between is computed from these and the leaves.
    """

    level = models.PositiveSmallIntegerField()
    position = models.PositiveBigIntegerField()
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("level", "position"), name="docket_lognode_once"),
            models.CheckConstraint(condition=Exact(Length("hash"), 32), name="docket_lognode_32"),
        )

    def __str__(self) -> str:
        return f"node {self.level}/{self.position}"


class Checkpoint(models.Model):
    """What was signed of the log, 1, 2, 3 and so on: a note that says size, root and time (see `log.signing`)."""

    number = models.PositiveBigIntegerField(primary_key=True)
    note = models.TextField()
    key = models.TextField()
    """The public key that signed it."""

    def __str__(self) -> str:
        return f"checkpoint {self.number}"


class Timestamp(models.Model):
    """What an outside authority answered, by RFC 3161, about the text of a checkpoint: that it was there by then."""

    checkpoint = models.OneToOneField(
        Checkpoint, primary_key=True, on_delete=models.PROTECT, related_name="timestamp"
    )
    token = models.BinaryField()
    """The whole answer, in DER."""

    def __str__(self) -> str:
        return f"timestamp of {self.checkpoint_id}"
