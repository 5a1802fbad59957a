"""The page and the calendar file that answer: what must happen from this day on?"""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pliego.law.clauses import Language
from pliego.law.schedule import path_title, schedule_calendar
from pliego.observatory import queries, schedules


def _language() -> Language:
    return Language((get_language() or "es")[:2])


def timeline(request: HttpRequest) -> HttpResponse:
    """A form for one date, and below it every step with its last day."""
    language, asked = _language(), schedules.ask_of(request.GET)
    rows: tuple[schedules.Row, ...] = ()
    fault = asked.fault
    if asked.day and not fault:
        try:
            rows = schedules.rows_of(schedules.schedule_of(asked, language))
        except ValueError:
            fault = _("The calendars of holidays end before the last step: choose an earlier day.")
    context = {
        "edition": queries.edition(language.value),
        "asked": asked,
        "fault": fault,
        "rows": rows,
        "title": path_title(asked.path, language),
        "paths": asked.paths(language),
        "agreed_course": asked.path in schedules.STATING,
    }
    return render(request, "observatory/schedule.html", context)


def timeline_calendar(request: HttpRequest) -> HttpResponse:
    """The same steps as an iCalendar file."""
    language, asked = _language(), schedules.ask_of(request.GET)
    if asked.fault or not asked.day:
        raise Http404
    try:
        schedule = schedules.schedule_of(asked, language)
    except ValueError as fault:
        raise Http404 from fault
    text = schedule_calendar(path_title(asked.path, language), asked.path, schedule, schedule[0].day)
    return HttpResponse(text, content_type="text/calendar; charset=utf-8")
