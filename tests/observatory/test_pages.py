"""What every page owes its reader: weight, order, language, links that lead somewhere, and nothing but words."""

import re
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

import pytest
from django.test import Client, override_settings

from pliego.observatory.models import PublishedCase
from tests.support.pages import EMPTY, FULL, LANGUAGES, SPARE

STYLE = (files("pliego.site") / "static" / "pliego.css").read_bytes()
LIMIT = 50_000
ADDRESSES = [f"/{language}/{path}" for language in LANGUAGES for path in (*FULL, SPARE)]
VOID = {"meta", "link", "input", "br"}
ENDED_BY = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "tr": {"td", "th", "tr"},
    **{tag: {"p"} for tag in ("p", "ul", "ol", "dl", "div", "section", "table", "details", "h2", "h3", "h4")},
}
"""Elements whose end tag HTML lets one leave out before another of their kind, and at the end of what holds them."""
LEFT_OPEN = {"li", "dt", "dd", "td", "th", "tr", "p"}
DATA = {"type": "application/ld+json"}
"""A block that is read by search engines and run by nobody."""


class Outline(HTMLParser):
    """The elements of a page in order, and the names they refer to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        while self.open and self.open[-1] in ENDED_BY.get(tag, ()):
            self.open.pop()
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element that closes itself, as in SVG."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Elements close in the order in which they opened."""
        while self.open[-1] != tag and self.open[-1] in LEFT_OPEN:
            self.open.pop()
        assert self.open.pop() == tag

    def all(self, *tags: str) -> list[dict[str, str]]:
        """The attributes of every element of some kinds."""
        return [attributes for tag, attributes in self.elements if tag in tags]


def get(client: Client, address: str) -> str:
    """A page; those that are not there have a page, too."""
    return client.get(address).content.decode()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_weighs_at_most_50_kb_with_its_style_sheet(
    published: None, client: Client, address: str
) -> None:
    assert len(get(client, address).encode()) + len(STYLE) <= LIMIT


def test_every_case_page_weighs_at_most_50_kb_with_its_style_sheet(published: None, client: Client) -> None:
    for slug in PublishedCase.objects.values_list("slug", flat=True):
        for language in LANGUAGES:
            assert len(get(client, f"/{language}/cases/{slug}/").encode()) + len(STYLE) <= LIMIT, (
                slug,
                language,
            )


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_well_formed_and_in_order(published: None, client: Client, address: str) -> None:
    outline = Outline(get(client, address))
    assert outline.open == []
    language = address[1:3]
    assert outline.all("html")[0]["lang"] == language
    headings = [int(tag[1]) for tag, _ in outline.elements if re.fullmatch("h[1-6]", tag)]
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(headings))
    ids = [attributes["id"] for _, attributes in outline.elements if "id" in attributes]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_needs_no_script_no_inline_style_and_no_other_machine(
    published: None, client: Client, address: str
) -> None:
    outline = Outline(get(client, address))
    assert all(each == DATA for each in outline.all("script"))
    assert not outline.all("style", "iframe", "object", "img")
    for _, attributes in outline.elements:
        assert not [name for name in attributes if name == "style" or name.startswith("on")]
    loaded = [link["href"] for link in outline.all("link") if link["rel"] in ("stylesheet", "icon")]
    assert loaded
    assert all(href.startswith("/static/") for href in loaded)


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_link_within_the_page_has_its_target(published: None, client: Client, address: str) -> None:
    outline = Outline(get(client, address))
    ids = {attributes["id"] for _, attributes in outline.elements if "id" in attributes}
    for link in outline.all("a"):
        if link["href"].startswith("#"):
            assert link["href"][1:] in ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_to_another_page_leads_somewhere(published: None, client: Client, language: str) -> None:
    pages = [f"/{language}/{path}" for path in (*FULL, SPARE) if path != "nothing/here/"]
    links = {
        urljoin(address, link["href"])
        for address in pages
        for link in Outline(get(client, address)).all("a")
        if not urlsplit(link["href"]).scheme
    }
    assert len(links) > 150
    targets: dict[str, set[str]] = {}
    for link in sorted(links):
        page, _, fragment = link.partition("#")
        if page not in targets:
            answer = client.get(page, follow=True)
            assert answer.status_code == 200, link
            text = answer.content.decode()
            targets[page] = set(re.findall(r' id="([^"]+)"', text))
        assert not fragment or fragment in targets[page], link


@pytest.mark.parametrize("path", FULL)
def test_the_language_switch_keeps_page_and_query(published: None, client: Client, path: str) -> None:
    for language in LANGUAGES:
        links = Outline(get(client, f"/{language}/{path}")).all("a")
        switch = {link["lang"]: link["href"] for link in links if "hreflang" in link}
        assert switch == {other: f"/{other}/{path}" for other in LANGUAGES}


@pytest.mark.parametrize(
    "address", ["/es/nothing/", "/en/cases/none/", "/fr/questions/q99/", "/en/procedures/x/"]
)
def test_a_page_that_is_not_there_says_so_in_the_readers_language(
    published: None, client: Client, address: str
) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    headings = {"es": "No hay ninguna página", "en": "There is no page", "fr": "Il n'y a pas de page"}
    assert headings[address[1:3]] in answer.content.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_of_the_site_gives_a_calm_page_that_reads_no_database(
    client: Client, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    def fail() -> None:
        raise RuntimeError("planted")

    monkeypatch.setattr("pliego.observatory.law_pages.glossary", lambda _language: fail())
    monkeypatch.setattr("pliego.observatory.queries.edition", lambda _language: None)
    client.raise_request_exception = False
    answer = client.get(f"/{language}/glossary/")
    assert answer.status_code == 500
    outline = Outline(answer.content.decode())
    assert outline.all("html")[0]["lang"] == language
    assert f"/{language}/cases/" in {link["href"] for link in outline.all("a")}
    assert "planted" not in answer.content.decode()


@pytest.mark.parametrize("path", EMPTY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_without_anything_published_are_calm(
    db: None, client: Client, language: str, path: str
) -> None:
    answer = client.get(f"/{language}/{path}")
    assert answer.status_code == 200
    assert "None" not in answer.content.decode()


def test_the_error_page_quotes_only_pages_of_this_site(published: None, client: Client) -> None:
    assert 'href="/es/cases/x/?q=silao"' in quoting(client, "/es/cases/x/?q=silao")
    unasked = quoting(client, "")
    for foreign in FOREIGN:
        assert quoting(client, foreign) == unasked, foreign


FOREIGN = (
    "https://example.org/",
    "//example.org/",
    "///example.org/",
    "/\\example.org/",
    "\\\\example.org/",
    "/\t/example.org/",
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "example.org",
    "/x\0",
)


def quoting(client: Client, page: str) -> str:
    """What the error page shows to a reader who came from a page."""
    html = client.get("/en/report-an-error/", {"page": page}).content.decode()
    return html.split("<main")[1].split("</main>")[0]


def test_no_page_grows_with_its_address(published: None, client: Client) -> None:
    long = "x" * 3000
    for path in ("cases/", "method/", "cases/inisa-2023/", "report-an-error/", "nothing/"):
        plain = len(get(client, f"/en/{path}"))
        assert len(get(client, f"/en/{path}?colour={long}")) < plain + len(long) + 200, path
        for part in ("q", "state", "page", "sort"):
            grown = get(client, f"/en/{path}?{part}={long}")
            assert len(grown.encode()) + len(STYLE) <= LIMIT, (path, part)
            assert long[:1000] not in grown.replace(f"?{part}={long}</p>", "")
    assert len(get(client, f"/en/{long}/")) < len(get(client, "/en/nothing/")) + len(long) + 1200


@pytest.mark.parametrize("part", ["q", "state", "sector", "page", "sort", "colour"])
def test_a_nul_in_an_address_is_ignored(published: None, client: Client, part: str) -> None:
    for path in ("cases/", "report-an-error/", "cases/inisa-2023/"):
        answer = client.get(f"/en/{path}?{part}=%00")
        assert answer.status_code == 200
        assert "%00" not in answer.content.decode().replace(f"?{part}=%00</p>", "")
    assert client.get("/en/cases/inisa-2023.%00").status_code == 404


def test_every_page_names_the_day_it_was_computed_for(published: None, client: Client) -> None:
    for address in (
        "/en/",
        "/en/cases/",
        "/en/cases/inisa-2023/",
        "/en/method/",
        "/en/procedures/us-petition/",
    ):
        assert (
            '<time datetime="2026-11-22">22 November 2026</time>' in get(client, address).split("<footer")[1]
        )


def test_the_error_page_names_the_contact_or_says_that_there_is_none(published: None, client: Client) -> None:
    assert "names no contact" in get(client, "/en/report-an-error/")
    for contact, link in (
        ("errors@example.org", 'href="mailto:errors@example.org"'),
        ("https://example.org/errors", 'href="https://example.org/errors"'),
        ("the desk on the ground floor", "the desk on the ground floor"),
    ):
        with override_settings(PLIEGO_CONTACT=contact):
            page = get(client, "/en/report-an-error/")
        assert link in page
        assert "names no contact" not in page


def test_a_printed_page_has_its_address(published: None, client: Client) -> None:
    page = get(client, "/en/cases/?state=Puebla")
    assert '<p class="print-only">http://testserver/en/cases/?state=Puebla</p>' in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_leads_to_what_is_computed_from_the_rules(
    published: None, client: Client, language: str
) -> None:
    first = client.get(f"/{language}/").content.decode().split("<main", 1)[1].split("</main>", 1)[0]
    for path in ("coverage", "timeline", "comparison", "reforms"):
        assert f'href="/{language}/{path}/"' in first
