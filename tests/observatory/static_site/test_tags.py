"""The tags that are read are those that the parser of the standard library reads."""

from collections.abc import Sequence
from html.parser import HTMLParser

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from pliego.observatory.static_site.tags import Tag, tags

Read = list[tuple[str, bool, dict[str, str]]]

NAMES = st.sampled_from(["a", "p", "LI", "form", "meta", "br", "svg", "use"])
VALUES = st.text(st.sampled_from("ab /?=&;#<>'ñ\n"), max_size=8)
ATTRIBUTES = st.dictionaries(
    st.sampled_from(["href", "class", "data-x", "xlink:href", "hidden"]), VALUES, max_size=3
)
TEXTS = st.text(st.sampled_from("ab &;ñ\n\"'"), max_size=8)


class Reference(HTMLParser):
    """Reads tags with the standard library."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.read: Read = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag, the first of each of its attributes."""
        self.read.append((tag, False, {name: value or "" for name, value in reversed(attrs)}))
        self.texts.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """Keep the end of a tag."""
        self.read.append((tag, True, {}))


def by_reference(html: str) -> tuple[Read, list[str]]:
    """What the standard library reads of a page: its tags, and the texts of those that begin something."""
    parser = Reference()
    parser.feed(html)
    parser.close()
    return parser.read, parser.texts


def told(found: Sequence[Tag]) -> Read:
    """Tags as the reference tells them; one that closes itself is both."""
    every: Read = []
    for tag in found:
        every.append((tag.name, tag.closes, {} if tag.closes else tag.attributes))
        if tag.text.endswith("/>") and not tag.closes:
            every.append((tag.name, True, {}))
    return every


def same(html: str) -> None:
    """Hold both readings of a page equal."""
    read, texts = by_reference(html)
    found = list(tags(html, {name for name, _, _ in read}))
    assert told(found) == read
    assert [tag for tag in found if tag.name == "a"] == list(tags(html, {"a"}))
    assert [tag.text for tag in found if not tag.closes] == texts
    assert all(html[tag.start : tag.end] == tag.text for tag in found)


def written(name: str, attributes: dict[str, str], end: str) -> str:
    """A tag in HTML."""
    inner = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{inner}{end}>"


PIECES = st.one_of(
    st.builds(written, NAMES, ATTRIBUTES, st.sampled_from(["", " ", "/", " /"])),
    st.builds("</{}>".format, NAMES),
    TEXTS,
    st.builds("<!-- {} <a href='x'> -->".format, TEXTS),
    st.builds("<script type='x'>{}<a href='/'></script>".format, TEXTS),
    st.builds("<style>{}<p></style>".format, TEXTS),
    st.just("<!doctype html>"),
)


@given(st.lists(PIECES, max_size=12))
def test_pages_made_by_chance_are_read_alike(pieces: list[str]) -> None:
    same("".join(pieces))


@pytest.mark.parametrize(
    "path", ["/es/", "/en/cases/", "/fr/method/", "/es/cases/inisa-2023/", "/es/procedures/usmca-31-a/"]
)
def test_pages_of_the_site_are_read_alike(published: None, path: str) -> None:
    same(Client().get(path).content.decode())
