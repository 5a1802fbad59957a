"""What makes a report urgent, by what it says itself. Plain Python but for the words."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.reports.content import Content
from pliego.reports.kinds import Concern, Told


class Risk(StrEnum):
    """Why a report is read before others, the gravest first."""

    REPRISAL = "reprisal"
    DEATH = "death"
    DANGER = "danger"

    @property
    def words(self) -> Promise:
        """The risk as an officer reads it: the report says so, nobody found it."""
        return _WORDS[self]


_WORDS: Final[Mapping[Risk, Promise]] = {
    Risk.REPRISAL: _("They say they were punished for reporting"),
    Risk.DEATH: _("They say that someone died"),
    Risk.DANGER: _("They say that there is danger now"),
}


def risks_of(content: Content) -> tuple[Risk, ...]:
    """The risks that a report tells of, the gravest first."""
    found = {
        Risk.REPRISAL: content.concern is Concern.REPRISAL or "reprisal" in content.happening.matters,
        Risk.DEATH: content.accident.died is Told.YES,
        Risk.DANGER: content.happening.danger_now is Told.YES,
    }
    return tuple(risk for risk, told in found.items() if told)
