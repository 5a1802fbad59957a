"""What an address may ask: the filters of the list of cases, and pages. No database."""

from datetime import date
from typing import Annotated, Final, Literal

from ninja import Schema
from pydantic import AfterValidator, Field

from pliego.observatory.queries import LONGEST, Search, parse

PAGE: Final = 50
MOST: Final = 200

_NO_NUL: Final = r"^[^\x00]*$"
_WORDS: Final = 100


def _real(text: str) -> str:
    date.fromisoformat(text)
    return text


def _filter(about: str) -> str:
    field: str = Field(
        "", max_length=LONGEST, pattern=_NO_NUL, description=f"{about} /facets lists the values."
    )
    return field


Language = Literal["es", "en", "fr"]
Day = Annotated[
    str,
    AfterValidator(_real),
    Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", json_schema_extra={"format": "date"}),
]


class Nothing(Schema):
    """An address that takes no parameter."""


class CaseFilters(Schema):
    """The filters of the list of cases, as its page takes them; several narrow the list together."""

    outcome: str = _filter("Outcome, by its code.")
    stage: str = _filter("Last stage on record, by its code.")
    year: str = _filter("Year in which the case was opened.")
    state: str = _filter("State of Mexico, by its name.")
    sector: str = _filter("Sector, by its code.")
    allegation: str = _filter("Allegation, by its code.")
    petitioner: str = _filter("Who petitioned.")
    step: str = _filter("Step on record, by its word.")
    response: str = _filter("Answer to the request, by its code.")
    finding: str = _filter("Finding of the respondent, by its code.")
    reason: str = _filter("Whether a reason for taking or leaving the case is published.")
    conflict: str = _filter("`yes`: sources differ on a date.")
    question: str = _filter("Open question of law that changes an answer, such as Q1.")
    figure: str = _filter("Figure that counts the case, by its code.")
    q: str = Field(
        "", max_length=_WORDS, pattern=_NO_NUL,
        description="Words to find, accents and case ignored: names, places, products, unions.",
    )  # fmt: skip

    def search(self, sort: str = "newest") -> Search:
        """The search that the page of the list makes of the same parts of an address."""
        asked: dict[str, str] = self.model_dump(include=set(CaseFilters.model_fields))
        return parse(asked | {"sort": sort})


class _Paged(Schema):
    limit: int = Field(PAGE, ge=1, le=MOST, description="Rows a page.")
    cursor: str = Field(
        "", max_length=2000, description="Where the page begins: taken from `next` of the page before."
    )


class CaseQuery(CaseFilters, _Paged):
    """Filters, order and page of the list of cases."""

    sort: Literal["newest", "oldest", "latest", "name"] = Field(
        "newest",
        description="Order: by the day a case was opened, by its last step, or by name.",
    )


class EventQuery(CaseFilters, _Paged):
    """Filters of cases, and of their steps."""

    event: str = Field("", max_length=LONGEST, pattern=_NO_NUL, description="Word of the step.")
    since: Day = Field("", description="First day: steps that may have happened on it or later.")
    until: Day = Field("", description="Last day: steps that may have happened on it or earlier.")


class LanguageQuery(Schema):
    """The language of words."""

    language: Language = Field(
        "es", description="Language of the words; codes and dates are the same in each."
    )


class SeriesQuery(Schema):
    """One series of a table, or all."""

    series: str = Field(
        "",
        max_length=LONGEST,
        pattern=_NO_NUL,
        description="Id of a series, as its rows have it; empty: all.",
    )
