"""Files that have the canary wherever a name, a place or a thought can stand, and some that are refused."""

import io
import struct
from collections.abc import Mapping
from typing import Final

import pikepdf
from PIL import ExifTags, Image

from tests.evidence import files
from tests.evidence.files import CANARY

LARGE: Final = 3_200_000
"""Bytes: more than the 2.5 MB from which on Django would write a file to the disk."""

_POINTERS: Final = {0x8769: ExifTags.TAGS, 0x8825: ExifTags.GPSTAGS}
"""The tags by which one list of tags leads to another, and the tags of that."""

_STRUCTURAL: Final = {*_POINTERS, 0xA005, 0x0112, 0x0201, 0x0202}
"""Tags that are no text to whoever reads the picture: pointers, the thumbnail's place, how the picture lies."""


def photo() -> bytes:
    """A JPEG that is not small, with the canary in every tag of EXIF, in its comment and in its XMP."""
    image, out = Image.effect_noise((800, 600), 90), io.BytesIO()
    exif = b"Exif\0\0II*\0\x08\0\0\0" + _tags(8, ExifTags.TAGS, _POINTERS)
    image.save(out, "JPEG", quality=98, exif=exif, comment=CANARY.encode(), xmp=f"<x>{CANARY}</x>".encode())
    return out.getvalue()


def _tags(at: int, names: Mapping[int, str], pointers: Mapping[int, Mapping[int, str]]) -> bytes:
    """A list of tags that begins at this place of the block: each a text with the canary, or a pointer to a list."""
    texts = {number: f"{CANARY} {names[number]}\0".encode() for number in names if number not in _STRUCTURAL}
    rows, tail = [], b""
    after = at + 2 + 12 * (len(texts) + len(pointers)) + 4
    for number in sorted((*texts, *pointers)):
        place = after + len(tail)
        if number in pointers:
            rows.append(struct.pack("<HHII", number, 4, 1, place))
            tail += _tags(place, pointers[number], {})
        else:
            rows.append(struct.pack("<HHII", number, 2, len(texts[number]), place))
            tail += texts[number]
    return struct.pack("<H", len(rows)) + b"".join(rows) + b"\0\0\0\0" + tail


def letter() -> bytes:
    """A DOCX with the canary in its text, properties, custom XML, comments, an embedded table and a picture."""
    parts = files.docx_parts()
    text = str(parts["word/document.xml"]).replace("what it says ", f"{CANARY} en el texto")
    custom = f'<Properties><property name="{CANARY}"><lpwstr>{CANARY}</lpwstr></property></Properties>'
    return files.zipped(
        {
            **parts,
            "word/document.xml": text,
            "docProps/custom.xml": custom,
            f"word/media/{CANARY}.jpeg": photo(),
        }
    )


def minutes() -> bytes:
    """A PDF with the canary in its text, properties, XMP, an attachment and what hangs on its page."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(files.pdf())) as document:
        page = document.pages[0]
        page.contents_add(pikepdf.Stream(document, f"BT ({CANARY} en el texto) Tj ET".encode()))
        document.save(out)
    return out.getvalue()


def album() -> bytes:
    """A DOCX whose pictures, named as no picture is, know who took them; its text says nothing."""
    names = ("image1.jfif", "image2.jpe", "image3.bin", "image4")
    return files.zipped({**files.docx_parts(), **{f"word/media/{name}": files.picture() for name in names}})


def scan() -> bytes:
    """A PDF whose picture is named by a list of filters and has another picture behind it; its text says nothing."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(files.pdf())) as document:
        image = pikepdf.Stream(document, files.picture() + files.picture())
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width, image.Height, image.BitsPerComponent = 40, 20, 8
        image.ColorSpace, image.Filter = pikepdf.Name.DeviceRGB, pikepdf.Array([pikepdf.Name.DCTDecode])
        page = document.pages[0]
        page.obj.Resources.XObject.Im1 = image
        page.contents_add(pikepdf.Stream(document, b"/Im1 Do"))
        document.save(out)
    return out.getvalue()


def account() -> bytes:
    """A long text with the canary in every line: too long to stay in the memory of an upload."""
    return f"El martes, {CANARY} dijo que nos cambiaron el turno sin aviso.\n".encode() * (LARGE // 70)


def hostile() -> bytes:
    """The long text behind the beginning of a web page: refused at its first piece."""
    return b"<!DOCTYPE html>" + account()


def two_kinds() -> bytes:
    """A photo with an archive behind it: refused at its end."""
    return photo() + files.zipped({f"{CANARY}.class": b"\xca\xfe\xba\xbe" + CANARY.encode()})
