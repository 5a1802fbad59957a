"""Exact numbers as the reader's language writes them."""

from decimal import Decimal

from django.utils.formats import number_format


def number(value: Decimal) -> str:
    """A number with the decimals that it has, in groups of three."""
    return number_format(value, decimal_pos=_decimals(value), force_grouping=True)


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
