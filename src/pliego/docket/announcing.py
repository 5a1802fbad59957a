"""Tells whoever listens that what the public may see of a case has changed, once that is durably recorded.

The record knows nobody above it: the site connects whoever publishes.
"""

import logging
from typing import Final

from django.dispatch import Signal

from .models import Case
from .writing import afterwards

public_record_changed: Final = Signal()
"""Sent with `slug`, that of the case, after the transaction."""

_log: Final = logging.getLogger(__name__)


def announce(case: Case) -> None:
    """Send `public_record_changed` once the transaction that is open has ended well; at once where none is.

    A listener that fails leaves the record as it is; the fault is logged.
    """
    slug = case.slug
    afterwards(lambda: _send(slug))


def _send(slug: str) -> None:
    for receiver, answer in public_record_changed.send_robust(sender=Case, slug=slug):
        if isinstance(answer, Exception):
            _log.error("%s could not take in that case %s changed", receiver, slug, exc_info=answer)
