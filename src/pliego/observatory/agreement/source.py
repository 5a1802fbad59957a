"""The tables that the pages show, and the day for which they are shown."""

import logging
from datetime import date

from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language

from pliego.agreement.edition import Edition, tables
from pliego.observatory import queries
from pliego.observatory.models import Edition as Published

_log = logging.getLogger(__name__)
_last_sound: list[Edition] = []


def held() -> Edition:
    """The tables as they stand.

    While a table of one's own has a problem, that is the last sound state that this process read, else what Pliego
    ships: a mistake in an edit must not take rows off the pages. `pliego import` tells the problems.
    """
    try:
        found = tables(settings.PLIEGO_AGREEMENT)
    except OSError as fault:
        _log.warning("a table of the agreement cannot be read: %s", fault)
        return _last_sound[-1] if _last_sound else tables()
    if not found.problems:
        _last_sound[:] = [found]
        return found
    _log.warning("tables of the agreement have %d problems; run `pliego import`", len(found.problems))
    return _last_sound[-1] if _last_sound else tables()


def language() -> str:
    """The reader's language: es, en or fr."""
    return (get_language() or "es")[:2]


def published() -> Published | None:
    """The present edition of the record, for the foot of the page."""
    return queries.edition(language())


def day_of(edition: Published | None) -> int:
    """The day for which a page counts: that of the publication, else today (`date.toordinal()`)."""
    return (date.fromisoformat(edition.day) if edition else timezone.localdate()).toordinal()
