"""Languages of reporters beyond the three of the site, each shown only as far as a speaker of it has reviewed it.

    python -m pliego.site.further_languages review yua "Name of who reviewed it"

The review is bound to the text: who changes a word in the message file afterwards takes the language off the site until
it is reviewed again. What has no translation yet is shown in Spanish. No Django.
"""

import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

import polib

LOCALE: Final = Path(__file__).resolve().parents[1] / "locale"
REVIEWED_BY: Final = "X-Reviewed-By"
REVIEWED_TEXT: Final = "X-Reviewed-Text"


@dataclass(frozen=True, slots=True)
class Further:
    """A language by its code of ISO 639 and by the name that its speakers give it."""

    code: str
    name: str
    english: str


FURTHER: Final = (
    Further("nah", "Nāhuatl", "Nahuatl"),
    Further("yua", "Maaya t'aan", "Yucatec Maya"),
    Further("tzh", "Bats'il k'op", "Tzeltal"),
)
"""Languages whose message files wait for their translators."""


def message_file(code: str, locale: Path = LOCALE) -> Path:
    """The message file of a language."""
    return locale / code / "LC_MESSAGES" / "django.po"


def text_hash(catalogue: polib.POFile) -> str:
    """SHA-256 over every translation with what it translates, in hexadecimal digits."""
    pairs = sorted((entry.msgid, entry.msgstr, *entry.msgstr_plural.values()) for entry in _shown(catalogue))
    return sha256(repr(pairs).encode()).hexdigest()


def is_reviewed(catalogue: polib.POFile) -> bool:
    """Whether somebody reviewed just this text, and there is one."""
    metadata = catalogue.metadata
    named = bool(metadata.get(REVIEWED_BY, "").strip())
    return named and bool(_shown(catalogue)) and metadata.get(REVIEWED_TEXT) == text_hash(catalogue)


def review(code: str, reviewer: str, locale: Path = LOCALE) -> int:
    """Write into the message file who reviewed it as it is now; gives how many texts that are.

    Raises `ValueError` for a language that is not among `FURTHER`, without a name, or where nothing is translated.
    """
    if code not in {one.code for one in FURTHER}:
        raise ValueError(f"{code} is none of {', '.join(one.code for one in FURTHER)}")
    catalogue = polib.pofile(str(message_file(code, locale)), wrapwidth=110)
    shown = _shown(catalogue)
    if not reviewer.strip() or not shown:
        raise ValueError("a review has a reviewer and a text: name one, and translate something first")
    catalogue.metadata[REVIEWED_BY] = reviewer.strip()
    catalogue.metadata[REVIEWED_TEXT] = text_hash(catalogue)
    catalogue.save()
    return len(shown)


def offered(locale: Path = LOCALE) -> tuple[Further, ...]:
    """The languages whose reviewed text is compiled, and so may be shown."""
    return tuple(one for one in FURTHER if message_file(one.code, locale).with_suffix(".mo").exists())


def _shown(catalogue: polib.POFile) -> list[polib.POEntry]:
    found: list[polib.POEntry] = catalogue.translated_entries()
    return found


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["review", code, reviewer]:
            try:
                count = review(code, reviewer)
            except (OSError, ValueError) as fault:
                raise SystemExit(f"pliego: {fault}") from None
            sys.stdout.write(f"{count} texts of {code} reviewed by {reviewer}; now `make compile`\n")
        case _:
            raise SystemExit('usage: python -m pliego.site.further_languages review CODE "NAME"')
