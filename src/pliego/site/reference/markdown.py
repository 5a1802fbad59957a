"""The little of Markdown that the reference pages use."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the file's name, its title, one sentence for the index, and its blocks."""

    name: str
    title: str
    about: str
    blocks: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole file."""
        return "\n\n".join((f"# {self.title}", self.about, *self.blocks)) + "\n"


def code(text: str) -> str:
    """Text as the program takes it; nothing for nothing."""
    return f"`{text}`" if text else ""


def codes(texts: Iterable[str]) -> str:
    """Several such texts in a row."""
    return ", ".join(code(text) for text in texts)


def spoken(identifier: str) -> str:
    """An identifier as words: `chapter_31_panel` as *chapter 31 panel*."""
    return identifier.replace("_", " ")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; its cells may hold Markdown."""
    lines = [_row(head), _row(["---"] * len(head)), *map(_row, rows)]
    return "\n".join(lines)


def bullets(items: Iterable[str]) -> str:
    """A list, one line for each item."""
    return "\n".join(f"- {item}" for item in items)


def fields(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of named values; those without a value are left out."""
    return bullets(f"{name}: {value}" for name, value in pairs if value)


def link(text: str, target: str) -> str:
    """A link, or the bare text when there is nowhere to go."""
    return f"[{text}]({target})" if target else text


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(cell.replace("|", "\\|").split()) for cell in cells) + " |"
