"""Pages that can be counted for any day, which the address gives; without one, for the day of the publication."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from django.http import HttpRequest
from django.utils.translation import gettext as _

from pliego.law.days import day as day_of
from pliego.observatory.agreement.frame import Frame
from pliego.observatory.queries import understood

FIRST: Final = "2018-11-30"
"""The day on which the agreement was signed: before it nothing can be counted."""

LAST: Final = "2099-12-31"


@dataclass(frozen=True, slots=True)
class AsOf:
    """The frame of a page on the day asked for, what was asked, and what is wrong with that."""

    page: Frame
    asked: str
    fault: str
    first: str = FIRST
    last: str = LAST


def as_of(request: HttpRequest, page: Frame) -> AsOf:
    """The page's frame, on the day that the address names if it names a usable one."""
    asked = understood(request.GET).get("day", "")
    if not asked:
        return AsOf(page, "", "")
    try:
        usable = date.fromisoformat(asked).isoformat() == asked and FIRST <= asked <= LAST
    except ValueError:
        usable = False
    if not usable:
        return AsOf(
            page, asked, _("Write the day as year-month-day, such as 2027-07-01, from 30 November 2018 on.")
        )
    return AsOf(replace(page, today=day_of(asked)), asked, "")
