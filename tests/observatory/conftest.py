"""What the tests of the public pages share: the shipped record, published, and cases made by hand."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from pliego.docket.actions import NewCase, import_tables, open_case
from pliego.docket.entries import Entry
from pliego.docket.kinds import Annex, PartyRole
from pliego.docket.models import Case, Party
from pliego.docket.shipped import shipped_tables
from pliego.law.record import Completeness, Confidence, Dating
from pliego.observatory.from_docket import publish
from tests.support.published import TODAY, fill

MakeEntry = Callable[..., Entry]


@pytest.fixture
def published(db: None) -> None:
    """The shipped record, published as of 22 November 2026. The docket itself is left empty."""
    fill()


@pytest.fixture
def docket(db: None) -> None:
    """The shipped record in the docket, and published as of 22 November 2026."""
    shipped = shipped_tables()
    import_tables(shipped.events, shipped.cases, known_by=shipped.known_by)
    publish(TODAY)


@pytest.fixture
def case(db: None) -> Case:
    """An open case of the United States about a facility in Mexico, without any event."""
    procedures = ("usmca-31-a", "us-petition")
    opened = open_case(
        NewCase("planta-ejemplo-2024", Annex.UNITED_STATES_MEXICO, Completeness.RECONSTRUCTED, procedures)
    )
    for role, name in ((PartyRole.COMPLAINANT, "US"), (PartyRole.RESPONDENT, "MX")):
        Party.objects.create(case=opened, role=role.value, name=name, confidence=Confidence.V.value)
    return opened


@pytest.fixture
def entry() -> MakeEntry:
    """Makes an entry: a request for review of 16 April 2024, but for what the test says otherwise."""

    def make(**otherwise: Any) -> Entry:
        usual: dict[str, Any] = {
            "word": "review_requested",
            "date_text": "2024-04-16",
            "dates_what": Dating.DONE,
            "confidence": Confidence.V,
            "source_url": "https://example.org/release",
            "known_by": date(2024, 5, 1),
        }
        return Entry(**(usual | otherwise))

    return make
