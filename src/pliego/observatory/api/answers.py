"""How every address answers: methods, what may be asked, conditional requests, headers."""

import json
from collections.abc import Callable
from functools import wraps
from hashlib import blake2b
from typing import Final

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import parse_etags
from pydantic import BaseModel

from pliego.observatory.api.problems import Kind, ProblemError, refusal

JSON: Final = "application/json"

View = Callable[..., HttpResponse]

ALLOWED: Final = "GET, HEAD, OPTIONS"
SECONDS: Final = 60
"""How long an answer may be taken from a cache before it is asked for again."""

_READABLE: Final = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag"}
_PREFLIGHT: Final = {
    **_READABLE,
    "Allow": ALLOWED,
    "Access-Control-Allow-Methods": ALLOWED,
    "Access-Control-Allow-Headers": "Accept, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
_ACCEPTABLE: Final = frozenset({"*/*", "application/*", JSON})


def as_json(text: str) -> HttpResponse:
    """An answer of JSON text."""
    return HttpResponse(text, content_type=JSON)


def told(value: BaseModel) -> HttpResponse:
    """An answer of one value."""
    return as_json(json.dumps(value.model_dump(), ensure_ascii=False, separators=(",", ":")))


def served(view: View, known: frozenset[str] | None) -> View:
    """A view that reads and nothing else, and refuses in one shape. It takes the `known` parameters alone; where none
    are given, its refusal is about something else, and it takes any."""

    @wraps(view)
    def answer(request: HttpRequest, **named: str) -> HttpResponse:
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers=_PREFLIGHT)
        asked = request.method
        try:
            check(request, known)
            # Whoever asks for the headers is answered as if for the whole.
            request.method = "GET"
            response = _conditional(request, view(request, **named))
        except ProblemError as problem:
            response = refusal(problem, {"Allow": ALLOWED} if problem.kind is Kind.READ_ONLY else None)
        except SuspiciousOperation as fault:
            response = refusal(ProblemError(Kind.BAD_REQUEST, f"{fault}; ask with less, or of another host"))
        request.method = asked
        return _with_headers(response)

    return answer


def failed() -> HttpResponse:
    """Tell that the site itself failed."""
    return _with_headers(
        refusal(ProblemError(Kind.BROKEN, "ask again in a while; if it stays so, report the error"))
    )


def check(request: HttpRequest, known: frozenset[str] | None) -> None:
    """Raises `ProblemError` for a request that no address, or not this one, answers."""
    request.get_host()
    if request.method not in ("GET", "HEAD"):
        raise ProblemError(Kind.READ_ONLY, f"{request.method} changes nothing here; ask with GET")
    _check_accept(request.headers.get("Accept", ""))
    if known is not None:
        _check_parameters(request, known)


def _check_accept(accepted: str) -> None:
    for one in accepted.split(","):
        kind, *details = (part.strip().lower() for part in one.split(";"))
        if kind in _ACCEPTABLE and not any(_is_never(detail) for detail in details):
            return
    if accepted.strip():
        raise ProblemError(Kind.NOT_ACCEPTABLE, f"send Accept: {JSON}, or no Accept at all")


def _is_never(detail: str) -> bool:
    name, _, value = detail.partition("=")
    return name.strip() == "q" and not value.strip().strip("0.")


def _check_parameters(request: HttpRequest, known: frozenset[str]) -> None:
    unknown = sorted(set(request.GET) - known)
    if unknown:
        names = ", ".join(sorted(known)) or "none"
        raise ProblemError(Kind.UNKNOWN_PARAMETER, f"{_quoted(unknown)} means nothing here; known: {names}")
    twice = sorted(name for name, values in request.GET.lists() if len(values) > 1)
    if twice:
        raise ProblemError(Kind.BAD_VALUE, f"{_quoted(twice)} is given more than once; give one value")


def _quoted(names: list[str]) -> str:
    return ", ".join(repr(name[:40]) for name in names[:3])


def _conditional(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The answer, or word that whoever asks has it already."""
    if response.status_code != 200:
        return response
    tag = f'"{blake2b(response.content, digest_size=12).hexdigest()}"'
    wanted = parse_etags(request.headers.get("If-None-Match", ""))
    if "*" in wanted or tag in (one.removeprefix("W/") for one in wanted):
        response = HttpResponseNotModified()
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = f"public, max-age={SECONDS}"
    return response


def _with_headers(response: HttpResponse) -> HttpResponse:
    for name, value in _READABLE.items():
        response.headers[name] = value
    if response.status_code >= 400:
        response.headers["Cache-Control"] = "no-store"
    if response.status_code != 304:
        response.headers["Content-Length"] = str(len(response.content))
    return response
