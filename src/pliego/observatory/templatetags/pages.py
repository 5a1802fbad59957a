"""What every page needs: its address in each language, where the reader is, and dates as people write them."""

from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import urlencode

from django import template
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from pliego.law.clauses import Language
from pliego.law.words import state_label
from pliego.observatory import dates
from pliego.observatory.queries import LONGEST, Choice, understood

register = template.Library()

LANGUAGES: Final = (("es", "Español"), ("en", "English"), ("fr", "Français"))
_NOTHING: Final = SafeString("")


def own_address(request: HttpRequest) -> str:
    """This page's address with the parts of its query that mean something, so that no page grows with it."""
    query = urlencode(understood(request.GET), safe="/")
    return escape_uri_path(request.path) + (f"?{query}" if query else "")


def address_in(request: HttpRequest, language: str) -> str:
    """This page's address in another language, its query kept; the first page for addresses that no page has."""
    path = request.path
    known = any(path.startswith(f"/{code}/") for code, _ in LANGUAGES) and len(path) <= LONGEST
    return f"/{language}{own_address(request)[3:]}" if known else f"/{language}/"


def _request(context: template.Context) -> HttpRequest | None:
    found: Any = context.get("request")
    return found  # type: ignore[no-any-return]


@register.simple_tag(takes_context=True)
def languages(context: template.Context) -> SafeString:
    """The language switch: the same page and query in each language, the present one marked."""
    request, now = _request(context), get_language()
    return format_html_join(
        "",
        '<li><a href="{}" lang="{}" hreflang="{}"{}>{}</a></li>',
        (
            (
                address_in(request, code) if request else f"/{code}/",
                code,
                code,
                SafeString(' aria-current="true"') if code == now else _NOTHING,
                name,
            )
            for code, name in LANGUAGES
        ),
    )


@register.simple_tag(takes_context=True)
def alternates(context: template.Context) -> SafeString:
    """Links for search engines to the same page in the other languages."""
    request = _request(context)
    if request is None:
        return _NOTHING
    root = request.build_absolute_uri("/")[:-1]
    return format_html_join(
        "\n",
        '<link rel="alternate" hreflang="{}" href="{}">',
        ((code, root + address_in(request, code)) for code, _ in LANGUAGES),
    )


@register.simple_tag(takes_context=True)
def current(context: template.Context, section: str) -> SafeString:
    """`aria-current` for a link of the header: the page itself, or a page of its section."""
    request = _request(context)
    path = request.path_info[4:] if request else None
    if path is None:
        return _NOTHING
    if path in (section, f"{section}/"):
        return SafeString(' aria-current="page"')
    return SafeString(' aria-current="true"') if section and path.startswith(f"{section}/") else _NOTHING


@register.simple_tag(takes_context=True)
def quote_page(context: template.Context) -> str:
    """A query that tells the error page which page the reader came from."""
    request = _request(context)
    return "?" + urlencode({"page": own_address(request)[:LONGEST]}) if request else ""


@register.simple_tag
def choices(offered: Sequence[Choice]) -> SafeString:
    """Links that narrow the list, each with its count; there are about a hundred of them on the page."""
    rows = ((choice.query, choice.label, choice.count) for choice in offered)
    return format_html_join("", '<li><a href="{}">{} <span>{}</span></a></li>', rows)


@register.simple_tag
def cards(rendered: Sequence[str]) -> SafeString:
    """Cards of cases, rendered when they were published."""
    return SafeString("\n".join(rendered))


@register.filter
def day(iso: str) -> SafeString:
    """A date of the record in words, inside `<time>`."""
    return dates.time_tag(iso) if iso else _NOTHING


@register.simple_tag
def state(code: str) -> str:
    """The name of a state, as the case pages use it."""
    name = state_label(code, Language((get_language() or "es")[:2]))
    return name[:1].upper() + name[1:]
