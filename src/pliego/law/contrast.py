"""What a reform would have meant for a case, in words: one rule, how it stands, how it would stand."""

from __future__ import annotations

from dataclasses import dataclass

from pliego.law.clauses import Language
from pliego.law.days import ALWAYS, NEVER, Span
from pliego.law.differences import Difference
from pliego.law.moments import days
from pliego.law.norms import Duty, Norm, Power, Test
from pliego.law.standing import NormStanding
from pliego.law.words import limit_text, says, span_text, state_label, word


@dataclass(frozen=True, slots=True)
class Contrast:
    """One rule of one case. `before` and `after` tell its state and day under each set of rules.

    `known` says whether the record shows both.
    """

    key: str
    says: str
    before: str
    after: str
    known: bool


def contrast(difference: Difference, language: Language) -> Contrast:
    """A difference in the words of a language."""
    item = difference.after or difference.before
    if item is None:
        raise ValueError(f"{difference.key}: a difference has at least one side")
    return Contrast(
        difference.key,
        says(item.norm, language),
        _side(difference.before, language),
        _side(difference.after, language),
        difference.settled,
    )


def _side(item: NormStanding | None, language: Language) -> str:
    if item is None:
        return word("contrast.no_rule", language)
    state = state_label(item.state, language)
    key, span = _day(item.norm, item)
    parts = [state]
    if span.lo > ALWAYS and span.lo < NEVER:
        parts.append(word(key, language).format(span=span_text(span, language)))
    late = item.answer.late
    if late is not None and late.exact and late.lo > 0:
        parts.append(word("contrast.late", language).format(days=limit_text(days(late.lo), language)))
    return "; ".join(parts)


def _day(norm: Norm, item: NormStanding) -> tuple[str, Span]:
    """The day that tells most of a norm: the last of a duty, the first of a power, the end of a time."""
    match norm:
        case Duty():
            return "contrast.last_day", item.answer.ends
        case Power():
            return "contrast.opens", item.answer.begins
        case Test():
            return "contrast.opens", Span(NEVER, NEVER)
    return "contrast.since", item.answer.begins
