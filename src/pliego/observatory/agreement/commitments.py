"""The commitments as the board shows them."""

from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.agreement.bodies import Body
from pliego.agreement.commitments import Commitment
from pliego.agreement.edition import Edition
from pliego.agreement.staleness import STALE_MONTHS, Badge, badges_of
from pliego.observatory.agreement.narrowing import Facet
from pliego.observatory.agreement.parties import told
from pliego.observatory.agreement.words import BADGE, COMMITMENT_TYPE, FAMILY, PARTY

RULE: Final[dict[Badge, Promise]] = {
    Badge.PAST_DUE: _("its day or month has passed, and the status read last does not say that it was done"),
    Badge.NO_BENCHMARK: _("no measure is written down, or no due date or interval"),
    Badge.STALE: _("the status is more than 12 months old"),
    Badge.UNDATED: _("the source of the status gives no date"),
    Badge.UNVERIFIED: _("it rests on memory; no page was read for it"),
}
assert STALE_MONTHS == 12  # noqa: S101  the rule above says so


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """One commitment as of a day (`date.toordinal()`)."""

    of: Commitment
    today: int

    @property
    def owner(self) -> str:
        """Who is to do it."""
        return told(self.of.owner)

    @property
    def type(self) -> str:
        """How binding it is."""
        return str(COMMITMENT_TYPE[self.of.type])

    @property
    def family(self) -> str:
        """Where it comes from."""
        return str(FAMILY[self.of.family])

    @property
    def badges(self) -> tuple[Badge, ...]:
        """The warnings it carries."""
        return badges_of(self.of, self.today)

    @property
    def warnings(self) -> tuple["Caution", ...]:
        """The warnings in words."""
        return tuple(Caution(badge) for badge in self.badges)


@dataclass(frozen=True, slots=True)
class Caution:
    """A badge in words, with the rule behind it."""

    badge: Badge

    @property
    def label(self) -> str:
        """What the badge says."""
        return str(BADGE[self.badge])

    @property
    def rule(self) -> str:
        """When a commitment carries it."""
        return str(RULE[self.badge])


def rows(tables: Edition, today: int) -> tuple[CommitmentRow, ...]:
    """All commitments, in the order of the table."""
    return tuple(CommitmentRow(one, today) for one in tables.commitments)


def rows_of(body: Body, tables: Edition, today: int) -> tuple[CommitmentRow, ...]:
    """The commitments of one body."""
    return tuple(CommitmentRow(one, today) for one in tables.commitments_of.get(body.id, ()))


FACETS: Final[tuple[Facet[CommitmentRow], ...]] = (
    Facet(
        "family",
        _("Family"),
        lambda row: (row.of.family.value,),
        {family.value: label for family, label in FAMILY.items()},
    ),
    Facet(
        "badge", _("Warning"), lambda row: row.badges, {badge.value: label for badge, label in BADGE.items()}
    ),
    Facet(
        "owner",
        _("Who is to do it"),
        lambda row: (party.value for party in row.of.owner),
        {party.value: label for party, label in PARTY.items()},
    ),
    Facet(
        "type",
        _("How binding"),
        lambda row: (row.of.type.value,),
        {kind.value: label for kind, label in COMMITMENT_TYPE.items()},
    ),
)
