"""The questions that a reporter has before beginning. Plain Python but for the words, which readers see."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Section(StrEnum):
    """A question that a reporter has before beginning."""

    HAPPENS = "happens"
    WHEN = "when"
    SEES = "sees"
    NAME = "name"
    LIMITS = "limits"
    KEPT = "kept"

    @property
    def words(self) -> Promise:
        """The question as a reader sees it."""
        return _TITLES[self]


_TITLES: Final[Mapping[Section, Promise]] = {
    Section.HAPPENS: _("What will happen"),
    Section.WHEN: _("By when"),
    Section.SEES: _("Who sees what"),
    Section.NAME: _("With your name, or without it"),
    Section.LIMITS: _("What this does not do"),
    Section.KEPT: _("How long it is kept"),
}
