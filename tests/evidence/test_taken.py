"""Every kind of file that is taken is told from its content, however its bytes come in."""

import struct
from collections.abc import Callable

import pytest

from pliego.evidence.media import Media
from pliego.evidence.sniffing import Sniffer, fitting, suffix_of

from . import files
from .conftest import cut


def kind(content: bytes, name: str = "", size: int = 64 * 1024) -> Media:
    sniffer = Sniffer()
    for piece in cut(content, size):
        sniffer.feed(piece)
    return fitting(sniffer.finish(), suffix_of(name) if name else "")


@pytest.mark.parametrize(("name", "make"), files.TAKEN.items(), ids=files.TAKEN)
def test_each_kind_is_told_whole_and_byte_by_byte(name: str, make: Callable[[], bytes]) -> None:
    content = make()
    expected = next(media for media in Media if suffix_of(name) == media.suffixes[0])
    assert kind(content, name) is expected
    assert kind(content, name, size=1) is expected
    assert kind(content, name, size=1000) is expected


def test_every_kind_is_tried() -> None:
    tried = {media for media in Media for name in files.TAKEN if suffix_of(name) == media.suffixes[0]}
    assert tried == set(Media)


def test_a_kind_needs_no_ending() -> None:
    assert kind(files.pdf(), "acta") is Media.PDF


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_may_be_in_the_usual_encodings(encoding: str) -> None:
    assert kind("jornada, señal y €".encode(encoding), "notas.txt") is Media.TEXT


def test_a_photo_may_carry_a_short_film_behind_it() -> None:
    assert kind(files.picture() + files.mp4(), "foto.jpg") is Media.JPEG


def test_a_part_may_have_its_lengths_behind_it() -> None:
    """As programs write that do not go back: bit 3 of the flags, and a descriptor."""
    assert kind(streamed(files.docx_parts()), "carta.docx") is Media.DOCX


def streamed(parts: dict[str, bytes | str]) -> bytes:
    import io
    import zipfile

    class Forward(io.RawIOBase):
        """A file that cannot go back."""

        def __init__(self) -> None:
            self.bytes = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            self.bytes += memoryview(data)  # type: ignore[arg-type]
            return memoryview(data).nbytes  # type: ignore[arg-type]

    out = Forward()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert struct.unpack_from("<H", out.bytes, 6)[0] & 8
    return bytes(out.bytes)
