"""Which offices act in which case, as what, and when."""

from django.db import models
from django.db.models import Q

from pliego.facilities.models import one_of
from pliego.people.models import Office

from .kinds import CaseRole


class Assignment(models.Model):
    """An office's time in a case in one role. One that comes back has two."""

    case = models.ForeignKey("docket.Case", on_delete=models.PROTECT, related_name="assignments")
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="assignments")
    role = models.CharField(max_length=12)
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(condition=one_of("role", CaseRole), name="docket_assignment_role"),
            models.UniqueConstraint(
                fields=("case", "office", "role"),
                condition=Q(ended_at=None),
                name="docket_assignment_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.office_id} as {self.role} in {self.case_id}"
