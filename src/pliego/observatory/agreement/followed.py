"""The tables that follow up the others, as the pages show them."""

from typing import Final

from django.conf import settings

from pliego.agreement.followups import FollowUps, follow_ups
from pliego.agreement.tables_folder import LastSound

_last_sound: Final = LastSound(follow_ups)


def followed() -> FollowUps:
    """The acts of the joint review, the outcomes of disputes and the labor reform, as they stand or last were sound."""
    return _last_sound.of(settings.PLIEGO_AGREEMENT)
