"""The published record: all that the public pages read.

It is a copy, rebuilt by `pliego.observatory.from_docket.publish`, and holds published fields only: what is not in
these tables cannot leak from a page. Texts are rendered once for each language, so that a page is one lookup.
"""

import zlib
from typing import ClassVar

from django.db import models

from pliego.observatory.log_models import PublishedErasures as PublishedErasures
from pliego.observatory.log_models import PublishedPlace as PublishedPlace
from pliego.observatory.log_models import PublishedTimestamp as PublishedTimestamp
from pliego.observatory.statistics.models import StatisticsBegin as StatisticsBegin
from pliego.observatory.statistics.models import StatisticsRelease as StatisticsRelease

LANGUAGES = (("es", "Español"), ("en", "English"), ("fr", "Français"))


class Edition(models.Model):
    """The present publication in one language: the day its standings were computed for, and by which version.

    `known_by` is the latest day by which anything in it was public. `made_by` is the fingerprint of the code, templates
    and messages that wrote it, `cases` how many it holds, `panel` the HTML of the filters that the whole list offers.
    """

    language = models.CharField(max_length=2, choices=LANGUAGES, unique=True)
    day = models.CharField(max_length=10)
    known_by = models.CharField(max_length=10, default="")
    version = models.CharField(max_length=32)
    made_by = models.CharField(max_length=64, default="")
    cases = models.PositiveIntegerField()
    panel = models.TextField()

    def __str__(self) -> str:
        return f"{self.day}, {self.cases} cases"


class PublishedCase(models.Model):
    """One case as the list orders and finds it.

    `opened` is the day of the request, or of the petition where there was no request; `latest` the day of the last
    step on record (both `date.toordinal()`). `search` holds lower-case words without accents.
    """

    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    opened = models.IntegerField()
    latest = models.IntegerField()
    search = models.TextField()
    computed_for = models.CharField(max_length=10)

    class Meta:
        """An index for each order of the list, so that a page of it reads fifty rows and not all."""

        indexes: ClassVar = [
            models.Index(fields=["-opened", "slug"], name="published_newest"),
            models.Index(fields=["opened", "slug"], name="published_oldest"),
            models.Index(fields=["-latest", "slug"], name="published_latest"),
            models.Index(fields=["name", "slug"], name="published_name"),
        ]

    def __str__(self) -> str:
        return self.slug


class PublishedTag(models.Model):
    """One value of one facet that a case carries; a case may carry several of one facet."""

    case = models.ForeignKey(PublishedCase, on_delete=models.CASCADE, related_name="tags")
    facet = models.CharField(max_length=20)
    value = models.CharField(max_length=200)

    class Meta:
        """Found by value when filtering, by case when counting."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["facet", "value", "case"], name="published_tag_once")
        ]

    def __str__(self) -> str:
        return f"{self.facet}={self.value}"


class PublishedFacet(models.Model):
    """How many cases carry a value, over the whole list."""

    facet = models.CharField(max_length=20)
    value = models.CharField(max_length=200)
    count = models.PositiveIntegerField()

    class Meta:
        """One row for each value."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["facet", "value"], name="published_facet_once")
        ]

    def __str__(self) -> str:
        return f"{self.facet}={self.value}: {self.count}"


class PublishedSheet(models.Model):
    """A case in one language: its card in lists, and the body of its page (compressed)."""

    case = models.ForeignKey(PublishedCase, on_delete=models.CASCADE, related_name="sheets")
    language = models.CharField(max_length=2, choices=LANGUAGES)
    title = models.CharField(max_length=200)
    summary = models.TextField()
    card = models.TextField()
    packed = models.BinaryField()

    class Meta:
        """One sheet for each language."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "language"], name="published_sheet_once")
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.language}"

    @property
    def body(self) -> str:
        """The body of the page."""
        return unpack(self.packed)


class PublishedDocument(models.Model):
    """A download of one case: `json`, `csv` or `ics` (compressed)."""

    case = models.ForeignKey(PublishedCase, on_delete=models.CASCADE, related_name="documents")
    language = models.CharField(max_length=2, choices=LANGUAGES)
    form = models.CharField(max_length=4)
    packed = models.BinaryField()

    class Meta:
        """One document for each language and form."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "language", "form"], name="published_document_once")
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.language}.{self.form}"

    @property
    def text(self) -> str:
        """The document."""
        return unpack(self.packed)


class PublishedRecord(models.Model):
    """A public case for programs, the same in every language: `row` as lists hold it, and the whole (compressed).

    `pliego.observatory.records` says what is in them.
    """

    case = models.OneToOneField(PublishedCase, on_delete=models.CASCADE, related_name="record")
    row = models.TextField()
    packed = models.BinaryField()

    def __str__(self) -> str:
        return f"record of {self.case_id}"

    @property
    def text(self) -> str:
        """The whole record, as JSON."""
        return unpack(self.packed)


class PublishedFigure(models.Model):
    """The tables of one figure, the same in every language: JSON of `pliego.observatory.figures.tables`, compressed."""

    figure = models.CharField(max_length=40, unique=True)
    packed = models.BinaryField()

    def __str__(self) -> str:
        return self.figure

    @property
    def text(self) -> str:
        """The tables, as JSON."""
        return unpack(self.packed)


class PublishedPace(models.Model):
    """How many days an interval took over the cases whose two dates are known to the day.

    `planned` is the length of the limit in days, empty where no limit runs; `left_out` counts cases with both steps
    on record but not the day of both acts; `low`, `median` (twice, so that a half
    stays a whole number) and `high` are days.
    """

    interval = models.CharField(max_length=40, unique=True)
    position = models.PositiveSmallIntegerField()
    planned = models.PositiveSmallIntegerField(null=True)
    n = models.PositiveIntegerField()
    left_out = models.PositiveIntegerField(default=0)
    low = models.IntegerField()
    twice_median = models.IntegerField()
    high = models.IntegerField()

    def __str__(self) -> str:
        return f"{self.interval}: n {self.n}"


class PublishedContrast(models.Model):
    """What a reform would have meant for a case, in one language: kept only where something would be otherwise.

    `effect` is a value of `pliego.law.differences.Consequence`; `html` tells the rules that differ.
    """

    case = models.ForeignKey(PublishedCase, on_delete=models.CASCADE, related_name="contrasts")
    reform = models.CharField(max_length=40)
    effect = models.CharField(max_length=12)
    language = models.CharField(max_length=2, choices=LANGUAGES)
    html = models.TextField()

    class Meta:
        """One row for each reform and language, found by reform."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["reform", "language", "effect", "case"], name="published_contrast_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.reform} {self.case_id} {self.language}: {self.effect}"


class PublishedRecount(models.Model):
    """A figure that someone published about the docket, and the same count over the cases published here."""

    claim = models.CharField(max_length=40, unique=True)
    counted = models.IntegerField()

    def __str__(self) -> str:
        return f"{self.claim}: {self.counted}"


class PublishedTile(models.Model):
    """Up to 256 neighbouring hashes of the log's tree, as in `pliego.docket.log.tree`: those of hidden events, too,
    which say nothing without the salt that nobody publishes.
    """

    level = models.PositiveSmallIntegerField()
    position = models.PositiveBigIntegerField()
    hashes = models.BinaryField()

    class Meta:
        """One tile at each place."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["level", "position"], name="published_tile_once")
        ]

    def __str__(self) -> str:
        return f"tile {self.level}/{self.position}"


class PublishedCheckpoint(models.Model):
    """A signed checkpoint of the log; `proof` shows, in hexadecimal, that its tree continues that of the one before."""

    number = models.PositiveBigIntegerField(primary_key=True)
    size = models.PositiveBigIntegerField()
    note = models.TextField()
    key = models.TextField()
    proof = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"checkpoint {self.number}"


class PublishedLeaf(models.Model):
    """The place in the log of a published event: `number` is the event's in its case."""

    index = models.PositiveBigIntegerField(primary_key=True)
    case = models.ForeignKey(PublishedCase, on_delete=models.CASCADE, related_name="leaves")
    number = models.PositiveIntegerField()
    hash = models.BinaryField(max_length=32)

    class Meta:
        """Found by case and number."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "number"], name="published_leaf_once")
        ]

    def __str__(self) -> str:
        return f"leaf {self.index}"


def pack(text: str) -> bytes:
    """Text as stored: compressed UTF-8."""
    return zlib.compress(text.encode(), 6)


def unpack(packed: bytes | memoryview) -> str:
    """The text that `pack` stored. PostgreSQL hands the bytes over as a memoryview."""
    return zlib.decompress(packed).decode()
