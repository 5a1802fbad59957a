"""Publishes one case at once, when what the public may see of it has changed.

The edition keeps its day and its makers; what is counted over all cases is counted anew. Rendering and counting come
before the transaction, so that nobody waits for them, and again where a case went on meanwhile.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from pliego.docket.elsewhere import BARRED, FOUND, PanelFinding, PartyBar, prior_bars, prior_findings
from pliego.docket.escalation import holdings_of, sides_of
from pliego.docket.kinds import Visibility
from pliego.docket.models import Case, Event
from pliego.docket.queries import public_records, stated_values, values_of, with_surroundings
from pliego.observatory.from_docket import press, public_case, publish
from pliego.observatory.log_from_docket import publish_log
from pliego.observatory.models import LANGUAGES, Edition, PublishedCase
from pliego.observatory.publishing import (
    Aggregates,
    Rendered,
    aggregate,
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

    With it go the cases in which a panel's finding or a bar of this one counts. Where there is no whole edition yet,
    everything is published. Raises `OSError` or `UnfitKeyError` without a fit key of the log.
    """
    as_of = today or timezone.now().date()
    if Edition.objects.count() < len(LANGUAGES):
        publish(as_of)
        return
    slugs = [slug, *sorted({*_named_with(slug), *_counting_it(slug)} - {slug})]
    for last_try in (*[False] * (_TRIES - 1), True):
        seen, all_seen = _last_event(slugs), _last_event_of_all()
        rendered, counted = _rendered(slugs, as_of), _counted()
        with transaction.atomic():
            lock_edition()
            if last_try or _last_event(slugs) == seen:
                _replace(slugs, rendered)
                _recount(counted if _last_event_of_all() == all_seen else _counted())
                return


def _named_with(slug: str) -> Iterable[str]:
    """The cases that the case is related to: each names the others."""
    return Case.objects.filter(related__slug=slug).values_list("slug", flat=True)


def _counting_it(slug: str) -> Iterator[str]:
    """The cases in which a finding or a bar of this one counts, or counted until it was taken back."""
    ever = Event.objects.filter(case__slug=slug, visibility=Visibility.PUBLIC.value).exclude(date_text="")
    told = dict(ever.filter(word__in=(FOUND, BARRED)).values_list("word", "date_text"))
    if not told:
        return
    case = with_surroundings(Case.objects.filter(slug=slug)).get()
    found = [PanelFinding(holdings_of(case, values_of(case)), told[FOUND])] if FOUND in told else []
    barred = [PartyBar(sides_of(case), slug, told[BARRED])] if BARRED in told else []
    for other in public_records():
        holdings = holdings_of(other.case, stated_values(other.events))
        if prior_findings(holdings, found) or prior_bars(other.case.slug, sides_of(other.case), barred):
            yield other.case.slug


def _last_event(slugs: list[str]) -> int:
    return Event.objects.filter(case__slug__in=slugs).aggregate(last=Max("pk"))["last"] or 0


def _rendered(slugs: list[str], as_of: date) -> Rendered:
    # Read before the checkpoint is signed, so that it covers every leaf of theirs.
    records = list(public_records(*slugs))
    shared = press(as_of, publish_log())
    return render_cases([shared.publication(record) for record in records])


def _last_event_of_all() -> int:
    return Event.objects.aggregate(last=Max("pk"))["last"] or 0


def _counted() -> Aggregates:
    """What is counted over all cases as the docket has them now."""
    return aggregate([public_case(record) for record in public_records()])


def _replace(slugs: list[str], rendered: Rendered) -> None:
    PublishedCase.objects.filter(slug__in=slugs).delete()
    write_rendered(rendered)


def _recount(counted: Aggregates) -> None:
    """Renew what is counted, for the day that the edition has already: those of other cases are computed for it."""
    write_aggregates(counted, Edition.objects.values_list("day", flat=True)[0])
    renew_edition(max((case.known_by for case in counted.cases), default=""), len(counted.cases))
