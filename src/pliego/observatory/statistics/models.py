"""What is kept of the statistics about reports: since when there are any, and each release for good."""

from django.db import models


class StatisticsBegin(models.Model):
    """The quarter that the first release is of: the one in which it was first seen that an office takes reports.

    One row. That the first release is not that of the first report keeps it from telling when that one came.
    """

    quarter = models.CharField(max_length=7, primary_key=True)

    def __str__(self) -> str:
        return f"since {self.quarter}"


class StatisticsRelease(models.Model):
    """One release, which never changes. `text` is that of `release.Release`; nothing that is withheld is in it."""

    quarter = models.CharField(max_length=7, primary_key=True)
    text = models.TextField()

    def __str__(self) -> str:
        return self.quarter
