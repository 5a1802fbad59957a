"""One calendar of several cases, put together from the calendar that is published of each."""

import re
from collections.abc import Iterator
from typing import Final

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from pliego.law.days import span_of
from pliego.law.vcalendar import Entry, Status, calendar_text
from pliego.observatory.feeds.recorded import MOST
from pliego.observatory.models import PublishedCase, PublishedDocument, PublishedTag

MEDIA_TYPE: Final = "text/calendar; charset=utf-8"
_EVENT: Final = re.compile(r"^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n", re.DOTALL | re.MULTILINE)
_END: Final = "END:VCALENDAR\r\n"


def calendar_of(name: str, cases: QuerySet[PublishedCase], language: str, day: str) -> str:
    """What happened in some cases, and the limits that run in them; those still running first, at most `MOST` cases.

    `day` is that of the edition (ISO 8601).
    """
    stamp = span_of(day).lo
    entries = list(_entries(cases, language))
    if not entries:
        nothing = Entry(name, stamp, stamp, _("No dated step is on record"), "", Status.CONFIRMED)
        return calendar_text(name, stamp, [nothing])
    return calendar_text(name, stamp, []).removesuffix(_END) + "".join(entries) + _END


def _entries(cases: QuerySet[PublishedCase], language: str) -> Iterator[str]:
    ended = PublishedTag.objects.filter(facet="stage", value="ended").values("case")
    latest = cases.order_by("-latest", "slug").values_list("pk", flat=True)
    keys = list(latest.exclude(pk__in=ended)[:MOST])
    keys += list(latest.filter(pk__in=ended)[: MOST - len(keys)])
    documents = PublishedDocument.objects.filter(case__in=keys, language=language, form="ics")
    for document in documents.order_by("case__slug"):
        yield from _EVENT.findall(document.text)
