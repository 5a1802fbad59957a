"""Every address pattern of the site that is for everyone, read from the table of addresses itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import unquote, urlsplit

from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve
from django.urls.resolvers import LocalePrefixPattern
from django.utils.translation import override

IsPublic = Callable[[str], bool]
"""Whether the page at a path is for everyone."""


@dataclass(frozen=True, slots=True)
class Route:
    """An address pattern by name, `log:key`, and whether it stands below a language."""

    name: str
    path: str
    below_language: bool


def public_routes(is_public: IsPublic) -> tuple[Route, ...]:
    """Every pattern of the site for everyone; one without a name goes by its path."""
    return tuple(route for route in _walk(get_resolver(), (), "/") if is_public(route.path))


def _walk(resolver: URLResolver, names: tuple[str, ...], path: str) -> Iterator[Route]:
    for pattern in resolver.url_patterns:
        spoken = isinstance(pattern.pattern, LocalePrefixPattern)
        below = path + ("es/" if spoken else str(pattern.pattern).lstrip("^"))
        if isinstance(pattern, URLResolver):
            inner = (*names, pattern.namespace) if pattern.namespace else names
            yield from _walk(pattern, inner, below)
        elif isinstance(pattern, URLPattern):
            yield Route(":".join((*names, pattern.name or below)), below, below.startswith("/es/"))


@dataclass(frozen=True, slots=True)
class Found:
    """The pattern that an address belongs to, by name; empty where there is none."""

    name: str
    parts: tuple[tuple[str, Any], ...] = ()


@lru_cache(maxsize=65_536)
def found_at(path: str) -> Found:
    """The pattern of the site that a path belongs to."""
    plain = unquote(urlsplit(path).path)
    with override(plain[1:3]):
        try:
            match = resolve(plain)
        except Resolver404:
            return Found("")
    return Found(match.view_name, tuple(match.kwargs.items()))
