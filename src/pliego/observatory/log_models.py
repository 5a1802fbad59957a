"""Published tables of the log beside its tiles: hashes, signed texts and an authority's answers, never an event."""

from django.db import models


class PublishedPlace(models.Model):
    """The place of a leaf, by its hash: how the holder of a receipt finds it.

    Every leaf has one, whatever stands behind it, so that being found says nothing.
    """

    index = models.PositiveBigIntegerField(primary_key=True)
    hash = models.BinaryField(max_length=32)

    class Meta:
        """Found by its hash."""

        indexes = (models.Index(fields=["hash"], name="published_place_by_hash"),)

    def __str__(self) -> str:
        return f"place {self.index}"


class PublishedErasures(models.Model):
    """The signed list of erasures under the checkpoint of that number, as it is handed out: JSON. One row."""

    number = models.PositiveBigIntegerField(primary_key=True)
    document = models.TextField()

    class Meta:
        verbose_name_plural = "published erasures"

    def __str__(self) -> str:
        return f"erasures of checkpoint {self.number}"


class PublishedTimestamp(models.Model):
    """What an authority answered, by RFC 3161, about the text of the checkpoint of that number: DER."""

    number = models.PositiveBigIntegerField(primary_key=True)
    token = models.BinaryField()

    def __str__(self) -> str:
        return f"timestamp of {self.number}"
