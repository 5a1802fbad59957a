"""Which events of some cases were recorded last. A fixed number of queries, however many cases there are."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import QuerySet

from pliego.observatory.models import PublishedCase, PublishedLeaf, PublishedRecord, unpack

MOST: Final = 50
"""Entries of a feed, and cases of a calendar."""

_LEAVES: Final = 2_000
"""How many of the leaves recorded last are looked through: most of them are values, some twenty for each case."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event, its case, and the place of its leaf in the log, which is the order of recording."""

    case: str
    name: str
    index: int
    event: Mapping[str, Any]


def last_recorded(cases: QuerySet[PublishedCase]) -> Sequence[Recorded]:
    """The events of some cases that were recorded last, the latest first; at most `MOST`."""
    leaves = PublishedLeaf.objects.filter(case__in=cases.order_by().values("pk")).order_by("-index")
    places: dict[int, dict[int, int]] = {}
    for case, number, index in leaves.values_list("case_id", "number", "index")[:_LEAVES]:
        if case in places or len(places) < MOST:
            places.setdefault(case, {})[number] = index
    rows = PublishedRecord.objects.filter(case__in=places).values_list("case_id", "packed")
    found = [
        Recorded(record["case"], record["name"], places[case][int(event["reference"][1:])], event)
        for case, record in ((case, json.loads(unpack(packed))) for case, packed in rows)
        for event in record["events"]
        if int(event["reference"][1:]) in places[case]
    ]
    return sorted(found, key=lambda one: -one.index)[:MOST]
