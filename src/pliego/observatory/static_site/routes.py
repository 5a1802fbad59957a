"""Every address pattern of the site that is for everyone, read from the table of addresses itself."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve
from django.urls.resolvers import LocalePrefixPattern
from django.utils.translation import override

from pliego.observatory.models import LANGUAGES

_CODES: Final = frozenset(code for code, _ in LANGUAGES)

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


_OF_A_CASE: Final = re.compile(r"/cases/[-a-zA-Z0-9_]+(/|\.[a-z.]+)")


def route_at(path: str) -> str:
    """The name of the pattern that a path belongs to; empty where there is none.

    It is the same in every language, and for every case: that nothing else stands below `cases/`, a test holds.
    """
    plain = unquote(path)
    code, rest = plain[1:3], plain[3:]
    if not (code in _CODES and rest.startswith("/")):
        return _resolved(plain)
    of_a_case = _OF_A_CASE.fullmatch(rest)
    return _resolved(f"/es/cases/x{of_a_case[1]}" if of_a_case else f"/es{rest}")


@lru_cache(maxsize=16_384)
def _resolved(path: str) -> str:
    with override("es"):
        try:
            return resolve(path).view_name
        except Resolver404:
            return ""
