"""Whatever lies in a document is told by its content: it loses what describes it, or there is no clean copy."""

import gzip
import io
import struct
import zipfile
from collections.abc import Callable

import pikepdf
import pytest
from PIL import Image

from pliego.evidence.actions import clean
from pliego.evidence.cleaner.jpeg import without_metadata
from pliego.evidence.cleaner.kinds import CannotCleanError, Fault
from pliego.evidence.cleaner.office import clean_office
from pliego.evidence.cleaner.open_document import clean_open_document
from pliego.evidence.cleaner.pdf import clean_pdf
from pliego.evidence.reasons import Reason, RefusedError

from . import files, hostile
from .conftest import Desk
from .test_cleaning import tells, unpacked

CANARY = files.CANARY.encode()


def word(name: str, part: bytes | str) -> bytes:
    return clean_office(hostile.with_part(f"word/media/{name}", part))


def open_text(name: str, part: bytes | str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(files.open_document())) as archive:
        parts: dict[str, bytes | str] = {each: archive.read(each) for each in archive.namelist()}
    return clean_open_document(files.zipped({**parts, f"Pictures/{name}": part}))


PACKAGES = pytest.mark.parametrize("package", [word, open_text])


def still(kind: str) -> bytes:
    """A picture of a kind that only documents have, with the canary."""
    image, out = Image.new("RGB", (9, 9), "red"), io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = files.CANARY
    image.save(out, kind, **({"comment": CANARY} if kind == "GIF" else {"exif": exif}))
    return out.getvalue()


PICTURES: dict[str, bytes] = {
    "image1.jfif": files.picture(),
    "image1.jpe": files.picture(),
    "image1": files.picture(),
    "image1.bin": files.picture(),
    "image1.xml": files.picture(),
    "image1.emf": files.picture("PNG"),
    "fonts/font1.odttf": files.picture(),
    "image1.dat": files.picture("WEBP"),
    "image2.dat": still("TIFF"),
    "image3.dat": still("GIF"),
    "nothing.dat": b"",
}


@PACKAGES
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_made_anew_whatever_its_name(package: Callable[[str, bytes], bytes], name: str) -> None:
    assert not tells(package(name, PICTURES[name]), files.CANARY)


def emf(more: bytes = b"") -> bytes:
    """A drawing whose header says which program made it, and its title."""
    told = f"{files.CANARY}\0title\0\0".encode("utf-16-le")
    header = struct.pack("<II", 1, 108 + len(told)).ljust(40, b"\0") + b" EMF"
    return (
        header.ljust(60, b"\0") + struct.pack("<II", len(told) // 2, 108) + bytes(40) + told + b"drawn" + more
    )


OTHERS: dict[str, bytes | str] = {
    "image1.heic": files.heic(),
    "clip.mp4": files.mp4(),
    "sound.wav": files.wav(),
    "sound.mp3": files.mp3(),
    "hdphoto1.wdp": b"II\xbc\x01" + CANARY,
    "notes.dat": CANARY,
    "fonts/font1.odttf": files.heic(),
    "font1.odttf": b"\x8a" * 99,
    "drawing with a picture.emf": emf(files.picture()),
    "packed drawing with a picture.emz": gzip.compress(emf(files.picture("PNG"))),
    "svg with a picture.svg": '<svg><image href=" data:image/jpeg;base64,AAAA"/></svg>',
    "text with a picture.xml": "<d><binary-data>AAAA</binary-data></d>",
}


@PACKAGES
@pytest.mark.parametrize("name", OTHERS)
def test_what_is_neither_text_nor_a_picture_that_can_be_made_anew_makes_no_copy(
    package: Callable[[str, bytes | str], bytes], name: str
) -> None:
    with pytest.raises(CannotCleanError) as refused:
        package(name, OTHERS[name])
    assert refused.value.fault is Fault.HOLDS


KEPT: dict[str, bytes] = {
    "drawing.wmf": b"\xd7\xcd\xc6\x9a drawn",
    "drawing.emf": emf(),
    "ObjectReplacements": b"VCLMTF drawn",
    "fonts/font1.odttf": b"\x8a drawn",
    "fonts/font1.fntdata": b"\x8a drawn",
    "fonts/font1.ttf": b"\0\1\0\0 drawn",
}


@PACKAGES
@pytest.mark.parametrize("name", KEPT)
def test_drawings_and_fonts_stay_without_saying_who_drew(
    package: Callable[[str, bytes], bytes], name: str
) -> None:
    copy = package(name, KEPT[name])
    assert any(part.endswith(b"drawn") for part in unpacked(copy))
    assert not tells(copy, files.CANARY)


def test_a_packed_drawing_stays_without_the_name_that_the_packing_has() -> None:
    out = io.BytesIO()
    with gzip.GzipFile(f"{files.CANARY}.emf", "wb", fileobj=out) as packed:
        packed.write(emf())
    copy = word("drawing.emz", out.getvalue())
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        drawing = gzip.decompress(archive.read("word/media/drawing.emz"))
    assert drawing.endswith(b"drawn")
    assert CANARY not in copy + drawing
    assert files.CANARY.encode("utf-16-le") not in drawing


@PACKAGES
def test_a_drawing_in_xml_loses_what_its_program_wrote(package: Callable[[str, str], bytes]) -> None:
    copy = package(
        "icon.svg",
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" '
        f'i:export-filename="/home/{files.CANARY}/a.png"><metadata><creator>{files.CANARY}</creator></metadata>'
        '<path d="M 1 1"/></svg>',
    )
    assert tells(copy, "M 1 1")
    assert not tells(copy, files.CANARY)


def test_the_copy_of_a_drawing_that_word_keeps_packed_beside_is_left_out() -> None:
    copy = word(
        "vml.xml", f'<v xmlns:o="urn:schemas-microsoft-com:office:office" o:gfxdata="{files.CANARY}"/>'
    )
    assert not tells(copy, files.CANARY)


def in_pdf(content: bytes, filters: pikepdf.Object, drawn: bytes = b"/Im0 Do") -> bytes:
    """A page with one picture, as these filters read it."""
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(100, 100))
    image = pikepdf.Stream(document, content)
    image.Type, image.Subtype, image.Filter = pikepdf.Name.XObject, pikepdf.Name.Image, filters
    image.Width, image.Height, image.BitsPerComponent = 40, 20, 8
    image.ColorSpace = pikepdf.Name.DeviceRGB
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
    page.obj.Contents = pikepdf.Stream(document, drawn)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


JPEG = pikepdf.Name.DCTDecode
SEGMENT = struct.pack(">BBH", 0xFF, 0xFE, len(CANARY) + 2) + CANARY
DESCRIPTION = struct.pack(">BBH", 0xFF, 0xE1, len(CANARY) + 2) + CANARY


def in_scans() -> bytes:
    """A JPEG in several scans with a comment before each."""
    out = io.BytesIO()
    Image.effect_noise((64, 64), 90).save(out, "JPEG", progressive=True)
    before, *scans = out.getvalue().split(b"\xff\xda")
    assert len(scans) > 2
    return before + b"".join(SEGMENT + DESCRIPTION + b"\xff\xda" + scan for scan in scans)


def with_thumbnail() -> bytes:
    """A JPEG whose first segment has a small picture in it."""
    plain = without_metadata(files.picture())
    told = b"JFIF\0\1\2\0\0\1\0\1\1\x05" + CANARY + b"..."
    other = b"JFXX\0\x10" + CANARY
    adobe = b"Adobe\0\x64\0\0\0\0\1" + CANARY
    segments = ((0xE0, told), (0xE0, other), (0xEE, adobe))
    return b"\xff\xd8" + b"".join(_segment(*each) for each in segments) + plain[20:]


def _segment(mark: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, mark, len(content) + 2) + content


IN_PDF: dict[str, bytes] = {
    "one filter": in_pdf(files.picture(), JPEG),
    "a list of one": in_pdf(files.picture(), pikepdf.Array([JPEG])),
    "a list of two": in_pdf(
        files.picture().hex().encode() + b">", pikepdf.Array([pikepdf.Name.ASCIIHexDecode, JPEG])
    ),
    "another behind it": in_pdf(files.picture() + files.picture(), JPEG),
    "comments between scans": in_pdf(in_scans(), pikepdf.Array([JPEG])),
    "a thumbnail": in_pdf(with_thumbnail(), JPEG),
}


@pytest.mark.parametrize("case", IN_PDF)
def test_a_jpeg_in_a_pdf_loses_what_describes_it_and_keeps_its_points(case: str) -> None:
    original = IN_PDF[case]
    copy = clean_pdf(original)
    assert not tells(copy, files.CANARY)
    assert points(copy) == points(original)


def points(content: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as document:
        stream = document.pages[0].obj.Resources.XObject.Im0
        raw = stream.read_raw_bytes()
    if not raw.startswith(b"\xff\xd8"):
        raw = bytes.fromhex(raw.decode().rstrip(">"))
    with Image.open(io.BytesIO(raw)) as picture:
        return picture.tobytes()


WRITTEN: dict[str, bytes] = {
    "JPEG 2000": in_pdf(CANARY, pikepdf.Name.JPXDecode),
    "JPEG 2000 in a list": in_pdf(
        CANARY.hex().encode(), pikepdf.Array([pikepdf.Name.ASCIIHexDecode, pikepdf.Name.JPXDecode])
    ),
    "a JPEG in the page's own text": in_pdf(
        files.picture(), JPEG, b"BI /W 40 /H 20 /F /DCT ID " + files.picture() + b" EI"
    ),
}


@pytest.mark.parametrize("case", WRITTEN)
def test_a_picture_in_a_pdf_that_cannot_be_cleaned_makes_no_copy(case: str) -> None:
    with pytest.raises(CannotCleanError) as refused:
        clean_pdf(WRITTEN[case])
    assert refused.value.fault is Fault.HOLDS


def test_a_jpeg_that_breaks_off_in_its_points_keeps_them() -> None:
    whole = without_metadata(files.picture())
    assert without_metadata(whole[:-2]) == whole


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8", b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xe1\0\x04ab-", b"GIF89a"]
)
def test_what_is_no_jpeg_is_told_apart(content: bytes) -> None:
    with pytest.raises(ValueError, match="no"):
        without_metadata(content)


def test_a_person_is_told_why_there_is_no_copy_and_what_to_do(desk: Desk) -> None:
    exhibit = desk.hand_in(hostile.with_part("word/media/clip.mp4", files.mp4()), "carta.docx")
    with pytest.raises(RefusedError, match="Imprima el documento en un PDF nuevo") as refused:
        clean(exhibit, desk.ana)
    assert refused.value.reason is Reason.PART_NOT_CLEANABLE
    assert exhibit.custody.last().detail == "part_not_cleanable"  # type: ignore[union-attr]
