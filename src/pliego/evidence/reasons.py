"""Why something is not taken in or not cleaned, and what its owner can do about it."""

from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Reason(StrEnum):
    """Why a file was refused. The value is what the custody log keeps."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    NAME = "name"
    MISMATCH = "mismatch"
    UNKNOWN = "unknown"
    EXECUTABLE = "executable"
    SCRIPT = "script"
    MACROS = "macros"
    EMBEDDED = "embedded"
    ARCHIVE = "archive"
    NESTED = "nested"
    BOMB = "bomb"
    IMAGE_BOMB = "image_bomb"
    POLYGLOT = "polyglot"
    ENCRYPTED = "encrypted"
    OLD_OFFICE = "old_office"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    ENTRY_NAME = "entry_name"
    VIRUS = "virus"
    UNSCANNED = "unscanned"
    NOT_CLEANABLE = "not_cleanable"
    PART_NOT_CLEANABLE = "part_not_cleanable"
    ANIMATED = "animated"
    TOO_LARGE_TO_CLEAN = "too_large_to_clean"
    CLEANING_FAILED = "cleaning_failed"
    CLEANING_TIME = "cleaning_time"
    CLEANING_MEMORY = "cleaning_memory"
    CLEANING_BUSY = "cleaning_busy"

    @property
    def words(self) -> Promise:
        """Why, in one sentence."""
        return _WORDS[self][0]

    @property
    def mend(self) -> Promise:
        """What to do, in one sentence."""
        return _WORDS[self][1]


class RefusedError(ValueError):
    """A file was refused. As text: why, the detail if there is one, and the mend, in the reader's language."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        why = f"{self.reason.words} ({self.detail})" if self.detail else str(self.reason.words)
        return f"{why} {self.reason.mend}"


_WHOLE: Final = _("Open it on your device, check that it is whole, save it anew and hand it in again.")
_STAYS: Final = _(
    "The sealed original is untouched. Save the file in another program as PDF and hand that in, too."
)

_WORDS: Final[dict[Reason, tuple[Promise, Promise]]] = {
    Reason.EMPTY: (
        _("The file is empty."),
        _("Check on your device that it opens, and choose it again."),
    ),
    Reason.TOO_LARGE: (
        _("The file is larger than this site takes."),
        _("Save it smaller, or hand it in in parts: a recording in pieces, a document in fewer pages."),
    ),
    Reason.TOO_MANY: (
        _("More files came at once than are taken together."),
        _("Hand in those that matter most first; the others can be added later."),
    ),
    Reason.NAME: (
        _("The file's name has signs that can hide what it is, or names a folder."),
        _("Rename it with letters and digits only and hand it in again."),
    ),
    Reason.MISMATCH: (
        _("The file's content is of another kind than its name says."),
        _("Give it the ending that goes with its content, or save it anew in the kind that its name says."),
    ),
    Reason.UNKNOWN: (
        _("This kind of file is not taken."),
        _("Save it as PDF, JPEG or plain text; a recording as MP3, M4A, WAV or MP4. Hand that in."),
    ),
    Reason.EXECUTABLE: (
        _("The file is a program, or has one in it."),
        _("Hand in a picture of the screen or a PDF of what it shows."),
    ),
    Reason.SCRIPT: (
        _("The file is a web page, a drawing or a text that can run commands."),
        _("Print it to PDF, or take a picture of the screen, and hand that in."),
    ),
    Reason.MACROS: (
        _("The document has macros: small programs that run when it is opened."),
        _("Save it without macros (as .docx, .xlsx or .pptx) or as PDF and hand it in again."),
    ),
    Reason.EMBEDDED: (
        _("The document has an object of another program in it, which can hide a program."),
        _("Save it as PDF and hand that in; hand in the object as a file of its own."),
    ),
    Reason.ARCHIVE: (
        _("The file is an archive with other files in it."),
        _("Unpack it and hand in the files one by one."),
    ),
    Reason.NESTED: (
        _("The document has an archive or another document hidden in it."),
        _("Hand in what is inside as files of their own, and the document as PDF."),
    ),
    Reason.BOMB: (
        _("Unpacked, the file would become many times larger than any document is."),
        _("Save the document anew, or as PDF, and hand that in."),
    ),
    Reason.IMAGE_BOMB: (
        _("The picture says that it has more than 100 million points."),
        _("Save it smaller and hand it in again."),
    ),
    Reason.POLYGLOT: (
        _("The file is of two kinds at once: another file is hidden before, in or behind it."),
        _("Save it anew in one program, or take a picture of it, and hand that in."),
    ),
    Reason.ENCRYPTED: (
        _("The file is locked with a password."),
        _("Save it without a password and hand it in again: it is sealed here."),
    ),
    Reason.OLD_OFFICE: (
        _("The file is of an old kind of Office document that can carry programs."),
        _("Save it as .docx, .xlsx or .pptx, or as PDF, and hand that in."),
    ),
    Reason.TRUNCATED: (_("The file breaks off: its end is missing."), _WHOLE),
    Reason.DAMAGED: (_("The file is damaged: its parts contradict each other."), _WHOLE),
    Reason.ENTRY_NAME: (
        _("The document has a part whose name points outside of it."),
        _("Save the document anew, or as PDF, and hand that in."),
    ),
    Reason.VIRUS: (
        _("The virus scanner knows this file as harmful."),
        _("Do not open it again. Tell the office what it was; a picture of the screen can be handed in."),
    ),
    Reason.UNSCANNED: (
        _("The virus scanner gives no answer, and nothing is taken unscanned."),
        _("Try again in an hour; if it stays so, tell whoever runs this site."),
    ),
    Reason.NOT_CLEANABLE: (
        _("Pliego cannot take the metadata out of files of this kind."),
        _(
            "It is kept sealed as it came. If a clean copy is needed, save it as JPEG or PDF and hand that in, too."
        ),
    ),
    Reason.PART_NOT_CLEANABLE: (
        _(
            "The document has a recording, a picture of an uncommon kind or another file in it, and Pliego cannot take "
            "the metadata out of that."
        ),
        _("The sealed original is untouched. Print the document to a new PDF and hand that in, too."),
    ),
    Reason.ANIMATED: (
        _("The picture moves, and a clean copy would keep one moment of it only."),
        _("Save the moments that matter as pictures of their own and hand those in, too."),
    ),
    Reason.TOO_LARGE_TO_CLEAN: (
        _("The file is too large for a clean copy."),
        _("The sealed original is untouched. Split it, or save it smaller, and hand in the parts, too."),
    ),
    Reason.CLEANING_FAILED: (
        _("The clean copy could not be made: the file is not built as its kind asks."),
        _STAYS,
    ),
    Reason.CLEANING_TIME: (_("The clean copy took too long and was stopped."), _STAYS),
    Reason.CLEANING_MEMORY: (_("The clean copy needed too much memory and was stopped."), _STAYS),
    Reason.CLEANING_BUSY: (
        _("Many files are being cleaned just now, so no clean copy could be made."),
        _("Try again in some minutes."),
    ),
}
