"""Publishes one case at once, when what the public may see of it has changed.

The edition keeps its day and its makers; what is counted over all cases is counted anew. What is rendered is rendered
before the transaction, so that nobody waits for it, and rendered again where the case went on meanwhile.
"""

from datetime import date
from typing import Final

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from pliego.docket.elsewhere import BARRED, FOUND
from pliego.docket.kinds import Visibility
from pliego.docket.models import Case, Event
from pliego.docket.queries import public_records
from pliego.observatory.from_docket import press, public_case, publish
from pliego.observatory.log_from_docket import publish_log
from pliego.observatory.models import LANGUAGES, Edition, PublishedCase
from pliego.observatory.publishing import (
    Rendered,
    lock_edition,
    render_cases,
    renew_edition,
    write_aggregates,
    write_rendered,
)

_TRIES: Final = 5
"""How often a case is rendered again that goes on while it is rendered; then the last one stands."""


def publish_case(slug: str, today: date | None = None) -> None:
    """Bring the published record up to the public events of one case, and of the cases whose pages name it.

    Where there is no whole edition yet, and where the case has a panel's finding or a bar, which count in other cases,
    everything is published. Raises `OSError` or `UnfitKeyError` without a fit key of the log.
    """
    as_of = today or timezone.now().date()
    if Edition.objects.count() < len(LANGUAGES) or _counts_elsewhere(slug):
        publish(as_of)
        return
    slugs = _named_with(slug)
    for last_try in (*[False] * (_TRIES - 1), True):
        seen = _last_event(slugs)
        rendered = _rendered(slugs, as_of)
        with transaction.atomic():
            lock_edition()
            if last_try or _last_event(slugs) == seen:
                _replace(slugs, rendered)
                return


def _counts_elsewhere(slug: str) -> bool:
    """Whether the case has, or had, a public event that the standing of other cases rests on."""
    found = Event.objects.filter(
        case__slug=slug, word__in=(FOUND, BARRED), visibility=Visibility.PUBLIC.value
    )
    return found.exists()


def _named_with(slug: str) -> list[str]:
    """The case, and those that it is related to: each names the others."""
    related = Case.objects.filter(related__slug=slug).values_list("slug", flat=True)
    return [slug, *related]


def _last_event(slugs: list[str]) -> int:
    return Event.objects.filter(case__slug__in=slugs).aggregate(last=Max("pk"))["last"] or 0


def _rendered(slugs: list[str], as_of: date) -> Rendered:
    # Read before the checkpoint is signed, so that it covers every leaf of theirs.
    records = list(public_records(*slugs))
    shared = press(as_of, publish_log())
    return render_cases([shared.publication(record) for record in records])


def _replace(slugs: list[str], rendered: Rendered) -> None:
    PublishedCase.objects.filter(slug__in=slugs).delete()
    write_rendered(rendered)
    every = [public_case(record) for record in public_records()]
    write_aggregates(every)
    renew_edition(max((case.known_by for case in every), default=""), len(every))
