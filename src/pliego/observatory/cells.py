"""Cells of downloads that a spreadsheet opens. Plain Python: no Django."""

import re
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_NUMBER: Final = re.compile(r"[+-]?\d+(\.\d+)?")


def defused(text: str) -> str:
    """The text; behind an apostrophe where a spreadsheet would take it for a formula. A number is none."""
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text
