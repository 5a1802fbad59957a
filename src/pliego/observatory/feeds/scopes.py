"""What can be followed: a list as its address asks for it, a case, a procedure, a facility."""

import json
import re
from dataclasses import dataclass
from typing import Final

from django.db.models import Q, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pliego.law.clauses import Language
from pliego.law.procedures import PROCEDURES
from pliego.law.words import procedure_title
from pliego.observatory import queries
from pliego.observatory.facets import BY_ID
from pliego.observatory.folding import fold
from pliego.observatory.models import PublishedCase, PublishedRecord, unpack
from pliego.observatory.queries import Search

_BETWEEN: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Scope:
    """Cases to follow. `path` is that of their feed without its end, `query` what narrows it, `page` the path of the
    page about them, all below the language.
    """

    title: str
    path: str
    page: str
    cases: QuerySet[PublishedCase]
    query: str = ""


def feed_query(search: Search) -> str:
    """What narrows a list, as the address of its feed has it: a feed has an order of its own, and no pages."""
    query = Search(search.chosen, search.words).query()
    return "" if query == "?" else query


def listed(search: Search) -> Scope:
    """The cases that a search finds, in whatever order it wants them."""
    query = feed_query(search)
    parts = [f"{BY_ID[facet].title}: {BY_ID[facet].label(value)}" for facet, value in search.chosen]
    parts += [f"“{search.words}”"] if search.words else []
    title = _("Cases") + (f" ({'; '.join(parts)})" if parts else "")
    return Scope(title, "cases", f"cases/{query}", queries.matching(search), query)


def of_case(slug: str) -> Scope | None:
    """One case; nothing where it is not published."""
    case = PublishedCase.objects.filter(slug=slug).first()
    if case is None:
        return None
    path = f"cases/{slug}"
    return Scope(case.name, path, f"{path}/", PublishedCase.objects.filter(pk=case.pk))


def of_procedure(name: str) -> Scope | None:
    """The cases under a procedure; nothing where there is no such procedure."""
    if name not in PROCEDURES:
        return None
    language = Language((get_language() or "es")[:2])
    cases = PublishedCase.objects.filter(record__row__contains=f'"{name}"')
    path = f"procedures/{name}"
    return Scope(procedure_title(name, PROCEDURES[name].title, language), path, f"{path}/", cases)


def facility_slug(name: str) -> str:
    """What the address of a facility ends with: its name in lower case, without accents and signs."""
    return _BETWEEN.sub("-", fold(name)).strip("-")


def of_facility(slug: str) -> Scope | None:
    """The cases at the facility of that name, and those related to them; nothing where there are none."""
    candidates = PublishedCase.objects.order_by("slug")
    for word in slug.split("-"):
        candidates = candidates.filter(search__contains=word)
    named = candidates.values_list("pk", "name")
    found = [(key, name) for key, name in named if facility_slug(name) == slug]
    if not found:
        return None
    keys, name = [key for key, _name in found], found[0][1]
    rows = PublishedRecord.objects.filter(case__in=keys).values_list("packed", flat=True)
    related = {other for packed in rows for other in json.loads(unpack(packed))["related"]}
    return Scope(
        title=_("Facility: %(name)s") % {"name": name},
        path=f"facilities/{slug}",
        page="cases/" + Search(words=name).query(),
        cases=PublishedCase.objects.filter(Q(pk__in=keys) | Q(slug__in=related)),
    )
