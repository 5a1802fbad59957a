"""Opens a case."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from pliego.facilities.models import Facility
from pliego.law.record import Completeness

from ..kinds import Annex
from ..models import Case, CaseProcedure


@dataclass(frozen=True, slots=True)
class NewCase:
    """What a case is opened with. `procedures` are ids of the law room, such as `usmca-31-a`."""

    slug: str
    annex: Annex
    record_kind: Completeness
    procedures: tuple[str, ...]
    facilities: Sequence[Facility] = ()
    related: Sequence[Case] = ()


def open_case(new: NewCase, clock: Callable[[], datetime] = timezone.now) -> Case:
    """Open the case, without any event yet. Raises `IntegrityError` when its slug is taken."""
    with transaction.atomic():
        case = Case.objects.create(
            slug=new.slug,
            annex=new.annex.value,
            record_kind=new.record_kind.value,
            recorded_at=clock(),
        )
        CaseProcedure.objects.bulk_create(CaseProcedure(case=case, procedure=name) for name in new.procedures)
        case.facilities.set(new.facilities)
        case.related.set(new.related)
    return case
