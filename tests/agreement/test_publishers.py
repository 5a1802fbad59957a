"""Which source of a row stands first, and where no official page was read."""

import pytest

from pliego.agreement.publishers import best_first, is_secondary
from pliego.agreement.values import sources_of

GAZETTE, LETTER, COPY = "https://www.dof.gob.mx/nota", "https://www.hklaw.com/alert", "https://gate.com/news"
STUDY = "Rioux & L'Homme 2026, https://doi.org/10.4000/15zn8"


def test_authorities_come_first_then_law_firms_then_anybody_and_memory_last() -> None:
    told = sources_of(f"memory|{COPY}|{LETTER}|{STUDY}|{GAZETTE}")
    assert [one.words or one.address for one in best_first(told)] == [GAZETTE, STUDY, LETTER, COPY, "memory"]


def test_sources_alike_stay_in_the_order_of_the_table() -> None:
    told = sources_of(f"{COPY}|https://news.example/a|https://news.example/b")
    assert best_first(told) == told.all


@pytest.mark.parametrize(
    "host",
    ["ustr.gov", "ustr.gov.", "www.dol.gov", "international.gc.ca", "canada.ca", "www150.statcan.gc.ca"],
)
def test_a_page_of_an_authority_is_no_secondary_one(host: str) -> None:
    assert not is_secondary(sources_of(f"{COPY}|https://{host}/x"))


@pytest.mark.parametrize("host", ["hklaw.com", "notgov", "gob.mx.example", "ustr.gov.example", "mygc.ca"])
def test_any_other_page_is_a_secondary_one(host: str) -> None:
    assert is_secondary(sources_of(f"https://{host}/ustr.gov/x"))


@pytest.mark.parametrize("source", ["memory", STUDY, f"{COPY}|{STUDY}"])
def test_a_founding_text_and_memory_are_no_secondary_pages(source: str) -> None:
    assert not is_secondary(sources_of(source))
