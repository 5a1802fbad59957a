"""A page of the site as a page of the copy: its links lead to files, and what needs a server says so.

Every byte that is not part of a changed tag stays as it was.
"""

from dataclasses import dataclass, field
from html import escape
from typing import Final

from pliego.observatory.static_site.leading import SEARCH, STATIC, Ground, inside, relative, target
from pliego.observatory.static_site.tags import Tag, tags

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

READ: Final = frozenset({*LINKS, "meta", "form", "footer", "p"})
"""The tags that a page is rewritten by."""

FIND: Final = "find"
DOOR: Final = "door"
ADDRESS: Final = "print-only"
"""Classes of the search in the header, of the link by which people sign in, and of the address that a print bears."""


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
    rewriter = _Rewriter(page, ground, words)
    for tag in tags(html, READ):
        rewriter.read(tag)
    return rewriter.applied_to(html)


class _Rewriter:
    """Collects what is to be replaced, by its place in the text."""

    def __init__(self, page: Page, ground: Ground, words: Words) -> None:
        self._page, self._ground, self._words = page, ground, words
        self._changes: list[tuple[int, int, str]] = []
        self._leaving_out: tuple[str, int, str] | None = None

    def applied_to(self, html: str) -> str:
        """The text with everything replaced."""
        done, parts = 0, []
        for start, end, text in sorted(self._changes, key=_place):
            parts += [html[done:start], text]
            done = end
        return "".join([*parts, html[done:]])

    def read(self, tag: Tag) -> None:
        """Take what is to be replaced from a tag; within what is left out, look for its end alone."""
        if self._leaving_out:
            name, start, instead = self._leaving_out
            if tag.closes and tag.name == name:
                self._changes.append((start, tag.end, instead))
                self._leaving_out = None
        elif tag.closes:
            if tag.name == "footer":
                self._changes.append((tag.start, tag.start, self._words.note))
        elif tag.name == "meta" and "charset" in tag.attributes:
            self._changes.append((tag.end, tag.end, self._words.policy))
        elif tag.name == "form":
            self._form(tag)
        elif tag.name in ("a", "p") and (tag.name, tag.attributes.get("class")) in self._left_out():
            self._leaving_out = (tag.name, tag.start, "")
        else:
            for name in LINKS.get(tag.name, ()):
                self._link(tag, name)

    def _left_out(self) -> tuple[tuple[str, str | None], ...]:
        """Tags and classes of what a copy does not have: a print bears no address where none is known."""
        return (("a", DOOR),) if self._ground.stands else (("a", DOOR), ("p", ADDRESS))

    def _form(self, tag: Tag) -> None:
        address = inside(self._page.address, tag.attributes.get("action", "")) or self._page.address
        if FIND in tag.attributes.get("class", "").split():
            self._replace(tag, "action", f"{address[:4]}{SEARCH}", "")
        elif self._ground.live:
            self._set(tag, "action", self._ground.live + address.partition("?")[0])
            self._changes.append((tag.end, tag.end, self._words.computing))
        else:
            self._leaving_out = ("form", tag.start, self._words.computing)

    def _link(self, tag: Tag, name: str) -> None:
        link = tag.attributes.get(name, "")
        if not link or link.startswith("#"):
            return
        bare, _, fragment = link.partition("#")
        if address := inside(self._page.address, bare):
            self._replace(tag, name, address, fragment)

    def _replace(self, tag: Tag, name: str, address: str, fragment: str) -> None:
        found = target(self._ground, address)
        if address.startswith(STATIC):
            self._page.assets.add(address)
        if found.asks_for:
            self._page.asked_for.add(found.asks_for)
        if found.is_there:
            self._set(tag, name, relative(found, self._page.file, fragment))
        elif tag.name == "link":
            # Such a tag is nothing but a link; of any other the text stays.
            self._changes.append((tag.start, tag.end, ""))
        else:
            self._changes.append((*tag.span(name), ""))

    def _set(self, tag: Tag, name: str, value: str) -> None:
        """Give an attribute of a tag another value, or the tag that attribute."""
        blank = "" if name in tag.attributes else " "
        self._changes.append((*tag.span(name), f'{blank}{name}="{escape(value)}"'))


def _place(change: tuple[int, int, str]) -> tuple[int, int]:
    return change[:2]
