"""Counts days from a date by hand, and writes every step beside the result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

# Only the holidays that a count below steps over or ends on: 5 U.S.C. 6103(a) for the United States,
# article 74 of the Ley Federal del Trabajo for Mexico.
HOLIDAYS: dict[date, dict[str, str]] = {
    date(2021, 7, 5): {"US": "Independence Day, observed on Monday as 4 July was a Sunday"},
    date(2022, 5, 30): {"US": "Memorial Day, last Monday of May"},
    date(2022, 7, 4): {"US": "Independence Day"},
    date(2022, 9, 5): {"US": "Labor Day, first Monday of September"},
    date(2023, 9, 4): {"US": "Labor Day, first Monday of September"},
    date(2023, 12, 25): {"US": "Christmas Day", "MX": "Navidad"},
    date(2024, 1, 1): {"US": "New Year's Day", "MX": "Año Nuevo"},
    date(2024, 5, 27): {"US": "Memorial Day, last Monday of May"},
    date(2024, 7, 4): {"US": "Independence Day"},
    date(2024, 9, 2): {"US": "Labor Day, first Monday of September"},
    date(2024, 9, 16): {"MX": "Día de la Independencia"},
    date(2024, 11, 11): {"US": "Veterans Day"},
    date(2024, 11, 18): {"MX": "Revolución, third Monday of November"},
    date(2024, 12, 25): {"US": "Christmas Day", "MX": "Navidad"},
    date(2025, 1, 1): {"US": "New Year's Day", "MX": "Año Nuevo"},
    date(2025, 1, 20): {"US": "Martin Luther King Jr. Day, third Monday of January"},
    date(2025, 2, 17): {"US": "Washington's Birthday, third Monday of February"},
    date(2025, 9, 1): {"US": "Labor Day, first Monday of September"},
    date(2025, 10, 13): {"US": "Columbus Day, second Monday of October"},
    date(2025, 11, 11): {"US": "Veterans Day"},
    date(2025, 11, 27): {"US": "Thanksgiving Day, fourth Thursday of November"},
    date(2026, 2, 16): {"US": "Washington's Birthday, third Monday of February"},
}
COUNTRIES = {"US": ("US",), "MX": ("MX",), "union": ("US", "MX")}


@dataclass(frozen=True, slots=True)
class Limit:
    days: int
    business: str = ""

    def __str__(self) -> str:
        return f"{self.days} {'business' if self.business else 'calendar'} days"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an open question; `rolls` names the calendar by which a last day moves on."""

    name: str = "default"
    rolls: str = ""
    business: str = ""
    counted_from: str = "request"
    assume: str = ""


def closed(day: date, calendar: str) -> str:
    """Why nobody works on that day, or nothing."""
    if day.weekday() >= 5:
        return f"{day:%A}"
    names = HOLIDAYS.get(day, {})
    return ", ".join(f"{names[country]} ({country})" for country in COUNTRIES[calendar] if country in names)


def count_calendar(start: date, days: int, rolls: str) -> tuple[date, str]:
    due = start + timedelta(days=days)
    text = f"{start} + {days} days = {due} ({due:%A})"
    shut = []
    while rolls and (reason := closed(due, rolls)):
        shut.append(f"{due:%m-%d} {reason}")
        due += timedelta(days=1)
    return due, f"{text}, rolls past {', '.join(shut)} to {due} ({due:%A})" if shut else text


def count_business(start: date, days: int, calendar: str) -> tuple[date, str]:
    day, counted, steps = start, 0, []
    while counted < days:
        day += timedelta(days=1)
        reason = closed(day, calendar)
        counted += not reason
        steps.append(f"{day:%m-%d %a} {'- ' + reason if reason else counted}")
    return day, f"{start} + {days} business days ({calendar}): {', '.join(steps)} = {day} ({day:%A})"


def count(start: date, limit: Limit, reading: Reading) -> tuple[date, str]:
    if limit.business:
        return count_business(start, limit.days, reading.business or limit.business)
    return count_calendar(start, limit.days, reading.rolls)
