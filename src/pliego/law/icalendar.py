"""Time limits as the entries of a calendar: which last days lie ahead, under which reading and source, and which
passed without the act on record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID, uuid5

from pliego.law.clauses import Language, Paraphrase
from pliego.law.days import ALWAYS, NEVER, Span, to_iso
from pliego.law.marks import Mark
from pliego.law.norms import Duty, Norm, Power, Standstill
from pliego.law.render import who
from pliego.law.standing import Alternative, Answer, NormStanding, Standing, State
from pliego.law.vcalendar import Entry, Status, calendar_text
from pliego.law.why import mark_of
from pliego.law.words import act_label, date_text, mark_label, says, span_text, state_label

__all__ = ["Entry", "Status", "calendar_text", "limits", "limits_calendar"]

NAMES: Final = UUID("6c1b8c1e-0f5e-5b0a-9d3f-0b6f5a3d2c47")
"""The name space of the entries' ids, so that a limit keeps its id from one edition of a calendar to the
next."""

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
_CONDITION: Final = Paraphrase(en="If {condition}", es="Si {condition}", fr="Si {condition}")
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

_OUTSTANDING: Final = frozenset({State.UNRECORDED, State.OVERDUE})
"""Of a duty whose last day is past: nothing on record says that it was done."""


def limits_calendar(name: str, cases: Sequence[tuple[str, Standing]], language: Language) -> str:
    """The limits of some cases that run, or may run, on the day their standing was computed for, and the duties
    whose last day is past while nothing on record says that they were done.

    Each case comes with its id. A case without such a limit has one entry on that day that says so, since a
    calendar without an entry is not valid. `cases` must not be empty.
    """
    entries: list[Entry] = []
    for case, standing in cases:
        entries += list(limits(case, standing, language)) or [_none(case, standing, language)]
    return calendar_text(name, max(standing.as_of for _, standing in cases), entries)


def limits(case: str, standing: Standing, language: Language, name: str = "") -> Iterator[Entry]:
    """An entry for each last day ahead, and one for each other day under another reading or source.

    A duty whose last day is past has an entry, too, if nothing on record says that it was done. Its title
    states how it stands, such as "not on record"; its other days are in the text.

    `case` is the id from which the entries take theirs; `name` is what to call the case, its id if empty.
    """
    agenda = _Agenda(case, name or case, standing, language)
    for item in standing.items:
        yield from agenda.entries(item)


@dataclass(frozen=True, slots=True)
class _Agenda:
    case: str
    name: str
    standing: Standing
    language: Language

    def entries(self, item: NormStanding) -> Iterator[Entry]:
        usual = self.days(item.norm, item.answer)
        past = None if usual else self.past(item)
        if usual:
            yield self.entry(item, None, usual)
        if past:
            yield self.entry(item, None, past)
        placed = {usual, None}
        for other in item.alternatives:
            days = self.days(item.norm, other.answer)
            if days and days not in placed:
                placed.add(days)
                yield self.entry(item, other, days)

    def days(self, norm: Norm, answer: Answer) -> Span | None:
        """The days among which the last day lies, if it may still lie ahead and can be dated."""
        days = self.placed(norm, answer) if answer.state in _OPEN_STATES else None
        return days if days and self.standing.as_of <= days.hi else None

    def past(self, item: NormStanding) -> Span | None:
        """The days among which the last day of a duty lay of which nothing says that it was done."""
        outstanding = isinstance(item.norm, Duty) and item.state in _OUTSTANDING and item.begun
        days = self.placed(item.norm, item.answer) if outstanding else None
        return days if days and days.hi < self.standing.as_of else None

    def placed(self, norm: Norm, answer: Answer) -> Span | None:
        """The days among which the last day lies, if it can be dated.

        Of a range that only one day bounds, that day: a limit that may be extended ends then or later.
        """
        ends = answer.ends
        if answer.begins.hi >= NEVER:
            return None
        if ends.hi >= NEVER and (ends.lo <= ALWAYS or not isinstance(norm, Duty)):
            return None
        first = ends.lo if ends.lo > ALWAYS else ends.hi
        last = ends.hi if ends.hi < NEVER else ends.lo
        days = Span(first, last) if isinstance(norm, Duty) else Span(first - 1, last - 1)
        return days if type(norm) in _LAST_DAY and days.hi < NEVER else None

    def entry(self, item: NormStanding, other: Alternative | None, days: Span) -> Entry:
        label = _LAST_DAY[type(item.norm)].into(self.language).format(act=_acts(item.norm, self.language))
        is_past = days.hi < self.standing.as_of
        stands = f"; {state_label(item.state, self.language)}" if is_past else ""
        return Entry(
            uid=_uid(self.case, item.key, _branch(other)),
            first=days.lo,
            last=days.hi,
            summary=f"{label}{stands} ({self.name})",
            description="\n".join(self.lines(item, other)),
            status=Status.TENTATIVE if other else self.status(item),
        )

    def status(self, item: NormStanding) -> Status:
        """Confirmed only where the rule is verified and neither record, reading nor source leaves the day open."""
        ends = item.answer.ends
        sure = ends.exact and item.state is not State.OPEN_IF and mark_of(self.standing, item) is Mark.V
        settled = all(other.answer.ends == ends for other in item.alternatives)
        return Status.CONFIRMED if sure and settled else Status.TENTATIVE

    def lines(self, item: NormStanding, other: Alternative | None) -> Iterator[str]:
        language, answer = self.language, other.answer if other else item.answer
        concerned = who(item.norm, language)
        yield f"{concerned[:1].upper()}{concerned[1:]}: {says(item.norm, language)}"
        mark = mark_label(mark_of(self.standing, item), language)
        yield f"{item.norm.cite}; {mark}; {state_label(answer.state, language)}"
        if isinstance(item.norm, Duty) and not answer.ends.exact:
            yield span_text(answer.ends, language)
        if other:
            yield f"{_condition(other, language)}."
        else:
            yield from self.undated(item)
        yield _computed(self.standing, language)

    def undated(self, item: NormStanding) -> Iterator[str]:
        """The answers under another reading or source whose last day cannot be placed in a calendar."""
        for other in item.alternatives:
            ends = other.answer.ends
            if ends != item.answer.ends and self.days(item.norm, other.answer) is None:
                yield f"{_condition(other, self.language)}: {span_text(ends, self.language)}."


def _acts(norm: Norm, language: Language) -> str:
    match norm:
        case Duty():
            named = ((act.id, (kind,) if kind else ()) for act, kind in norm.discharging)
            return " / ".join(act_label(act, language, kinds) for act, kinds in named)
        case Power() | Standstill():
            return act_label(norm.act.id, language, norm.kinds)
    return ""


def _condition(other: Alternative, language: Language) -> str:
    condition = f"{other.question}={other.value}"
    if other.claim:
        act, day = act_label(other.claim.act, language), span_text(other.claim.span, language)
        condition = _CLAIM.into(language).format(act=act, day=day)
    return _CONDITION.into(language).format(condition=condition)


def _branch(other: Alternative | None) -> str:
    """What tells an entry of one norm from the others; the same in every edition, whatever the file is called."""
    if other is None:
        return ""
    if other.claim is None:
        return f"{other.question}={other.value}"
    return f"{other.claim.act} {to_iso(other.claim.span.lo)}"


def _computed(standing: Standing, language: Language) -> str:
    return _COMPUTED.into(language).format(day=date_text(standing.as_of, language))


def _none(case: str, standing: Standing, language: Language) -> Entry:
    summary, today = _NOTHING.into(language).format(case=case), standing.as_of
    return Entry(_uid(case, "", ""), today, today, summary, _computed(standing, language), Status.CONFIRMED)


def _uid(case: str, key: str, branch: str) -> str:
    return str(uuid5(NAMES, f"{case}\n{key}\n{branch}"))
