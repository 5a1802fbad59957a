"""Business days of Mexico counted one by one, with `datetime` alone and a list of rest days written by hand."""

from datetime import date, timedelta
from typing import Final

REST_DAYS: Final = {
    date(2025, 2, 3): "Constitución",
    date(2025, 3, 17): "Natalicio de Juárez",
    date(2025, 5, 1): "Día del Trabajo",
    date(2025, 9, 16): "Independencia",
    date(2025, 11, 17): "Revolución",
    date(2025, 12, 25): "Navidad",
    date(2026, 1, 1): "Año Nuevo",
    date(2026, 2, 2): "Constitución",
    date(2026, 3, 16): "Natalicio de Juárez",
}
"""Obligatory rest days of Mexico (labor law, art. 74) in the months of the examples."""


def business_day(start: str, number: int) -> date:
    """The n-th business day after a day."""
    found, left = date.fromisoformat(start), number
    while left:
        found += timedelta(days=1)
        left -= found.isoweekday() < 6 and found not in REST_DAYS
    return found
