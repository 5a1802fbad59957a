"""The tables that follow up the others, as the pages show them."""

import logging

from django.conf import settings

from pliego.agreement.followups import FollowUps, follow_ups

_log = logging.getLogger(__name__)
_last_sound: list[FollowUps] = []


def followed() -> FollowUps:
    """The acts of the joint review, the outcomes of disputes and the labor reform, as they stand.

    While a table of one's own has a problem, that is the last sound state that this process read, else what Pliego
    ships.
    """
    try:
        found = follow_ups(settings.PLIEGO_AGREEMENT)
    except OSError as fault:
        _log.warning("a table of the agreement cannot be read: %s", fault)
        return _last_sound[-1] if _last_sound else follow_ups()
    if not found.problems:
        _last_sound[:] = [found]
        return found
    _log.warning("tables of the agreement have %d problems", len(found.problems))
    return _last_sound[-1] if _last_sound else follow_ups()
