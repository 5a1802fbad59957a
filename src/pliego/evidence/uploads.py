"""Files of forms: sealed while they arrive, or thrown away unread. Django's own handlers would write them to a disk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from sys import maxsize
from typing import Any, Final

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from .arrival import Arrival, Arrived
from .reasons import Reason, RefusedError

View = Callable[..., HttpResponseBase]
Decorator = Callable[[View], View]
_PIECE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one form may bring. What is beyond is refused with a reason."""

    file_bytes: int
    """Bytes of each file; the site's own limit binds, too."""
    files: int


NO_OTHER: Final = Limits(file_bytes=maxsize, files=maxsize)
"""What the site takes, and as many files as Django takes of a form."""


class RefusingUploadHandler(FileUploadHandler):
    """Throws every file away: what stands for all pages that do not seal."""

    chunk_size = _PIECE

    def new_file(self, *args: Any, **kwargs: Any) -> None:  # noqa: ARG002  Django's signature
        """Have the parser pass over the file."""
        raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Nothing comes here."""

    def file_complete(self, file_size: int) -> None:
        """Nothing comes here."""


class SealedUpload(UploadedFile):  # type: ignore[type-arg]  # generic for the checker only
    """A file of a form that was sealed on its way in, or refused. There is nothing in it to read."""

    def __init__(self, name: str, size: int, outcome: Arrived | RefusedError) -> None:
        super().__init__(None, name, "application/octet-stream", size)
        self._outcome = outcome

    @property
    def refusal(self) -> RefusedError | None:
        """Why it was refused."""
        return self._outcome if isinstance(self._outcome, RefusedError) else None

    @property
    def arrival(self) -> Arrived:
        """What arrived. Raises `RefusedError` when it was refused."""
        if isinstance(self._outcome, RefusedError):
            raise self._outcome
        return self._outcome

    def close(self) -> None:
        """Discard what was not kept."""
        if isinstance(self._outcome, Arrived):
            self._outcome.discard()


class SealingUploadHandler(FileUploadHandler):
    """Seals each file while the parser reads it. A refused one is passed over, so that the form can say why."""

    chunk_size = _PIECE

    def __init__(self, request: HttpRequest, limits: Limits = NO_OTHER) -> None:
        super().__init__(request)
        self._limits = limits
        self._arrival: Arrival | None = None
        self._refusal: RefusedError | None = None
        self._made: list[SealedUpload] = []

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file begins."""
        super().new_file(*args, **kwargs)
        self._arrival = self._refusal = None
        try:
            if len(self._made) >= self._limits.files:
                raise RefusedError(Reason.TOO_MANY)
            self._arrival = Arrival(self.file_name or "", most=self._limits.file_bytes)
        except RefusedError as refusal:
            self._refusal = refusal

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002  Django's signature
        """Its next piece."""
        if self._arrival and not self._refusal:
            try:
                self._arrival.feed(raw_data)
            except RefusedError as refusal:
                self._refusal = refusal

    def file_complete(self, file_size: int) -> SealedUpload:
        """Its end."""
        upload = SealedUpload(self.file_name or "", file_size, self._outcome())
        self._made.append(upload)
        return upload

    def upload_interrupted(self) -> None:
        """The connection broke."""
        self.discard()

    def discard(self) -> None:
        """Leave nothing behind of what did not end, and of what was not kept."""
        if self._arrival:
            self._arrival.discard()
        for upload in self._made:
            upload.close()

    def _outcome(self) -> Arrived | RefusedError:
        arrival, self._arrival = self._arrival, None
        if self._refusal or not arrival:
            return self._refusal or RefusedError(Reason.NAME)
        try:
            return arrival.finish()
        except RefusedError as refusal:
            return refusal


def sealing(limits: Limits = NO_OTHER) -> Decorator:
    """Have the files of a view's form sealed on their way in; `request.FILES` has a `SealedUpload` for each.

    Stands inside the decorators that say who may come here: what they let pass is sealed before the view runs. Django's
    check of forms is not made: the view makes one of its own. What the view does not keep is discarded when it has
    answered.
    """

    def decorated(view: View) -> View:
        # A check of the token reads the form, and so must come after the handler is set.
        @csrf_exempt
        @wraps(view)
        def sealed(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            handler = SealingUploadHandler(request, limits)
            request.upload_handlers = [handler]
            try:
                return view(request, *args, **kwargs)
            finally:
                handler.discard()

        return sealed

    return decorated


def sealing_uploads(view: View) -> View:
    """The same for a form that Django checks, of any size that the site takes."""
    return sealing()(csrf_protect(view))
