"""Plain text laid out for a terminal of any width."""

import shutil
import textwrap
from typing import Final

WIDEST: Final = 100
"""Longer lines are hard to read."""


def width() -> int:
    """Columns to fill: those of the terminal, 80 where there is none."""
    return max(40, min(WIDEST, shutil.get_terminal_size().columns))


def paragraph(text: str, indent: int = 0, first: int | None = None) -> str:
    """Text broken into lines indented by `indent` columns, the first one by `first` if that differs."""
    start = " " * (indent if first is None else first)
    return textwrap.fill(
        text,
        width(),
        initial_indent=start,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def underlined(text: str) -> str:
    """A heading with a line of equals signs below."""
    return f"{text}\n{'=' * min(len(text), width())}"


def titled(text: str) -> str:
    """A heading of a part, with a line of hyphens below."""
    return f"{text}\n{'-' * min(len(text), width())}"


def labelled(label: str, text: str, column: int = 18) -> str:
    """A label and what it names, the latter aligned in a column."""
    return paragraph(f"{label:<{column - 1}} {text}", indent=column, first=0)
