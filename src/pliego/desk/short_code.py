"""The short code by which people name an exhibit: eight signs of its id, in two groups. Without Django."""

import re
from typing import Final
from uuid import UUID

_DIVIDERS: Final = re.compile(r"[\s\-‐-―]+")
_HALF: Final = 4


def short_code(exhibit: UUID) -> str:
    """Such as `3F9A-12BC`."""
    signs = exhibit.hex[: 2 * _HALF].upper()
    return f"{signs[:_HALF]}-{signs[_HALF:]}"


def means(typed: str, exhibit: UUID) -> bool:
    """Whether what someone typed is the code of this exhibit; case, spaces and dashes do not matter."""
    return _DIVIDERS.sub("", typed).upper() == short_code(exhibit).replace("-", "")
