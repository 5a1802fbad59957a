"""The tags of a page, with their places in its text. Plain Python: no Django.

It reads what the parser of the standard library reads, many times as fast; tests hold the two equal. Comments are left
out, and so is the text of scripts, styles, titles and text areas.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from typing import Final

# Quantifiers that give nothing back, so that no text takes long.
_REST: Final = r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+"""
_TOKEN: Final = re.compile(
    rf"""<!--.*?-->
    | <(?P<raw>script|style|textarea|title)(?=[\s/>])(?P<raw_rest>{_REST})>(?:.*?(?=</(?P=raw)[\s/>])|.*)
    | <(?P<closes>/?)(?P<name>[a-z][^\s/>]*)(?P<rest>{_REST})>""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_ATTRIBUTE: Final = re.compile(
    r"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""",
)


@dataclass(frozen=True)
class Tag:
    """A tag: its name, whether it closes, where it begins and ends in the text, and its own text."""

    name: str
    closes: bool
    start: int
    end: int
    text: str

    @cached_property
    def _found(self) -> dict[str, tuple[int, int, str]]:
        """Where each attribute stands in the tag, and its value. The first of a name counts."""
        found: dict[str, tuple[int, int, str]] = {}
        for each in _ATTRIBUTE.finditer(self.text, len(self.name) + 1):
            value = next((part for part in each.groups()[1:] if part is not None), "")
            found.setdefault(each[1].lower(), (*each.span(), unescape(value)))
        return found

    @cached_property
    def attributes(self) -> dict[str, str]:
        """The values of the attributes, by name; empty for one without a value."""
        return {name: value for name, (_, _, value) in self._found.items()}

    def span(self, name: str) -> tuple[int, int]:
        """Where an attribute stands in the text of the page; where the tag has none of that name, where it could."""
        if name in self._found:
            start, end, _ = self._found[name]
            return self.start + start, self.start + end
        last = self.start + len(self.text.rstrip("/>"))
        return last, last


def tags(html: str, names: Container[str]) -> Iterator[Tag]:
    """Every tag of a page that has one of these names, in order."""
    for found in _TOKEN.finditer(html):
        name = (found["name"] or found["raw"] or "").lower()
        if name not in names:
            continue
        start, end = found.span() if found["name"] else (found.start(), found.end("raw_rest") + 1)
        yield Tag(name, bool(found["closes"]), start, end, html[start:end])
