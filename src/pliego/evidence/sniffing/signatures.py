"""The first bytes by which kinds of file are told, and what must stand nowhere in them. Without Django."""

import re
import struct
from dataclasses import dataclass
from typing import Final

from ..reasons import Reason, RefusedError

HEAD: Final = 1024
"""Bytes from the beginning in which browsers and readers of PDF look for what they know."""

TAIL: Final = 65_535 + 22
"""Bytes from the end in which readers of ZIP archives look for the directory."""

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Signature:
    """Bytes at a place that give a kind of file away which is never taken."""

    reason: Reason
    begin: bytes
    place: int = 0

    def fits(self, head: bytes) -> bool:
        """Whether a file that begins so is of this kind."""
        return head.startswith(self.begin, self.place)


_PROGRAMS: Final = (
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"dex\n",
    b"\x00asm",
    b"!<arch>\n",
    b"L\x00\x00\x00\x01\x14\x02\x00",
)
"""ELF, Mach-O in four orders, Java classes and fat Mach-O, Android, WebAssembly, libraries, Windows shortcuts."""

_PACKED: Final = (
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b\x08",
    b"BZh",
    b"\xfd7zXZ\x00",
    b"\x28\xb5\x2f\xfd",
    b"MSCF\x00",
    b"xar!",
    b"PK\x05\x06",
    b"PK\x07\x08",
)
"""RAR, 7z, gzip, bzip2, xz, Zstandard, CAB, xar, an empty ZIP, one in several volumes."""

AMR: Final = (b"#!AMR\n", b"#!AMR-WB\n")
"""RFC 4867, 5: how voice notes of old telephones begin, narrow and wide. No shell knows such a program."""

FORBIDDEN: Final = (
    *(Signature(Reason.EXECUTABLE, program) for program in _PROGRAMS),
    *(Signature(Reason.ARCHIVE, packed) for packed in _PACKED),
    Signature(Reason.ARCHIVE, b"ustar", 257),
    Signature(Reason.ARCHIVE, b"**ACE**", 7),
    Signature(Reason.ARCHIVE, b"-lh", 2),
    Signature(Reason.OLD_OFFICE, b"{\\rtf"),
    Signature(Reason.SCRIPT, b"%!PS"),
    Signature(Reason.SCRIPT, b"#!"),
)

MARKUP: Final = re.compile(
    rb"<(?:!doctype\s|\?xml\b|\?php\b|(?:html|head|body|script|style|svg|iframe|object|embed|img|form|meta|link|table|div"
    rb"|job|package|component|math|hta:application)[\s>/])",
    re.IGNORECASE,
)
"""How a page, a drawing or a program in markup begins. Browsers look for it behind other bytes, too."""

_HIDDEN: Final = re.compile(
    rb"PK\x03\x04|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|%PDF-[12]|\x7fELF[\x01\x02][\x01\x02]\x01|<script[\s>]|<\?php\s|<html[\s>]"
)
LONGEST_HIDDEN: Final = 8
_DIRECTORY_END: Final = re.compile(rb"PK\x05\x06(?=.{18})", re.DOTALL)


def forbidden(head: bytes) -> Reason | None:
    """Why a file that begins so is never taken; `None` when it may be."""
    if head.startswith(b"MZ") and 0 in head[:64]:
        return Reason.EXECUTABLE
    if head.startswith(AMR):
        return None
    return next((each.reason for each in FORBIDDEN if each.fits(head)), None)


def refuse_two_headed(head: bytes) -> None:
    """Raise `RefusedError` when a picture, a sound or a document begins as something else as well."""
    if MARKUP.search(head) or b"%PDF-" in head[1:]:
        raise RefusedError(Reason.POLYGLOT)


def hides(trailer: bytes) -> bool:
    """Whether a file of another kind begins somewhere in these bytes."""
    return _HIDDEN.search(trailer) is not None


def ends_as_archive(tail: bytes, length: int) -> bool:
    """Whether a reader of ZIP archives would find a directory in the last bytes of a file of so many bytes."""
    for found in _DIRECTORY_END.finditer(tail):
        disk, first_disk, here, entries, size, offset = struct.unpack_from("<4H2I", tail, found.start() + 4)
        place = length - len(tail) + found.start()
        if (
            disk == first_disk == 0
            and here == entries > 0
            and 46 * entries <= size
            and size + offset <= place
        ):
            return True
    return False
