"""The files of a copy that stand beside its pages: where it begins, what is not found, and what machines read first."""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from django.template.loader import render_to_string
from django.utils.translation import override

from pliego.observatory import queries
from pliego.observatory.models import LANGUAGES, PublishedTile
from pliego.observatory.static_site.addresses import INDEX, file_of
from pliego.observatory.static_site.asking import Reading
from pliego.observatory.static_site.folder import MARKER
from pliego.observatory.static_site.leading import ELSEWHERE, Ground
from pliego.observatory.static_site.words import OWN_SCRIPT, policy

ADDRESSES: Final = 15_000
"""Addresses in one file of the site map, which may have 50,000 and 50 MB, each with its other languages."""

_STYLE: Final = (
    "body{font:1.06rem/1.55 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1.25rem}"
    "h2{font-size:1.2rem}section{border-top:1px solid;margin-top:1.5rem}"
)
_HEADERS: Final = """\
/*
  Content-Security-Policy: {policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
/log/key
  Content-Type: text/plain; charset=utf-8
/log/checkpoint
  Content-Type: text/plain; charset=utf-8
/api/*
  Access-Control-Allow-Origin: *
"""

Written = tuple[str, bytes]
"""A file: its path below the folder, and its content."""


def around(ground: Ground) -> Iterator[Written]:
    """The first page, the one for what is not found, and the rules for servers that read theirs from a file."""
    styled = _hash_of(_STYLE)
    shared = {"languages": LANGUAGES, "root": _root(ground)}
    start = {**shared, "policy": policy(ground)}
    lost = {
        **shared,
        "style": _STYLE,
        "policy": policy(ground).replace("style-src 'self'", f"style-src {styled}"),
    }
    yield INDEX, render_to_string("observatory/static_site/start.html", start).encode()
    yield MARKER, render_to_string("observatory/static_site/lost.html", lost).encode()
    rules = policy(ground, OWN_SCRIPT).replace("style-src 'self'", f"style-src 'self' {styled}")
    yield "_headers", _HEADERS.format(policy=rules).encode()


def elsewhere(language: str) -> bytes:
    """The page that says what files cannot do, as the site would answer if it had one."""
    with override(language):
        context = {"edition": queries.edition(language)}
        request = Reading(f"/{language}/{ELSEWHERE}")
        return render_to_string("observatory/static_site/elsewhere.html", context, request).encode()


def tiles() -> Iterator[Written]:
    """The hashes of the log's tree, as `log/tiles/LEVEL/POSITION`: from them any proof can be made."""
    for tile in PublishedTile.objects.order_by("level", "position").iterator():
        yield f"log/tiles/{tile.level}/{tile.position}", bytes(tile.hashes)


def for_search_engines(ground: Ground, addresses: Iterable[str]) -> Iterator[Written]:
    """What crawlers read: that all may be read and, where it is known at which address the copy stands, its pages."""
    robots = "User-agent: *\nAllow: /\n"
    if ground.stands:
        maps = list(_maps(ground, addresses))
        yield from maps
        index = "".join(
            f"<sitemap><loc>{escape(f'{ground.stands}/{name}')}</loc></sitemap>\n" for name, _ in maps
        )
        yield "sitemap.xml", _xml("sitemapindex", "", index)
        robots += f"Sitemap: {ground.stands}/sitemap.xml\n"
    yield "robots.txt", robots.encode()


def _maps(ground: Ground, addresses: Iterable[str]) -> Iterator[Written]:
    pages = (one for one in addresses if one.startswith("/es/") and _is_page(one))
    number = 0
    while piece := list(islice(pages, ADDRESSES // len(LANGUAGES))):
        number += 1
        told = "".join(line for page in piece for line in _entries(ground, page))
        namespace = ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'
        yield f"sitemap-{number}.xml", _xml("urlset", namespace, told)


def _is_page(address: str) -> bool:
    return "?" not in address and file_of(address).endswith(INDEX)


def _entries(ground: Ground, page: str) -> Iterator[str]:
    """A page in each language, each with all of them beside it."""
    places = {code: escape(f"{ground.stands}/{code}{page[3:]}", {'"': "&quot;"}) for code, _ in LANGUAGES}
    others = "".join(
        f'<xhtml:link rel="alternate" hreflang="{code}" href="{place}"/>' for code, place in places.items()
    )
    for place in places.values():
        yield f"<url><loc>{place}</loc>{others}</url>\n"


def _xml(name: str, more: str, inside: str) -> bytes:
    namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<{name} xmlns="{namespace}"{more}>\n{inside}</{name}>\n'.encode()


def _root(ground: Ground) -> str:
    """The path at which the copy stands, with its last slash; empty where that is not known."""
    return f"{urlsplit(ground.stands).path}/" if ground.stands else ""


def _hash_of(style: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'"
