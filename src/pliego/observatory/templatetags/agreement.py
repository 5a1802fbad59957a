"""Tags of the pages about the agreement: moments, sources and how sure a row is."""

import re
from typing import Final

from django import template
from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from pliego.agreement.kinds import Confidence
from pliego.agreement.own_words import in_language
from pliego.agreement.publishers import best_first, host, is_secondary
from pliego.agreement.values import Source, Sources, When, when_of
from pliego.observatory import dates
from pliego.observatory.agreement.source import language
from pliego.observatory.agreement.words import CONFIDENCE

register = template.Library()

_NOTHING: Final = SafeString("")
_AUTHORS_AND_YEAR: Final = re.compile(r"[^,].{0,80}?\b(?:19|20)[0-9]{2}\b")


@register.filter
def moment(when: When | None) -> SafeString:
    """A day, month, year or range of the tables in words, inside `<time>`; nothing for none."""
    if when is None:
        return _NOTHING
    if not when.is_range:
        return dates.time_tag(when.first)
    return format_html("{} – {}", dates.time_tag(when.first), dates.time_tag(when.last))


@register.filter
def some_day(when: When) -> SafeString:
    """The moment of something that took place on one day: where only a range is known, *a day between* its ends."""
    if not when.is_range:
        return moment(when)
    ends = {"first": dates.time_tag(when.first), "last": dates.time_tag(when.last)}
    return format_html(_("a day between {first} and {last}"), **ends)


def _one(source: Source) -> SafeString:
    if source.is_memory:
        rest = source.words.removeprefix("memory").strip()
        told = _("from memory")
        return format_html('{} (<span lang="en">{}</span>)', told, rest) if rest else SafeString(told)
    if not source.words:
        return format_html('<a href="{}">{}</a>', source.address, host(source.address))
    if source.address:
        before, _address, after = source.words.partition(source.address)
        link = format_html('<a href="{}">{}</a>', source.address, host(source.address))
        return format_html('<span lang="en">{}</span>{}<span lang="en">{}</span>', before, link, after)
    return format_html('<span lang="en">{}</span>', source.words)


@register.filter
def sources(of: Sources) -> SafeString:
    """Where a row was read: links to pages by their host, founding texts in words, *from memory*.

    Those of public authorities come first; where there is none, that is said.
    """
    told = format_html_join(" · ", "{}", ((_one(source),) for source in best_first(of)))
    return format_html("{}{}", told, _secondary(of))


@register.filter
def first_source(of: Sources) -> SafeString:
    """The best source alone, where a card has no room for more, and how many others there are."""
    more = len(of.all) - 1
    return format_html("{}{}{}", _brief(best_first(of)[0]), f" +{more}" if more else "", _secondary(of))


def _secondary(of: Sources) -> SafeString:
    return format_html(" <i>{}</i>", _("not official")) if is_secondary(of) else _NOTHING


def _brief(source: Source) -> SafeString:
    """A founding text by its authors and year; anything else as it is."""
    named = _AUTHORS_AND_YEAR.match(source.words)
    if source.is_memory or not named:
        return _one(source)
    return format_html('<span lang="en">{}</span>', named[0])


@register.filter
def known_how(confidence: Confidence) -> SafeString:
    """How a row was obtained: its letter and what it means."""
    return format_html('<span class="mark">{}</span> {}', confidence.value, CONFIDENCE[confidence])


@register.filter
def own_words(text: str) -> str:
    """A text of the tables in the reader's language; the English one, marked as such, where that is lacking.

    A text that is a moment alone is told as one.
    """
    try:
        return moment(when_of(text))
    except ValueError:
        pass
    told = in_language(text, language(), settings.PLIEGO_AGREEMENT)
    return format_html('<span lang="en">{}</span>', text) if told is None else told


@register.filter
def own_sentence(text: str) -> str:
    """A text of the tables as `own_words` gives it, its first letter a capital."""
    told = in_language(text, language(), settings.PLIEGO_AGREEMENT)
    return format_html('<span lang="en">{}</span>', capfirst(text)) if told is None else capfirst(told)
