"""From the standing of a case to the rows of its page and of its timeline, in the active language.

Days, states and reasons come from the law room with their words; here they are only arranged.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pliego.law import irregular
from pliego.law.acts import Role
from pliego.law.clauses import Language
from pliego.law.days import ALWAYS, NEVER, Span
from pliego.law.norms import Duty, Effect, Norm, Power, Procedure, Standstill, Test
from pliego.law.record import Event
from pliego.law.render import flag_text, sentence, who
from pliego.law.standing import NormStanding, Standing, State
from pliego.law.why import Why, explain, mark_of
from pliego.law.words import act_label, mark_label, procedure_title, says, span_text, state_label, word
from pliego.observatory.narrative import country
from pliego.observatory.public_case import PublicCase
from pliego.observatory.sheet import Flag, NormGroup, NormRow, OtherNorms
from pliego.observatory.timeline import Bar, Look

LOOKS: Final = {
    State.PENDING: Look.PENDING,
    State.MET: Look.MET,
    State.MET_LATE: Look.LATE,
    State.POSSIBLY_LATE: Look.UNSETTLED,
    State.OVERDUE: Look.LATE,
    State.UNRECORDED: Look.UNRECORDED,
    State.RELEASED: Look.NONE,
    State.UNSETTLED: Look.UNSETTLED,
    State.OPEN: Look.POWER,
    State.OPEN_IF: Look.POWER,
    State.USED: Look.USED,
    State.IN_FORCE: Look.STANDSTILL,
    State.ENDED: Look.STANDSTILL,
}
"""How each state that is drawn looks."""

STEPS: Final = frozenset(
    {
        "reply", "report", "agree_course", "complete_course", "ask_panel", "constitute", "confirm",
        "ask_verification", "answer_verification", "verify", "determine", "publish_determination", "notify_remedy",
        "impose", "lift",
    }
)  # fmt: skip
"""The acts that carry a case forward, by their ids in the law room: those that a reader asks for as *next*."""

_IDLE: Final = (State.NOT_RUNNING, State.NOT_YET)
_OPEN: Final = (State.OPEN, State.OPEN_IF)


@dataclass(frozen=True, slots=True)
class Bench:
    """What the rows of one case in one language have in common."""

    case: PublicCase
    standing: Standing
    language: Language
    first_day: int

    def who(self, norm: Norm) -> str:
        """Whom a norm concerns, by name where it is the government of this case."""
        governments = {Role.COMPLAINANT: self.case.complainant, Role.RESPONDENT: self.case.respondent}
        role = {Duty: "bearer", Power: "holder", Standstill: "whom"}.get(type(norm), "")
        code = governments.get(getattr(norm, role, Role.NOBODY))
        name = country(code) if code else who(norm, self.language)
        return name[:1].upper() + name[1:]

    def applies(self, item: NormStanding) -> bool:
        """Whether a norm began in this case within days that the record bounds: such norms are drawn and explained.

        The others are only listed: they have not begun, rest on weak memory, ask a question of fact, no source says
        when they would have begun, or they have no last day and nothing is on record. Once the case has ended,
        powers that nobody used are among them; before, those that do not carry a case forward.
        """
        begins, state = item.answer.begins, item.state
        if item.advisory or begins.hi >= NEVER or ALWAYS < begins.lo < self.first_day or begins.hi <= ALWAYS:
            return False
        if state in (State.UNRECORDED, State.RELEASED) and item.answer.ends.lo >= NEVER:
            return False
        if isinstance(item.norm, Power):
            return state is State.USED or (
                state in _OPEN and item.norm.act.id in STEPS and not self.case.ended
            )
        return state in LOOKS

    @property
    def applying(self) -> tuple[NormStanding, ...]:
        """The norms that apply, in the order of the instruments."""
        return tuple(item for item in self.standing.items if self.applies(item))

    def questions(self) -> frozenset[str]:
        """The open questions of law on which a date or an answer of this case depends."""
        return frozenset(
            other.question for item in self.applying for other in item.alternatives if other.question
        )


def short_label(norm: Norm, language: Language) -> str:
    """A norm in a few words: the act it asks for or allows; what it forbids or effects needs its whole sentence."""
    match norm:
        case Duty():
            return act_label(norm.discharging[0][0].id, language)
        case Power():
            return act_label(norm.act.id, language, norm.kinds)
    return says(norm, language).rstrip(".")


def titled(bench: Bench, norm: Norm) -> str:
    """Whom a norm concerns, and the norm in a few words."""
    name, label = bench.who(norm), short_label(norm, bench.language)
    return f"{name}{_(':')} {label}" if name else label


def norm_row(bench: Bench, item: NormStanding) -> NormRow:
    """A norm that applies, with its days, its state and the reasons for it."""
    norm, language = item.norm, bench.language
    why = explain(bench.standing, item)
    state = state_label(item.state, language)
    return NormRow(
        id=anchor(item.key),
        title=titled(bench, norm),
        sentence="" if isinstance(norm, Standstill | Effect) else says(norm, language),
        cite=norm.cite,
        address=rule_address(item.procedure, norm, language),
        mark_text=mark_label(mark_of(bench.standing, item), language),
        look=LOOKS[item.state],
        state=state[:1].upper() + state[1:],
        verdict=_verdict(why, language),
        since=_days(item.answer.begins, language),
        until=_days(_until(item), language),
        done=_days(_done(item), language),
        why=SafeString(_reasons(why, language)),
    )


def anchor(key: str) -> str:
    """Where a norm stands on the page of a case."""
    return "n-" + key.replace(".", "-").replace("/", "-")


def rule_address(procedure: Procedure, norm: Norm, language: Language) -> str:
    """Where a norm stands on the page of its procedure."""
    return f"/{language.value}/procedures/{procedure.id}/#norm-{norm.id}"


def _verdict(why: Why, language: Language) -> str:
    """The sentence of the verdict where it says more than the state does."""
    telling = (
        "verdict.met_on",
        "verdict.met_late",
        "verdict.possibly_late",
        "verdict.possibly_late.vague",
        "verdict.overdue",
    )
    return next((sentence(part, language) for part in why.parts if part.message in telling), "")


def _reasons(why: Why, language: Language) -> str:
    """The reasons as list items. The rule and the verdict stand above them on the page."""
    told = (part for part in why.parts if part.message != "rule" and not part.message.startswith("verdict."))
    return "".join(_reason(part, language) for part in told).replace(f" {escape(_repeated(language))}", "")


def _reason(why: Why, language: Language) -> str:
    """One reason and those beneath it; a reason that rests on an event leads to it."""
    own = escape(sentence(why, language))
    # A date that a statement gives has no event of its own on the page; only events are numbered.
    events = (value.id for _, value in why.filled if isinstance(value, Event))
    link = "".join(f' (<a href="#{event}">{event}</a>)' for event in events if event[1:].isdecimal())
    beneath = "".join(_reason(part, language) for part in why.parts)
    return f"<li>{own}{link}{f'<ul>{beneath}</ul>' if beneath else ''}</li>"


def _repeated(language: Language) -> str:
    """What reasons say at every act that is not on record; the page says it once above them."""
    return word("why.act.unrecorded", language).partition("{act}.")[2].strip()


def _days(span: Span | None, language: Language) -> str:
    return "" if span is None or span.lo >= NEVER or span.hi <= ALWAYS else span_text(span, language)


def _until(item: NormStanding) -> Span | None:
    """The last day of a duty; of other norms their end, where the record gives it a day."""
    ends = item.answer.ends
    return ends if isinstance(item.norm, Duty) or ends.hi < NEVER else None


def _done(item: NormStanding) -> Span | None:
    """What happened, where the record bounds it: for a standstill the forbidden act, if there was one."""
    done = item.answer.done
    shown = item.state not in (State.UNRECORDED, State.PENDING, State.OPEN, State.OPEN_IF)
    return done if shown and done.dated else None


def bar(bench: Bench, item: NormStanding) -> Bar:
    """The row of the timeline for a norm that applies."""
    answer, look = item.answer, LOOKS[item.state]
    interval = isinstance(item.norm, Standstill | Effect)
    return Bar(
        label=titled(bench, item.norm),
        state=state_label(item.state, bench.language),
        look=Look.STANDSTILL if interval else look,
        since=answer.begins if answer.begins.dated else Span(answer.begins.hi, answer.begins.hi),
        until=_interval_end(answer.ends) if interval else _limit(answer.ends),
        done=None if interval else _done(item),
    )


def _limit(ends: Span) -> Span | None:
    """The last day as drawn; a day that an unrecorded step might move is drawn where the rule puts it."""
    if ends.lo >= NEVER or ends.lo <= ALWAYS:
        return None
    return ends if ends.dated else Span(ends.lo, ends.lo)


def _interval_end(ends: Span) -> Span | None:
    """The end of a standstill or an effect as drawn: the last day on which it can have ended, if that is known."""
    return Span(ends.hi, ends.hi) if ends.dated else None


_DIFFERENCES: Final = (irregular.Flag.FINDING_AND_OUTCOME_DIFFER,)
"""Flags that no rule is departed from: two of those who speak say different things."""


def flags(standing: Standing, language: Language) -> tuple[Flag, ...]:
    """What departs from the rules, one sentence each; differing sources have a section of their own."""
    elsewhere = (irregular.Flag.SOURCES_DIFFER, *_DIFFERENCES)
    return tuple(
        Flag(text=flag_text(flag, language), event=flag.event)
        for flag in standing.irregularities
        if flag.kind not in elsewhere
    )


def differences(standing: Standing, language: Language) -> tuple[str, ...]:
    """What one of those who speak says otherwise than another, one sentence each."""
    return tuple(flag_text(flag, language) for flag in standing.irregularities if flag.kind in _DIFFERENCES)


def other_norms(bench: Bench, items: Sequence[NormStanding]) -> Iterator[OtherNorms]:
    """Norms that the page only names, by state, in the order of the instruments; those not begun are left out."""
    by_state: dict[State, list[str]] = {}
    for item in items:
        if item.state not in _IDLE and not isinstance(item.norm, Test):
            by_state.setdefault(item.state, []).append(short_label(item.norm, bench.language))
    for state, labels in by_state.items():
        yield OtherNorms(state_label(state, bench.language), "; ".join(dict.fromkeys(labels)) + ".")


def groups(bench: Bench, items: Sequence[NormStanding]) -> Iterator[NormGroup]:
    """The norms that apply, by instrument."""
    for procedure in dict.fromkeys(item.procedure for item in items):
        title = procedure_title(procedure.id, procedure.title, bench.language)
        yield NormGroup(title, tuple(norm_row(bench, item) for item in items if item.procedure is procedure))
