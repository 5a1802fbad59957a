"""What a program asks of the log: checkpoints, and proofs about published events. Reads the published copy alone."""

import re
from collections.abc import Callable
from functools import wraps
from importlib.resources import files
from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse

from pliego.observatory.log_tiles import published_tree
from pliego.observatory.models import PublishedCheckpoint, PublishedLeaf

_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,14}")
TEXT: Final = "text/plain; charset=utf-8"


class RefusedError(Exception):
    """The question has no answer; `status` is the code of HTTP, and the message says why and what mends it."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


View = Callable[[HttpRequest], HttpResponse]


def _asked(view: View) -> View:
    """A view whose refusals are JSON, and whose answers nobody stores: each is of this moment."""

    @wraps(view)
    def answer(request: HttpRequest) -> HttpResponse:
        try:
            response = view(request)
        except RefusedError as refusal:
            response = JsonResponse({"error": str(refusal)}, status=refusal.status)
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
    """That a published event (`case`, `event`) is in the tree of `size` leaves, by default the latest published."""
    latest = _latest()
    size = _number(request, "size", latest.size)
    leaf = PublishedLeaf.objects.filter(
        case__slug=request.GET.get("case", ""), number=_number(request, "event")
    ).first()
    if leaf is None:
        raise RefusedError(404, "there is no such published event; give case=SLUG and event=NUMBER")
    if size > latest.size:
        raise RefusedError(404, f"the published log has {latest.size} leaves; ask for size up to that")
    if leaf.index >= size:
        raise RefusedError(400, f"the event is leaf {leaf.index}; ask for a size above that")
    return JsonResponse(
        {
            "index": leaf.index,
            "leaf": bytes(leaf.hash).hex(),
            "size": size,
            "proof": [step.hex() for step in published_tree().inclusion(leaf.index, size)],
        }
    )


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
