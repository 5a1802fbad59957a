"""Where a link of a page leads in the copy: to a file, to the page that searches, to the live site, or nowhere else."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import urljoin, urlsplit, urlunsplit

from pliego.observatory.static_site import lists
from pliego.observatory.static_site.addresses import INDEX, file_of, normal, query_of, way
from pliego.observatory.static_site.asking import ORIGIN
from pliego.observatory.static_site.catalogue import YIELDS, Linked, Pages, Served, Start, Whole
from pliego.observatory.static_site.routes import route_at

STATIC: Final = "/static/"
SEARCH: Final = "search/"
ELSEWHERE: Final = "elsewhere/"
"""Below the language, two pages that only a copy has: it searches without a server, and says what needs one."""


PAGE: Final = "page"
"""The part of a query that names a page of a list."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What all links of a copy share: the address of the live site and that at which the copy stands, both without
    their last slash and empty where none was named, and the values of facets whose lists are published."""

    live: str
    stands: str
    listed: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Target:
    """Where an address of the site lies in the copy: a file with what is asked of it, or an address outside; neither
    where the copy has no such page.

    `asks_for` is the address of a file that is published because a link leads there.
    """

    file: str = ""
    query: str = ""
    outside: str = ""
    asks_for: str = ""

    @property
    def is_there(self) -> bool:
        """Whether it leads anywhere."""
        return bool(self.file or self.outside)


def inside(page: str, link: str) -> str:
    """The address on the site that a link on a page names; empty where it leads to another site, or to no page."""
    if link.startswith(ORIGIN):
        link = link.removeprefix(ORIGIN) or "/"
    if link.startswith("/") and not link.startswith("//") and ".." not in link:
        return link
    try:
        parts = urlsplit(urljoin(page, link))
    except ValueError:
        return ""
    return "" if parts.scheme or parts.netloc else urlunsplit(("", "", parts.path, parts.query, ""))


def relative(target: Target, here: str, fragment: str) -> str:
    """The link that leads from a file of the copy to a target."""
    end = f"#{fragment}" if fragment else ""
    if target.outside:
        return target.outside + end
    asked = f"?{target.query}" if target.query else ""
    return way(here, target.file) + asked + end


@lru_cache(maxsize=65_536)
def target(ground: Ground, address: str) -> Target:
    """Where an address of the site leads."""
    path, _, query = address.partition("?")
    if path.startswith(STATIC):
        return Target(file=path[1:])
    if path == "/":
        return Target(file=INDEX)
    yielded = YIELDS.get(name) if (name := route_at(path)) else Pages()
    if yielded is None or isinstance(yielded, Served):
        return _away(ground, address)
    if not query:
        return Target(file=file_of(path), asks_for=normal(path) if isinstance(yielded, Linked) else "")
    if name == lists.ROUTE:
        return _list(ground, path, query)
    return _asked(ground, yielded, path, query)


def _list(ground: Ground, path: str, query: str) -> Target:
    search = lists.kept(query_of(f"?{query}"), ground.listed)
    if search is None:
        return Target(file=file_of(f"{path[:4]}{SEARCH}"), query=query)
    page = str(search.page) if search.page > 1 else ""
    return Target(file=file_of(f"{path}{search.query(page=page)}"))


def _asked(ground: Ground, yielded: Pages, path: str, query: str) -> Target:
    """A page that is published for one choice at a time; for more, the live site makes it or nobody does."""
    address = normal(f"{path}?{query}")
    names = query_of(address).keys()
    chosen = (names & yielded.follows) - {PAGE}
    if names <= yielded.follows and len(chosen) < 2 and names:
        return Target(file=file_of(address), asks_for=address)
    narrowed = isinstance(yielded, Whole) or bool(chosen)
    if ground.live and (isinstance(yielded, Start) or narrowed):
        return Target(outside=f"{ground.live}{path}?{query}")
    return Target() if narrowed else target(ground, path)


def _away(ground: Ground, address: str) -> Target:
    if ground.live:
        return Target(outside=ground.live + address)
    language = address[1:3] if address[3:4] == "/" else "es"
    return Target(file=file_of(f"/{language}/{ELSEWHERE}"))
