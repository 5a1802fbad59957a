"""Refusals in one shape (RFC 9457): what is wrong and what mends it. No database."""

from collections.abc import Mapping
from enum import Enum
from json import dumps
from typing import Final

from django.http import HttpResponse

from pliego.observatory.api.shapes import Problem

MEDIA_TYPE: Final = "application/problem+json"

ADDRESS: Final = "/api/v1/problems"
"""Where the kinds of problems are told."""


class Kind(Enum):
    """A kind of problem: its name in addresses, its status in HTTP, its title."""

    UNKNOWN_PARAMETER = ("unknown-parameter", 400, "This address takes no such parameter")
    BAD_VALUE = ("bad-value", 400, "A parameter has a value that it cannot have")
    BAD_REQUEST = ("bad-request", 400, "The request cannot be read")
    NOT_FOUND = ("not-found", 404, "Nothing is published under this address")
    BAD_CURSOR = ("bad-cursor", 404, "This cursor leads to no page")
    READ_ONLY = ("read-only", 405, "The open data can be read and nothing else")
    NOT_ACCEPTABLE = ("not-acceptable", 406, "The answer is JSON, which the request does not accept")
    BROKEN = ("broken", 500, "The site failed to answer")

    def __init__(self, word: str, status: int, title: str) -> None:
        self.word = word
        self.status = status
        self.title = title

    @property
    def type(self) -> str:
        """What identifies the kind, and leads to where it is told."""
        return f"{ADDRESS}#{self.word}"


class ProblemError(Exception):
    """A request that is refused; `detail` names the mend."""

    def __init__(self, kind: Kind, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail


def refusal(problem: ProblemError, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """The answer that tells a problem."""
    kind = problem.kind
    told = Problem(type=kind.type, title=kind.title, status=kind.status, detail=problem.detail)
    return HttpResponse(
        dumps(told.model_dump(), ensure_ascii=False),
        status=kind.status,
        content_type=MEDIA_TYPE,
        headers=dict(headers or {}),
    )
