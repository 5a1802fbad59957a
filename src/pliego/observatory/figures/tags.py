"""What a case is counted in, where no other filter of the list leads to the cases behind a number."""

from collections.abc import Iterator
from typing import Final

from pliego.law.standing import Standing, State
from pliego.observatory.figures import features
from pliego.observatory.pace import INTERVALS
from pliego.observatory.public_case import PublicCase

FACET: Final = "figure"
"""The filter of the list that these values belong to: `?figure=owner-country.US`."""

LACKING: Final = {
    "state": "state",
    "sector": "sector",
    "country": "parent_country",
    "size": "workers_at_facility",
}
SUMMED: Final = (
    "workers_benefited",
    "workers_reinstated",
    "workers_dismissed_remedied",
    "workers_at_facility",
    "back_pay_usd",
)


def tags(case: PublicCase, standing: Standing) -> Iterator[str]:
    """The values that a case carries; each begins with what it counts."""
    yield from _features(case)
    yield from _petition(case)
    yield from _course(case)
    if any(item.state is State.OVERDUE for item in standing.items):
        yield "overdue"


def _features(case: PublicCase) -> Iterator[str]:
    yield from (f"country.{value}" for value in features.country(case))
    yield from (f"owner.{value[:150]}" for value in case.values("parent_company"))
    yield from (f"filer.{kind}" for kind in features.filers(case))
    yield from (f"federation.{name}" for name in features.federations(case))
    yield from (
        f"owner-federation.{owner[:90]}.{name[:90]}"
        for owner in case.values("parent_company")
        for name in features.federations(case)
    )
    yield from (f"size.{band}" for band in features.size(case))
    yield from (f"stated.{field}" for field in SUMMED if case.values(field))
    yield from (f"none.{name}" for name, field in LACKING.items() if not case.values(field))
    if not features.filers(case):
        yield "none.filer"


def _petition(case: PublicCase) -> Iterator[str]:
    became = features.pursued(case)
    if not became:
        return
    yield f"petition-{became}"
    yield from (f"petition-{became}.filer.{kind}" for kind in features.filers(case) or ("",))
    yield from (f"petition-{became}.size.{band}" for band in features.size(case) or ("",))
    yield from (f"petition-{became}.sector.{one}" for one in case.values("sector") or ("",))


def _course(case: PublicCase) -> Iterator[str]:
    group = next(iter(features.then(case)))
    yield f"then.{group}"
    if not case.values("mexico_finding"):
        yield "none.finding"
        yield f"none.finding.{group}"
    yield from (f"remedy.{one}" for one in case.values("remedies"))
    if not case.values("remedies"):
        yield "none.remedy"
    yield from (f"panel.{one}" for one in case.values("panel_result"))
    for interval in INTERVALS:
        if features.lived(case, interval) is not None:
            yield f"interval.{interval.id}"
    if features.days_to_end(case) is not None:
        sectors = features.stated("sector")(case)
        yield from (f"ended-in.{sector}" for sector, firm in sectors.items() if firm)
