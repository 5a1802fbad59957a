"""Time limits as an iCalendar file (RFC 5545, RFC 7986): text from values, written to the letter of the
format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from pliego.law.clauses import Language, Paraphrase
from pliego.law.days import NEVER, Span, to_iso
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Norm, Power, Standstill
from pliego.law.render import who
from pliego.law.standing import Alternative, Answer, NormStanding, Standing, State
from pliego.law.why import mark_of
from pliego.law.words import act_label, date_text, mark_label, says, span_text, state_label

OCTETS: Final = 75
"""A content line is folded after so many octets (RFC 5545, 3.1)."""

NAMES: Final = UUID("6c1b8c1e-0f5e-5b0a-9d3f-0b6f5a3d2c47")
"""The name space of the entries' ids, so that a limit keeps its id from one edition of a calendar to the
next."""


class Status(StrEnum):
    """Whether the day of an entry is settled."""

    CONFIRMED = "CONFIRMED"
    TENTATIVE = "TENTATIVE"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of whole days, from `first` to `last`, both included. `uid` is the same in every edition."""

    uid: str
    first: int
    last: int
    summary: str
    description: str
    status: Status


_LAST_DAY: Final = {
    Duty: Paraphrase(en="Last day: {act}", es="Último día: {act}", fr="Dernier jour : {act}"),
    Power: Paraphrase(
        en="Last day of a power: {act}",
        es="Último día de una facultad: {act}",
        fr="Dernier jour d'une faculté : {act}",
    ),
    Standstill: Paraphrase(
        en="Last day of a standstill: {act}",
        es="Último día de un periodo de abstención: {act}",
        fr="Dernier jour d'une période d'abstention : {act}",
    ),
}
_CONDITION: Final = Paraphrase(en="If {condition}.", es="Si {condition}.", fr="Si {condition}.")
_CLAIM: Final = Paraphrase(
    en="another source is right ({act}, {day})",
    es="otra fuente acierta ({act}, {day})",
    fr="une autre source dit vrai ({act}, {day})",
)
_COMPUTED: Final = Paraphrase(
    en="Computed for {day}. Not legal advice.",
    es="Calculado para el {day}. No es asesoría jurídica.",
    fr="Calculé pour le {day}. Ne constitue pas un avis juridique.",
)
_NOTHING: Final = Paraphrase(
    en="No time limit runs: {case}", es="No corre ningún plazo: {case}", fr="Aucun délai ne court : {case}"
)

_OPEN_STATES: Final = frozenset(
    {State.PENDING, State.UNSETTLED, State.UNRECORDED, State.OPEN, State.OPEN_IF, State.IN_FORCE}
)


def limits_calendar(name: str, cases: Sequence[tuple[str, Standing]], language: Language) -> str:
    """The limits of some cases that run, or may run, on the day their standing was computed for.

    Each case comes with its name. A case without such a limit has one entry on that day that says so, since a
    calendar without an entry is not valid. `cases` must not be empty.
    """
    entries = [entry for case, standing in cases for entry in (*limits(case, standing, language),)]
    entries += [
        _none(case, standing, language)
        for case, standing in cases
        if not any(limits(case, standing, language))
    ]
    return calendar_text(name, max(standing.as_of for _, standing in cases), entries)


def limits(case: str, standing: Standing, language: Language) -> Iterator[Entry]:
    """An entry for each last day ahead, and one for each other day under another reading or source."""
    for item in standing.items:
        usual = _days(item.norm, item.answer, standing.as_of)
        others = {_days(item.norm, other.answer, standing.as_of): other for other in item.alternatives}
        others.pop(usual, None)
        others.pop(None, None)
        if usual:
            sure = usual.exact and item.answer.ends.exact and mark_of(standing, item) is Mark.V and not others
            status = Status.CONFIRMED if sure and item.state is not State.OPEN_IF else Status.TENTATIVE
            yield _entry(case, standing, item, None, usual, status, language)
        for days, other in others.items():
            if days:
                yield _entry(case, standing, item, other, days, Status.TENTATIVE, language)


def _days(norm: Norm, answer: Answer, today: int) -> Span | None:
    """The days among which the last day lies, if it may still lie ahead."""
    ends = answer.ends
    if answer.state not in _OPEN_STATES or answer.begins.hi >= NEVER or ends.lo >= NEVER:
        return None
    match norm:
        case Duty():
            days = Span(ends.lo, ends.lo if ends.hi >= NEVER else ends.hi)
        case Power() | Standstill() if ends.hi < NEVER:
            days = Span(ends.lo - 1, ends.hi - 1)
        case _:
            return None
    return days if days.hi >= today else None


def _entry(
    case: str,
    standing: Standing,
    item: NormStanding,
    other: Alternative | None,
    days: Span,
    status: Status,
    language: Language,
) -> Entry:
    answer = other.answer if other else item.answer
    concerned = who(item.norm, language)
    mark = mark_label(mark_of(standing, item), language)
    lines = [
        f"{concerned[:1].upper()}{concerned[1:]}: {says(item.norm, language)}",
        f"{item.norm.cite}; {mark}; {state_label(answer.state, language)}",
        span_text(answer.ends, language) if isinstance(item.norm, Duty) and not answer.ends.exact else "",
        _condition(other, language) if other else "",
        _COMPUTED.into(language).format(day=date_text(standing.as_of, language)),
    ]
    return Entry(
        uid=_uid(case, item.key, _branch(other)),
        first=days.lo,
        last=days.hi,
        summary=f"{_LAST_DAY[type(item.norm)].into(language).format(act=_act(item.norm, language))} ({case})",
        description="\n".join(line for line in lines if line),
        status=status,
    )


def _act(norm: Norm, language: Language) -> str:
    if isinstance(norm, Duty):
        act, kind = norm.discharging[0]
        return act_label(act.id, language, (kind,) if kind else ())
    return act_label(norm.act.id, language, norm.kinds) if isinstance(norm, Power | Standstill) else ""


def _condition(other: Alternative, language: Language) -> str:
    condition = f"{other.question}={other.value}"
    if other.claim:
        act, day = act_label(other.claim.act, language), span_text(other.claim.span, language)
        condition = _CLAIM.into(language).format(act=act, day=day)
    return _CONDITION.into(language).format(condition=condition)


def _branch(other: Alternative | None) -> str:
    if other is None:
        return ""
    if other.claim is None:
        return f"{other.question}={other.value}"
    return f"{other.claim.act} {to_iso(other.claim.span.lo)}"


def _none(case: str, standing: Standing, language: Language) -> Entry:
    computed = _COMPUTED.into(language).format(day=date_text(standing.as_of, language))
    summary = _NOTHING.into(language).format(case=case)
    return Entry(_uid(case, "", ""), standing.as_of, standing.as_of, summary, computed, Status.CONFIRMED)


def _uid(case: str, key: str, branch: str) -> str:
    return str(uuid5(NAMES, f"{case}\n{key}\n{branch}"))


def calendar_text(name: str, stamp: int, entries: Iterable[Entry]) -> str:
    """An iCalendar object with the entries, in the order given. `stamp` is the day of the edition.

    Lines end with CRLF and are folded by octets; the end of an entry is the day after its last one, as the
    format wants. Raises `ValueError` when a day lies outside the calendar.
    """
    moment = f"{_basic(stamp)}T000000Z"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pliego//Pliego//EN", "CALSCALE:GREGORIAN"]
    lines += [f"NAME:{escaped(name)}", f"X-WR-CALNAME:{escaped(name)}"]
    for entry in entries:
        lines += ["BEGIN:VEVENT", f"UID:{escaped(entry.uid)}", f"DTSTAMP:{moment}"]
        lines += [f"DTSTART;VALUE=DATE:{_basic(entry.first)}", f"DTEND;VALUE=DATE:{_basic(entry.last + 1)}"]
        lines += [f"SUMMARY:{escaped(entry.summary)}", f"DESCRIPTION:{escaped(entry.description)}"]
        lines += [f"STATUS:{entry.status.value}", "TRANSP:TRANSPARENT", "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return "".join(f"{piece}\r\n" for line in lines for piece in folded(line))


def escaped(text: str) -> str:
    """Text as the value of a property (RFC 5545, 3.3.11); control characters, which it may not hold, are left
    out."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = ("".join(sign for sign in line if sign.isprintable() or sign == "\t") for line in lines)
    return "\\n".join(line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for line in kept)


def folded(line: str) -> Iterator[str]:
    """A content line in pieces of at most 75 octets; a piece after the first begins with a space."""
    piece, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > OCTETS:
            yield piece
            piece, size = " ", 1
        piece, size = piece + sign, size + octets
    yield piece


def _basic(day: int) -> str:
    return date.fromordinal(day).isoformat().replace("-", "")
