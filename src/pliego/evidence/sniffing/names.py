"""File names: what they may have in them, and whether they go with the content. Without Django's database."""

import re
import unicodedata
from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError

LONGEST: Final = 200
_FOLDERS: Final = re.compile(r"[/\\:]|^\.+$")
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_HIDING: Final = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
"""Categories of signs that are not seen or change the order of what is seen."""

_BY_SUFFIX: Final = {(Media.TEXT, suffix): Media.CSV for suffix in Media.CSV.suffixes}


def suffix_of(name: str) -> str:
    """The end of a name behind its last dot, in lower case; empty when there is none.

    Raises `RefusedError` for a name that is empty or too long, names a folder or a device, or has signs in it that
    are not seen.
    """
    if (
        not 0 < len(name) <= LONGEST
        or _FOLDERS.search(name)
        or _DEVICES.fullmatch(name)
        or name != name.strip()
        or name.endswith(".")
        or any(unicodedata.category(sign) in _HIDING for sign in name)
    ):
        raise RefusedError(Reason.NAME)
    stem, _, suffix = name.rpartition(".")
    return suffix.casefold() if stem else ""


def fitting(media: Media, suffix: str) -> Media:
    """The kind of a file whose content is of one kind and whose name ends so: a table's text is a table.

    Raises `RefusedError` when the name says another kind than the content.
    """
    media = _BY_SUFFIX.get((media, suffix), media)
    if suffix and suffix not in media.suffixes:
        raise RefusedError(Reason.MISMATCH)
    return media
