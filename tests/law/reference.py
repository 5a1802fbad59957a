"""A second, naive interpreter of moments and norms: exact days, a complete record, plain recursion.

Written from the semantics (six operators, extensions, norms) and not from the engine: it shares only the shapes
of the expressions. It compiles nothing, shares nothing and knows no ranges.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import singledispatchmethod

from pliego.law import moments as m
from pliego.law.calendars import Calendar
from pliego.law.norms import Duty, Effect, Norm, Power, Standstill, Track, Use
from pliego.law.norms import Test as Question

ALWAYS, NEVER = 0, 4_000_000


@dataclass(frozen=True)
class Happening:
    """One act that took place, on a known day. `proceeding` names the round it says it belongs to."""

    act: str
    day: int
    kind: str = ""
    proceeding: str = ""
    stated: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Round:
    """One round of a track: its opening act and what belongs to it."""

    track: str
    opening: Happening
    happenings: tuple[Happening, ...]


@dataclass(frozen=True)
class Scene:
    """Everything there is to know, and the round one stands in, if any."""

    happenings: tuple[Happening, ...]
    facts: Mapping[str, str]
    findings: tuple[int, ...]
    readings: Mapping[str, str]
    calendars: Mapping[str, Calendar]
    tracks: tuple[Track, ...] = ()
    standing_in: Round | None = None
    of: Track | None = None

    def rounds(self, track: Track) -> list[Round]:
        """A round for each opening act, each later act of the track in the round it names or the last opened.

        A round also sees the openings after its own.
        """
        openers = {act.id for act in track.opened_by}
        openings = sorted((h for h in self.happenings if h.act in openers), key=lambda h: h.day)
        found = []
        for number, opening in enumerate(openings):
            belonging = tuple(
                h
                for h in self.happenings
                if h.act in {act.id for act in track.acts} and _round_of(h, openings) == number
            )
            found.append(Round(track.id, opening, (*openings[number:], *belonging)))
        return found

    def visible(self, act: str) -> Sequence[Happening]:
        """The occurrences of an act that a condition sees from here."""
        here = self.standing_in
        if here is not None and self.of is not None and act in self.of.act_ids:
            return [h for h in here.happenings if h.act == act]
        return [h for h in self.happenings if h.act == act]

    @singledispatchmethod
    def day(self, moment: m.Moment) -> int:
        """The day on which a moment comes about."""
        raise TypeError(moment)

    @day.register
    def _(self, moment: m.Constant) -> int:
        return moment.ordinal

    @day.register
    def _(self, moment: m.On) -> int:
        first = self.first(moment)
        return NEVER if first is None else first.day

    def first(self, moment: m.On) -> Happening | None:
        """The occurrence that an `on` speaks of."""
        since = self.day(moment.since)
        fitting = [
            h
            for h in self.visible(moment.act.id)
            if h.day >= since and (not moment.kinds or h.kind in moment.kinds)
        ]
        return min(fitting, key=lambda h: h.day, default=None)

    @day.register
    def _(self, moment: m.Plus) -> int:
        start = self.day(moment.moment)
        return start if start in (ALWAYS, NEVER) else self.moved(start, moment.limit)

    def moved(self, start: int, limit: m.Limit) -> int:
        """A day moved forward by a limit, one day after the other."""
        calendar = self.calendars[limit.calendar or self.readings["Q2"]]
        match limit.unit:
            case m.Unit.HOURS:
                return _plain(start, -(-limit.number // 24))
            case m.Unit.MONTHS:
                return _months_on(start, limit.number)
            case m.Unit.DAYS:
                return _plain(start, limit.number)
            case m.Unit.CLEAR_DAYS:
                return _plain(start, limit.number) + 1
            case m.Unit.BUSINESS_DAYS:
                return _business(start, limit.number, calendar)
            case m.Unit.CLEAR_BUSINESS_DAYS:
                return _business(start, limit.number + 1, calendar)
            case m.Unit.YEARS:
                return _anniversary(start, limit.number)
        raise ValueError(limit)

    @day.register
    def _(self, moment: m.Rolled) -> int:
        last = self.day(moment.moment)
        calendar = self.calendars[moment.calendar or self.readings["Q2"]]
        if self.readings[moment.rule.id] == "rolls" and last not in (ALWAYS, NEVER):
            while not calendar.is_business_day(last):
                last += 1
        return last

    @day.register
    def _(self, moment: m.AnyOf) -> int:
        return min((self.day(part) for part in moment.parts), default=NEVER)

    @day.register
    def _(self, moment: m.AllOf) -> int:
        return max((self.day(part) for part in moment.parts), default=ALWAYS)

    @day.register
    def _(self, moment: m.Unless) -> int:
        day = self.day(moment.moment)
        return NEVER if self.day(moment.cut) < day else day

    @day.register
    def _(self, moment: m.Fact) -> int:
        return ALWAYS if self.facts[moment.name] == moment.wanted else NEVER

    @day.register
    def _(self, moment: m.Stated) -> int:
        act = self.first(moment.on)
        return NEVER if act is None else max(act.day, act.stated[moment.field])

    @day.register
    def _(self, moment: m.Extended) -> int:
        due, made, until = self.day(moment.due), self.day(moment.made), self.day(moment.until)
        agreed = made <= due or self.readings[moment.revival.id] == "revived"
        return max(due, until) if agreed and made < NEVER else due

    @day.register
    def _(self, moment: m.Stopped) -> int:
        due, began, resumed = self.day(moment.due), self.day(moment.began), self.day(moment.resumed)
        if due == NEVER or began > due:
            return due
        return NEVER if resumed == NEVER else due + max(0, resumed - began)

    @day.register
    def _(self, moment: m.NthFinding) -> int:
        days = sorted(self.findings)
        return days[moment.number - 1] if len(days) >= moment.number else NEVER

    @day.register
    def _(self, moment: m.Opened) -> int:
        assert self.of is moment.track, "the round of another track is not seen from here"
        return self.opened

    @day.register
    def _(self, moment: m.FirstRound) -> int:
        rounds = (self.within(moment.track, each) for each in self.rounds(moment.track))
        return min((max(there.opened, there.day(moment.moment)) for there in rounds), default=NEVER)

    @day.register
    def _(self, moment: m.Pick) -> int:
        return self.day(dict(moment.options)[self.readings[moment.reading.id]])

    @property
    def opened(self) -> int:
        """When the round one stands in opened."""
        assert self.standing_in is not None
        return self.standing_in.opening.day

    def within(self, track: Track, here: Round) -> Scene:
        """The same scene, seen from inside a round."""
        return replace(self, standing_in=here, of=track)

    def values(self, norm: Norm) -> tuple[int, ...]:
        """The days that make up a norm, in the order in which the engine lists them."""
        match norm:
            case Duty():
                return self.of_duty(norm)
            case Power():
                ends = [self.day(end) for window in norm.windows for end in (window.opens, window.closes)]
                return (*ends, self.act_since(norm.act.id, norm.kinds, self.opened if norm.of else ALWAYS))
            case Standstill():
                since = self.day(norm.since)
                return since, self.day(norm.until), self.act_since(norm.act.id, norm.kinds, since)
            case Effect():
                return self.day(norm.since), self.day(norm.until)
            case Question():
                return self.day(norm.holds), self.day(norm.asked)
        raise TypeError(norm)

    def of_duty(self, duty: Duty) -> tuple[int, ...]:
        """When a duty exists, falls due, is done, is released, and lapses."""
        counted = self.day(duty.counted_from)
        exists = counted if duty.arises is None else max(counted, self.day(duty.arises))
        due = self.due(duty, counted)
        done = min(self.act_since(act.id, (kind,) if kind else (), counted) for act, kind in duty.discharging)
        released = self.day(duty.released_by)
        lapsed = max(due + (ALWAYS < due < NEVER), exists)
        if min(done, released) < lapsed:
            lapsed = NEVER
        return exists, due, done, released, lapsed

    def due(self, duty: Duty, counted: int) -> int:
        """The last day."""
        if duty.within.unit is m.Unit.PROMPTLY or counted == NEVER:
            return NEVER
        due = self.moved(counted, duty.within) if counted > ALWAYS else counted
        if duty.within.unit is m.Unit.DAYS and due > ALWAYS:
            calendar = self.calendars[duty.rolls_on or self.readings["Q2"]]
            while self.readings[duty.last_day.id] == "rolls" and not calendar.is_business_day(due):
                due += 1
        if duty.extended_by is not None:
            agreed = sorted((h for h in self.visible(duty.extended_by.id) if h.day >= counted), key=_day)
            for made in agreed[: m.EXTENSIONS]:
                if made.day <= due or self.readings["Q33"] == "revived":
                    due = max(due, made.day, made.stated["until"])
        return due

    def act_since(self, act: str, kinds: tuple[str, ...], since: int) -> int:
        """The first act of one of the kinds on or after a day."""
        days = [h.day for h in self.visible(act) if h.day >= since and (not kinds or h.kind in kinds)]
        return min(days, default=NEVER)

    def state(self, norm: Norm, today: int) -> str:
        """The state of a norm on a day."""
        values = self.values(norm)
        match norm:
            case Duty():
                return _duty_state(norm, values, today)
            case Power():
                return _power_state(norm, values, today)
            case Question():
                holds, asked = values
                return "not_yet" if asked > today else "holds" if holds <= today else "fails"
        since, until = values[:2]
        return "not_yet" if since > today else "ended" if until <= today else "in_force"


def _duty_state(duty: Duty, values: tuple[int, ...], today: int) -> str:
    exists, due, done, released, _ = values
    if exists > today:
        return "not_running"
    if done <= today and (done <= due or done <= released):
        return "met" if done <= due else "met_late"
    if released <= today:
        return "released"
    return "pending" if today <= due else "overdue"


def _power_state(power: Power, values: tuple[int, ...], today: int) -> str:
    *ends, used = values
    windows = [(opens, closes) for opens, closes in zip(ends[::2], ends[1::2], strict=True) if opens < NEVER]
    if not windows:
        return "not_yet"
    if power.use is Use.ONCE and used <= today:
        return "used"
    if any(opens <= today < closes for opens, closes in windows):
        return "open"
    return "not_yet" if any(today < opens and today < closes for opens, closes in windows) else "closed"


def _round_of(happening: Happening, openings: Sequence[Happening]) -> int:
    labels = [opening.proceeding for opening in openings]
    if happening.proceeding and happening.proceeding in labels:
        return labels.index(happening.proceeding)
    return max(0, sum(opening.day <= happening.day for opening in openings) - 1)


def _day(happened: Happening) -> int:
    return happened.day


def _plain(start: int, number: int) -> int:
    return (date.fromordinal(start) + timedelta(days=number)).toordinal()


def _business(start: int, number: int, calendar: Calendar) -> int:
    day = start
    while number > 0:
        day += 1
        number -= calendar.is_business_day(day)
    return day


def _months_on(start: int, number: int) -> int:
    """The same day of a later month, or the last that this month has."""
    day = date.fromordinal(start)
    months = day.year * 12 + day.month - 1 + number
    for number_of_day in range(day.day, 0, -1):
        try:
            return date(months // 12, months % 12 + 1, number_of_day).toordinal()
        except ValueError:
            continue
    raise ValueError(start)


def _anniversary(start: int, years: int) -> int:
    began = date.fromordinal(start)
    if (began.month, began.day) == (2, 29) and (began.year + years) % 4:
        return date(began.year + years, 3, 1).toordinal()
    return began.replace(year=began.year + years).toordinal()
