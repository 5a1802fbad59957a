"""The kinds of file that are taken in. A file's kind is told from its content; its name must only not contradict it."""

from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Media(StrEnum):
    """A kind of file."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    HEIC = "heic"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ODS = "ods"
    TEXT = "text"
    CSV = "csv"
    MP3 = "mp3"
    M4A = "m4a"
    OGG = "ogg"
    WAV = "wav"
    MP4 = "mp4"
    WEBM = "webm"
    AMR = "amr"

    @property
    def label(self) -> Promise:
        """The kind as a reader sees it."""
        return _LABELS[self]

    @property
    def mime(self) -> str:
        """The media type, as IANA registers it."""
        return _TYPES[self][0]

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Ends of file names that go with this kind, without the dot; the usual one first."""
        return _TYPES[self][1:]

    @property
    def cleanable(self) -> bool:
        """Whether a copy without metadata can be made."""
        return self in CLEANABLE

    @property
    def kept_because(self) -> Promise | str:
        """Why no clean copy can be made; empty where one can."""
        if self.cleanable:
            return ""
        return _PLAIN if self in (Media.TEXT, Media.CSV) else _SEALED_ONLY


_WORD: Final = "application/vnd.openxmlformats-officedocument"
_ODF: Final = "application/vnd.oasis.opendocument"

_TYPES: Final[dict[Media, tuple[str, ...]]] = {
    Media.JPEG: ("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    Media.PNG: ("image/png", "png"),
    Media.WEBP: ("image/webp", "webp"),
    Media.HEIC: ("image/heic", "heic", "heif", "hif"),
    Media.PDF: ("application/pdf", "pdf"),
    Media.DOCX: (f"{_WORD}.wordprocessingml.document", "docx"),
    Media.XLSX: (f"{_WORD}.spreadsheetml.sheet", "xlsx"),
    Media.PPTX: (f"{_WORD}.presentationml.presentation", "pptx"),
    Media.ODT: (f"{_ODF}.text", "odt"),
    Media.ODS: (f"{_ODF}.spreadsheet", "ods"),
    Media.TEXT: ("text/plain", "txt", "text", "md", "log"),
    Media.CSV: ("text/csv", "csv", "tsv"),
    Media.MP3: ("audio/mpeg", "mp3"),
    Media.M4A: ("audio/mp4", "m4a", "mp4", "3gp", "m4b"),
    Media.OGG: ("audio/ogg", "ogg", "oga", "opus"),
    Media.WAV: ("audio/wav", "wav"),
    Media.MP4: ("video/mp4", "mp4", "m4v", "mov", "3gp"),
    Media.WEBM: ("video/webm", "webm"),
    Media.AMR: ("audio/AMR", "amr", "awb"),
}

IMAGES: Final = frozenset({Media.JPEG, Media.PNG, Media.WEBP})
OFFICE: Final = frozenset({Media.DOCX, Media.XLSX, Media.PPTX})
OPEN_DOCUMENT: Final = frozenset({Media.ODT, Media.ODS})
CLEANABLE: Final = IMAGES | OFFICE | OPEN_DOCUMENT | {Media.PDF}

_PLAIN: Final = _("A text has no metadata: what it says is all there is to read.")
_SEALED_ONLY: Final = _(
    "Pliego cannot take the metadata out of files of this kind: place, time and device may be in it. "
    "It is kept sealed as it came; whoever opens it sees everything in it."
)
_LABELS: Final = {
    Media.JPEG: _("Photo (JPEG)"),
    Media.PNG: _("Image (PNG)"),
    Media.WEBP: _("Image (WebP)"),
    Media.HEIC: _("Photo (HEIC)"),
    Media.PDF: _("Document (PDF)"),
    Media.DOCX: _("Document (Word)"),
    Media.XLSX: _("Spreadsheet (Excel)"),
    Media.PPTX: _("Slides (PowerPoint)"),
    Media.ODT: _("Document (OpenDocument)"),
    Media.ODS: _("Spreadsheet (OpenDocument)"),
    Media.TEXT: _("Plain text"),
    Media.CSV: _("Table (CSV)"),
    Media.MP3: _("Sound (MP3)"),
    Media.M4A: _("Sound (M4A)"),
    Media.OGG: _("Sound (Ogg)"),
    Media.WAV: _("Sound (WAV)"),
    Media.MP4: _("Video (MP4, MOV)"),
    Media.WEBM: _("Video (WebM)"),
    Media.AMR: _("Voice note (AMR)"),
}
