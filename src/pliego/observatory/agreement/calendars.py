"""The joint review and the periods for comments as iCalendar files."""

from collections.abc import Iterator, Sequence

from django.conf import settings
from django.utils.translation import gettext as _

from pliego.agreement.own_words import in_language
from pliego.law.joint_review import Review
from pliego.law.vcalendar import Entry, Status, calendar_text
from pliego.observatory.agreement.comments import CommentsPage, PeriodRow
from pliego.observatory.agreement.review import CalendarRow, ReviewPage
from pliego.observatory.agreement.review_words import NEXT_READING
from pliego.observatory.agreement.source import language


def review_file(review: ReviewPage) -> str:
    """The reviews held, those due, and until when a Party may recommend actions for each of these."""
    entries = [entry for row in review.calendar for entry in _review_entries(row)]
    return _file(_("Joint review of the agreement"), review.page.today, entries)


def comments_file(comments: CommentsPage) -> str:
    """The periods in which the public is asked, from their first to their last day."""
    rows = (*comments.open, *comments.ahead, *comments.past)
    entries = [_period_entry(row) for row in rows]
    return _file(_("Consultations and periods for comments"), comments.page.today, entries)


def _file(name: str, today: int, entries: Sequence[Entry]) -> str:
    """A calendar, which must hold an entry (RFC 5545, 3.6): that there is none, where there is none."""
    nothing = Entry(name, today, today, _("No dated step is on record"), "", Status.CONFIRMED)
    return calendar_text(name, today, entries or [nothing])


def _review_entries(row: CalendarRow) -> Iterator[Entry]:
    """A review that is due is told by its last day: it may be held before, and the rules may come not to ask for it."""
    of = row.of
    if of.event is not None:
        uid = f"{of.event.id}@joint-review.pliego"
        summary = _("Joint review of the agreement, held")
        yield Entry(uid, of.last_day, of.last_day, summary, of.norm.cite, Status.CONFIRMED)
        return
    uid = f"{of.norm.id}-{row.day}@joint-review.pliego"
    told = (row.state, str(NEXT_READING.get(of.norm.id, "")), of.norm.cite)
    about = "\n".join(part for part in told if part)
    summary = _("Joint review of the agreement: last day")
    if of.state is Review.AHEAD:
        day = of.recommendations_by
        until = _("Joint review: last day for recommendations of a Party")
        yield Entry(f"by-{uid}", day, day, until, about, Status.TENTATIVE)
    yield Entry(uid, of.last_day, of.last_day, summary, about, Status.TENTATIVE)


def _period_entry(row: PeriodRow) -> Entry:
    of, step = row.of, row.step
    known = of.first.exact and of.last.exact
    event = step.of.event
    addresses = [f"{step.kind} · {step.parties}", *step.of.source.addresses]
    return Entry(
        f"{step.of.id}@comments.pliego",
        of.first.lo,
        of.last.hi,
        in_language(event, language(), settings.PLIEGO_AGREEMENT) or event,
        "\n".join(addresses),
        Status.CONFIRMED if known else Status.TENTATIVE,
    )
