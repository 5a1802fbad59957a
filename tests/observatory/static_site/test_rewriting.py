"""On a page of the copy every link leads to a file, and nothing else of the page is changed."""

from dataclasses import replace

import pytest

from pliego.observatory.static_site.leading import Ground
from pliego.observatory.static_site.rewriting import Page, Words, rewritten

WORDS = Words(policy="<policy>", note="<note>", computing="<computing>")
LIVE = "https://live.example"


def turned(html: str, ground: Ground, address: str = "/es/method/") -> str:
    """The HTML as it stands in the copy."""
    file = address.strip("/") + "/index.html"
    return rewritten(html, Page(address, file), ground, WORDS)


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("/es/cases/", "../../es/cases/index.html"),
        ("/es/cases/inisa-2023/#e3", "../../es/cases/inisa-2023/index.html#e3"),
        ("/es/cases/?reason=none_published", "../../es/cases/reason=none_published/index.html"),
        (
            "/es/cases/?reason=none_published&amp;page=2",
            "../../es/cases/reason=none_published/page=2/index.html",
        ),
        ("/es/cases/?q=mina&amp;sort=name", "../../es/search/index.html?q=mina&amp;sort=name"),
        ("/es/cases/?state=Nowhere", "../../es/search/index.html?state=Nowhere"),
        ("#claims", "#claims"),
        ("/es/questions/#contradictions", "../../es/questions/index.html#contradictions"),
        ("../glossary/", "../../es/glossary/index.html"),
        ("/es/report-an-error/?page=/es/method/", "../../es/report-an-error/index.html"),
        ("/es/sheet/", "../../es/elsewhere/index.html"),
        ("/log/checkpoint", "../../log/checkpoint"),
        ("/es/coverage/?procedure=usmca-31-b", "../../es/coverage/index.html"),
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_a_link_leads_to_its_file(link: str, leads: str, ground: Ground) -> None:
    assert turned(f'<a class="x" href="{link}">y</a>', ground) == f'<a class="x" href="{leads}">y</a>'


def test_what_needs_a_server_leads_to_the_live_site_where_one_is_named(ground: Ground) -> None:
    live = replace(ground, live=LIVE, stands=LIVE)
    assert turned('<a href="/es/sheet/">x</a>', live) == f'<a href="{LIVE}/es/sheet/">x</a>'
    linked = turned('<a href="/es/coverage/?procedure=usmca-31-b">x</a>', live)
    assert linked == f'<a href="{LIVE}/es/coverage/?procedure=usmca-31-b">x</a>'


def test_nothing_but_links_is_changed(ground: Ground) -> None:
    html = (
        "<!DOCTYPE html>\n<!-- <a href='/es/'> --><p title=\"a href='/es/cases/' b\">&nbsp;&amp; <li>x\n"
        '<script type="application/ld+json">{"a":"<a href=\'/es/\'>"}</script><A HREF=/es/>z</A>\r\n<br/>ñ'
    )
    assert turned(html, ground) == html.replace("HREF=/es/", 'href="../../es/index.html"')


def test_a_link_stands_right_after_an_attribute_that_looks_like_one(ground: Ground) -> None:
    html = '<a title="href=/es/glossary/ " data-href="/x/" href="/es/">x</a>'
    assert turned(html, ground) == html.replace('href="/es/">', 'href="../../es/index.html">')


def test_the_door_for_signing_in_and_an_unknown_address_are_left_out(ground: Ground) -> None:
    html = '<p>a</p><a class="door" href="/es/account/">Enter <b>here</b></a><p class="print-only">https://x</p>c'
    assert turned(html, ground) == "<p>a</p>c"


def test_a_page_says_its_rules_first_and_what_it_is_last(ground: Ground) -> None:
    html = '<head><meta charset="utf-8"><title>x</title></head><footer>y</footer>'
    assert turned(html, ground) == (
        '<head><meta charset="utf-8"><policy><title>x</title></head><footer>y<note></footer>'
    )


def test_the_search_of_the_header_leads_to_the_page_that_searches(ground: Ground) -> None:
    html = '<form class="find" role="search" action="/es/cases/"><input name="q"></form>'
    assert turned(html, ground) == html.replace("/es/cases/", "../../es/search/index.html")


def test_a_form_that_needs_a_server_says_so_or_leads_there(ground: Ground) -> None:
    html = 'a<form class="ask" method="get"><input name="day"><a href="/es/">x</a></form>b'
    assert turned(html, ground, "/es/timeline/") == "a<computing>b"

    live = replace(ground, live=LIVE)
    assert turned(html, live, "/es/timeline/").startswith(
        f'a<form class="ask" method="get" action="{LIVE}/es/timeline/"><computing><input name="day">'
    )


def test_a_feed_of_a_narrowed_list_is_offered_by_the_live_site_or_not_at_all(ground: Ground) -> None:
    head = '<link rel="alternate" type="application/atom+xml" href="/es/cases.atom?state=Puebla">'
    assert turned(f"{head}<p>x", ground) == "<p>x"
    assert turned('<a href="/es/cases.atom?state=Puebla">x</a>', ground).replace(" ", "") == "<a>x</a>"
    assert f'href="{LIVE}/es/cases.atom?state=Puebla"' in turned(head, replace(ground, live=LIVE))


def test_pages_that_are_linked_are_asked_for(ground: Ground) -> None:
    page = Page("/es/method/", "es/method/index.html")
    rewritten(
        '<a href="/es/agreement/bodies/usmca-fc/">x</a><a href="/es/reforms/symmetry/?page=2">y</a>',
        page,
        ground,
        WORDS,
    )
    assert page.asked_for == {"/es/agreement/bodies/usmca-fc/", "/es/reforms/symmetry/?page=2"}
