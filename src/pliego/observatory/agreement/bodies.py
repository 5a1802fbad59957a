"""The bodies of the agreement as the pages show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from pliego.agreement.bodies import Body
from pliego.agreement.kinds import Meets
from pliego.agreement.meetings import Days, days_since, is_quiet, last_known
from pliego.agreement.own_words import in_language
from pliego.agreement.values import When
from pliego.observatory.agreement.narrowing import Facet
from pliego.observatory.agreement.parties import told
from pliego.observatory.agreement.words import BODY_KIND, PARTY

QUIET: Final = "quiet"
UNVERIFIED: Final = "unverified"
_BADGES: Final[dict[str, Promise]] = {
    QUIET: gettext_lazy("No meeting known in 13 months, though yearly meetings are foreseen"),
    UNVERIFIED: gettext_lazy("Unverified"),
}


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One body as of a day (`date.toordinal()`), in a language."""

    body: Body
    today: int
    language: str

    @property
    def name(self) -> str:
        """The name in the reader's language where there is one, else the English one."""
        return self._name_told or self.body.name

    @property
    def name_language(self) -> str:
        """The language of `name`."""
        return self.language if self._name_told else "en"

    @property
    def _name_told(self) -> str:
        if self.language == "es":
            return self.body.name_es
        return in_language(self.body.name, self.language, settings.PLIEGO_AGREEMENT) or ""

    @property
    def kind(self) -> str:
        """What sort of body it is."""
        return str(BODY_KIND[self.body.kind])

    @property
    def parties(self) -> str:
        """Who takes part."""
        return told(self.body.parties)

    @property
    def quiet(self) -> bool:
        """Whether no meeting is known in 13 months although at least one a year is foreseen."""
        return is_quiet(self.body, self.today)

    @property
    def may_decide_otherwise(self) -> bool:
        """Whether its yearly meetings fall away once that is decided."""
        return self.body.meets is Meets.YEARLY_UNLESS_DECIDED

    @property
    def holds_meetings(self) -> bool:
        """Whether its known dates are those of meetings."""
        return self.body.meets is not Meets.NO_MEETINGS

    @property
    def last(self) -> When | None:
        """The last known date; `None` when none is known."""
        return last_known(self.body, self.today)

    @property
    def ago(self) -> str:
        """How many days ago that was, in words."""
        return days_told(days_since(self.last, self.today)) if self.last else ""

    @property
    def badges(self) -> tuple[str, ...]:
        """The warnings it carries, by their words in an address."""
        found = {QUIET: self.quiet, UNVERIFIED: self.body.confidence.is_unverified}
        return tuple(badge for badge, holds in found.items() if holds)


def days_told(days: Days) -> str:
    """A number of days, or that it lies between two."""
    least, most = (
        number_format(days.least, force_grouping=True),
        number_format(days.most, force_grouping=True),
    )
    if days.exact:
        return ngettext("%(days)s day ago", "%(days)s days ago", days.least) % {"days": least}
    return _("between %(least)s and %(most)s days ago") % {"least": least, "most": most}


def _parties(row: BodyRow) -> Iterable[str]:
    return (party.value for party in row.body.parties)


FACETS: Final[tuple[Facet[BodyRow], ...]] = (
    Facet("badge", gettext_lazy("Warning"), lambda row: row.badges, _BADGES),
    Facet(
        "party",
        gettext_lazy("Who takes part"),
        _parties,
        {party.value: label for party, label in PARTY.items()},
    ),
    Facet(
        "kind",
        gettext_lazy("Kind"),
        lambda row: (row.body.kind.value,),
        {kind.value: label for kind, label in BODY_KIND.items()},
    ),
)
