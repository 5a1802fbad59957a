"""Which pages are for whom: most are public and know nobody; some are for whoever signs in. No Django."""

from typing import Final

PRIVATE: Final = ("account", "offices", "exhibits")
"""First parts of the addresses, below the language, that take what is sent, set cookies and may run a script."""

_LANGUAGES: Final = ("es", "en", "fr")


def is_private(path: str) -> bool:
    """Whether the page at this path is for whoever signs in. A path without a language counts, too: an identity
    provider sends a person back to one."""
    parts = path.split("/")[1:]
    inner = parts[1:] if parts and parts[0] in _LANGUAGES else parts
    return len(inner) > 1 and inner[0] in PRIVATE


def takes_files(path: str) -> bool:
    """Whether the page at this path takes files, which are read only after it is known who sends them."""
    return path.rstrip("/").split("/")[2:] == ["exhibits", "hand-in"]
