"""A page of the site as a page of the copy: its links lead to files, and what needs a server says so.

A parser finds the tags; every byte that is not part of a changed tag stays as it was.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from itertools import accumulate
from typing import Final
from urllib.parse import urldefrag

from pliego.observatory.static_site.leading import SEARCH, STATIC, Ground, inside, relative, target

LINKS: Final = {
    "a": ("href",),
    "area": ("href",),
    "link": ("href",),
    "img": ("src",),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
    "script": ("src",),
    "source": ("src",),
    "object": ("data",),
}
"""Attributes that hold an address, by tag; those of forms are another matter."""

FIND: Final = "find"
DOOR: Final = "door"
ADDRESS: Final = "print-only"
"""Classes of the search in the header, of the link by which people sign in, and of the address that a print bears."""

_NAME: Final = re.compile(r"<[a-zA-Z][^\s/>]*")
_ATTRIBUTE: Final = re.compile(r"""([^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?""")

Attributes = list[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class Words:
    """What a copy says on its pages, as HTML in one language.

    `policy` stands at the head, `note` at the end of the foot, `computing` beside a form that needs a server.
    """

    policy: str
    note: str
    computing: str


@dataclass(slots=True)
class Page:
    """A page to be rewritten: its address on the site, its file in the copy, and what was found on it.

    `assets` are files that it needs, `asked_for` addresses that are published since it leads there.
    """

    address: str
    file: str
    assets: set[str] = field(default_factory=set)
    asked_for: set[str] = field(default_factory=set)


def rewritten(html: str, page: Page, ground: Ground, words: Words) -> str:
    """The page with every link leading to its place in the copy."""
    parser = _Rewriter(html, page, ground, words)
    parser.feed(html)
    parser.close()
    return "".join(parser.parts())


class _Rewriter(HTMLParser):
    """Collects what is to be replaced, by its place in the text."""

    def __init__(self, html: str, page: Page, ground: Ground, words: Words) -> None:
        super().__init__(convert_charrefs=False)
        self._html, self._page, self._ground, self._words = html, page, ground, words
        self._lines = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self._changes: list[tuple[int, int, str]] = []
        self._leaving_out: tuple[str, int, str] | None = None

    def parts(self) -> Iterator[str]:
        """The text, piece by piece."""
        done = 0
        for start, end, text in sorted(self._changes, key=lambda change: change[:2]):
            yield self._html[done:start]
            yield text
            done = end
        yield self._html[done:]

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        """Read a tag that closes itself like any other."""
        self.handle_starttag(tag, attrs)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Read a tag: change its links, or begin to leave something out."""
        if self._leaving_out:
            return
        if tag == "meta" and attrs and attrs[0][0] == "charset":
            self._add_after(self._words.policy)
        elif tag == "form":
            self._form(dict(attrs))
        elif (tag, dict(attrs).get("class")) in self._left_out():
            self._leaving_out = (tag, self._place(), "")
        else:
            for name in LINKS.get(tag, ()):
                self._link(name, dict(attrs).get(name))

    def handle_endtag(self, tag: str) -> None:
        """Read an end: of what is left out, of a form that leads to the live site, or of the foot."""
        end = self._html.index(">", self._place()) + 1
        if self._leaving_out and tag == self._leaving_out[0]:
            _, start, instead = self._leaving_out
            self._changes.append((start, end, instead))
            self._leaving_out = None
        elif tag == "footer" and not self._leaving_out:
            self._changes.append((self._place(), self._place(), self._words.note))

    def _left_out(self) -> tuple[tuple[str, str | None], ...]:
        """Tags and classes of what a copy does not have: a print bears no address where none is known."""
        return (("a", DOOR),) if self._ground.stands else (("a", DOOR), ("p", ADDRESS))

    def _form(self, attrs: dict[str, str | None]) -> None:
        action = attrs.get("action") or ""
        address = inside(self._page.address, action) or self._page.address
        if FIND in (attrs.get("class") or "").split():
            self._replace("action", f"{address[:4]}{SEARCH}", "")
        elif self._ground.live:
            live = self._ground.live + address.partition("?")[0]
            self._tag("action", live)
            self._add_after(self._words.computing)
        else:
            self._leaving_out = ("form", self._place(), self._words.computing)

    def _link(self, name: str, link: str | None) -> None:
        if not link or link.startswith("#"):
            return
        bare, fragment = urldefrag(link)
        if address := inside(self._page.address, bare):
            self._replace(name, address, fragment)

    def _replace(self, name: str, address: str, fragment: str) -> None:
        found = target(self._ground, address)
        if address.startswith(STATIC):
            self._page.assets.add(address)
        if found.asks_for:
            self._page.asked_for.add(found.asks_for)
        if found.is_there:
            self._tag(name, relative(found, self._page.file, fragment))
        else:
            self._cut(name)

    def _tag(self, name: str, value: str) -> None:
        """Give an attribute of the present tag another value, or the tag that attribute."""
        said, span = f'{name}="{escape(value)}"', self._span(name)
        end = len((self.get_starttag_text() or "").rstrip("/>"))
        self._change(span or (end, end), said if span else f" {said}")

    def _cut(self, name: str) -> None:
        """Take the link from a text, which stays, or a tag away that is nothing but a link."""
        tag = self.get_starttag_text() or ""
        self._change((0, len(tag)) if tag.startswith("<link") else self._span(name) or (0, 0), "")

    def _span(self, name: str) -> tuple[int, int] | None:
        """Where an attribute stands in the present tag."""
        text = self.get_starttag_text() or ""
        found = (each for each in _ATTRIBUTE.finditer(text, _after_name(text)) if each[1].lower() == name)
        return next((each.span() for each in found), None)

    def _change(self, span: tuple[int, int], text: str) -> None:
        place = self._place()
        self._changes.append((place + span[0], place + span[1], text))

    def _add_after(self, text: str) -> None:
        place = self._place() + len(self.get_starttag_text() or "")
        self._changes.append((place, place, text))

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column


def _after_name(tag: str) -> int:
    found = _NAME.match(tag)
    return found.end() if found else 0
