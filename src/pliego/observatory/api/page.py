"""The page about the API for people: what can be asked, and how."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pliego.observatory import queries
from pliego.observatory.api.addresses import ADDRESSES, Address
from pliego.observatory.api.parameters import MOST, PAGE, CaseFilters
from pliego.observatory.facets import BY_ID

MEANINGS: Final[Mapping[str, Promise]] = {
    "q": _("Words to find; accents and capitals do not matter"),
    "sort": _("Order: newest, oldest, latest or name"),
    "limit": _("Rows a page"),
    "cursor": _("Where the page begins; taken from “next”"),
    "event": _("Word of the step"),
    "since": _("First day, as in 2024-05-31"),
    "until": _("Last day, as in 2024-05-31"),
    "language": _("Language of the words: es, en or fr"),
    "series": _("One series of the table"),
}
"""What may be asked beside the filters of the list of cases."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What may be asked, and what it means."""

    name: str
    means: Promise


@dataclass(frozen=True, slots=True)
class Line:
    """An address: what it tells, and what may be asked of it, beside filters too."""

    address: Address
    filters: bool
    others: tuple[str, ...]

    @property
    def plain(self) -> bool:
        """Whether the address has no part to fill in."""
        return "{" not in self.address.shown


FILTERS: Final = frozenset(CaseFilters.model_fields)


def page(request: HttpRequest) -> HttpResponse:
    """How programs read the published record: addresses, filters, pages, refusals."""
    context = {
        "edition": queries.edition((get_language() or "es")[:2]),
        "lines": [_line(one) for one in ADDRESSES],
        "filters": [Parameter(name, BY_ID[name].title) for name in CaseFilters.model_fields if name in BY_ID],
        "others": [Parameter(name, means) for name, means in MEANINGS.items()],
        "site": request.build_absolute_uri("/").rstrip("/"),
        "page": PAGE,
        "most": MOST,
    }
    return render(request, "observatory/api/api.html", context)


def _line(address: Address) -> Line:
    filters = address.parameters >= FILTERS
    others = [name for name in MEANINGS if name in address.parameters and not (filters and name in FILTERS)]
    return Line(address, filters, tuple(others))
