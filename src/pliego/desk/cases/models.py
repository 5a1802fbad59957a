"""Who recorded what on the desk, for which office. What was recorded stands in the docket."""

from django.db import models

from pliego.docket.models import Case, Event
from pliego.people.models import Office, Person


class CaseOpening(models.Model):
    """Who opened a case on the desk, for which office."""

    case = models.OneToOneField(Case, primary_key=True, on_delete=models.PROTECT, related_name="opening")
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    token = models.UUIDField(unique=True)
    """Of the form that was sent: sent again, it opens no second case."""

    def __str__(self) -> str:
        return f"{self.case_id} opened by {self.person_id}"


class Recording(models.Model):
    """Who recorded an event on the desk, and for which office: the one that sees it where only an office may."""

    event = models.OneToOneField(Event, primary_key=True, on_delete=models.PROTECT, related_name="recording")
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    reference = models.CharField(max_length=200, blank=True, default="")
    """Where the office keeps what shows it, in its own words. Never published."""
    token = models.UUIDField()
    """Of the form that was sent: sent again, it records nothing."""
    part = models.PositiveSmallIntegerField(default=0)
    """A form may record more than one event: 0 for the first."""

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("token", "part"), name="desk_recording_once_for_a_form"),
        )

    def __str__(self) -> str:
        return f"event {self.event_id} by {self.person_id}"
