"""What of the published record and of the law can be cited, each under the address that stays."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from pliego.law.procedures import PROCEDURES
from pliego.observatory import labels, law_pages, queries
from pliego.observatory.citations.works import Kind, Work
from pliego.observatory.figures.texts import FIGURES
from pliego.observatory.models import PublishedRecord


@dataclass(frozen=True, slots=True)
class Place:
    """Where addresses begin: the site, such as `https://pliego.example`, and the language of the page."""

    site: str
    language: str

    def address(self, path: str) -> str:
        """The address of a page below the language."""
        return f"{self.site}/{self.language}/{path}"


def _not_a_finding() -> str:
    return _("Allegations are allegations; the record finds nobody responsible.")


def docket(place: Place) -> tuple[Work, ...]:
    """The docket as a whole; nothing before the first publication."""
    edition = queries.edition(place.language)
    if edition is None:
        return ()
    return (
        Work(
            key="pliego-docket",
            kind=Kind.DATASET,
            title=_("Public docket of the rapid response labor mechanism"),
            address=place.address("data/"),
            day=edition.day,
            language=place.language,
            note=_not_a_finding(),
        ),
    )


def case(slug: str, place: Place) -> tuple[Work, ...]:
    """A case, and each of its events; nothing where it is not published."""
    found = PublishedRecord.objects.select_related("case").filter(case__slug=slug).first()
    if found is None:
        return ()
    record: Mapping[str, Any] = json.loads(found.text)
    whole = Work(
        key=f"pliego-{slug}",
        kind=Kind.DATASET,
        title=case_title(record["name"]),
        address=place.address(f"cases/{slug}/"),
        day=found.case.computed_for,
        language=place.language,
        note=_not_a_finding(),
    )
    return (whole, *(_event(record, event, whole) for event in record["events"]))


def case_title(name: str) -> str:
    """What a case is cited as."""
    return _("Record of the case %(name)s under the rapid response labor mechanism") % {"name": name}


def _event(record: Mapping[str, Any], event: Mapping[str, Any], whole: Work) -> Work:
    label = str(labels.EVENT.get(event["event"], event["event"]))
    dated = f" ({event['date']})" if event["date"] else ""
    return Work(
        key=f"{whole.key}-{event['reference']}",
        kind=Kind.PAGE,
        title=f"{record['name']}: {label}{dated}, {event['reference']}",
        address=f"{whole.address}#{event['reference']}",
        day=event["recorded_on"] or whole.day,
        language=whole.language,
        note=whole.note,
    )


def procedure(name: str, place: Place) -> tuple[Work, ...]:
    """A procedure, and each of its norms; nothing where there is no such procedure or nothing is published."""
    edition = queries.edition(place.language)
    if name not in PROCEDURES or edition is None:
        return ()
    page = law_pages.procedure_page(PROCEDURES[name], place.language)
    note = _("In our own words: not the text of the instrument, not legal advice.")
    whole = Work(
        key=f"pliego-{name}",
        kind=Kind.PAGE,
        title=page.title,
        address=place.address(f"procedures/{name}/"),
        day=edition.day,
        language=place.language,
        note=note,
    )
    norms = (
        Work(
            key=f"pliego-{norm.id}",
            kind=Kind.PAGE,
            title=f"{norm.cite}: {norm.says}",
            address=f"{whole.address}#norm-{norm.id}",
            day=edition.day,
            language=place.language,
            note=note,
        )
        for article in page.articles
        for norm in article.norms
    )
    return (whole, *norms)


def figure(name: str, place: Place) -> tuple[Work, ...]:
    """A figure; nothing where there is no such figure or nothing is published."""
    edition = queries.edition(place.language)
    if name not in FIGURES or edition is None:
        return ()
    return (
        Work(
            key=f"pliego-figure-{name}",
            kind=Kind.DATASET,
            title=str(FIGURES[name].title),
            address=place.address(f"figures/{name}/"),
            day=edition.day,
            language=place.language,
        ),
    )
