"""PDF without who made it, when and with what, and without what runs or hides in it. Without Django."""

import re
from io import BytesIO
from typing import Any, Final

import pikepdf

from .jpeg import without_metadata
from .kinds import CannotCleanError, Fault

_EVERYWHERE: Final = (
    "/Metadata",
    "/PieceInfo",
    "/LastModified",
    "/Thumb",
    "/AA",
    "/AF",
    "/EF",
    "/JS",
    "/CreationDate",
    "/ModDate",
    "/M",
    "/OPI",
)
_OF_CATALOG: Final = (
    "/OpenAction",
    "/Collection",
    "/SpiderInfo",
    "/Perms",
    "/Legal",
    "/DSS",
    "/Requirements",
)
_OF_NAMES: Final = ("/EmbeddedFiles", "/JavaScript", "/AlternatePresentations", "/Renditions")
_ACTIONS: Final = frozenset(
    {"/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition", "/RichMediaExecute"}
)
_NOTES: Final = frozenset({"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D"})
_JPEG: Final = (pikepdf.Name.DCTDecode, pikepdf.Name.DCT)
_TELLING: Final = re.compile(rb"Exif\0\0|<x:xmpmeta")
"""How a description begins that a picture carries: one that is written into the page itself, say."""


def clean_pdf(data: bytes) -> bytes:
    """The same pages, without properties, attached files, scripts, thumbnails, authors of notes and older versions.

    A signature does not survive. Raises `CannotCleanError` for one that is locked or has a JPEG 2000 in it.
    """
    try:
        document = pikepdf.open(BytesIO(data), allow_overwriting_input=False)
    except pikepdf.PasswordError:
        raise CannotCleanError(Fault.ENCRYPTED) from None
    with document:
        _clean_catalog(document)
        for page in document.pages:
            _clean_notes(page.obj)
        for each in document.objects:
            _clean_object(each)
        document.remove_unreferenced_resources()
        out = BytesIO()
        document.save(out, deterministic_id=True, fix_metadata_version=False)
    _refuse_what_is_left(out)
    return out.getvalue()


def _refuse_what_is_left(copy: BytesIO) -> None:
    # What nothing points to any more is not in the copy: so it is the copy that is looked through.
    with pikepdf.open(copy) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Stream) and _describes(each):
                raise CannotCleanError(Fault.HOLDS)


def _describes(each: Any) -> bool:
    if pikepdf.Name.JPXDecode in _listed(each.get("/Filter")):
        return True
    return each.get("/Subtype") != pikepdf.Name.Image and _TELLING.search(_read(each)) is not None


def _clean_catalog(document: pikepdf.Pdf) -> None:
    for key in ("/Info", "/ID"):
        if key in document.trailer:
            del document.trailer[key]
    root: Any = document.Root
    _take(root, _OF_CATALOG)
    if "/Names" in root:
        _take(root.Names, _OF_NAMES)
    if "/AcroForm" in root:
        _take(root.AcroForm, ("/XFA", "/SigFlags"))


def _clean_notes(page: Any) -> None:
    if "/Annots" not in page:
        return
    kept = [note for note in page.Annots if str(note.get("/Subtype", "")) not in _NOTES]
    page.Annots = pikepdf.Array(kept)
    for note in kept:
        # In a note the title is its author; in a field it is the field's name.
        if str(note.get("/Subtype", "")) != "/Widget":
            _take(note, ("/T", "/NM", "/RC"))


def _clean_object(each: Any) -> None:
    """Clean an object and those that stand in it; what it only points to comes by itself."""
    if isinstance(each, pikepdf.Array):
        for place in reversed(range(len(each))):
            if _runs(each[place]):
                del each[place]
            elif not getattr(each[place], "is_indirect", True):
                _clean_object(each[place])
    elif isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
        if isinstance(each, pikepdf.Stream):
            _clean_stream(each)
        _take(each, _EVERYWHERE)
        for key in list(each.keys()):
            if _runs(each[key]):
                del each[key]
            elif not getattr(each[key], "is_indirect", True):
                _clean_object(each[key])


def _runs(each: Any) -> bool:
    return isinstance(each, pikepdf.Dictionary) and str(each.get("/S", "")) in _ACTIONS


def _clean_stream(each: Any) -> None:
    filters = _listed(each.get("/Filter"))
    if filters and filters[-1] in _JPEG:
        picture, parameters = _unwrapped(each, filters)
        each.write(without_metadata(picture), filter=pikepdf.Name.DCTDecode, decode_parms=parameters)


def _listed(value: Any) -> list[Any]:
    """A name, several or none: both ways of writing it mean the same (ISO 32000, 7.3.8)."""
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _unwrapped(each: Any, filters: list[Any]) -> tuple[bytes, Any]:
    """The JPEG itself, and how it is to be decoded."""
    parameters = _listed(each.get("/DecodeParms")) or [None] * len(filters)
    raw = each.read_raw_bytes()
    if len(filters) > 1:
        with pikepdf.new() as other:
            wrapped: Any = pikepdf.Stream(other, raw)
            wrapped.Filter = pikepdf.Array(filters[:-1])
            raw = wrapped.read_bytes()
    last = parameters[-1]
    return raw, last if isinstance(last, pikepdf.Dictionary) else None


def _read(each: Any) -> bytes:
    try:
        return bytes(each.read_bytes())
    except pikepdf.PdfError:
        return bytes(each.read_raw_bytes())


def _take(where: Any, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key in where:
            del where[key]
