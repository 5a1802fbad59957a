"""What the bare views read and write."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Entry(models.Model):
    """A row of the list."""

    slug = models.CharField(max_length=120)
    name = models.CharField(max_length=200)
    place = models.CharField(max_length=100)
    opened = models.IntegerField(db_index=True)
    last_step = models.CharField(max_length=200)

    objects: ClassVar[models.Manager[Entry]] = models.Manager()

    class Meta:
        """Named, since the product does not install this application."""

        app_label = "bare"

    def __str__(self) -> str:
        return self.name


class Note(models.Model):
    """A row that is written."""

    text = models.BinaryField()

    objects: ClassVar[models.Manager[Note]] = models.Manager()

    class Meta:
        """Named, since the product does not install this application."""

        app_label = "bare"

    def __str__(self) -> str:
        return f"note {self.pk}"
