"""A fingerprint of what makes the published pages: code, templates, messages, texts of the record. No Django."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

MADE_OF: Final = (".py", ".html", ".po", "own_words.csv")
"""Endings of the files that a published page is made of."""


@cache
def fingerprint() -> str:
    """SHA-256, in hexadecimal, of every source of this installation that a published page is made of.

    Read once for each process: files that change while it runs are seen by the next one.
    """
    return fingerprint_of(files("pliego"))


def fingerprint_of(folder: Traversable) -> str:
    """SHA-256, in hexadecimal, of the names and contents of the sources below a folder."""
    digest = hashlib.sha256()
    for path, file in sorted(_sources(folder, ""), key=lambda pair: pair[0]):
        content = file.read_bytes()
        # Lengths keep a name apart from its content, and one file from the next.
        digest.update(f"{len(path)} {len(content)} {path}".encode() + content)
    return digest.hexdigest()


def _sources(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _sources(entry, f"{path}{entry.name}/")
        elif entry.name.endswith(MADE_OF):
            yield path + entry.name, entry
