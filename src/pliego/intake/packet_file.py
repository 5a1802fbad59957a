"""The file of a sealed text, read into memory up to a bound: it is sealed, so nothing is in it that a disk may not see,
and no disk sees it."""

from functools import wraps
from io import BytesIO
from typing import Any, Final

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from pliego.evidence.uploads import View
from pliego.reports.packets import LONGEST

FIELD: Final = "file"
"""Name of the field of the file."""


class PacketUploadHandler(FileUploadHandler):
    """Keeps the first bytes of one file, and passes over all others."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        self._read: BytesIO | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file begins."""
        super().new_file(*args, **kwargs)
        if self._read is not None or self.field_name != FIELD:
            raise SkipFile
        self._read = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Its next piece, of which no more is kept than a sealed text can have."""
        if self._read is not None and start < LONGEST:
            self._read.write(raw_data[: LONGEST - start])

    def file_complete(self, file_size: int) -> UploadedFile | None:  # type: ignore[type-arg]  # generic for the checker
        """Its end."""
        if self._read is None:
            return None
        self._read.seek(0)
        return UploadedFile(self._read, FIELD, "text/plain", min(file_size, LONGEST))


def with_packet_file(view: View) -> View:
    """Have the file of a view's form read into memory. Stands outside of what reads the form."""

    # The view has a check of forms of its own.
    @csrf_exempt
    @wraps(view)
    def reading(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        request.upload_handlers = [PacketUploadHandler(request)]
        return view(request, *args, **kwargs)

    return reading


def text_of(request: HttpRequest) -> str:
    """The sealed text of a form: what was typed, else what the file has."""
    typed = request.POST.get("packet", "")
    file = request.FILES.get(FIELD)
    return typed if typed.strip() or file is None else file.read().decode("utf-8-sig", "replace")
