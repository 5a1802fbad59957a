"""The disputes between the governments as the pages show them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings
from django.utils.translation import gettext as _

from pliego.agreement.clocks import days_since_report, dispute_standing, has_clocks, shown_state
from pliego.agreement.disputes import Dispute
from pliego.agreement.followups import FollowUps
from pliego.agreement.kinds import Mechanism
from pliego.agreement.outcomes import Outcome
from pliego.agreement.own_words import in_language
from pliego.agreement.staleness import is_stale
from pliego.agreement.values import When
from pliego.law.admissibility import PANEL_VIEWS, PanelView, Position
from pliego.law.admissibility.telling import speaker_label
from pliego.law.clauses import Language
from pliego.law.days import ALWAYS, NEVER
from pliego.law.norms import Duty, Power
from pliego.law.standing import NormStanding, State
from pliego.law.words import act_label, mark_label, role_label, says, span_text, state_label
from pliego.observatory.agreement.bodies import days_told
from pliego.observatory.agreement.case_links import CaseLink, published_cases
from pliego.observatory.agreement.dispute_words import COMPLIANCE, FIRST_STEP, GROUPS, LAST_STEP, MECHANISM
from pliego.observatory.agreement.frame import Frame
from pliego.observatory.agreement.parties import told
from pliego.observatory.norm_rows import LOOKS

_STANDING = (State.OPEN, State.OPEN_IF, State.USED)
_FORWARD = ("d31.panel", "d31.suspend", "d31.level")
"""The powers by which a dispute goes on: those that a reader asks for."""


@dataclass(frozen=True, slots=True)
class Step:
    """One date of a dispute: what happened, and when; `when` is `None` where no source gives it."""

    what: str
    when: When | None


@dataclass(frozen=True, slots=True)
class Clock:
    """One rule of Chapter 31 that came into play: who, what, until when, and where it stands."""

    norm: Duty | Power
    item: NormStanding
    shown: State
    language: Language

    @property
    def title(self) -> str:
        """The act it asks for or allows."""
        act = self.norm.discharging[0][0] if isinstance(self.norm, Duty) else self.norm.act
        label = act_label(act.id, self.language)
        return label[:1].upper() + label[1:]

    @property
    def who(self) -> str:
        """Who must or may do it."""
        return role_label(
            self.norm.bearer if isinstance(self.norm, Duty) else self.norm.holder, self.language
        )

    @property
    def rule(self) -> str:
        """The rule in a sentence."""
        return says(self.norm, self.language)

    @property
    def mark(self) -> str:
        """How well the rule was verified."""
        return mark_label(self.norm.mark, self.language)

    @property
    def state(self) -> str:
        """Where it stands."""
        label = state_label(self.shown, self.language)
        return label[:1].upper() + label[1:]

    @property
    def look(self) -> str:
        """The sign beside the state."""
        return LOOKS[self.shown].value if self.shown in LOOKS else "none"

    @property
    def day(self) -> str:
        """The day that matters: when a power opens, else the last day."""
        answer = self.item.answer
        span = answer.begins if isinstance(self.norm, Power) else answer.ends
        if span.lo >= NEVER or span.lo <= ALWAYS:
            return ""
        return span_text(span, self.language)

    @property
    def is_power(self) -> bool:
        """Whether it allows an act rather than asks for one."""
        return isinstance(self.norm, Power)


@dataclass(frozen=True)
class DisputeRow:
    """One dispute as of a day, in a language, with the published case of the labor mechanism that it is about."""

    of: Dispute
    outcome: Outcome | None
    today: int
    language: str
    case: CaseLink | None = None

    @property
    def sides(self) -> str:
        """Who complains of whom."""
        against = told(self.of.respondents) or self._respondent_words
        return _("%(complainant)s against %(respondent)s") % {
            "complainant": told(self.of.complainants),
            "respondent": against,
        }

    @property
    def _respondent_words(self) -> str:
        words = self.of.respondent_words
        return in_language(words, self.language, settings.PLIEGO_AGREEMENT) or words

    @property
    def third(self) -> str:
        """Who takes part as a third Party."""
        return told(self.of.third_parties)

    @property
    def mechanism(self) -> str:
        """By which way it runs."""
        return str(MECHANISM[self.of.mechanism])

    @property
    def compliance(self) -> str:
        """Whether what was found was carried out; empty where the tables do not say, and before it can be so."""
        return str(COMPLIANCE[self.outcome.compliance]) if self.outcome and self._tells_of_now else ""

    @property
    def known_later(self) -> When | None:
        """The day for which the tables tell what came of it, where that lies after the day asked for."""
        known = self.of.status_date
        return known if known and self.today < known.span.lo else None

    @property
    def open(self) -> bool:
        """Whether a finding is known not to be carried out, or its remedy is still being decided."""
        return self.outcome is not None and self.outcome.compliance.is_open and self._tells_of_now

    @property
    def stale(self) -> bool:
        """Whether its status is more than 12 months old and may have changed since."""
        final = self.outcome is not None and self.outcome.compliance.is_final
        return not final and is_stale(self.of.status_date, self.today)

    @property
    def told_by_case(self) -> CaseLink | None:
        """The case of the docket that tells more than the table, which has the dispute from memory alone."""
        return self.case if self.of.confidence.is_unverified else None

    @property
    def _tells_of_now(self) -> bool:
        """Whether the report was given by the day asked for, and the settlement, if any, was made by it."""
        settled = self.outcome.settled if self.outcome else None
        needed = (self.of.report_date, settled)
        return all(when is None or when.span.lo <= self.today for when in needed)

    @property
    def counts_days(self) -> bool:
        """Whether the page says anything that changes with the day it is counted for."""
        return self.has_clocks or (self.of.report_date is not None and self.of.mechanism not in LAST_STEP)

    @property
    def reported(self) -> str:
        """How long ago the report was given, in words; empty where there is none, and where its day is another's."""
        days = None if self.of.mechanism in LAST_STEP else days_since_report(self.of, self.today)
        return days_told(days) if days else ""

    @property
    def has_clocks(self) -> bool:
        """Whether Chapter 31 sets its time limits."""
        return has_clocks(self.of)

    @property
    def is_labor_panel(self) -> bool:
        """Whether it is a panel of the labor mechanism."""
        return self.of.mechanism is Mechanism.LABOR_PANEL

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Its dates, in the order of a dispute. One that is not known stands there only where a later one is known."""
        of = self.of
        settled = self.outcome.settled if self.outcome else None
        opened, reported = FIRST_STEP.get(of.mechanism), LAST_STEP.get(of.mechanism)
        found = [
            Step(str(opened or _("Consultations asked for")), of.consultations_requested),
            Step(_("Panel asked for"), of.panel_requested),
            Step(_("Panel established or its members appointed"), of.established),
            Step(str(reported or _("Report")), of.report_date),
            Step(_("Report made public"), of.report_public_date if reported is None else None),
            Step(_("Ended by agreement"), settled),
        ]
        if of.mechanism in LAST_STEP:
            found = [step for step in found if step.when]
        while found and found[-1].when is None:
            found.pop()
        return tuple(found)

    @cached_property
    def clocks(self) -> tuple[Clock, ...]:
        """The duties and powers of Chapter 31 that came into play, in its order."""
        if not self.has_clocks:
            return ()
        found = dispute_standing(self.of, self.outcome, self.today)
        return tuple(
            Clock(item.norm, item, shown_state(item, self.outcome), Language(self.language))
            for item in found.items
            if isinstance(item.norm, Duty | Power) and self._shows(item)
        )

    def _shows(self, item: NormStanding) -> bool:
        """Whether a norm matters here: a duty that came into play, a power that carries the dispute forward."""
        if isinstance(item.norm, Duty):
            return item.begun
        return item.norm.id in _FORWARD and item.state in _STANDING and item.answer.begins.lo < NEVER

    @cached_property
    def views(self) -> tuple["View", ...]:
        """What both governments and the panel said, in a panel of the labor mechanism."""
        if not self.is_labor_panel or self.of.report_date is None:
            return ()
        reported = self.of.report_date.text
        return tuple(View(one, Language(self.language)) for one in PANEL_VIEWS if one.determined == reported)


@dataclass(frozen=True, slots=True)
class Said:
    """What one side said."""

    position: Position
    language: Language

    @property
    def speaker(self) -> str:
        """Whose view it is."""
        return speaker_label(self.position.speaker, self.language)

    @property
    def says(self) -> str:
        """The view in our words."""
        return self.position.says.into(self.language)

    @property
    def mark(self) -> str:
        """How well it was verified."""
        return self.position.mark.value


@dataclass(frozen=True, slots=True)
class View:
    """One point of a panel proceeding, with what each side and the panel said."""

    of: PanelView
    language: Language

    @property
    def point(self) -> str:
        """The question."""
        return self.of.point.into(self.language)

    @property
    def said(self) -> tuple[Said, ...]:
        """The views, in order."""
        return tuple(Said(one, self.language) for one in self.of.positions)

    @property
    def silent(self) -> tuple[str, ...]:
        """Those whose view was not found."""
        return tuple(speaker_label(one, self.language) for one in self.of.silent)


@dataclass(frozen=True, slots=True)
class Group:
    """Disputes of one sort."""

    title: str
    rows: tuple[DisputeRow, ...]


def row_of(dispute: Dispute, follow: FollowUps, today: int, language: str) -> DisputeRow:
    """One dispute for a page. One query where the tables name a case."""
    return _row(dispute, follow, today, language, published_cases(_cases([dispute], follow)))


def groups(page: Frame, follow: FollowUps, language: str) -> Iterator[Group]:
    """All disputes in groups, in the order of the table. One query, however many there are."""
    cases = published_cases(_cases(page.tables.disputes, follow))
    for title, mechanisms in GROUPS:
        rows = [one for one in page.tables.disputes if one.mechanism in mechanisms]
        yield Group(str(title), tuple(_row(one, follow, page.today, language, cases) for one in rows))


def _cases(disputes: Iterable[Dispute], follow: FollowUps) -> list[str]:
    found = (follow.outcome.get(one.id) for one in disputes)
    return [outcome.case for outcome in found if outcome and outcome.case]


def _row(
    dispute: Dispute, follow: FollowUps, today: int, language: str, cases: Mapping[str, CaseLink]
) -> DisputeRow:
    outcome = follow.outcome.get(dispute.id)
    return DisputeRow(dispute, outcome, today, language, cases.get(outcome.case) if outcome else None)
