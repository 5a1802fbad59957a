"""Who and where: facilities, their names and places, and the companies that own them.

This is a directory, not the record. What a source says about a facility in a case stands in the docket as an
event; the rows here are written from it and may be written anew.
"""

from enum import StrEnum

from django.db import models
from django.db.models import Q

from pliego.law.record import Confidence

from .kinds import NameKind


def one_of(field: str, values: type[StrEnum]) -> Q:
    """The condition that `field` holds one of the values, as plain strings so that migrations last."""
    return Q(**{f"{field}__in": [member.value for member in values]})


class Sourced(models.Model):
    """A row that says where its content was read and how well it is known."""

    source_url = models.TextField(blank=True, default="")
    confidence = models.CharField(max_length=1)

    class Meta:
        abstract = True


class Facility(models.Model):
    """One workplace, or one operator's workplaces that a case treats as one."""

    slug = models.SlugField(max_length=100, unique=True)
    country = models.CharField(max_length=2)
    """Two letters of ISO 3166."""
    sector = models.CharField(max_length=40, blank=True, default="")

    def __str__(self) -> str:
        return self.slug


class FacilityName(Sourced):
    """A name by which a source calls the facility."""

    facility = models.ForeignKey(Facility, on_delete=models.CASCADE, related_name="names")
    name = models.TextField()
    kind = models.CharField(max_length=10)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("facility", "name", "kind"), name="facilities_name_once"),
            models.CheckConstraint(condition=one_of("kind", NameKind), name="facilities_name_kind"),
            models.CheckConstraint(
                condition=one_of("confidence", Confidence), name="facilities_name_confidence"
            ),
        )

    def __str__(self) -> str:
        return self.name


class FacilityPlace(Sourced):
    """A state, a municipality, or both.

    Both stand in one row only when the source leaves no doubt which municipality lies in which state; a
    source that lists two states and one municipality gives three rows.
    """

    facility = models.ForeignKey(Facility, on_delete=models.CASCADE, related_name="places")
    state = models.TextField(blank=True, default="")
    municipality = models.TextField(blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("facility", "state", "municipality"), name="facilities_place_once"
            ),
            models.CheckConstraint(
                condition=~Q(state="", municipality=""), name="facilities_place_somewhere"
            ),
            models.CheckConstraint(
                condition=one_of("confidence", Confidence), name="facilities_place_confidence"
            ),
        )

    def __str__(self) -> str:
        return ", ".join(part for part in (self.municipality, self.state) if part)


class Company(models.Model):
    """A company as sources name it; its country has a source and a confidence of its own."""

    slug = models.SlugField(max_length=100, unique=True)
    name = models.TextField()
    country = models.CharField(max_length=2, blank=True, default="")
    country_source_url = models.TextField(blank=True, default="")
    country_confidence = models.CharField(max_length=1, blank=True, default="")

    class Meta:
        verbose_name_plural = "companies"
        constraints = (
            models.CheckConstraint(
                condition=Q(country="", country_confidence="")
                | (~Q(country="") & one_of("country_confidence", Confidence)),
                name="facilities_company_country_known_how",
            ),
        )

    def __str__(self) -> str:
        return self.name


class Ownership(Sourced):
    """A source says that the company owns the facility or its operator."""

    facility = models.ForeignKey(Facility, on_delete=models.CASCADE, related_name="ownerships")
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="ownerships")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("facility", "company"), name="facilities_ownership_once"),
            models.CheckConstraint(
                condition=one_of("confidence", Confidence), name="facilities_ownership_confidence"
            ),
        )

    def __str__(self) -> str:
        return f"{self.facility_id} owned by {self.company_id}"
