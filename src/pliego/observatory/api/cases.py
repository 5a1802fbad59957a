"""Cases, their steps and their standing, as they were published."""

# ruff: noqa: ARG001  Django's signature

import json
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlencode

from django.db import connection
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from ninja import Query

from pliego.law.days import span_of
from pliego.observatory import queries
from pliego.observatory.api import cursors
from pliego.observatory.api.answers import as_json
from pliego.observatory.api.cursors import Cursor
from pliego.observatory.api.parameters import CaseFilters, CaseQuery, EventQuery, LanguageQuery
from pliego.observatory.api.problems import Kind, ProblemError
from pliego.observatory.facets import FACETS
from pliego.observatory.models import PublishedDocument, PublishedRecord, PublishedTag, unpack

READ_AT_ONCE: Final = 50
"""Cases whose steps are looked through for one page of steps."""

_EDITION: Final = "SELECT day, cases FROM observatory_edition WHERE language = 'es'"

_ROWS: Final = "SELECT case_id, row FROM observatory_publishedrecord WHERE case_id IN ({})"


def cases(request: HttpRequest, query: Query[CaseQuery]) -> HttpResponse:
    """The cases that the filters find, a page at a time."""
    search = query.search(query.sort)
    found = queries.matching(search)
    day, published = edition()
    total = found.count() if search.narrowed else published
    cursor = cursors.read(query.cursor, query.sort)
    field = queries.SORTS[query.sort][0].lstrip("-")
    page = found.filter(_after(cursor)) if cursor else found
    keys = list(page.order_by(*queries.SORTS[query.sort]).values_list("pk", field, "slug")[: query.limit + 1])
    last = Cursor(query.sort, *keys[query.limit - 1][1:]) if len(keys) > query.limit else None
    rows = ",".join(_rows([key for key, _, _ in keys[: query.limit]]))
    return as_json(
        f'{{"day":{json.dumps(day)},"total":{total},"next":{_next(request, last)},"cases":[{rows}]}}'
    )


def case(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything that is published of one case: values with their sources and confidence, and every step."""
    return as_json(_record(slug).text)


def events_of_case(request: HttpRequest, slug: str) -> HttpResponse:
    """The steps of one case."""
    events = json.loads(_record(slug).text)["events"]
    return as_json(_text({"case": slug, "events": events}))


def standing(request: HttpRequest, slug: str, query: Query[LanguageQuery]) -> HttpResponse:
    """Where one case stands in law on the day of the edition, with reasons."""
    found = PublishedDocument.objects.filter(case__slug=slug, language=query.language, form="json").first()
    if found is None:
        raise _no_case(slug)
    said = json.loads(found.text)
    return as_json(_text({"case": slug, "language": query.language, "standing": said["standing"]}))


def events(request: HttpRequest, query: Query[EventQuery]) -> HttpResponse:
    """The steps of all cases that the filters find, by case and number, a page at a time."""
    cursor = cursors.read(query.cursor, "events")
    found = queries.matching(query.search())
    if query.event:
        found = found.filter(
            pk__in=PublishedTag.objects.filter(facet="step", value=query.event).values("case")
        )
    if cursor:
        found = found.filter(slug__gte=cursor.slug)
    read = list(found.order_by("slug").values_list("slug", "record__packed")[: READ_AT_ONCE + 1])
    page: list[dict[str, object]] = []
    for slug, packed in read[:READ_AT_ONCE]:
        page += _events(slug, unpack(packed), query, cursor)
        if len(page) > query.limit:
            break
    last = _last_event(page, query.limit, [slug for slug, _ in read])
    return as_json(
        f'{{"day":{json.dumps(edition()[0])},"next":{_next(request, last)},'
        f'"events":{_text(page[: query.limit])}}}'
    )


def facets(request: HttpRequest, query: Query[CaseFilters]) -> HttpResponse:
    """The values of every filter, with how many of the cases that are found carry each."""
    values: dict[str, list[tuple[int, str]]] = {}
    for facet, value, count in queries.counted(query.search()):
        values.setdefault(facet, []).append((-count, value))
    told = [
        {
            "facet": facet.id,
            "values": [{"value": value, "count": -less} for less, value in sorted(values.get(facet.id, []))],
        }
        for facet in FACETS
    ]
    return as_json(_text({"day": edition()[0], "facets": told}))


def edition() -> tuple[str, int]:
    """The day of the present edition and how many cases it holds; no day before the first publication.

    It is written out: to build it anew for each answer takes longer than to ask it.
    """
    with connection.cursor() as cursor:
        cursor.execute(_EDITION)
        found: tuple[str, int] | None = cursor.fetchone()
    return found or ("", 0)


def _after(cursor: Cursor) -> Q:
    """The rows after a cursor. The bound by the first field alone lets the database walk its index."""
    first = queries.SORTS[cursor.order][0]
    field, beyond = first.lstrip("-"), "lt" if first.startswith("-") else "gt"
    further = Q((f"{field}__{beyond}", cursor.key)) | Q(slug__gt=cursor.slug)
    return Q((f"{field}__{beyond}e", cursor.key)) & further


def _rows(keys: Sequence[int]) -> Iterator[str]:
    """The stored rows of some cases, in their order: a narrow walk first, then only what is shown."""
    with connection.cursor() as cursor:
        cursor.execute(_ROWS.format(", ".join(["%s"] * len(keys)) or "NULL"), list(keys))
        by_case = dict(cursor.fetchall())
    return (by_case[key] for key in keys if key in by_case)


def _events(slug: str, record: str, query: EventQuery, cursor: Cursor | None) -> Iterator[dict[str, object]]:
    first = span_of(query.since).lo if query.since else None
    last = span_of(query.until).hi if query.until else None
    passed = cursor.key if cursor and cursor.slug == slug else 0
    for event in json.loads(record)["events"]:
        if _number(event) <= int(passed) or (query.event and event["event"] != query.event):
            continue
        if (first or last) and not event["date"]:
            continue
        if first and span_of(event["date"]).hi < first:
            continue
        if last and span_of(event["date"]).lo > last:
            continue
        yield event | {"case": slug}


def _number(event: dict[str, object]) -> int:
    return int(str(event["reference"]).removeprefix("e"))


def _last_event(page: Sequence[dict[str, object]], limit: int, read: Sequence[str]) -> Cursor | None:
    if len(page) > limit:
        return Cursor("events", _number(page[limit - 1]), str(page[limit - 1]["case"]))
    return Cursor("events", 0, read[READ_AT_ONCE]) if len(read) > READ_AT_ONCE else None


def _record(slug: str) -> PublishedRecord:
    found = PublishedRecord.objects.filter(case__slug=slug).first()
    if found is None:
        raise _no_case(slug)
    return found


def _no_case(slug: str) -> ProblemError:
    return ProblemError(
        Kind.NOT_FOUND, f"no case {slug[:80]!r} is published; /api/v1/cases lists those that are"
    )


def _next(request: HttpRequest, last: Cursor | None) -> str:
    """The address of the next page, as JSON."""
    if last is None:
        return "null"
    asked = {name: value for name, value in request.GET.items() if value} | {"cursor": last.text}
    return json.dumps(f"{request.path}?{urlencode(asked)}")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
