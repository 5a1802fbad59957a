"""The authorities to which a report, or its reporter, may be sent: what each takes, how to reach it, what it answers.

Ways to reach a body stand here only where a source gives them. Plain Python but for the words, which readers see.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law.clauses import SOURCES, Source
from pliego.law.marks import Mark

from .places import place_name
from .words.grounded import EMERGENCY_CALLS, Grounded


class BodyCode(StrEnum):
    """An authority."""

    EMERGENCY = "emergency"
    FEDERAL_INSPECTION = "federal_inspection"
    STATE_INSPECTION = "state_inspection"
    IMSS = "imss"
    SAT = "sat"
    INFONAVIT = "infonavit"
    CIVIL_PROTECTION = "civil_protection"
    PROFEDET = "profedet"
    STATE_DEFENDER = "state_defender"
    FEDERAL_CONCILIATION = "federal_conciliation"
    STATE_CONCILIATION = "state_conciliation"
    PROSECUTOR = "prosecutor"
    US_PETITIONS = "us_petitions"
    US_HOTLINE = "us_hotline"
    CANADA_OFFICE = "canada_office"
    US_BOARD = "us_board"
    CANADA_BOARD = "canada_board"


class Reach(StrEnum):
    """A way to reach a body."""

    PHONE = "phone"
    WEB = "web"
    MAIL = "mail"


class Answers(StrEnum):
    """Whether the body tells those who turned to it what came of it."""

    YES = "yes"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Contact:
    """A telephone number, page or e-mail address, and what says so. `state` limits it to one state."""

    reach: Reach
    value: str
    rows: tuple[str, ...] = ()
    read: tuple[Source, ...] = ()
    state: str = ""

    @property
    def where(self) -> str:
        """The name of the one state that it is for; empty where it is for all."""
        return place_name(self.state)


@dataclass(frozen=True, slots=True)
class Body:
    """An authority: `takes` is what it deals with, `feedback` what one hears from it and by when."""

    code: BodyCode
    name: Promise
    takes: Grounded
    feedback: Grounded
    answers: Answers = Answers.UNKNOWN
    contacts: tuple[Contact, ...] = ()


def body(code: BodyCode) -> Body:
    """All that is known of an authority."""
    return BODIES[code]


_NO_TIME: Final = _(
    "We found no time in which it must answer. Ask for a number, and for the name of whoever takes your case."
)


def _unanswered(*rows: str) -> Grounded:
    return Grounded(_NO_TIME, rows or ("SI-12",))


_LIST: Final[tuple[Body, ...]] = (
    Body(
        BodyCode.EMERGENCY, _("Emergencies: 911"),
        Grounded(
            _("Fire, gas, a collapse, a serious injury, violence or threats: now. Free, at any hour."),
            read=(EMERGENCY_CALLS,),
        ),
        Grounded(_("It sends help. It does not follow up on your report."), own=Mark.M_PLUS),
        contacts=(Contact(Reach.PHONE, "911", read=(EMERGENCY_CALLS,)),),
    ),
    Body(
        BodyCode.FEDERAL_INSPECTION, _("Federal labor inspection (STPS)"),
        Grounded(
            _("Pay, hours and contracts in federal branches. Safety and training in every workplace."),
            ("SI-03", "IN-52", "IN-54"),
        ),
        Grounded(
            _("You can see how it goes and who is in charge. No number of days is published."),
            ("SI-11", "SI-16", "SI-18"),
        ),
        Answers.YES,
        (
            Contact(Reach.WEB, "https://siqal.stps.gob.mx", ("SI-01",)),
            Contact(Reach.PHONE, "55 2000 5300", ("SI-20",)),
        ),
    ),
    Body(
        BodyCode.STATE_INSPECTION, _("Labor authority of the state"),
        Grounded(_("Pay, hours and contracts in branches that are not federal."), ("IN-55",)),
        _unanswered(),
        contacts=(Contact(Reach.PHONE, "55 5709 3233", ("SI-20",), state="MX-CMX"),),
    ),
    Body(
        BodyCode.IMSS, _("Social security (IMSS)"),
        Grounded(
            _("You are not registered, or with a lower wage than the real one. Benefits after an accident."),
            ("IN-56",),
        ),
        _unanswered(),
    ),
    Body(
        BodyCode.SAT, _("Tax administration (SAT)"),
        Grounded(_("Tax on wages, false pay slips, and the figures behind profit sharing."), ("IN-58",)),
        _unanswered(),
    ),
    Body(
        BodyCode.INFONAVIT, _("Housing fund (Infonavit)"),
        Grounded(_("They do not pay what they owe for your housing."), ("IN-57",)),
        _unanswered(),
    ),
    Body(
        BodyCode.CIVIL_PROTECTION, _("Civil protection"),
        Grounded(_("Buildings that may fall or burn, and exits that are blocked."), ("IN-59",)),
        _unanswered(),
    ),
    Body(
        BodyCode.PROFEDET, _("Free lawyers for workers, federal (PROFEDET)"),
        Grounded(_("Advice, and a lawyer who goes to court with you. It costs nothing."), ("IN-60",)),
        Grounded(_("A lawyer tells you what can be done. Ask which day is your last day to claim."), ("IN-60",)),
        contacts=(
            Contact(Reach.PHONE, "800 911 7877", ("SI-19",)),
            Contact(Reach.PHONE, "800 717 2942", ("SI-19",)),
        ),
    ),
    Body(
        BodyCode.STATE_DEFENDER, _("Free lawyers for workers, of the state"),
        Grounded(_("The same as PROFEDET, for branches that are not federal."), ("IN-60",)),
        Grounded(_("A lawyer tells you what can be done. Ask which day is your last day to claim."), ("IN-60",)),
    ),
    Body(
        BodyCode.FEDERAL_CONCILIATION, _("Federal center for conciliation and registration (CFCRL)"),
        Grounded(
            _(
                "Talks with the employer before a court, in federal branches. Unions, contracts and votes of the "
                "whole country."
            ),
            ("IN-61", "UV-15"),
        ),
        _unanswered(),
    ),
    Body(
        BodyCode.STATE_CONCILIATION, _("Conciliation center of the state"),
        Grounded(_("Talks with the employer before a court, in branches that are not federal."), ("IN-61",)),
        _unanswered(),
    ),
    Body(
        BodyCode.PROSECUTOR, _("Prosecutor"),
        Grounded(
            _("Crimes: people held or forced to work, children at work, pay under the minimum wage."), ("IN-62",)
        ),
        _unanswered(),
    ),
    Body(
        BodyCode.US_PETITIONS, _("Petitions in the United States (OTLA, Department of Labor)"),
        Grounded(
            _("Workplaces in Mexico where workers cannot choose a union or bargain. Anyone may write, with no name."),
            ("US-02", "US-06"),
        ),
        Grounded(
            _("Within 30 days it decides if the facts are enough. It has to answer who asked."),
            ("US-15", "US-16", "US-11"),
        ),
        Answers.YES,
        (
            Contact(Reach.MAIL, "USMCA-petitions@dol.gov", ("US-02",)),
            Contact(Reach.WEB, SOURCES["FAQ"].address, ("US-28",)),
        ),
    ),
    Body(
        BodyCode.US_HOTLINE, _("Hotline of the United States for labor rights in Mexico"),
        Grounded(
            _("You tell it what you know, in confidence. It is not a petition, so no days run."), ("US-28",)
        ),
        Grounded(_("It does not have to answer you."), own=Mark.M_PLUS),
        contacts=(Contact(Reach.WEB, SOURCES["HOT"].address, ("US-28",)),),
    ),
    Body(
        BodyCode.CANADA_OFFICE, _("Labor office of Canada for the treaty (NAO)"),
        Grounded(
            _("The same, for Canada. Someone who lives in Canada, or a union there, has to ask for you."),
            ("CA-01", "CA-02"),
        ),
        Grounded(
            _("Most often it decides within 30 days. It publishes what it took and what it did not take."),
            ("CA-05", "CA-07"),
        ),
        Answers.YES,
        (Contact(Reach.WEB, SOURCES["CA-GUIDE"].address, ("CA-01",)),),
    ),
    Body(
        BodyCode.US_BOARD, _("National Labor Relations Board of the United States"),
        Grounded(_("Union rights at a private workplace in the United States."), own=Mark.M_PLUS),
        Grounded(_NO_TIME, own=Mark.M_PLUS),
    ),
    Body(
        BodyCode.CANADA_BOARD, _("Labor board of the province, or the Canada Industrial Relations Board"),
        Grounded(_("Union rights at a workplace in Canada; most are under the province."), ("B8",)),
        Grounded(_NO_TIME, own=Mark.M_PLUS),
    ),
)  # fmt: skip

BODIES: Final[Mapping[BodyCode, Body]] = {one.code: one for one in _LIST}
