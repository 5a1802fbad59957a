"""What a program asks of the log: checkpoints, proofs, erasures, timestamps. Reads the published copy alone."""

import re
from collections.abc import Callable, Mapping
from functools import wraps
from importlib.resources import files
from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse

from pliego.docket.log.pliego_verify import Inclusion
from pliego.observatory.log_tiles import published_tree
from pliego.observatory.models import (
    PublishedCheckpoint,
    PublishedErasures,
    PublishedLeaf,
    PublishedPlace,
    PublishedTimestamp,
)

_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,14}")
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_LARGEST: Final = 10**15
TEXT: Final = "text/plain; charset=utf-8"


class RefusedError(Exception):
    """The question has no answer; `status` is the code of HTTP, the message says why and what mends it.

    `beside` is told along with it: what shows later that the question was asked.
    """

    def __init__(self, status: int, reason: str, beside: Mapping[str, str] | None = None) -> None:
        super().__init__(reason)
        self.status = status
        self.beside = beside or {}


View = Callable[..., HttpResponse]


def _asked(view: View) -> View:
    """A view whose refusals are JSON, and whose answers nobody stores: each is of this moment."""

    @wraps(view)
    def answer(request: HttpRequest, **named: int) -> HttpResponse:
        try:
            response = view(request, **named)
        except RefusedError as refusal:
            response = JsonResponse({"error": str(refusal), **refusal.beside}, status=refusal.status)
        response.headers["Cache-Control"] = "no-store"
        return response

    return answer


@_asked
def key(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  Django's signature
    """The public key that signed the latest checkpoint."""
    return HttpResponse(f"{_latest().key}\n", content_type=TEXT)


@_asked
def checkpoint(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  Django's signature
    """The latest checkpoint, as it was signed."""
    return HttpResponse(_latest().note, content_type=TEXT)


@_asked
def checkpoints(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  Django's signature
    """Every checkpoint from the first on, each with the proof that it continues the one before."""
    rows = PublishedCheckpoint.objects.order_by("number")
    chain = [{"note": row.note, "proof": row.proof} for row in rows]
    return JsonResponse({"key": _latest().key, "checkpoints": chain})


@_asked
def inclusion(request: HttpRequest) -> HttpResponse:
    """That a leaf is in the tree of `size` leaves, by default the latest published.

    The leaf is given by its hash (`leaf`), or as that of a published event (`case`, `event`).
    """
    latest = _latest()
    size = _number(request, "size", latest.size)
    index, leaf = _by_hash(request, latest) if "leaf" in request.GET else _by_event(request)
    if size > latest.size:
        raise RefusedError(404, f"the published log has {latest.size} leaves; ask for size up to that")
    if index >= size:
        raise RefusedError(400, f"it is leaf {index}; ask for a size above that")
    proof = published_tree().inclusion(index, size)
    answer = Inclusion(index, leaf, size, proof, _note_of(size, latest))
    return JsonResponse(answer.plain)


def _note_of(size: int, latest: PublishedCheckpoint) -> str:
    """The checkpoint of a tree of so many leaves; empty where none was signed."""
    if size == latest.size:
        return latest.note
    return PublishedCheckpoint.objects.filter(size=size).values_list("note", flat=True).last() or ""


def _by_hash(request: HttpRequest, latest: PublishedCheckpoint) -> tuple[int, bytes]:
    text = request.GET["leaf"]
    if not _HASH.fullmatch(text):
        raise RefusedError(400, "leaf must be 64 hexadecimal digits, as the receipt gives them")
    leaf = bytes.fromhex(text)
    index = PublishedPlace.objects.filter(hash=leaf).values_list("index", flat=True).first()
    if index is None:
        reason = (
            f"the published log of {latest.size} leaves has no such leaf; ask again after the next full hour"
        )
        raise RefusedError(404, reason, {"leaf": text, "checkpoint": latest.note})
    return index, leaf


def _by_event(request: HttpRequest) -> tuple[int, bytes]:
    found = PublishedLeaf.objects.filter(
        case__slug=request.GET.get("case", ""), number=_number(request, "event")
    ).first()
    if found is None:
        raise RefusedError(404, "there is no such published event; give case=SLUG and event=NUMBER")
    return found.index, bytes(found.hash)


@_asked
def erasures(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  Django's signature
    """Every erasure, each with its proofs, and a signature over the list."""
    listed = PublishedErasures.objects.order_by("number").last()
    if listed is None:
        raise RefusedError(404, "nothing is published yet")
    return HttpResponse(listed.document, content_type="application/json")


@_asked
def timestamp(request: HttpRequest, number: int) -> HttpResponse:  # noqa: ARG001  Django's signature
    """What an authority answered, by RFC 3161, about the text of a checkpoint."""
    found = PublishedTimestamp.objects.filter(number=number).first() if number <= _LARGEST else None
    if found is None:
        raise RefusedError(
            404, "this checkpoint has no timestamp, or none yet; ask again after the next full hour"
        )
    return HttpResponse(bytes(found.token), content_type="application/timestamp-reply")


@_asked
def consistency(request: HttpRequest) -> HttpResponse:
    """That the tree of `to` leaves, by default that of the latest checkpoint, continues that of `from` leaves."""
    latest = _latest()
    old, new = _number(request, "from"), _number(request, "to", latest.size)
    if new > latest.size:
        raise RefusedError(404, f"the published log has {latest.size} leaves; ask for to up to that")
    if old > new:
        raise RefusedError(400, "from is larger than to; exchange them")
    proof = [step.hex() for step in published_tree().consistency(old, new)]
    return JsonResponse({"from": old, "to": new, "proof": proof})


def script(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  Django's signature
    """The stand-alone script that checks all of this."""
    source = files("pliego.docket.log").joinpath("pliego_verify.py").read_bytes()
    return HttpResponse(
        source,
        content_type="text/x-python; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="pliego_verify.py"'},
    )


def _latest() -> PublishedCheckpoint:
    latest = PublishedCheckpoint.objects.order_by("number").last()
    if latest is None:
        raise RefusedError(404, "nothing is published yet")
    return latest


def _number(request: HttpRequest, name: str, otherwise: int | None = None) -> int:
    text = request.GET.get(name)
    if text is None and otherwise is not None:
        return otherwise
    if text is None or not _NUMBER.fullmatch(text):
        raise RefusedError(400, f"{name} must be a whole number, such as {name}=1")
    return int(text)
