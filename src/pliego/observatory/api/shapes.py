"""What the answers hold, as the description of the API (OpenAPI) tells it. No database.

Codes and ISO dates are the same in every language; a date is known to the day, the month or the year.
"""

from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import ConfigDict, Field

DATE = r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$"

Date = Annotated[str, Field(pattern=DATE, description="ISO date at the precision known; empty: unknown.")]
Day = Annotated[
    str, Field(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", description="ISO date; empty: unknown.")
]
Confidence = Annotated[
    Literal["V", "D", "M"],
    Field(description="V: read in a public page. D: derived. M: from memory, unverified."),
]
Mark = Annotated[
    Literal["V", "P", "M+", "M-"],
    Field(description="V: verified. P: partly. M+: firm memory. M-: weak memory, which decides nothing."),
]
NextPage = Annotated[
    str | None, Field(description="Address of the page after this one; null where this is the last.")
]


class Plain(Schema):
    """An object with the fields named here and no others."""

    model_config = ConfigDict(extra="forbid")


class Problem(Plain):
    """Why a request is refused, and what mends it (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str


class ProblemKind(Plain):
    """A kind of problem."""

    id: str
    status: int
    title: str


class ProblemKinds(Plain):
    """Every kind of problem."""

    problems: list[ProblemKind]


class Edition(Plain):
    """The publication that answers are read from.

    `day` is the day that standings were computed for, `known_by` the latest day by which anything in it was public.
    """

    day: Day
    known_by: Day
    version: str
    cases: int


class CaseRow(Plain):
    """A case as lists hold it. `unverified` names those of its parts that rest on memory alone."""

    case: str
    name: str
    complainant: str
    respondent: str
    procedures: list[str]
    opened: Date
    latest: Date
    stage: str
    outcome: str
    reason: str
    annex: str
    facility: str
    owner: str
    owner_country: str
    response: str
    finding: str
    panel_result: str
    states: list[str]
    municipalities: list[str]
    sectors: list[str]
    petitioners: list[str]
    allegations: list[str]
    remedies: list[str]
    unverified: list[str]


class CasePage(Plain):
    """A page of the list of cases; `total` counts the cases that the filters find, on all pages."""

    day: Day
    total: int
    next: NextPage
    cases: list[CaseRow]


class StatedValue(Plain):
    """A value, the source that states it, and how well it is known; `date` dates a reply."""

    value: str
    source: str
    confidence: Confidence
    date: Date = ""


class EventRow(Plain):
    """A step on record: what happened, when, and by which source. `reference` is what to quote."""

    reference: str
    event: str
    kind: str
    date: Date
    dates_what: str
    detail: str
    source: str
    confidence: Confidence
    occurrence: int
    proceeding: str
    done_by: str
    known_by: Day
    recorded_on: Day


class CaseRecord(CaseRow):
    """Everything that is published of a case: its row, values by field, steps, and other cases at the facility."""

    values: dict[str, list[StatedValue]]
    events: list[EventRow]
    related: list[str]


class CaseEvents(Plain):
    """The steps of one case, in the order in which they were recorded."""

    case: str
    events: list[EventRow]


class EventOfCase(EventRow):
    """A step and the case that it is of."""

    case: str


class EventPage(Plain):
    """A page of steps, by case and number. It may hold fewer than asked for, or none, while `next` leads on."""

    day: Day
    next: NextPage
    events: list[EventOfCase]


class NormAnswer(Schema):
    """Where one norm stands; further fields depend on its kind, as in the JSON of the case page."""

    model_config = ConfigDict(extra="allow")

    id: str
    procedure: str
    cite: str
    clauses: list[str]
    mark: Mark
    says: str
    state: str


class Standing(Plain):
    """Where a case stands on a day: every norm under its default reading, with other answers and reasons."""

    as_of: Day
    procedures: list[str]
    readings: dict[str, str]
    record: Literal["complete", "reconstructed"]
    duties: list[NormAnswer]
    powers: list[NormAnswer]
    standstills: list[NormAnswer]
    effects: list[NormAnswer]
    tests: list[NormAnswer]
    irregularities: list[dict[str, Any]]


class CaseStanding(Plain):
    """The standing of a case, with its reasons in words of one language."""

    case: str
    language: Literal["es", "en", "fr"]
    standing: Standing


class FacetValue(Plain):
    """A value of a filter, and how many of the cases found carry it."""

    value: str
    count: int


class Facet(Plain):
    """A filter with its values, the most frequent first."""

    facet: str
    values: list[FacetValue]


class Facets(Plain):
    """Every filter, over the cases that other filters leave."""

    day: Day
    facets: list[Facet]


class Interval(Plain):
    """Days that an interval took over the `n` cases whose two dates are known to the day.

    `planned` is the limit in days, null where none runs; `left_out` counts cases with both steps on record but not the
    day of both; `few` warns that fewer than five cases stand behind it.
    """

    interval: str
    planned: int | None
    n: int
    left_out: int
    low: int
    median: float
    high: int
    few: bool


class Pace(Plain):
    """Every interval that any case can date."""

    day: Day
    intervals: list[Interval]


class Checkpoint(Plain):
    """A signed checkpoint of the log, and the public key that signed it."""

    number: int
    size: int
    note: str
    key: str


class RecordState(Plain):
    """What this site answers from: the edition, and the last signed checkpoint of the log that it was made under."""

    edition: Edition | None
    checkpoint: Checkpoint | None


class Address(Plain):
    """An address of the API."""

    address: str
    about: str


class Index(Plain):
    """Where things are."""

    version: str
    description: str
    addresses: list[Address]
