"""Amounts of bytes as the pages of exhibits write them."""

from typing import Final

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext

register = template.Library()

_STEP: Final = 1000
_UNITS: Final = (gettext_noop("%(count)s kB"), gettext_noop("%(count)s MB"), gettext_noop("%(count)s GB"))


@register.filter
def size(count: int) -> str:
    """A number of bytes in decimal units, with one digit behind the point where it says something: 2 GB, 1.4 MB."""
    if count < _STEP:
        return ngettext("%(count)s byte", "%(count)s bytes", count) % {"count": count}
    amount = count / _STEP
    rest = iter(_UNITS)
    unit = next(rest)
    for larger in rest:
        if round(amount, 1) < _STEP:
            break
        amount, unit = amount / _STEP, larger
    return _(unit) % {"count": number_format(round(amount, 1)).removesuffix(".0").removesuffix(",0")}
