"""Parts of a petition, and how far each is told, in words."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.petitions import Group, Instrument

GROUP: Final[Mapping[Group, Promise]] = {
    Group.COVERAGE: _("Is it covered?"),
    Group.FACTS: _("What happened"),
    Group.WORKPLACE: _("The workplace"),
    Group.AIMS: _("What you ask for"),
    Group.LAWS: _("The laws"),
    Group.RELIEF: _("Where else you turned"),
    Group.PEOPLE: _("Who files it"),
}

GOVERNMENT: Final[Mapping[Instrument, Promise]] = {
    Instrument.ANNEX_31_A: _("United States (Annex 31-A)"),
    Instrument.ANNEX_31_B: _("Canada (Annex 31-B)"),
}
