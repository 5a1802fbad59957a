"""Writes the tables of the published record: each case in every language, and the counts over all of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.db import connection
from django.db.models import Count
from django.template.loader import render_to_string
from django.utils.translation import override

from pliego.docket.log.signing import Seal
from pliego.law.clauses import Language
from pliego.law.days import to_iso
from pliego.law.standing import Standing
from pliego.observatory import labels, own_words, records
from pliego.observatory.build import bench_of, sheet
from pliego.observatory.claims import CLAIMS
from pliego.observatory.compose import card
from pliego.observatory.downloads import documents
from pliego.observatory.figures.compute import Computed, compute, write_figures
from pliego.observatory.figures.tags import FACET, tags
from pliego.observatory.folding import fold
from pliego.observatory.models import (
    LANGUAGES,
    Edition,
    PublishedCase,
    PublishedContrast,
    PublishedDocument,
    PublishedFacet,
    PublishedLeaf,
    PublishedPace,
    PublishedRecord,
    PublishedRecount,
    PublishedSheet,
    PublishedTag,
    pack,
)
from pliego.observatory.pace import INTERVALS, Taken, taken
from pliego.observatory.public_case import PublicCase
from pliego.observatory.queries import Search, panel
from pliego.observatory.reform_pages import Compared, comparisons, told_lines

CODES: Final = tuple(code for code, _name in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Publication:
    """A public case with its standing on the day of the edition, the names of related cases by slug, and its seal."""

    case: PublicCase
    standing: Standing
    names: dict[str, str]
    seal: Seal


def lock_edition() -> None:
    """Wait for whoever publishes now, and keep others waiting until the transaction ends.

    A SQLite transaction has its lock from its beginning.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {Edition._meta.db_table} IN SHARE ROW EXCLUSIVE MODE")


def clear_cases() -> None:
    """Take every case out of the published record."""
    PublishedCase.objects.all().delete()


@dataclass(frozen=True, slots=True)
class Rendered:
    """The rows of some cases, rendered and not yet written."""

    cases: list[PublishedCase]
    tags: list[PublishedTag]
    leaves: list[PublishedLeaf]
    records: list[PublishedRecord]
    sheets: list[PublishedSheet]
    contrasts: list[PublishedContrast]
    documents: list[PublishedDocument]


def write_cases(publications: Sequence[Publication]) -> None:
    """Add cases to the published record; none of them may be in it."""
    write_rendered(render_cases(publications))


def render_cases(publications: Sequence[Publication]) -> Rendered:
    """Everything that is published of some cases: the slow part, which writes nothing."""
    pairs = [(_row(each), each) for each in publications]
    compared = [(row, comparisons(each.case.slug, each.standing)) for row, each in pairs]
    rendered = Rendered(
        cases=[row for row, _each in pairs],
        tags=[
            PublishedTag(case=row, facet=facet, value=value)
            for row, publication in pairs
            for facet, value in sorted(set(_tags(publication)))
        ],
        leaves=[
            PublishedLeaf(index=event.index, case=row, number=event.number, hash=event.leaf)
            for row, each in pairs
            for event in each.seal.events
        ],
        records=[_record(row, each.case) for row, each in pairs],
        sheets=[],
        contrasts=[],
        documents=[],
    )
    for language in CODES:
        with override(language):
            rendered.sheets.extend(_sheet(row, each, language) for row, each in pairs)
            rendered.contrasts.extend(
                _contrast(row, one, language) for row, found in compared for one in found
            )
            rendered.documents.extend(
                document for row, each in pairs for document in _documents(row, each, language)
            )
    return rendered


def write_rendered(rendered: Rendered) -> None:
    """Write what was rendered; none of its cases may be in the published record."""
    PublishedCase.objects.bulk_create(rendered.cases)
    PublishedTag.objects.bulk_create(rendered.tags)
    PublishedLeaf.objects.bulk_create(rendered.leaves)
    PublishedRecord.objects.bulk_create(rendered.records)
    PublishedSheet.objects.bulk_create(rendered.sheets)
    PublishedContrast.objects.bulk_create(rendered.contrasts)
    PublishedDocument.objects.bulk_create(rendered.documents)


def _row(publication: Publication) -> PublishedCase:
    case, today = publication.case, publication.standing.as_of
    opened = case.opened
    return PublishedCase(
        slug=case.slug,
        name=case.name,
        opened=opened.span.lo if opened else today,
        latest=case.dated[-1].span.lo if case.dated else today,
        search=fold(" ".join(_words(case))),
        computed_for=to_iso(today),
    )


def _record(row: PublishedCase, case: PublicCase) -> PublishedRecord:
    return PublishedRecord(
        case=row, row=records.as_text(records.row(case)), packed=pack(records.as_text(records.record(case)))
    )


def _words(case: PublicCase) -> Iterator[str]:
    """What the search finds a case by: names, places, product and coded values, in every language."""
    yield case.slug.replace("-", " ")
    for field in (
        "facility_short", "facility_legal", "parent_company", "state", "municipality", "product", "petitioners",
        "winning_union",
    ):  # fmt: skip
        yield from case.values(field)
    for value in (*case.values("product"), *case.values("petitioners")):
        yield from (told for code in CODES if (told := own_words.plain(value, code)) != value)
    for field, words in (("sector", labels.SECTOR), ("allegations", labels.ALLEGATION)):
        for value in case.values(field):
            for language in CODES:
                with override(language):
                    yield str(words.get(value, ""))


def _tags(publication: Publication) -> Iterator[tuple[str, str]]:
    case = publication.case
    for facet, field in (
        ("state", "state"), ("sector", "sector"), ("petitioner", "petitioners"), ("allegation", "allegations"),
        ("response", "mexico_response"), ("finding", "mexico_finding"),
    ):  # fmt: skip
        for value in case.values(field):
            yield facet, value
    if case.opened:
        yield "year", case.opened.iso[:4]
    yield "outcome", case.outcome
    yield "stage", case.stage
    yield "reason", case.reason
    for event in case.events:
        yield "step", event.word
    if publication.standing.disputes:
        yield "conflict", "yes"
    for question in _questions(publication):
        yield "question", question
    yield from ((FACET, value) for value in tags(case, publication.standing))


CONFLICTING_SOURCES: Final = "Q30"
"""The question which of several sources to follow: it touches every case whose sources differ."""

RAISED_IN: Final = {"Q6": ("san-martin-mine-2023",)}
"""Cases in which a question was at issue though no date that is computed here depends on it, kept by hand."""


def _questions(publication: Publication) -> Iterator[str]:
    yield from bench_of(publication.case, publication.standing).questions()
    if publication.standing.disputes:
        yield CONFLICTING_SOURCES
    yield from (question for question, slugs in RAISED_IN.items() if publication.case.slug in slugs)


def _sheet(row: PublishedCase, publication: Publication, language: str) -> PublishedSheet:
    page = sheet(publication.case, publication.standing, language, publication.names)
    short = {"card": card(publication.case, language), "language": language}
    return PublishedSheet(
        case=row,
        language=language,
        title=page.name,
        summary=page.summary,
        card=render_to_string("observatory/card.html", short),
        packed=pack(_lean(render_to_string("observatory/sheet.html", {"s": page}))),
    )


_END_TAGS: Final = re.compile(
    r"</(?:li|dt|dd|td|th|tr)>"
    r"|</p>(?=\s*(?:<(?:p|ul|ol|dl|div|section|table|details|h[1-6])\b|</(?:div|section|details|aside|li|dd)>))"
)


def _lean(html: str) -> str:
    """The same page in fewer bytes, for old phones: without the end tags of items, cells and paragraphs, which HTML
    lets one leave out, and with plain apostrophes, since every attribute stands in double quotes.
    """
    return _END_TAGS.sub("", html.replace("&#x27;", "'"))


def _contrast(row: PublishedCase, one: Compared, language: str) -> PublishedContrast:
    told = list(told_lines(one.reform, one.comparison, Language(language)))
    return PublishedContrast(
        case=row,
        reform=one.reform,
        effect=one.comparison.effect.value,
        language=language,
        html=render_to_string("observatory/contrast.html", {"told": told}),
    )


def _documents(row: PublishedCase, publication: Publication, language: str) -> Iterator[PublishedDocument]:
    for form, text in documents(publication.case, publication.standing, language, publication.seal):
        yield PublishedDocument(case=row, language=language, form=form, packed=pack(text))


@dataclass(frozen=True, slots=True)
class Aggregates:
    """What is counted over all published cases."""

    paces: tuple[Taken, ...]
    recounts: Mapping[str, int]
    figures: Computed

    @property
    def cases(self) -> Sequence[PublicCase]:
        """The cases that were counted."""
        return self.figures.cases


def aggregate(cases: Sequence[PublicCase]) -> Aggregates:
    """Count anew over all cases: the slow part, which reads and writes no table of the database."""
    return Aggregates(
        paces=tuple(took for interval in INTERVALS if (took := taken(interval, cases))),
        recounts={claim.id: claim.count(cases, claim.as_of) for claim in CLAIMS if cases and claim.count},
        figures=compute(cases),
    )


def write_aggregates(counted: Aggregates, edition_day: str) -> None:
    """Write what was counted, and how many of the published cases carry each value of a facet."""
    PublishedFacet.objects.all().delete()
    counts = PublishedTag.objects.values_list("facet", "value").annotate(count=Count("pk")).order_by()
    PublishedFacet.objects.bulk_create(
        PublishedFacet(facet=facet, value=value, count=count) for facet, value, count in counts
    )
    PublishedPace.objects.all().delete()
    PublishedPace.objects.bulk_create(
        PublishedPace(
            interval=took.interval.id,
            position=place,
            planned=took.interval.planned,
            n=took.n,
            left_out=took.left_out,
            low=took.low,
            twice_median=took.twice_median,
            high=took.high,
        )
        for place, took in enumerate(counted.paces)
    )
    PublishedRecount.objects.all().delete()
    PublishedRecount.objects.bulk_create(
        PublishedRecount(claim=claim, counted=number) for claim, number in counted.recounts.items()
    )
    write_figures(counted.figures, edition_day)


def refresh_statistics() -> None:
    """Tell the database how large the list has grown.

    Without it PostgreSQL plans a search over a list just written as if it were empty, and may take minutes.
    """
    with connection.cursor() as cursor:
        for model in (PublishedCase, PublishedTag, PublishedSheet, PublishedContrast):
            cursor.execute(f"ANALYZE {connection.ops.quote_name(model._meta.db_table)}")


def write_edition(day: str, known_by: str, version: str, made_by: str, cases: int) -> None:
    """Name the present edition and what made it, and render what the whole list offers once for each language."""
    refresh_statistics()
    Edition.objects.all().delete()
    for language in CODES:
        with override(language):
            Edition.objects.create(
                language=language,
                day=day,
                known_by=known_by,
                version=version,
                made_by=made_by,
                cases=cases,
                panel=panel(Search()),
            )


def renew_edition(known_by: str, cases: int) -> None:
    """Let the present edition say what it holds after some of its cases changed; its day and its makers stay."""
    for language in CODES:
        with override(language):
            Edition.objects.filter(language=language).update(
                known_by=known_by, cases=cases, panel=panel(Search())
            )
