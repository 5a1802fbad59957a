"""Tags of the pages about indicators and wages: amounts with their marks, words for coded values."""

from decimal import Decimal

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pliego.agreement.conversion import Derived, Per, Rule
from pliego.agreement.kinds import Confidence, WageCountry, WageSeries
from pliego.agreement.series import Figure, Series
from pliego.agreement.wages import Wage
from pliego.observatory.agreement.source import language
from pliego.observatory.dates import in_words
from pliego.observatory.indicators import wage_words
from pliego.observatory.indicators.drawing import period_text
from pliego.observatory.indicators.numbers import number
from pliego.observatory.indicators.words import with_unit

register = template.Library()

_UNSURE = (Confidence.M, Confidence.P)


@register.filter
def mark(confidence: Confidence) -> SafeString:
    """A mark beside a value that is not simply read somewhere: *unverified*, *partly*; nothing for others."""
    if confidence not in _UNSURE:
        return SafeString("")
    told = _("unverified") if confidence is Confidence.M else _("partly verified")
    return format_html(' <span class="mark">{} · {}</span>', confidence.value, told)


@register.filter
def letter(confidence: Confidence) -> SafeString:
    """The mark of a value as its letter alone."""
    return format_html('<span class="mark">{}</span>', confidence.value)


@register.filter
def cents(of: Derived | None) -> SafeString:
    """An amount to two places, its mark where it is unsure; nothing where a rate is missing."""
    if of is None:
        return SafeString("")
    told = format_html('&nbsp;<span class="mark">{}</span>', of.confidence.value)
    return format_html("{}{}", number(of.cents), told if of.confidence in _UNSURE else "")


@register.filter
def exact(value: Decimal) -> str:
    """A number with the decimals that it has."""
    return number(value)


@register.filter
def published(wage: Wage) -> str:
    """A wage as its source has it: *278.80 MXN a day*."""
    currency = f" {wage.currency.value}" if wage.currency and wage.unit.value.startswith("per_") else ""
    return f"{number(wage.value)}{currency} {wage_words.UNIT[wage.unit]}"


@register.filter
def since(wage: Wage) -> str:
    """The period of a row in words: a month, a year, or from when to when."""
    first, last = wage.start.text, wage.end.text if wage.end else ""
    if first[:7] == last[:7]:
        return _told(first[:7])
    if first.endswith("-01-01") and last == f"{first[:4]}-12-31":
        return first[:4]
    if not last:
        return _("since %(day)s") % {"day": _told(first)}
    return f"{_told(first)} – {_told(last)}"


def _told(iso: str) -> str:
    return in_words(iso, language())


@register.filter
def country(of: WageCountry) -> str:
    """A country in words."""
    return str(wage_words.COUNTRY[of])


@register.filter
def region(of: str) -> str:
    """A region in words."""
    return wage_words.region(of)


@register.filter
def paid(of: WageSeries) -> str:
    """What a wage series measures, in words."""
    return str(wage_words.SERIES[of])


@register.simple_tag
def told_how(per: Per, rule: Rule) -> str:
    """How a wage is told, in words."""
    return str(wage_words.HOW[per, rule])


@register.filter
def period(figure: Figure) -> str:
    """The period of a figure in words."""
    return period_text(figure.row.period, language())


@register.filter
def value(figure: Figure) -> str:
    """A figure with its unit."""
    return with_unit(figure.row.value, figure.row.unit)


@register.filter
def title(series: Series) -> str:
    """The name of a series in the reader's language where there is one."""
    return series.title(language())
