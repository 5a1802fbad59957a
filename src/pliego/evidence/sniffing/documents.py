"""Office and OpenDocument files: which kind, and what must not be in them. Without Django."""

import html
import re
from typing import Final

from ..media import Media
from ..reasons import Reason, RefusedError
from .archive import Budget, Reader, parts
from .signatures import OLE, ZIP, forbidden
from .tape import Feed, Parse, Tape

_TYPES: Final = "[Content_Types].xml"
_KIND: Final = "mimetype"
_MANIFEST: Final = "META-INF/manifest.xml"
_LARGEST_KEPT: Final = 4 * 1024**2
_HEAD: Final = 512

_MAIN: Final = re.compile(r"""ContentType\s*=\s*["']([^"']+\.main\+xml)["']""")
_MAINS: Final = {
    f"application/vnd.openxmlformats-officedocument.{main}.main+xml": media
    for main, media in (
        ("wordprocessingml.document", Media.DOCX),
        ("spreadsheetml.sheet", Media.XLSX),
        ("presentationml.presentation", Media.PPTX),
    )
}
_OPEN: Final = {media.mime: media for media in (Media.ODT, Media.ODS)}

_MACROS: Final = re.compile(
    r"(?:^|/)vba(?:project|data)[^/]*$|^xl/macrosheets/|^(?:basic|scripts)/.", re.IGNORECASE
)
_CONTROLS: Final = re.compile(r"(?:^|/)activex/", re.IGNORECASE)
_PACKED_DRAWING: Final = re.compile(r"\.(?:emz|wmz)$", re.IGNORECASE)
_DOCUMENT_INSIDE: Final = re.compile(r"(?:^|/)embeddings/[^/]+\.(?:docx|xlsx|pptx)$", re.IGNORECASE)
_NOTHING_INSIDE: Final = re.compile(r"(?!)")


class Document(Reader):
    """One document as its parts pass. `holding` names the parts that may be documents themselves."""

    def __init__(self, budget: Budget, holding: re.Pattern[str]) -> None:
        self._budget = budget
        self._holding = holding
        self._names: list[str] = []
        self._head = bytearray()
        self._kept: dict[str, bytearray] = {}
        self._nested: Feed[Media] | None = None

    def begin(self, name: str) -> None:
        """Refuse by name what runs; keep what tells the kind."""
        if _MACROS.search(name):
            raise RefusedError(Reason.MACROS)
        if _CONTROLS.search(name):
            raise RefusedError(Reason.EMBEDDED)
        self._names.append(name)
        self._head.clear()
        if name in (_TYPES, _KIND, _MANIFEST):
            self._kept[name] = bytearray()
        if self._holding.search(name):
            tape = Tape()
            self._nested = Feed(tape, inside(tape, self._budget))

    def look(self, piece: bytes) -> None:
        """Refuse by content what runs or hides more."""
        if len(self._head) < _HEAD:
            self._head += piece[: _HEAD - len(self._head)]
        kept = self._kept.get(self._names[-1])
        if kept is not None:
            kept += piece
            if len(kept) > _LARGEST_KEPT:
                raise RefusedError(Reason.BOMB)
        if self._nested:
            self._nested.add(piece)

    def end(self) -> None:
        """Judge the head of the part, and the end of a document in it."""
        if self._nested:
            self._nested.end()
            self._nested = None
        else:
            _refuse_part(self._names[-1], bytes(self._head))

    def kind(self) -> Media:
        """What the document is. Raises `RefusedError` where it is none that is taken."""
        if _KIND in self._kept:
            return self._open_document()
        if _TYPES not in self._kept:
            raise RefusedError(Reason.ARCHIVE)
        types = html.unescape(_decoded(self._kept[_TYPES]))
        if "macroenabled" in types.casefold() or "vbaproject" in types.casefold():
            raise RefusedError(Reason.MACROS)
        mains = {_MAINS[main] for main in _MAIN.findall(types) if main in _MAINS}
        if len(mains) != 1:
            raise RefusedError(Reason.POLYGLOT if mains else Reason.UNKNOWN)
        return mains.pop()

    def _open_document(self) -> Media:
        mime = _decoded(self._kept[_KIND]).strip()
        if self._names[0] != _KIND or _TYPES in self._kept:
            raise RefusedError(Reason.POLYGLOT)
        if "encryption-data" in _decoded(self._kept.get(_MANIFEST, bytearray())):
            raise RefusedError(Reason.ENCRYPTED)
        if mime not in _OPEN:
            raise RefusedError(Reason.ARCHIVE if mime == "application/epub+zip" else Reason.UNKNOWN)
        return _OPEN[mime]


def _refuse_part(name: str, head: bytes) -> None:
    if head.startswith(OLE):
        raise RefusedError(Reason.EMBEDDED)
    if head.startswith(ZIP):
        raise RefusedError(Reason.NESTED)
    reason = forbidden(head)
    if reason is Reason.ARCHIVE:
        if not _PACKED_DRAWING.search(name):
            raise RefusedError(Reason.NESTED)
    elif reason:
        raise RefusedError(reason)


def _decoded(text: bytearray) -> str:
    for mark, name in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if text.startswith(mark):
            return text.decode(name, "replace")
    return text.decode("utf-8", "replace")


def document(tape: Tape) -> Parse[Media]:
    """A document as it is handed in."""
    budget = Budget(tape)
    reader = Document(budget, _DOCUMENT_INSIDE)
    yield from parts(tape, budget, reader)
    return reader.kind()


def inside(tape: Tape, budget: Budget) -> Parse[Media]:
    """A document inside another: a chart's table, say."""
    if (yield from tape.peek(4)) != ZIP:
        raise RefusedError(Reason.EMBEDDED)
    reader = Document(budget, _NOTHING_INSIDE)
    yield from parts(tape, budget, reader)
    return reader.kind()
