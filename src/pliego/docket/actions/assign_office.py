"""Lets an office act in a case, and ends that."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from pliego.people.models import Office

from ..assignments import Assignment
from ..kinds import CaseRole
from ..models import Case


def assign_office(
    case: Case, office: Office, role: CaseRole, clock: Callable[[], datetime] = timezone.now
) -> Assignment:
    """Let the office act in the case in this role; what it has been assigned before stays as it is."""
    with transaction.atomic():
        Case.objects.select_for_update().get(pk=case.pk)
        present = Assignment.objects.filter(case=case, office=office, role=role, ended_at=None).first()
        return present or Assignment.objects.create(case=case, office=office, role=role, began_at=clock())


def release_office(
    case: Case, office: Office, role: CaseRole, clock: Callable[[], datetime] = timezone.now
) -> bool:
    """End the role of the office in the case; whether there was one to end."""
    present = Assignment.objects.filter(case=case, office=office, role=role, ended_at=None)
    return bool(present.update(ended_at=clock()))
