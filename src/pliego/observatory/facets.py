"""The ways to narrow the list of cases, in the order in which the page offers them."""

from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pliego.observatory import labels, own_words
from pliego.observatory.figures.tags import FACET
from pliego.observatory.figures.words import COUNTED


@dataclass(frozen=True, slots=True)
class Facet:
    """One filter: its word in the address, its title, and labels for coded values (none: values are names).

    `offered` is how many values the list shows, most frequent first; the search reaches the rest. Facets that
    offer none stand behind numbers of other pages, and work in addresses all the same.
    """

    id: str
    title: Promise
    words: labels.Labels | None = None
    offered: int = 40

    def label(self, value: str) -> str:
        """The value in the reader's language. A code that the record should not hold shows as itself."""
        if self.words:
            return str(self.words.get(value, value))
        return own_words.plain(value, (get_language() or "en")[:2])


FACETS: Final = (
    Facet("outcome", _("Outcome"), labels.OUTCOME),
    Facet("stage", _("Last stage on record"), labels.STAGE),
    Facet("year", _("Year")),
    Facet("state", _("State")),
    Facet("sector", _("Sector"), labels.SECTOR),
    Facet("allegation", _("Allegation"), labels.ALLEGATION),
    Facet("petitioner", _("Petitioner"), offered=12),
    Facet("step", _("Step on record"), labels.EVENT, offered=0),
    Facet("response", _("Answer"), labels.RESPONSE, offered=0),
    Facet("finding", _("Finding"), labels.FINDING, offered=0),
    Facet("reason", _("Reason for taking or leaving the case"), labels.REASON, offered=0),
    Facet("conflict", _("Sources differ"), labels.CONFLICT, offered=0),
    Facet("question", _("Open question of law"), offered=0),
    Facet(FACET, _("Counted in a figure"), COUNTED, offered=0),
)

BY_ID: Final = {facet.id: facet for facet in FACETS}
