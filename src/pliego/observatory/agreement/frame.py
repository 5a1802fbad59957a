"""What every page about the agreement is given: the tables, the day it counts for, and the foot."""

from dataclasses import dataclass, replace
from functools import cached_property

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pliego.agreement.edition import Edition
from pliego.law.days import to_iso
from pliego.observatory.agreement import source
from pliego.observatory.models import Edition as Published


@dataclass(frozen=True)
class Frame:
    """The tables, the publication whose foot the page shows, and the day it counts for (`date.toordinal()`)."""

    tables: Edition
    published: Published | None
    today: int

    @cached_property
    def day(self) -> str:
        """The day in ISO 8601."""
        return to_iso(self.today)

    @property
    def gathered(self) -> str:
        """The day on which the tables were gathered, in ISO 8601; empty where nobody says."""
        return self.tables.gathered


def frame() -> Frame:
    """The frame of a page as of now."""
    published = source.published()
    return Frame(source.held(), published, source.day_of(published))


def frame_of_today() -> Frame:
    """The frame of a page that says what is open or comes next: as of today, however old the publication is."""
    found = frame()
    return replace(found, today=max(found.today, source.today()))


def show(request: HttpRequest, template: str, of: Frame, **context: object) -> HttpResponse:
    """A page about the agreement, its template below `observatory/agreement/`."""
    whole = {"page": of, "edition": of.published, **context}
    return render(request, f"observatory/agreement/{template}", whole)
