"""The check digits of three Mexican numbers. Plain Python: no Django.

The letters of what is given must be those of the number: the callers look at its form first.
"""

from typing import Final

_CURP_DIGITS: Final = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"
_RFC_DIGITS: Final = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ"
"""A letter is worth its place in its row."""


def curp_digit(value: str) -> str:
    """The check digit of a CURP from its first 17 characters: weights 18 to 2, then 10 less the rest by 10."""
    total = sum(_CURP_DIGITS.index(one) * (18 - place) for place, one in enumerate(value[:17]))
    return str(-total % 10)


def rfc_digit(value: str) -> str:
    """The check character of an RFC from all its characters but the last: weights 13 to 2, then 11 less the rest by 11.

    The authority's text can be read to give `A` where others give `1`; the reading of the public libraries is kept.
    """
    total = sum(_RFC_DIGITS.index(one) * (13 - place) for place, one in enumerate(value[:-1].rjust(12)))
    rest = -total % 11
    return "A" if rest == 10 else str(rest)


def luhn_digit(digits: str) -> str:
    """The check digit that the rule of Luhn puts behind a row of digits."""
    doubled = (int(one) * (1 + place % 2) for place, one in enumerate(digits, start=len(digits) % 2))
    return str(-sum(one // 10 + one % 10 for one in doubled) % 10)
