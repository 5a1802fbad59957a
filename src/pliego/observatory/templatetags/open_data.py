"""What pages say to programs: how to cite them, what they are, and which feeds follow them."""

from typing import Any, Final

from django import template
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pliego.observatory.citations.json_ld import dataset, script
from pliego.observatory.citations.of_record import case_title
from pliego.observatory.citations.views import place_of
from pliego.observatory.feeds.scopes import feed_query
from pliego.observatory.models import Edition, PublishedSheet
from pliego.observatory.queries import Search

register = template.Library()


def _request(context: template.Context) -> HttpRequest | None:
    found: Any = context.get("request")
    return found  # type: ignore[no-any-return]


_FOLD: Final = "observatory/citations/fold.html"


@register.inclusion_tag(_FOLD, takes_context=True)
def cite(context: template.Context, title: str, base: str, day: str, parts: str = "") -> dict[str, str]:
    """A fold that tells how to cite a page: its title, its path below the language (with `/` at its end, and its files
    of citation without), the day of its edition (ISO 8601), and what is said of citing its parts.
    """
    return _told(context, title, base, day) | {"parts": parts}


@register.inclusion_tag(_FOLD, takes_context=True)
def cite_case(context: template.Context, sheet: PublishedSheet) -> dict[str, str]:
    """The same of a case, with its feed."""
    base = f"cases/{sheet.case.slug}"
    return _told(context, sheet.title, base, sheet.case.computed_for) | {"feed": base}


def _told(context: template.Context, title: str, base: str, day: str) -> dict[str, str]:
    request = _request(context)
    address = place_of(request).address(f"{base}/") if request else f"{base}/"
    return {"title": title, "address": address, "files": base, "day": day}


@register.simple_tag(takes_context=True)
def list_feeds(context: template.Context, search: Search) -> SafeString:
    """Links by which programs find the feed and the calendar of a list as it is narrowed."""
    return feeds(context, "cases", feed_query(search))


@register.simple_tag(takes_context=True)
def follow_list(context: template.Context, search: Search) -> SafeString:
    """A line with the feed and the calendar of a list as it is narrowed."""
    return follow(context, "cases", feed_query(search))


@register.simple_tag(takes_context=True)
def case_for_programs(context: template.Context, sheet: PublishedSheet) -> SafeString:
    """What search engines read of a case."""
    request = _request(context)
    if request is None:
        return SafeString("")
    place = place_of(request)
    told = _("What happened, by its sources, and which time limits ran. Allegations are allegations.")
    return script(
        dataset(
            name=case_title(sheet.title),
            description=told,
            address=place.address(f"cases/{sheet.case.slug}/"),
            language=place.language,
            day=sheet.case.computed_for,
        )
    )


@register.simple_tag(takes_context=True)
def feeds(context: template.Context, base: str, query: str = "") -> SafeString:
    """Links by which programs find the feed and the calendar of a page. `base` is their path without its end."""
    request = _request(context)
    if request is None:
        return SafeString("")
    place = place_of(request)
    kinds = (
        ("application/atom+xml", "atom", _("Events (Atom)")),
        ("text/calendar", "ics", _("Calendar (iCalendar)")),
    )
    return format_html_join(
        "\n",
        '<link rel="alternate" type="{}" href="{}" title="{}">',
        ((kind, place.address(f"{base}.{end}{query}"), title) for kind, end, title in kinds),
    )


@register.simple_tag(takes_context=True)
def follow(context: template.Context, base: str, query: str = "") -> SafeString:
    """A line with the feed and the calendar of a page, for people."""
    request = _request(context)
    language = place_of(request).language if request else "es"
    path = f"/{language}/{base}"
    return format_html(
        '{} <a href="{}.atom{}">Atom</a> · <a href="{}.ics{}">{}</a>',
        _("Follow:"),
        path,
        query,
        path,
        query,
        _("Calendar (iCalendar)"),
    )


@register.simple_tag(takes_context=True)
def docket_for_programs(context: template.Context, edition: Edition) -> SafeString:
    """What search engines read of the docket as a whole."""
    request = _request(context)
    if request is None:
        return SafeString("")
    place = place_of(request)
    return script(
        dataset(
            name=_("Public docket of the rapid response labor mechanism"),
            description=_(
                "Every case of a treaty's labor-rights mechanism: what happened, which time limit ran, and the source "
                "of each statement."
            ),
            address=place.address("data/"),
            language=place.language,
            day=edition.day,
            downloads=(
                ("text/csv", f"{place.site}/data/cases.csv"),
                ("application/jsonl", f"{place.site}/data/cases.jsonl"),
                ("application/vnd.sqlite3", f"{place.site}/data/pliego.sqlite"),
            ),
        )
    )


@register.simple_tag(takes_context=True)
def figure_for_programs(
    context: template.Context, figure: str, title: str, counts: str, edition: Edition
) -> SafeString:
    """What search engines read of a figure: its id, its question, what it counts."""
    request = _request(context)
    if request is None:
        return SafeString("")
    place = place_of(request)
    own = f"figures/{figure}"
    return script(
        dataset(
            name=str(title),
            description=f"{title} {counts}",
            address=place.address(f"{own}/"),
            language=place.language,
            day=edition.day,
            downloads=(
                ("application/json", place.address(f"{own}.json")),
                ("text/csv", place.address(f"{own}.csv")),
            ),
        )
    )
