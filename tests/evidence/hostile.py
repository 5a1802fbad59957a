"""Files that must not be taken, each made here, and why each is refused."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import pikepdf

from pliego.evidence.reasons import Reason

from . import files
from .files import zipped

MEBIBYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file, the name that it comes under, and the reason that it must be refused for."""

    name: str
    make: Callable[[], bytes]
    reason: Reason


def with_parts(parts: Mapping[str, bytes | str]) -> bytes:
    """A Word document with more parts."""
    return zipped({**files.docx_parts(), **parts})


def with_part(name: str, content: bytes | str) -> bytes:
    """A Word document with one more part."""
    return with_parts({name: content})


@cache
def bomb() -> bytes:
    """A document with a part of 80 MiB of zeros in 80 kB."""
    return with_part("word/media/zeros.bin", b"\0" * (80 * MEBIBYTE))


def nested_bomb() -> bytes:
    """The same in a table inside the document, so that the outer archive unpacks to little."""
    inner = zipped({"xl/zeros.bin": b"\0" * (80 * MEBIBYTE)})
    return with_part("word/embeddings/tabla.xlsx", inner)


def many_parts() -> bytes:
    """A document of twenty thousand empty parts."""
    return zipped({f"word/{number}": b"" for number in range(20_001)}, frozenset())


def encrypted_zip() -> bytes:
    """A document whose parts claim to be encrypted."""
    content = bytearray(files.docx())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def encrypted_pdf() -> bytes:
    """A PDF that asks for a password."""
    document, out = pikepdf.new(), io.BytesIO()
    document.add_blank_page()
    document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def compound(stream: str) -> bytes:
    """A compound file with a stream of this name: what Office makes of a document with a password."""
    return (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(70_000, b"\0") + stream.encode("utf-16-le")).ljust(
        80_000, b"\0"
    )


def encrypted_open_document() -> bytes:
    """An OpenDocument text with a password."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<m:manifest xmlns:m='x'><m:encryption-data/></m:manifest>",
        }
    )


def with_macros() -> bytes:
    """A document that is of the kind with macros, though none is named so."""
    parts = files.docx_parts()
    types = str(parts["[Content_Types].xml"])
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return zipped(
        {
            **parts,
            "[Content_Types].xml": types.replace(
                main, "application/vnd.ms-word.document.m&#97;croEnabled.main+xml"
            ),
        }
    )


def other_directory() -> bytes:
    """A document whose directory leads to other parts than a reader from the front sees."""
    content = bytearray(files.docx())
    at = content.rfind(b"PK\x01\x02")
    content[at + 46] ^= 0x20
    return bytes(content)


def hidden_part() -> bytes:
    """A document with a part that the directory does not name."""
    hidden, shown = zipped({"word/hidden.xml": "<x/>"}), files.docx()
    part = hidden[: hidden.find(b"PK\x01\x02")]
    directory = shown.find(b"PK\x01\x02")
    end = bytearray(shown[directory:])
    struct.pack_into("<I", end, len(end) - 6, directory + len(part))
    return shown[:directory] + part + bytes(end)


def before_the_directory() -> bytes:
    """A document with bytes between its parts and its directory."""
    content = files.docx()
    directory = content.find(b"PK\x01\x02")
    return content[:directory] + b"something else" + content[directory:]


def wrong_checksum() -> bytes:
    """A document of which one stored byte was changed."""
    content = bytearray(files.open_document())
    content[content.find(b"opendocument")] ^= 1
    return bytes(content)


def jar() -> bytes:
    """An archive as Java runs it."""
    return zipped({"META-INF/MANIFEST.MF": "Main-Class: Run", "Run.class": b"\xca\xfe\xba\xbe"})


def windows_program() -> bytes:
    """The beginning of a program for Windows."""
    return b"MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff".ljust(64, b"\0") + b"PE\0\0" + b"\0" * 200


def tar() -> bytes:
    """An archive of Unix."""
    return b"notas.txt".ljust(257, b"\0") + b"ustar\x0000".ljust(255, b"\0") + b"\0" * 512


def late_jpeg_size(width: int, height: int) -> bytes:
    """A photo that claims a size in its header."""
    content = bytearray(files.picture())
    struct.pack_into(">HH", content, content.find(b"\xff\xc0") + 5, height, width)
    return bytes(content)


def big_webp() -> bytes:
    """A picture that claims 16,384 by 16,384 points."""
    chunk = b"VP8X" + struct.pack("<I", 10) + b"\0" * 4 + (16_383).to_bytes(3, "little") * 2
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


def broken_png() -> bytes:
    """A picture with a checksum that does not fit."""
    content = bytearray(files.picture("PNG"))
    content[25] ^= 1
    return bytes(content)


def late_markup() -> bytes:
    """A photo whose comment is a page."""
    comment = b"<html><script>alert(1)</script>"
    return b"\xff\xd8\xff\xfe" + struct.pack(">H", 2 + len(comment)) + comment + files.picture()[2:]


def volumes() -> bytes:
    """An archive of which this is one volume."""
    return b"PK\x07\x08" + jar()


def prefixed() -> bytes:
    """A document behind a line of text."""
    return b"notas\n" + files.docx()


def stored_inside() -> bytes:
    """An archive inside a document, named as if it were a picture."""
    return with_part("word/media/image2.png", jar())


def third_level() -> bytes:
    """A document in a document in a document."""
    second = with_part("word/embeddings/otra.docx", files.docx())
    return with_part("word/embeddings/carta.docx", second)


def gzipped() -> bytes:
    """A compressed file."""
    return b"\x1f\x8b\x08" + zlib.compress(b"x" * 100)


def legacy_names() -> bytes:
    """A document with a part that would be written elsewhere."""
    return with_part("word/..\\..\\inicio.bat", "x")


def part_in_clear() -> bytes:
    """A stored part of unknown length, which nobody can read forward."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "")
    content = bytearray(out.getvalue())
    content[6] |= 8
    return bytes(content)


HOSTILE: Final = {
    "empty": Hostile("vacio.txt", lambda: b"", Reason.EMPTY),
    "bomb": Hostile("carta.docx", bomb, Reason.BOMB),
    "nested bomb": Hostile("carta.docx", nested_bomb, Reason.BOMB),
    "twenty thousand parts": Hostile("carta.docx", many_parts, Reason.BOMB),
    "PNG of a thousand million points": Hostile(
        "a.png", lambda: files.png_header(50_000, 50_000), Reason.IMAGE_BOMB
    ),
    "JPEG of a thousand million points": Hostile(
        "a.jpg", lambda: late_jpeg_size(60_000, 60_000), Reason.IMAGE_BOMB
    ),
    "WebP of a thousand million points": Hostile("a.webp", big_webp, Reason.IMAGE_BOMB),
    "HEIC of a thousand million points": Hostile(
        "a.heic", lambda: files.heic(60_000, 60_000), Reason.IMAGE_BOMB
    ),
    "PDF and ZIP": Hostile("acta.pdf", lambda: files.pdf() + jar(), Reason.POLYGLOT),
    "PDF and ZIP in its last bytes": Hostile(
        "acta.pdf", lambda: files.pdf()[:-6] + jar() + b"%%EOF\n", Reason.POLYGLOT
    ),
    "photo and JAR": Hostile("foto.jpg", lambda: files.picture() + jar(), Reason.POLYGLOT),
    "picture and JAR": Hostile("foto.png", lambda: files.picture("PNG") + jar(), Reason.POLYGLOT),
    "photo and program": Hostile(
        "foto.jpg", lambda: files.picture() + b"\x7fELF\x02\x01\x01", Reason.POLYGLOT
    ),
    "photo and page": Hostile("foto.jpg", late_markup, Reason.POLYGLOT),
    "photo and PDF": Hostile(
        "foto.jpg", lambda: b"\xff\xd8\xff\xfe\0\x10%PDF-1.7\n" + b"\0" * 99, Reason.POLYGLOT
    ),
    "sound and JAR": Hostile("voz.mp3", lambda: files.mp3() + jar(), Reason.POLYGLOT),
    "document and a tail": Hostile("carta.docx", lambda: files.docx() + b"\x7fELF", Reason.POLYGLOT),
    "document behind a line": Hostile("carta.docx", prefixed, Reason.UNKNOWN),
    "encrypted ZIP": Hostile("carta.docx", encrypted_zip, Reason.ENCRYPTED),
    "encrypted PDF": Hostile("acta.pdf", encrypted_pdf, Reason.ENCRYPTED),
    "encrypted Word": Hostile("carta.docx", lambda: compound("EncryptedPackage"), Reason.ENCRYPTED),
    "encrypted OpenDocument": Hostile("carta.odt", encrypted_open_document, Reason.ENCRYPTED),
    "old Word": Hostile("carta.doc", lambda: compound("WordDocument"), Reason.OLD_OFFICE),
    "RTF": Hostile("carta.rtf", lambda: b"{\\rtf1 hola}", Reason.OLD_OFFICE),
    "ELF": Hostile("notas.txt", lambda: b"\x7fELF\x02\x01\x01".ljust(200, b"\0"), Reason.EXECUTABLE),
    "PE": Hostile("foto.jpg", windows_program, Reason.EXECUTABLE),
    "shortcut": Hostile("foto.jpg", lambda: b"L\0\0\0\x01\x14\x02\0".ljust(99, b"\0"), Reason.EXECUTABLE),
    "program in a document": Hostile(
        "carta.docx", lambda: with_part("word/x.bin", windows_program()), Reason.EXECUTABLE
    ),
    "page": Hostile("notas.txt", lambda: b"\n<!DOCTYPE html><p>hola", Reason.SCRIPT),
    "drawing": Hostile(
        "dibujo.png", lambda: b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", Reason.SCRIPT
    ),
    "page in UTF-16": Hostile("notas.txt", lambda: "<html>".encode("utf-16"), Reason.SCRIPT),
    "script that begins as a voice note": Hostile(
        "nota.amr", lambda: b"#!AMR\nrm -r ~\n" * 9, Reason.DAMAGED
    ),
    "voice note without a voice": Hostile("nota.amr", lambda: b"#!AMR\n", Reason.TRUNCATED),
    "page behind a voice note": Hostile(
        "nota.amr", lambda: files.amr() + b"<html><script>1</script>", Reason.POLYGLOT
    ),
    "shell script": Hostile("notas.txt", lambda: b"#!/bin/sh\nrm -r ~", Reason.SCRIPT),
    "PostScript": Hostile("acta.pdf", lambda: b"%!PS-Adobe-3.0", Reason.SCRIPT),
    "macros": Hostile("carta.docx", lambda: with_part("word/vbaProject.bin", b"x"), Reason.MACROS),
    "macros by their kind": Hostile("carta.docx", with_macros, Reason.MACROS),
    "control": Hostile("carta.docx", lambda: with_part("word/activeX/activeX1.bin", b"x"), Reason.EMBEDDED),
    "old object": Hostile(
        "carta.docx", lambda: with_part("word/embeddings/o.bin", compound("x")), Reason.EMBEDDED
    ),
    "archive": Hostile("fotos.zip", lambda: zipped({"foto.jpg": files.picture()}), Reason.ARCHIVE),
    "RAR": Hostile("fotos.rar", lambda: b"Rar!\x1a\x07\x01\x00" + b"\0" * 99, Reason.ARCHIVE),
    "gzip": Hostile("notas.gz", gzipped, Reason.ARCHIVE),
    "tar": Hostile("notas.tar", tar, Reason.ARCHIVE),
    "one of several volumes": Hostile("fotos.zip", volumes, Reason.ARCHIVE),
    "archive in a document": Hostile("carta.docx", stored_inside, Reason.NESTED),
    "document three deep": Hostile("carta.docx", third_level, Reason.NESTED),
    "path upwards": Hostile("carta.docx", lambda: with_part("../../etc/cron.d/x", "x"), Reason.ENTRY_NAME),
    "path of Windows": Hostile("carta.docx", legacy_names, Reason.ENTRY_NAME),
    "path from the root": Hostile("carta.docx", lambda: with_part("/etc/passwd", "x"), Reason.ENTRY_NAME),
    "half a photo": Hostile("foto.jpg", lambda: files.picture()[:-40], Reason.TRUNCATED),
    "half a picture": Hostile("foto.png", lambda: files.picture("PNG")[:-20], Reason.TRUNCATED),
    "half a PDF": Hostile("acta.pdf", lambda: files.pdf()[:-40], Reason.TRUNCATED),
    "half a document": Hostile("carta.docx", lambda: files.docx()[:2000], Reason.TRUNCATED),
    "document without its end": Hostile("carta.docx", lambda: files.docx()[:-22], Reason.TRUNCATED),
    "half a film": Hostile("video.mp4", lambda: files.mp4()[:-50], Reason.TRUNCATED),
    "film without its index": Hostile("video.mp4", lambda: files.mp4()[:24], Reason.TRUNCATED),
    "half a sound": Hostile("voz.wav", lambda: files.wav()[:-50], Reason.TRUNCATED),
    "broken picture": Hostile("foto.png", broken_png, Reason.DAMAGED),
    "other directory": Hostile("carta.docx", other_directory, Reason.DAMAGED),
    "hidden part": Hostile("carta.docx", hidden_part, Reason.DAMAGED),
    "bytes between": Hostile("carta.docx", before_the_directory, Reason.DAMAGED),
    "wrong checksum": Hostile("carta.odt", wrong_checksum, Reason.DAMAGED),
    "part of unknown length": Hostile("carta.docx", part_in_clear, Reason.DAMAGED),
    "bytes of no kind": Hostile("notas.txt", lambda: bytes(range(256)), Reason.UNKNOWN),
    "Matroska": Hostile("video.webm", lambda: files.webm(b"matr"), Reason.UNKNOWN),
    "photo named PDF": Hostile("acta.pdf", files.picture, Reason.MISMATCH),
    "text named program": Hostile("notas.exe", lambda: b"hola", Reason.MISMATCH),
    "table named photo": Hostile("foto.jpg", lambda: b"a;b\n", Reason.MISMATCH),
}
