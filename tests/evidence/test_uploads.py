"""A file of a form is sealed while it comes in, or thrown away; Django's own handlers never have it."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import path

from pliego.evidence.actions import open_exhibit, receive
from pliego.evidence.models import Exhibit
from pliego.evidence.reasons import Reason
from pliego.evidence.uploads import Limits, SealedUpload, SealingUploadHandler, sealing, sealing_uploads

from . import files
from .conftest import Desk

View = Callable[[HttpRequest], HttpResponse]
SEEN: list[Any] = []
ARCHIVE = files.zipped({"foto.jpg": files.picture()})


def left_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def post(view: Any, **form: Any) -> HttpResponse:
    request = RequestFactory().post("/", form)
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
    answer: HttpResponse = view(request)
    return answer


def upload(content: bytes, name: str) -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


def seen(request: HttpRequest) -> HttpResponse:
    SEEN[:] = request.FILES.getlist("file")
    return HttpResponse(request.POST.get("note", ""))


def test_what_a_view_receives_becomes_an_exhibit(desk: Desk, exhibits: Path) -> None:
    content = files.docx()

    @sealing_uploads
    def view(request: HttpRequest) -> HttpResponse:
        sealed = request.FILES["file"]
        assert isinstance(sealed, SealedUpload)
        receive(sealed.arrival, desk.office, desk.person, request.POST["note"])
        return HttpResponse(sealed.name)

    assert post(view, file=upload(content, "carta.docx"), note="nota").content == b"carta.docx"
    exhibit = Exhibit.objects.get()
    assert b"".join(open_exhibit(exhibit, desk.ana).pieces) == content
    assert len(left_in(exhibits)) == 1


def test_what_a_view_does_not_receive_is_discarded(exhibits: Path) -> None:
    during: list[int] = []

    @sealing_uploads
    def view(request: HttpRequest) -> HttpResponse:
        assert request.FILES
        during.append(len(left_in(exhibits)))
        return HttpResponse()

    post(view, file=[upload(b"one", "1.txt"), upload(b"two", "2.txt")])
    assert during == [2]
    assert left_in(exhibits) == []


def test_a_view_that_fails_leaves_nothing(exhibits: Path) -> None:
    @sealing_uploads
    def view(request: HttpRequest) -> HttpResponse:
        raise KeyError(*request.FILES)

    with pytest.raises(KeyError):
        post(view, file=upload(b"one", "1.txt"))
    assert left_in(exhibits) == []


def test_a_refused_file_tells_the_form_why_and_the_other_fields_are_there(exhibits: Path) -> None:
    answer = post(sealing_uploads(seen), file=upload(ARCHIVE, "fotos.zip"), note="nota")
    assert answer.content == b"nota"
    assert SEEN[0].refusal.reason is Reason.ARCHIVE
    with pytest.raises(type(SEEN[0].refusal)):
        _ = SEEN[0].arrival
    assert left_in(exhibits) == []


def test_one_refused_file_does_not_stand_in_the_way_of_the_next(exhibits: Path) -> None:
    post(
        sealing_uploads(seen),
        file=[upload(ARCHIVE, "a.zip"), upload(b"hola", "b.txt"), upload(b"x", "con.txt")],
    )
    assert [sealed.refusal and sealed.refusal.reason for sealed in SEEN] == [
        Reason.ARCHIVE,
        None,
        Reason.NAME,
    ]


def test_an_empty_file_is_refused_by_its_reason(exhibits: Path) -> None:
    post(sealing_uploads(seen), file=upload(b"", "nada.txt"))
    assert SEEN[0].refusal.reason is Reason.EMPTY


def test_what_is_beyond_the_limits_of_a_form_is_refused_by_its_reason_and_the_rest_is_taken(
    exhibits: Path,
) -> None:
    during: list[int] = []

    @sealing(Limits(file_bytes=4, files=3))
    def view(request: HttpRequest) -> HttpResponse:
        answer = seen(request)
        during.append(len(left_in(exhibits)))
        return answer

    sent = [upload(b"hola" * (1 + (place == 1)), f"{place}.txt") for place in range(5)]
    post(view, file=sent)
    reasons = [None, Reason.TOO_LARGE, None, Reason.TOO_MANY, Reason.TOO_MANY]
    assert [sealed.refusal and sealed.refusal.reason for sealed in SEEN] == reasons
    assert (during, left_in(exhibits)) == ([2], [])


def test_the_limit_of_the_site_binds_where_that_of_a_form_is_wider(settings: Any, exhibits: Path) -> None:
    settings.PLIEGO_EXHIBIT_LIMIT = 3
    post(sealing(Limits(file_bytes=4, files=1))(seen), file=upload(b"hola", "a.txt"))
    assert SEEN[0].refusal.reason is Reason.TOO_LARGE


def test_there_is_nothing_to_read_in_a_sealed_file(exhibits: Path) -> None:
    post(sealing_uploads(seen), file=upload(b"hola", "a.txt"))
    assert isinstance(SEEN[0], UploadedFile)
    assert SEEN[0].file is None
    assert (SEEN[0].name, SEEN[0].size) == ("a.txt", 4)


def test_a_connection_that_breaks_leaves_nothing(exhibits: Path) -> None:
    class Breaking(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            piece = super().read(size)
            if not piece:
                raise OSError("connection reset")
            return piece

    whole = RequestFactory().post("/", {"file": upload(b"a" * 500_000, "a.txt")})
    request = RequestFactory().post("/")
    request.META |= {name: whole.META[name] for name in ("CONTENT_TYPE", "CONTENT_LENGTH")}
    request._stream = Breaking(whole.body[:300_000])
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]
    with pytest.raises(OSError, match="connection reset"):
        sealing_uploads(seen)(request)
    assert left_in(exhibits) == []


def test_no_plain_byte_is_written_anywhere_while_it_comes_in(
    exhibits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Above 2.5 MB Django's own handlers would write a temporary file."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    word = b"CANARIO-7731 " * 300_000

    @sealing_uploads
    def view(request: HttpRequest) -> HttpResponse:
        assert len(request.FILES) == 1
        found = [path for path in left_in(tmp_path) if b"CANARIO" in path.read_bytes()]
        return HttpResponse(str(found))

    assert post(view, file=upload(word, "a.txt")).content == b"[]"


def test_pieces_are_handed_on_and_not_kept(exhibits: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []
    usual = SealingUploadHandler.receive_data_chunk

    def counting(self: SealingUploadHandler, raw_data: bytes, start: int) -> None:
        lengths.append(len(raw_data))
        usual(self, raw_data, start)

    monkeypatch.setattr(SealingUploadHandler, "receive_data_chunk", counting)
    post(sealing_uploads(seen), file=upload(b"hola\n" * 200_000, "a.txt"))
    assert sum(lengths) == 1_000_000
    assert max(lengths) <= 2 * 64 * 1024


def plain(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"{len(request.FILES)} {request.POST.get('note')}")


urlpatterns = [
    path("plain", plain),
    path("sealed", sealing_uploads(plain)),
    path("own", sealing(Limits(file_bytes=9, files=1))(plain)),
]


def test_a_page_that_does_not_seal_gets_no_file(settings: Any, exhibits: Path) -> None:
    settings.ROOT_URLCONF = __name__
    settings.MIDDLEWARE = []
    answer = Client().post("/plain", {"file": upload(b"hola", "a.txt"), "note": "n"})
    assert answer.content == b"0 n"
    assert left_in(exhibits) == []


def test_a_form_without_its_token_is_turned_away_and_leaves_nothing(settings: Any, exhibits: Path) -> None:
    settings.ROOT_URLCONF = __name__
    settings.MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
    settings.CSRF_FAILURE_VIEW = "django.views.csrf.csrf_failure"
    client, token = Client(enforce_csrf_checks=True), "a" * 32
    form = {"file": upload(b"hola", "a.txt"), "note": "n"}
    assert client.post("/sealed", form).status_code == 403
    client.cookies[settings.CSRF_COOKIE_NAME] = token
    form = {"file": upload(b"hola", "a.txt"), "note": "n", "csrfmiddlewaretoken": token}
    assert client.post("/sealed", form).content == b"1 n"
    assert left_in(exhibits) == []


def test_a_form_that_checks_its_own_token_needs_none_of_djangos(settings: Any, exhibits: Path) -> None:
    settings.ROOT_URLCONF = __name__
    settings.MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
    answer = Client(enforce_csrf_checks=True).post("/own", {"file": upload(b"hola", "a.txt"), "note": "n"})
    assert (answer.content, dict(answer.cookies)) == (b"1 n", {})
    assert left_in(exhibits) == []
