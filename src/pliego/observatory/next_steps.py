"""What may come next in a case that runs on, and which last days passed with no step on record.

Days and grounds come from the law room; here they are only sorted into what lies ahead and what lies behind.
"""

from collections.abc import Iterator
from typing import Final

from django.utils.translation import gettext as _

from pliego.law.acts import ACTS, EVENT_WORDS
from pliego.law.days import ALWAYS, NEVER, Span
from pliego.law.norms import Duty, Norm, Power, Standstill
from pliego.law.standing import NormStanding, State
from pliego.law.why import Deed, Why, explain
from pliego.law.words import act_label, span_text
from pliego.observatory.norm_rows import STEPS, Bench, anchor, rule_address, short_label
from pliego.observatory.sheet import NextStep

MAIN: Final = ("usmca-31-a", "usmca-31-b")
"""The procedures between governments: their duties come before those of a Party's own petition procedure."""

_PLACE: Final = {act.id: place for place, act in enumerate(ACTS)}

_WAITING: Final = (State.PENDING, State.UNRECORDED, State.UNSETTLED)
_OPEN: Final = (State.OPEN, State.OPEN_IF)


def ahead(bench: Bench) -> Iterator[NextStep]:
    """What may come: powers that are open, or open on a condition, then duties and standstills yet to end."""
    if bench.case.ended:
        return
    for item in bench.standing.items:
        if item.state in _OPEN and asked_for(item.norm) in STEPS and not item.advisory:
            yield _step(bench, item, *_opening(bench, item))
    for item in _main_first(bench):
        if _lies_ahead(item, bench.standing.as_of):
            yield _step(bench, item, _last_day(item.answer.ends, bench))


def passed(bench: Bench) -> Iterator[NextStep]:
    """Duties beyond the furthest step on record whose last day has passed with no act on record."""
    if bench.case.ended:
        return
    recorded = {EVENT_WORDS[event.word].act for event in bench.case.events if event.word in EVENT_WORDS}
    furthest = max((_PLACE[act] for act in recorded if act), default=-1)
    for item in _main_first(bench):
        act, ends, today = asked_for(item.norm), item.answer.ends, bench.standing.as_of
        silent = item.state in _WAITING and item.answer.done.hi >= NEVER
        owed = isinstance(item.norm, Duty) and act in STEPS and _PLACE[act] > furthest
        if owed and silent and ALWAYS < ends.lo < today and not _lies_ahead(item, today):
            yield _step(bench, item, _day_passed(ends, bench))


def asked_for(norm: Norm) -> str:
    """The act that a duty demands or a power allows, by its id in the law room; nothing for other norms."""
    match norm:
        case Duty():
            return norm.discharging[0][0].id
        case Power():
            return norm.act.id
    return ""


def _main_first(bench: Bench) -> list[NormStanding]:
    return sorted(bench.applying, key=lambda item: item.procedure.id not in MAIN)


def _lies_ahead(item: NormStanding, today: int) -> bool:
    """Whether the last day of a duty, or the end of a standstill, is known to lie ahead, or may."""
    ends = item.answer.ends
    match item.norm:
        case Duty():
            if asked_for(item.norm) not in STEPS:
                return False
            return item.state is State.PENDING or (item.state in _WAITING and today <= ends.hi < NEVER)
        case Standstill():
            return item.state is State.IN_FORCE and ends.hi < NEVER
    return False


def _step(bench: Bench, item: NormStanding, when: str, given: str = "") -> NextStep:
    return NextStep(
        who=bench.who(item.norm),
        what=short_label(item.norm, bench.language),
        when=when,
        given=given,
        address="#" + anchor(item.key)
        if bench.applies(item)
        else rule_address(item.procedure, item.norm, bench.language),
        cite=item.norm.cite,
    )


def _last_day(ends: Span, bench: Bench) -> str:
    if ends.lo <= ALWAYS or ends.lo >= NEVER:
        return _("the rule names no last day")
    first = span_text(Span(ends.lo, ends.lo), bench.language)
    if ends.exact:
        return _("by %(day)s") % {"day": first}
    if ends.hi >= NEVER:
        return _("last day not before %(day)s") % {"day": first}
    return _("last day between %(first)s and %(last)s") % {
        "first": first,
        "last": span_text(Span(ends.hi, ends.hi), bench.language),
    }


def _day_passed(ends: Span, bench: Bench) -> str:
    first = span_text(Span(ends.lo, ends.lo), bench.language)
    return _("not before %(day)s") % {"day": first} if ends.hi >= NEVER else span_text(ends, bench.language)


def _opening(bench: Bench, item: NormStanding) -> tuple[str, str]:
    """Since when a power is open, and the conditions of which one must hold where the record leaves it open."""
    if item.state is State.OPEN:
        since = span_text(item.answer.begins, bench.language)
        if item.answer.ends.hi < NEVER:
            until = _last_day(item.answer.ends, bench)
            return _("open since %(since)s; %(until)s") % {"since": since, "until": until}, ""
        return _("open since %(since)s; the rule names no last day") % {"since": since}, ""
    grounds = tuple(_grounds(explain(bench.standing, item)))
    if any(ground.message == "ground.present" for ground in grounds):
        return _("open if the case has not ended by a step that is not on record"), ""
    conditions = dict.fromkeys(
        told for ground in grounds for part in ground.parts if (told := _condition(part, bench))
    )
    if not conditions:
        return _("open if a step that is not on record was not taken"), ""
    return _("open if one of these holds, which the record does not show:"), "; ".join(conditions)


def _grounds(why: Why) -> Iterator[Why]:
    """The grounds of a power that are present or not settled."""
    if why.message in ("ground.present", "ground.unsettled"):
        yield why
        return
    for part in why.parts:
        yield from _grounds(part)


def _condition(part: Why, bench: Bench) -> str:
    """One ground that is not settled, in words; nothing where it takes more than a few of them."""
    filled = dict(part.filled)
    deed, norm, ends = filled.get("act"), filled.get("norm"), filled.get("ends")
    if part.message == "act.unrecorded" and isinstance(deed, Deed):
        return act_label(deed.act, bench.language, deed.kinds)
    if part.message != "lapse.perhaps" or not isinstance(norm, Duty) or not isinstance(ends, Span):
        return ""
    told = {"act": short_label(norm, bench.language), "day": span_text(ends, bench.language)}
    if ends.hi >= NEVER:
        return _("%(act)s not done in time") % told
    return _("%(act)s not done in time (last day: %(day)s)") % told
