"""A clean copy says the same and nothing about who made it, when, where and with what."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from pliego.evidence.actions import clean, open_exhibit
from pliego.evidence.cleaner.kinds import CannotCleanError, Fault, Kind
from pliego.evidence.cleaner.office import clean_office
from pliego.evidence.cleaner.open_document import clean_open_document
from pliego.evidence.cleaner.pdf import clean_pdf
from pliego.evidence.cleaner.pictures import clean_picture
from pliego.evidence.cleaner_process import CleanerProcess, kind_of
from pliego.evidence.media import CLEANABLE, Media
from pliego.evidence.queries import describe, is_intact
from pliego.evidence.reasons import Reason, RefusedError

from . import files, hostile
from .conftest import Desk
from .test_taken import kind

CLEANED = {name: make for name, make in files.TAKEN.items() if kind(make(), name) in CLEANABLE}


def unpacked(content: bytes) -> Iterator[bytes]:
    """The bytes of a file, and those of all that is packed in it."""
    yield content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from unpacked(archive.read(name))
    if content.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(content)) as document:
            for each in document.objects:
                if isinstance(each, pikepdf.Stream):
                    yield each.read_raw_bytes()
                    if each.get("/Subtype") != pikepdf.Name.Image:
                        yield each.read_bytes()
                else:
                    yield repr(each).encode()


def tells(content: bytes, word: str) -> bool:
    forms = (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    return any(form in part for part in unpacked(content) for form in forms)


@pytest.mark.parametrize(("name", "make"), CLEANED.items(), ids=CLEANED)
def test_the_copy_is_of_the_same_kind_and_has_lost_the_canary(name: str, make: Callable[[], bytes]) -> None:
    original = make()
    assert tells(original, files.CANARY)
    media = kind(original, name)
    copy = b"".join(CleanerProcess().clean(kind_of(media), [original]))
    assert kind(copy, name) is media
    assert not tells(copy, files.CANARY)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_picture_stands_upright_without_its_orientation_and_place(form: str) -> None:
    with Image.open(io.BytesIO(clean_picture(files.picture(form)))) as copy:
        assert copy.format == form
        assert copy.size == (20, 40)
        assert dict(copy.getexif()) == {}
        colours = [copy.convert("RGB").getpixel((10, row)) for row in (4, 35)]
    assert [colour[0] > 200 for colour in colours if isinstance(colour, tuple)] == [False, True]


def test_a_colour_profile_is_applied_and_left_out() -> None:
    from PIL import ImageCms

    out = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (9, 9), (10, 200, 30)).save(out, "PNG", icc_profile=profile)
    with Image.open(io.BytesIO(clean_picture(out.getvalue()))) as copy:
        assert "icc_profile" not in copy.info
        assert copy.getpixel((4, 4)) == (10, 200, 30)


def test_a_moving_picture_is_not_reduced_to_one_moment() -> None:
    out = io.BytesIO()
    Image.new("RGB", (9, 9)).save(out, "PNG", save_all=True, append_images=[Image.new("RGB", (9, 9), "red")])
    with pytest.raises(CannotCleanError) as refused:
        clean_picture(out.getvalue())
    assert refused.value.fault is Fault.ANIMATED


def test_a_pdf_keeps_its_page_its_note_and_its_picture_and_nothing_that_runs() -> None:
    with pikepdf.open(io.BytesIO(clean_pdf(files.pdf()))) as copy:
        assert len(copy.pages) == 1
        page = copy.pages[0].obj
        assert str(page.Annots[0].Contents) == "what the note says"
        assert "/A" not in page.Annots[0]
        assert "/Thumb" not in page
        assert "/Info" not in copy.trailer
        assert not {"/OpenAction", "/Metadata"} & set(copy.Root.keys())
        assert not copy.attachments
        picture = page.Resources.XObject.Im0.read_raw_bytes()
    with Image.open(io.BytesIO(picture)) as inside:
        assert inside.size == (40, 20)
        assert dict(inside.getexif()) == {}


def test_what_no_page_of_a_pdf_needs_is_gone() -> None:
    """As an older version is, which programs leave in the file when they save."""
    content = files.pdf()
    place = content.rfind(b"startxref")
    older = b"90 0 obj\n(an older version)\nendobj\n"
    assert b"older version" not in clean_pdf(content[:place] + older + content[place:])


def test_a_locked_pdf_is_told_apart() -> None:
    with pytest.raises(CannotCleanError) as refused:
        clean_pdf(hostile.encrypted_pdf())
    assert refused.value.fault is Fault.ENCRYPTED


def parts_of(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode("latin-1") for name in archive.namelist()}


def test_a_word_document_keeps_its_text_and_its_structure_holds() -> None:
    parts = parts_of(clean_office(files.docx()))
    assert "what it says " in parts["word/document.xml"]
    assert 'w:author="Author"' in parts["word/document.xml"]
    assert "a comment" in parts["word/comments.xml"]
    assert 'w:percent="100"' in parts["word/settings.xml"]
    for gone in ("w:rsid", "w:date", "w:initials", "attachedTemplate"):
        assert not any(gone in part for part in parts.values())
    assert all(target in parts for target in targets(parts))
    assert {name[1:] for name in re.findall(r'PartName="([^"]+)"', parts["[Content_Types].xml"])} <= set(
        parts
    )
    assert 'mc:Ignorable="w14"' in parts["word/document.xml"]


def targets(parts: dict[str, str]) -> Iterator[str]:
    """The parts that the relations lead to."""
    for name, content in parts.items():
        if name.endswith(".rels"):
            folder = Path(name).parent.parent
            for target in re.findall(r'Target="([^"]+)"', content):
                yield (folder / target).as_posix()


def test_a_table_loses_its_printer_together_with_what_points_to_it() -> None:
    parts = parts_of(clean_office(files.xlsx()))
    assert not any("printerSettings" in name for name in parts)
    assert "r:id" not in parts["xl/worksheets/sheet1.xml"]
    assert 'orientation="portrait"' in parts["xl/worksheets/sheet1.xml"]
    assert "fileSharing" not in parts["xl/workbook.xml"]
    assert "<author>Author</author>" in parts["xl/comments1.xml"]


def test_names_that_are_no_persons_stay() -> None:
    """A table is called in formulas; a footer says by `dt` whether it shows the day."""
    parts = parts_of(
        clean_office(
            hostile.with_parts(
                {
                    "xl/tables/table1.xml": '<table displayName="Turnos" name="Turnos"/>',
                    "ppt/slides/slide1.xml": '<hf dt="0"/>',
                    "word/_rels/otra.xml.rels": files.relations(("rId1", "image", "nowhere.png")),
                    "word/otra.xml": f'<x xmlns:r="{files.RELATIONS}"><pic r:embed="rId1"/></x>',
                    "word/Media/image9.PNG": files.picture("PNG"),
                }
            )
        )
    )
    assert 'displayName="Turnos"' in parts["xl/tables/table1.xml"]
    assert 'dt="0"' in parts["ppt/slides/slide1.xml"]
    assert "pic" in parts["word/otra.xml"]
    assert files.CANARY not in parts["word/Media/image9.PNG"]


def test_parts_carry_no_times() -> None:
    with zipfile.ZipFile(io.BytesIO(clean_office(files.docx()))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any(entry.extra for entry in archive.infolist())


def test_an_open_document_keeps_its_text_and_begins_with_its_kind() -> None:
    content = clean_open_document(files.open_document())
    parts = parts_of(content)
    assert next(iter(parts)) == "mimetype"
    assert "what it says" in parts["content.xml"]
    assert "<dc:creator>Author</dc:creator>" in parts["content.xml"]
    assert "meta.xml" not in parts["META-INF/manifest.xml"]


@pytest.mark.parametrize(
    "part",
    ["<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>", "<w>", "<!DOCTYPE w SYSTEM 'file:///etc/passwd'><w/>"],
)
def test_a_part_with_entities_or_a_broken_part_makes_no_copy(part: str) -> None:
    process = CleanerProcess()
    with pytest.raises(RefusedError) as refused:
        list(process.clean(Kind.OFFICE, [hostile.with_part("word/extra.xml", part)]))
    assert refused.value.reason is Reason.CLEANING_FAILED


def test_the_copy_is_an_exhibit_of_its_own_and_the_original_stays(desk: Desk) -> None:
    original = desk.hand_in(files.picture(), "foto.jpg", note="la puerta norte")
    before = bytes(original.sealed_hash)
    copy = clean(original, desk.beto)
    original.refresh_from_db()

    assert (copy.derived_from, copy.office) == (original, desk.office)
    assert (bytes(original.sealed_hash), is_intact(original)) == (before, True)
    assert b"".join(open_exhibit(original, desk.ana).pieces) == files.picture()
    told = describe(copy, desk.ana)
    assert (told.media, told.note) == (Media.JPEG, "")
    assert told.cleaned_from == describe(original, desk.ana).arrival_hash
    assert "foto" not in told.name
    assert list(original.custody.values_list("deed", "detail", "person"))[:2] == [
        ("received", "", desk.ana.person_id),
        ("cleaned", copy.pk.hex, desk.beto.person_id),
    ]
    assert copy.custody.get().detail == original.pk.hex


@pytest.mark.parametrize("name", ["foto.heic", "video.mp4", "video.webm", "voz.mp3", "notas.txt"])
def test_what_cannot_be_cleaned_says_so_and_is_kept(desk: Desk, name: str) -> None:
    exhibit = desk.hand_in(files.TAKEN[name](), name)
    with pytest.raises(RefusedError) as refused:
        clean(exhibit, desk.ana)
    assert refused.value.reason is Reason.NOT_CLEANABLE
    assert str(describe(exhibit, desk.ana).media.kept_because)
    assert list(exhibit.custody.values_list("deed", "detail")) == [
        ("received", ""),
        ("refused", "not_cleanable"),
    ]
    assert b"".join(open_exhibit(exhibit, desk.ana).pieces) == files.TAKEN[name]()
