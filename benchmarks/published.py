"""A published record of many synthetic cases: the pages read nothing but these tables. Django must be started."""

from typing import Final

from django.db import connection, transaction
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.synthetic import name_of, slug_of
from pliego.observatory.models import (
    Edition,
    PublishedCase,
    PublishedFacet,
    PublishedRecord,
    PublishedSheet,
    PublishedTag,
    pack,
)
from pliego.observatory.publishing import refresh_statistics

_CHUNK: Final = 500


def multiply(cases: int) -> None:
    """Copy the published cases, each under a number of its own, until there are so many, and count anew.

    Days move back by one for each copy of a case. The bodies of pages are copied as they are, downloads not at all:
    neither the list nor a case page differs for it.
    """
    seeds = list(PublishedCase.objects.order_by("pk"))
    sheets = {seed.pk: list(PublishedSheet.objects.filter(case=seed)) for seed in seeds}
    tags = {seed.pk: list(PublishedTag.objects.filter(case=seed)) for seed in seeds}
    records = {one.case_id: one for one in PublishedRecord.objects.all()}
    with transaction.atomic():
        for first in range(len(seeds), cases, _CHUNK):
            numbers = range(first, min(first + _CHUNK, cases))
            pairs = [(seeds[number % len(seeds)], number) for number in numbers]
            rows = PublishedCase.objects.bulk_create([_case(*pair, len(seeds)) for pair in pairs])
            made = [(row, seed) for row, (seed, _) in zip(rows, pairs, strict=True)]
            PublishedSheet.objects.bulk_create(
                [_sheet(row, seed, each) for row, seed in made for each in sheets[seed.pk]]
            )
            PublishedRecord.objects.bulk_create([_record(row, seed, records[seed.pk]) for row, seed in made])
            PublishedTag.objects.bulk_create(
                [
                    PublishedTag(case=row, facet=each.facet, value=each.value)
                    for row, seed in made
                    for each in tags[seed.pk]
                ]
            )
        refresh_statistics()
        _count(cases)


def _case(seed: PublishedCase, number: int, seeds: int) -> PublishedCase:
    shift = number // seeds
    return PublishedCase(
        slug=slug_of(number + 1),
        name=name_of(number + 1),
        opened=seed.opened - shift,
        latest=seed.latest - shift,
        search=seed.search.replace(_words(seed.slug), _words(slug_of(number + 1))),
        computed_for=seed.computed_for,
    )


def _words(slug: str) -> str:
    return slug.replace("-", " ")


def _sheet(row: PublishedCase, seed: PublishedCase, sheet: PublishedSheet) -> PublishedSheet:
    return PublishedSheet(
        case=row,
        language=sheet.language,
        title=row.name,
        summary=sheet.summary,
        card=sheet.card.replace(seed.slug, row.slug).replace(seed.name, row.name),
        packed=sheet.packed,
    )


def _record(row: PublishedCase, seed: PublishedCase, record: PublishedRecord) -> PublishedRecord:
    def renamed(text: str) -> str:
        return text.replace(seed.slug, row.slug).replace(seed.name, row.name)

    return PublishedRecord(case=row, row=renamed(record.row), packed=pack(renamed(record.text)))


def _count(cases: int) -> None:
    PublishedFacet.objects.all().delete()
    counts = PublishedTag.objects.values_list("facet", "value").annotate(count=Count("pk")).order_by()
    PublishedFacet.objects.bulk_create(
        PublishedFacet(facet=facet, value=value, count=count) for facet, value, count in counts
    )
    Edition.objects.update(cases=cases)


def query_counts(case: str) -> dict[str, int]:
    """How many queries a page of each kind makes now, that of `case` among them.

    Raises `RuntimeError` when one does not answer.
    """
    client = Client()
    pages = (
        "/en/",
        "/en/cases/",
        "/en/cases/?sort=name&page=2",
        "/en/cases/?year=2024&q=union",
        f"/en/cases/{case}/",
        "/en/questions/",
        "/en/questions/q1/",
        "/en/procedures/",
        "/en/method/",
    )
    return {page: _queries(client, page) for page in pages}


def _queries(client: Client, page: str) -> int:
    with CaptureQueriesContext(connection) as made:
        answer = client.get(page, headers={"host": "127.0.0.1"})
    if answer.status_code != 200:
        raise RuntimeError(f"{page} answers {answer.status_code}")
    return len(made)
