"""Tells what may and must be done in a case now, by whom, until when; and what not, with the reasons."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.safestring import SafeString

from pliego.law.acts import Role
from pliego.law.clauses import Language
from pliego.law.days import ALWAYS, NEVER, Span, days_between
from pliego.law.norms import Duty, Effect, Norm, Power, Standstill, Test
from pliego.law.render import render_html
from pliego.law.standing import NormStanding, Standing, State
from pliego.law.why import explain, mark_of
from pliego.law.words import act_label, mark_label, role_label, says, span_text, state_label

from .citing import cited
from .offers import Bar, Idle, IdleRule, Offer, Rule, Situation

RUNNING: Final = (
    State.OVERDUE,
    State.PENDING,
    State.POSSIBLY_LATE,
    State.UNSETTLED,
    State.UNRECORDED,
)
_OPEN: Final = (State.OPEN, State.OPEN_IF)


def situation(standing: Standing, sides: frozenset[Role], language: Language) -> Situation:
    """What may and must be done now, as someone on these sides sees it; nearest last day first."""
    found = Situation()
    telling = Telling(standing, sides, language)
    offers = sorted(telling.offers(), key=_urgency)
    found.mine = [offer for offer in offers if offer.is_mine]
    found.others = [offer for offer in offers if not offer.is_mine]
    found.barred = list(telling.bars())
    found.idle = list(telling.idle())
    return found


def next_duty(standing: Standing, sides: frozenset[Role], language: Language) -> Offer | None:
    """The running duty with the nearest last day among those of these sides; one without a day comes last."""
    offers = (offer for offer in Telling(standing, sides, language).duties() if offer.is_mine)
    return min(offers, key=_urgency, default=None)


def others_next_duty(standing: Standing, sides: frozenset[Role], language: Language) -> Offer | None:
    """The same among the duties of everybody else."""
    offers = (offer for offer in Telling(standing, sides, language).duties() if not offer.is_mine)
    return min(offers, key=_urgency, default=None)


def _urgency(offer: Offer) -> tuple[bool, int, int]:
    left = offer.days_left
    return not offer.is_duty, NEVER if left is None else left, offer.until.lo


@dataclass(frozen=True, slots=True)
class Telling:
    """What tells the rules of one standing in one language, from one side."""

    standing: Standing
    sides: frozenset[Role]
    language: Language

    def offers(self) -> Iterator[Offer]:
        """Duties that run and powers that are open."""
        yield from self.duties()
        yield from self._grouped(item for item in self.standing.items if _is_open(item))

    def duties(self) -> Iterator[Offer]:
        """Duties that run."""
        yield from self._grouped(item for item in self.standing.items if is_running(item))

    def bars(self) -> Iterator[Bar]:
        """Standstills and effects in force."""
        for item in self.standing.items:
            norm = item.norm
            if isinstance(norm, Standstill | Effect) and item.state is State.IN_FORCE and not item.advisory:
                ends = item.answer.ends
                who = norm.whom if isinstance(norm, Standstill) else Role.NOBODY
                yield Bar(
                    title=says(norm, self.language).rstrip("."),
                    who="" if who is Role.NOBODY else self._who(who),
                    until=span_text(ends, self.language) if ALWAYS < ends.hi < NEVER else "",
                    rule=self.rule(item),
                )

    def idle(self) -> Iterator[Idle]:
        """All other rules, by state."""
        by_state: dict[State, list[IdleRule]] = {}
        for item in self.standing.items:
            if not (is_running(item) or _is_open(item) or isinstance(item.norm, Test) or _in_force(item)):
                line = IdleRule(item.key, self.title(item.norm), cited(item.norm.cite))
                by_state.setdefault(item.state, []).append(line)
        for state, rules in by_state.items():
            label = state_label(state, self.language)
            yield Idle(label[:1].upper() + label[1:], rules)

    def about(self, acts: Sequence[str]) -> Iterator[Rule]:
        """The rules that allow, demand or forbid one of these acts."""
        for item in self.standing.items:
            norm = item.norm
            told = (norm.act.id,) if isinstance(norm, Standstill) else _acts(norm)
            if not item.advisory and any(act in told for act in acts):
                yield self.rule(item)

    def rule(self, item: NormStanding) -> Rule:
        """A rule with its reasons."""
        return Rule(
            key=item.key,
            sentence=says(item.norm, self.language),
            cite=cited(item.norm.cite),
            mark=mark_label(mark_of(self.standing, item), self.language),
            state=state_label(item.state, self.language),
            # The law room escapes everything that comes from a record.
            why=SafeString(render_html(explain(self.standing, item), self.language)),
        )

    def title(self, norm: Norm) -> str:
        """A rule in a few words: the act it asks for or allows, else its sentence."""
        match norm:
            case Duty():
                return " / ".join(map(self._act, _acts(norm)))
            case Power():
                return self._act(norm.act.id, norm.kinds)
        return says(norm, self.language).rstrip(".")

    def _grouped(self, items: Iterable[NormStanding]) -> Iterator[Offer]:
        """One offer for each act of each side, however many rules speak of it."""
        groups: dict[tuple[str, bool], list[NormStanding]] = {}
        for item in items:
            groups.setdefault((_acts(item.norm)[0], _role(item.norm) in self.sides), []).append(item)
        yield from map(self._offer, groups.values())

    def _offer(self, items: Sequence[NormStanding]) -> Offer:
        first = min(items, key=lambda item: item.answer.ends.lo)
        ends = first.answer.ends
        dated = ALWAYS < ends.lo < NEVER
        is_duty = isinstance(first.norm, Duty)
        who = _role(first.norm)
        return Offer(
            acts=tuple(dict.fromkeys(act for item in items for act in _acts(item.norm))),
            title=self.title(first.norm),
            who=self._who(who),
            is_mine=who in self.sides,
            is_duty=is_duty,
            until=ends,
            days_left=days_between(self.standing.as_of, ends.lo) if dated else None,
            when=span_text(ends if ends.hi < NEVER else Span(ends.lo, ends.lo), self.language)
            if dated
            else "",
            rules=[self.rule(item) for item in items],
        )

    def _who(self, role: Role) -> str:
        name = role_label(role, self.language)
        return name[:1].upper() + name[1:]

    def _act(self, act: str, kinds: tuple[str, ...] = ()) -> str:
        name = act_label(act, self.language, kinds)
        return name[:1].upper() + name[1:]


def is_running(item: NormStanding) -> bool:
    """Whether a duty runs, or may, and surely began."""
    return isinstance(item.norm, Duty) and item.state in RUNNING and item.begun and not item.advisory


def _is_open(item: NormStanding) -> bool:
    return isinstance(item.norm, Power) and item.state in _OPEN and not item.advisory


def _in_force(item: NormStanding) -> bool:
    return isinstance(item.norm, Standstill | Effect) and item.state is State.IN_FORCE and not item.advisory


def _acts(norm: Norm) -> tuple[str, ...]:
    """The acts that a duty demands, each of which will do, or the one that a power allows."""
    match norm:
        case Duty():
            return tuple(dict.fromkeys(act.id for act, _kind in norm.discharging))
        case Power():
            return (norm.act.id,)
    return ("",)


def _role(norm: Norm) -> Role:
    match norm:
        case Duty():
            return norm.bearer
        case Power():
            return norm.holder
    return Role.NOBODY
