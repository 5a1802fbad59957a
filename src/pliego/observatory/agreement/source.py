"""The tables that the pages show, and the day for which they are shown."""

from datetime import date
from typing import Final

from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language

from pliego.agreement.edition import Edition, tables
from pliego.agreement.tables_folder import LastSound
from pliego.observatory import queries
from pliego.observatory.models import Edition as Published

_last_sound: Final = LastSound(tables)


def held() -> Edition:
    """The tables as they stand or, while one has a problem or cannot be read, as they last were sound."""
    return _last_sound.of(settings.PLIEGO_AGREEMENT)


def language() -> str:
    """The reader's language: es, en or fr."""
    return (get_language() or "es")[:2]


def published() -> Published | None:
    """The present edition of the record, for the foot of the page."""
    return queries.edition(language())


def day_of(edition: Published | None) -> int:
    """The day for which a page counts: that of the publication, else today (`date.toordinal()`)."""
    return date.fromisoformat(edition.day).toordinal() if edition else today()


def today() -> int:
    """The present day (`date.toordinal()`)."""
    return timezone.localdate().toordinal()
