"""Parties in words."""

from typing import Final

from django.utils.translation import gettext as _

from pliego.agreement.kinds import Party
from pliego.observatory.agreement.words import PARTY

_ALL: Final = frozenset({Party.US, Party.MX, Party.CA})


def told(parties: tuple[Party, ...]) -> str:
    """Who: *the three Parties*, or their names."""
    if frozenset(parties) == _ALL:
        return _("the three Parties")
    return ", ".join(str(PARTY[party]) for party in parties)
