"""Links from the agreement to published cases: only to those that exist."""

from collections.abc import Collection
from dataclasses import dataclass

from pliego.observatory.models import PublishedCase, PublishedFacet


@dataclass(frozen=True, slots=True)
class CaseLink:
    """A published case by its slug and its name."""

    slug: str
    name: str


def published_cases(slugs: Collection[str]) -> dict[str, CaseLink]:
    """Those of the slugs that are published, in one query."""
    wanted = {slug for slug in slugs if slug}
    if not wanted:
        return {}
    found = PublishedCase.objects.filter(slug__in=wanted).values_list("slug", "name")
    return {slug: CaseLink(slug, name) for slug, name in found}


def cases_alleging(allegations: Collection[str]) -> dict[str, int]:
    """How many published cases carry each of the allegations, those that none carries left out; one query."""
    wanted = {allegation for allegation in allegations if allegation}
    found = PublishedFacet.objects.filter(facet="allegation", value__in=wanted).values_list("value", "count")
    return dict(found)
