"""Keeps the message files: brings them up to date, compiles them, and says what they lack.

    python -m pliego.site.messages compile    before serving; needs no gettext programs
    python -m pliego.site.messages update     after a text was added or changed

The English in the source is the key of each text. The English file therefore stays empty of translations.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

import polib

from pliego.site import further_languages
from pliego.site.extraction import Message, extract

PACKAGE = Path(__file__).resolve().parents[1]
LOCALE = PACKAGE / "locale"
SOURCE_LANGUAGE = "en"
TRANSLATED = ("es", "fr")
REPORTERS_ROOMS = ("intake", "reports")
"""Rooms whose texts a reporter meets."""

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*(?::[^}]*)?\}|%%")


def catalogue_file(language: str) -> Path:
    """The message file of a language."""
    return LOCALE / language / "LC_MESSAGES" / "django.po"


def compile_messages() -> list[Path]:
    """Write the binary form of every message file beside it, and return the files written.

    A further language has one only while it is reviewed, so that nothing else of it can be shown.
    """
    written = [_compiled(language) for language in (SOURCE_LANGUAGE, *TRANSLATED)]
    for language in further_languages.FURTHER:
        file = catalogue_file(language.code)
        if file.exists() and further_languages.is_reviewed(polib.pofile(str(file))):
            written.append(_compiled(language.code))
        else:
            file.with_suffix(".mo").unlink(missing_ok=True)
    return written


def _compiled(language: str) -> Path:
    target = catalogue_file(language).with_suffix(".mo")
    # Replaced in one step, so that a site being served never reads half a file.
    with NamedTemporaryFile(dir=target.parent, suffix=".mo", delete=False) as draft:
        draft.write(polib.pofile(str(catalogue_file(language))).to_binary())
    Path(draft.name).chmod(0o644)
    Path(draft.name).replace(target)
    return target


def update_messages(messages: Iterable[Message]) -> None:
    """Bring every message file to exactly these messages, keeping each translation there is.

    A text no longer used is dropped; sorted entries keep the files' history readable.
    """
    wanted = sorted(messages)
    for language in (SOURCE_LANGUAGE, *TRANSLATED):
        _update(language, wanted)


def update_reporters_messages(messages: Iterable[Message]) -> None:
    """Bring the message file of every further language to the texts that a reporter meets; made where there is none."""
    wanted = sorted(messages)
    for language in further_languages.FURTHER:
        file = catalogue_file(language.code)
        if not file.exists():
            file.parent.mkdir(parents=True)
            fresh = polib.POFile(wrapwidth=110)
            fresh.metadata = {"Language": language.code, "Content-Type": "text/plain; charset=UTF-8"}
            fresh.save(str(file))
        _update(language.code, wanted)


def _update(language: str, wanted: Iterable[Message]) -> None:
    catalogue = polib.pofile(str(catalogue_file(language)), wrapwidth=110)
    known = {_key(entry): entry for entry in catalogue}
    catalogue[:] = [known.get(message) or _entry(message) for message in wanted]
    catalogue.save()


def _key(entry: polib.POEntry) -> Message:
    return Message(entry.msgid, entry.msgid_plural or "", entry.msgctxt or "")


def _entry(message: Message) -> polib.POEntry:
    entry = polib.POEntry(msgid=message.singular, msgctxt=message.context or None)
    if message.plural:
        entry.msgid_plural = message.plural
        entry.msgstr_plural = {0: "", 1: ""}
    return entry


def faults(language: str, messages: Iterable[Message]) -> Iterator[str]:
    """One line per message that the language's file lacks, leaves in doubt, or gives other placeholders."""
    known = {_key(entry): entry for entry in polib.pofile(str(catalogue_file(language)))}
    for message in messages:
        entry = known.get(message)
        if entry is None:
            yield f"{language}: not in the message file (run `make messages`): {message.singular!r}"
        else:
            yield from (f"{language}: {fault}: {message.singular!r}" for fault in _entry_faults(entry))


def _entry_faults(entry: polib.POEntry) -> Iterator[str]:
    renderings = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    if entry.fuzzy:
        yield "marked as in doubt (fuzzy)"
    if not all(renderings):
        yield "no translation"
        return
    allowed = [_placeholders(entry.msgid), _placeholders(entry.msgid_plural or entry.msgid)]
    for rendering in renderings:
        if _placeholders(rendering) not in allowed:
            yield f"other placeholders than the English in {rendering!r}"


def _placeholders(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text))


def main(arguments: list[str]) -> None:
    """Run one of the two subcommands named above."""
    match arguments:
        case ["compile"]:
            compile_messages()
        case ["update"]:
            os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pliego.site.settings")
            import django

            django.setup()
            update_messages(extract(PACKAGE))
            rooms = (extract(PACKAGE / room) for room in REPORTERS_ROOMS)
            update_reporters_messages({message for room in rooms for message in room})
        case _:
            raise SystemExit("usage: python -m pliego.site.messages compile|update")


if __name__ == "__main__":
    main(sys.argv[1:])
