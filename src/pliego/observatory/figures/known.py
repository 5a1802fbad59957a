"""How many requests for review others have counted: the latest number of the table of claims."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pliego.observatory.models import PublishedFacet


@dataclass(frozen=True, slots=True)
class Known:
    """A published number of requests, the day or month by which it holds (ISO 8601), and where it was read."""

    requests: int
    by: str
    address: str


@dataclass(frozen=True, slots=True)
class Missing:
    """How many requests are published here, how many others counted by a day, and where that was read."""

    here: int
    known: int
    by: str
    address: str

    @property
    def number(self) -> int:
        """How many are missing at least."""
        return self.known - self.here


def missing_requests() -> Missing | None:
    """What the published cases lack; nothing where they have as many requests as others counted."""
    counts = PublishedFacet.objects.filter(facet="step", value="review_requested")
    here = counts.values_list("count", flat=True).first() or 0
    known = requests_known()
    return Missing(here, known.requests, known.by, known.address) if here < known.requests else None


@cache
def requests_known() -> Known:
    """The latest exact number of requests that the shipped table of claims has."""
    text = (files("pliego.docket") / "data" / "aggregate_claims.csv").read_text(encoding="utf-8")
    found = (
        Known(int(row["figure"]), row["as_of"], row["source_url"])
        for row in csv.DictReader(text.splitlines())
        if row["measure"] == "cases_with(review_requested)" and row["relation"] == "exactly"
    )
    return max(found, key=lambda one: one.by)
