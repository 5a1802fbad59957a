"""Figures of others that are not sums by a day: shares of a year, means, medians, places in a row; why they differ."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pliego.law.days import span_of
from pliego.observatory.claims import CLAIMS, PublishedClaim, RequestsWith, SumOf, by_then
from pliego.observatory.figures import features
from pliego.observatory.figures.claimed import claimed
from pliego.observatory.figures.tables import Row, Scalar, Table
from pliego.observatory.pace import INTERVALS
from pliego.observatory.public_case import PublicCase

_YEAR_2024: Final = ("2024-12-31", "https://vozlaboral.mx/?p=6383")
_JULY_2025: Final = (
    "2025-07",
    "https://www.razon.com.mx/negocios/2025/09/01/mexico-ha-recibido-38-solicitudes-del-mecanismo-laboral-de-respuesta-rapida-del-t-mec/",
)
_AUGUST_2025: Final = (
    "2025-08",
    "https://www.hrpolicy.org/insight-and-research/resources/2025/global/member-only/08/usmca%E2%80%99s-rapid-response-mechanism-hits-38-cases-6-u",
)
_PACKAGE: Final = "docket data package: README.md"
"""Where a figure is said that no source prints as such; no address."""
_COURSES: Final = ("2026-02-04", _PACKAGE)
_TABLES: Final = ("2026-11-22", _PACKAGE)


@dataclass(frozen=True, slots=True)
class Collection:
    """All cases, and the days that each interval took in them."""

    cases: Sequence[PublicCase]
    lived: Mapping[str, Sequence[int]]


def collected(cases: Iterable[PublicCase]) -> Collection:
    """The cases, their days read once."""
    every = tuple(cases)
    return Collection(
        every,
        {
            one.id: [took for case in every if (took := features.lived(case, one)) is not None]
            for one in INTERVALS
        },
    )


Measure = Callable[[Collection], Scalar]


@dataclass(frozen=True, slots=True)
class FurtherClaim:
    """A figure as its source prints it, how it is counted here (or not), and why the two may differ.

    `case` is the one that a figure is about, whose page has the sources.
    """

    id: str
    says: Promise
    where: tuple[str, str]
    relation: str
    published: float
    measure: Measure | None
    why: str
    case: str = ""


def _requested_between(first: str, last: str) -> Measure:
    begin = span_of(first).lo

    def measure(here: Collection) -> Scalar:
        asked = [event for case in here.cases if (event := case.first("review_requested"))]
        return sum(begin <= event.span.lo and by_then(event.iso, last) for event in asked)

    return measure


def _in_2024(sector: str) -> Measure:
    def measure(here: Collection) -> Scalar:
        return sum("2024" in features.request_year(c) and sector in c.values("sector") for c in here.cases)

    return measure


def _mean_days(first: str, before: str) -> Measure:
    """The mean number of days from request to end, over the ends within a time."""

    def measure(here: Collection) -> Scalar:
        days = [
            took
            for case in here.cases
            if (end := features.end(case)) and first <= end.iso < before
            if (took := features.days_to_end(case)) is not None
        ]
        return round(fmean(days), 1) if days else None

    return measure


def _active_panels(by: str) -> Measure:
    def measure(here: Collection) -> Scalar:
        def done(case: PublicCase, word: str) -> bool:
            event = case.first(word)
            return event is not None and by_then(event.iso, by)

        return sum(
            done(case, "panel_requested") and not done(case, "panel_determined") for case in here.cases
        )

    return measure


def _place_of(slug: str) -> Measure:
    """The place of a case among the agreed courses of remediation here, by the day of the agreement."""

    def measure(here: Collection) -> Scalar:
        agreed = {case.slug: e.iso for case in here.cases if (e := case.first("remediation_agreed"))}
        ordered = sorted(agreed, key=lambda one: (agreed[one], one))
        return ordered.index(slug) + 1 if slug in agreed else None

    return measure


def _median_days(interval: str) -> Measure:
    def measure(here: Collection) -> Scalar:
        return median(here.lived[interval]) if here.lived[interval] else None

    return measure


def _number_of(interval: str) -> Measure:
    return lambda here: len(here.lived[interval])


_SAME: Final = "dates_chosen"

FURTHER: Final = (
    FurtherClaim(
        "since-2024-10",
        _("10 requests since October 2024"),
        _JULY_2025,
        "exactly",
        10,
        _requested_between("2024-10", "2025-07"),
        "not_in_collection",
    ),
    FurtherClaim(
        "active-panels-2025-08",
        _("4 active panels"),
        _AUGUST_2025,
        "exactly",
        4,
        _active_panels("2025-08"),
        "undefined",
    ),
    FurtherClaim(
        "mean-2025",
        _("45 days on average in 2025"),
        _AUGUST_2025,
        "about",
        45,
        _mean_days("2025", "2025-09"),
        "undefined",
    ),
    FurtherClaim(
        "mean-before-2025",
        _("over 60 days on average before 2025"),
        _AUGUST_2025,
        "more than",
        60,
        _mean_days("", "2025"),
        "undefined",
    ),
    *(
        FurtherClaim(f"2024-{sector}", says, _YEAR_2024, "exactly", number, measure, why)
        for sector, says, number, measure, why in (
            ("auto-parts", _("3 cases of 2024 in auto parts"), 3, _in_2024("auto_parts"), "own_labels"),
            ("mining", _("2 cases of 2024 in mining"), 2, _in_2024("mining"), "own_labels"),
            ("food", _("1 case of 2024 in food"), 1, _in_2024("food_beverage"), "own_labels"),
            (
                "automotive",
                _("1 case of 2024 in the automotive industry"),
                1,
                _in_2024("auto_assembly"),
                "own_labels",
            ),
            ("manufacturing", _("4 cases of 2024 in manufacturing"), 4, None, "no_such_label"),
            ("services", _("1 case of 2024 in services"), 1, None, "no_such_label"),
            ("steel", _("1 case of 2024 in steel"), 1, None, "no_such_label"),
        )
    ),
    *(
        FurtherClaim(
            f"course-{place}", says, _COURSES, "exactly", place, _place_of(slug), "not_in_collection", slug
        )
        for place, says, slug in (
            (1, _("General Motors: the 1st formal course of remediation"), "gm-silao-2021"),
            (4, _("Goodyear: the 4th formal course"), "goodyear-slp-2023"),
            (6, _("INISA: the 6th formal course"), "inisa-2023"),
            (8, _("Volkswagen: the 8th formal course"), "volkswagen-puebla-2024"),
            (10, _("Amphenol: the 10th formal course"), "amphenol-nogales-2025"),
            (12, _("Grole: the 12th formal course"), "alimentos-grole-2025"),
        )
    ),
    *(
        FurtherClaim(f"{interval}-{kind}", says, _TABLES, "exactly", number, measure(interval), _SAME)
        for interval, n, middle, says_n, says_middle in (
            (
                "petition_to_request",
                22,
                30.5,
                _("22 cases with days from petition to request"),
                _("a median of 30.5 days from petition to request"),
            ),
            (
                "request_to_answer",
                11,
                10,
                _("11 cases with days from request to Mexico's answer"),
                _("a median of 10 days from request to Mexico's answer"),
            ),
            (
                "request_to_report",
                8,
                45,
                _("8 cases with days from request to Mexico's report"),
                _("a median of 45 days from request to Mexico's report"),
            ),
            (
                "request_to_course",
                7,
                61,
                _("7 cases with days from request to course of remediation"),
                _("a median of 61 days from request to course of remediation"),
            ),
            (
                "request_to_end",
                16,
                62.5,
                _("16 cases with days from request to announced resolution"),
                _("a median of 62.5 days from request to announced resolution"),
            ),
            (
                "request_to_panel",
                4,
                105,
                _("4 cases with days from request to panel request"),
                _("a median of 105 days from request to panel request"),
            ),
        )
        for kind, says, number, measure in (
            ("n", says_n, n, _number_of),
            ("median", says_middle, middle, _median_days),
        )
    ),
)


def claims(cases: Iterable[PublicCase]) -> tuple[Table, ...]:
    """Every figure that others published: as published, counted here, the difference, and why."""
    here = collected(cases)
    rows = [*(_usual(claim, here.cases) for claim in CLAIMS), *(_further(claim, here) for claim in FURTHER)]
    columns = ("as_of", "relation", "published", "recomputed", "difference", "why", "source", "case")
    return (Table("claim", ("claim",), columns, tuple(rows), len(here.cases)),)


def _usual(claim: PublishedClaim, cases: Sequence[PublicCase]) -> Row:
    relation, published = claimed(claim.id)
    counted = claim.count(cases, claim.as_of) if claim.count else None
    difference = _difference(published, counted)
    why = _because(relation, difference, _why(claim))
    source = claim.address or _PACKAGE
    return Row((claim.id,), (claim.as_of, relation, published, counted, difference, why, source, None))


def _further(claim: FurtherClaim, here: Collection) -> Row:
    counted = claim.measure(here) if claim.measure else None
    difference = _difference(claim.published, counted)
    why = _because(claim.relation, difference, claim.why)
    day, source = claim.where
    values = (day, claim.relation, claim.published, counted, difference, why, source, claim.case or None)
    return Row((claim.id,), values)


def _difference(published: float | None, counted: Scalar) -> Scalar:
    if published is None or not isinstance(counted, int | float):
        return None
    difference = round(float(counted) - published, 1)
    return int(difference) if difference == int(difference) else difference


_TOO_FEW: Final = ("not_in_collection", "stated_for_few")
"""Reasons that can only make a count here the smaller one."""


def _because(relation: str, difference: Scalar, why: str) -> str:
    """Whether the claim holds here, else why a count may differ from it."""
    if not isinstance(difference, int | float):
        return why
    if difference > 0 and relation in ("more than", "at least"):
        return "more_as_claimed"
    if difference == 0 and relation != "more than":
        return "as_claimed"
    return "otherwise" if difference > 0 and why in _TOO_FEW else why


def _why(claim: PublishedClaim) -> str:
    """Why a recount may differ from the claim, by how it is counted."""
    if claim.count is None:
        return "nothing_to_count"
    if isinstance(claim.count, SumOf):
        return "stated_for_few"
    if isinstance(claim.count, RequestsWith):
        return "not_in_collection" if claim.count.field == "state" else "own_labels"
    if claim.id.startswith(("resolved", "successes")):
        return "undefined"
    return "not_in_collection"
