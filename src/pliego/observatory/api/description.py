"""The API as django-ninja serves and describes it (OpenAPI 3.1)."""

# ruff: noqa: ARG001  Django's signature

from functools import cache
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import ValidationError

from pliego.law.procedures import PROCEDURES
from pliego.observatory.api.addresses import ADDRESSES
from pliego.observatory.api.problems import MEDIA_TYPE, Kind, ProblemError, refusal
from pliego.observatory.api.shapes import Problem

VERSION: Final = "1.0.0"

ABOUT: Final = (
    "The published record of the labour-rights mechanism: cases, their steps, sources and standing in law. "
    "Everything is read with GET and needs no key. Codes and dates are the same in every language. Every value keeps "
    "its source and confidence; `unverified` names parts that rest on memory. Answers carry an ETag: send it back as "
    "If-None-Match and an unchanged answer costs nothing. Lists come in pages: follow `next` until it is null. A "
    "refusal is told as RFC 9457 says, and names what mends it."
)
_SLUG: Final = "^[-a-zA-Z0-9_]+$"
_NAMED: Final[dict[str, dict[str, Any]]] = {
    "slug": {"pattern": _SLUG, "examples": ["gm-silao-2021"]},
    "figure": {"pattern": _SLUG, "examples": ["years"]},
    "procedure": {"enum": list(PROCEDURES)},
}
"""What the names in addresses look like."""

api: Final = NinjaAPI(
    title="Pliego, open data",
    version=VERSION,
    description=ABOUT,
    docs_url=None,
    openapi_url=None,
    urls_namespace="api",
)


def _register() -> None:
    for one in ADDRESSES:
        refusals = {400: Problem, 406: Problem} | (
            {404: Problem} if "{" in one.path or "cursor" in one.parameters else {}
        )
        api.api_operation(
            ["GET"], one.path, response={200: one.shape, **refusals}, operation_id=one.name, url_name=one.name,
            summary=one.view.__doc__, description=" ",
        )(one.view)  # fmt: skip


_register()


@api.exception_handler(ProblemError)
def _refused(request: HttpRequest, fault: ProblemError) -> HttpResponse:
    return refusal(fault)


@api.exception_handler(ValidationError)
def _bad_value(request: HttpRequest, fault: ValidationError) -> HttpResponse:
    said = "; ".join(f"{one['loc'][-1]}: {one['msg']}" for one in fault.errors)
    return refusal(ProblemError(Kind.BAD_VALUE, said))


@cache
def description() -> dict[str, Any]:
    """The description of the API, as OpenAPI 3.1."""
    said: dict[str, Any] = dict(api.get_openapi_schema(path_prefix="/api/v1/"))
    for methods in said["paths"].values():
        for operation in methods.values():
            operation.pop("description", None)
            _refine(operation["responses"])
            for parameter in operation["parameters"]:
                if parameter["in"] == "path":
                    parameter["schema"] |= _NAMED[parameter["name"]]
    return said


def _refine(responses: dict[Any, Any]) -> None:
    """Say what ninja does not: the media type of refusals, the headers, and the answer to a conditional request."""
    for status, response in responses.items():
        if int(status) >= 400:
            response["content"] = {MEDIA_TYPE: response["content"]["application/json"]}
        else:
            response["headers"] = {
                "ETag": {"schema": {"type": "string"}, "description": "Changes with the answer."}
            }
    responses[304] = {"description": "Not changed since the answer whose ETag was sent as If-None-Match."}
