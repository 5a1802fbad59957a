"""Reasons and answers in words: text, HTML and JSON from one set of messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import Final

from pliego.law.acts import Role
from pliego.law.answers import Alternative, Answer, NormStanding
from pliego.law.clauses import Language
from pliego.law.days import NEVER, Span, to_iso
from pliego.law.irregular import Irregularity
from pliego.law.moments import Limit, days
from pliego.law.norms import Duty, Effect, Norm, Power, Standstill, Test
from pliego.law.procedures import PROCEDURES
from pliego.law.readings_table import question
from pliego.law.record import Event
from pliego.law.standing import Standing
from pliego.law.states import State
from pliego.law.why import Choice, Days, Deed, Fact, Filling, Why, explain, mark_of
from pliego.law.words import (
    act_label,
    days_text,
    limit_text,
    mark_label,
    role_label,
    says,
    span_text,
    state_label,
    weekday_text,
    word,
)  # fmt: skip

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

_WEEKDAYS: Final = frozenset({"first", "ends", "plain"})
"""Blanks whose day is shown with its weekday, since the weekday matters for a last day."""


def render_text(why: Why, language: Language) -> str:
    """A reason and those beneath it as indented lines."""
    return "\n".join(_lines(why, language, 0))


def _lines(why: Why, language: Language, depth: int) -> Iterator[str]:
    yield "  " * depth + sentence(why, language)
    for part in why.parts:
        yield from _lines(part, language, depth + 1)


def sentence(why: Why, language: Language) -> str:
    """The words of one reason, without those beneath it."""
    return _filled(why, language, lambda name, value: _words(name, value, language), str)


def render_html(why: Why, language: Language) -> str:
    """A reason and those beneath it as nested lists; every date is a `<time>`, everything else is escaped."""
    own = _filled(why, language, lambda name, value: _marked(name, value, language), escape)
    if not why.parts:
        return f"<p>{own}</p>"
    parts = "".join(f"<li>{render_html(part, language)}</li>" for part in why.parts)
    return f"<p>{own}</p><ul>{parts}</ul>"


def _filled(
    why: Why, language: Language, fill: Callable[[str, Filling], str], safe: Callable[[str], str]
) -> str:
    blanks: dict[str, str] = {}
    for name, value in why.filled:
        blanks[name] = fill(name, value)
        if isinstance(value, Choice):
            blanks["question"], blanks["value"] = map(safe, _choice(value, language))
        elif isinstance(value, Days):
            blanks["number"] = str(value.number)
        elif isinstance(value, Norm):
            blanks["cite"] = safe(value.cite)
    text = word(f"why.{why.message}", language).format(**blanks)
    return text[:1].upper() + text[1:]


def _choice(choice: Choice, language: Language) -> tuple[str, str]:
    asked = question(choice.question)
    value = next(value for value in asked.values if value.id == choice.value)
    return choice.question, value.says.into(language).rstrip(".")


def _words(name: str, value: Filling, language: Language) -> str:  # noqa: C901 - one case for each kind
    match value:
        case Span():
            if name in _WEEKDAYS and value.exact and value.dated:
                return weekday_text(value.lo, language)
            return span_text(value, language)
        case Deed(act, kinds):
            return act_label(act, language, kinds)
        case Fact(fact):
            return word(f"fact.{fact}", language)
        case Days(number):
            return days_text(number, language)
        case Limit():
            return limit_text(value, language)
        case Norm():
            return says(value, language)
        case State():
            return state_label(value, language)
        case Event():
            return value.source
        case Choice():
            return value.value
        case Role():
            return role_label(value, language)
    return mark_label(value, language)


def _marked(name: str, value: Filling, language: Language) -> str:
    text = escape(_words(name, value, language))
    if isinstance(value, Span) and value.exact and value.dated:
        return f'<time datetime="{to_iso(value.lo)}">{text}</time>'
    return text


def flag_text(flag: Irregularity, language: Language) -> str:
    """An irregularity in one sentence."""
    others = "; ".join(span_text(event.span, language) for event in flag.others)
    return word(f"flag.{flag.kind}", language).format(
        act=act_label(flag.act, language),
        when=span_text(flag.when, language),
        cite=flag.cite,
        days=limit_text(days(flag.days.lo), language) if flag.days else "",
        others=others,
        norm=_rule(flag.norm, language),
    )


def _rule(key: str, language: Language) -> str:
    """The sentence of a norm by the key of its standing, whichever its round; empty for no norm."""
    name = key.partition("/")[0]
    rules = (procedure.by_id[name] for procedure in PROCEDURES.values() if name in procedure.by_id)
    return next((says(rule, language) for rule in rules), "")


def standing_json(standing: Standing, language: Language) -> dict[str, Json]:
    """The answer for one case as values for `json.dumps`.

    A date is an ISO string when exact, `{"earliest", "latest"}` when a range (`latest` null: perhaps never),
    and null when it never comes.
    """
    return {
        "as_of": to_iso(standing.as_of),
        "procedures": [procedure.id for procedure in standing.program.procedures],
        "readings": dict[str, Json](standing.program.env),
        "record": standing.record.completeness.value,
        "duties": [_json_item(standing, item, language) for item in standing.of_type(Duty)],
        "powers": [_json_item(standing, item, language) for item in standing.of_type(Power)],
        "standstills": [_json_item(standing, item, language) for item in standing.of_type(Standstill)],
        "effects": [_json_item(standing, item, language) for item in standing.of_type(Effect)],
        "tests": [_json_item(standing, item, language) for item in standing.of_type(Test)],
        "irregularities": [_json_flag(flag, language) for flag in standing.irregularities],
    }


def span_json(span: Span) -> Json:
    """A span as JSON, see `standing_json`."""
    if span.lo >= NEVER:
        return None
    if span.exact:
        return to_iso(span.lo)
    return {
        "earliest": to_iso(span.lo) if span.lo else None,
        "latest": None if span.hi >= NEVER else to_iso(span.hi),
    }


def _json_item(standing: Standing, item: NormStanding, language: Language) -> Json:
    why = explain(standing, item)
    return {
        "id": item.key,
        "procedure": item.procedure.id,
        "cite": item.norm.cite,
        "clauses": list[Json](item.norm.rows),
        "mark": mark_of(standing, item).value,
        "says": says(item.norm, language),
        **_json_answer(item.norm, item.answer, language),
        "alternatives": [_json_alternative(item.norm, other, language) for other in item.alternatives],
        "why": why_json(why, language),
    }


def _json_answer(norm: Norm, answer: Answer, language: Language) -> dict[str, Json]:
    begins, ends, done = span_json(answer.begins), span_json(answer.ends), span_json(answer.done)
    match norm:
        case Duty():
            late: Json = None
            if answer.late is not None:
                late = (
                    answer.late.lo if answer.late.exact else {"least": answer.late.lo, "most": answer.late.hi}
                )
            return {
                "bearer": norm.bearer.value,
                "limit": limit_text(norm.within, language),
                "runs_from": begins,
                "due": ends,
                "discharged": done if answer.done.hi < NEVER else None,
                "state": answer.state.value,
                "days_late": late,
            }
        case Power():
            used = done if answer.done.hi < NEVER else None
            return {
                "holder": norm.holder.value,
                "act": norm.act.id,
                "opens": begins,
                "closes": ends,
                "used": used,
                "state": answer.state.value,
            }
        case Standstill():
            breached = done if answer.done.hi < NEVER else None
            return {
                "whom": norm.whom.value,
                "act": norm.act.id,
                "since": begins,
                "until": ends,
                "forbidden_act": breached,
                "state": answer.state.value,
            }
        case Effect():
            return {"since": begins, "until": ends, "state": answer.state.value}
    return {"state": answer.state.value}


def _json_alternative(norm: Norm, other: Alternative, language: Language) -> Json:
    about: dict[str, Json] = {"reading": f"{other.question}={other.value}"} if other.claim is None else {
        "claim": other.claim.act, "dated": span_json(other.claim.span), "event": other.claim.id,
        "source": other.claim.source,
    }  # fmt: skip
    return {**about, **_json_answer(norm, other.answer, language)}


def why_json(why: Why, language: Language) -> Json:
    """A reason as JSON: its words, and the reasons beneath."""
    text = sentence(why, language)
    if not why.parts:
        return {"text": text}
    return {"text": text, "because": [why_json(part, language) for part in why.parts]}


def _json_flag(flag: Irregularity, language: Language) -> Json:
    return {
        "kind": flag.kind.value,
        "event": flag.event,
        "date": span_json(flag.when),
        "norm": flag.norm,
        "cite": flag.cite,
        "text": flag_text(flag, language),
    }


def who(norm: Norm, language: Language) -> str:
    """Whom a norm concerns: the bearer of a duty, the holder of a power, whom a standstill binds."""
    match norm:
        case Duty():
            return role_label(norm.bearer, language)
        case Power():
            return role_label(norm.holder, language)
        case Standstill():
            return role_label(norm.whom, language)
    return ""
