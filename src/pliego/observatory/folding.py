"""Search words: lower case, without accents, so that *Michoacan* finds *Michoacán*."""

import unicodedata


def fold(text: str) -> str:
    """The text in lower case, accents and repeated spaces removed."""
    parts = unicodedata.normalize("NFKD", text)
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).lower().split())
