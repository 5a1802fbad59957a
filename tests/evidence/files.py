"""Files of every kind that is taken, as small as they can be; the word CANARY stands in whatever describes them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any, Final

import pikepdf
from PIL import Image
from PIL.PngImagePlugin import PngInfo

CANARY: Final = "CANARIO-7731"
_WORD: Final = "application/vnd.openxmlformats-officedocument"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def picture(kind: str = "JPEG", size: tuple[int, int] = (40, 20)) -> bytes:
    """Left half blue, right half red, lying on its side (orientation 6), with a place, a maker and a comment."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, CANARY
    exif.get_ifd(0x8825).update({1: "N", 2: (19.0, 25.0, 42.0), 3: "W", 4: (99.0, 7.0, 39.0)})
    more: dict[str, Any] = {"exif": exif}
    if kind == "JPEG":
        more |= {"comment": CANARY.encode(), "xmp": f"<x:xmpmeta>{CANARY}</x:xmpmeta>".encode()}
    if kind == "PNG":
        text = PngInfo()
        text.add_text("Author", CANARY)
        more |= {"pnginfo": text}
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def pdf() -> bytes:
    """A page with a note, a script, an attachment, properties, a thumbnail and a JPEG that knows where it was taken."""
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(200, 200))
    image = pikepdf.Stream(document, picture())
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    image.Width, image.Height, image.BitsPerComponent = 40, 20, 8
    image.ColorSpace, image.Filter = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
    page.obj.Contents = pikepdf.Stream(document, b"q 100 0 0 50 10 10 cm /Im0 Do Q")
    page.obj.Thumb = pikepdf.Stream(document, CANARY.encode())
    page.obj.Annots = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Text,
                Rect=[0, 0, 9, 9],
                T=CANARY,
                Contents="what the note says",
                A=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{CANARY}')"),
            )
        ]
    )
    document.attachments["secret.txt"] = CANARY.encode()
    document.docinfo["/Author"] = CANARY
    with document.open_metadata() as metadata:
        metadata["dc:creator"] = [CANARY]
    document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{CANARY}')")
    out = io.BytesIO()
    document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    return out.getvalue()


def zipped(parts: Mapping[str, bytes | str], stored: frozenset[str] = frozenset({"mimetype"})) -> bytes:
    """An archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _types(main: str, kind: str, *overrides: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="{main}" ContentType="{_WORD}.{kind}.main+xml"/>'
        + "".join(f'<Override PartName="{part}" ContentType="application/xml"/>' for part in overrides)
        + "</Types>"
    )


def relations(*targets: tuple[str, str, str]) -> str:
    """A part of relations: id, kind, target; `External` where the target is no part."""
    rows = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if ":" in target else "/>")
        for name, kind, target in targets
    )
    return (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{rows}</Relationships>"
    )


_W: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)


def docx_parts() -> dict[str, bytes | str]:
    """A Word document with every place where a name can be."""
    return {
        "[Content_Types].xml": _types(
            "/word/document.xml",
            "wordprocessingml.document",
            "/docProps/core.xml",
            "/word/comments.xml",
            "/word/people.xml",
            "/customXml/item1.xml",
        ),
        "_rels/.rels": relations(
            ("rId1", "officeDocument", "word/document.xml"), ("rId2", "core-properties", "docProps/core.xml")
        ),
        "docProps/core.xml": f"<core><creator>{CANARY}</creator></core>",
        "docProps/thumbnail.jpeg": picture(),
        "customXml/item1.xml": f"<item>{CANARY}</item>",
        "word/document.xml": (
            f'<w:document {_W}><w:body><w:p w:rsidR="00C4A7A1" w14:paraId="1"><w:ins w:id="1" '
            f'w:author="{CANARY}" w:date="2026-01-01T00:00:00Z"><w:r><w:rPr><w:rPrChange w:id="2" w:author="{CANARY}" '
            'w:date="2026-01-01T00:00:00Z"/></w:rPr><w:t xml:space="preserve">what it says </w:t>'
            f"</w:r></w:ins></w:p><!-- {CANARY} --></w:body></w:document>"
        ),
        "word/_rels/document.xml.rels": relations(
            ("rId1", "comments", "comments.xml"),
            ("rId2", "people", "people.xml"),
            ("rId3", "customXml", "../customXml/item1.xml"),
            ("rId4", "image", "media/image1.jpeg"),
            ("rId5", "settings", "settings.xml"),
        ),
        "word/comments.xml": (
            f'<w:comments {_W}><w:comment w:id="0" w:author="{CANARY}" w:initials="{CANARY}" '
            'w:date="2026-01-01T00:00:00Z"><w:p><w:r><w:t>a comment</w:t></w:r></w:p></w:comment></w:comments>'
        ),
        "word/people.xml": f'<people author="{CANARY}"/>',
        "word/settings.xml": (
            f'<w:settings {_W}><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="00C4A7A1"/></w:rsids>'
            '<w:zoom w:percent="100"/></w:settings>'
        ),
        "word/_rels/settings.xml.rels": relations(
            ("rId1", "attachedTemplate", f"file:///C:/Users/{CANARY}/Normal.dotm")
        ),
        "word/media/image1.jpeg": picture(),
        "word/embeddings/Microsoft_Excel_Sheet.xlsx": xlsx(),
    }


def docx() -> bytes:
    """That document."""
    return zipped(docx_parts())


def xlsx() -> bytes:
    """A table with a path, a printer, a comment's author and who may write."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return zipped(
        {
            "[Content_Types].xml": _types("/xl/workbook.xml", "spreadsheetml.sheet"),
            "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{main}"><fileSharing userName="{CANARY}"/><sheets/></workbook>',
            "xl/worksheets/sheet1.xml": (
                f'<worksheet xmlns="{main}" xmlns:r="{RELATIONS}"><sheetData/><pageSetup orientation="portrait" '
                'r:id="rId1"/></worksheet>'
            ),
            "xl/worksheets/_rels/sheet1.xml.rels": relations(
                ("rId1", "printerSettings", "../printerSettings/printerSettings1.bin")
            ),
            "xl/printerSettings/printerSettings1.bin": CANARY.encode("utf-16-le"),
            "xl/comments1.xml": f'<comments xmlns="{main}"><authors><author>{CANARY}</author></authors></comments>',
        }
    )


def pptx() -> bytes:
    """Slides with the author of a comment."""
    main = "http://schemas.openxmlformats.org/presentationml/2006/main"
    return zipped(
        {
            "[Content_Types].xml": _types("/ppt/presentation.xml", "presentationml.presentation"),
            "_rels/.rels": relations(("rId1", "officeDocument", "ppt/presentation.xml")),
            "ppt/presentation.xml": f'<p:presentation xmlns:p="{main}"/>',
            "ppt/commentAuthors.xml": (
                f'<p:cmAuthorLst xmlns:p="{main}"><p:cmAuthor id="0" name="{CANARY}" initials="{CANARY}" lastIdx="1" '
                'clrIdx="0"/></p:cmAuthorLst>'
            ),
        }
    )


def open_document(kind: str = "text") -> bytes:
    """A text or a table of OpenDocument with an author, a comment and a thumbnail."""
    office, manifest = (
        f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "manifest")
    )
    mime = f"application/vnd.oasis.opendocument.{kind}"
    return zipped(
        {
            "mimetype": mime,
            "meta.xml": f"<meta>{CANARY}</meta>",
            "settings.xml": f"<settings>{CANARY}</settings>",
            "Thumbnails/thumbnail.png": picture("PNG"),
            "Pictures/1000.png": picture("PNG"),
            "content.xml": (
                f'<o:document-content xmlns:o="{office}" xmlns:dc="http://purl.org/dc/elements/1.1/"><o:annotation>'
                f"<dc:creator>{CANARY}</dc:creator><dc:date>2026-01-01</dc:date><p>what it says</p></o:annotation>"
                "</o:document-content>"
            ),
            "META-INF/manifest.xml": (
                f'<m:manifest xmlns:m="{manifest}"><m:file-entry m:full-path="/" m:media-type="{mime}"/>'
                '<m:file-entry m:full-path="content.xml"/><m:file-entry m:full-path="meta.xml"/></m:manifest>'
            ),
        }
    )


def box(kind: bytes, content: bytes = b"") -> bytes:
    """A box of the ISO base media format."""
    return struct.pack(">I4s", 8 + len(content), kind) + content


def mp4(handler: bytes = b"vide") -> bytes:
    """A film, or a sound, without a frame."""
    track = box(b"trak", box(b"mdia", box(b"hdlr", b"\0" * 8 + handler + b"\0" * 12)))
    return box(b"ftyp", b"isom\0\0\2\0isommp41") + box(b"moov", track) + box(b"mdat", b"\0" * 100)


def heic(width: int = 4000, height: int = 3000) -> bytes:
    """A picture of so many points without any."""
    size = box(b"ispe", struct.pack(">4xII", width, height))
    meta = box(b"meta", b"\0" * 4 + box(b"iprp", box(b"ipco", size)))
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + meta + box(b"mdat", b"\0" * 100)


def mp3() -> bytes:
    """Three frames of 128 kbit/s behind a tag."""
    frame = b"\xff\xfb\x90\x00".ljust(417, b"\0")
    return b"ID3\x04\0\0\0\0\0\x0a" + b"\0" * 10 + frame * 3


def ogg() -> bytes:
    """Two pages."""
    page = (
        struct.pack("<5sBqIIIB", b"OggS\0", 0, 0, 1, 0, 0, 2)
        + bytes((100, 50))
        + b"\x01vorbis".ljust(150, b"\0")
    )
    return page * 2


def wav() -> bytes:
    """A hundred samples."""
    chunks = (
        b"fmt "
        + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8)
        + b"data"
        + struct.pack("<I", 100)
        + b"\x80" * 100
    )
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def amr() -> bytes:
    """Three frames of 12.2 kbit/s and a silent one."""
    return b"#!AMR\n" + (b"\x3c" + b"\x5a" * 31) * 3 + b"\x7c"


def webm(kind: bytes = b"webm") -> bytes:
    """A header and a segment of a hundred bytes."""
    told = b"\x42\x82" + bytes((0x80 | len(kind),)) + kind
    return (
        b"\x1a\x45\xdf\xa3"
        + bytes((0x80 | len(told),))
        + told
        + b"\x18\x53\x80\x67"
        + bytes((0x80 | 100,))
        + b"\0" * 100
    )


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size, and has no points."""
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            (b"IDAT", zlib.compress(b"")),
            (b"IEND", b""),
        )
    )


TAKEN: Final = {
    "foto.jpg": picture,
    "captura.png": lambda: picture("PNG"),
    "captura.webp": lambda: picture("WEBP"),
    "foto.heic": heic,
    "acta.pdf": pdf,
    "carta.docx": docx,
    "turnos.xlsx": xlsx,
    "laminas.pptx": pptx,
    "carta.odt": open_document,
    "turnos.ods": lambda: open_document("spreadsheet"),
    "notas.txt": lambda: "Testimonio: «el turno terminó a las seis»\n".encode(),
    "lista.csv": lambda: "nombre;horas\nMaría;48\n".encode("cp1252"),
    "voz.mp3": mp3,
    "voz.m4a": lambda: mp4(b"soun"),
    "voz.ogg": ogg,
    "voz.wav": wav,
    "nota.amr": amr,
    "video.mp4": mp4,
    "video.webm": webm,
}
"""A file of every kind, by a fitting name."""
