"""What lies in a document beside its XML, told by its first bytes: names say what they like. Without Django."""

import gzip
import re
import struct
from typing import Final

from .kinds import CannotCleanError, Fault
from .packages import Element, local, take_out
from .pictures import clean_picture_inside

_PICTURES: Final = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF....WEBP|II\*\0|MM\0\*|GIF8|BM", re.DOTALL
)
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<|\xff\xfe|\xfe\xff|<\0|\0<")
_ENHANCED: Final = re.compile(rb"\x01\0\0\0.{36} EMF", re.DOTALL)
_DRAWINGS: Final = re.compile(rb"\x01\0\0\0.{36} EMF|\xd7\xcd\xc6\x9a|[\x01\x02]\0\x09\0|VCLMTF", re.DOTALL)
"""Windows' two formats of drawings, and LibreOffice's."""

_TELLING: Final = re.compile(rb"Exif\0\0|\xff\xd8\xff[\xdb\xe0-\xef\xfe]|\x89PNG\r\n\x1a\n|<x:xmpmeta|8BIM")
_GZIP: Final = b"\x1f\x8b\x08"
_FONT: Final = re.compile(r"(?:^|/)fonts/[^/]+\.(?:odttf|fntdata|[to]tf|ttc)$", re.IGNORECASE)
_FILM: Final = re.compile(rb".{4}ftyp", re.DOTALL)
_PACKED_ELEMENTS: Final = frozenset({"binary-data", "binData", "binaryData"})
_DRAWING_PROGRAMS: Final = ("inkscape", "sodipodi")


def is_xml(part: bytes) -> bool:
    """Whether it can be nothing else than XML."""
    return _XML.match(part) is not None and not _PICTURES.match(part)


def clean_part_of_no_xml(name: str, part: bytes) -> bytes:
    """A picture made anew; a drawing or a font as it is.

    Raises `CannotCleanError` for anything else, and for a drawing that carries a picture: both can say who, when
    and where.
    """
    if not part:
        return part
    if _PICTURES.match(part):
        return clean_picture_inside(part)
    if part.startswith(_GZIP):
        return gzip.compress(_drawing(gzip.decompress(part)), mtime=0)
    if _FONT.search(name) and not _FILM.match(part):
        return part
    return _drawing(part)


def _drawing(part: bytes) -> bytes:
    if not _DRAWINGS.match(part) or _TELLING.search(part):
        raise CannotCleanError(Fault.HOLDS)
    return _undescribed(part) if _ENHANCED.match(part) else part


def _undescribed(part: bytes) -> bytes:
    """Without the program and the title that the header of an EMF gives (MS-EMF 2.2.9)."""
    signs, place = struct.unpack_from("<II", part, 60)
    end = place + 2 * signs
    if not signs or end > len(part):
        return part
    return part[:place] + bytes(end - place) + part[end:]


def clean_drawing_in_xml(root: Element) -> None:
    """Take out what drawing programs say of themselves. Raises `CannotCleanError` where a file is written as text."""
    for element in list(root.iter()):
        if local(element.tag) in _PACKED_ELEMENTS and (element.text or "").strip():
            raise CannotCleanError(Fault.HOLDS)
        if local(element.tag) == "metadata" and local(root.tag) == "svg":
            take_out(element)
        for key in list(element.attrib):
            if local(key) in ("href", "src") and element.get(key).lstrip().lower().startswith("data:"):
                raise CannotCleanError(Fault.HOLDS)
            if local(key) == "gfxdata" or any(program in str(key) for program in _DRAWING_PROGRAMS):
                del element.attrib[key]
