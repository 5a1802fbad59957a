"""Which pages are for whom: most are public and know nobody; some are for whoever signs in; some are for who reports
something and need not say who they are. No Django."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from .further_languages import FURTHER


class Zone(Enum):
    """Whom a page is for."""

    PUBLIC = auto()
    """Everyone: it takes nothing and knows nobody."""
    PRIVATE = auto()
    """Whoever signs in."""
    REPORTER = auto()
    """Who reports something. It takes forms and files, and knows of nobody who they are."""
    PROGRAMS = auto()
    """Programs, of other sites too. It is as public as pages are, in no language, and answers for itself."""


PRIVATE: Final = ("account", "offices", "exhibits", "inbox", "desk-cases", "phone")
"""First parts of the addresses, below the language, that take what is sent, set cookies and may run a script."""

REPORTER: Final = ("sheet",)
"""First parts of the addresses of who reports something. They betray nothing of what is done there."""

PROGRAMS: Final = "/api/"
"""What the addresses for programs begin with."""

MEGABYTE: Final = 1024 * 1024

MOST_SENT: Final = MEGABYTE
"""Bytes that a form without files may send."""

_LANGUAGES: Final = ("es", "en", "fr")
_FURTHER: Final = tuple(language.code for language in FURTHER)
_ZONES: Final[Mapping[str, Zone]] = {
    **dict.fromkeys(PRIVATE, Zone.PRIVATE),
    **dict.fromkeys(REPORTER, Zone.REPORTER),
}
# Nobody is known to a reporter's page who could be asked to stop, so that it has a bound: ten files of 25 MB.
_SENT_BY_REPORTERS: Final = 10 * 25_000_000 + MEGABYTE
_TAKING_FILES: Final[Mapping[tuple[str, ...], int | None]] = {
    ("exhibits", "hand-in"): None,
    ("sheet", "files"): _SENT_BY_REPORTERS,
    ("sheet", "add"): _SENT_BY_REPORTERS,
}


def zone_of(path: str) -> Zone:
    """Whom the page at this path is for. A path without a language counts, too: an identity provider sends a person
    back to one."""
    if path.startswith(PROGRAMS):
        return Zone.PROGRAMS
    parts = path.split("/", 3)[1:]
    inner = parts[1:] if parts and parts[0] in (*_LANGUAGES, *_FURTHER) else parts
    return _ZONES.get(inner[0], Zone.PUBLIC) if len(inner) > 1 else Zone.PUBLIC


def in_spanish(path: str) -> str:
    """The address of the page in Spanish, where its language is one of a reporter's and it is none of their pages;
    empty elsewhere."""
    language, _, rest = path.removeprefix("/").partition("/")
    return f"/es/{rest}" if language in _FURTHER and zone_of(path) is not Zone.REPORTER else ""


def most_sent(path: str) -> int | None:
    """Bytes that the page at this path takes; none where it takes any number of them, which are read only after it is
    known who sends them."""
    return _TAKING_FILES.get(tuple(path.rstrip("/").split("/")[2:]), MOST_SENT)
