"""Which authority takes up a matter: by the matter, the activity of the workplace and where it is.

A report goes to another body only with the reporter's consent or under a legal duty; this table only says whom it
concerns. Most of its rows are from firm memory and say so. Plain Python but for the words, which readers see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law.marks import Mark

from .bodies import Body, BodyCode, body
from .matters import Matter
from .places import MEXICO
from .sectors import Competence, Jurisdiction, branch_competence
from .words.grounded import Grounded


@dataclass(frozen=True, slots=True)
class Referral:
    """A body that a matter concerns, and why. `level` says which level of government is in charge, if that matters."""

    body: Body
    why: Grounded
    level: Competence | None = None

    @property
    def settled(self) -> bool:
        """Whether it is known that this body is the one; else the same body of the other level stands beside it."""
        return self.level is None or self.level.jurisdiction is not Jurisdiction.UNKNOWN

    @property
    def mark(self) -> Mark:
        """How well it is verified that this body is in charge: the weakest link."""
        links = (self.why.mark, self.level and self.level.mark)
        return Mark.weakest(*(link for link in links if link))


@dataclass(frozen=True, slots=True)
class _Row:
    body: BodyCode
    why: Promise
    rows: tuple[str, ...]
    only: Jurisdiction | None = None
    """The level of government for which the row stands; None for both."""


_F, _L = Jurisdiction.FEDERAL, Jurisdiction.LOCAL

_FEDERAL_VISIT: Final = _Row(
    BodyCode.FEDERAL_INSPECTION, _("It can visit the workplace after a report, without telling the employer first."),
    ("SI-03", "IN-13"), _F,
)  # fmt: skip
_STATE_VISIT: Final = _Row(
    BodyCode.STATE_INSPECTION, _("It inspects workplaces whose branch is not federal."), ("IN-55",), _L
)
_VISITS: Final = (_FEDERAL_VISIT, _STATE_VISIT)

_OWN_CLAIM: Final = _(
    "If you want your job back, or money they owe you, you need your own claim. It has a last day."
)
_LAWYERS: Final = (
    _Row(BodyCode.PROFEDET, _OWN_CLAIM, ("IN-60",), _F),
    _Row(BodyCode.STATE_DEFENDER, _OWN_CLAIM, ("IN-60",), _L),
)
_TALKS: Final = _("Before a court you first go there, to talk with the employer.")
_CONCILIATION: Final = (
    _Row(BodyCode.FEDERAL_CONCILIATION, _TALKS, ("IN-61",), _F),
    _Row(BodyCode.STATE_CONCILIATION, _TALKS, ("IN-61",), _L),
)
_TREATY: Final = (
    _Row(
        BodyCode.US_PETITIONS,
        _("A petition can lead to a review of the workplace under the treaty."),
        ("IN-63", "US-16"),
    ),
    _Row(BodyCode.US_HOTLINE, _("You can tell what you know without a petition."), ("US-28",)),
    _Row(
        BodyCode.CANADA_OFFICE,
        _("With someone from Canada, a claim can lead to a review, too."),
        ("CA-01", "CA-05"),
    ),
)
_REGISTRY: Final = _Row(
    BodyCode.FEDERAL_CONCILIATION,
    _("It keeps the unions, contracts and votes of the whole country."),
    ("UV-15", "UV-17a"),
)
_CRIME: Final = _Row(BodyCode.PROSECUTOR, _("This may be a crime."), ("IN-62",))

_TABLE: Final[Mapping[Matter, tuple[_Row, ...]]] = {
    Matter.PAY: (
        *_VISITS, *_LAWYERS,
        _Row(BodyCode.PROSECUTOR, _("To pay less than the minimum wage may be a crime."), ("IN-47", "IN-62")),
    ),
    Matter.HOURS: _VISITS,
    Matter.SOCIAL_SECURITY: (
        _Row(BodyCode.IMSS, _("It can register you with your real wage."), ("IN-56",)),
        _Row(BodyCode.FEDERAL_INSPECTION, _("It takes reports on lacking social security."), ("SI-03",), _F),
    ),
    Matter.HOUSING: (_Row(BodyCode.INFONAVIT, _("It collects what the employer owes for housing."), ("IN-57",)),),
    Matter.PROFIT_SHARING: (
        _Row(BodyCode.SAT, _("It has the figures on which profit sharing rests."), ("IN-58",)),
        _Row(BodyCode.FEDERAL_INSPECTION, _("It can fine a firm that does not share its profits."), ("IN-35",), _F),
        _STATE_VISIT,
    ),
    Matter.SAFETY: (
        _Row(
            BodyCode.FEDERAL_INSPECTION, _("Safety is federal in every branch. In grave danger it can stop the work."),
            ("IN-54", "IN-02"),
        ),
    ),
    Matter.TRAINING: (_Row(BodyCode.FEDERAL_INSPECTION, _("Training is federal in every branch."), ("IN-54",)),),
    Matter.BUILDING: (
        _Row(BodyCode.CIVIL_PROTECTION, _("It looks after buildings and fire safety."), ("IN-59",)),
        _Row(BodyCode.FEDERAL_INSPECTION, _("Its safety rules cover the building and fire."), ("IN-72", "IN-54")),
    ),
    Matter.HARASSMENT: (*_VISITS, *_LAWYERS),
    Matter.DISMISSAL: (*_LAWYERS, *_CONCILIATION),
    Matter.SUBCONTRACTING: (
        _Row(BodyCode.FEDERAL_INSPECTION, _("It watches firms that lend workers."), ("SI-03", "IN-46")),
        _Row(BodyCode.SAT, _("It looks at false invoices."), ("IN-58",)),
    ),
    Matter.CONTRACT: (
        _Row(BodyCode.FEDERAL_INSPECTION, _("It takes reports on broken contracts."), ("SI-06", "IN-43"), _F),
        _STATE_VISIT, *_LAWYERS, _REGISTRY,
    ),
    Matter.UNION: (
        *_TREATY, _REGISTRY,
        _Row(BodyCode.FEDERAL_INSPECTION, _("It can fine a firm that meddles in a union."), ("IN-40",), _F),
    ),
    Matter.VOTE: (_REGISTRY, *_TREATY),
    Matter.ACCIDENT: (
        _Row(
            BodyCode.FEDERAL_INSPECTION, _("The employer has to tell it. It can visit after an accident."),
            ("IN-64", "IN-13"),
        ),
        _Row(BodyCode.IMSS, _("It pays for care and for days without work."), ("IN-56",)),
        *_LAWYERS,
    ),
    Matter.FORCED: (_CRIME, *_VISITS),
    Matter.REPRISAL: (*_LAWYERS, *_CONCILIATION, *_VISITS),
}  # fmt: skip

_ABROAD: Final[Mapping[str, _Row]] = {
    "US": _Row(BodyCode.US_BOARD, _("The workplace is in the United States."), ()),
    "CA": _Row(BodyCode.CANADA_BOARD, _("The workplace is in Canada."), ("B8",)),
}
"""Whom it concerns outside Mexico, whatever the matter: from firm memory."""


def bodies_for(matter: Matter, sector: str, state: str) -> tuple[Referral, ...]:
    """The bodies that a matter concerns, the nearest first. `sector` and `state` are codes, or empty where not known.

    A state not known is taken to be in Mexico. Where the activity does not settle which level of government is in
    charge, both stand in the answer, not settled.
    """
    abroad = _ABROAD.get((state or MEXICO)[:2])
    if abroad:
        return (Referral(body(abroad.body), Grounded(abroad.why, abroad.rows, own=Mark.M_PLUS)),)
    level = branch_competence(sector)
    return tuple(
        Referral(body(row.body), Grounded(row.why, row.rows), level if row.only else None)
        for row in _TABLE[matter]
        if row.only in (None, level.jurisdiction) or level.jurisdiction is Jurisdiction.UNKNOWN
    )
