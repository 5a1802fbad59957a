"""What the reporter's pages need in their templates."""

from typing import Final

from django import template
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pliego.law.clauses import Language
from pliego.law.days import day as number_of
from pliego.law.marks import Mark
from pliego.law.words import date_text

from ..browser import FIELD, token

register = template.Library()

_DOUBT: Final[dict[str, Promise]] = {
    Mark.P.value: _("we could not check all of it"),
    Mark.M_PLUS.value: _("from memory, not checked"),
    Mark.M_MINUS.value: _("from a faint memory, not checked"),
}


@register.simple_tag(takes_context=True)
def form_token(context: template.Context) -> SafeString:
    """The hidden field without which a form is not taken; `seat` of the context is what a new cookie opens."""
    return format_html(
        '<input type="hidden" name="{}" value="{}">', FIELD, token(context["request"], context.get("seat"))
    )


@register.filter
def day(iso: str) -> SafeString:
    """An ISO date in words inside `<time>`; in Spanish for readers of a language that law does not speak."""
    code = get_language()
    spoken = next((one for one in Language if one.value == code), Language.ES)
    return format_html('<time datetime="{}">{}</time>', iso, date_text(number_of(iso), spoken))


@register.filter
def doubt(mark: str) -> SafeString:
    """What a reader is told of a rule with that mark: nothing where it was verified."""
    told = _DOUBT.get(mark)
    return format_html(' <span class="soft small">({})</span>', told) if told else SafeString("")
