"""Where a case stands, as text for a person."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Flag, auto
from typing import Final

from pliego.law import (
    NEVER,
    Alternative,
    Answer,
    Completeness,
    Duty,
    Effect,
    Language,
    Norm,
    NormStanding,
    Power,
    Span,
    Standing,
    Standstill,
    State,
    Test,
    explain,
    flag_text,
    mark_of,
    render_text,
    who,
)
from pliego.law.days import days_between
from pliego.law.moments import Unit, days
from pliego.law.readings import READINGS
from pliego.law.words import act_label, date_text, limit_text, mark_label, says, span_text, state_label
from pliego.site.commands.layout import paragraph, titled, underlined
from pliego.site.commands.options import counted_by
from pliego.site.commands.phrases import phrase

VAGUE: Final = 31
"""Where an act lies in a range of more days than a month, no number of days late is printed: the range, not
the act, would make it."""


class Detail(Flag):
    """What a person asked to see beyond the norms that came into play."""

    NOTHING = 0
    ALL = auto()
    WHY = auto()


SECTIONS: Final[tuple[tuple[str, type[Norm]], ...]] = (
    ("duties", Duty),
    ("powers", Power),
    ("standstills", Standstill),
    ("effects", Effect),
    ("tests", Test),
)

RUNNING: Final = frozenset({State.PENDING, State.OVERDUE, State.OPEN, State.OPEN_IF, State.IN_FORCE})
"""The states of what matters on the day itself; such norms come first."""


def standing_text(case: str, standing: Standing, language: Language, detail: Detail) -> str:
    """The whole answer for one case: what runs, what is open, what is forbidden, what is irregular."""
    shown = [item for item in standing.items if Detail.ALL in detail or _concerned(item)]
    folded = [item for item in standing.items if not (Detail.ALL in detail or _concerned(item))]
    parts = [_heading(case, standing, language), *_sections(standing, shown, language)]
    if not shown:
        parts.append(phrase("nothing", language))
    parts += _irregularities(standing, language)
    if Detail.WHY in detail:
        parts += _reasons(standing, shown, language)
    if folded:
        parts.append(_folded(folded, language))
    return "\n\n".join(parts)


def _concerned(item: NormStanding) -> bool:
    """Whether something on record concerns a norm: it has begun, or it may have, and its act took place."""
    ruled_out = item.state in {State.NOT_RUNNING, State.NOT_YET}
    return item.begun or (item.answer.done.hi < NEVER and not ruled_out)


def _heading(case: str, standing: Standing, language: Language) -> str:
    day = phrase("as_of", language, day=date_text(standing.as_of, language))
    complete = standing.record.completeness is Completeness.COMPLETE
    lines = [phrase("record.complete" if complete else "record.reconstructed", language)]
    env = standing.program.env
    chosen = [f"{name}={value}" for name, value in env.items() if value != READINGS[name].default]
    if chosen:
        lines.append(phrase("readings", language, readings=", ".join(chosen)))
    for name, calendar in counted_by(standing).items():
        if calendar != env[name]:
            lines.append(phrase("calendar", language, name=calendar, question=name))
    if standing.record.prior_findings is None:
        lines.append(phrase("not_counted", language))
    return "\n".join((underlined(f"{case}, {day}"), *map(paragraph, lines)))


def _sections(standing: Standing, shown: Sequence[NormStanding], language: Language) -> Iterator[str]:
    for key, kind in SECTIONS:
        items = [item for item in shown if isinstance(item.norm, kind)]
        items.sort(key=lambda item: item.state not in RUNNING)
        if items:
            blocks = [_block(standing, item, language) for item in items]
            yield "\n".join((titled(phrase(key, language)), *blocks))


def _block(standing: Standing, item: NormStanding, language: Language) -> str:
    mark = mark_label(mark_of(standing, item), language)
    dates = _dates(item.norm, item.answer, language)
    head = f"{item.key}: {state_label(item.state, language)} ({item.norm.cite}; {mark})"
    lines = [paragraph(head, indent=8, first=0)]
    lines.append(paragraph(_sentence(item.norm, language), indent=4))
    if dates:
        lines.append(paragraph("; ".join(dates), indent=4))
    lines += [paragraph(_other(item, other, language), indent=4) for other in item.alternatives]
    return "\n".join(lines)


def _sentence(norm: Norm, language: Language) -> str:
    concerned = who(norm, language)
    sentence = says(norm, language)
    return f"{concerned[:1].upper()}{concerned[1:]}: {sentence}" if concerned else sentence


def _other(item: NormStanding, other: Alternative, language: Language) -> str:
    """Another answer: its state, and those of its dates that differ."""
    usual = _dates(item.norm, item.answer, language)
    parts = [state_label(other.answer.state, language)]
    parts += [text for text in _dates(item.norm, other.answer, language) if text not in usual]
    answer = "; ".join(parts)
    if other.claim is None:
        return phrase("if_reading", language, reading=f"{other.question}={other.value}", answer=answer)
    event = f"{act_label(other.claim.act, language)}, {other.claim.id}"
    return phrase(
        "if_claim", language, event=event, span=span_text(other.claim.span, language), answer=answer
    )


def _dates(norm: Norm, answer: Answer, language: Language) -> list[str]:
    begins, ends, done = answer.begins, answer.ends, answer.done
    match norm:
        case Duty():
            timed = norm.within.unit is not Unit.PROMPTLY and ends.lo < NEVER
            dates = [_on("counted_from", begins, language)] if begins.lo < NEVER else []
            dates.append(_on("last_day", ends, language) if timed else phrase("no_last_day", language))
            return [*dates, *_known("done", done, language), *_late(answer, language)]
        case Power():
            dates = [_on("opens", begins, language)] if begins.lo < NEVER else []
            closes = [_on("closes", ends, language)] if dates and ends.lo < NEVER else []
            used = "breached" if answer.state is State.NOT_YET else "used"
            return [*dates, *closes, *_known(used, done, language)]
        case Standstill() | Effect():
            dates = [_on("since", begins, language)] if begins.lo < NEVER else []
            until = [_on("until", ends, language)] if dates and ends.lo < NEVER else []
            return [*dates, *until, *_known("breached", done, language)]
    return []


def _on(key: str, span: Span, language: Language) -> str:
    return phrase(key, language, span=span_text(span, language))


def _known(key: str, span: Span, language: Language) -> list[str]:
    """The day of an act that surely took place; where it perhaps never did, the state says enough."""
    return [_on(key, span, language)] if span.hi < NEVER else []


def _late(answer: Answer, language: Language) -> list[str]:
    late, done = answer.late, answer.done
    if late is None or late.hi == 0 or days_between(done.lo, done.hi) > VAGUE:
        return []
    most = limit_text(days(late.hi), language)
    if late.exact:
        return [phrase("days_late", language, days=most)]
    return [phrase("days_late_range", language, least=limit_text(days(late.lo), language), most=most)]


def _irregularities(standing: Standing, language: Language) -> Iterator[str]:
    if standing.irregularities:
        lines = []
        for flag in standing.irregularities:
            events = [flag.event, *(event.id for event in flag.others)]
            cited = ", ".join(event for event in events if event)
            text = flag_text(flag, language)
            lines.append(paragraph(f"{text} [{cited}]" if cited else text, indent=4, first=2))
        yield "\n".join((titled(phrase("irregularities", language)), *lines))


def _reasons(standing: Standing, shown: Sequence[NormStanding], language: Language) -> Iterator[str]:
    blocks = []
    for item in shown:
        lines = render_text(explain(standing, item), language).split("\n")
        blocks.append("\n".join((f"{item.key}: {state_label(item.state, language)}", *map(_indented, lines))))
    if blocks:
        yield "\n".join((titled(phrase("why", language)), *blocks))


def _indented(line: str) -> str:
    depth = len(line) - len(line.lstrip())
    return paragraph(line.strip(), indent=depth + 6, first=depth + 4)


def _folded(items: Sequence[NormStanding], language: Language) -> str:
    counts = Counter(item.state for item in items)
    states = ", ".join(f"{number} {state_label(state, language)}" for state, number in counts.most_common())
    return paragraph(phrase("folded", language, count=str(len(items)), states=states))
